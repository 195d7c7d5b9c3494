#![allow(clippy::unwrap_used, clippy::indexing_slicing)]
use super::*;
use crate::pages::council_tax::account::made_up::{helper, in_both, signed_in};
use crate::pages::council_tax::account::{ReceivedHere, RequestStatus};
use crate::pages::council_tax::made_up::Page;
use jiff::civil::date;

#[derive(Clone)]
struct Given {
    viewer: Viewer,
    owing: Owing,
    received: Vec<ReceivedHere>,
    recovery: Option<RecoveryWarning>,
    sent: Vec<AccountRequest>,
}

fn given(owed: i64, overdue: i64) -> Given {
    Given {
        viewer: signed_in(),
        owing: Owing {
            owed: Pence::from_pence(owed),
            overdue: Pence::from_pence(overdue),
            next_instalment: Some((Pence::from_pence(19_300), date(2026, 12, 1))),
            by_direct_debit: false,
        },
        received: vec![],
        recovery: None,
        sent: vec![],
    }
}

fn page(given: Given) -> Page {
    in_both(move || {
        let given = given.clone();
        let account = AccountFacts {
            number: "1234 5678 0".to_owned(),
            address_lines: vec!["1 High Street & Mews".to_owned(), "AA3 1AB".to_owned()],
            band: Some('D'),
        };
        let links = AccountLinks {
            pay: "/pay".to_owned(),
            bills: Some("/bills".to_owned()),
            instalments: "/instalments".to_owned(),
            transactions: "/transactions".to_owned(),
            why: Some("/why".to_owned()),
            what_if: Some("/what-if".to_owned()),
            recovery: given.recovery.map(|_| "/recovery".to_owned()),
            refund: Some("/refund".to_owned()),
            helper: "/helper".to_owned(),
            preferences: Some("/preferences".to_owned()),
            unlink: "/unlink".to_owned(),
            accounts: Some(("/link".to_owned(), false)),
        };
        let records = AccountRecords {
            as_of: date(2026, 11, 20),
            received_since: given.received,
        };
        let paid = PaidSoFar {
            tax_year: 2026,
            bill: Pence::from_pence(193_076),
            paid: Pence::from_pence(135_176),
        };
        view! {
            <OverviewPage
                viewer=given.viewer
                news=None
                account=account
                owing=given.owing
                records=records
                paid=Some(paid)
                recovery=given.recovery
                links=links
                forms=vec![("/forms/moving".to_owned(), "Tell us <you> move".to_owned())]
                sent=given.sent
            />
        }
    })
}

#[test]
fn the_first_screen_says_what_by_when_and_what_to_do() {
    let page = page(given(57_900, 0));
    assert_eq!(
        page.title(),
        "You owe £579.00, and nothing is late – Your council tax account – Thamesgate Borough Council"
    );
    let button = page.texts("main a.govuk-button");
    assert_eq!(button, ["Pay your council tax"]);
    assert_eq!(page.attribute("main a.govuk-button", "href"), Some("/pay".to_owned()));
    // In the order of reading: the sentence, the next instalment, the button, then the rest.
    let html = page.html.as_str();
    let at = |text: &str| html.find(text).unwrap();
    assert!(at("</h1>") < at("by 1 December 2026") && at("by 1 December 2026") < at("govuk-button"));
    assert!(at("class=\"govuk-button\"") < at("20 November 2026"));
}

#[test]
fn in_credit_there_is_no_button_and_the_credit_can_be_asked_for() {
    let page = page(given(-4_000, 0));
    assert_eq!(page.words("h1"), "Your account is £40.00 in credit");
    assert_eq!(page.count("main a.govuk-button"), 0);
    assert!(page.attributes("main a", "href").contains(&"/refund".to_owned()));
}

#[test]
fn what_was_paid_here_says_when_it_reaches_the_account() {
    let received = vec![ReceivedHere {
        at: date(2026, 11, 21).at(10, 2, 0, 0),
        amount: Pence::from_pence(19_300),
        reaches_by: date(2026, 11, 23),
        receipt_href: Some("/receipt".to_owned()),
    }];
    let page = page(Given {
        received,
        ..given(57_900, 0)
    });
    let said = page.words(".govuk-inset-text li");
    assert!(
        said.contains("£193.00") && said.contains("21 November 2026, 10:02"),
        "{said}"
    );
    assert!(said.contains("Monday") && said.ends_with("See the receipt"), "{said}");
    assert!(page.words("main").contains("our records of 20 November 2026"));
}

#[test]
fn recovery_says_what_stops_it_and_by_when() {
    let recovery = Some(RecoveryWarning {
        pay: Pence::from_pence(19_300),
        by: Some(date(2026, 11, 27)),
    });
    let page = page(Given {
        recovery,
        ..given(57_900, 19_300)
    });
    let said = page.words(".govuk-warning-text__text");
    assert!(said.contains("£193.00") && said.contains("27 November 2026"), "{said}");
    assert_eq!(
        page.attributes("main a", "href")
            .iter()
            .filter(|href| *href == "/recovery")
            .count(),
        2
    );
}

#[test]
fn requests_show_how_far_they_are() {
    let page = page(Given {
        sent: vec![AccountRequest {
            title: "Single person discount".to_owned(),
            sent: date(2026, 11, 10),
            status: RequestStatus::NeedsYou,
            href: Some("/forms/done/1".to_owned()),
        }],
        ..given(0, 0)
    });
    assert_eq!(page.texts("main .govuk-tag"), ["We need something from you"]);
    assert!(page.words("main").contains("Sent on 10 November 2026"));
    assert!(page.attributes("main a", "href").contains(&"/forms/moving".to_owned()));
    assert!(page.html.contains("Tell us &lt;you&gt; move"));
}

#[test]
fn without_requests_it_says_so() {
    assert!(
        page(given(0, 0))
            .words("main")
            .contains("You have not sent us any forms")
    );
}

#[test]
fn a_helper_reads_and_changes_nothing() {
    let page = page(Given {
        viewer: helper(),
        ..given(57_900, 0)
    });
    assert!(
        page.words(".govuk-notification-banner")
            .contains("1 High Street & Mews")
    );
    assert!(page.words(".govuk-notification-banner").contains("You cannot change"));
    assert_eq!(page.count("main form"), 0);
    assert_eq!(page.count("main a.govuk-button"), 0);
    let links = page.attributes("main a", "href");
    for href in ["/helper", "/preferences", "/unlink", "/link", "/forms/moving", "/pay"] {
        assert!(!links.contains(&href.to_owned()), "{href}");
    }
    assert!(links.contains(&"/council-tax/pay".to_owned()) && links.contains(&"/instalments".to_owned()));
}

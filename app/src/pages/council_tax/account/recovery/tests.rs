use super::*;
use crate::pages::council_tax::account::RecoveryEventKind;
use crate::pages::council_tax::account::made_up::{helper, in_both, signed_in};
use crate::pages::council_tax::made_up::Page;
use jiff::civil::date;

fn page(viewer: Viewer, position: RecoveryPosition, events: Vec<RecoveryEvent>) -> Page {
    in_both(move || {
        view! {
            <RecoveryPage
                viewer=viewer.clone()
                position=position.clone()
                events=events.clone()
                today=date(2026, 11, 21)
                as_of=date(2026, 11, 20)
                pay_href="/pay"
                arrangement_href="/forms/arrangement".to_owned()
                back_href="/account"
            />
        }
    })
}

fn summons() -> RecoveryPosition {
    RecoveryPosition {
        stage: RecoveryStage::Summons,
        overdue: Pence::from_pence(63_900),
        balance: Pence::from_pence(63_900),
        stop: Some((Pence::from_pence(63_900), Some(date(2026, 12, 7)))),
        next: Some(NextRecoveryStep {
            stage: RecoveryStage::LiabilityOrder,
            from: date(2026, 12, 8),
            added_costs: Pence::from_pence(5_000),
            amount_then: Pence::from_pence(68_900),
        }),
    }
}

#[test]
fn what_stops_it_comes_first() {
    let events = [
        (date(2026, 12, 8), RecoveryEventKind::Hearing),
        (date(2026, 9, 8), RecoveryEventKind::Reminder),
        (
            date(2026, 11, 10),
            RecoveryEventKind::Summons {
                hearing: date(2026, 12, 8),
                costs: Pence::from_pence(6_000),
            },
        ),
    ]
    .map(|(on, kind)| RecoveryEvent { on, kind });
    let page = page(signed_in(), summons(), events.into());
    let first = page.words("main p strong");
    assert!(
        first.contains("£639.00") && first.contains("7 December 2026"),
        "{first}"
    );
    assert_eq!(page.attribute("main a.govuk-button", "href"), Some("/pay".to_owned()));
    let told = page.texts("ol li").join(" ");
    assert!(told.starts_with("8 September 2026"), "{told}");
    assert!(told.contains("£60.00") && told.contains("8 December 2026"), "{told}");
    assert!(page.words("main").contains("adds £50.00"), "{}", page.words("main"));
    assert!(page.words("main").contains("£689.00"));
}

#[test]
fn help_is_always_there() {
    for position in [
        summons(),
        RecoveryPosition {
            stage: RecoveryStage::LiabilityOrder,
            stop: None,
            next: None,
            ..summons()
        },
    ] {
        let links = page(signed_in(), position, vec![]).attributes("main a", "href");
        for href in [
            "tel:01632960001",
            "https://www.stepchange.org",
            "https://nationaldebtline.org",
            "https://www.citizensadvice.org.uk",
            "https://www.moneyhelper.org.uk",
            "/forms/arrangement",
        ] {
            assert!(links.contains(&href.to_owned()), "{href}");
        }
    }
}

#[test]
fn nothing_late_is_good_news() {
    let position = RecoveryPosition {
        stage: RecoveryStage::UpToDate,
        overdue: Pence::ZERO,
        balance: Pence::ZERO,
        stop: None,
        next: None,
    };
    let page = page(signed_in(), position, vec![]);
    assert_eq!(page.words("h1"), "You are up to date with your council tax");
    assert_eq!(page.count("ol, main a.govuk-button"), 0);
    assert!(
        page.words("main")
            .contains("We have not sent you any reminders this year")
    );
}

#[test]
fn a_helper_cannot_pay_from_here() {
    let page = page(helper(), summons(), vec![]);
    assert_eq!(page.count("main a.govuk-button"), 0);
    assert!(
        !page
            .attributes("main a", "href")
            .contains(&"/forms/arrangement".to_owned())
    );
}

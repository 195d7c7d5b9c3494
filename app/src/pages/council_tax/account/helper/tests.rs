#![allow(clippy::indexing_slicing)]
use super::*;
use crate::pages::council_tax::account::AccountMistake;
use crate::pages::council_tax::account::made_up::{in_both, signed_in};
use crate::pages::council_tax::made_up::Page;
use jiff::civil::date;

fn page(made: Option<NewHelperLink>, links: Vec<HelperLink>, mistake: Option<AccountMistake>) -> Page {
    in_both(move || {
        let mistakes = mistake.map(|mistake| mistake.said_in(use_site().language));
        let form = HelperForm {
            name: "My <sister>".to_owned(),
            length: Some(HelperLength::SevenDays),
            mistakes: mistakes.into_iter().collect(),
        };
        view! {
            <HelperPage
                viewer=signed_in()
                news=None
                made=made.clone()
                helper_links=links.clone()
                form=form
                action="/helper"
                end_action="/helper/end"
                back_href="/account"
            />
        }
    })
}

#[test]
fn says_what_a_helper_can_and_cannot_do() {
    let page = page(None, vec![], None);
    assert_eq!(page.attributes("[type=radio]", "value"), ["1", "7", "30"]);
    assert_eq!(page.attributes("[type=radio][checked]", "value"), ["7"]);
    assert_eq!(page.texts(".govuk-radios__label"), ["1 day", "7 days", "30 days"]);
    assert_eq!(page.attribute("#helper-name", "value"), Some("My <sister>".to_owned()));
    assert!(page.words("main").contains("They cannot change anything"));
    assert!(page.words("main").contains("You have not made any links"));
    assert_eq!(page.count("form[action='/helper/end']"), 0);
}

#[test]
fn each_link_can_be_ended_by_name() {
    let link = |name: &str, last_used, token: &str| HelperLink {
        name: name.to_owned(),
        ends: date(2026, 11, 28).at(10, 2, 0, 0),
        last_used,
        token: token.to_owned(),
    };
    let used = Some(date(2026, 11, 21).at(9, 30, 0, 0));
    let page = page(
        None,
        vec![link("Sister & co", used, "a"), link("Carer", None, "b")],
        None,
    );
    assert_eq!(
        page.texts("dd button"),
        ["End this link Sister & co", "End this link Carer"]
    );
    assert_eq!(page.attributes("dd button[name=end]", "value"), ["a", "b"]);
    let values = page.texts("dd");
    assert!(values[0].contains("Ends on 28 November 2026, 10:02"), "{values:?}");
    assert!(values[0].contains("Last used on 21 November 2026, 09:30"), "{values:?}");
    assert!(values[1].contains("Not used yet"), "{values:?}");
}

#[test]
fn a_new_link_is_shown_once_as_text() {
    let made = NewHelperLink {
        name: "Sister".to_owned(),
        address: "https://council.example/help/abc".to_owned(),
        ends: date(2026, 11, 28).at(10, 2, 0, 0),
    };
    let page = page(Some(made), vec![], None);
    assert_eq!(page.words(".govuk-inset-text"), "https://council.example/help/abc");
    assert!(page.words("main").contains("We show it only once"));
}

#[test]
fn mistakes_are_mended_in_their_inputs() {
    let page = page(None, vec![], Some(AccountMistake::HelperLengthMissing));
    assert_eq!(page.error_links(), ["#helper-length"]);
    assert!(page.title().starts_with("Error: "));
}

#[test]
fn lengths_read_back() {
    for length in HelperLength::ALL {
        assert_eq!(HelperLength::from_value(length.value()), Some(length));
        assert_eq!(length.value(), length.days().to_string());
    }
    assert_eq!(HelperLength::from_value("365"), None);
}

use super::*;
use crate::pages::council_tax::account::AccountMistake;
use crate::pages::council_tax::account::made_up::{in_both, signed_in};
use crate::pages::council_tax::made_up::Page;

fn page(preferences: AccountPreferences, mistake: Option<AccountMistake>) -> Page {
    in_both(move || {
        let mistakes = mistake.map(|mistake| mistake.said_in(use_site().language));
        view! {
            <PreferencesPage
                viewer=signed_in()
                email="pip@example.org"
                days_before=3
                preferences=preferences.clone()
                mistakes=mistakes.into_iter().collect()
                action="/preferences"
                back_href="/account"
            />
        }
    })
}

fn preferences() -> AccountPreferences {
    AccountPreferences {
        paperless: false,
        language: Language::Welsh,
        format: BillFormat::LargePrint,
        remind_by_email: false,
        remind_by_text: true,
        mobile: "07700 <900>".to_owned(),
    }
}

#[test]
fn what_is_chosen_is_shown() {
    let page = page(preferences(), None);
    assert_eq!(
        page.attributes("[type=radio][checked]", "value"),
        ["no", "cy", "large-print"]
    );
    assert_eq!(page.attributes("[type=checkbox][checked]", "value"), ["text"]);
    assert_eq!(page.attribute("#mobile", "value"), Some("07700 <900>".to_owned()));
    assert_eq!(page.attribute("#mobile", "autocomplete"), Some("tel".to_owned()));
    assert!(page.words("#reminders-hint").contains("3 days before"));
    assert_eq!(page.count(".govuk-checkboxes #mobile"), 0);
}

#[test]
fn a_wrong_number_is_mended_where_it_is() {
    let page = page(preferences(), Some(AccountMistake::MobileWrong));
    assert_eq!(page.error_links(), ["#mobile"]);
    assert_eq!(page.count("#mobile-error"), 1);
}

#[test]
fn formats_read_back() {
    for format in BillFormat::ALL {
        assert_eq!(BillFormat::from_value(format.value()), Some(format));
    }
    assert_eq!(BillFormat::from_value("Braille"), None);
}

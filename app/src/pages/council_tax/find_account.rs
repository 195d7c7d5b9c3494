//! The first page: which account.

use leptos::prelude::*;

use super::{MistakeSummary, PageMistake, error_of};
use crate::components::{Button, InputMode, InputWidth, LabelText, Spellcheck, TextInput, TextSize};
use crate::layout::{CsrfToken, Document};
use crate::site::use_site;

/// The id of the account number's input; its name in the form is the same.
pub const ACCOUNT_NUMBER_INPUT: &str = "account-number";
/// The id of the postcode's input; its name in the form is the same.
pub const POSTCODE_INPUT: &str = "postcode";

/// Asks for the account number and the postcode.
#[component]
pub fn FindAccountPage(
    /// The account number, as it was typed.
    #[prop(into)]
    account_number: String,
    /// The postcode, as it was typed.
    #[prop(into)]
    postcode: String,
    /// What has to be mended, in the inputs [`ACCOUNT_NUMBER_INPUT`] and [`POSTCODE_INPUT`].
    mistakes: Vec<PageMistake>,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("council-tax-find-title");
    let number_error = error_of(&site, &mistakes, ACCOUNT_NUMBER_INPUT);
    let postcode_error = error_of(&site, &mistakes, POSTCODE_INPUT);
    let phone = site.council.phone.as_str();
    let help = site.text_with("council-tax-find-help", &[("phone", phone.into())]);
    view! {
        <Document title=title.clone() has_error=!mistakes.is_empty() back_href=site.href("/")>
            <MistakeSummary mistakes=mistakes/>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{site.text("council-tax-find-no-account")}</p>
            <p class="govuk-body">{site.text("council-tax-find-next")}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <TextInput
                    id=ACCOUNT_NUMBER_INPUT
                    name=ACCOUNT_NUMBER_INPUT
                    label=LabelText::sized(site.text("council-tax-account-number"), TextSize::S)
                    hint=site.text("council-tax-find-number-hint")
                    error=number_error
                    value=account_number
                    inputmode=InputMode::Numeric
                    autocomplete="off".to_owned()
                    spellcheck=Spellcheck::Off
                    width=InputWidth::W10
                />
                <TextInput
                    id=POSTCODE_INPUT
                    name=POSTCODE_INPUT
                    label=LabelText::sized(site.text("council-tax-find-postcode"), TextSize::S)
                    hint=site.text("council-tax-find-postcode-hint")
                    error=postcode_error
                    value=postcode
                    autocomplete="postal-code".to_owned()
                    spellcheck=Spellcheck::Off
                    width=InputWidth::W10
                />
                <Button text=site.text("continue") prevent_double_click=true/>
            </form>
            <p class="govuk-body">{help}</p>
            <p class="govuk-body">
                <a class="govuk-link" href=site.href("/account")>{site.text("account-sign-in-link")}</a>
            </p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::made_up::{Page, drawn};

    fn page(number: &'static str, mistakes: Vec<PageMistake>) -> Page {
        drawn(move || {
            view! {
                <FindAccountPage
                    account_number=number
                    postcode="AA3 1AB"
                    mistakes=mistakes
                    action="/council-tax"
                />
            }
        })
    }

    #[test]
    fn asks_for_number_and_postcode() {
        let page = page("", vec![]);
        assert_eq!(page.title(), "Pay your council tax – Thamesgate Borough Council");
        assert_eq!(page.words("h1"), "Pay your council tax");
        assert_eq!(
            page.attribute("#account-number", "inputmode"),
            Some("numeric".to_owned())
        );
        assert_eq!(
            page.attribute("#account-number", "autocomplete"),
            Some("off".to_owned())
        );
        assert_eq!(
            page.attribute("#postcode", "autocomplete"),
            Some("postal-code".to_owned())
        );
        assert_eq!(page.attribute("#postcode", "value"), Some("AA3 1AB".to_owned()));
        assert_eq!(page.attribute("form [name=csrf]", "value"), Some("token-1".to_owned()));
        assert_eq!(page.count(".govuk-error-summary"), 0);
    }

    #[test]
    fn says_what_to_mend_and_keeps_what_was_typed() {
        let mistakes = vec![
            PageMistake::new(ACCOUNT_NUMBER_INPUT, "Check the number & postcode"),
            PageMistake::new(POSTCODE_INPUT, "Enter a full UK postcode"),
        ];
        let page = page("\"><script>1", mistakes);
        assert!(page.title().starts_with("Error: Pay your council tax – "));
        assert_eq!(page.error_links(), ["#account-number", "#postcode"]);
        assert_eq!(
            page.attribute("#account-number", "value"),
            Some("\"><script>1".to_owned())
        );
        assert_eq!(
            page.words("#account-number-error"),
            "Error: Check the number & postcode"
        );
        assert_eq!(page.count("main script"), 0);
    }
}

//! Linking a council tax account by facts from the bill.

use leptos::prelude::*;

use super::Viewer;
use super::frame::{AccountDocument, link_line};
use crate::components::{Button, InputMode, InputWidth, LabelText, Spellcheck, TextInput, TextSize};
use crate::layout::CsrfToken;
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::{Site, use_site};

/// The id of the account number's input; its name in the form is the same.
pub const LINK_NUMBER_INPUT: &str = "account-number";
/// The id of the surname's input; its name in the form is the same.
pub const LINK_SURNAME_INPUT: &str = "surname";
/// The id of the instalment's input; its name in the form is the same.
pub const LINK_INSTALMENT_INPUT: &str = "instalment";

/// What was typed so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LinkForm {
    /// The account number.
    pub number: String,
    /// The surname.
    pub surname: String,
    /// The amount of an instalment, in pounds.
    pub instalment: String,
    /// What has to be mended, in the inputs [`LINK_NUMBER_INPUT`], [`LINK_SURNAME_INPUT`] and
    /// [`LINK_INSTALMENT_INPUT`].
    pub mistakes: Vec<PageMistake>,
}

/// Asks for the account number, the surname and an instalment. Where no account is linked yet, it also says what an
/// account gives.
#[component]
pub fn LinkAccountPage(
    /// Who is signed in.
    viewer: Viewer,
    /// Whether it is the first one: then there is no overview to go back to.
    is_first: bool,
    /// What was typed so far.
    form: LinkForm,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// Where anybody can pay without an account.
    #[prop(into)]
    pay_href: String,
    /// Where Back goes; none where there is nothing to go back to.
    #[prop(into, optional_no_strip)]
    back_href: Option<String>,
) -> impl IntoView {
    let site = use_site();
    let title = if is_first {
        site.text("account-link-first-title")
    } else {
        site.text("account-link-title")
    };
    let what_you_get = is_first.then(|| what_you_get(&site));
    let has_error = !form.mistakes.is_empty();
    let summary = form.mistakes.clone();
    let phone = site.council.phone.as_str();
    let help = site.text_with("account-link-help", &[("phone", phone.into())]);
    let inputs = inputs(&site, form);
    view! {
        <AccountDocument title=title.clone() has_error=has_error back_href=back_href viewer=viewer>
            <MistakeSummary mistakes=summary/>
            <h1 class="govuk-heading-l">{title}</h1>
            {what_you_get}
            <p class="govuk-body">{site.text("account-link-how")}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {inputs}
                <Button text=site.text("account-link") prevent_double_click=true/>
            </form>
            <p class="govuk-body">{help}</p>
            {link_line(pay_href, site.text("account-pay-without"))}
        </AccountDocument>
    }
}

fn what_you_get(site: &Site) -> impl IntoView + use<> {
    let items: Vec<_> = [
        "account-link-get-owed",
        "account-link-get-bill",
        "account-link-get-dates",
        "account-link-get-ask",
    ]
    .map(|key| view! { <li>{site.text(key)}</li> })
    .into_iter()
    .collect();
    view! {
        <p class="govuk-body">{site.text("account-link-get")}</p>
        <ul class="govuk-list govuk-list--bullet">{items}</ul>
    }
}

fn inputs(site: &Site, form: LinkForm) -> AnyView {
    let error = |input| error_of(site, &form.mistakes, input);
    view! {
        <TextInput
            id=LINK_NUMBER_INPUT
            name=LINK_NUMBER_INPUT
            label=LabelText::sized(site.text("council-tax-account-number"), TextSize::S)
            hint=site.text("council-tax-find-number-hint")
            error=error(LINK_NUMBER_INPUT)
            value=form.number
            inputmode=InputMode::Numeric
            autocomplete="off".to_owned()
            spellcheck=Spellcheck::Off
            width=InputWidth::W10
        />
        <TextInput
            id=LINK_SURNAME_INPUT
            name=LINK_SURNAME_INPUT
            label=LabelText::sized(site.text("account-link-surname"), TextSize::S)
            hint=site.text("account-link-surname-hint")
            error=error(LINK_SURNAME_INPUT)
            value=form.surname
            autocomplete="family-name".to_owned()
            spellcheck=Spellcheck::Off
        />
        <TextInput
            id=LINK_INSTALMENT_INPUT
            name=LINK_INSTALMENT_INPUT
            label=LabelText::sized(site.text("account-link-instalment"), TextSize::S)
            hint=site.text("account-link-instalment-hint")
            error=error(LINK_INSTALMENT_INPUT)
            value=form.instalment
            inputmode=InputMode::Decimal
            autocomplete="off".to_owned()
            spellcheck=Spellcheck::Off
            width=InputWidth::W10
            prefix="£".to_owned()
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::AccountMistake;
    use crate::pages::council_tax::account::made_up::{in_both, signed_in};
    use crate::pages::council_tax::made_up::Page;

    fn page(is_first: bool, mistake: Option<AccountMistake>) -> Page {
        in_both(move || {
            let mistakes = mistake.map(|mistake| mistake.said_in(use_site().language));
            let form = LinkForm {
                surname: "O’Neill <b>".to_owned(),
                mistakes: mistakes.into_iter().collect(),
                ..LinkForm::default()
            };
            view! {
                <LinkAccountPage
                    viewer=signed_in()
                    is_first=is_first
                    form=form
                    action="/link"
                    pay_href="/pay"
                    back_href=(!is_first).then(|| "/accounts".to_owned())
                />
            }
        })
    }

    #[test]
    fn each_fact_says_where_to_find_it() {
        let page = page(false, None);
        for input in [LINK_NUMBER_INPUT, LINK_SURNAME_INPUT, LINK_INSTALMENT_INPUT] {
            assert!(page.words(&format!("#{input}-hint")).contains("bill"), "{input}");
        }
        assert_eq!(page.attribute("#surname", "value"), Some("O’Neill <b>".to_owned()));
        assert_eq!(page.attribute("#instalment", "inputmode"), Some("decimal".to_owned()));
        assert_eq!(page.count("main ul"), 0);
    }

    #[test]
    fn without_an_account_it_says_what_one_gives_and_how_to_pay_without() {
        let page = page(true, None);
        assert_eq!(page.words("h1"), "Add your council tax account");
        assert_eq!(page.count("main ul li"), 4);
        assert!(page.attributes("main a", "href").contains(&"/pay".to_owned()));
        assert_eq!(page.count(".govuk-back-link"), 0);
    }

    #[test]
    fn wrong_facts_get_one_message() {
        let page = page(false, Some(AccountMistake::FactsWrong));
        assert_eq!(page.error_links(), ["#account-number"]);
        assert_eq!(page.count(".govuk-error-message"), 1);
    }
}

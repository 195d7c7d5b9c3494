//! Signing in, first page: the e-mail address. There is no password.

use leptos::prelude::*;

use crate::components::{Button, InputType, LabelText, Spellcheck, TextInput, TextSize};
use crate::layout::{CsrfToken, Document};
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::use_site;

use super::frame::link_line;

/// The id of the e-mail address's input; its name in the form is the same.
pub const EMAIL_INPUT: &str = "email";

/// Asks for the e-mail address.
#[component]
pub fn SignInPage(
    /// The e-mail address, as it was typed.
    #[prop(into)]
    email: String,
    /// What has to be mended, in the input [`EMAIL_INPUT`].
    mistakes: Vec<PageMistake>,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// Where anybody can pay without signing in.
    #[prop(into)]
    pay_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-sign-in-title");
    let error = error_of(&site, &mistakes, EMAIL_INPUT);
    view! {
        <Document
            title=title.clone()
            service=site.text("account-service")
            has_error=!mistakes.is_empty()
            back_href=site.href("/")
        >
            <MistakeSummary mistakes=mistakes/>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{site.text("account-sign-in-why")}</p>
            <p class="govuk-body">{site.text("account-sign-in-how")}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <TextInput
                    id=EMAIL_INPUT
                    name=EMAIL_INPUT
                    label=LabelText::sized(site.text("account-email"), TextSize::S)
                    hint=site.text("account-email-hint")
                    error=error
                    value=email
                    input_type=InputType::Email
                    autocomplete="email".to_owned()
                    spellcheck=Spellcheck::Off
                />
                <Button text=site.text("account-send-code") prevent_double_click=true/>
            </form>
            {link_line(pay_href, site.text("account-pay-without"))}
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::AccountMistake;
    use crate::pages::council_tax::account::made_up::in_both;

    #[test]
    fn asks_for_the_address_and_offers_to_pay_without() {
        let page = in_both(|| view! { <SignInPage email="" mistakes=vec![] action="/sign-in" pay_href="/pay"/> });
        assert_eq!(page.words("h1"), "Sign in to your council tax account");
        assert_eq!(page.attribute("#email", "autocomplete"), Some("email".to_owned()));
        assert_eq!(page.attribute("#email", "type"), Some("email".to_owned()));
        assert!(page.attributes("main a", "href").contains(&"/pay".to_owned()));
        assert!(page.words("main").contains("You do not need a password."));
    }

    #[test]
    fn keeps_what_was_typed() {
        let mistakes = |language| vec![AccountMistake::EmailWrong.said_in(language)];
        let page = in_both(move || {
            let mistakes = mistakes(use_site().language);
            view! { <SignInPage email="\"><b>" mistakes=mistakes action="/sign-in" pay_href="/pay"/> }
        });
        assert!(page.title().starts_with("Error: "));
        assert_eq!(page.error_links(), ["#email"]);
        assert_eq!(page.attribute("#email", "value"), Some("\"><b>".to_owned()));
    }
}

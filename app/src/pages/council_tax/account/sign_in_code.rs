//! Signing in, second page: the code from the e-mail.

use leptos::prelude::*;

use super::{AccountNews, news::NewsBanner};
use crate::components::{Button, InputMode, InputWidth, LabelText, LinkButton, Spellcheck, TextInput, TextSize};
use crate::layout::{CsrfToken, Document};
use crate::pages::council_tax::{MistakeSummary, PageMistake, error_of};
use crate::site::use_site;

/// The id of the code's input; its name in the form is the same.
pub const CODE_INPUT: &str = "code";
/// The name of the button that sends another code.
pub const SEND_CODE_AGAIN_BUTTON: &str = "send-again";

/// Asks for the six digits from the e-mail. What was typed is not shown again: it was wrong.
#[component]
pub fn SignInCodePage(
    /// Where the code was sent.
    #[prop(into)]
    email: String,
    /// For how many minutes the code lasts.
    lasts_minutes: u16,
    /// Whether another code was sent just now.
    sent_again: bool,
    /// What has to be mended, in the input [`CODE_INPUT`].
    mistakes: Vec<PageMistake>,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// Where the button [`SEND_CODE_AGAIN_BUTTON`] posts to.
    #[prop(into)]
    send_again_action: String,
    /// Where another e-mail address is given: Back.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-code-title");
    let error = error_of(&site, &mistakes, CODE_INPUT);
    let news = sent_again.then(|| view! { <NewsBanner news=AccountNews::CodeSentAgain/> });
    let sent = site.text_with("account-code-sent", &[("email", email.into())]);
    let lasts = site.text_with("account-code-lasts", &[("minutes", lasts_minutes.into())]);
    view! {
        <Document
            title=title.clone()
            service=site.text("account-service")
            has_error=!mistakes.is_empty()
            back_href=back_href.clone()
        >
            <MistakeSummary mistakes=mistakes/>
            {news}
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{sent}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <TextInput
                    id=CODE_INPUT
                    name=CODE_INPUT
                    label=LabelText::sized(site.text("account-code"), TextSize::S)
                    hint=lasts
                    error=error
                    inputmode=InputMode::Numeric
                    autocomplete="one-time-code".to_owned()
                    spellcheck=Spellcheck::Off
                    width=InputWidth::W10
                />
                <Button text=site.text("account-code-sign-in") prevent_double_click=true/>
            </form>
            <h2 class="govuk-heading-m">{site.text("account-code-none-title")}</h2>
            <p class="govuk-body">{site.text("account-code-none")}</p>
            <form method="post" action=send_again_action novalidate>
                <CsrfToken/>
                <p class="govuk-body">
                    <LinkButton text=site.text("account-code-again") name=SEND_CODE_AGAIN_BUTTON value="yes"/>
                </p>
            </form>
            <p class="govuk-body">
                <a class="govuk-link app-own-line" href=back_href>{site.text("account-code-other-address")}</a>
            </p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::AccountMistake;
    use crate::pages::council_tax::account::made_up::in_both;
    use crate::pages::council_tax::made_up::Page;

    fn page(mistake: Option<AccountMistake>, sent_again: bool) -> Page {
        in_both(move || {
            let mistakes = mistake.map(|mistake| mistake.said_in(use_site().language));
            view! {
                <SignInCodePage
                    email="pip@example.org"
                    lasts_minutes=15
                    sent_again=sent_again
                    mistakes=mistakes.into_iter().collect()
                    action="/sign-in/code"
                    send_again_action="/sign-in/again"
                    back_href="/sign-in"
                />
            }
        })
    }

    #[test]
    fn a_phone_can_fill_the_code_in() {
        let page = page(None, false);
        assert_eq!(
            page.attribute("#code", "autocomplete"),
            Some("one-time-code".to_owned())
        );
        assert_eq!(page.attribute("#code", "inputmode"), Some("numeric".to_owned()));
        assert!(page.words("main").contains("pip@example.org"));
        assert!(page.words("#code-hint").contains("15 minutes"));
        assert_eq!(
            page.attribute("button[name=send-again]", "type"),
            Some("submit".to_owned())
        );
        assert_eq!(page.count(".govuk-notification-banner"), 0);
    }

    #[test]
    fn says_that_another_was_sent() {
        let page = page(None, true);
        assert_eq!(page.count(".govuk-notification-banner[role=alert]"), 1);
    }

    #[test]
    fn a_wrong_code_is_not_shown_again() {
        let page = page(Some(AccountMistake::CodeWrong), false);
        assert_eq!(page.error_links(), ["#code"]);
        assert_eq!(page.attribute("#code", "value").unwrap_or_default(), "");
    }
}

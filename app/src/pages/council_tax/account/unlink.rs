//! Asks before an account is taken off.

use leptos::prelude::*;

use super::frame::AccountDocument;
use super::{AccountFacts, Viewer};
use crate::components::{Button, ButtonVariant, SummaryList};
use crate::layout::CsrfToken;
use crate::site::use_site;

/// "Take this account off?" A post without any input says yes.
#[component]
pub fn UnlinkPage(
    /// Who is signed in.
    viewer: Viewer,
    /// Which account.
    account: AccountFacts,
    /// Where the form posts to.
    #[prop(into)]
    action: String,
    /// The overview: where Back and "Keep it" go.
    #[prop(into)]
    back_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-unlink-title");
    view! {
        <AccountDocument title=title.clone() back_href=back_href.clone() viewer=viewer>
            <h1 class="govuk-heading-l">{title}</h1>
            <SummaryList rows=account.rows(&site)/>
            <p class="govuk-body">{site.text("account-unlink-what")}</p>
            <p class="govuk-body">{site.text("account-unlink-still-owe")}</p>
            <p class="govuk-body">{site.text("account-unlink-back")}</p>
            <form method="post" action=action novalidate>
                <CsrfToken/>
                <div class="govuk-button-group">
                    <Button
                        text=site.text("account-unlink")
                        variant=ButtonVariant::Warning
                        prevent_double_click=true
                    />
                    <a class="govuk-link app-own-line" href=back_href>{site.text("account-unlink-keep")}</a>
                </div>
            </form>
        </AccountDocument>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::made_up::{in_both, signed_in};

    #[test]
    fn says_what_happens_and_offers_to_keep_it() {
        let account = AccountFacts {
            number: "1234 5678 0".to_owned(),
            address_lines: vec!["1 High Street & Mews".to_owned()],
            band: None,
        };
        let page = in_both(|| {
            view! { <UnlinkPage viewer=signed_in() account=account.clone() action="/unlink" back_href="/account"/> }
        });
        assert_eq!(page.words("h1"), "Do you want to take this account off?");
        assert_eq!(page.texts("dd"), ["1 High Street & Mews", "1234 5678 0"]);
        assert_eq!(
            page.attribute("form[action='/unlink']", "method"),
            Some("post".to_owned())
        );
        assert!(page.words("main").contains("You still have to pay"));
        assert_eq!(
            page.attribute(".govuk-button-group a", "href"),
            Some("/account".to_owned())
        );
    }
}

//! After signing out.

use leptos::prelude::*;

use super::frame::link_line;
use crate::layout::Document;
use crate::site::use_site;

/// Why somebody is signed out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignedOutWhy {
    /// Because they wanted to.
    Asked,
    /// Nothing was done for a long time.
    Waited,
}

/// "You have signed out".
#[component]
pub fn SignedOutPage(
    /// Why.
    why: SignedOutWhy,
    /// Where to sign in.
    #[prop(into)]
    sign_in_href: String,
    /// Where anybody can pay without signing in.
    #[prop(into)]
    pay_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text(match why {
        SignedOutWhy::Asked => "account-signed-out-title",
        SignedOutWhy::Waited => "account-signed-out-waited-title",
    });
    let text = site.text(match why {
        SignedOutWhy::Asked => "account-signed-out",
        SignedOutWhy::Waited => "account-signed-out-waited",
    });
    view! {
        <Document title=title.clone() service=site.text("account-service")>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{text}</p>
            {link_line(sign_in_href, site.text("account-sign-in-again"))}
            {link_line(pay_href, site.text("account-pay-without"))}
            {link_line(site.href("/"), site.text("go-home"))}
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::account::made_up::in_both;

    #[test]
    fn says_what_happened_and_how_to_come_back() {
        for (why, heading) in [
            (SignedOutWhy::Asked, "You have signed out"),
            (SignedOutWhy::Waited, "We signed you out"),
        ] {
            let page = in_both(|| view! { <SignedOutPage why=why sign_in_href="/sign-in" pay_href="/pay"/> });
            assert_eq!(page.words("h1"), heading);
            let links = page.attributes("main a", "href");
            assert!(links.contains(&"/sign-in".to_owned()) && links.contains(&"/pay".to_owned()));
        }
    }
}

//! The accounts of somebody who has linked several.

use leptos::prelude::*;

use super::frame::{AccountDocument, link_line};
use super::news::NewsBanner;
use super::owed_sentence::heading;
use super::{AccountFacts, AccountNews, Owing, Viewer};
use crate::components::{SummaryAction, SummaryCard, SummaryRow};
use crate::site::use_site;

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkedAccount {
    /// Which it is.
    pub account: AccountFacts,
    /// What is owed on it.
    pub owing: Owing,
    /// Where its overview is.
    pub href: String,
}

/// What is owed on each, and the way to it.
#[component]
pub fn YourAccountsPage(
    /// Who is signed in.
    viewer: Viewer,
    /// What has just been done.
    news: Option<AccountNews>,
    /// The accounts. Where there is none, show [`super::LinkAccountPage`] instead.
    accounts: Vec<LinkedAccount>,
    /// Where another one is linked.
    #[prop(into)]
    link_href: String,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("account-several-title");
    let news = news.map(|news| view! { <NewsBanner news=news/> });
    let cards: Vec<_> = accounts
        .into_iter()
        .map(|linked| {
            let name = linked.account.address_lines.first().cloned().unwrap_or_default();
            let mut rows = vec![SummaryRow::new(
                site.text("account-several-owed"),
                heading(&site, &linked.owing),
            )];
            rows.extend(linked.account.rows(&site));
            let open = SummaryAction::new(linked.href, site.text("account-several-open"), "");
            view! { <SummaryCard title=name rows=rows actions=vec![open]/> }
        })
        .collect();
    view! {
        <AccountDocument title=title.clone() viewer=viewer>
            {news}
            <h1 class="govuk-heading-l">{title}</h1>
            {cards}
            {link_line(link_href, site.text("account-several-add"))}
        </AccountDocument>
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;
    use crate::pages::council_tax::account::made_up::{in_both, signed_in};
    use forms::values::Pence;

    #[test]
    fn each_says_what_is_owed_on_it() {
        let linked = |home: &str, owed, overdue| LinkedAccount {
            account: AccountFacts {
                number: "1234 5678 0".to_owned(),
                address_lines: vec![home.to_owned()],
                band: Some('D'),
            },
            owing: Owing {
                owed: Pence::from_pence(owed),
                overdue: Pence::from_pence(overdue),
                next_instalment: None,
                by_direct_debit: false,
            },
            href: format!("/account/{}", home.len()),
        };
        let accounts = vec![linked("1 High Street", 57_900, 19_300), linked("Flat <2>", -4_000, 0)];
        let page = in_both(|| {
            view! {
                <YourAccountsPage
                    viewer=signed_in()
                    news=Some(AccountNews::Unlinked)
                    accounts=accounts.clone()
                    link_href="/link"
                />
            }
        });
        assert_eq!(page.texts(".govuk-summary-card__title"), ["1 High Street", "Flat <2>"]);
        assert!(page.words("dd").contains("£193.00 of your council tax is late"));
        assert_eq!(
            page.attributes(".govuk-summary-card__actions a", "href"),
            ["/account/13", "/account/8"]
        );
        assert_eq!(
            page.texts(".govuk-summary-card__actions a")[1],
            "Open this account (Flat <2>)"
        );
        assert_eq!(page.count("[role=alert]"), 1);
    }
}

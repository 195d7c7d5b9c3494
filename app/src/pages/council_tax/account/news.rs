//! What has just been done, said on the page that follows.

use leptos::prelude::*;

use crate::components::{NotificationBanner, NotificationKind};
use crate::site::use_site;

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountNews {
    /// An account was linked.
    Linked,
    /// An account was taken off.
    Unlinked,
    /// The choices of [`super::PreferencesPage`] were saved.
    PreferencesSaved,
    /// A helper link was ended.
    HelperLinkEnded,
    /// A new code was sent.
    CodeSentAgain,
}

/// The banner that says it: read aloud at once.
#[component]
pub(super) fn NewsBanner(
    /// What was done.
    news: AccountNews,
) -> impl IntoView {
    let site = use_site();
    let heading = site.text(match news {
        AccountNews::Linked => "account-news-linked",
        AccountNews::Unlinked => "account-news-unlinked",
        AccountNews::PreferencesSaved => "account-news-preferences",
        AccountNews::HelperLinkEnded => "account-news-helper-ended",
        AccountNews::CodeSentAgain => "account-news-code",
    });
    view! { <NotificationBanner title=site.text("account-done") heading=heading kind=NotificationKind::Success/> }
}

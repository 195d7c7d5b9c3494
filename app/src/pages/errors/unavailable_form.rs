//! The address leads nowhere, or to answers that cannot be gone on with.

use leptos::prelude::*;

use super::ErrorDocument;
use crate::site::use_site;

/// 404: there is no such page here, or it is somebody else's. Which of the two is not told.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-not-found-typed"),
        site.text("error-not-found-pasted"),
        site.text("error-not-found-other-browser"),
    ];
    view! { <ErrorDocument title=site.text("error-not-found-title") paragraphs=paragraphs/> }
}

/// 410: the saved answers have expired or were sent.
#[component]
pub fn GonePage(
    /// Where the form starts again.
    start_href: Option<String>,
) -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![site.text("error-gone-sent"), site.text("error-gone-expired")];
    let next = start_href.map(|href| (href, site.text("error-gone-start-again")));
    view! { <ErrorDocument title=site.text("error-gone-title") paragraphs=paragraphs next=next/> }
}

/// 409: a question before this one has no answer yet.
#[component]
pub fn OutOfOrderPage(
    /// The question that was got to.
    #[prop(into)]
    continue_href: String,
) -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-out-of-order-why"),
        site.text("error-out-of-order-kept"),
    ];
    let next = Some((continue_href, site.text("error-out-of-order-continue")));
    view! { <ErrorDocument title=site.text("error-out-of-order-title") paragraphs=paragraphs next=next/> }
}

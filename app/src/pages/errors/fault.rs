//! Something is wrong with us, or with a supplier of ours.

use leptos::prelude::*;

use super::ErrorDocument;
use crate::site::use_site;

/// 500: a fault of ours.
#[component]
pub fn FaultPage(
    /// What finds the fault in our logs.
    #[prop(into)]
    reference: String,
) -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-fault-why"),
        site.text("error-fault-later"),
        site.text("error-fault-paying"),
        site.text_with("error-reference", &[("reference", reference.into())]),
    ];
    view! { <ErrorDocument title=site.text("error-fault-title") paragraphs=paragraphs/> }
}

/// 503: too much to do, or a part that we need is away.
#[component]
pub fn UnavailablePage(
    /// What finds the situation in our logs.
    #[prop(into)]
    reference: String,
) -> impl IntoView {
    let site = use_site();
    let paragraphs = vec![
        site.text("error-unavailable-why"),
        site.text("error-unavailable-later"),
        site.text("error-fault-paying"),
        site.text_with("error-reference", &[("reference", reference.into())]),
    ];
    view! { <ErrorDocument title=site.text("error-unavailable-title") paragraphs=paragraphs/> }
}

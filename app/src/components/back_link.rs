//! [`BackLink`]: to the page before.

use leptos::prelude::*;

/// To the page before, above `<main>`.
#[component]
pub fn BackLink(
    /// The page before.
    #[prop(into)]
    href: String,
    /// "Back".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <a href=href class="govuk-back-link">{text}</a> }
}

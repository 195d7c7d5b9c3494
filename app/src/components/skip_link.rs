//! [`SkipLink`]: past the header, for a keyboard.

use leptos::prelude::*;

/// The first link of a page, seen when it has the focus.
#[component]
pub fn SkipLink(
    /// `#` and the id of `<main>`.
    #[prop(into)]
    href: String,
    /// "Skip to main content".
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <a href=href class="govuk-skip-link" data-module="govuk-skip-link">{text}</a> }
}

//! [`Panel`]: that it is done.

use leptos::prelude::*;

/// That it is done: the heading of a confirmation page.
#[component]
pub fn Panel(
    /// What is done; the page's `h1`.
    #[prop(into)]
    title: String,
    /// The reference number.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="govuk-panel govuk-panel--confirmation">
            <h1 class="govuk-panel__title">{title}</h1>
            {children.map(|children| view! { <div class="govuk-panel__body">{children()}</div> })}
        </div>
    }
}

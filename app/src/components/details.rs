//! [`Details`]: more, for those who want it.

use leptos::prelude::*;

/// More, for those who want it. Nothing that everybody needs.
#[component]
pub fn Details(
    /// What it is about: a short phrase that says what opens.
    #[prop(into)]
    summary: String,
    /// For a link to it.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
    /// Whether it is open to begin with.
    #[prop(optional)]
    open: bool,
    /// What opens.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="govuk-details" id=id open=open>
            <summary class="govuk-details__summary">
                <span class="govuk-details__summary-text">{summary}</span>
            </summary>
            <div class="govuk-details__text">{children()}</div>
        </details>
    }
}

//! [`InsetText`]: a passage that stands out.

use leptos::prelude::*;

/// A passage that stands out from the text around it.
#[component]
pub fn InsetText(
    /// The passage.
    children: Children,
) -> impl IntoView {
    view! { <div class="govuk-inset-text">{children()}</div> }
}

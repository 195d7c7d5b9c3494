//! [`Hint`]: help that an input or a group is described by.

use leptos::prelude::*;

/// Help under a label or legend.
#[component]
pub fn Hint(
    /// What it says.
    #[prop(into)]
    text: String,
    /// What `aria-describedby` names.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    view! { <div class="govuk-hint" id=id>{text}</div> }
}

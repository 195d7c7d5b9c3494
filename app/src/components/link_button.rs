//! [`LinkButton`]: a button that looks like a link. Ours: the Design System has none.

use leptos::prelude::*;

/// Sends the form as one of its buttons, and looks like a link: a small step beside the question, like "Change" or
/// "Remove". It is a button because it changes something, and keeps what was typed.
#[component]
pub fn LinkButton(
    /// What it says: a verb.
    #[prop(into)]
    text: String,
    /// What it is about, for those who hear it without what stands beside it.
    #[prop(optional_no_strip, into)]
    hidden: Option<String>,
    /// The button's name in the form.
    #[prop(into)]
    name: String,
    /// What the form then holds under it.
    #[prop(into)]
    value: String,
) -> impl IntoView {
    let hidden = hidden.map(|text| view! { " "<span class="govuk-visually-hidden">{text}</span> });
    view! { <button class="govuk-link app-link-button" type="submit" name=name value=value>{text}{hidden}</button> }
}

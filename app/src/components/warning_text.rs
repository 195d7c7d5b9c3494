//! [`WarningText`]: what follows from doing, or not doing, something.

use leptos::prelude::*;

/// What follows from doing, or not doing, something: a fine, a lost right.
#[component]
pub fn WarningText(
    /// What the exclamation mark means: "Warning".
    #[prop(into)]
    icon_text: String,
    /// What it says.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <div class="govuk-warning-text">
            <span class="govuk-warning-text__icon" aria-hidden="true">"!"</span>
            " "
            <strong class="govuk-warning-text__text">
                <span class="govuk-visually-hidden">{icon_text}</span>" "{text}
            </strong>
        </div>
    }
}

//! [`ErrorMessage`]: what is wrong, beside the input it is about.

use leptos::prelude::*;

/// An error message, with the word heard before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorText {
    prefix: String,
    text: String,
}

impl ErrorText {
    /// `prefix` is visually hidden and tells a screen reader what follows: "Error:".
    pub fn new(prefix: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
            text: text.into(),
        }
    }
}

/// An error message inside a form group.
#[component]
pub fn ErrorMessage(
    /// What it says.
    error: ErrorText,
    /// What `aria-describedby` names.
    #[prop(optional_no_strip, into)]
    id: Option<String>,
) -> impl IntoView {
    view! {
        <p class="govuk-error-message" id=id>
            <span class="govuk-visually-hidden">{error.prefix}</span>" "{error.text}
        </p>
    }
}

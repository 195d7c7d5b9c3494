//! What every form component shares: the group around it, and the hint and error that describe it.

use leptos::prelude::*;

use super::{ErrorMessage, ErrorText, Hint};

pub(super) fn form_group_class(has_error: bool) -> &'static str {
    if has_error {
        "govuk-form-group govuk-form-group--error"
    } else {
        "govuk-form-group"
    }
}

/// The ids for `aria-describedby`, in the order in which GOV.UK has them read: hint, then error.
pub(super) fn described_by(id: &str, hint: Option<&String>, error: Option<&ErrorText>) -> Option<String> {
    match (hint, error) {
        (None, None) => None,
        (Some(_), None) => Some(format!("{id}-hint")),
        (None, Some(_)) => Some(format!("{id}-error")),
        (Some(_), Some(_)) => Some(format!("{id}-hint {id}-error")),
    }
}

pub(super) fn hint_view(id: &str, hint: Option<String>) -> impl IntoView + use<> {
    hint.map(|text| view! { <Hint id=format!("{id}-hint") text=text/> })
}

pub(super) fn error_view(id: &str, error: Option<ErrorText>) -> impl IntoView + use<> {
    error.map(|error| view! { <ErrorMessage id=format!("{id}-error") error=error/> })
}

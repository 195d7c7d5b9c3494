//! [`FileUpload`]: files from a phone or a computer.

use leptos::prelude::*;

use crate::render::drawn;

use super::{
    ErrorText, Label, LabelText,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// Files from a phone or a computer. The form around it posts `multipart/form-data`.
#[component]
pub fn FileUpload(
    /// The input's id; hint and error add `-hint` and `-error` to it.
    #[prop(into)]
    id: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: LabelText,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with what was chosen.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// Media types and endings that the device offers to choose from: `image/jpeg,.jpg`. The server looks for itself.
    #[prop(optional_no_strip, into)]
    accept: Option<String>,
    /// Whether several can be chosen at once.
    #[prop(optional)]
    multiple: bool,
) -> impl IntoView {
    let has_error = error.is_some();
    let class = if has_error {
        "govuk-file-upload govuk-file-upload--error"
    } else {
        "govuk-file-upload"
    };
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let content = view! {
        <Label text=label for_id=id.clone()/>
        {hint_view(&id, hint)}
        {error_view(&id, error)}
        <input
            class=class
            id=id.clone()
            name=name
            type="file"
            accept=accept
            multiple=multiple
            aria-describedby=described_by
        />
    };
    view! { <div class=form_group_class(has_error)>{drawn(content)}</div> }
}

//! [`Textarea`]: several lines of text.

use leptos::prelude::*;

use crate::render::drawn;

use super::{
    ErrorText, Label, LabelText, Spellcheck,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// Several lines of text, of any length. See `CharacterCount` for one with a limit.
#[component]
pub fn Textarea(
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
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// The answer so far.
    #[prop(optional, into)]
    value: String,
    /// Its height in lines.
    #[prop(default = 5)]
    rows: u8,
    /// The autocomplete token of a personal field (WCAG 1.3.5).
    #[prop(optional_no_strip, into)]
    autocomplete: Option<String>,
    /// Whether spelling is checked.
    #[prop(optional)]
    spellcheck: Spellcheck,
) -> impl IntoView {
    let has_error = error.is_some();
    let class = if has_error {
        "govuk-textarea govuk-textarea--error"
    } else {
        "govuk-textarea"
    };
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let content = view! {
        <Label text=label for_id=id.clone()/>
        {hint_view(&id, hint)}
        {error_view(&id, error)}
        <textarea
            class=class
            id=id.clone()
            name=name
            rows=rows
            autocomplete=autocomplete
            spellcheck=spellcheck.attribute()
            aria-describedby=described_by
            inner_html=textarea_html(&value)
        ></textarea>
    };
    view! { <div class=form_group_class(has_error)>{drawn(content)}</div> }
}

/// The content of a `<textarea>`, escaped. Leptos does NOT escape the children of this element (tachys counts it with `<script>`),
/// so they must never be written as children.
///
/// The parser drops one line break straight after the tag, so a value that begins with one needs another before it.
pub(super) fn textarea_html(value: &str) -> String {
    let mut html = String::with_capacity(value.len() + 1);
    if value.starts_with(['\n', '\r']) {
        html.push('\n');
    }
    for character in value.chars() {
        match character {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            other => html.push(other),
        }
    }
    html
}

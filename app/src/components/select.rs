//! [`Select`]: one answer out of a long list.

use leptos::prelude::*;

use crate::render::drawn;

use super::{
    ErrorText, Label, LabelText,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// One option of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SelectItem {
    value: String,
    text: String,
}

impl SelectItem {
    /// An option that can be chosen. An empty value makes "choose one".
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            text: text.into(),
        }
    }
}

/// What the list says once the script has made it one to type into.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SelectTexts {
    /// How to use it, heard when it is reached.
    pub hint: String,
    /// "No results found"
    pub none: String,
    /// "%{count} results", with the number.
    pub found: String,
}

/// One answer out of a long list. For a short one, `Radios` are easier for everybody.
#[component]
pub fn Select(
    /// The list's id; hint and error add `-hint` and `-error` to it.
    #[prop(into)]
    id: String,
    /// Its name in the form.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: LabelText,
    /// The options.
    items: Vec<SelectItem>,
    /// The one chosen so far; the first one otherwise.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// Makes it a list to type into, where the page loads the script for that.
    #[prop(optional_no_strip)]
    typing: Option<SelectTexts>,
) -> impl IntoView {
    let has_error = error.is_some();
    let class = if has_error {
        "govuk-select govuk-select--error"
    } else {
        "govuk-select"
    };
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let options: Vec<_> = items
        .into_iter()
        .map(|item| {
            let selected = value.as_ref() == Some(&item.value);
            view! { <option value=item.value selected=selected>{item.text}</option> }
        })
        .collect();
    let content = view! {
        <Label text=label for_id=id.clone()/>
        {hint_view(&id, hint)}
        {error_view(&id, error)}
        <select
            class=class
            id=id.clone()
            name=name
            aria-describedby=described_by
            data-typing=typing.as_ref().map(|texts| texts.hint.clone())
            data-none=typing.as_ref().map(|texts| texts.none.clone())
            data-found=typing.map(|texts| texts.found)
        >
            {options}
        </select>
    };
    view! { <div class=form_group_class(has_error)>{drawn(content)}</div> }
}

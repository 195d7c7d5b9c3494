//! [`QuantityList`]: how many of each thing. Ours, built from GOV.UK parts: the Design System has none.

use leptos::prelude::*;

use crate::render::drawn;

use super::{
    ErrorText, FieldsetRole, InputMode, InputWidth, LabelText, TextInput,
    fieldset::fieldset_view,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// One thing that is counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuantityItem {
    id: String,
    name: String,
    label: String,
    hint: Option<String>,
    value: String,
    error: Option<ErrorText>,
}

impl QuantityItem {
    /// `id` and `name` of its input, and what the thing is called.
    pub fn new(id: impl Into<String>, name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            label: label.into(),
            hint: None,
            value: String::new(),
            error: None,
        }
    }

    /// With help under its name: its price, what counts as one.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }

    /// With the answer so far, as typed.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// With what is wrong with the answer.
    #[must_use]
    pub fn error(mut self, error: ErrorText) -> Self {
        self.error = Some(error);
        self
    }
}

/// How many of each thing: a list of small inputs.
#[component]
pub fn QuantityList(
    /// The group's id; hint and error add `-hint` and `-error` to it. An error of the group links to the first input.
    #[prop(into)]
    id: String,
    /// What it asks.
    #[prop(into)]
    legend: LabelText,
    /// The things.
    items: Vec<QuantityItem>,
    /// Help for all of them.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answers taken together.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
) -> impl IntoView {
    let has_error = error.is_some();
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let above = (hint_view(&id, hint), error_view(&id, error));
    let inputs: Vec<_> = items
        .into_iter()
        .map(|item| {
            view! {
                <li class="app-quantity-list__item">
                    <TextInput
                        id=item.id
                        name=item.name
                        label=item.label
                        hint=item.hint
                        error=item.error
                        value=item.value
                        inputmode=InputMode::Numeric
                        width=InputWidth::W3
                    />
                </li>
            }
        })
        .collect();
    // The role is said again because Safari drops it from a list without bullets.
    let content = view! {
        {above}
        <ul class="govuk-list app-quantity-list" id=id.clone() role="list">{inputs}</ul>
    };
    view! {
        <div class=form_group_class(has_error)>
            {drawn(fieldset_view(legend, described_by, FieldsetRole::Group, content))}
        </div>
    }
}

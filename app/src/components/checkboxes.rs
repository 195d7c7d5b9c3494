//! [`Checkboxes`]: any number of answers.

use leptos::{either::Either, prelude::*, tachys::html::InertElement};

use crate::render::drawn;

use super::{
    ErrorText, FieldsetRole, LabelText,
    fieldset::fieldset_view,
    form_group::{described_by, error_view, form_group_class, hint_view},
    radios::{item_hint_id, item_id},
};

/// One checkbox, or a word between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckboxItem(Item);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    Choice {
        value: String,
        text: String,
        hint: Option<String>,
        is_exclusive: bool,
        conditional: Option<String>,
    },
    Divider(String),
}

impl CheckboxItem {
    /// An answer that can be ticked.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Item::Choice {
            value: value.into(),
            text: text.into(),
            hint: None,
            is_exclusive: false,
            conditional: None,
        })
    }

    /// "None of these": the script unticks the others when it is ticked. Without the script the server must say so.
    pub fn exclusive(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Item::Choice {
            value: value.into(),
            text: text.into(),
            hint: None,
            is_exclusive: true,
            conditional: None,
        })
    }

    /// "or", before the exclusive one.
    pub fn divider(text: impl Into<String>) -> Self {
        Self(Item::Divider(text.into()))
    }

    /// With help under it. A divider has none.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        if let Item::Choice { hint, .. } = &mut self.0 {
            *hint = Some(text.into());
        }
        self
    }

    /// With what is asked as well when it is ticked: drawn below it, and always open without JavaScript.
    #[must_use]
    pub fn conditional(mut self, content: impl IntoView) -> Self {
        if let Item::Choice { conditional, .. } = &mut self.0 {
            *conditional = Some(content.into_view().to_html());
        }
        self
    }
}

/// Any number of answers, or one thing to agree to.
#[component]
pub fn Checkboxes(
    /// The first checkbox's id, so that an error's link reaches it; the others add `-2`, `-3`, ….
    #[prop(into)]
    id: String,
    /// Their name in the form.
    #[prop(into)]
    name: String,
    /// What they ask.
    #[prop(into)]
    legend: LabelText,
    /// The answers.
    items: Vec<CheckboxItem>,
    /// Those ticked so far.
    #[prop(optional)]
    values: Vec<String>,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
) -> impl IntoView {
    let has_error = error.is_some();
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let above = (hint_view(&id, hint), error_view(&id, error));
    let checkboxes: Vec<_> = items
        .into_iter()
        .enumerate()
        .map(|(index, item)| match item.0 {
            Item::Divider(text) => Either::Left(view! { <div class="govuk-checkboxes__divider">{text}</div> }),
            Item::Choice {
                value: own,
                text,
                hint,
                is_exclusive,
                conditional,
            } => {
                let item_id = item_id(&id, index);
                let checked = values.contains(&own);
                let conditional_id = conditional.as_ref().map(|_| format!("conditional-{item_id}"));
                Either::Right(view! {
                    <div class="govuk-checkboxes__item">
                        <input
                            class="govuk-checkboxes__input"
                            id=item_id.clone()
                            name=name.clone()
                            type="checkbox"
                            value=own
                            checked=checked
                            data-aria-controls=conditional_id.clone()
                            data-behaviour=is_exclusive.then_some("exclusive")
                            aria-describedby=hint.as_ref().map(|_| item_hint_id(&item_id))
                        />
                        <label class="govuk-label govuk-checkboxes__label" for=item_id.clone()>{text}</label>
                        {hint.map(|text| view! {
                            <div id=item_hint_id(&item_id) class="govuk-hint govuk-checkboxes__hint">{text}</div>
                        })}
                    </div>
                    {conditional.map(|html| view! {
                        <div
                            class=if checked {
                                "govuk-checkboxes__conditional"
                            } else {
                                "govuk-checkboxes__conditional govuk-checkboxes__conditional--hidden"
                            }
                            id=conditional_id
                        >
                            {InertElement::new(html)}
                        </div>
                    })}
                })
            }
        })
        .collect();
    let content = view! {
        {above}
        <div class="govuk-checkboxes" data-module="govuk-checkboxes">{checkboxes}</div>
    };
    view! {
        <div class=form_group_class(has_error)>
            {drawn(fieldset_view(legend, described_by, FieldsetRole::Implicit, content))}
        </div>
    }
}

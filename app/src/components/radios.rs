//! [`Radios`]: one answer out of a few.

use leptos::{either::Either, prelude::*, tachys::html::InertElement};

use crate::render::drawn;

use super::{
    ErrorText, FieldsetRole, LabelText,
    fieldset::fieldset_view,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// One radio, or a word between two of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadioItem(Item);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    Choice {
        value: String,
        text: String,
        hint: Option<String>,
        conditional: Option<String>,
    },
    Divider(String),
}

impl RadioItem {
    /// An answer that can be chosen.
    pub fn new(value: impl Into<String>, text: impl Into<String>) -> Self {
        Self(Item::Choice {
            value: value.into(),
            text: text.into(),
            hint: None,
            conditional: None,
        })
    }

    /// "or", before an answer of another kind.
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

    /// With what is asked as well when it is chosen: drawn below it, and always open without JavaScript.
    #[must_use]
    pub fn conditional(mut self, content: impl IntoView) -> Self {
        if let Item::Choice { conditional, .. } = &mut self.0 {
            *conditional = Some(content.into_view().to_html());
        }
        self
    }
}

/// How the radios stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RadiosLayout {
    /// One under another.
    #[default]
    Stacked,
    /// Side by side: two short answers.
    Inline,
}

/// One answer out of a few.
///
/// What an answer opens stands straight after it in reading order. Our script opens it without `aria-expanded`, which
/// a radio may not have (WCAG 4.1.2), and says aloud that something opened.
#[component]
pub fn Radios(
    /// The first radio's id, so that an error's link reaches it; the others add `-2`, `-3`, ….
    #[prop(into)]
    id: String,
    /// Their name in the form.
    #[prop(into)]
    name: String,
    /// What they ask.
    #[prop(into)]
    legend: LabelText,
    /// The answers.
    items: Vec<RadioItem>,
    /// The one chosen so far.
    #[prop(optional_no_strip, into)]
    value: Option<String>,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// How they stand.
    #[prop(optional)]
    layout: RadiosLayout,
) -> impl IntoView {
    let has_error = error.is_some();
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let class = match layout {
        RadiosLayout::Stacked => "govuk-radios",
        RadiosLayout::Inline => "govuk-radios govuk-radios--inline",
    };
    let above = (hint_view(&id, hint), error_view(&id, error));
    let radios: Vec<_> = items
        .into_iter()
        .enumerate()
        .map(|(index, item)| match item.0 {
            Item::Divider(text) => Either::Left(view! { <div class="govuk-radios__divider">{text}</div> }),
            Item::Choice {
                value: own,
                text,
                hint,
                conditional,
            } => {
                let item_id = item_id(&id, index);
                let checked = value.as_ref() == Some(&own);
                let conditional_id = conditional.as_ref().map(|_| format!("conditional-{item_id}"));
                Either::Right(view! {
                    <div class="govuk-radios__item">
                        <input
                            class="govuk-radios__input"
                            id=item_id.clone()
                            name=name.clone()
                            type="radio"
                            value=own
                            checked=checked
                            data-aria-controls=conditional_id.clone()
                            aria-describedby=hint.as_ref().map(|_| item_hint_id(&item_id))
                        />
                        <label class="govuk-label govuk-radios__label" for=item_id.clone()>{text}</label>
                        {hint.map(|text| view! {
                            <div id=item_hint_id(&item_id) class="govuk-hint govuk-radios__hint">{text}</div>
                        })}
                    </div>
                    {conditional.map(|html| view! {
                        <div
                            class=if checked {
                                "govuk-radios__conditional"
                            } else {
                                "govuk-radios__conditional govuk-radios__conditional--hidden"
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
        <div class=class data-module="govuk-radios">{radios}</div>
    };
    view! {
        <div class=form_group_class(has_error)>
            {drawn(fieldset_view(legend, described_by, FieldsetRole::Implicit, content))}
        </div>
    }
}

/// The group's own id for the first item; dividers count too, as govuk-frontend counts them.
pub(super) fn item_id(group_id: &str, index: usize) -> String {
    if index == 0 {
        group_id.to_owned()
    } else {
        format!("{group_id}-{}", index + 1)
    }
}

pub(super) fn item_hint_id(item_id: &str) -> String {
    format!("{item_id}-item-hint")
}

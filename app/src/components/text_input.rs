//! [`TextInput`]: one line of text.

use leptos::{either::Either, prelude::*};

use crate::render::drawn;

use super::{
    ErrorText, Label, LabelText,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// The input's type. There is no number: browsers change it on scroll and drop leading zeros.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputType {
    /// Any text.
    #[default]
    Text,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Tel,
}

/// Which keyboard a phone shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputMode {
    /// The one that goes with the input's type.
    #[default]
    Auto,
    /// Digits only: whole numbers, codes.
    Numeric,
    /// Digits and a decimal point: money.
    Decimal,
    /// With `/` and `.` at hand: the address of a website.
    Url,
}

/// Whether the browser checks spelling.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Spellcheck {
    /// As the browser likes.
    #[default]
    Auto,
    /// Yes.
    On,
    /// No: names, addresses, references, e-mail addresses.
    Off,
}

impl Spellcheck {
    pub(super) fn attribute(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::On => Some("true"),
            Self::Off => Some("false"),
        }
    }
}

/// How wide the input is: the whole column, or about as many characters as the answer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum InputWidth {
    /// The whole column.
    #[default]
    Full,
    /// 2 characters.
    W2,
    /// 3 characters.
    W3,
    /// 4 characters.
    W4,
    /// 5 characters.
    W5,
    /// 10 characters.
    W10,
    /// 20 characters.
    W20,
    /// 30 characters.
    W30,
}

/// One line of text.
#[component]
pub fn TextInput(
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
    /// Text, e-mail address or telephone number.
    #[prop(optional)]
    input_type: InputType,
    /// Which keyboard a phone shows.
    #[prop(optional)]
    inputmode: InputMode,
    /// The autocomplete token of a personal field (WCAG 1.3.5).
    #[prop(optional_no_strip, into)]
    autocomplete: Option<String>,
    /// Whether spelling is checked.
    #[prop(optional)]
    spellcheck: Spellcheck,
    /// How wide it is.
    #[prop(optional)]
    width: InputWidth,
    /// What stands before it: "£". Not read aloud, so the label must say it too.
    #[prop(optional_no_strip, into)]
    prefix: Option<String>,
    /// What stands after it. Not read aloud either.
    #[prop(optional_no_strip, into)]
    suffix: Option<String>,
) -> impl IntoView {
    let has_error = error.is_some();
    let input_type = match input_type {
        InputType::Text => "text",
        InputType::Email => "email",
        InputType::Tel => "tel",
    };
    let inputmode = match inputmode {
        InputMode::Auto => None,
        InputMode::Numeric => Some("numeric"),
        InputMode::Decimal => Some("decimal"),
        InputMode::Url => Some("url"),
    };
    let input = view! {
        <input
            class=input_class(width, has_error)
            id=id.clone()
            name=name
            type=input_type
            value=Some(value).filter(|value| !value.is_empty())
            inputmode=inputmode
            autocomplete=autocomplete
            spellcheck=spellcheck.attribute()
            aria-describedby=described_by(&id, hint.as_ref(), error.as_ref())
        />
    };
    let input = if prefix.is_some() || suffix.is_some() {
        Either::Left(view! {
            <div class="govuk-input__wrapper">
                {prefix.map(|text| view! { <div class="govuk-input__prefix" aria-hidden="true">{text}</div> })}
                {input}
                {suffix.map(|text| view! { <div class="govuk-input__suffix" aria-hidden="true">{text}</div> })}
            </div>
        })
    } else {
        Either::Right(input)
    };
    let content = view! {
        <Label text=label for_id=id.clone()/>
        {hint_view(&id, hint)}
        {error_view(&id, error)}
        {input}
    };
    view! { <div class=form_group_class(has_error)>{drawn(content)}</div> }
}

pub(super) fn input_class(width: InputWidth, has_error: bool) -> String {
    let width = match width {
        InputWidth::Full => "",
        InputWidth::W2 => " govuk-input--width-2",
        InputWidth::W3 => " govuk-input--width-3",
        InputWidth::W4 => " govuk-input--width-4",
        InputWidth::W5 => " govuk-input--width-5",
        InputWidth::W10 => " govuk-input--width-10",
        InputWidth::W20 => " govuk-input--width-20",
        InputWidth::W30 => " govuk-input--width-30",
    };
    let error = if has_error { " govuk-input--error" } else { "" };
    ["govuk-input", width, error].concat()
}

//! [`DateInput`]: a date that somebody knows, typed in three parts; [`MonthInput`]: a month, in two.

use leptos::prelude::*;

use crate::render::drawn;

use super::{
    ErrorText, FieldsetRole, LabelText,
    fieldset::fieldset_view,
    form_group::{described_by, error_view, form_group_class, hint_view},
};

/// One thing for each part of a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateParts<T> {
    /// For the day.
    pub day: T,
    /// For the month.
    pub month: T,
    /// For the year.
    pub year: T,
}

/// The names of the parts: "Day", "Month", "Year".
pub type DateLabels = DateParts<String>;

impl DateParts<bool> {
    /// The id of the input that an error about the date `id` links to: the first wrong part, or the day when the whole date is wrong.
    pub fn input_id(&self, id: &str) -> String {
        let part = match self {
            Self {
                day: false,
                month: true,
                ..
            } => "month",
            Self {
                day: false,
                month: false,
                year: true,
            } => "year",
            _ => "day",
        };
        format!("{id}-{part}")
    }

    /// An error without a wrong part is about the whole date.
    fn or_all(self, has_error: bool) -> Self {
        let all = has_error && !(self.day || self.month || self.year);
        Self {
            day: self.day || all,
            month: self.month || all,
            year: self.year || all,
        }
    }
}

/// What the date is for, so that a browser can fill it in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DatePurpose {
    /// Any date.
    #[default]
    Any,
    /// The birth of the person who answers (WCAG 1.3.5).
    OwnBirth,
}

/// A date that somebody knows, typed in three parts.
#[component]
pub fn DateInput(
    /// The group's id; the inputs add `-day`, `-month` and `-year` to it.
    #[prop(into)]
    id: String,
    /// The inputs' name in the form, to which they add the same.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    legend: LabelText,
    /// The names of the parts.
    labels: DateLabels,
    /// The answer so far, as typed.
    #[prop(optional)]
    value: DateParts<String>,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// The parts that are wrong; all of them when there is an error and none is named.
    #[prop(optional)]
    wrong: DateParts<bool>,
    /// What the date is for.
    #[prop(optional)]
    purpose: DatePurpose,
) -> impl IntoView {
    let has_error = error.is_some();
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let above = (hint_view(&id, hint), error_view(&id, error));
    let wrong = wrong.or_all(has_error);
    let part = |part: Part, label, value, is_wrong| {
        let autocomplete = (purpose == DatePurpose::OwnBirth).then_some(part.birth_token);
        part_view(part, &id, &name, label, value, is_wrong, autocomplete)
    };
    let content = view! {
        {above}
        <div class="govuk-date-input" id=id.clone()>
            {[
                part(DAY, labels.day, value.day, wrong.day),
                part(MONTH, labels.month, value.month, wrong.month),
                part(YEAR, labels.year, value.year, wrong.year),
            ]}
        </div>
    };
    view! {
        <div class=form_group_class(has_error)>
            {drawn(fieldset_view(legend, described_by, FieldsetRole::Group, content))}
        </div>
    }
}

/// A month that somebody knows, typed in two parts.
#[component]
pub fn MonthInput(
    /// The group's id; the inputs add `-month` and `-year` to it.
    #[prop(into)]
    id: String,
    /// The inputs' name in the form, to which they add the same.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    legend: LabelText,
    /// The names of the parts; a day is not asked.
    labels: DateLabels,
    /// The answer so far, as typed.
    #[prop(optional)]
    value: DateParts<String>,
    /// Help.
    #[prop(optional_no_strip, into)]
    hint: Option<String>,
    /// What is wrong with the answer.
    #[prop(optional_no_strip)]
    error: Option<ErrorText>,
    /// The parts that are wrong; both of them when there is an error and none is named.
    #[prop(optional)]
    wrong: DateParts<bool>,
) -> impl IntoView {
    let has_error = error.is_some();
    let described_by = described_by(&id, hint.as_ref(), error.as_ref());
    let above = (hint_view(&id, hint), error_view(&id, error));
    let wrong = wrong.or_all(has_error);
    let content = view! {
        {above}
        <div class="govuk-date-input" id=id.clone()>
            {[
                part_view(MONTH, &id, &name, labels.month, value.month, wrong.month, None),
                part_view(YEAR, &id, &name, labels.year, value.year, wrong.year, None),
            ]}
        </div>
    };
    view! {
        <div class=form_group_class(has_error)>
            {drawn(fieldset_view(legend, described_by, FieldsetRole::Group, content))}
        </div>
    }
}

fn part_view(
    part: Part,
    id: &str,
    name: &str,
    label: String,
    value: String,
    is_wrong: bool,
    autocomplete: Option<&'static str>,
) -> impl IntoView + use<> {
    let input_id = format!("{id}-{}", part.name);
    view! {
        <div class="govuk-date-input__item">
            <div class="govuk-form-group">
                <label class="govuk-label govuk-date-input__label" for=input_id.clone()>{label}</label>
                <input
                    class=if is_wrong { part.error_class } else { part.class }
                    id=input_id
                    name=format!("{name}-{}", part.name)
                    type="text"
                    value=Some(value).filter(|value| !value.is_empty())
                    autocomplete=autocomplete
                    inputmode="numeric"
                />
            </div>
        </div>
    }
}

struct Part {
    name: &'static str,
    birth_token: &'static str,
    class: &'static str,
    error_class: &'static str,
}

const DAY: Part = Part {
    name: "day",
    birth_token: "bday-day",
    class: "govuk-input govuk-date-input__input govuk-input--width-2",
    error_class: "govuk-input govuk-date-input__input govuk-input--width-2 govuk-input--error",
};
const MONTH: Part = Part {
    name: "month",
    birth_token: "bday-month",
    ..DAY
};
const YEAR: Part = Part {
    name: "year",
    birth_token: "bday-year",
    class: "govuk-input govuk-date-input__input govuk-input--width-4",
    error_class: "govuk-input govuk-date-input__input govuk-input--width-4 govuk-input--error",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_links_to_the_first_wrong_part() {
        let parts = |day, month, year| DateParts { day, month, year };
        assert_eq!(parts(false, false, false).input_id("dob"), "dob-day");
        assert_eq!(parts(true, true, true).input_id("dob"), "dob-day");
        assert_eq!(parts(false, true, true).input_id("dob"), "dob-month");
        assert_eq!(parts(false, false, true).input_id("dob"), "dob-year");
    }
}

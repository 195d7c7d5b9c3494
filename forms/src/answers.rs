//! What a resident has answered so far.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value as Json;

use crate::definition::{Field, FieldKind, Form, Page};
use crate::raw::Raw;
use crate::values::{Address, AddressLine};

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Answer {
    /// Text, or a value of a kind that is kept as text (an e-mail address, a phone number, the option of radios).
    Text(String),
    /// A whole number.
    Number(i64),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(Date),
    /// The options that were ticked, in the form's order.
    Choices(Vec<String>),
    /// An address.
    Address(Address),
    /// How many of each option; options with none are left out.
    Quantities(BTreeMap<String, u32>),
}

/// The answers of one page: a page that is here has been answered, even if every optional field was left empty.
pub type PageAnswers = BTreeMap<String, Answer>;

/// The answers of a draft, by page and field.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, PageAnswers>);

impl Answers {
    /// The answers of a page, when it has been answered.
    pub fn page(&self, page: &str) -> Option<&PageAnswers> {
        self.0.get(page)
    }

    /// One answer.
    pub fn get(&self, page: &str, field: &str) -> Option<&Answer> {
        self.0.get(page)?.get(field)
    }

    /// Answers a page, in place of what it had.
    pub fn set(&mut self, page: &str, answers: PageAnswers) {
        self.0.insert(page.to_owned(), answers);
    }

    /// Reads stored answers back. What the form does not ask is left out, and so is what has another shape than the
    /// form's field: such a page counts as not answered, and is asked again.
    pub fn from_json(form: &Form, json: &Json) -> Answers {
        let mut answers = Answers::default();
        for page in &form.pages {
            let Some(stored) = json.get(&page.id).and_then(Json::as_object) else {
                continue;
            };
            let read: Option<PageAnswers> = stored
                .iter()
                .filter_map(|(id, value)| page.field(id).map(|field| (id, field, value)))
                .map(|(id, field, value)| Some((id.clone(), Answer::from_json(field, value)?)))
                .collect();
            if let Some(read) = read {
                answers.set(&page.id, read);
            }
        }
        answers
    }
}

impl Answer {
    fn from_json(field: &Field, json: &Json) -> Option<Answer> {
        Some(match &field.kind {
            FieldKind::WholeNumber { .. } => Answer::Number(json.as_i64()?),
            FieldKind::YesNo => Answer::YesNo(json.as_bool()?),
            FieldKind::Date { .. } => Answer::Date(json.as_str()?.parse().ok()?),
            FieldKind::Checkboxes(_) => Answer::Choices(
                json.as_array()?
                    .iter()
                    .map(|v| v.as_str().map(str::to_owned))
                    .collect::<Option<_>>()?,
            ),
            FieldKind::Address => Answer::Address(serde_json::from_value(json.clone()).ok()?),
            FieldKind::Quantities { .. } => Answer::Quantities(serde_json::from_value(json.clone()).ok()?),
            _ => Answer::Text(json.as_str()?.to_owned()),
        })
    }

    /// The answer as it would be typed into the page again.
    fn fill(&self, field: &str, raw: &mut Raw) {
        match self {
            Answer::Text(text) => raw.push(field, text),
            Answer::Number(number) => raw.push(field, number.to_string()),
            Answer::YesNo(yes) => raw.push(field, if *yes { "yes" } else { "no" }),
            Answer::Date(date) => {
                raw.push(format!("{field}-day"), date.day().to_string());
                raw.push(format!("{field}-month"), date.month().to_string());
                raw.push(format!("{field}-year"), date.year().to_string());
            }
            Answer::Choices(choices) => choices.iter().for_each(|choice| raw.push(field, choice)),
            Answer::Address(address) => {
                let mut part = |line: AddressLine, text: &str| raw.push(format!("{field}-{}", line.suffix()), text);
                part(AddressLine::Line1, &address.line1);
                part(AddressLine::Line2, address.line2.as_deref().unwrap_or_default());
                part(AddressLine::Town, &address.town);
                part(AddressLine::Postcode, address.postcode.as_str());
            }
            Answer::Quantities(counts) => {
                counts
                    .iter()
                    .for_each(|(option, count)| raw.push(format!("{field}-{option}"), count.to_string()));
            }
        }
    }
}

impl Page {
    /// The stored answers of this page as they would be typed again: what its inputs are filled with.
    pub fn filled(&self, answers: &Answers) -> Raw {
        let mut raw = Raw::default();
        for (field, answer) in answers.page(&self.id).into_iter().flatten() {
            answer.fill(field, &mut raw);
        }
        raw
    }
}

//! What a resident typed, to an answer: one file for each family of fields.

mod address;
mod choice;
mod date;
mod number;
mod quantities;
mod text;

use jiff::civil::Date;

use crate::answers::{Answer, PageAnswers};
use crate::definition::{Field, FieldKind, Page};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;
use crate::values::contains_card_number;

/// What the rules need to know of the world.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// Today, where the council is.
    pub today: Date,
    /// Whether a text is an account number in this council's scheme; gives its canonical spelling.
    pub account_number: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

/// An answer, nothing (an optional field left empty), or the mistakes.
pub(crate) type Read = Result<Option<Answer>, Vec<Mistake>>;

impl Page {
    /// Reads what was typed on this page.
    ///
    /// # Errors
    /// Every mistake, in the order of the page.
    pub fn read(&self, raw: &Raw, world: World<'_>) -> Result<PageAnswers, Vec<Mistake>> {
        let mut answers = PageAnswers::new();
        let mut mistakes = Vec::new();
        for field in self.fields() {
            match field.read(self, raw, world) {
                Ok(Some(answer)) => {
                    answers.insert(field.id.clone(), answer);
                }
                Ok(None) => {}
                Err(found) => mistakes.extend(found),
            }
        }
        if mistakes.is_empty() {
            mistakes.extend(self.card_over_fields(raw));
        }
        if mistakes.is_empty() {
            Ok(answers)
        } else {
            Err(mistakes)
        }
    }

    /// A card number that was typed over several inputs of the page.
    fn card_over_fields(&self, raw: &Raw) -> Option<Mistake> {
        let inputs: Vec<(&Field, String)> = self
            .fields()
            .iter()
            .flat_map(|field| field.input_names().into_iter().map(move |name| (field, name)))
            .collect();
        let all: Vec<&str> = inputs.iter().map(|(_, name)| raw.text(name)).collect();
        if !contains_card_number(&all.join(" ")) {
            return None;
        }
        let has_digit = |name: &str| raw.text(name).bytes().any(|byte| byte.is_ascii_digit());
        let (field, name) = inputs.into_iter().find(|(_, name)| has_digit(name))?;
        Some(field.mistake_at(name, Sentence::CardNumber))
    }
}

impl Field {
    /// The names of every input of this field.
    pub fn input_names(&self) -> Vec<String> {
        match &self.kind {
            FieldKind::Address => ["line1", "line2", "town", "postcode"]
                .map(|s| format!("{}-{s}", self.id))
                .into(),
            FieldKind::Date { .. } => ["day", "month", "year"].map(|s| format!("{}-{s}", self.id)).into(),
            FieldKind::Quantities { options, .. } => options
                .iter()
                .map(|option| format!("{}-{}", self.id, option.value))
                .collect(),
            _ => vec![self.id.clone()],
        }
    }

    fn read(&self, page: &Page, raw: &Raw, world: World<'_>) -> Read {
        for name in self.input_names() {
            if contains_card_number(raw.text(&name)) {
                return Err(vec![self.mistake_at(name, Sentence::CardNumber)]);
            }
        }
        match &self.kind {
            FieldKind::Radios(_) | FieldKind::YesNo | FieldKind::Checkboxes(_) => choice::read(self, page, raw),
            FieldKind::Date { bounds } => date::read(self, page, *bounds, raw, world.today),
            FieldKind::Address => address::read(self, raw),
            FieldKind::WholeNumber { min, max } => number::read(self, page, *min, *max, raw),
            FieldKind::Quantities { options, max_total } => quantities::read(self, page, options, *max_total, raw),
            _ => text::read(self, page, raw, world),
        }
    }

    /// The thing asked for, as it reads inside an error sentence.
    pub(crate) fn called(&self, page: &Page) -> String {
        match (&self.called, &self.label) {
            (Some(called), _) => called.clone(),
            (None, Some(label)) => lower_first(label),
            (None, None) => lower_first(&page.title),
        }
    }

    pub(crate) fn mistake(&self, sentence: Sentence) -> Mistake {
        self.mistake_at(self.id.clone(), sentence)
    }

    pub(crate) fn mistake_at(&self, input: String, sentence: Sentence) -> Mistake {
        Mistake {
            input,
            field: self.id.clone(),
            parts: Vec::new(),
            sentence,
        }
    }

    /// Nothing was typed: fine for an optional field.
    pub(crate) fn missing(&self, sentence: Sentence) -> Read {
        if self.optional {
            Ok(None)
        } else {
            Err(vec![self.mistake(sentence)])
        }
    }
}

fn lower_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// The first letter as a capital, for a sentence that starts with what a field is called.
pub fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

//! What a resident typed, to an answer: one file for each family of fields.

mod address;
mod bank_account;
mod card;
mod choice;
mod date;
mod file_upload;
mod map_point;
mod month;
mod number;
mod quantities;
mod text;

#[cfg(test)]
mod tests;

use jiff::civil::Date;

use crate::answers::Answer;
use crate::definition::{Field, FieldKind, Page};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;
use crate::values::{Address, UploadedFile};

pub(crate) use card::card_over_fields;
pub use file_upload::file_refused;
pub(crate) use text::as_kept;

/// What the rules need to know of the world.
#[derive(Clone, Copy)]
pub struct World<'a> {
    /// Today, where the council is.
    pub today: Date,
    /// The address of a UPRN, when it is among those that the resident was shown.
    pub address: &'a (dyn Fn(&str) -> Option<Address> + Sync),
    /// An uploaded file of this draft, by its id.
    pub file: &'a (dyn Fn(&str) -> Option<UploadedFile> + Sync),
    /// Whether a text is an account number in this council's scheme; gives its canonical spelling.
    pub account_number: &'a (dyn Fn(&str) -> Option<String> + Sync),
}

/// An answer, nothing (an optional field left empty), or the mistakes.
pub(crate) type Read = Result<Option<Answer>, Vec<Mistake>>;

impl Field {
    /// The names of every input of this field in which a mistake can be. (An address that is looked up has one more,
    /// [`Field::input`] of `mode`.)
    pub fn input_names(&self) -> Vec<String> {
        let parts: &[&str] = match &self.kind {
            FieldKind::Address { lookup: true } => &["line1", "line2", "town", "postcode", "find", "uprn"],
            FieldKind::Address { lookup: false } => &["line1", "line2", "town", "postcode"],
            FieldKind::Date { .. } => &date::PARTS,
            FieldKind::Month => &month::PARTS,
            FieldKind::BankAccount => &bank_account::PARTS,
            FieldKind::MapPoint => &map_point::PARTS,
            FieldKind::Quantities { options, .. } => {
                return options.iter().map(|option| self.input(&option.value)).collect();
            }
            _ => return vec![self.id.clone()],
        };
        parts.iter().map(|part| self.input(part)).collect()
    }

    /// The name of the input for a part of the answer: `address-town`.
    pub fn input(&self, part: &str) -> String {
        format!("{}-{part}", self.id)
    }

    /// The name of the input that says whether the answer is the same as an earlier one.
    pub fn same_name(&self) -> String {
        self.input("same")
    }

    /// An answer as it would be typed again: it reads as the same answer. (That an answer is the same as an earlier one
    /// is filled in by [`crate::journey::Journey::filled`], which knows the earlier one.)
    pub fn fill(&self, answer: &Answer, raw: &mut Raw) {
        match answer {
            Answer::Text(text) if matches!(self.kind, FieldKind::Month) => month::fill(self, text, raw),
            Answer::Text(text) => raw.push(&self.id, text::typed_again(&self.kind, text)),
            Answer::Number(number) => raw.push(&self.id, number.to_string()),
            Answer::Decimal(number) => raw.push(&self.id, number.to_string()),
            Answer::Money(pence) => raw.push(&self.id, pence.to_input()),
            Answer::YesNo(yes) => raw.push(&self.id, if *yes { "yes" } else { "no" }),
            Answer::Date(date) => date::fill(self, *date, raw),
            Answer::Choices(choices) => choices.iter().for_each(|choice| raw.push(&self.id, choice)),
            Answer::Address(address) => address::fill(self, address, raw),
            Answer::BankAccount(account) => bank_account::fill(self, account, raw),
            Answer::Quantities(counts) => counts
                .iter()
                .for_each(|(option, count)| raw.push(self.input(option), count.to_string())),
            Answer::Files(files) => files.iter().for_each(|file| raw.push(&self.id, &file.id)),
            Answer::MapPoint(place) => map_point::fill(self, place, raw),
            Answer::SameAs(_) => {}
        }
    }

    pub(crate) fn read(&self, page: &Page, raw: &Raw, world: World<'_>) -> Read {
        if let Some(mistake) = card::in_field(self, raw) {
            return Err(vec![mistake]);
        }
        match &self.kind {
            FieldKind::Radios(_)
            | FieldKind::Select(_)
            | FieldKind::YesNo
            | FieldKind::Checkboxes(_)
            | FieldKind::Declaration => choice::read(self, page, raw),
            FieldKind::Date { bounds } => date::read(self, page, *bounds, raw, world.today),
            FieldKind::Month => month::read(self, page, raw),
            FieldKind::Address { lookup } => address::read(self, *lookup, raw, world),
            FieldKind::WholeNumber { min, max, unit } => number::whole(self, page, (*min, *max), unit.as_deref(), raw),
            FieldKind::Decimal { min, max, places, unit } => {
                number::decimal(self, page, (*min, *max), *places, unit.as_deref(), raw)
            }
            FieldKind::Money { min, max } => number::money(self, page, (*min, *max), raw),
            FieldKind::BankAccount => bank_account::read(self, raw),
            FieldKind::Quantities { options, max_total } => quantities::read(self, page, options, *max_total, raw),
            FieldKind::FileUpload(limits) => file_upload::read(self, page, limits, raw, world),
            FieldKind::MapPoint => map_point::read(self, page, raw),
            FieldKind::Hidden => Ok(text::hidden(self, raw)),
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

    /// A mistake in some parts of the answer; the first is the one to go to.
    pub(crate) fn mistake_in(&self, parts: Vec<&'static str>, sentence: Sentence) -> Mistake {
        let input = parts.first().map_or_else(|| self.id.clone(), |first| self.input(first));
        Mistake {
            input,
            field: self.id.clone(),
            parts,
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

/// A text of one line, with single spaces.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
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

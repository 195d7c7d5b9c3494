//! Months of a year: two inputs, or both in one of them.

use super::date::missing_parts;
use super::{Read, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{Month, NotADate, parts_of_month};

/// The ends of the inputs' names.
pub(super) const PARTS: [&str; 2] = ["month", "year"];

/// A month as it would be typed again.
pub(super) fn fill(field: &Field, stored: &str, raw: &mut Raw) {
    if let Ok(month) = Month::parse(stored) {
        raw.push(field.input("month"), month.month().to_string());
        raw.push(field.input("year"), month.year().to_string());
    }
}

pub(super) fn read(field: &Field, page: &Page, raw: &Raw) -> Read {
    let called = field.called(page);
    let names = PARTS.map(|part| field.input(part));
    let mut typed = names.each_ref().map(|name| raw.text(name));
    let given = match typed {
        [only, ""] | ["", only] => parts_of_month(only),
        _ => None,
    };
    if let Some(parts) = given {
        typed = parts;
    }
    if typed.iter().all(|text| text.is_empty()) {
        return match field.optional {
            true => Ok(None),
            false => Err(vec![field.mistake_in(PARTS.to_vec(), Sentence::Enter(called))]),
        };
    }
    let start = upper_first(&called);
    let missing = missing_parts(PARTS, typed);
    if !missing.is_empty() {
        let sentence = Sentence::DateMissing {
            called: start,
            parts: missing.clone(),
        };
        return Err(vec![field.mistake_in(missing, sentence)]);
    }
    let [month, year] = typed;
    match Month::of(month, year) {
        Ok(month) => Ok(Some(Answer::Text(month.to_string()))),
        Err(NotADate::YearDigits) => Err(vec![field.mistake_in(vec!["year"], Sentence::YearDigits)]),
        Err(NotADate::NotReal) => Err(vec![field.mistake_in(PARTS.to_vec(), Sentence::NotARealMonth(start))]),
    }
}

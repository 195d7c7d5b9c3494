//! Dates: three inputs, or a whole day in one of them; a day that exists, and the days that are possible.

use jiff::civil::Date;

use super::{Read, upper_first};
use crate::answers::Answer;
use crate::definition::{DateBounds, Field, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{NotADate, date_of, parts_of_date};

/// The ends of the inputs' names.
pub(super) const PARTS: [&str; 3] = ["day", "month", "year"];

/// A day as it would be typed again.
pub(super) fn fill(field: &Field, date: Date, raw: &mut Raw) {
    raw.push(field.input("day"), date.day().to_string());
    raw.push(field.input("month"), date.month().to_string());
    raw.push(field.input("year"), date.year().to_string());
}

pub(super) fn read(field: &Field, page: &Page, bounds: DateBounds, raw: &Raw, today: Date) -> Read {
    let called = field.called(page);
    let names = PARTS.map(|part| field.input(part));
    let mut typed = names.each_ref().map(|name| raw.text(name));
    // A whole day that was pasted into one input.
    let mut given = typed.iter().filter(|text| !text.is_empty());
    if let (Some(only), None) = (given.next(), given.next())
        && let Some(parts) = parts_of_date(only)
    {
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
    let [day, month, year] = typed;
    let date = match date_of(day, month, year) {
        Ok(date) => date,
        Err(NotADate::YearDigits) => return Err(vec![field.mistake_in(vec!["year"], Sentence::YearDigits)]),
        Err(NotADate::NotReal) => {
            return Err(vec![field.mistake_in(PARTS.to_vec(), Sentence::NotARealDate(start))]);
        }
    };
    let refused = match bounds {
        DateBounds::Past if date >= today => Some(Sentence::DatePast(start)),
        DateBounds::TodayOrPast if date > today => Some(Sentence::DateTodayOrPast(start)),
        DateBounds::Future if date <= today => Some(Sentence::DateFuture(start)),
        DateBounds::TodayOrFuture if date < today => Some(Sentence::DateTodayOrFuture(start)),
        _ => None,
    };
    match refused {
        Some(sentence) => Err(vec![field.mistake_in(PARTS.to_vec(), sentence)]),
        None => Ok(Some(Answer::Date(date))),
    }
}

/// The parts of which nothing was typed.
pub(super) fn missing_parts<const N: usize>(parts: [&'static str; N], typed: [&str; N]) -> Vec<&'static str> {
    let empty = parts.iter().zip(typed).filter(|(_, text)| text.is_empty());
    empty.map(|(part, _)| *part).collect()
}

//! Dates: three inputs, a day that exists, and the days that are possible.

use jiff::civil::Date;

use super::{Read, upper_first};
use crate::answers::Answer;
use crate::definition::{DateBounds, Field, Page};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;

const PARTS: [&str; 3] = ["day", "month", "year"];

pub(super) fn read(field: &Field, page: &Page, bounds: DateBounds, raw: &Raw, today: Date) -> Read {
    let typed = PARTS.map(|part| raw.text(&format!("{}-{part}", field.id)));
    let called = field.called(page);
    let start = upper_first(&called);
    let missing: Vec<&'static str> = PARTS
        .iter()
        .zip(typed)
        .filter(|(_, text)| text.is_empty())
        .map(|(part, _)| *part)
        .collect();
    let wrong = |parts: Vec<&'static str>, sentence: Sentence| {
        let first = parts.first().copied().unwrap_or("day");
        Err(vec![Mistake {
            input: format!("{}-{first}", field.id),
            field: field.id.clone(),
            parts,
            sentence,
        }])
    };
    if missing.len() == PARTS.len() {
        return if field.optional {
            Ok(None)
        } else {
            wrong(PARTS.to_vec(), Sentence::Enter(called))
        };
    }
    if !missing.is_empty() {
        return wrong(
            missing.clone(),
            Sentence::DateMissing {
                called: start,
                parts: missing,
            },
        );
    }
    let [day, month, year] = typed;
    if year.parse::<i16>().is_ok() && year.chars().count() != 4 {
        return wrong(vec!["year"], Sentence::YearDigits);
    }
    let date = match (day.parse::<i8>(), month_number(month), year.parse::<i16>()) {
        (Ok(day), Some(month), Ok(year)) => Date::new(year, month, day).ok(),
        _ => None,
    };
    let Some(date) = date else {
        return wrong(PARTS.to_vec(), Sentence::NotARealDate(start));
    };
    let refused = match bounds {
        DateBounds::Past if date >= today => Some(Sentence::DatePast(start)),
        DateBounds::TodayOrPast if date > today => Some(Sentence::DateTodayOrPast(start)),
        DateBounds::Future if date <= today => Some(Sentence::DateFuture(start)),
        DateBounds::TodayOrFuture if date < today => Some(Sentence::DateTodayOrFuture(start)),
        _ => None,
    };
    match refused {
        Some(sentence) => wrong(PARTS.to_vec(), sentence),
        None => Ok(Some(Answer::Date(date))),
    }
}

/// `3`, `03`, `Mar`, `march`, and the same in Welsh.
fn month_number(text: &str) -> Option<i8> {
    const NAMES: [[&str; 12]; 2] = [
        [
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
        ],
        [
            "ionawr",
            "chwefror",
            "mawrth",
            "ebrill",
            "mai",
            "mehefin",
            "gorffennaf",
            "awst",
            "medi",
            "hydref",
            "tachwedd",
            "rhagfyr",
        ],
    ];
    if let Ok(number) = text.parse::<i8>() {
        return Some(number);
    }
    let typed = text.to_lowercase();
    NAMES
        .iter()
        .find_map(|names| {
            names
                .iter()
                .position(|name| typed.chars().count() >= 3 && name.starts_with(&typed))
        })
        .and_then(|index| i8::try_from(index + 1).ok())
}

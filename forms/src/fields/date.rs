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
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits(year) && year.len() != 4 {
        return wrong(vec!["year"], Sentence::YearDigits);
    }
    let number = |text: &str| text.parse::<i16>().ok().filter(|_| digits(text));
    let date = match (
        number(day).and_then(|d| i8::try_from(d).ok()),
        month_number(month),
        number(year),
    ) {
        // Nobody alive, and nothing that a council is told of, is of another century than these.
        (Some(day), Some(month), Some(year @ 1850..=2199)) => Date::new(year, month, day).ok(),
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

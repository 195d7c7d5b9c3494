//! Whole numbers, numbers with a point, and money.

use super::{Read, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, Page};
use crate::mistake::{Bound, Sentence};
use crate::raw::Raw;
use crate::values::{Decimal, Pence};

/// What a number may be where the form gives no bound of its own: a million million either way. A price worked out from
/// one can still be held.
const WIDEST: i64 = 1_000_000_000_000;

pub(super) fn whole(
    field: &Field,
    page: &Page,
    (min, max): (Option<i64>, Option<i64>),
    unit: Option<&str>,
    raw: &Raw,
) -> Read {
    let typed = raw.text(&field.id);
    let called = field.called(page);
    if typed.is_empty() {
        return field.missing(Sentence::Enter(called));
    }
    let called = upper_first(&called);
    let Some(number) = ungrouped(without_unit(typed, unit)).and_then(|text| text.parse::<i64>().ok()) else {
        return Err(vec![field.mistake(Sentence::NotAWholeNumber(called))]);
    };
    let bounds = (min.unwrap_or(-WIDEST), max.unwrap_or(WIDEST));
    within(field, called, number, bounds, Bound::Whole, Answer::Number)
}

pub(super) fn decimal(
    field: &Field,
    page: &Page,
    (min, max): (Option<Decimal>, Option<Decimal>),
    places: u32,
    unit: Option<&str>,
    raw: &Raw,
) -> Read {
    let typed = raw.text(&field.id);
    let called = field.called(page);
    if typed.is_empty() {
        return field.missing(Sentence::Enter(called));
    }
    let called = upper_first(&called);
    let Some(number) = ungrouped(without_unit(typed, unit)).and_then(|text| text.parse::<Decimal>().ok()) else {
        return Err(vec![field.mistake(Sentence::NotANumber(called))]);
    };
    let number = number.normalize();
    if number.scale() > places {
        return Err(vec![field.mistake(Sentence::TooManyPlaces { called, places })]);
    }
    let bounds = (
        min.unwrap_or(Decimal::from(-WIDEST)),
        max.unwrap_or(Decimal::from(WIDEST)),
    );
    within(field, called, number, bounds, Bound::Decimal, Answer::Decimal)
}

pub(super) fn money(field: &Field, page: &Page, (min, max): (Option<Pence>, Option<Pence>), raw: &Raw) -> Read {
    let typed = raw.text(&field.id);
    let called = field.called(page);
    if typed.is_empty() {
        return field.missing(Sentence::Enter(called));
    }
    let called = upper_first(&called);
    let Ok(amount) = typed.parse::<Pence>() else {
        return Err(vec![field.mistake(Sentence::NotMoney(called))]);
    };
    let bounds = (min.unwrap_or(Pence::ZERO), max.unwrap_or(Pence::from_pence(WIDEST)));
    within(field, called, amount, bounds, Bound::Money, Answer::Money)
}

fn within<T: PartialOrd + Copy>(
    field: &Field,
    called: String,
    number: T,
    (min, max): (T, T),
    bound: fn(T) -> Bound,
    answer: fn(T) -> Answer,
) -> Read {
    if number < min {
        Err(vec![field.mistake(Sentence::TooSmall {
            called,
            min: bound(min),
        })])
    } else if number > max {
        Err(vec![field.mistake(Sentence::TooLarge {
            called,
            max: bound(max),
        })])
    } else {
        Ok(Some(answer(number)))
    }
}

/// "3" of "3 years", when the field counts years.
fn without_unit<'a>(typed: &'a str, unit: Option<&str>) -> &'a str {
    let Some(unit) = unit.map(str::trim).filter(|unit| !unit.is_empty()) else {
        return typed;
    };
    let end = typed.len().checked_sub(unit.len());
    match end.and_then(|end| typed.split_at_checked(end)) {
        Some((number, behind)) if behind.to_lowercase() == unit.to_lowercase() => number.trim_end(),
        _ => typed,
    }
}

/// Digits with at most one point and a minus in front, without the commas or spaces that group thousands. A comma that
/// does not is no comma of ours: "2,5" is not twenty-five.
fn ungrouped(typed: &str) -> Option<String> {
    let typed = typed.replace('−', "-");
    let (sign, number) = match typed.strip_prefix('-') {
        Some(number) => ("-", number.trim_start()),
        None => ("", typed.as_str()),
    };
    let (whole, behind) = match number.split_once('.') {
        Some((whole, behind)) if !behind.is_empty() => (whole, Some(behind)),
        Some(_) => return None,
        None => (number, None),
    };
    let groups: Vec<&str> = whole.split([',', ' ', '\u{a0}']).collect();
    let grouped = groups.iter().skip(1).all(|group| group.len() == 3)
        && (groups.len() == 1 || groups.first().is_some_and(|group| (1..=3).contains(&group.len())));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = groups.concat();
    if !grouped || !digits(&whole) || !digits(behind.unwrap_or_default()) || (whole.is_empty() && behind.is_none()) {
        return None;
    }
    let whole = if whole.is_empty() { "0" } else { whole.as_str() };
    Some(match behind {
        Some(behind) => format!("{sign}{whole}.{behind}"),
        None => format!("{sign}{whole}"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_thousands_and_nothing_else() {
        for (typed, read) in [
            ("3", Some("3")),
            ("1,000", Some("1000")),
            ("1 000 000.5", Some("1000000.5")),
            ("−3", Some("-3")),
            (".5", Some("0.5")),
            ("2,5", None),
            ("1,00", None),
            ("1,0000", None),
            (",000", None),
            ("1.", None),
            ("1.2.3", None),
            ("1e3", None),
            ("1_000", None),
            ("", None),
            (".", None),
            ("--1", None),
            ("+1", None),
            ("three", None),
        ] {
            assert_eq!(ungrouped(typed).as_deref(), read, "{typed}");
        }
    }

    #[test]
    fn units() {
        assert_eq!(without_unit("3 Years", Some("years")), "3");
        assert_eq!(without_unit("3m", Some("m")), "3");
        assert_eq!(without_unit("3 days", Some("years")), "3 days");
        assert_eq!(without_unit("é", Some("é")), "");
        assert_eq!(without_unit("3", None), "3");
    }
}

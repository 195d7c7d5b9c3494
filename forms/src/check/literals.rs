//! Texts in expressions that stand for something else: a date, a month, a time.

use jiff::civil::{Date, Time};

use super::types::Type;
use crate::definition::FieldKind;
use crate::fields::as_kept;

/// Days since 1970-01-01 of a date, as an answer is written: `2026-04-01`.
pub(super) fn date(text: &str) -> Option<i128> {
    let date: Date = text.parse().ok().filter(|_| text.len() == 10)?;
    Some(i128::from(days(date)))
}

/// Days since 1970-01-01.
pub(super) fn days(date: Date) -> i64 {
    let start = Date::constant(1970, 1, 1);
    start
        .until((jiff::Unit::Day, date))
        .map_or(0, |span| i64::from(span.get_days()))
}

/// Months since the year 0 of a month, as an answer is written: `2026-04`.
pub(super) fn month(text: &str) -> Option<i128> {
    let (year, month) = text.split_once('-')?;
    let digits = |part: &str, length| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(year, 4) || !digits(month, 2) {
        return None;
    }
    let month: i128 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
    Some(year.parse::<i128>().ok()? * 12 + month - 1)
}

/// Minutes since midnight of a time, as an answer is written: `14:30`.
pub(super) fn time(text: &str) -> Option<i128> {
    let time: Time = text.parse().ok().filter(|_| text.len() == 5)?;
    Some(i128::from(time.hour()) * 60 + i128::from(time.minute()))
}

/// What is wrong with a text that stands for a value of that type, and how one is written; nothing for other types.
pub(super) fn is_written_as(wanted: &Type<'_>, text: &str) -> Option<Result<(), (String, String)>> {
    let (written, help) = match wanted {
        Type::Date => (date(text).is_some(), "write a real date as `\"2026-04-01\"`"),
        Type::Month => (month(text).is_some(), "write a month as `\"2026-04\"`"),
        Type::Time => (time(text).is_some(), "write a time as `\"14:30\"`"),
        Type::Shaped(kind) => return as_kept(kind, text).map(|kept| shaped(kept.ok(), text)),
        Type::Line => {
            let kept = text.split_whitespace().collect::<Vec<_>>().join(" ");
            return Some(shaped(Some(kept).filter(|kept| !kept.is_empty()), text));
        }
        Type::Digits => {
            let kept: String = text.chars().filter(char::is_ascii_digit).collect();
            return Some(shaped(Some(kept).filter(|kept| !kept.is_empty()), text));
        }
        _ => return None,
    };
    let wrong = || (format!("`{text}` is not {}", wanted.name()), help.to_owned());
    Some(if written { Ok(()) } else { Err(wrong()) })
}

/// Why no answer of that type contains a text, or begins or ends with it, when that is so; how answers are kept.
pub(super) fn why_nowhere(of: &Type<'_>, function: &str, text: &str) -> Option<&'static str> {
    let begins = function == "startsWith";
    let has = |letter: fn(char) -> bool| text.contains(letter);
    let lower_case = |c: char| c.is_ascii_lowercase();
    match of {
        Type::Shaped(FieldKind::Postcode) => {
            has(lower_case).then_some("a postcode is kept in capitals, like `AA3 1AB`")
        }
        Type::Shaped(FieldKind::VehicleRegistration | FieldKind::NationalInsuranceNumber) => {
            let other = |c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit();
            has(other).then_some("it is kept in capitals and without spaces, like `AB12CDE`")
        }
        Type::Shaped(FieldKind::Phone) => {
            let other = |c: char| !c.is_ascii_digit() && c != '+';
            let national = begins && !text.is_empty() && !text.starts_with('+');
            (national || has(other))
                .then_some("a phone number is kept without spaces and with its country: `07` is `+447`")
        }
        Type::Shaped(_) => has(char::is_whitespace).then_some("it is kept without spaces"),
        Type::Digits => has(|c| !c.is_ascii_digit()).then_some("it is kept as digits alone, like `309430`"),
        Type::Line => {
            let space = text.contains("  ")
                || (begins && text.starts_with(' '))
                || (function == "endsWith" && text.ends_with(' '));
            space.then_some("spaces around an answer are not kept, and two together are one")
        }
        _ => None,
    }
}

fn shaped(kept: Option<String>, text: &str) -> Result<(), (String, String)> {
    match kept {
        Some(kept) if kept == text => Ok(()),
        Some(kept) => Err((
            format!("no answer is `{text}`"),
            format!("it is kept as `\"{kept}\"`, however it was typed"),
        )),
        None => Err((
            format!("no answer is `{text}`"),
            "the field does not take it".to_owned(),
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_what_answers_look_like() {
        assert_eq!(date("1970-01-31"), Some(30));
        assert_eq!(month("2026-01"), Some(2026 * 12));
        assert_eq!(time("14:30"), Some(870));
        for wrong in [
            "2026-02-30",
            "2026-4-1",
            "01/04/2026",
            "2026-13",
            "2026-00",
            "25:00",
            "9:00",
            "14:30:00",
            "",
        ] {
            assert!(
                date(wrong).is_none() && month(wrong).is_none() && time(wrong).is_none(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_text_with_a_shape_is_written_as_it_is_kept() {
        let kept = |kind, text| as_kept(&kind, text).map(|kept| shaped(kept.ok(), text));
        for (kind, text) in [
            (FieldKind::VehicleRegistration, "AB12CDE"),
            (FieldKind::Postcode, "AA3 1AB"),
            (FieldKind::Email, "a@example.com"),
        ] {
            assert_eq!(kept(kind, text), Some(Ok(())), "{text}");
        }
        let (what, help) = kept(FieldKind::VehicleRegistration, "AB12 CDE").unwrap().unwrap_err();
        assert_eq!(what, "no answer is `AB12 CDE`");
        assert_eq!(help, "it is kept as `\"AB12CDE\"`, however it was typed");
        assert!(kept(FieldKind::Postcode, "here").unwrap().is_err());
        assert_eq!(kept(FieldKind::FullName, "Ann"), None);
    }
}

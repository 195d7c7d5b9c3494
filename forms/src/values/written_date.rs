//! Days and months as people write them: "3rd Feb 2026", "03/02/2026", "Ebrill 2026".
//!
//! Ours, because the crates that read dates (`dateparser`, `interim`, and jiff's `strtime`) guess or know one fixed
//! shape: they take 3/2/2026 for the second of March or a year of two digits for one of this century, and none of them
//! knows Welsh. Whether a day exists is for jiff to say.

use jiff::civil::Date;

/// Why a text is no day, or no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotADate {
    /// The year has other than four digits.
    #[error("the year must have four digits")]
    YearDigits,
    /// There is no such day.
    #[error("not a real date")]
    NotReal,
}

/// Nobody alive, and nothing that a council is told of, is of another century than these.
const YEARS: std::ops::RangeInclusive<i16> = 1850..=2199;

/// The day of three texts: "3rd", "Feb", "2026".
///
/// # Errors
/// That the year is not of four digits, or that there is no such day.
pub fn date_of(day: &str, month: &str, year: &str) -> Result<Date, NotADate> {
    let year = year_number(year)?;
    let day: i8 = without_ordinal(day.trim()).parse().map_err(|_| NotADate::NotReal)?;
    let month = month_number(month).ok_or(NotADate::NotReal)?;
    Date::new(year, month, day).map_err(|_| NotADate::NotReal)
}

/// The month of two texts: "April", "2026". The year and the month.
///
/// # Errors
/// That the year is not of four digits, or that there is no such month.
pub(super) fn month_of(month: &str, year: &str) -> Result<(i16, i8), NotADate> {
    let year = year_number(year)?;
    let month = month_number(month).filter(|month| (1..=12).contains(month));
    Ok((year, month.ok_or(NotADate::NotReal)?))
}

/// Day, month and year of a whole day that was written in one; nothing when it is none.
pub fn parts_of_date(text: &str) -> Option<[&str; 3]> {
    match *words(text)?.as_slice() {
        [year, month, day] if year.len() == 4 && is_number(year) => Some([day, month, year]),
        [month, day, year] if !is_number(month) => Some([day, month, year]),
        [day, month, year] => Some([day, month, year]),
        _ => None,
    }
}

/// Month and year of a whole month that was written in one; nothing when it is none.
pub fn parts_of_month(text: &str) -> Option<[&str; 2]> {
    match *words(text)?.as_slice() {
        [year, month] if year.len() == 4 && is_number(year) => Some([month, year]),
        [month, year] => Some([month, year]),
        _ => None,
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn year_number(text: &str) -> Result<i16, NotADate> {
    let text = text.trim();
    if !is_number(text) {
        return Err(NotADate::NotReal);
    }
    if text.len() != 4 {
        return Err(NotADate::YearDigits);
    }
    text.parse()
        .ok()
        .filter(|year| YEARS.contains(year))
        .ok_or(NotADate::NotReal)
}

/// What English and Welsh put behind a number: 1st, 1af.
const ORDINALS: [&str; 12] = [
    "st", "nd", "rd", "th", "af", "il", "ail", "ydd", "edd", "ed", "fed", "eg",
];

/// Words that stand in a date and say nothing that matters here.
const FILLERS: [&str; 17] = [
    "of",
    "the",
    "o",
    "mon",
    "monday",
    "tue",
    "tuesday",
    "wed",
    "wednesday",
    "thu",
    "thursday",
    "fri",
    "friday",
    "sat",
    "saturday",
    "sun",
    "sunday",
];

fn is_ordinal(word: &str) -> bool {
    word == "ain" || ORDINALS.contains(&word)
}

/// "3" of "3rd".
fn without_ordinal(text: &str) -> &str {
    let number = text.trim_end_matches(char::is_alphabetic);
    let ordinal = text.get(number.len()..).unwrap_or_default().to_lowercase();
    if is_number(number) && is_ordinal(&ordinal) {
        number
    } else if is_number(text) {
        text
    } else {
        ""
    }
}

/// The numbers and months of a text; nothing when it holds another word, or is longer than any date.
fn words(text: &str) -> Option<Vec<&str>> {
    if text.len() > 60 {
        return None;
    }
    let mut words: Vec<&str> = Vec::new();
    for piece in text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '-' | '.' | ',' | '–' | '\\')) {
        let mut rest = piece;
        while let Some(first) = rest.chars().next() {
            let digits = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
            let (word, after) = rest.split_at_checked(end)?;
            let follows_number = rest.len() < piece.len();
            rest = after;
            let lower = word.to_lowercase();
            if digits || month_number(word).is_some() {
                words.push(word);
            } else if !(FILLERS.contains(&lower.as_str()) || follows_number && is_ordinal(&lower)) {
                return None;
            }
        }
    }
    Some(words)
}

/// `3`, `03`, `Mar`, `march`, and the same in Welsh. A number is given as it stands, whatever it is.
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
    let text = text.trim();
    if is_number(text) {
        return text.parse().ok();
    }
    let typed = text.to_lowercase();
    let named = |names: &[&str; 12]| {
        let long_enough = typed.chars().count() >= 3;
        names.iter().position(|name| long_enough && name.starts_with(&typed))
    };
    let index = NAMES.iter().find_map(named)?;
    i8::try_from(index + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn written(text: &str) -> Option<Result<Date, NotADate>> {
        parts_of_date(text).map(|[day, month, year]| date_of(day, month, year))
    }

    #[test]
    fn a_day_however_it_is_written() {
        for text in [
            "3rd Feb 2026",
            "3 February 2026",
            "03/02/2026",
            "3.2.2026",
            "3-2-2026",
            "2026-02-03",
            "3Feb2026",
            "Feb 3rd, 2026",
            "Tuesday 3rd of February 2026",
            "3ydd Chwefror 2026",
            "3 chwef 2026",
            " 3 2  2026 ",
        ] {
            assert_eq!(written(text), Some(Ok(date(2026, 2, 3))), "{text}");
        }
        for (text, day) in [
            ("1af Ionawr 2026", 1),
            ("2il Ion 2026", 2),
            ("1st Jan 2026", 1),
            ("22nd Jan 2026", 22),
            ("31ain Ionawr 2026", 31),
        ] {
            assert_eq!(written(text), Some(Ok(date(2026, 1, day))), "{text}");
        }
    }

    #[test]
    fn no_day() {
        assert_eq!(written("3/2/26"), Some(Err(NotADate::YearDigits)));
        assert_eq!(written("31/2/2026"), Some(Err(NotADate::NotReal)));
        assert_eq!(written("3/13/2026"), Some(Err(NotADate::NotReal)));
        assert_eq!(written("3/2/0026"), Some(Err(NotADate::NotReal)));
        for text in [
            "",
            "3",
            "3 Feb",
            "next Tuesday",
            "3 Feb 2026 at 2",
            "rd 2 2026",
            "2026-02-03T10:00",
            "3 Febtober 2026",
        ] {
            assert_eq!(written(text), None, "{text}");
        }
    }

    #[test]
    fn months() {
        for text in ["April 2026", "4 2026", "04/2026", "2026-04", "Ebrill 2026", "Apr. 2026"] {
            let read = parts_of_month(text).map(|[month, year]| month_of(month, year));
            assert_eq!(read, Some(Ok((2026, 4))), "{text}");
        }
        assert_eq!(month_of("4", "26"), Err(NotADate::YearDigits));
        assert_eq!(month_of("13", "2026"), Err(NotADate::NotReal));
        assert_eq!(month_of("Ma", "2026"), Err(NotADate::NotReal));
    }
}

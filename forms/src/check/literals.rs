//! Texts in expressions that stand for something else: a date, a month, a time.

use jiff::civil::{Date, Time};

use super::types::Type;

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

/// Whether a text is one of that type, and how one is written.
pub(super) fn is_written_as(wanted: &Type<'_>, text: &str) -> Option<(bool, &'static str)> {
    match wanted {
        Type::Date => Some((date(text).is_some(), "write a real date as `\"2026-04-01\"`")),
        Type::Month => Some((month(text).is_some(), "write a month as `\"2026-04\"`")),
        Type::Time => Some((time(text).is_some(), "write a time as `\"14:30\"`")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
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
}

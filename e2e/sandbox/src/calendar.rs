//! Dates and times in the proleptic Gregorian calendar, in UTC, as ISO 8601 writes them.

const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Days from 1 March of year 0, where the counting below begins, to 1 January 1970.
const EPOCH_DAYS: i64 = 719_468;
const ERA_DAYS: i64 = 146_097;

/// Year, month and day of a moment in seconds since 1970.
pub(crate) fn date_of(seconds: i64) -> (i64, i64, i64) {
    let days = seconds.div_euclid(DAY_SECONDS) + EPOCH_DAYS;
    let (era, day_of_era) = (days.div_euclid(ERA_DAYS), days.rem_euclid(ERA_DAYS));
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month_from_march = (month + 9) % 12;
    let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
    era * ERA_DAYS + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH_DAYS
}

/// `2026-11-22`
pub(crate) fn iso_date(seconds: i64) -> String {
    let (year, month, day) = date_of(seconds);
    format!("{year:04}-{month:02}-{day:02}")
}

/// `2026-11-22T06:07:02.123Z`
pub(crate) fn iso_time(millis: i64) -> String {
    let (seconds, rest) = (millis.div_euclid(1_000), millis.rem_euclid(1_000));
    let of_day = seconds.rem_euclid(DAY_SECONDS);
    let (hour, minute, second) = (of_day / 3_600, of_day / 60 % 60, of_day % 60);
    format!("{}T{hour:02}:{minute:02}:{second:02}.{rest:03}Z", iso_date(seconds))
}

/// Milliseconds since 1970 of `2026-11-22T06:07:02Z`, with or without a fraction.
pub(crate) fn read_time(text: &str) -> Option<i64> {
    let (date, time) = text.strip_suffix('Z')?.split_once('T')?;
    let (clock, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let [hour, minute, second] = numbers::<3>(clock, ':', [2, 2, 2])?;
    let right = hour < 24 && minute < 60 && second < 60 && !fraction.is_empty() && fraction.len() <= 9;
    let thousandths: String = fraction.chars().chain("000".chars()).take(3).collect();
    let millis = i64::from(digits(&thousandths)?);
    let whole = digits(fraction).is_some() && right;
    whole.then_some(((read_date(date)? + hour * 3_600 + minute * 60 + second) * 1_000) + millis)
}

/// Seconds since 1970 of the start of `2026-11-22`.
pub(crate) fn read_date(text: &str) -> Option<i64> {
    let [year, month, day] = numbers::<3>(text, '-', [4, 2, 2])?;
    let seconds = days_since_1970(year, month, day) * DAY_SECONDS;
    // A date that is not in the calendar comes back as another.
    ((1..=12).contains(&month) && date_of(seconds) == (year, month, day)).then_some(seconds)
}

fn numbers<const N: usize>(text: &str, between: char, lengths: [usize; N]) -> Option<[i64; N]> {
    let mut parts = text.split(between);
    let mut read = [0; N];
    for (slot, length) in read.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *slot = i64::from(digits(part)?);
    }
    parts.next().is_none().then_some(read)
}

fn digits(text: &str) -> Option<u32> {
    text.chars().all(|c| c.is_ascii_digit()).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn there_and_back() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (1_795_262_400_123, "2026-11-21T12:00:00.123Z"),
            (1_798_761_599_999, "2026-12-31T23:59:59.999Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
        ] {
            assert_eq!(iso_time(millis), text);
            assert_eq!(read_time(text), Some(millis), "{text}");
        }
        assert_eq!(read_time("2026-11-21T12:00:00Z"), Some(1_795_262_400_000));
        assert_eq!(read_time("2026-11-21T12:00:00.5Z"), Some(1_795_262_400_500));
    }

    #[test]
    fn refuses_what_is_no_time() {
        for text in [
            "",
            "Z",
            "T",
            "2026-11-21",
            "2026-11-21T12:00:00",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-11-21T24:00:00Z",
            "2026-11-21T12:00:00.Z",
            "26-11-21T12:00:00Z",
            "2026-11-21T12:00Z",
            "2026-11-2éT12:00:00Z",
            "2026-11-21T12:00:00.1234567890Z",
            "+026-11-21T12:00:00Z",
        ] {
            assert_eq!(read_time(text), None, "{text}");
        }
    }
}

//! Dates, times and numbers as they are written in each language, by ICU's data.

use fixed_decimal::Decimal as FixedDecimal;
use forms::values::Decimal;
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD, YMDE};
use icu_decimal::DecimalFormatter;
use icu_locale_core::{Locale, locale};
use jiff::civil::{Date, DateTime, Time};

use crate::language::Language;

impl Language {
    fn locale(self) -> Locale {
        match self {
            Language::English => locale!("en-GB"),
            Language::Welsh => locale!("cy"),
        }
    }

    /// `1 April 2026`.
    pub fn date(self, date: Date) -> String {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(self.locale().into(), YMD::long());
        match (formatter, gregorian(date)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// `Wednesday, 1 April 2026`.
    pub fn weekday_date(self, date: Date) -> String {
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(self.locale().into(), YMDE::long());
        match (formatter, gregorian(date)) {
            (Ok(formatter), Some(day)) => formatter.format(&day).to_string(),
            _ => date.to_string(),
        }
    }

    /// A month that is stored as `2026-04`: `April 2026`.
    pub fn stored_month(self, month: &str) -> Option<String> {
        let first: Date = format!("{month}-01").parse().ok()?;
        let formatter =
            FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(self.locale().into(), YM::long()).ok()?;
        Some(formatter.format(&gregorian(first)?).to_string())
    }

    /// `2:30pm`, `9am`: twelve hours in both languages, as GOV.UK writes them.
    pub fn time(self, time: Time) -> String {
        let half = if time.hour() < 12 { "am" } else { "pm" };
        let hour = match time.hour() % 12 {
            0 => 12,
            hour => hour,
        };
        match time.minute() {
            0 => format!("{hour}{half}"),
            minute => format!("{hour}:{minute:02}{half}"),
        }
    }

    /// `1,250`.
    pub fn number(self, number: i64) -> String {
        self.fixed(FixedDecimal::from(number))
            .unwrap_or_else(|| number.to_string())
    }

    /// `1,250.5`, with the digits that were given.
    pub fn decimal(self, number: Decimal) -> String {
        let written = number.to_string();
        let fixed = written.parse::<FixedDecimal>().ok();
        fixed.and_then(|fixed| self.fixed(fixed)).unwrap_or(written)
    }

    /// A part of a whole, to one digit behind the point, and none where that is 0: `1.2`.
    pub fn rounded(self, amount: u64, whole: u64) -> String {
        let tenths = amount.saturating_mul(10).div_ceil(whole.max(1));
        let tenths = i64::try_from(tenths).unwrap_or(i64::MAX);
        self.decimal(Decimal::new(tenths, 1).normalize())
    }

    fn fixed(self, number: FixedDecimal) -> Option<String> {
        let formatter = DecimalFormatter::try_new(self.locale().into(), Default::default()).ok()?;
        Some(formatter.format(&number).to_string())
    }

    /// `1 April 2026, 10:02`: the same clock in every language.
    pub fn date_time(self, at: DateTime) -> String {
        format!("{}, {:02}:{:02}", self.date(at.date()), at.hour(), at.minute())
    }
}

fn gregorian(date: Date) -> Option<IcuDate<Gregorian>> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    IcuDate::try_new_gregorian(i32::from(date.year()), month, day).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn months_and_times_are_written_as_people_write_them() {
        assert_eq!(Language::English.stored_month("2026-04").as_deref(), Some("April 2026"));
        assert_eq!(Language::Welsh.stored_month("2026-04").as_deref(), Some("Ebrill 2026"));
        assert_eq!(Language::English.stored_month("2026-13"), None);
        for (hour, minute, written) in [
            (0, 5, "12:05am"),
            (9, 0, "9am"),
            (12, 30, "12:30pm"),
            (14, 30, "2:30pm"),
        ] {
            assert_eq!(Language::English.time(Time::constant(hour, minute, 0, 0)), written);
        }
    }

    #[test]
    fn numbers_are_grouped_and_keep_their_digits() {
        for language in Language::ALL {
            assert_eq!(language.number(-1_250_000), "-1,250,000");
            assert_eq!(language.decimal(Decimal::new(125_050, 2)), "1,250.50");
            assert_eq!(language.rounded(1_234_567, 1_000_000), "1.3");
            assert_eq!(language.rounded(3_000_000, 1_000_000), "3");
        }
    }

    #[test]
    fn dates_are_written_as_people_write_them() {
        assert_eq!(Language::English.date(date(2026, 4, 1)), "1 April 2026");
        assert_eq!(Language::Welsh.date(date(2026, 4, 1)), "1 Ebrill 2026");
        assert_eq!(
            Language::English.date_time(date(2026, 4, 1).at(9, 5, 0, 0)),
            "1 April 2026, 09:05"
        );
        assert!(
            Language::Welsh
                .weekday_date(date(2026, 4, 1))
                .starts_with("Dydd Mercher")
        );
    }
}

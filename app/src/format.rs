//! Dates and times as they are written in each language, by ICU's data.

use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_locale_core::{Locale, locale};
use jiff::civil::{Date, DateTime};

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

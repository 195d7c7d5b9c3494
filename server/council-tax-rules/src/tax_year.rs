//! The council tax year: 1 April to 31 March.

use std::fmt;

use jiff::civil::{Date, date};

/// A council tax year, named by the calendar year in which it starts. From 1993, when the tax began, to 2099.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TaxYear(i16);

impl TaxYear {
    /// The year that starts on 1 April of `start_year`, from 1993 to 2099.
    pub const fn starting_in(start_year: i16) -> Option<TaxYear> {
        if start_year >= 1993 && start_year <= 2099 {
            Some(TaxYear(start_year))
        } else {
            None
        }
    }

    /// The year that `day` lies in.
    pub fn containing(day: Date) -> Option<TaxYear> {
        let started = if day.month() >= 4 { day.year() } else { day.year() - 1 };
        Self::starting_in(started)
    }

    /// Reads `2026-27` or `2026/27`. The two parts have to follow each other.
    pub fn parse(text: &str) -> Option<TaxYear> {
        let (start, end) = text.trim().split_once(['-', '/'])?;
        let digits = |part: &str, count: usize| part.len() == count && part.bytes().all(|b| b.is_ascii_digit());
        if !digits(start, 4) || !digits(end, 2) {
            return None;
        }
        let start: i16 = start.parse().ok()?;
        let end: i16 = end.parse().ok()?;
        if (start + 1) % 100 == end {
            Self::starting_in(start)
        } else {
            None
        }
    }

    /// The calendar year of its 1 April.
    pub const fn start_year(self) -> i16 {
        self.0
    }

    /// 1 April.
    pub fn start(self) -> Date {
        date(self.0, 4, 1)
    }

    /// 31 March.
    pub fn end(self) -> Date {
        date(self.0 + 1, 3, 31)
    }

    /// Its days.
    pub fn days(self) -> i64 {
        self.end().duration_since(self.start()).as_hours() / 24 + 1
    }

    /// The first day of the year after it.
    pub fn until(self) -> Date {
        date(self.0 + 1, 4, 1)
    }

    /// Whether `day` lies in this year.
    pub fn contains(self, day: Date) -> bool {
        (self.start()..=self.end()).contains(&day)
    }
}

/// `2026-27`, as in import files.
impl fmt::Display for TaxYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.0, (self.0 + 1) % 100)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_year_starts_in_april() {
        let year = TaxYear::containing(date(2027, 3, 31)).unwrap();
        assert_eq!(year.start_year(), 2026);
        assert_eq!(TaxYear::containing(date(2026, 4, 1)), Some(year));
        assert_eq!(TaxYear::containing(date(2027, 4, 1)), TaxYear::starting_in(2027));
        assert!(year.contains(date(2026, 4, 1)) && year.contains(date(2027, 3, 31)));
        assert!(!year.contains(date(2026, 3, 31)) && !year.contains(date(2027, 4, 1)));
    }

    #[test]
    fn a_year_with_a_leap_day_has_one_more() {
        let days = |year| TaxYear::starting_in(year).unwrap().days();
        assert_eq!((days(2026), days(2027), days(2028)), (365, 366, 365));
    }

    #[test]
    fn years_are_read_and_shown() {
        assert_eq!(TaxYear::parse("2026/27"), TaxYear::starting_in(2026));
        assert_eq!(TaxYear::parse("1999-00").unwrap().to_string(), "1999-00");
        for bad in [
            "2026",
            "2026-28",
            "26-27",
            "1992-93",
            "2100-01",
            "+026-27",
            "2026-2027",
            "",
            "2026-2é",
        ] {
            assert_eq!(TaxYear::parse(bad), None, "{bad}");
        }
    }
}

//! A month of a year.

use std::fmt;

use super::written_date::{NotADate, month_of};

/// A month of a year; written `2026-04`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i16,
    month: i8,
}

impl Month {
    /// From what was typed as month ("4", "April", "Ebrill") and as year.
    ///
    /// # Errors
    /// That the year is not of four digits, or that there is no such month.
    pub fn of(month: &str, year: &str) -> Result<Month, NotADate> {
        month_of(month, year).map(|(year, month)| Month { year, month })
    }

    /// From how it is stored: `2026-04`.
    ///
    /// # Errors
    /// The same as of [`Month::of`].
    pub fn parse(stored: &str) -> Result<Month, NotADate> {
        let (year, month) = stored.split_once('-').ok_or(NotADate::NotReal)?;
        Month::of(month, year)
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, from 1.
    pub fn month(self) -> i8 {
        self.month
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_refuses() {
        for month in ["4", "04", "April", "apr", "Ebrill"] {
            assert_eq!(
                Month::of(month, "2026").map(|m| m.to_string()),
                Ok("2026-04".to_owned()),
                "{month}"
            );
        }
        assert_eq!(Month::parse("2026-04"), Month::of("4", "2026"));
        for (month, year) in [
            ("", "2026"),
            ("0", "2026"),
            ("13", "2026"),
            ("4", ""),
            ("4", "1"),
            ("Apricot", "2026"),
        ] {
            assert!(Month::of(month, year).is_err(), "{month} {year}");
        }
    }
}

//! How many instalments a bill has, and on which days.
//!
//! Source: SI 1992/613, Schedule 1 Part I (England and Wales), paragraph 2(3), and 2(3A) for twelve, which anybody may
//! ask for since 2013 (SI 2012/3086; WSI 2013/62); paragraph 4 for bills from January on. Scottish plans come with the
//! council's records: SI 1992/1332 lets the council choose more.

use jiff::civil::{Date, date};
use jiff::{Span, ToSpan};

use crate::tax_year::TaxYear;

/// How many instalments the resident has asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Instalments {
    /// The statutory ten.
    #[default]
    Ten,
    /// Twelve, which anybody may ask for.
    Twelve,
}

/// The first instalment is at least this long after the bill.
const NOTICE_DAYS: i64 = 14;

/// The days on which a bill for `year`, issued on `issued`, falls due: once a month on `day_of_month` (1 to 28).
///
/// Ten days for a bill issued by 30 April of the year (or before it); from 1 May the whole months that remain, less
/// one, and at least one. Twelve, where asked for, for a bill issued by 15 April; from 16 April all whole months that
/// remain. A bill issued after 31 December has one date, at least 14 days after it was issued.
pub fn due_dates(year: TaxYear, issued: Date, day_of_month: i8, asked: Instalments) -> Vec<Date> {
    let earliest = after(issued, NOTICE_DAYS.days()).max(year.start());
    let day = day_of_month.clamp(1, 28);
    let mut month = earliest.first_of_month();
    if on_day(month, day) < earliest {
        month = after(month, 1.month());
    }
    let mut dates = Vec::with_capacity(12);
    while dates.len() < statutory_count(year, issued, asked) && year.contains(on_day(month, day)) {
        dates.push(on_day(month, day));
        month = after(month, 1.month());
    }
    if dates.is_empty() {
        dates.push(earliest);
    }
    dates
}

fn statutory_count(year: TaxYear, issued: Date, asked: Instalments) -> usize {
    let (all_until, all) = match asked {
        Instalments::Ten => (date(year.start_year(), 4, 30), 10),
        Instalments::Twelve => (date(year.start_year(), 4, 15), 12),
    };
    if issued <= all_until {
        return all;
    }
    if issued > date(year.start_year(), 12, 31) {
        return 1;
    }
    let whole_months_left = usize::try_from(15 - issued.month()).unwrap_or(0);
    match asked {
        Instalments::Ten => whole_months_left - 1,
        Instalments::Twelve => whole_months_left,
    }
}

/// Dates of bills lie within a century of today, far from where the calendar ends.
fn after(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}

fn on_day(first_of_month: Date, day: i8) -> Date {
    first_of_month.with().day(day).build().unwrap_or(first_of_month)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use proptest::prelude::*;

    fn year() -> TaxYear {
        TaxYear::starting_in(2026).unwrap()
    }

    #[test]
    fn a_bill_in_march_has_ten_from_april() {
        let dates = due_dates(year(), date(2026, 3, 10), 1, Instalments::Ten);
        assert_eq!(dates.len(), 10);
        assert_eq!((dates[0], dates[9]), (date(2026, 4, 1), date(2027, 1, 1)));
    }

    #[test]
    fn twelve_fill_the_year() {
        let dates = due_dates(year(), date(2026, 3, 10), 28, Instalments::Twelve);
        assert_eq!(dates.len(), 12);
        assert_eq!((dates[0], dates[11]), (date(2026, 4, 28), date(2027, 3, 28)));
    }

    #[test]
    fn the_last_day_of_april_still_has_ten() {
        let dates = due_dates(year(), date(2026, 4, 30), 1, Instalments::Ten);
        assert_eq!(
            (dates.len(), dates[0], dates[9]),
            (10, date(2026, 6, 1), date(2027, 3, 1))
        );
    }

    #[test]
    fn from_may_they_are_the_whole_months_left_less_one() {
        for (issued, count) in [
            (date(2026, 5, 1), 9),
            (date(2026, 9, 15), 5),
            (date(2026, 12, 1), 2),
            (date(2027, 1, 10), 1),
            (date(2027, 3, 1), 1),
        ] {
            assert_eq!(due_dates(year(), issued, 1, Instalments::Ten).len(), count, "{issued}");
        }
    }

    #[test]
    fn twelve_are_for_bills_until_the_middle_of_april() {
        for (issued, count) in [
            (date(2026, 4, 15), 12),
            (date(2026, 4, 16), 11),
            (date(2026, 5, 2), 10),
            (date(2026, 12, 31), 3),
            (date(2027, 1, 1), 1),
        ] {
            assert_eq!(statutory_count(year(), issued, Instalments::Twelve), count, "{issued}");
        }
    }

    #[test]
    fn a_bill_at_the_end_is_due_in_fourteen_days() {
        assert_eq!(
            due_dates(year(), date(2027, 3, 25), 1, Instalments::Ten),
            [date(2027, 4, 8)]
        );
    }

    proptest! {
        #[test]
        fn there_is_always_notice_and_an_order(offset in 0_i64..760, day in 0_i8..32, twelve: bool) {
            let issued = date(2026, 1, 1).saturating_add(offset.days());
            let asked = if twelve { Instalments::Twelve } else { Instalments::Ten };
            let dates = due_dates(year(), issued, day, asked);
            prop_assert!(!dates.is_empty() && dates.len() <= 12);
            prop_assert!(dates[0] >= issued.saturating_add(14.days()) && dates[0] >= year().start());
            prop_assert!(dates.windows(2).all(|pair| pair[0] < pair[1]));
            prop_assert!(dates.len() == 1 || dates.iter().all(|due| year().contains(*due)));
        }
    }
}

//! A run of whole days.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::impossible::Impossible;

/// Days that follow each other: from `from`, which belongs to it, to `until`, which does not.
///
/// The day of a change belongs to what is true at its end (Local Government Finance Act 1992, section 2(2)): who moves
/// out on 14 September is charged up to and including the 13th.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Date,
    until: Date,
}

impl Period {
    /// The days from `from` up to the day before `until`: at least one.
    ///
    /// # Errors
    /// [`Impossible::EndBeforeStart`] when there is no such day.
    pub fn new(from: Date, until: Date) -> Result<Period, Impossible> {
        if from < until {
            Ok(Period { from, until })
        } else {
            Err(Impossible::EndBeforeStart { from, until })
        }
    }

    /// The first day.
    pub const fn from(self) -> Date {
        self.from
    }

    /// The first day after it.
    pub const fn until(self) -> Date {
        self.until
    }

    /// The last day.
    pub fn last_day(self) -> Date {
        day_before(self.until)
    }

    /// How many days.
    pub fn days(self) -> i64 {
        days_between(self.from, self.until)
    }

    /// Whether `day` is one of its days.
    pub fn contains(self, day: Date) -> bool {
        self.from <= day && day < self.until
    }

    /// The days that both have.
    pub fn overlap(self, other: Period) -> Option<Period> {
        Period::new(self.from.max(other.from), self.until.min(other.until)).ok()
    }

    /// Both together, where `next` starts on the day after this ends.
    pub fn joined(self, next: Period) -> Option<Period> {
        (self.until == next.from).then_some(Period {
            from: self.from,
            until: next.until,
        })
    }

    /// Cuts it at those of `days` that lie inside it, in order.
    pub fn cut(self, days: impl IntoIterator<Item = Date>) -> Vec<Period> {
        let mut inside: Vec<Date> = days
            .into_iter()
            .filter(|day| self.from < *day && *day < self.until)
            .collect();
        inside.sort_unstable();
        inside.dedup();
        let mut from = self.from;
        let mut parts = Vec::with_capacity(inside.len() + 1);
        for until in inside.into_iter().chain([self.until]) {
            parts.push(Period { from, until });
            from = until;
        }
        parts
    }
}

/// How many days lie from `from` to `until`, less than nothing if it is earlier.
pub(crate) fn days_between(from: Date, until: Date) -> i64 {
    until.duration_since(from).as_hours() / 24
}

/// The day `months` months after `day`, or the last of its month where that has no such day.
pub(crate) fn months_after(day: Date, months: u16) -> Date {
    day.saturating_add(i32::from(months).months())
}

/// The day before `day`.
pub(crate) fn day_before(day: Date) -> Date {
    day.saturating_sub(1.day())
}

/// The day `count` days after `day`.
pub(crate) fn days_after(day: Date, count: u16) -> Date {
    day.saturating_add(i32::from(count).days())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_of_a_change_belongs_to_what_comes() {
        let before = Period::new(date(2026, 4, 1), date(2026, 9, 14)).unwrap();
        assert_eq!(before.days(), 166);
        assert_eq!(before.last_day(), date(2026, 9, 13));
        assert!(before.contains(date(2026, 9, 13)) && !before.contains(date(2026, 9, 14)));
    }

    #[test]
    fn no_days_are_no_period() {
        let day = date(2026, 4, 1);
        assert!(matches!(Period::new(day, day), Err(Impossible::EndBeforeStart { .. })));
    }

    #[test]
    fn cuts_keep_every_day() {
        let year = Period::new(date(2027, 4, 1), date(2028, 4, 1)).unwrap();
        let parts = year.cut([
            date(2028, 1, 1),
            date(2027, 6, 1),
            date(2027, 6, 1),
            date(2027, 4, 1),
            date(2030, 1, 1),
        ]);
        assert_eq!(parts.len(), 3);
        assert_eq!(parts.iter().map(|part| part.days()).sum::<i64>(), 366);
        assert!(parts.windows(2).all(|pair| pair[0].joined(pair[1]).is_some()));
    }
}

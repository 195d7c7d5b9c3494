//! Council tax reduction: the local scheme for people with a low income.
//!
//! How much a household gets is worked out by the council (Local Government Finance Act 1992, section 13A), and comes
//! to us as an amount for a period.

use forms::values::Pence;

use crate::apportion::share;
use crate::impossible::Impossible;
use crate::period::{Period, days_between};
use crate::published_amounts::MOST_PENCE;

/// An award: an amount for a period, spread evenly over its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReductionAward {
    period: Period,
    amount: Pence,
}

impl ReductionAward {
    /// `amount` for all days of `period`.
    ///
    /// # Errors
    /// [`Impossible::Award`] for less than nothing, or for more than any dwelling costs.
    pub fn new(period: Period, amount: Pence) -> Result<ReductionAward, Impossible> {
        if (0..=MOST_PENCE).contains(&amount.pence()) {
            Ok(ReductionAward { period, amount })
        } else {
            Err(Impossible::Award(amount))
        }
    }

    /// Its days.
    pub const fn period(self) -> Period {
        self.period
    }

    /// For all its days.
    pub const fn amount(self) -> Pence {
        self.amount
    }

    /// Its part for the days that it shares with `days`: the parts of days that follow each other add up.
    pub fn on(self, days: Period) -> Option<(Period, Pence)> {
        let shared = self.period.overlap(days)?;
        let until = |day| {
            let passed = days_between(self.period.from(), day);
            share(self.amount.pence(), passed, self.period.days())
        };
        Some((shared, Pence::from_pence(until(shared.until()) - until(shared.from()))))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn parts_of_an_award_add_up(amount in 0_i64..500_000, cut in 1_i16..365) {
            let whole = Period::new(date(2026, 4, 1), date(2027, 4, 1)).unwrap();
            let award = ReductionAward::new(whole, Pence::from_pence(amount)).unwrap();
            let day = crate::period::days_after(whole.from(), cut.unsigned_abs());
            let parts = whole.cut([day]).into_iter().filter_map(|part| award.on(part));
            prop_assert_eq!(parts.map(|(_, part)| part.pence()).sum::<i64>(), amount);
        }
    }

    #[test]
    fn impossible_awards_are_refused() {
        let days = Period::new(date(2026, 4, 1), date(2026, 5, 1)).unwrap();
        for pence in [-1, 10_000_001, i64::MIN, i64::MAX] {
            let award = ReductionAward::new(days, Pence::from_pence(pence));
            assert_eq!(award, Err(Impossible::Award(Pence::from_pence(pence))));
        }
    }
}

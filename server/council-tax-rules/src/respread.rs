//! What is left to pay, and when, after the bill has changed in the middle of its instalments.
//!
//! Source: SI 1992/613, Schedule 1, paragraphs 9 and 10, as amended by SI 1995/22. Instalments that fall due before the
//! fourteenth day after the new notice stay as they are. The new amount less those, and less what was paid ahead of
//! them, is divided over the days that are left as a new bill would be; without any, it is due in one payment.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{at_least_nothing, minus, plus};
use crate::instalment::{Instalment, plan_instalments};
use crate::period::days_after;

/// The first instalment that a notice may change is at least this many days after it.
pub const NOTICE_DAYS: u16 = 14;

/// What is left of a plan, with what was paid already counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftToPay {
    /// Earliest first, none of them nothing. They add up to the new amount less what was paid.
    pub instalments: Vec<Instalment>,
    /// What was paid beyond the new amount.
    pub overpaid: Pence,
}

impl LeftToPay {
    /// All of them together.
    pub fn total(&self) -> Pence {
        self.instalments.iter().map(|left| left.amount).fold(Pence::ZERO, plus)
    }
}

/// Divides `new_total` anew after a notice issued on `notice`.
///
/// `plan` is the plan so far, earliest first, `paid` everything paid towards it, which counts against the earliest.
/// `days` are those on which the new instalments may fall; those that come too soon are left out.
pub fn respread(plan: &[Instalment], days: &[Date], new_total: Pence, paid: Pence, notice: Date) -> LeftToPay {
    let adjustment_day = days_after(notice, NOTICE_DAYS);
    let mut left_to_charge = at_least_nothing(new_total);
    let mut left_of_paid = at_least_nothing(paid);
    let mut instalments = Vec::with_capacity(plan.len());
    for kept in plan.iter().filter(|instalment| instalment.due < adjustment_day) {
        let asked = kept.amount.min(left_to_charge);
        let covered = asked.min(left_of_paid);
        left_to_charge = minus(left_to_charge, asked);
        left_of_paid = minus(left_of_paid, covered);
        instalments.push(Instalment {
            due: kept.due,
            amount: minus(asked, covered),
        });
    }
    let mut days: Vec<Date> = days.iter().copied().filter(|day| *day >= adjustment_day).collect();
    if days.is_empty() {
        days.push(adjustment_day);
    }
    instalments.extend(plan_instalments(minus(left_to_charge, left_of_paid), &days));
    instalments.retain(|left| left.amount.is_positive());
    LeftToPay {
        instalments,
        overpaid: at_least_nothing(minus(left_of_paid, left_to_charge)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn days() -> Vec<Date> {
        let this = (4..=12).map(|month| date(2026, month, 1));
        this.chain([date(2027, 1, 1)]).collect()
    }

    fn plan() -> Vec<Instalment> {
        plan_instalments(Pence::from_pence(193_076), &days())
    }

    fn left(new_total: i64, paid: i64, notice: Date) -> (Vec<(Date, i64)>, i64) {
        let left = respread(
            &plan(),
            &days(),
            Pence::from_pence(new_total),
            Pence::from_pence(paid),
            notice,
        );
        let instalments = left.instalments.iter();
        let instalments = instalments.map(|left| (left.due, left.amount.pence()));
        (instalments.collect(), left.overpaid.pence())
    }

    #[test]
    fn what_is_left_is_divided_over_the_days_left() {
        // Three paid; a discount of a quarter for the half year from 1 October.
        let paid = 19_376 + 2 * 19_300;
        let (instalments, overpaid) = left(169_008, paid, date(2026, 6, 17));
        assert_eq!(overpaid, 0);
        // 1110.32 over seven: six of £159, and the first what remains.
        assert_eq!(instalments.len(), 7);
        assert_eq!(instalments[0], (date(2026, 7, 1), 111_032 - 6 * 15_900));
        assert!(instalments[1..].iter().all(|(_, pence)| *pence == 15_900));
    }

    #[test]
    fn an_instalment_within_fourteen_days_stays() {
        let paid = 19_376 + 2 * 19_300;
        let (instalments, _) = left(169_008, paid, date(2026, 6, 18));
        assert_eq!(instalments[0], (date(2026, 7, 1), 19_300));
        assert_eq!(
            instalments[1..].iter().map(|(_, pence)| pence).sum::<i64>(),
            111_032 - 19_300
        );
    }

    #[test]
    fn after_the_last_day_it_is_one_payment() {
        let (instalments, _) = left(200_000, 193_076, date(2027, 1, 10));
        assert_eq!(instalments, [(date(2027, 1, 24), 6_924)]);
    }

    #[test]
    fn what_was_paid_too_much_is_said() {
        let (instalments, overpaid) = left(50_000, 60_000, date(2026, 6, 17));
        assert_eq!((instalments, overpaid), (vec![], 10_000));
    }

    proptest! {
        #[test]
        fn what_is_left_is_the_new_amount_less_what_was_paid(
            new_total in 0_i64..400_000,
            paid in 0_i64..400_000,
            month in 4_i8..=12,
            day in 1_i8..=28,
        ) {
            let (instalments, overpaid) = left(new_total, paid, date(2026, month, day));
            let sum: i64 = instalments.iter().map(|(_, pence)| pence).sum();
            prop_assert_eq!(sum, (new_total - paid).max(0));
            prop_assert_eq!(overpaid, (paid - new_total).max(0));
            prop_assert!(instalments.windows(2).all(|pair| pair[0].0 < pair[1].0));
        }
    }
}

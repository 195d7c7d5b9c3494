//! How a year's bill is cut into instalments, and what of them is due.
//!
//! Source: the Council Tax (Administration and Enforcement) Regulations, SI 1992/613, Schedule 1 Part I.

use forms::values::Pence;
use jiff::civil::Date;

/// One instalment of a year's bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// The day by which it has to be paid.
    pub due: Date,
    /// How much.
    pub amount: Pence,
}

/// Below this a bill is paid in one go.
const ONE_PAYMENT_BELOW_PENCE: i64 = 1_000;
/// The council may ask for fewer instalments when one would be smaller than this; we do.
const SMALLEST_INSTALMENT_PENCE: i64 = 500;

/// Cuts `total` into instalments on the days of `due_dates` (earliest first).
///
/// With C the total, D the number of days and A = C/D to the nearest whole pound: the second to the last are A, and the
/// first is what remains. On an exact 50p the regulation is silent; we round up, so that the first is the smaller one.
/// A total under £10 is one payment. Where an instalment would be under £5, there are fewer of them, on the first days.
/// Nothing to pay, or no days, gives no instalments.
pub fn plan_instalments(total: Pence, due_dates: &[Date]) -> Vec<Instalment> {
    let Some(first_due) = due_dates.first() else {
        return Vec::new();
    };
    if !total.is_positive() {
        return Vec::new();
    }
    if total.pence() >= ONE_PAYMENT_BELOW_PENCE {
        for count in (2..=due_dates.len()).rev() {
            let (first, other) = first_and_others(total.pence(), i64::try_from(count).unwrap_or(i64::MAX));
            if first >= SMALLEST_INSTALMENT_PENCE && other >= SMALLEST_INSTALMENT_PENCE {
                let amounts = std::iter::once(first).chain(std::iter::repeat(other));
                let cut = |(due, pence): (&Date, i64)| Instalment {
                    due: *due,
                    amount: Pence::from_pence(pence),
                };
                return due_dates.iter().zip(amounts).take(count).map(cut).collect();
            }
        }
    }
    vec![Instalment {
        due: *first_due,
        amount: total,
    }]
}

/// The first instalment and each of the others, in pence, for `count` instalments.
fn first_and_others(total: i64, count: i64) -> (i64, i64) {
    // C/D to the nearest pound: (C/D + 50p) rounded down to a pound.
    let other = (total.saturating_add(50 * count)).div_euclid(100 * count) * 100;
    (total - (count - 1) * other, other)
}

/// What of the instalments due before `today` is not covered by `paid`. Never less than nothing.
pub fn overdue(plan: &[Instalment], paid: Pence, today: Date) -> Pence {
    let was_due: Pence = plan
        .iter()
        .filter(|instalment| instalment.due < today)
        .map(|i| i.amount)
        .sum();
    let missing = was_due.pence().saturating_sub(paid.pence()).max(0);
    Pence::from_pence(missing)
}

/// The next instalment that is not yet paid and not yet late, with what remains of it. What was paid counts against
/// the earliest instalments first. An instalment due today is still in time.
pub fn next_instalment(plan: &[Instalment], paid: Pence, today: Date) -> Option<Instalment> {
    let mut left = paid.pence().max(0);
    for instalment in plan {
        let covered = left.min(instalment.amount.pence());
        left -= covered;
        let remaining = instalment.amount.pence() - covered;
        if remaining > 0 && instalment.due >= today {
            return Some(Instalment {
                due: instalment.due,
                amount: Pence::from_pence(remaining),
            });
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::indexing_slicing)]
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn days(count: usize) -> Vec<Date> {
        let months = (4..=12)
            .map(|month| date(2026, month, 1))
            .chain((1..=3).map(|month| date(2027, month, 1)));
        months.take(count).collect()
    }

    fn amounts(total: i64, count: usize) -> Vec<i64> {
        let plan = plan_instalments(Pence::from_pence(total), &days(count));
        plan.iter().map(|instalment| instalment.amount.pence()).collect()
    }

    #[test]
    fn printed_bills_are_reproduced() {
        for (total, count, first, other) in [
            (90_791, 10, 8_891, 9_100),
            (193_076, 10, 19_376, 19_300),
            (193_076, 12, 15_976, 16_100),
            (144_807, 10, 14_307, 14_500),
        ] {
            let cut = amounts(total, count);
            assert_eq!(cut.len(), count);
            assert_eq!(cut[0], first);
            assert!(cut[1..].iter().all(|pence| *pence == other), "{cut:?}");
        }
    }

    #[test]
    fn whole_pounds_are_all_equal() {
        assert_eq!(amounts(100_000, 10), [10_000; 10]);
    }

    #[test]
    fn exactly_fifty_pence_rounds_up_so_the_first_is_smaller() {
        assert_eq!(amounts(100_500, 10), [vec![9_600], vec![10_100; 9]].concat());
    }

    #[test]
    fn small_bills_have_fewer_instalments() {
        assert_eq!(amounts(999, 10), [999]);
        assert_eq!(amounts(1_000, 10), [500, 500]);
        assert_eq!(amounts(1_100, 10), [500, 600]);
        assert_eq!(
            amounts(5_550, 12),
            [[550].as_slice(), &[500; 10]].concat(),
            "twelve would be under £5"
        );
        assert_eq!(amounts(0, 10), [0_i64; 0]);
        assert_eq!(amounts(-500, 10), [0_i64; 0]);
        assert_eq!(amounts(5_000, 0), [0_i64; 0]);
    }

    #[test]
    fn what_was_paid_counts_against_the_earliest() {
        let plan = plan_instalments(Pence::from_pence(193_076), &days(10));
        let today = date(2026, 6, 1);
        let of = |due, pence| {
            Some(Instalment {
                due,
                amount: Pence::from_pence(pence),
            })
        };
        assert_eq!(overdue(&plan, Pence::ZERO, today).pence(), 19_376 + 19_300);
        assert_eq!(overdue(&plan, Pence::from_pence(20_000), today).pence(), 18_676);
        assert_eq!(
            next_instalment(&plan, Pence::ZERO, today),
            of(today, 19_300),
            "due today is in time"
        );
        let up_to_date = Pence::from_pence(19_376 + 19_300);
        assert_eq!(overdue(&plan, up_to_date, today), Pence::ZERO);
        let part = Pence::from_pence(up_to_date.pence() + 300);
        assert_eq!(next_instalment(&plan, part, today), of(today, 19_000));
        assert_eq!(next_instalment(&plan, Pence::from_pence(193_076), today), None);
        assert_eq!(
            next_instalment(&plan, Pence::ZERO, date(2027, 2, 1)),
            None,
            "all are late"
        );
    }

    proptest! {
        #[test]
        fn a_plan_keeps_the_rules(total in 1_i64..2_000_000, count in 1_usize..=12) {
            let cut = amounts(total, count);
            prop_assert_eq!(cut.iter().sum::<i64>(), total);
            prop_assert!(!cut.is_empty() && cut.len() <= count);
            prop_assert!(cut[1..].windows(2).all(|pair| pair[0] == pair[1]));
            prop_assert!(cut[1..].iter().all(|pence| pence % 100 == 0));
            prop_assert!(cut.len() == 1 || cut.iter().all(|pence| *pence >= 500));
            match total {
                ..1_000 => prop_assert_eq!(cut.len(), 1),
                1_000..12_000 => prop_assert!(cut.len() <= usize::try_from(total / 500).unwrap()),
                _ => prop_assert_eq!(cut.len(), count),
            }
        }

        #[test]
        fn late_and_coming_never_exceed_what_is_left(total in 1_i64..500_000, paid in 0_i64..600_000, month in 4_i8..=12) {
            let plan = plan_instalments(Pence::from_pence(total), &days(10));
            let today = date(2026, month, 2);
            let late = overdue(&plan, Pence::from_pence(paid), today).pence();
            let next = next_instalment(&plan, Pence::from_pence(paid), today).map_or(0, |next| next.amount.pence());
            prop_assert!(late >= 0 && next >= 0 && late + next <= (total - paid).max(0));
        }
    }
}

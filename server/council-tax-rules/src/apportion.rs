//! Sharing out an amount so that the parts always add up.
//!
//! Every share of a year's amount is the difference of two *cumulative* shares, each rounded to the nearest penny, half
//! a penny up: what is charged from 1 April to the end of the part, less what is charged from 1 April to its start.
//! So the parts of a year add up to the published amount whatever they are, cutting a part in two changes nothing, and
//! the whole year is the published amount itself. For a part that starts with the year or ends with it, this is the
//! plain "charge ÷ days in the year × days, to the nearest penny".

use forms::values::Pence;

/// `amount × numerator ÷ denominator` in whole pence, half a penny up. None of the three is less than nothing;
/// nothing divided by nothing is nothing.
pub(crate) fn share(amount: i64, numerator: i64, denominator: i64) -> i64 {
    if denominator <= 0 {
        return 0;
    }
    let exact = i128::from(amount) * i128::from(numerator);
    let denominator = i128::from(denominator);
    i64::try_from((exact * 2 + denominator).div_euclid(denominator * 2)).unwrap_or(i64::MAX)
}

/// The sum of two amounts.
pub(crate) fn plus(one: Pence, other: Pence) -> Pence {
    Pence::from_pence(one.pence().saturating_add(other.pence()))
}

/// The first amount less the second.
pub(crate) fn minus(from: Pence, less: Pence) -> Pence {
    Pence::from_pence(from.pence().saturating_sub(less.pence()))
}

/// The amount, or nothing where it is less.
pub(crate) fn at_least_nothing(amount: Pence) -> Pence {
    amount.max(Pence::ZERO)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn half_a_penny_goes_up() {
        assert_eq!(share(1, 1, 2), 1);
        assert_eq!(share(193_076, 183, 365), 96_802);
        assert_eq!(share(193_076, 366, 366), 193_076);
        assert_eq!(share(5, 1, 0), 0);
    }

    proptest! {
        /// What keeps a discount from ever exceeding the charge that it is taken from.
        #[test]
        fn a_share_of_more_is_more_by_no_more(amount in 0_i64..10_000_000, more in 0_i64..10_000, part in 0_i64..=100) {
            let grown = share(amount + more, part, 100) - share(amount, part, 100);
            prop_assert!((0..=more).contains(&grown));
        }
    }
}

//! Money, in whole pence.

use std::fmt;
use std::iter::Sum;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// An amount of money in whole pence, sterling. May be negative (a credit).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pence(i64);

/// The text is not an amount of money in pounds and pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotMoney {
    /// Nothing but white space.
    #[error("no amount was given")]
    Empty,
    /// Something else than digits, commas and one point.
    #[error("the amount is not a number of pounds and pence")]
    NotANumber,
    /// More than two decimals.
    #[error("the amount has more than two decimals")]
    TooManyDecimals,
    /// Larger than any amount that can be held.
    #[error("the amount is too large")]
    TooLarge,
}

impl Pence {
    /// Nothing.
    pub const ZERO: Pence = Pence(0);

    /// An amount of `pence` pence.
    pub const fn from_pence(pence: i64) -> Self {
        Pence(pence)
    }

    /// The amount in pence.
    pub const fn pence(self) -> i64 {
        self.0
    }

    /// The sum, or `None` when it cannot be held.
    pub const fn checked_add(self, other: Pence) -> Option<Pence> {
        match self.0.checked_add(other.0) {
            Some(sum) => Some(Pence(sum)),
            None => None,
        }
    }

    /// The difference, or `None` when it cannot be held.
    pub const fn checked_sub(self, other: Pence) -> Option<Pence> {
        match self.0.checked_sub(other.0) {
            Some(difference) => Some(Pence(difference)),
            None => None,
        }
    }

    /// The same amount with the other sign.
    pub const fn negated(self) -> Pence {
        Pence(self.0.saturating_neg())
    }

    /// Whether this is less than nothing.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether this is more than nothing.
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// Pounds and pence as a person types them in a box: `193.00`, with no sign for the currency and no commas.
    pub fn to_input(self) -> String {
        let sign = if self.0 < 0 { "-" } else { "" };
        let pence = self.0.unsigned_abs();
        format!("{sign}{}.{:02}", pence / 100, pence % 100)
    }
}

/// Saturates: a list of bills that overflows `i64` pence is not a list of bills.
impl Sum for Pence {
    fn sum<I: Iterator<Item = Pence>>(amounts: I) -> Pence {
        Pence(amounts.fold(0_i64, |sum, amount| sum.saturating_add(amount.0)))
    }
}

/// `£1,930.76`, with a true minus sign before the pound sign when negative.
impl fmt::Display for Pence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pence = self.0.unsigned_abs();
        let pounds = (pence / 100).to_string();
        let mut grouped = String::with_capacity(pounds.len() + pounds.len() / 3);
        for (index, digit) in pounds.chars().enumerate() {
            if index > 0 && (pounds.len() - index).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        let sign = if self.0 < 0 { "−" } else { "" };
        write!(f, "{sign}£{grouped}.{:02}", pence % 100)
    }
}

/// Reads what a person types: `193`, `193.5`, `£1,930.76`, ` 1930.76 `. A minus is not read: nobody pays less than
/// nothing.
impl FromStr for Pence {
    type Err = NotMoney;

    fn from_str(text: &str) -> Result<Self, NotMoney> {
        let typed = text.trim();
        let typed = typed.strip_prefix('£').unwrap_or(typed).trim_start();
        let (whole, _) = typed.split_once('.').unwrap_or((typed, ""));
        // A comma groups thousands, or it is no comma of ours: "12,50" is not £1,250.
        let grouped = whole.split(',').skip(1).all(|group| group.len() == 3) && !whole.starts_with(',');
        if whole.contains(',') && !grouped {
            return Err(NotMoney::NotANumber);
        }
        let cleaned = typed.replacen(',', "", whole.matches(',').count());
        let cleaned = cleaned.as_str();
        if cleaned.is_empty() {
            return Err(NotMoney::Empty);
        }
        let (pounds, decimals) = cleaned.split_once('.').unwrap_or((cleaned, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if !digits(pounds) || !digits(decimals) || (pounds.is_empty() && decimals.is_empty()) {
            return Err(NotMoney::NotANumber);
        }
        if decimals.len() > 2 {
            return Err(NotMoney::TooManyDecimals);
        }
        let pence = format!("{pounds}{decimals:0<2}");
        pence.parse::<i64>().map(Pence).map_err(|_| NotMoney::TooLarge)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_people_type() {
        for (typed, pence) in [
            ("193", 19300),
            ("193.5", 19350),
            ("£1,930.76", 193_076),
            (" 0.30 ", 30),
            (".5", 50),
        ] {
            assert_eq!(typed.parse::<Pence>(), Ok(Pence(pence)), "{typed}");
        }
    }

    #[test]
    fn says_what_is_wrong() {
        assert_eq!("".parse::<Pence>(), Err(NotMoney::Empty));
        for wrong in ["12,50", "1,0", "1 0", ",100", "1,00,000", "1.5,0", "£ £5"] {
            assert_eq!(wrong.parse::<Pence>(), Err(NotMoney::NotANumber), "{wrong}");
        }
        assert_eq!("-5".parse::<Pence>(), Err(NotMoney::NotANumber));
        assert_eq!("1.2.3".parse::<Pence>(), Err(NotMoney::NotANumber));
        assert_eq!("£".parse::<Pence>(), Err(NotMoney::Empty));
        assert_eq!(".".parse::<Pence>(), Err(NotMoney::NotANumber));
        assert_eq!("1.234".parse::<Pence>(), Err(NotMoney::TooManyDecimals));
        assert_eq!("99999999999999999999".parse::<Pence>(), Err(NotMoney::TooLarge));
    }

    #[test]
    fn shows_pounds_and_pence() {
        assert_eq!(Pence(193_076).to_string(), "£1,930.76");
        assert_eq!(Pence(-4_000).to_string(), "−£40.00");
        assert_eq!(Pence(5).to_string(), "£0.05");
        assert_eq!(Pence(12_345_678_900).to_string(), "£123,456,789.00");
    }

    proptest! {
        #[test]
        fn what_is_shown_reads_back(pence in 0_i64..=i64::MAX) {
            prop_assert_eq!(Pence(pence).to_string().parse::<Pence>(), Ok(Pence(pence)));
            prop_assert_eq!(Pence(pence).to_input().parse::<Pence>(), Ok(Pence(pence)));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = text.parse::<Pence>();
        }
    }
}

//! Council tax account numbers. Councils differ, so the scheme is data from the council's settings.

use std::fmt;

use serde::Deserialize;

use crate::check_digit::CheckDigit;

/// An account number that fitted its council's scheme: digits only, no spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CouncilTaxAccountNumber(String);

/// What is wrong with a typed account number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAnAccountNumber {
    /// Nothing was typed.
    #[error("there is no account number")]
    Empty,
    /// A character that is not a digit, a space or a hyphen.
    #[error("the account number has a character that is not a digit")]
    NotDigits,
    /// Too few or too many digits.
    #[error("the account number has the wrong number of digits")]
    WrongLength,
    /// The first digits are not the council's.
    #[error("the account number does not start with this council's digits")]
    WrongPrefix,
    /// The digits do not belong together: at least one was mistyped.
    #[error("the account number's check digit is wrong")]
    WrongCheckDigit,
}

/// What a council's account numbers look like.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawScheme")]
pub struct AccountNumberScheme {
    length: usize,
    prefix: String,
    check: CheckDigit,
}

/// The scheme as it stands in the council's settings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScheme {
    length: usize,
    #[serde(default)]
    prefix: String,
    check: CheckDigit,
}

/// The council's settings describe a scheme that no number can follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAScheme {
    /// Outside 4 to 18 digits.
    #[error("an account number has 4 to 18 digits")]
    Length,
    /// The prefix has other characters than digits, or leaves no digit to tell accounts apart.
    #[error("the prefix of account numbers is made of digits, fewer than the whole number")]
    Prefix,
    /// Not one weight for each digit before the check digit, or a weight above 1000.
    #[error("the check digit needs one weight, at most 1000, for each digit before it")]
    Weights,
}

impl AccountNumberScheme {
    /// A scheme of numbers with `length` digits in all, which start with `prefix` and end in `check`'s digit.
    pub fn new(length: usize, prefix: &str, check: CheckDigit) -> Result<Self, NotAScheme> {
        if !(4..=18).contains(&length) {
            return Err(NotAScheme::Length);
        }
        if !prefix.bytes().all(|b| b.is_ascii_digit()) || prefix.len() + check.len() >= length {
            return Err(NotAScheme::Prefix);
        }
        if let CheckDigit::WeightedMod10 { weights } = &check
            && (weights.len() + 1 != length || weights.iter().any(|weight| *weight > 1000))
        {
            return Err(NotAScheme::Weights);
        }
        Ok(Self {
            length,
            prefix: prefix.to_owned(),
            check,
        })
    }

    /// The scheme that many councils share: eight digits and a check digit, weights 3 7 1 3 7 1 3 7.
    pub fn common() -> Self {
        let check = CheckDigit::WeightedMod10 {
            weights: vec![3, 7, 1, 3, 7, 1, 3, 7],
        };
        Self {
            length: 9,
            prefix: String::new(),
            check,
        }
    }

    /// How many digits a number has, for the hint on the page.
    pub const fn length(&self) -> usize {
        self.length
    }

    /// Reads a typed account number, forgiving about spaces and hyphens.
    pub fn parse(&self, typed: &str) -> Result<CouncilTaxAccountNumber, NotAnAccountNumber> {
        let forgiven = |c: &char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
        // One character more than the longest is enough to see that it is too long.
        let compact: String = typed.chars().filter(|c| !forgiven(c)).take(self.length + 1).collect();
        if compact.is_empty() {
            return Err(NotAnAccountNumber::Empty);
        }
        let digits: Vec<u32> = compact.chars().map_while(|c| c.to_digit(10)).collect();
        if digits.len() != compact.chars().count() {
            return Err(NotAnAccountNumber::NotDigits);
        }
        if digits.len() != self.length {
            return Err(NotAnAccountNumber::WrongLength);
        }
        if !compact.starts_with(&self.prefix) {
            return Err(NotAnAccountNumber::WrongPrefix);
        }
        let (body, check) = digits.split_at(self.length - self.check.len());
        match self.check.of(body) {
            Some(expected) if check != [expected] => Err(NotAnAccountNumber::WrongCheckDigit),
            _ => Ok(CouncilTaxAccountNumber(compact)),
        }
    }

    /// How many different numbers the scheme has.
    pub fn capacity(&self) -> u64 {
        10_u64.saturating_pow(u32::try_from(self.free_digits()).unwrap_or(u32::MAX))
    }

    /// The number with this serial, counted from 0, or `None` beyond [`Self::capacity`].
    pub fn numbered(&self, serial: u64) -> Option<CouncilTaxAccountNumber> {
        if serial >= self.capacity() {
            return None;
        }
        let mut number = format!("{}{serial:0width$}", self.prefix, width = self.free_digits());
        let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
        if let Some(check) = self.check.of(&digits) {
            number.push(char::from_digit(check, 10)?);
        }
        Some(CouncilTaxAccountNumber(number))
    }

    fn free_digits(&self) -> usize {
        self.length - self.prefix.len() - self.check.len()
    }
}

impl TryFrom<RawScheme> for AccountNumberScheme {
    type Error = NotAScheme;
    fn try_from(raw: RawScheme) -> Result<Self, NotAScheme> {
        Self::new(raw.length, &raw.prefix, raw.check)
    }
}

impl CouncilTaxAccountNumber {
    /// The digits, without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A number that was validated before it was stored. Reads no text of people: that is
    /// [`AccountNumberScheme::parse`].
    pub fn from_store(number: String) -> Self {
        Self(number)
    }
}

impl fmt::Display for CouncilTaxAccountNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn known_numbers_are_read_however_they_are_typed() {
        let scheme = AccountNumberScheme::common();
        for typed in ["123456780", "1234 5678 0", "12345678-0", " 123\u{a0}456\u{2013}780 "] {
            assert_eq!(scheme.parse(typed).unwrap().as_str(), "123456780", "{typed}");
        }
        assert_eq!(scheme.parse("770000013").unwrap().as_str(), "770000013");
    }

    #[test]
    fn each_mistake_has_its_name() {
        let scheme = AccountNumberScheme::common();
        for (typed, mistake) in [
            ("", NotAnAccountNumber::Empty),
            (" - ", NotAnAccountNumber::Empty),
            ("12345678O", NotAnAccountNumber::NotDigits),
            ("12345678", NotAnAccountNumber::WrongLength),
            ("1234567800", NotAnAccountNumber::WrongLength),
            ("123456781", NotAnAccountNumber::WrongCheckDigit),
            ("213456780", NotAnAccountNumber::WrongCheckDigit),
        ] {
            assert_eq!(scheme.parse(typed), Err(mistake), "{typed}");
        }
    }

    #[test]
    fn a_council_can_have_its_own_scheme() {
        let scheme: AccountNumberScheme =
            serde_json::from_str(r#"{"length": 8, "prefix": "55", "check": {"kind": "none"}}"#).unwrap();
        assert_eq!(scheme.parse("55 123 456").unwrap().as_str(), "55123456");
        assert_eq!(scheme.parse("54123456"), Err(NotAnAccountNumber::WrongPrefix));
        assert_eq!(scheme.numbered(7).unwrap().as_str(), "55000007");
        assert_eq!(scheme.numbered(1_000_000), None);
    }

    #[test]
    fn impossible_schemes_are_refused() {
        let weighted = |weights: Vec<u32>| CheckDigit::WeightedMod10 { weights };
        assert_eq!(
            AccountNumberScheme::new(2, "", CheckDigit::None),
            Err(NotAScheme::Length)
        );
        assert_eq!(
            AccountNumberScheme::new(9, "7x", CheckDigit::None),
            Err(NotAScheme::Prefix)
        );
        assert_eq!(
            AccountNumberScheme::new(4, "777", weighted(vec![1, 2, 3])),
            Err(NotAScheme::Prefix)
        );
        assert_eq!(
            AccountNumberScheme::new(9, "", weighted(vec![3, 7, 1])),
            Err(NotAScheme::Weights)
        );
    }

    proptest! {
        #[test]
        fn generated_numbers_always_verify(serial in 0_u64..100_000_000) {
            let scheme = AccountNumberScheme::common();
            let number = scheme.numbered(serial).unwrap();
            prop_assert_eq!(scheme.parse(number.as_str()), Ok(number));
        }

        /// The weights share no factor with 10, so every single wrong digit changes the check digit.
        #[test]
        fn one_wrong_digit_is_always_refused(serial in 0_u64..100_000_000, place in 0_usize..9, shift in 1_u8..10) {
            let scheme = AccountNumberScheme::common();
            let mut digits = scheme.numbered(serial).unwrap().as_str().as_bytes().to_vec();
            if let Some(digit) = digits.get_mut(place) {
                *digit = b'0' + (*digit - b'0' + shift) % 10;
            }
            let typed = String::from_utf8(digits).unwrap();
            prop_assert_eq!(scheme.parse(&typed), Err(NotAnAccountNumber::WrongCheckDigit));
        }

        #[test]
        fn any_text_is_read_or_refused(text in ".*") {
            let _ = AccountNumberScheme::common().parse(&text);
        }
    }
}

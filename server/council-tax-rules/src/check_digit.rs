//! How the last digit of an account number is worked out from the others.

use serde::Deserialize;

/// The rule that a council's revenues system uses for its check digit.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", deny_unknown_fields)]
pub enum CheckDigit {
    /// No check digit: every digit is free.
    None,
    /// Each digit times its weight, added up; the check digit is 10 − (sum mod 10), and 10 is written 0.
    WeightedMod10 {
        /// One weight for each digit before the check digit.
        weights: Vec<u32>,
    },
}

impl CheckDigit {
    /// The check digit that belongs behind `digits` (each 0–9), or `None` when this rule has no check digit.
    pub fn of(&self, digits: &[u32]) -> Option<u32> {
        match self {
            CheckDigit::None => None,
            CheckDigit::WeightedMod10 { weights } => {
                let sum = digits
                    .iter()
                    .zip(weights)
                    .fold(0_u32, |sum, (digit, weight)| (sum + digit * weight) % 10);
                Some((10 - sum) % 10)
            }
        }
    }

    /// How many digits at the end belong to the check: 0 or 1.
    pub const fn len(&self) -> usize {
        match self {
            CheckDigit::None => 0,
            CheckDigit::WeightedMod10 { .. } => 1,
        }
    }

    /// Whether numbers carry no check digit.
    pub const fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

//! Values worked out from answers.

use jiff::civil::Date;
use serde::Serialize;

use crate::values::Pence;

/// A calculated value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum CalculatedValue {
    /// Pence.
    Money(Pence),
    /// A whole number.
    Number(i64),
    /// Text.
    Text(String),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(Date),
}

//! Postal addresses.

use serde::{Deserialize, Serialize};

use super::Postcode;

/// An address in the United Kingdom, in the parts that the GOV.UK pattern asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Address {
    /// House number and street, as typed.
    pub line1: String,
    /// Second line, when there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<String>,
    /// Town or city.
    pub town: String,
    /// The postcode.
    pub postcode: Postcode,
    /// The Unique Property Reference Number (BS 7666), when it was chosen from the gazetteer and not changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uprn: Option<String>,
}

/// The parts that a person types, in the order of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddressLine {
    /// House number and street.
    Line1,
    /// Optional second line.
    Line2,
    /// Town or city.
    Town,
    /// Postcode.
    Postcode,
}

impl AddressLine {
    /// All of them, in order.
    pub const ALL: [AddressLine; 4] = [Self::Line1, Self::Line2, Self::Town, Self::Postcode];

    /// The end of the input's name: `address-line1`.
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::Line1 => "line1",
            Self::Line2 => "line2",
            Self::Town => "town",
            Self::Postcode => "postcode",
        }
    }
}

impl Address {
    /// The lines as they would stand on an envelope.
    pub fn lines(&self) -> Vec<&str> {
        [
            Some(self.line1.as_str()),
            self.line2.as_deref(),
            Some(self.town.as_str()),
            Some(self.postcode.as_str()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

//! Addresses, found by their postcode: in the council's own gazetteer, and beyond it with the OS Places API.
//!
//! Nobody needs to be found: where a source has nothing or does not answer, residents type their address.

pub mod addresses;
pub mod columns;
pub mod import;
pub mod natural_order;
pub mod os_places;
pub mod own;
pub mod parts;
pub mod refusal;
pub mod store;

use async_trait::async_trait;
use forms::values::{Address, Postcode};

/// Somewhere that addresses can be looked up.
#[async_trait]
pub trait AddressSource: Send + Sync {
    /// The addresses of a postcode, in no order; none when it knows none.
    ///
    /// # Errors
    /// When it does not answer, or not in a way that can be understood.
    async fn by_postcode(&self, postcode: &Postcode) -> Result<Vec<KnownAddress>, SourceUnavailable>;

    /// The address with this UPRN.
    ///
    /// # Errors
    /// As for postcodes.
    async fn by_uprn(&self, uprn: &Uprn) -> Result<Option<KnownAddress>, SourceUnavailable>;
}

/// An address that a source knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAddress {
    /// Its Unique Property Reference Number.
    pub uprn: Uprn,
    /// The address, with its UPRN.
    pub address: Address,
}

impl KnownAddress {
    /// With its UPRN in both places.
    pub fn new(uprn: Uprn, address: Address) -> KnownAddress {
        let uprn_text = Some(uprn.as_str().to_owned());
        KnownAddress {
            uprn,
            address: Address {
                uprn: uprn_text,
                ..address
            },
        }
    }

    /// The address in one line, without its postcode: that is the same for all that are shown together.
    pub fn line(&self) -> String {
        let mut lines = self.address.lines();
        lines.pop();
        lines.join(", ")
    }
}

/// A source that does not answer as it should. Says why, and never for which address.
#[derive(Debug, thiserror::Error)]
#[error("addresses cannot be looked up")]
pub struct SourceUnavailable(#[source] pub anyhow::Error);

/// A Unique Property Reference Number (BS 7666): up to 12 digits, without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uprn(String);

impl Uprn {
    /// Reads one; leading zeros, with which some systems fill it up, are nothing.
    pub fn parse(text: &str) -> Option<Uprn> {
        let digits = text.trim_start_matches('0');
        let is_number = text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
        (is_number && !digits.is_empty()).then(|| Uprn(digits.to_owned()))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn uprns_are_numbers_without_zeros_in_front() {
        for (text, digits) in [("100021769871", "100021769871"), ("000000000012", "12"), ("7", "7")] {
            assert_eq!(Uprn::parse(text).as_ref().map(Uprn::as_str), Some(digits));
        }
        for bad in ["", "0", "1234567890123", "12a", "-1", "١٢"] {
            assert_eq!(Uprn::parse(bad), None, "{bad}");
        }
    }
}

//! Vehicle registration numbers.

use std::fmt;

use serde::Serialize;

/// A vehicle's registration number: capitals, no spaces, 2 to 7 characters, as DVLA writes it in its register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct VehicleRegistration(String);

/// The text is not a vehicle registration number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a vehicle registration number")]
pub struct NotAVehicleRegistration;

impl VehicleRegistration {
    /// Reads a number plate, forgiving about case, spaces and hyphens. Foreign and personal plates come in many
    /// shapes, so only length and characters are judged, and that there is a letter and a digit.
    pub fn parse(text: &str) -> Result<VehicleRegistration, NotAVehicleRegistration> {
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '-')
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let plausible = (2..=7).contains(&compact.len())
            && compact.bytes().all(|b| b.is_ascii_alphanumeric())
            && compact.bytes().any(|b| b.is_ascii_digit())
            && compact.bytes().any(|b| b.is_ascii_alphabetic());
        if plausible {
            Ok(VehicleRegistration(compact))
        } else {
            Err(NotAVehicleRegistration)
        }
    }

    /// As in DVLA's register, without a space.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for VehicleRegistration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_refuses() {
        for (typed, kept) in [("ab12 cde", "AB12CDE"), ("A1", "A1"), ("gb-123-x", "GB123X")] {
            assert_eq!(
                VehicleRegistration::parse(typed).map(|v| v.0),
                Ok(kept.to_owned()),
                "{typed}"
            );
        }
        for bad in ["", "ABC", "123", "AB12CDEF", "AB£2", "Á1"] {
            assert_eq!(VehicleRegistration::parse(bad), Err(NotAVehicleRegistration), "{bad}");
        }
    }
}

//! National Insurance numbers.

use std::fmt;

use serde::Serialize;

/// A National Insurance number that HMRC could have given: two letters, six digits, a letter from A to D; capitals,
/// no spaces.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct NationalInsuranceNumber(String);

/// The text is not a National Insurance number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a National Insurance number")]
pub struct NotANationalInsuranceNumber;

/// Prefixes that HMRC keeps for other uses (National Insurance Manual NIM39110).
const NEVER_GIVEN: [&str; 7] = ["BG", "GB", "KN", "NK", "NT", "TN", "ZZ"];

impl NationalInsuranceNumber {
    /// Reads a number, forgiving about case, spaces and stray punctuation. The suffix is needed: it is on every letter
    /// and payslip, and two people of one household can differ in nothing else.
    pub fn parse(text: &str) -> Result<NationalInsuranceNumber, NotANationalInsuranceNumber> {
        if text.len() > 40 {
            return Err(NotANationalInsuranceNumber);
        }
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.' | ',' | '/'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        let [first, second, digits @ .., suffix] = compact.as_bytes() else {
            return Err(NotANationalInsuranceNumber);
        };
        let prefix_letter = |letter: &u8| letter.is_ascii_uppercase() && !b"DFIQUV".contains(letter);
        let good = prefix_letter(first)
            && prefix_letter(second)
            && *second != b'O'
            && digits.len() == 6
            && digits.iter().all(u8::is_ascii_digit)
            && (b'A'..=b'D').contains(suffix)
            && !NEVER_GIVEN.iter().any(|prefix| compact.starts_with(prefix));
        if good {
            Ok(NationalInsuranceNumber(compact))
        } else {
            Err(NotANationalInsuranceNumber)
        }
    }

    /// Without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// In pairs, as it is read out: `AB 12 34 56 C`.
    pub fn to_spaced(&self) -> String {
        let mut spaced = String::with_capacity(13);
        for (index, c) in self.0.chars().enumerate() {
            if index > 0 && index.is_multiple_of(2) {
                spaced.push(' ');
            }
            spaced.push(c);
        }
        spaced
    }
}

impl fmt::Display for NationalInsuranceNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_how_it_is_typed() {
        for typed in ["JK123456C", "jk 12 34 56 c", " JK-12-34-56-C. ", "Jk123456 c"] {
            let read = NationalInsuranceNumber::parse(typed);
            assert_eq!(
                read.as_ref().map(NationalInsuranceNumber::as_str),
                Ok("JK123456C"),
                "{typed}"
            );
            assert_eq!(read.map(|number| number.to_spaced()), Ok("JK 12 34 56 C".to_owned()));
        }
    }

    #[test]
    fn refuses_what_was_never_given() {
        for bad in [
            "",
            "JK123456",
            "JK123456E",
            "JK12345C",
            "JK1234567C",
            "J1123456C",
            "QQ123456C",
            "DA123456A",
            "AF123456A",
            "AO123456A",
            "BG123456A",
            "GB123456A",
            "NK123456A",
            "KN123456A",
            "TN123456A",
            "NT123456A",
            "ZZ123456A",
            "ÄK123456C",
            "JK12E456C",
        ] {
            assert_eq!(
                NationalInsuranceNumber::parse(bad),
                Err(NotANationalInsuranceNumber),
                "{bad}"
            );
        }
        // O is no second letter, but can be the first.
        assert!(NationalInsuranceNumber::parse("OA123456A").is_ok());
    }
}

//! Phone numbers.

use std::fmt;

use phonenumber::{Mode, country};
use serde::Serialize;

/// A phone number that exists in its country's numbering plan, kept in E.164 (`+447700900123`).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct PhoneNumber(String);

/// The text is not a phone number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a phone number")]
pub struct NotAPhoneNumber;

impl PhoneNumber {
    /// Reads a UK number with or without +44, or a number of another country with its code.
    pub fn parse(text: &str) -> Result<PhoneNumber, NotAPhoneNumber> {
        if text.len() > 60 || text.chars().any(char::is_alphabetic) {
            return Err(NotAPhoneNumber);
        }
        let number = phonenumber::parse(Some(country::GB), text.trim()).map_err(|_| NotAPhoneNumber)?;
        if !phonenumber::is_valid(&number) && !is_drama_number(&number.format().mode(Mode::E164).to_string()) {
            return Err(NotAPhoneNumber);
        }
        Ok(PhoneNumber(number.format().mode(Mode::E164).to_string()))
    }

    /// E.164.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is read out and dialled: `07700 900123` for a UK number, `+33 1 …` for another. It parses as the same
    /// number.
    pub fn to_national(&self) -> String {
        phonenumber::parse(None, &self.0).map_or_else(
            |_| self.0.clone(),
            |number| {
                let mode = if self.0.starts_with("+44") {
                    Mode::National
                } else {
                    Mode::International
                };
                number.format().mode(mode).to_string()
            },
        )
    }
}

/// Ofcom keeps these for drama and examples; no numbering plan lists them, and every guide tells people to type them.
fn is_drama_number(e164: &str) -> bool {
    ["+447700900", "+442079460", "+441632960", "+448081570"]
        .iter()
        .any(|start| e164.starts_with(start) && e164.len() == 13)
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_how_it_is_typed() {
        for typed in [
            "07700 900123",
            "+44 7700 900 123",
            "07700-900-123",
            "0044 7700 900123",
            "(07700) 900123",
        ] {
            assert_eq!(
                PhoneNumber::parse(typed).map(|n| n.0),
                Ok("+447700900123".to_owned()),
                "{typed}"
            );
        }
        assert_eq!(
            PhoneNumber::parse("01474 337000").map(|n| n.to_national()),
            Ok("01474 337000".to_owned())
        );
    }

    #[test]
    fn what_is_dialled_reads_as_the_same_number() {
        for (typed, dialled) in [
            ("+447700900123", "07700 900123"),
            ("+441632960001", "01632 960001"),
            ("+448081570192", "0808 157 0192"),
            ("020 7946 0018", "020 7946 0018"),
            ("+33 1 42 68 53 00", "+33 1 42 68 53 00"),
        ] {
            let number = PhoneNumber::parse(typed).map(|number| (number.to_national(), number));
            assert_eq!(number.as_ref().map(|(text, _)| text.as_str()), Ok(dialled));
            assert_eq!(PhoneNumber::parse(dialled), number.map(|(_, number)| number));
        }
    }

    #[test]
    fn refuses_what_is_no_number() {
        for bad in ["", "nope", "123", "07700", "0770090012345678", "call me 07700 900123"] {
            assert_eq!(PhoneNumber::parse(bad), Err(NotAPhoneNumber), "{bad}");
        }
    }
}

//! Postcodes of the United Kingdom.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A postcode in its canonical spelling: capitals, one space before the inward code.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Postcode(String);

/// The text does not have the shape of a UK postcode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a full UK postcode")]
pub struct NotAPostcode;

/// Shapes of the outward code (BS 7666): A letter, 9 digit.
const OUTWARD_SHAPES: [&str; 6] = ["A9", "A99", "A9A", "AA9", "AA99", "AA9A"];

impl Postcode {
    /// Reads a postcode, forgiving about case, spaces and stray punctuation.
    pub fn parse(text: &str) -> Result<Postcode, NotAPostcode> {
        if text.len() > 40 {
            return Err(NotAPostcode);
        }
        let compact: String = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | ',' | '(' | ')'))
            .map(|c| c.to_ascii_uppercase())
            .collect();
        if !compact.is_ascii() || compact.len() < 5 {
            return Err(NotAPostcode);
        }
        let (outward, inward) = compact.split_at(compact.len() - 3);
        let shape: String = outward.chars().map(shape_of).collect();
        let inward_shape: String = inward.chars().map(shape_of).collect();
        // The inward letters never include C I K M O V: it is how the sorters tell 0 from O.
        let inward_letters = inward.chars().skip(1).all(|c| !"CIKMOV".contains(c));
        if OUTWARD_SHAPES.contains(&shape.as_str()) && inward_shape == "9AA" && inward_letters {
            Ok(Postcode(format!("{outward} {inward}")))
        } else {
            Err(NotAPostcode)
        }
    }

    /// The canonical spelling.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn shape_of(c: char) -> char {
    match c {
        'A'..='Z' => 'A',
        '0'..='9' => '9',
        _ => '?',
    }
}

impl fmt::Display for Postcode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Postcode {
    type Error = NotAPostcode;
    fn try_from(text: String) -> Result<Self, NotAPostcode> {
        Postcode::parse(&text)
    }
}

impl From<Postcode> for String {
    fn from(postcode: Postcode) -> String {
        postcode.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgives_how_it_is_typed() {
        for typed in ["da121ab", "DA12 1AB", " d a12-1ab ", "DA121AB."] {
            assert_eq!(
                Postcode::parse(typed).map(String::from),
                Ok("DA12 1AB".to_owned()),
                "{typed}"
            );
        }
        for good in ["M1 1AE", "B33 8TH", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB"] {
            assert_eq!(Postcode::parse(good).map(String::from), Ok(good.to_owned()));
        }
    }

    #[test]
    fn refuses_what_is_no_postcode() {
        for bad in [
            "",
            "DA12",
            "nope",
            "DA12 1CB",
            "12345",
            "DA12 1A1",
            "DÄ12 1AB",
            "AAAA1 1AA",
        ] {
            assert_eq!(Postcode::parse(bad), Err(NotAPostcode), "{bad}");
        }
    }
}

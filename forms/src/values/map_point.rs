//! Places.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A place: in words, and as a point where the phone knew it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MapPoint {
    /// Where it is, in the resident's words.
    pub description: String,
    /// The point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Coordinates>,
}

/// A point in WGS 84 degrees, to five places (about a metre).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coordinates {
    /// North of the equator.
    pub latitude: Decimal,
    /// East of Greenwich; west is negative.
    pub longitude: Decimal,
}

/// Why a text is no point here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAPoint {
    /// It is not two numbers.
    #[error("not a latitude and a longitude")]
    NotReadable,
    /// It lies elsewhere.
    #[error("not in the United Kingdom")]
    NotInUk,
}

impl Coordinates {
    /// Reads "51.44, 0.37", "51.44 0.37", "51.44° N, 0.37° W". Only a point in the box around the United Kingdom is
    /// taken (latitude 49 to 61, longitude −9 to 3).
    pub fn parse(text: &str) -> Result<Coordinates, NotAPoint> {
        if text.len() > 80 {
            return Err(NotAPoint::NotReadable);
        }
        let spaced: String = text
            .chars()
            .map(|c| match c {
                '(' | ')' | '[' | ']' | ',' | ';' | '°' => ' ',
                '−' => '-',
                c => c.to_ascii_uppercase(),
            })
            .collect();
        // "51.44 N" and "51.44N" alike.
        let spaced = ["N", "S", "E", "W"]
            .iter()
            .fold(spaced, |text, letter| text.replace(letter, &format!(" {letter} ")));
        let words: Vec<&str> = spaced.split_whitespace().collect();
        let (latitude, longitude) = match words.as_slice() {
            [latitude, longitude] => (degrees(latitude, "")?, degrees(longitude, "")?),
            [latitude, north @ ("N" | "S"), longitude, east @ ("E" | "W")] => {
                (degrees(latitude, north)?, degrees(longitude, east)?)
            }
            _ => return Err(NotAPoint::NotReadable),
        };
        let within = |number: Decimal, from: i64, to: i64| Decimal::from(from) <= number && number <= Decimal::from(to);
        if !within(latitude, 49, 61) || !within(longitude, -9, 3) {
            return Err(NotAPoint::NotInUk);
        }
        Ok(Coordinates { latitude, longitude })
    }
}

fn degrees(text: &str, side: &str) -> Result<Decimal, NotAPoint> {
    let plain = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+'));
    let number: Decimal = text.parse().ok().filter(|_| plain).ok_or(NotAPoint::NotReadable)?;
    let number = number.round_dp(5).normalize();
    match side {
        "S" | "W" if number.is_sign_negative() => Err(NotAPoint::NotReadable),
        "S" | "W" => Ok((-number).normalize()),
        _ => Ok(number),
    }
}

/// As it reads back: `51.44, 0.37`.
impl fmt::Display for Coordinates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.latitude, self.longitude)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_writes() {
        for (typed, kept) in [
            ("51.44, 0.37", "51.44, 0.37"),
            ("51.44,0.37", "51.44, 0.37"),
            (" (51.44 0.37) ", "51.44, 0.37"),
            ("51.4416049, -3.1790001", "51.4416, -3.179"),
            ("51.44° N, 3.17° W", "51.44, -3.17"),
            ("51.44n 3.17w", "51.44, -3.17"),
            ("55, −4.25", "55, -4.25"),
        ] {
            let read = Coordinates::parse(typed).map(|point| point.to_string());
            assert_eq!(read, Ok(kept.to_owned()), "{typed}");
            assert_eq!(
                Coordinates::parse(kept).map(|point| point.to_string()),
                Ok(kept.to_owned())
            );
        }
    }

    #[test]
    fn refuses() {
        for bad in [
            "",
            "51.44",
            "here",
            "51.44, 0.37, 3",
            "51.44 E, 0.37 N",
            "1e1, 2",
            "51.44 N, -3 W",
            "N W",
            "51..4, 0",
            "51.44, --1",
        ] {
            assert_eq!(Coordinates::parse(bad), Err(NotAPoint::NotReadable), "{bad}");
        }
        for elsewhere in ["0.37, 51.44", "48.85, 2.35", "51.44, 3.5", "-51.7, -57.85", "91, 0"] {
            assert_eq!(Coordinates::parse(elsewhere), Err(NotAPoint::NotInUk), "{elsewhere}");
        }
    }
}

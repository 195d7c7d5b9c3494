//! Places: described in words, with a point where the phone knew it.

use super::{Read, one_line, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{Coordinates, MapPoint, NotAPoint};

/// The ends of the inputs' names.
pub(super) const PARTS: [&str; 2] = ["description", "point"];

/// The fewest letters and digits that can say where something is.
const SHORTEST: usize = 3;

/// The longest description, in characters.
const LONGEST: u32 = 500;

/// A place as it would be typed again.
pub(super) fn fill(field: &Field, place: &MapPoint, raw: &mut Raw) {
    raw.push(field.input("description"), &place.description);
    if let Some(point) = place.point {
        raw.push(field.input("point"), point.to_string());
    }
}

pub(super) fn read(field: &Field, page: &Page, raw: &Raw) -> Read {
    let description = one_line(raw.text(&field.input("description")));
    let point = raw.text(&field.input("point"));
    if field.optional && description.is_empty() && point.is_empty() {
        return Ok(None);
    }
    let called = || field.called(page);
    let mut mistakes = Vec::new();
    let says_something = description.chars().filter(|c| c.is_alphanumeric()).count() >= SHORTEST;
    let wrong = if description.is_empty() {
        Some(Sentence::Describe(called()))
    } else if description.chars().count() > LONGEST as usize {
        Some(Sentence::TooLong {
            called: upper_first(&called()),
            max: LONGEST,
        })
    } else if says_something {
        None
    } else {
        Some(Sentence::DescribeMore(called()))
    };
    mistakes.extend(wrong.map(|sentence| field.mistake_in(vec!["description"], sentence)));
    let point = match point {
        "" => Ok(None),
        point => Coordinates::parse(point).map(Some),
    };
    match (point, mistakes.is_empty()) {
        (Ok(point), true) => Ok(Some(Answer::MapPoint(MapPoint { description, point }))),
        (Ok(_), false) => Err(mistakes),
        (Err(why), _) => {
            let sentence = match why {
                NotAPoint::NotReadable => Sentence::NotAPoint,
                NotAPoint::NotInUk => Sentence::PointNotInUk,
            };
            mistakes.push(field.mistake_in(vec!["point"], sentence));
            Err(mistakes)
        }
    }
}

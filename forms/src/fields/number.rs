//! Whole numbers.

use super::{Read, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;

pub(super) fn read(field: &Field, page: &Page, min: Option<i64>, max: Option<i64>, raw: &Raw) -> Read {
    let typed = raw.text(&field.id);
    let called = field.called(page);
    if typed.is_empty() {
        return field.missing(Sentence::Enter(called));
    }
    let start = upper_first(&called);
    let compact: String = typed.chars().filter(|c| !c.is_whitespace() && *c != ',').collect();
    let Ok(number) = compact.parse::<i64>() else {
        return Err(vec![field.mistake(Sentence::NotAWholeNumber(start))]);
    };
    match (min, max) {
        (Some(min), _) if number < min => Err(vec![field.mistake(Sentence::TooSmall { called: start, min })]),
        (_, Some(max)) if number > max => Err(vec![field.mistake(Sentence::TooLarge { called: start, max })]),
        _ => Ok(Some(Answer::Number(number))),
    }
}

//! How many of each.

use std::collections::BTreeMap;

use super::Read;
use crate::answers::Answer;
use crate::definition::{Choice, Field, Page};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;

pub(super) fn read(field: &Field, page: &Page, options: &[Choice], max_total: u32, raw: &Raw) -> Read {
    let mut counts = BTreeMap::new();
    let mut mistakes = Vec::new();
    for option in options {
        let name = format!("{}-{}", field.id, option.value);
        match raw.text(&name) {
            "" => {}
            typed => match typed.parse::<u32>() {
                Ok(0) => {}
                Ok(count) => {
                    counts.insert(option.value.clone(), count);
                }
                Err(_) => mistakes.push(Mistake {
                    input: name,
                    field: field.id.clone(),
                    parts: Vec::new(),
                    sentence: Sentence::QuantityNotANumber(option.label.clone()),
                }),
            },
        }
    }
    let first = || {
        options
            .first()
            .map_or_else(|| field.id.clone(), |o| format!("{}-{}", field.id, o.value))
    };
    let total: u64 = counts.values().map(|count| u64::from(*count)).sum();
    if mistakes.is_empty() && total > u64::from(max_total) {
        mistakes.push(field.mistake_at(first(), Sentence::TooMany { max: max_total }));
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    match (counts.is_empty(), field.optional) {
        (true, true) => Ok(None),
        (true, false) => Err(vec![field.mistake_at(first(), Sentence::Enter(field.called(page)))]),
        (false, _) => Ok(Some(Answer::Quantities(counts))),
    }
}

//! Addresses typed by hand.

use super::Read;
use crate::answers::Answer;
use crate::definition::Field;
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;
use crate::values::{Address, AddressLine, Postcode};

/// Longest line of an address, in characters.
const MAX_LENGTH: u32 = 100;

pub(super) fn read(field: &Field, raw: &Raw) -> Read {
    let name = |line: AddressLine| format!("{}-{}", field.id, line.suffix());
    let text = |line: AddressLine| raw.text(&name(line)).split_whitespace().collect::<Vec<_>>().join(" ");
    if field.optional && AddressLine::ALL.iter().all(|line| text(*line).is_empty()) {
        return Ok(None);
    }
    let mut mistakes = Vec::new();
    let mut wrong = |line: AddressLine, sentence: Sentence| {
        mistakes.push(Mistake {
            input: name(line),
            field: field.id.clone(),
            parts: vec![line.suffix()],
            sentence,
        });
    };
    for line in AddressLine::ALL {
        let typed = text(line);
        let missing = match line {
            AddressLine::Line1 => Some(Sentence::AddressLine1),
            AddressLine::Town => Some(Sentence::AddressTown),
            AddressLine::Postcode => Some(Sentence::AddressPostcode),
            AddressLine::Line2 => None,
        };
        match missing {
            Some(sentence) if typed.is_empty() => wrong(line, sentence),
            _ if line == AddressLine::Postcode && Postcode::parse(&typed).is_err() => {
                wrong(line, Sentence::NotAPostcode);
            }
            _ if typed.chars().count() > MAX_LENGTH as usize => {
                wrong(line, Sentence::AddressLineTooLong { max: MAX_LENGTH });
            }
            _ => {}
        }
    }
    match (mistakes.is_empty(), Postcode::parse(&text(AddressLine::Postcode))) {
        (true, Ok(postcode)) => Ok(Some(Answer::Address(Address {
            line1: text(AddressLine::Line1),
            line2: Some(text(AddressLine::Line2)).filter(|line| !line.is_empty()),
            town: text(AddressLine::Town),
            postcode,
        }))),
        _ => Err(mistakes),
    }
}

//! Addresses: found by their postcode, or typed by hand.
//!
//! What a lookup posts: `…-mode` says what the page showed (`find`, `pick` or `hand`), `…-find` is the postcode to look
//! for, `…-uprn` the address that was picked. By hand it is the lines of the address, with or without a lookup.

use super::{Read, World, one_line};
use crate::answers::Answer;
use crate::definition::Field;
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;
use crate::values::{Address, AddressLine, Postcode};

/// Longest line of an address, in characters.
const MAX_LENGTH: u32 = 100;

/// An address as it would be typed again: by hand, with the UPRN that it keeps as long as no line is changed.
pub(super) fn fill(field: &Field, address: &Address, raw: &mut Raw) {
    let mut part = |line: AddressLine, text: &str| raw.push(field.input(line.suffix()), text);
    part(AddressLine::Line1, &address.line1);
    part(AddressLine::Line2, address.line2.as_deref().unwrap_or_default());
    part(AddressLine::Town, &address.town);
    part(AddressLine::Postcode, address.postcode.as_str());
    if let Some(uprn) = &address.uprn {
        raw.push(field.input("uprn"), uprn);
    }
}

pub(super) fn read(field: &Field, lookup: bool, raw: &Raw, world: World<'_>) -> Read {
    let by_hand = AddressLine::ALL
        .iter()
        .any(|line| !raw.text(&field.input(line.suffix())).is_empty());
    let uprn = if lookup { raw.text(&field.input("uprn")) } else { "" };
    let known = || {
        let address = (world.address)(uprn).filter(|_| !uprn.is_empty())?;
        Some(Address {
            uprn: Some(uprn.to_owned()),
            ..address
        })
    };
    let wrong = |part: &'static str, sentence: Sentence| Err(vec![field.mistake_in(vec![part], sentence)]);
    match (lookup, raw.text(&field.input("mode"))) {
        (true, "pick") => match known() {
            Some(address) => Ok(Some(Answer::Address(address))),
            None => wrong("uprn", Sentence::SelectAddress),
        },
        (true, "find") if !by_hand => {
            if field.optional && raw.text(&field.input("find")).is_empty() {
                Ok(None)
            } else {
                wrong("find", Sentence::FindAddress)
            }
        }
        // Nothing but an address that was picked, from somewhere that shows no modes.
        (true, "") if !by_hand && !uprn.is_empty() => match known() {
            Some(address) => Ok(Some(Answer::Address(address))),
            None => wrong("uprn", Sentence::SelectAddress),
        },
        _ if !by_hand && field.optional => Ok(None),
        // Picked before, and no line was changed since: as the gazetteer has it, whatever we would say of its lines.
        _ => match known().filter(|known| unchanged(known, field, raw)) {
            Some(address) => Ok(Some(Answer::Address(address))),
            None => typed(field, raw).map(|address| Some(Answer::Address(address))),
        },
    }
}

fn line_of(field: &Field, line: AddressLine, raw: &Raw) -> String {
    one_line(raw.text(&field.input(line.suffix())))
}

fn unchanged(known: &Address, field: &Field, raw: &Raw) -> bool {
    let mut filled = Raw::default();
    fill(field, known, &mut filled);
    AddressLine::ALL
        .iter()
        .all(|line| line_of(field, *line, raw) == line_of(field, *line, &filled))
}

/// The lines that were typed, when each is right.
fn typed(field: &Field, raw: &Raw) -> Result<Address, Vec<Mistake>> {
    let text = |line: AddressLine| line_of(field, line, raw);
    let mut mistakes = Vec::new();
    for line in AddressLine::ALL {
        let typed = text(line);
        let missing = match line {
            AddressLine::Line1 => Some(Sentence::AddressLine1),
            AddressLine::Town => Some(Sentence::AddressTown),
            AddressLine::Postcode => Some(Sentence::AddressPostcode),
            AddressLine::Line2 => None,
        };
        let sentence = match missing {
            Some(sentence) if typed.is_empty() => sentence,
            _ if line == AddressLine::Postcode && Postcode::parse(&typed).is_err() => Sentence::NotAPostcode,
            _ if typed.chars().count() > MAX_LENGTH as usize => Sentence::AddressLineTooLong { max: MAX_LENGTH },
            _ => continue,
        };
        mistakes.push(field.mistake_in(vec![line.suffix()], sentence));
    }
    match (mistakes.is_empty(), Postcode::parse(&text(AddressLine::Postcode))) {
        (true, Ok(postcode)) => Ok(Address {
            line1: text(AddressLine::Line1),
            line2: Some(text(AddressLine::Line2)).filter(|line| !line.is_empty()),
            town: text(AddressLine::Town),
            postcode,
            uprn: None,
        }),
        _ => Err(mistakes),
    }
}

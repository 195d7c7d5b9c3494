//! Fields of one text: short and long text, names, and values with a shape of their own.

use super::{Read, World, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, FieldKind, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{EmailAddress, PhoneNumber, Postcode, VehicleRegistration};

/// Longest text of a field that has a shape of its own.
const MAX_LENGTH: u32 = 254;

pub(super) fn read(field: &Field, page: &Page, raw: &Raw, world: World<'_>) -> Read {
    let text = raw.text(&field.id);
    let called = || field.called(page);
    if text.is_empty() {
        return field.missing(Sentence::Enter(called()));
    }
    let max = match &field.kind {
        FieldKind::ShortText { max_length } | FieldKind::LongText { max_length } => *max_length,
        _ => MAX_LENGTH,
    };
    if text.chars().count() > max as usize {
        return Err(vec![field.mistake(Sentence::TooLong {
            called: upper_first(&called()),
            max,
        })]);
    }
    let read = match &field.kind {
        FieldKind::Email => EmailAddress::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAnEmail),
        FieldKind::Phone => PhoneNumber::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAPhone),
        FieldKind::Postcode => Postcode::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAPostcode),
        FieldKind::VehicleRegistration => VehicleRegistration::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAVehicle),
        FieldKind::CouncilTaxAccountNumber => (world.account_number)(text).ok_or(Sentence::NotAnAccountNumber),
        FieldKind::LongText { .. } => Ok(text.to_owned()),
        _ => Ok(text.split_whitespace().collect::<Vec<_>>().join(" ")),
    };
    read.map(|text| Some(Answer::Text(text)))
        .map_err(|sentence| vec![field.mistake(sentence)])
}

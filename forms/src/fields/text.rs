//! Fields of one text: short and long text, names, and values with a shape of their own.

use super::{Read, World, one_line, upper_first};
use crate::answers::Answer;
use crate::definition::{Field, FieldKind, Page, TextLimit};
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{
    EmailAddress, NationalInsuranceNumber, PhoneNumber, Postcode, TimeOfDay, VehicleRegistration, Website,
    contains_card_number,
};

/// Longest text of a field that has a shape of its own, and of one that is filled in by a link, in characters.
const MAX_LENGTH: u32 = 254;

/// Longest text of a field whose limit is in words, in characters.
const MAX_LENGTH_OF_WORDS: u32 = 20_000;

/// A stored text as it would be typed again.
pub(super) fn typed_again(kind: &FieldKind, stored: &str) -> String {
    match kind {
        FieldKind::Phone => PhoneNumber::parse(stored).map_or_else(
            |_| stored.to_owned(),
            |number| {
                let national = number.to_national();
                if PhoneNumber::parse(&national) == Ok(number) {
                    national
                } else {
                    stored.to_owned()
                }
            },
        ),
        FieldKind::NationalInsuranceNumber => {
            NationalInsuranceNumber::parse(stored).map_or_else(|_| stored.to_owned(), |number| number.to_spaced())
        }
        _ => stored.to_owned(),
    }
}

/// What a link brought: nobody can mend it, so it is there or it is not.
pub(super) fn hidden(field: &Field, raw: &Raw) -> Option<Answer> {
    let text = one_line(raw.text(&field.id));
    let good = !text.is_empty() && text.chars().count() <= MAX_LENGTH as usize && !contains_card_number(&text);
    good.then_some(Answer::Text(text))
}

pub(super) fn read(field: &Field, page: &Page, raw: &Raw, world: World<'_>) -> Read {
    let text = raw.text(&field.id);
    let called = || field.called(page);
    if text.is_empty() {
        return field.missing(Sentence::Enter(called()));
    }
    if let Some(sentence) = too_long(&field.kind, text, || upper_first(&called())) {
        return Err(vec![field.mistake(sentence)]);
    }
    let read = match (as_kept(&field.kind, text), &field.kind) {
        (Some(read), _) => read,
        (None, FieldKind::CouncilTaxAccountNumber) => (world.account_number)(text).ok_or(Sentence::NotAnAccountNumber),
        (None, FieldKind::LongText { .. }) => Ok(text.to_owned()),
        (None, _) => Ok(one_line(text)),
    };
    read.map(|text| Some(Answer::Text(text)))
        .map_err(|sentence| vec![field.mistake(sentence)])
}

/// A text of a kind that has a shape of its own, as an answer keeps it; nothing for the other kinds.
pub(crate) fn as_kept(kind: &FieldKind, text: &str) -> Option<Result<String, Sentence>> {
    Some(match kind {
        FieldKind::Email => EmailAddress::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAnEmail),
        FieldKind::Phone => PhoneNumber::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAPhone),
        FieldKind::Website => Website::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAWebsite),
        FieldKind::Postcode => Postcode::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAPostcode),
        FieldKind::Time => TimeOfDay::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotATime),
        FieldKind::NationalInsuranceNumber => NationalInsuranceNumber::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotANationalInsuranceNumber),
        FieldKind::VehicleRegistration => VehicleRegistration::parse(text)
            .map(|v| v.to_string())
            .map_err(|_| Sentence::NotAVehicle),
        _ => return None,
    })
}

fn too_long(kind: &FieldKind, text: &str, called: impl Fn() -> String) -> Option<Sentence> {
    let max = match kind {
        FieldKind::ShortText { max_length } => *max_length,
        FieldKind::LongText {
            limit: TextLimit::Characters(max),
        } => *max,
        FieldKind::LongText {
            limit: TextLimit::Words(max),
        } => {
            if text.split_whitespace().count() > *max as usize {
                return Some(Sentence::TooManyWords {
                    called: called(),
                    max: *max,
                });
            }
            MAX_LENGTH_OF_WORDS
        }
        FieldKind::Website => u32::try_from(Website::MAX_LENGTH).unwrap_or(MAX_LENGTH),
        _ => MAX_LENGTH,
    };
    (text.chars().count() > max as usize).then(|| Sentence::TooLong { called: called(), max })
}

//! Payment card numbers typed where none belongs: they are refused, and never kept.

use std::borrow::Cow;

use crate::definition::{Field, FieldKind};
use crate::mistake::{Mistake, Sentence};
use crate::raw::Raw;
use crate::values::{PhoneNumber, contains_card_number};

/// A card number in one of a field's inputs.
pub(super) fn in_field(field: &Field, raw: &Raw) -> Option<Mistake> {
    let name = typed_into(field).into_iter().find(|name| {
        let text = raw.text(name);
        contains_card_number(text) && !is_phone_number(field, text)
    })?;
    Some(field.mistake_at(name, Sentence::CardNumber))
}

/// A card number that was typed over several inputs of a page.
pub(crate) fn card_over_fields(fields: &[Cow<'_, Field>], raw: &Raw) -> Option<Mistake> {
    let inputs: Vec<(&Field, String)> = fields
        .iter()
        .filter(|field| takes_any_digits(field))
        .flat_map(|field| typed_into(field).into_iter().map(move |name| (&**field, name)))
        .collect();
    let all: Vec<&str> = inputs.iter().map(|(_, name)| raw.text(name)).collect();
    if !contains_card_number(&all.join(" ")) {
        return None;
    }
    let has_digit = |name: &str| raw.text(name).bytes().any(|byte| byte.is_ascii_digit());
    let (field, name) = inputs.into_iter().find(|(_, name)| has_digit(name))?;
    Some(field.mistake_at(name, Sentence::CardNumber))
}

/// The inputs that are typed into. Ids of files and addresses, and points on a map, are no writing of the resident's.
fn typed_into(field: &Field) -> Vec<String> {
    match &field.kind {
        FieldKind::Hidden | FieldKind::FileUpload(_) => Vec::new(),
        FieldKind::MapPoint => vec![field.input("description")],
        FieldKind::Address { .. } => {
            let mut names = field.input_names();
            names.retain(|name| *name != field.input("uprn"));
            names
        }
        _ => field.input_names(),
    }
}

/// A phone number of another country can pass for a card number; one that exists is a phone number.
fn is_phone_number(field: &Field, text: &str) -> bool {
    matches!(field.kind, FieldKind::Phone) && PhoneNumber::parse(text).is_ok()
}

/// Whether a part of a card number would be taken for an answer. A sort code and an account number are fourteen digits
/// together, a phone number and a house number as many: what has a shape of its own hides no part of a card. Nor do
/// amounts: one page can ask for many, and they are written back in another way than they were typed.
fn takes_any_digits(field: &Field) -> bool {
    matches!(
        field.kind,
        FieldKind::ShortText { .. }
            | FieldKind::LongText { .. }
            | FieldKind::FullName
            | FieldKind::Address { .. }
            | FieldKind::WholeNumber { .. }
            | FieldKind::CouncilTaxAccountNumber
            | FieldKind::MapPoint
    )
}

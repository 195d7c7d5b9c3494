//! Radios, checkboxes, yes or no.

use super::Read;
use crate::answers::Answer;
use crate::definition::{Field, FieldKind, Page};
use crate::mistake::Sentence;
use crate::raw::Raw;

pub(super) fn read(field: &Field, page: &Page, raw: &Raw) -> Read {
    let called = field.called(page);
    let known = |value: &str| field.choices().iter().any(|choice| choice.value == value);
    match &field.kind {
        FieldKind::YesNo => match raw.text(&field.id) {
            "yes" => Ok(Some(Answer::YesNo(true))),
            "no" => Ok(Some(Answer::YesNo(false))),
            "" => field.missing(Sentence::SelectYes(called)),
            _ => Err(vec![field.mistake(Sentence::UnknownOption)]),
        },
        FieldKind::Checkboxes(options) => {
            let ticked: Vec<&str> = raw.all(&field.id).filter(|value| !value.is_empty()).collect();
            if ticked.is_empty() {
                return field.missing(Sentence::Select(called));
            }
            if !ticked.iter().all(|value| known(value)) {
                return Err(vec![field.mistake(Sentence::UnknownOption)]);
            }
            let in_order = options.iter().filter(|option| ticked.contains(&option.value.as_str()));
            Ok(Some(Answer::Choices(
                in_order.map(|option| option.value.clone()).collect(),
            )))
        }
        _ => match raw.text(&field.id) {
            "" => field.missing(Sentence::Select(called)),
            value if known(value) => Ok(Some(Answer::Text(value.to_owned()))),
            _ => Err(vec![field.mistake(Sentence::UnknownOption)]),
        },
    }
}

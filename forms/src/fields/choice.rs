//! Radios, select, checkboxes, yes or no, and the box that declares something.

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
        FieldKind::Declaration => match (raw.text(&field.id), &field.called, &field.label) {
            ("yes", _, _) => Ok(Some(Answer::YesNo(true))),
            (_, None, Some(label)) => field.missing(Sentence::TickToConfirm(label.clone())),
            _ => field.missing(Sentence::Confirm(called)),
        },
        FieldKind::Checkboxes(options) => {
            let ticked: Vec<&str> = raw.all(&field.id).filter(|value| !value.is_empty()).collect();
            if ticked.is_empty() {
                return field.missing(Sentence::Select(called));
            }
            if !ticked.iter().all(|value| known(value)) {
                return Err(vec![field.mistake(Sentence::UnknownOption)]);
            }
            let chosen: Vec<_> = options.iter().filter(|o| ticked.contains(&o.value.as_str())).collect();
            if let (Some(none), 2..) = (chosen.iter().find(|option| option.none), chosen.len()) {
                let none = none.label.clone();
                return Err(vec![field.mistake(Sentence::SelectOrNone { called, none })]);
            }
            let values = chosen.into_iter().map(|option| option.value.clone());
            Ok(Some(Answer::Choices(values.collect())))
        }
        _ => match raw.text(&field.id) {
            "" => field.missing(Sentence::Select(called)),
            value if known(value) => Ok(Some(Answer::Text(value.to_owned()))),
            _ => Err(vec![field.mistake(Sentence::UnknownOption)]),
        },
    }
}

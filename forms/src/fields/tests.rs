//! Every kind of field: what it reads, what it refuses and in which words, and that what it is filled with reads back.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test is read, not used"
)]

mod accounts_files_and_places;
mod addresses;
mod days;
mod texts;

use jiff::civil::date;

use super::{Read, World};
use crate::answers::Answer;
use crate::definition::{FileKind, Form};
use crate::made_up;
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::UploadedFile;

const TODAY: jiff::civil::Date = date(2026, 11, 22);

/// A form of one page with one field, `f`, called "the thing".
fn form(keys: &str) -> Form {
    let called = if keys.contains("called:") {
        ""
    } else {
        ", called: the thing"
    };
    let text = format!(
        "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
         confirmation: Done\npages:\n  - id: p\n    title: Thing\n    fields:\n      - {{ id: f, {keys}{called} }}\n"
    );
    crate::read::read("test.yaml", &text).unwrap_or_else(|report| panic!("{report}"))
}

fn world() -> World<'static> {
    World {
        file: &|id| match id {
            "empty" | "big" | "odd" => Some(UploadedFile {
                id: id.to_owned(),
                name: format!("{id}.jpg"),
                bytes: match id {
                    "empty" => 0,
                    "big" => 2_000_001,
                    _ => 5,
                },
                kind: (id != "odd").then_some(FileKind::Photo),
            }),
            _ => made_up::file(id),
        },
        account_number: &|text| (text == "77000001").then(|| text.to_owned()),
        ..made_up::world(TODAY)
    }
}

fn read_in(form: &Form, pairs: &[(&str, &str)]) -> Read {
    let page = form.page("p").unwrap();
    let field = page.field("f").unwrap();
    let raw = Raw::new(
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
    );
    let read = field.read(page, &raw, world());
    if let Ok(Some(answer)) = &read {
        // What it is filled with reads back.
        let mut again = Raw::default();
        field.fill(answer, &mut again);
        assert_eq!(field.read(page, &again, world()), read, "{pairs:?} filled as {again:?}");
    }
    if let Err(mistakes) = &read {
        assert!(
            mistakes
                .iter()
                .all(|mistake| field.input_names().contains(&mistake.input)),
            "{mistakes:?}"
        );
    }
    read
}

fn read(keys: &str, pairs: &[(&str, &str)]) -> Read {
    read_in(&form(keys), pairs)
}

fn text(keys: &str, typed: &str) -> Result<String, Sentence> {
    match read(keys, &[("f", typed)]) {
        Ok(Some(Answer::Text(text))) => Ok(text),
        Ok(other) => panic!("{other:?}"),
        Err(mistakes) => Err(mistakes[0].sentence.clone()),
    }
}

fn sentences(read: Read) -> Vec<Sentence> {
    read.unwrap_err().into_iter().map(|mistake| mistake.sentence).collect()
}

fn sentence(read: Read) -> Sentence {
    let mut all = sentences(read);
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

fn the_thing() -> String {
    "the thing".to_owned()
}

#[test]
fn nothing_typed_is_missed_or_fine() {
    let kinds = [
        ("type: short-text", "f"),
        ("type: website", "f"),
        ("type: month", "f-month"),
        ("type: time", "f"),
        ("type: decimal", "f"),
        ("type: money", "f"),
        ("type: national-insurance-number", "f"),
        ("type: uk-bank-account", "f-name"),
        ("type: uk-address, lookup: true", "f-line1"),
        ("type: declaration, label: I agree", "f"),
        ("type: select, options: { a: A, b: B }", "f"),
        ("type: file-upload, max_files: 1, max_megabytes: 1, types: [photo]", "f"),
        ("type: map-point", "f-description"),
        ("type: date", "f-day"),
    ];
    for (keys, input) in kinds {
        let mistakes = read(keys, &[]).unwrap_err();
        assert_eq!(mistakes[0].input, input, "{keys}");
        assert_eq!(read(&format!("{keys}, optional: true"), &[]), Ok(None), "{keys}");
    }
}

#[test]
fn choices() {
    let keys = "type: checkboxes, options: { a: A, b: B, n: { label: None of these, none: true } }";
    assert_eq!(
        read(keys, &[("f", "b"), ("f", "a")]),
        Ok(Some(Answer::Choices(vec!["a".into(), "b".into()])))
    );
    assert_eq!(read(keys, &[("f", "n")]), Ok(Some(Answer::Choices(vec!["n".into()]))));
    let both = Sentence::SelectOrNone {
        called: the_thing(),
        none: "None of these".into(),
    };
    assert_eq!(sentence(read(keys, &[("f", "a"), ("f", "n")])), both);
    assert_eq!(sentence(read(keys, &[("f", "a"), ("f", "x")])), Sentence::UnknownOption);
    let select = "type: select, options: { a: A, b: B }";
    assert_eq!(text(select, "b"), Ok("b".into()));
    assert_eq!(text(select, "c"), Err(Sentence::UnknownOption));
    assert_eq!(text(select, ""), Err(Sentence::Select(the_thing())));
}

#[test]
fn a_declaration_is_ticked() {
    let keys = "type: declaration, label: I live here";
    assert_eq!(read(keys, &[("f", "yes")]), Ok(Some(Answer::YesNo(true))));
    assert_eq!(sentence(read(keys, &[])), Sentence::Confirm(the_thing()));
    assert_eq!(sentence(read(keys, &[("f", "no")])), Sentence::Confirm(the_thing()));
    let plain = "type: declaration, label: \"I live here, and I am not called: Sam\"";
    let label = "I live here, and I am not called: Sam".to_owned();
    assert_eq!(sentence(read(plain, &[])), Sentence::TickToConfirm(label));
}

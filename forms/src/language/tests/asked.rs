//! What the readers ask for is what the tables say, both ways.

use std::collections::{BTreeMap, BTreeSet};

use super::fixture::{errors, scenario_errors, scenarios, value, whole};
use crate::language::{FIELD, FUNCTIONS, Key, OBJECTS, Shape, types};
use crate::read::asked::{self, Asked};

/// How a reader asks for a key of that shape, beside asking whether it is there.
fn how(key: &Key) -> BTreeSet<String> {
    let text = || "text".to_owned();
    let ways = match key.shape {
        Shape::Id if ["id", "repeat"].contains(&key.name) => vec!["id".to_owned(), text()],
        Shape::Whole { min, max } => vec![format!("number {min} to {max}"), text()],
        Shape::Flag => vec!["flag".to_owned(), text()],
        Shape::Word(words) => {
            let words: Vec<&str> = words().iter().map(|word| word.word).collect();
            vec![format!("word {}", words.join(" ")), text()]
        }
        Shape::Expression(_) => vec!["expression".to_owned(), text()],
        Shape::List(_) | Shape::Words(_) | Shape::PageIds => vec!["list".to_owned()],
        Shape::Map(_) | Shape::Texts | Shape::Answers => vec!["map".to_owned()],
        Shape::One(_) | Shape::Options => vec![],
        _ => vec![text()],
    };
    ways.into_iter().collect()
}

fn asked_of<'a>(asked: &'a Asked, object: &str) -> BTreeMap<&'static str, BTreeSet<&'a str>> {
    let of_object = asked.iter().filter(|((of, _), _)| *of == object);
    of_object
        .map(|((_, key), ways)| {
            (
                *key,
                ways.iter().map(String::as_str).filter(|way| !way.is_empty()).collect(),
            )
        })
        .collect()
}

fn described<'k>(keys: impl Iterator<Item = &'k Key>) -> BTreeMap<&'static str, BTreeSet<String>> {
    keys.map(|key| (key.name, how(key))).collect()
}

fn assert_same(what: &str, asked: &BTreeMap<&str, BTreeSet<&str>>, described: &BTreeMap<&str, BTreeSet<String>>) {
    let names: BTreeSet<&str> = asked.keys().chain(described.keys()).copied().collect();
    for name in names {
        let asked = asked
            .get(name)
            .map(|ways| ways.iter().map(|way| (*way).to_owned()).collect());
        assert_eq!(
            asked,
            described.get(name).cloned(),
            "{what}, key `{name}`: how the reader asks for it (left) and what the table says (right)"
        );
    }
}

#[test]
fn every_key_is_described_and_every_described_key_is_read() {
    asked::take();
    assert_eq!(errors(&whole()), Vec::<String>::new());
    assert_eq!(scenario_errors(&scenarios()), Vec::<String>::new());
    let asked = asked::take();
    for object in OBJECTS.into_iter().filter(|object| object.id != FIELD.id) {
        assert_same(
            object.title,
            &asked_of(&asked, object.read_as),
            &described(object.keys.iter()),
        );
    }
    let known: BTreeSet<&str> = OBJECTS.iter().map(|object| object.read_as).collect();
    let read: BTreeSet<&str> = asked.keys().map(|(object, _)| *object).collect();
    assert_eq!(read, known, "the objects that are read, and those that are described");
}

#[test]
fn every_type_is_described_with_its_own_keys() {
    let described_types: Vec<&str> = types().map(|kind| kind.name).collect();
    let (read, told): (BTreeSet<&str>, BTreeSet<&str>) = (
        crate::read::TYPES.into_iter().collect(),
        described_types.iter().copied().collect(),
    );
    assert_eq!(read, told);
    assert_eq!(
        described_types.len(),
        crate::read::TYPES.len(),
        "one is described twice"
    );
    for kind in types() {
        asked::take();
        let mut form = whole();
        let page = form.pointer_mut("/pages/0/fields").unwrap();
        *page = serde_json::json!([value(kind.example)]);
        form["pages"] = serde_json::json!([form["pages"][0]]);
        crate::read::read_all("form.yaml", &form.to_string());
        let keys = FIELD.keys.iter().chain(kind.keys);
        assert_same(kind.name, &asked_of(&asked::take(), FIELD.read_as), &described(keys));
    }
}

#[test]
fn every_function_is_described() {
    let told: BTreeSet<&str> = FUNCTIONS.iter().map(|function| function.name).collect();
    let known: BTreeSet<&str> = crate::expression::FUNCTIONS.into_iter().collect();
    assert_eq!(known, told);
    assert!(
        FUNCTIONS
            .iter()
            .all(|function| function.signature.contains(function.name))
    );
}

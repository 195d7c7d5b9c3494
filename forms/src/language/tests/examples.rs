//! Every example is one: it can stand where it is said to.

use serde_json::{Value, json};

use super::fixture::{errors, is_one_of_several, places, scenario_errors, scenarios, value, whole};
use crate::language::{FORM, FUNCTIONS, Key, Needed, OBJECTS, Object, types};

fn file_of(object: &Object) -> (Value, fn(&Value) -> Vec<String>) {
    if object.id.starts_with("scenario") {
        (scenarios(), scenario_errors)
    } else {
        (whole(), errors)
    }
}

/// The places of an object that hold the key.
fn homes(object: &'static Object, key: &Key, file: &Value) -> Vec<String> {
    let mut homes = places(object, file);
    homes.retain(|place| file.pointer(place).is_some_and(|place| place.get(key.name).is_some()));
    assert!(
        !homes.is_empty(),
        "{}, key `{}` stands nowhere in the fixture",
        object.title,
        key.name
    );
    homes
}

#[test]
fn every_key_takes_its_example() {
    for object in OBJECTS {
        for key in object.keys {
            let (file, errors) = file_of(object);
            let try_at = |home: &String| {
                let mut file = file.clone();
                if object.id == FORM.id && key.name == "pages" {
                    // What reads the pages that go goes with them.
                    for reads in ["values", "payment", "sections"] {
                        file.as_object_mut().unwrap().remove(reads);
                    }
                }
                file.pointer_mut(home).unwrap()[key.name] = value(key.example);
                errors(&file)
            };
            let tried: Vec<Vec<String>> = homes(object, key, &file).iter().map(try_at).collect();
            assert!(
                tried.iter().any(Vec::is_empty),
                "{}, key `{}`: {}\n{tried:#?}",
                object.title,
                key.name,
                key.example
            );
        }
    }
}

#[test]
fn what_is_needed_is_needed_and_what_is_not_is_not() {
    for object in OBJECTS {
        for key in object.keys.iter().filter(|key| !is_one_of_several(object, key.name)) {
            let (file, errors) = file_of(object);
            let without = |home: &String| {
                let mut file = file.clone();
                let place = file.pointer_mut(home).unwrap().as_object_mut().unwrap();
                place.remove(key.name);
                errors(&file)
            };
            let tried: Vec<Vec<String>> = homes(object, key, &file).iter().map(without).collect();
            // What is missing at one place may be missed at another too; what nothing misses is not needed.
            let missed = |problems: &Vec<String>| problems.iter().any(|problem| problem.starts_with("missing-"));
            match key.needed {
                Needed::Yes => assert!(
                    tried.iter().all(missed),
                    "{}: `{}` is not needed",
                    object.title,
                    key.name
                ),
                Needed::No => assert!(
                    tried.iter().any(|problems| !missed(problems)),
                    "{}: `{}` is needed: {tried:?}",
                    object.title,
                    key.name
                ),
                Needed::Where(_) => {}
            }
        }
    }
}

/// The form, with that field alone on a page `page` behind the others, and a page that is asked when `when` holds.
fn with_field(field: Value, when: Option<&str>) -> Value {
    let mut form = whole();
    let pages = form["pages"].as_array_mut().unwrap();
    pages.push(json!({ "id": "page", "section": "you", "title": "What is it?", "fields": [field] }));
    if let Some(when) = when {
        pages.push(json!({ "id": "told", "section": "you", "title": "So it is", "content": "It is.", "when": when }));
    }
    form
}

#[test]
fn every_type_takes_its_example_its_keys_and_the_conditions_that_read_it() {
    for kind in types() {
        let field = value(kind.example);
        assert_eq!(
            errors(&with_field(field.clone(), None)),
            Vec::<String>::new(),
            "{}",
            kind.example
        );
        assert_eq!(field["type"], kind.name);
        for key in kind.keys {
            let mut field = field.clone();
            field[key.name] = value(key.example);
            let problems = errors(&with_field(field.clone(), None));
            assert_eq!(problems, Vec::<String>::new(), "{}, key `{}`", kind.name, key.name);
            if key.needed == Needed::Yes {
                field.as_object_mut().unwrap().remove(key.name);
                assert_ne!(
                    errors(&with_field(field, None)),
                    Vec::<String>::new(),
                    "{} needs no `{}`",
                    kind.name,
                    key.name
                );
            }
        }
        for when in kind.reads {
            let problems = errors(&with_field(field.clone(), Some(when)));
            assert_eq!(problems, Vec::<String>::new(), "{}: {when}", kind.name);
        }
    }
}

#[test]
fn every_function_takes_its_example() {
    for function in FUNCTIONS {
        let field = json!({ "id": "name", "type": "full-name", "called": "your name" });
        let problems = errors(&with_field(field, Some(function.example)));
        assert_eq!(
            problems,
            Vec::<String>::new(),
            "{}: {}",
            function.name,
            function.example
        );
        assert!(function.example.contains(function.name));
    }
}

#[test]
fn a_default_that_is_told_is_the_one() {
    use crate::definition::{FieldKind, PageKind, TextLimit};
    let kind_of = |example: &str| {
        let form = crate::read::read("form.yaml", &with_field(value(example), None).to_string()).unwrap();
        form.page("page").unwrap().fields()[0].kind.clone()
    };
    let limits = |name: &str| {
        let kind = types().find(|kind| kind.name == name).unwrap();
        let told = |key: &&Key| {
            key.what
                .split("Without it, ")
                .nth(1)
                .map(|rest| rest.trim_end_matches('.').replace(',', ""))
        };
        let told: Vec<u32> = kind.keys.iter().filter_map(|key| told(&key)?.parse().ok()).collect();
        (kind_of(kind.example), told)
    };
    let (FieldKind::ShortText { max_length }, told) = limits("short-text") else {
        panic!()
    };
    assert_eq!(told, [max_length]);
    let (
        FieldKind::LongText {
            limit: TextLimit::Characters(most),
        },
        told,
    ) = limits("long-text")
    else {
        panic!()
    };
    assert_eq!(told, [most]);
    let (FieldKind::Decimal { places, .. }, told) = limits("decimal") else {
        panic!()
    };
    assert_eq!(told, [places]);
    let (FieldKind::Quantities { max_total, .. }, told) = limits("quantities") else {
        panic!()
    };
    assert_eq!(told, [max_total]);
    let mut form = whole();
    let group = form["pages"]
        .as_array_mut()
        .unwrap()
        .iter_mut()
        .find(|page| page.get("repeat").is_some())
        .unwrap();
    for key in ["min", "max", "first"] {
        group.as_object_mut().unwrap().remove(key);
    }
    let form = crate::read::read("form.yaml", &form.to_string()).unwrap();
    let PageKind::Repeat(repeat) = &form.page("vehicles").unwrap().kind else {
        panic!()
    };
    assert_eq!((repeat.min, repeat.max), (1, crate::read::MAX_ITEMS));
}

#[test]
fn a_limit_is_the_most() {
    let id = |length: usize| {
        let mut form = whole();
        form["pages"][0]["id"] = Value::String("a".repeat(length));
        errors(&form)
    };
    assert_eq!(id(crate::read::MAX_ID), Vec::<String>::new());
    assert_ne!(id(crate::read::MAX_ID + 1), Vec::<String>::new());
    let options = |count: usize| {
        let options: serde_json::Map<String, Value> = (0..count).map(|n| (format!("o{n}"), json!("One"))).collect();
        let field = json!({ "id": "one", "type": "select", "called": "one", "options": options });
        errors(&with_field(field, None))
    };
    assert_eq!(options(crate::read::MAX_OPTIONS), Vec::<String>::new());
    assert_ne!(options(crate::read::MAX_OPTIONS + 1), Vec::<String>::new());
}

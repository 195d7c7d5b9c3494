//! The schema takes what the readers take, and refuses what they refuse.

use std::path::Path;

use forms::check::{Example, rules};
use forms::language::{json_schema, scenario_schema};
use jsonschema::Validator;
use serde_json::{Value, json};

use super::yaml_as_json::read;

fn validator() -> Validator {
    jsonschema::draft202012::new(&json_schema()).unwrap()
}

fn wrong(validator: &Validator, value: &Value) -> Vec<String> {
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn shipped() -> Vec<(String, String)> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/definitions"));
    let mut files: Vec<(String, String)> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "yaml"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                std::fs::read_to_string(&path).unwrap(),
            )
        })
        .collect();
    files.sort();
    assert!(files.len() > 10, "the shipped forms are not there");
    files
}

#[test]
fn it_is_a_schema_and_explains_every_key() {
    let schema = json_schema();
    assert!(jsonschema::meta::is_valid(&schema));
    assert!(jsonschema::meta::is_valid(&scenario_schema()));
    for (name, object) in schema["$defs"].as_object().unwrap() {
        for (key, schema) in object["properties"].as_object().unwrap() {
            assert!(
                schema["markdownDescription"].is_string(),
                "{name}.{key} is not explained"
            );
        }
    }
}

#[test]
fn every_shipped_form_and_scenario_is_taken() {
    let (form, scenarios) = (validator(), jsonschema::draft202012::new(&scenario_schema()).unwrap());
    for (name, text) in shipped() {
        let validator = if name.ends_with(".scenarios.yaml") {
            &scenarios
        } else {
            &form
        };
        assert_eq!(wrong(validator, &read(&text)), Vec::<String>::new(), "{name}");
    }
    let every_kind = include_str!("../every-kind.yaml");
    assert_eq!(wrong(&form, &read(every_kind)), Vec::<String>::new(), "every-kind.yaml");
}

fn small() -> Value {
    json!({
        "form": "small", "title": "Small", "topic": "other", "owner": "tests",
        "keep": { "submissions": "1 year", "drafts": "28 days" },
        "pages": [{ "id": "name", "title": "Name", "fields": [{ "id": "full", "type": "full-name", "called": "your name" }] }],
        "confirmation": "Done.",
    })
}

/// The small form with other keys.
fn with(keys: &Value) -> Value {
    let mut form = small();
    for (key, value) in keys.as_object().unwrap() {
        form[key] = value.clone();
    }
    form
}

#[test]
fn every_mend_of_the_checker_is_taken_and_what_reading_refuses_is_refused() {
    let validator = validator();
    // What these find, one place can tell.
    let told = [
        "unknown-key",
        "missing-key",
        "empty",
        "shape",
        "unknown-word",
        "id",
        "unknown-type",
        "missing-label",
        "missing-called",
        "options",
        "upload-limits",
        "prefill",
        "stop-title",
        "stop-fields",
        "stop-in-group",
        "empty-page",
        "fund",
    ];
    let mut seen = 0;
    for rule in rules().iter().filter(|rule| rule.example == Example::Definition) {
        let good = wrong(&validator, &with(&read(rule.good)));
        assert_eq!(good, Vec::<String>::new(), "{}\n{}", rule.code, rule.good);
        if told.contains(&rule.code) {
            seen += 1;
            let bad = wrong(&validator, &with(&read(rule.bad)));
            assert_ne!(bad, Vec::<String>::new(), "{} is taken\n{}", rule.code, rule.bad);
        }
    }
    assert_eq!(seen, told.len(), "a rule has another name now");
}

#[test]
fn what_is_wrong_is_refused_where_it_is() {
    let validator = validator();
    assert_eq!(wrong(&validator, &small()), Vec::<String>::new());
    let field = |field: &str| with(&json!({ "pages": [{ "id": "a", "title": "A", "fields": [read(field)] }] }));
    let page = |page: &str| with(&json!({ "pages": [read(page)] }));
    let refused = [
        (with(&json!({ "opens": "2026-04-01" })), "closed"),
        (with(&json!({ "pages": [] })), "/pages"),
        (with(&json!({ "values": { "x": { "label": "X" } } })), "/values/x"),
        (
            with(&json!({ "values": { "x": { "money": "1", "number": "1" } } })),
            "/values/x",
        ),
        (with(&json!({ "colour": "red" })), "colour"),
        (field("{ id: a, type: email, called: x, max_length: 3 }"), "max_length"),
        (
            field("{ id: a, type: whole-number, called: x, min: low }"),
            "/fields/0/min",
        ),
        (
            field("{ id: a, type: short-text, called: x, max_length: 255 }"),
            "/fields/0/max_length",
        ),
        (
            field("{ id: a, type: long-text, called: x, max_length: 5, max_words: 5 }"),
            "/fields/0",
        ),
        (
            field("{ id: a, type: date, called: x, bounds: soon }"),
            "/fields/0/bounds",
        ),
        (field("{ id: a, type: radios, called: x }"), "options"),
        (field("{ id: a, type: hidden }"), "prefill"),
        (field("{ id: A, type: email, called: x }"), "/fields/0/id"),
        (field("{ id: a, type: email }"), "/fields/0"),
        (
            page(
                "{ repeat: cars, title: Cars, item: Car, another: More?, min: 0, pages: [{ id: a, title: A, content: A }] }",
            ),
            "first",
        ),
        (
            page(
                "{ repeat: cars, title: Cars, item: Car, another: More?, max: 51, pages: [{ id: a, title: A, content: A }] }",
            ),
            "max",
        ),
        (
            page("{ repeat: cars, title: Cars, item: Car, another: More?, pages: [{ id: a, stop: A, content: A }] }"),
            "stop",
        ),
        (
            page("{ id: a, title: A, content: A, must: { x: { rule: a.b } } }"),
            "message",
        ),
    ];
    for (form, place) in refused {
        let wrong = wrong(&validator, &form);
        assert!(
            wrong.iter().any(|error| error.contains(place)),
            "{place}: {wrong:?}\n{form:#}"
        );
    }
    let taken = [
        field("{ id: a, type: whole-number, called: x, min: -3, max: 1_000 }"),
        field("{ id: a, type: money, called: x, min: 0.50 }"),
        field("{ id: a, type: uk-address }"),
        field("{ id: a, type: radios, called: x, options: { a: 1, b: true } }"),
        page(
            "{ repeat: cars, title: Cars, item: Car, another: More?, min: 0, first: One?, pages: [{ id: a, title: A, content: A }] }",
        ),
    ];
    for form in taken {
        assert_eq!(wrong(&validator, &form), Vec::<String>::new(), "{form:#}");
    }
}

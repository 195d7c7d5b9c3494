//! Whatever comes in: a form that is read, or a refusal; never a panic, and never long.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::disallowed_methods)]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};

/// Imports, and reads what comes out: an import that is refused by the language is a defect of ours.
fn import_and_read(text: &str) {
    if let Ok(imported) = import::import("hostile.json", text) {
        if let Err(problems) = support::form(&imported.yaml) {
            panic!("{problems}\n{}\n{text}", imported.yaml);
        }
        let _ = imported.report.to_markdown();
        let _ = imported.report.to_json();
    }
}

/// Any JSON, with the keys and words of forms strewn in.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        "[\\x00-\\x7f]{0,12}".prop_map(Value::from),
        prop::sample::select(vec![
            "a",
            "b",
            "/a",
            "/b",
            "/summary",
            "true",
            "false",
            "is",
            "contains",
            "is not",
            "YesNoField",
            "TextField",
            "RadiosField",
            "CheckboxesField",
            "NumberField",
            "Html",
            "Para",
            "Details",
            "V2",
            "or",
            "a == 'x'",
            "not (a == b)",
            "£",
            "2",
            "{{ a }}",
            "<b>x",
            "RepeatPageController",
            "TerminalPageController",
            "MultiInputField",
            "DatePartsField",
            "FileUploadField",
        ])
        .prop_map(Value::from),
    ];
    let keys = prop::sample::select(vec![
        "pages",
        "path",
        "title",
        "components",
        "type",
        "name",
        "id",
        "next",
        "condition",
        "conditions",
        "value",
        "field",
        "operator",
        "coordinator",
        "items",
        "lists",
        "list",
        "text",
        "sections",
        "section",
        "options",
        "schema",
        "min",
        "max",
        "required",
        "content",
        "hint",
        "controller",
        "repeat",
        "children",
        "fees",
        "amount",
        "multiplier",
        "redirect",
        "startPage",
        "engine",
        "componentId",
        "conditionId",
        "conditionName",
        "regex",
        "prefix",
        "conditional",
        "declaration",
        "description",
    ]);
    leaf.prop_recursive(6, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::Array),
            prop::collection::vec((keys.clone(), inner), 0..6).prop_map(|entries| Value::Object(
                entries
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value))
                    .collect()
            )),
        ]
    })
}

/// A form that has the right shape, with links, conditions and components by chance.
fn any_form() -> impl Strategy<Value = Value> {
    let path = prop::sample::select(vec!["/a", "/b", "/c", "/d", "/e", "/summary", "/nowhere"]);
    let kind = prop::sample::select(vec![
        "YesNoField",
        "RadiosField",
        "CheckboxesField",
        "NumberField",
        "TextField",
        "DatePartsField",
        "Html",
        "Details",
        "MultiInputField",
        "SelectField",
        "UkAddressField",
        "Mystery",
        "FileUploadField",
    ]);
    let condition = prop::option::of(prop::sample::select(vec!["c0", "c1", "c2", "c3", "c9"]));
    let component = (kind, 0..6_usize, any::<bool>(), condition.clone()).prop_map(|(kind, number, required, condition)| {
        json!({
            "type": kind, "name": format!("q{number}"), "id": format!("id{number}"), "title": format!("Question {number}"), "list": "l",
            "content": "<p>Some <b>text</b></p>", "options": { "required": required, "condition": condition }, "schema": {},
            "children": if kind == "MultiInputField" { json!([{ "type": "TextField", "name": format!("child{number}"), "title": "Child" }]) } else { json!([]) },
        })
    });
    let controller = prop::option::of(prop::sample::select(vec![
        "./pages/summary.js",
        "TerminalPageController",
        "RepeatPageController",
        "RepeatingFieldPageController",
        "start.js",
        "Strange",
    ]));
    let link =
        (path.clone(), condition.clone()).prop_map(|(path, condition)| json!({ "path": path, "condition": condition }));
    let page = (
        path,
        prop::collection::vec(component, 0..3),
        prop::collection::vec(link, 0..4),
        controller,
        condition,
        prop::option::of(prop::sample::select(vec!["s", "t"])),
    )
        .prop_map(|(path, components, next, controller, condition, section)| {
            json!({ "path": path, "title": format!("Page {path}"), "components": components, "next": next, "controller": controller,
                    "condition": condition, "section": section, "repeat": { "options": { "name": "r", "title": "thing" }, "schema": { "min": 0, "max": 3 } } })
        });
    let test = (0..6_usize, prop::sample::select(vec!["is", "is not", "contains", "does not contain", "is at least", "is less than"]),
        prop::sample::select(vec!["true", "false", "x", "y", "3", "2026-01-01"]), prop::sample::select(vec!["and", "or"]))
        .prop_map(|(number, operator, value, coordinator)| {
            json!({ "field": { "name": format!("q{number}"), "type": "?", "display": "?" }, "operator": operator, "coordinator": coordinator,
                    "value": { "type": "Value", "value": value, "display": value } })
        });
    let conditions = prop::collection::vec(prop::collection::vec(test, 1..4), 4);
    (prop::collection::vec(page, 1..7), conditions, any::<bool>()).prop_map(|(pages, conditions, in_order)| {
        let conditions: Vec<Value> = conditions
            .into_iter()
            .enumerate()
            .map(|(index, tests)| json!({ "name": format!("c{index}"), "displayName": format!("Condition {index}"), "value": { "name": "c", "conditions": tests } }))
            .collect();
        json!({
            "name": "Any form", "startPage": "/a", "engine": if in_order { "V2" } else { "V1" }, "pages": pages, "conditions": conditions,
            "sections": [{ "name": "s", "title": "First" }, { "name": "t", "title": "Second" }],
            "lists": [{ "name": "l", "title": "L", "type": "string", "items": [{ "text": "X", "value": "x" }, { "text": "Y", "value": "y" }, { "text": "3", "value": 3 }] }],
            "fees": [{ "description": "Fee", "amount": 100, "condition": "c0", "multiplier": "q3" }],
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        import_and_read(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_json_is_imported_or_refused(value in any_json(), pages in prop::collection::vec(any_json(), 0..4)) {
        import_and_read(&value.to_string());
        import_and_read(&json!({ "pages": pages, "conditions": value, "lists": [value], "startPage": "/a" }).to_string());
        import_and_read(&json!({ "pages": [{ "path": "/a", "components": pages, "next": value }], "conditions": [value] }).to_string());
    }

    #[test]
    fn any_form_is_imported_and_can_be_sent(value in any_form()) {
        let imported = import::import("any.json", &value.to_string());
        if let Ok(imported) = imported {
            let form = support::form(&imported.yaml).unwrap_or_else(|problems| panic!("{problems}\n{}\n{value}", imported.yaml));
            if let Err(tries) = support::send(&form) {
                panic!("{tries}\n{}\n{value}", imported.yaml);
            }
        }
    }
}

/// Pages that fork and join, each fork read again by every later page: the most cases that so many pages can make.
fn lattice(pages: usize) -> String {
    let mut all = Vec::new();
    let mut conditions = Vec::new();
    for index in 0..pages {
        let links: Vec<Value> = (index + 1..pages.min(index + 6))
            .map(|to| json!({ "path": format!("/p{to}"), "condition": format!("c{}", (index * 7 + to) % pages) }))
            .chain([json!({ "path": format!("/p{}", index + 1) })])
            .collect();
        all.push(json!({ "path": format!("/p{index}"), "title": format!("Page {index}"), "next": links,
            "components": [{ "type": "RadiosField", "name": format!("q{index}"), "title": format!("Q {index}"), "list": "l" }] }));
        let tests: Vec<Value> = (0..4)
            .map(|n| json!({ "coordinator": if n % 2 == 0 { "or" } else { "and" }, "operator": "is", "value": { "value": if n % 3 == 0 { "x" } else { "y" } },
                "field": { "name": format!("q{}", (index + n * 13) % pages) } }))
            .collect();
        conditions.push(json!({ "name": format!("c{index}"), "value": { "conditions": tests } }));
    }
    let items: Vec<Value> = ["x", "y", "z", "w"]
        .iter()
        .map(|v| json!({ "text": v, "value": v }))
        .collect();
    json!({ "name": "Lattice", "startPage": "/p0", "pages": all, "conditions": conditions, "lists": [{ "name": "l", "items": items }] }).to_string()
}

#[test]
fn many_cases_take_bounded_time() {
    for pages in [20, 60, 120, 250] {
        let begun = std::time::Instant::now();
        import_and_read(&lattice(pages));
        assert!(
            begun.elapsed().as_secs() < 60,
            "{pages} pages took {:?}",
            begun.elapsed()
        );
    }
}

#[test]
fn large_parts_are_cut() {
    let condition = (0..40).fold("a == 'x'".to_owned(), |inner, _| format!("not ({inner})"));
    let many: Vec<Value> = (0..3_000)
        .map(|n| json!({ "text": format!("Option {n}"), "value": n }))
        .collect();
    let components: Vec<Value> = (0..20)
        .map(|n| json!({ "type": "SelectField", "name": format!("q{n}"), "title": "Q", "list": "l" }))
        .collect();
    import_and_read(
        &json!({
            "pages": [{ "path": "/a", "title": "x".repeat(5_000), "components": components, "next": [{ "path": "/b", "condition": "c" }] },
                      { "path": "/b", "title": "B", "components": [{ "type": "Html", "content": "<div>".repeat(30_000) }, { "type": "TextField", "name": "t" }] }],
            "lists": [{ "name": "l", "items": many }],
            "conditions": [{ "name": "c", "value": condition }],
        })
        .to_string(),
    );
}

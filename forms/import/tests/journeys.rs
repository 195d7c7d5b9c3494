//! An import asks the same residents the same pages as the original did: both are walked side by side, with the same
//! answers. The original's runner is written apart, from its source, and knows nothing of how the importer works.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::disallowed_macros
)]
#![allow(clippy::cast_possible_truncation, clippy::manual_is_multiple_of)]

mod support;

use proptest::prelude::*;
use serde_json::{Value, json};
use support::lockstep;

/// The next pick, of a walk that a number decides.
fn picks(mut state: u64) -> impl FnMut() -> u64 {
    move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    }
}

const KINDS: [&str; 4] = ["YesNoField", "RadiosField", "CheckboxesField", "NumberField"];

/// A comparison that makes sense for the question of that page.
fn test(page: usize, operator: u8, value: usize, or: bool) -> Value {
    let (operator, value) = match page % 4 {
        0 => (
            ["is", "is not"][usize::from(operator) % 2],
            ["true", "false"][value % 2],
        ),
        1 => (
            ["is", "is not"][usize::from(operator) % 2],
            ["x", "y", "z", "gone"][value % 4],
        ),
        2 => (
            ["contains", "does not contain"][usize::from(operator) % 2],
            ["x", "y", "z", "gone"][value % 4],
        ),
        _ => (
            ["is at least", "is less than", "is", "is more than"][usize::from(operator) % 4],
            ["2", "3", "100"][value % 3],
        ),
    };
    json!({ "field": { "name": format!("q{page}"), "type": KINDS[page % 4], "display": "?" }, "operator": operator,
            "coordinator": if or { "or" } else { "and" }, "value": { "type": "Value", "value": value, "display": value } })
}

/// A form of so many questions, with links and conditions by chance; links lead onwards, or nowhere.
fn form() -> impl Strategy<Value = Value> {
    let condition = prop::collection::vec((0..12_usize, any::<u8>(), 0..12_usize, any::<bool>()), 1..4);
    let link = (1..6_usize, prop::option::weighted(0.7, 0..8_usize));
    (4..12_usize, prop::collection::vec(prop::collection::vec(link, 0..4), 12), prop::collection::vec(condition, 8), any::<bool>(), any::<u16>()).prop_map(
        |(count, links, conditions, in_order, endings)| {
            let mut pages: Vec<Value> = (0..count)
                .map(|n| {
                    let ending = n > 2 && endings >> n & 3 == 3;
                    let next: Vec<Value> = links[n]
                        .iter()
                        .filter(|_| !ending && !in_order)
                        .map(|(onward, condition)| json!({ "path": format!("/p{}", n + onward), "condition": condition.map(|c| format!("c{c}")) }))
                        .collect();
                    let next = if next.is_empty() && !ending && !in_order { vec![json!({ "path": format!("/p{}", n + 1) })] } else { next };
                    let question = json!({ "type": KINDS[n % 4], "name": format!("q{n}"), "title": format!("Question {n}"), "list": "l", "schema": { "precision": 0, "min": 0 } });
                    let told = json!({ "type": "Html", "name": "told", "content": "<p>You cannot apply.</p>" });
                    let condition = links[n].first().and_then(|(_, c)| *c).filter(|_| in_order && n > 0).map(|c| format!("c{c}"));
                    json!({ "path": format!("/p{n}"), "title": format!("Page {n}"), "next": next, "condition": condition,
                            "controller": if ending && in_order { json!("TerminalPageController") } else { Value::Null },
                            "components": [if ending { told } else { question }] })
                })
                .collect();
            pages.push(json!({ "path": format!("/p{count}"), "title": "Summary", "controller": "SummaryPageController", "components": [] }));
            let conditions: Vec<Value> = conditions
                .iter()
                .enumerate()
                .map(|(n, tests)| {
                    let tests: Vec<Value> = tests.iter().map(|(page, operator, value, or)| test(page % count, *operator, *value, *or)).collect();
                    json!({ "name": format!("c{n}"), "displayName": format!("Condition {n}"), "value": { "name": "c", "conditions": tests } })
                })
                .collect();
            json!({ "name": "Journeys", "startPage": "/p0", "engine": if in_order { "V2" } else { "V1" }, "pages": pages, "conditions": conditions,
                    "lists": [{ "name": "l", "items": [{ "text": "X", "value": "x" }, { "text": "Y", "value": "y" }, { "text": "Z", "value": "z" }] }] })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn an_import_asks_what_the_original_asked(original in form(), seed in any::<u64>()) {
        let imported = import::import("journeys.json", &original.to_string()).unwrap();
        // Where no journey of the original could be sent, ours leads elsewhere, and says so.
        prop_assume!(!imported.report.findings.iter().any(|finding| finding.code == "never-sent"));
        let form = support::form(&imported.yaml).unwrap();
        for walk in 0..24 {
            if let Err(error) = lockstep::walk(&original, &form, picks(seed ^ walk)) {
                panic!("{error}\n{}\n{original}", imported.yaml);
            }
        }
    }
}

#[test]
fn the_corpus_asks_what_it_asked() {
    let Ok(folder) = std::env::var("IMPORT_CORPUS") else {
        return;
    };
    let mut apart = Vec::new();
    let mut walks = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let Ok(text) = std::fs::read_to_string(&path) else {
            continue;
        };
        let Ok(original) = serde_json::from_str::<Value>(&text) else {
            continue;
        };
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Ok(imported) = import::import(&name, &text) else {
            continue;
        };
        let form = support::form(&imported.yaml).unwrap();
        for seed in 0..40_u64 {
            walks += 1;
            if let Err(error) = lockstep::walk(&original, &form, picks(seed * 7_919)) {
                apart.push(format!("{name}: {error}"));
                break;
            }
        }
    }
    println!("{walks} walks, {} forms part from their originals", apart.len());
    assert!(apart.is_empty(), "{}", apart.join("\n"));
}

//! Input that no person would write: every seed of the fuzz targets, with what they once found, and the largest inputs
//! of each kind. Nothing panics, and nothing takes unbounded time or memory.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    clippy::duplicate_mod,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    missing_docs,
    reason = "a test is read, not used"
)]

mod largest;

use std::path::Path;

#[path = "../../fuzz/bodies/answers.rs"]
mod answers;
#[path = "../../fuzz/bodies/definition.rs"]
mod definition;
#[path = "../../fuzz/bodies/expression.rs"]
mod expression;
#[path = "../../fuzz/bodies/overlay.rs"]
mod overlay;
#[path = "../../fuzz/bodies/scenarios.rs"]
mod scenarios;
#[path = "../../fuzz/bodies/typed.rs"]
mod typed;

/// Runs a target over each of its seeds.
fn over_seeds(target: &str, run: fn(&[u8])) {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/seeds")).join(target);
    let mut seeds: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    seeds.sort();
    assert!(seeds.len() >= 8, "{target} has {} seeds", seeds.len());
    for seed in seeds {
        // Shown when it fails.
        println!("{}", seed.display());
        run(&std::fs::read(&seed).unwrap());
    }
}

#[test]
fn seeds_of_definition() {
    over_seeds("definition", definition::run);
}

#[test]
fn seeds_of_expression() {
    over_seeds("expression", expression::run);
}

#[test]
fn seeds_of_answers() {
    over_seeds("answers", answers::run);
}

#[test]
fn seeds_of_typed() {
    over_seeds("typed", typed::run);
}

#[test]
fn seeds_of_scenarios() {
    over_seeds("scenarios", scenarios::run);
}

#[test]
fn seeds_of_overlay() {
    over_seeds("overlay", overlay::run);
}

//! What the house rules say and no compiler checks: where SQL and HTML may stand, and which names are not names.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a test is read, not used"
)]

use std::fs;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Every Rust file under a folder, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![project().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(project()).unwrap().display().to_string();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "no sources were found");
    found
}

#[test]
fn sql_stands_in_stores() {
    for (name, text) in sources("server/src") {
        let is_store = name.contains("/store");
        assert!(
            is_store || !text.contains("sqlx::query"),
            "{name}: move its SQL to the slice's store"
        );
    }
}

#[test]
fn html_is_drawn_in_app() {
    for (name, text) in sources("server/src") {
        if name.contains("/tests") {
            continue; // it looks for what was drawn
        }
        for mark in ["<div", "<p>", "<h1", "inner_html"] {
            assert!(
                !text.contains(mark),
                "{name} draws HTML itself ({mark}): a page belongs to app"
            );
        }
    }
    for (name, text) in sources("app/src") {
        let may = name.ends_with("markdown.rs") || name.ends_with("render.rs") || name.contains("/components/");
        let uses = text.contains("inner_html=") && !text.contains("to_html(");
        assert!(may || !uses, "{name} puts text into a page unescaped");
    }
}

#[test]
fn money_moves_in_the_ledger_alone() {
    for (name, text) in sources("server/src") {
        let may = name.starts_with("server/src/payments/ledger") || name.starts_with("server/src/payments/store");
        assert!(
            may || !text.contains("insert_ledger_"),
            "{name} writes to the ledger past payments/ledger.rs"
        );
    }
}

#[test]
fn payments_know_nothing_of_what_is_paid_for() {
    for (name, text) in sources("server/src/payments") {
        for slice in ["crate::submissions", "crate::council_tax"] {
            assert!(!text.contains(slice), "{name} reaches into {slice}");
        }
    }
}

#[test]
fn files_are_named_after_what_they_decide_and_stay_short() {
    for folder in [
        "forms/src",
        "app/src",
        "server/src",
        "forms/tagged-pdf/src",
        "server/council-tax-bill/src",
        "server/council-tax-rules/src",
        "e2e/sandbox/src",
    ] {
        for (name, text) in sources(folder) {
            for bad in ["utils", "helpers", "common", "manager", "misc"] {
                let stem = Path::new(&name).file_stem().unwrap().to_string_lossy().into_owned();
                assert_ne!(stem, bad, "{name}: name it after what it decides");
            }
            let lines = text.lines().count();
            assert!(lines <= 400, "{name} has {lines} lines: split it");
        }
    }
}

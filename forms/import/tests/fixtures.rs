//! Originals of our own writing, with what becomes of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use import::{Imported, Sort};

fn import(name: &str, json: &str) -> Imported {
    let imported = import::import(name, json).unwrap();
    let form = support::form(&imported.yaml).unwrap_or_else(|problems| panic!("{problems}\n{}", imported.yaml));
    support::send(&form).unwrap();
    imported
}

/// The codes of what is wrong in an original, with where.
fn wrong(imported: &Imported) -> Vec<(&'static str, String)> {
    imported
        .report
        .of(Sort::Wrong)
        .map(|finding| (finding.code, finding.at.clone()))
        .collect()
}

#[test]
fn a_form_of_xgov() {
    let imported = import("market_stall.json", include_str!("fixtures/market_stall.json"));
    insta::assert_snapshot!("market_stall.yaml", imported.yaml);
    insta::assert_snapshot!("market_stall.md", imported.report.to_markdown());
}

#[test]
fn a_form_of_defra() {
    let imported = import("pond_licence.json", include_str!("fixtures/pond_licence.json"));
    insta::assert_snapshot!("pond_licence.yaml", imported.yaml);
    insta::assert_snapshot!("pond_licence.md", imported.report.to_markdown());
}

#[test]
fn loops() {
    let imported = import("allotment.json", include_str!("fixtures/allotment.json"));
    insta::assert_snapshot!("allotment.yaml", imported.yaml);
    assert_eq!(wrong(&imported), [("loop", "$.pages[1].next[0]".to_owned())]);
}

#[test]
fn every_defect_is_named() {
    let imported = import("broken.json", include_str!("fixtures/broken.json"));
    insta::assert_snapshot!("broken.yaml", imported.yaml);
    insta::assert_snapshot!("broken.md", imported.report.to_markdown());
    let found: std::collections::BTreeSet<&str> = wrong(&imported).into_iter().map(|(code, _)| code).collect();
    for code in [
        "condition-circle",
        "condition-text",
        "dead-end",
        "duplicate-name",
        "duplicate-option",
        "duplicate-path",
        "empty-option",
        "form-without-name",
        "link-never-taken",
        "link-shadowed",
        "link-to-nowhere",
        "list-missing",
        "loop",
        "no-such-option",
        "page-without-title",
        "reads-later",
        "start-page",
        "two-ways-on",
        "unknown-condition",
        "unknown-question",
        "unknown-section",
        "unknown-type",
        "unreachable-page",
        "unused-condition",
        "unused-list",
        "unused-section",
    ] {
        assert!(found.contains(code), "{code} was not found: {found:?}");
    }
}

#[test]
fn says_what_it_cannot_import() {
    let refused = |json: &str| import::import("x.json", json).unwrap_err().to_string();
    assert!(refused("{").starts_with("this is not JSON"));
    assert!(refused("[]").contains("no `pages`"));
    assert!(refused("{\"pages\": []}").contains("no `pages`"));
    assert!(refused(&format!("{}1{}", "[".repeat(5_000), "]".repeat(5_000))).starts_with("this is not JSON"));
    assert!(refused(&" ".repeat(import::MAX_BYTES + 1)).contains("bytes"));
    let many = format!(
        "{{\"pages\": [{}]}}",
        vec!["{\"path\": \"/a\"}"; import::MAX_PAGES + 1].join(",")
    );
    assert!(refused(&many).contains("pages"));
}

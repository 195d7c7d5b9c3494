//! Every rule, shown by its own examples; and no problem without a rule.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "a test is read, not used"
)]

use std::collections::BTreeSet;
use std::path::Path;

use unic_langid::langid;

use super::rules;
use crate::check::rule::{Example, Rule};
use crate::problem::{Problem, Severity};
use crate::read::read_all;

/// The keys of a definition that an example does not give.
const OTHER_KEYS: [(&str, &str); 7] = [
    ("form:", "form: example"),
    ("title:", "title: An example"),
    ("topic:", "topic: other"),
    ("owner:", "owner: example"),
    ("keep:", "keep: { submissions: 1 year, drafts: 28 days }"),
    ("confirmation:", "confirmation: We have what you sent us."),
    (
        "pages:",
        "pages: [{ id: name, title: What is your name?, fields: [{ id: name, type: full-name, called: your name }] }]",
    ),
];

/// An example as a whole definition.
fn whole(example: &str) -> String {
    let given = |key: &str| example.lines().any(|line| line.starts_with(key));
    let missing = OTHER_KEYS.iter().filter(|(key, _)| !given(key));
    let mut text: String = missing.map(|(_, line)| format!("{line}\n")).collect();
    text.push_str(example);
    text
}

fn found(rule: &Rule, example: &str) -> Vec<Problem> {
    match rule.example {
        Example::Described => Vec::new(),
        Example::File => read_all("example.yaml", example).1.problems,
        Example::Definition => read_all("example.yaml", &whole(example)).1.problems,
        Example::Translation => {
            let english = whole("").replace("confirmation: We have what you sent us.", "confirmation: Done.");
            let form = read_all("example.yaml", &english).0.unwrap();
            let rest = "name-title = Beth yw’ch enw?\nname-name-called = eich enw\nconfirmation = Wedi’i wneud.\n";
            match form.translated("example.ftl", &format!("{example}{rest}"), &langid!("cy")) {
                Ok(_) => Vec::new(),
                Err(report) => report.problems,
            }
        }
    }
}

#[test]
fn examples_show_their_rule_and_no_other() {
    for rule in rules().iter().filter(|rule| rule.example != Example::Described) {
        let bad = found(rule, rule.bad);
        let codes: BTreeSet<&str> = bad.iter().map(|problem| problem.code).collect();
        assert_eq!(
            codes,
            BTreeSet::from([rule.code]),
            "the bad example of {}: {bad:#?}",
            rule.code
        );
        assert!(
            bad.iter().all(|problem| problem.severity == rule.severity),
            "{}",
            rule.code
        );
        let good = found(rule, rule.good);
        assert_eq!(good, [], "the good example of {}", rule.code);
    }
}

#[test]
fn rules_say_what_and_why() {
    let mut codes = BTreeSet::new();
    for rule in rules() {
        assert!(codes.insert(rule.code), "{} is there twice", rule.code);
        assert!(rule.what.ends_with('.') && rule.why.ends_with('.'), "{}", rule.code);
        assert!(
            !rule.bad.trim().is_empty() && !rule.good.trim().is_empty(),
            "{}",
            rule.code
        );
        assert!(
            rule.code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'),
            "{}",
            rule.code
        );
    }
}

#[test]
fn no_problem_without_a_rule() {
    let mut sources = Vec::new();
    collect(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut sources);
    assert!(sources.len() > 50);
    let problem = regex::Regex::new(r#"Problem::(error|warning)\(\s*"([a-z-]+)""#).unwrap();
    let mut seen = 0;
    for path in sources {
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for found in problem.captures_iter(text) {
            let (severity, code) = (&found[1], &found[2]);
            let Some(rule) = super::rule(code) else {
                panic!("{} tells of `{code}`, which is no rule", path.display())
            };
            let is_error = rule.severity == Severity::Error;
            assert_eq!(
                is_error,
                severity == "error",
                "{} tells of `{code}` as another severity",
                path.display()
            );
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

fn collect(folder: &Path, sources: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            sources.push(path);
        }
    }
}

//! The reference is what the tables say, and the guide's example is a form.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use forms::language::reference;
use forms::scenario;

#[test]
fn the_reference_in_the_repository_is_the_generated_one() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/form-language.md");
    let written = std::fs::read_to_string(path).unwrap();
    assert!(
        written == reference(),
        "docs/form-language.md is behind: run `guildhall forms reference > docs/form-language.md`"
    );
}

#[test]
fn every_link_in_the_reference_leads_somewhere() {
    let reference = reference();
    let mut headings = BTreeSet::new();
    for line in reference.lines().filter(|line| line.starts_with('#')) {
        let title = line.trim_start_matches('#').trim().to_lowercase();
        let kept = title.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
        let anchor: String = kept.map(|c| if c == ' ' { '-' } else { c }).collect();
        assert!(headings.insert(anchor.clone()), "two headings are #{anchor}");
    }
    for link in reference.split("](#").skip(1) {
        let anchor = link.split(')').next().unwrap();
        assert!(headings.contains(anchor), "#{anchor} leads nowhere");
    }
}

/// The blocks of code of a language in the guide.
fn blocks(guide: &str) -> Vec<String> {
    let parts = guide.split("```yaml\n").skip(1);
    parts.map(|part| part.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_guides_example_is_a_form_without_a_problem_and_its_scenarios_go_as_they_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/definitions/README.md");
    let guide = std::fs::read_to_string(path).unwrap();
    let blocks = blocks(&guide);
    let form = blocks
        .iter()
        .find(|block| block.starts_with("form:"))
        .expect("a whole form");
    let (read, report) = forms::read::read_all("README.md", form);
    assert!(report.problems.is_empty(), "{report}");
    let read = read.unwrap();
    let scenarios = blocks
        .iter()
        .find(|block| block.starts_with("scenarios:"))
        .expect("scenarios");
    for scenario in scenario::read("README.md", scenarios).unwrap() {
        let ran = scenario::run(&read, &scenario, scenario::world(scenario.today));
        assert_eq!(ran.wrong, Vec::<String>::new(), "{}", scenario.name);
    }
}

/// The Rust files at a path, and below it.
fn sources(path: &Path, found: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            sources(&entry.unwrap().path(), found);
        }
    } else {
        found.push(path.to_owned());
    }
}

#[test]
fn every_bound_of_the_readers_is_told() {
    let source = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let mut files = Vec::new();
    for place in ["read", "expression", "scenario", "expression.rs", "yaml.rs"] {
        sources(&source.join(place), &mut files);
    }
    let limits = std::fs::read_to_string(source.join("language/limits.rs")).unwrap();
    let bound = regex::Regex::new(r"const (MAX_[A-Z_]+):").unwrap();
    let mut seen = 0;
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for found in bound.captures_iter(&text) {
            seen += 1;
            assert!(
                limits.contains(&found[1]),
                "{} of {} is not in the reference",
                &found[1],
                file.display()
            );
        }
    }
    assert!(seen > 10, "the bounds are called otherwise now");
}

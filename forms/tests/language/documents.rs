//! The reference is what the tables say, and the guide's example is a form.

use std::collections::BTreeSet;

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
    let form = blocks.iter().find(|block| block.starts_with("form:")).expect("a whole form");
    let (read, report) = forms::read::read_all("README.md", form);
    assert!(report.problems.is_empty(), "{report}");
    let read = read.unwrap();
    let scenarios = blocks.iter().find(|block| block.starts_with("scenarios:")).expect("scenarios");
    for scenario in scenario::read("README.md", scenarios).unwrap() {
        let ran = scenario::run(&read, &scenario, scenario::world(scenario.today));
        assert_eq!(ran.wrong, Vec::<String>::new(), "{}", scenario.name);
    }
}

//! The worked examples of the shipped forms: each goes as it says, and together they show every page and branch.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::panic,
    missing_docs,
    reason = "a test is read, not used"
)]

use std::path::Path;

use forms::scenario::{self, Coverage, Ran};

#[test]
fn every_scenario_goes_as_it_says_and_together_they_show_everything() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/definitions"));
    let mut wrong = Vec::new();
    let mut forms = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let Some(id) = name.strip_suffix(".scenarios.yaml") else {
            continue;
        };
        forms += 1;
        let definition = std::fs::read_to_string(folder.join(format!("{id}.yaml"))).unwrap();
        let form = match forms::read::read(id, &definition) {
            Ok(form) => form,
            Err(report) => {
                wrong.push(report.to_string());
                continue;
            }
        };
        let scenarios = match scenario::read(&name, &std::fs::read_to_string(&path).unwrap()) {
            Ok(scenarios) => scenarios,
            Err(report) => {
                wrong.push(report.to_string());
                continue;
            }
        };
        let mut all: Vec<Ran> = Vec::new();
        for scenario in &scenarios {
            let ran = scenario::run(&form, scenario, scenario::world(scenario.today));
            wrong.extend(ran.wrong.iter().map(|what| format!("{id}: {}: {what}", scenario.name)));
            all.push(ran);
        }
        let coverage = Coverage::of(&form, &all);
        if !coverage.is_whole() {
            wrong.push(format!("{id}: {coverage:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(forms, 16, "every shipped form has scenarios");
}

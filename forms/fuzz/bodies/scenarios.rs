//! Any bytes as a file of scenarios: problems, or scenarios that go through a form to some end.

use std::sync::LazyLock;

use forms::definition::Form;
use forms::scenario::{self, Coverage, Ran};

static FORM: LazyLock<Form> = LazyLock::new(|| {
    forms::read::again(include_str!("../../tests/every-kind.yaml")).unwrap_or_else(|| panic!("not a form"))
});

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    match scenario::read("any.scenarios.yaml", text) {
        Ok(scenarios) => {
            let run = |one| scenario::run(&FORM, one, scenario::world(one.today));
            let ran: Vec<Ran> = scenarios.iter().map(run).collect();
            let _ = Coverage::of(&FORM, &ran).is_whole();
        }
        Err(report) => {
            for problem in &report.problems {
                let span = problem.span;
                assert!(text.get(span.start..span.end).is_some(), "{problem:?}");
            }
        }
    }
}

//! `guildhall forms scenarios`

use std::path::Path;

use anyhow::{Context, ensure};
use app::language::Language;
use clap::Args;
use forms::definition::Form;
use forms::scenario::{self, Coverage, Ran};

use super::Folders;
use super::report::{counted, draw};
use crate::submissions::folder::SCENARIOS;

/// Which scenarios to run.
#[derive(Debug, Args)]
pub(in crate::cli) struct Scenarios {
    /// The forms, by id; without one, every form.
    #[arg(value_name = "FORM")]
    ids: Vec<String>,
    /// Fail also when a page, branch or option that routes is shown by no scenario.
    #[arg(long)]
    strict: bool,
    #[command(flatten)]
    folders: Folders,
}

/// Runs the worked examples of forms, and says what none of them shows.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn run(what: &Scenarios) -> anyhow::Result<()> {
    let files = what.folders.files();
    let ids = if what.ids.is_empty() {
        files.ids()?
    } else {
        what.ids.clone()
    };
    ensure!(
        !ids.is_empty(),
        "the folder {} has no form in it (NAME.yaml)",
        files.forms.display()
    );
    let (mut refused, mut failed, mut missed) = (0, 0, 0);
    for id in &ids {
        // What is wrong with other forms, or with a translation, is no matter here.
        let form = match files.one(id, "", Language::English)? {
            Ok(form) => form,
            Err(reports) => {
                println!("{id}  has errors, and cannot be filled in");
                eprintln!("{}", draw(&reports));
                refused += 1;
                continue;
            }
        };
        let form = &form;
        let file = what.folders.forms.join(format!("{id}{SCENARIOS}"));
        if !file.is_file() {
            println!("{id}  has no scenarios: write them into {}", file.display());
            missed += 1;
            continue;
        }
        let ran = run_file(&file, form)?;
        failed += ran.iter().filter(|(_, ran)| !ran.wrong.is_empty()).count();
        let coverage = Coverage::of(form, &ran.iter().map(|(_, ran)| ran.clone()).collect::<Vec<_>>());
        println!("{id}  {}{}", counted(ran.len(), "scenario"), verdict(&ran, &coverage));
        for (name, ran) in &ran {
            for wrong in &ran.wrong {
                println!("    {name}: {wrong}");
            }
            // Who expected another ending wants to know why this one.
            for mistake in ran.mistakes.iter().filter(|_| !ran.wrong.is_empty()) {
                let said = Language::English.sentence(&mistake.sentence);
                println!("    {name}: the resident reads “{said}” at {}", mistake.field);
            }
        }
        if !coverage.is_whole() {
            missed += 1;
            tell("no scenario visits", &coverage.pages);
            tell("no scenario leaves out", &coverage.never_left_out);
            tell("no scenario chooses", &coverage.options);
        }
    }
    ensure!(refused == 0, "{} with errors", counted(refused, "form"));
    ensure!(failed == 0, "{} did not go as they say", counted(failed, "scenario"));
    ensure!(
        missed == 0 || !what.strict,
        "{} with something that no scenario shows",
        counted(missed, "form")
    );
    Ok(())
}

fn run_file(file: &Path, form: &Form) -> anyhow::Result<Vec<(String, Ran)>> {
    let text = std::fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let scenarios = scenario::read(&file.display().to_string(), &text)
        .map_err(|report| anyhow::anyhow!("the scenarios cannot be read\n{}", draw(&[report])))?;
    let run = |scenario: scenario::Scenario| {
        let ran = scenario::run(form, &scenario, scenario::world(scenario.today));
        (scenario.name, ran)
    };
    Ok(scenarios.into_iter().map(run).collect())
}

fn verdict(ran: &[(String, Ran)], coverage: &Coverage) -> &'static str {
    match (ran.iter().all(|(_, ran)| ran.wrong.is_empty()), coverage.is_whole()) {
        (true, true) => ", all right, showing every page and branch",
        (true, false) => ", all right, but not showing everything",
        (false, _) => ", not all right",
    }
}

#[allow(clippy::print_stdout, reason = "it is what the command is for")]
fn tell(what: &str, items: &[String]) {
    if !items.is_empty() {
        println!("    {what}: {}", items.join(", "));
    }
}

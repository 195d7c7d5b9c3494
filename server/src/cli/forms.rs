//! `guildhall forms`

use std::path::Path;

use forms::problem::Report;
use miette::GraphicalReportHandler;

use crate::submissions::catalogue::{FormFolder, read_folder};

/// Checks a folder of definitions, and says how many forms are right.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) fn check(folder: &Path, locales: &Path) -> anyhow::Result<()> {
    let forms = read(folder, locales)?;
    for (id, version) in &forms {
        let start: String = version.version.chars().take(12).collect();
        println!("{id}  {start}  right");
    }
    Ok(())
}

/// Reads a folder of definitions; refuses with every problem of every file.
pub(super) fn read(folder: &Path, locales: &Path) -> anyhow::Result<FormFolder> {
    read_folder(folder, locales)?.map_err(refusal)
}

/// Every problem, each with its source underlined.
pub(super) fn refusal(reports: Vec<Report>) -> anyhow::Error {
    let handler = GraphicalReportHandler::new();
    let mut text = String::new();
    let mut count = 0;
    for report in &reports {
        for (shown, problem) in report.shown().zip(&report.problems) {
            count += 1;
            let (line, column) = report.place(problem);
            text.push_str(&format!("\n{}:{line}:{column}\n", report.file()));
            if handler.render_report(&mut text, &shown).is_err() {
                text.push_str(&problem.message);
            }
        }
    }
    let problems = if count == 1 { "problem" } else { "problems" };
    anyhow::anyhow!("{count} {problems}\n{text}")
}

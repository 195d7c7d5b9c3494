//! Problems as a designer reads them in a terminal.

use forms::problem::{Report, Severity};
use miette::GraphicalReportHandler;

use crate::submissions::version::is_refusal;

/// Every problem of every file, each with its source underlined.
pub(super) fn draw(reports: &[Report]) -> String {
    let handler = GraphicalReportHandler::new();
    let mut text = String::new();
    for report in reports {
        for (shown, problem) in report.shown().zip(&report.problems) {
            let (line, column) = report.place(problem);
            text.push_str(&format!("\n{}:{line}:{column}\n", report.file()));
            if handler.render_report(&mut text, &shown).is_err() {
                text.push_str(&problem.message);
            }
        }
    }
    text
}

/// How many problems of a severity there are.
pub(super) fn count(reports: &[Report], severity: Severity) -> usize {
    let problems = reports.iter().flat_map(|report| &report.problems);
    problems.filter(|problem| problem.severity == severity).count()
}

/// `1 error`, `2 errors`.
pub(super) fn counted(count: usize, what: &str) -> String {
    if count == 1 {
        format!("1 {what}")
    } else {
        format!("{count} {what}s")
    }
}

/// What refuses forms.
pub(in crate::cli) fn refusal(mut reports: Vec<Report>) -> anyhow::Error {
    reports.retain(is_refusal);
    let errors = count(&reports, Severity::Error);
    anyhow::anyhow!("{}\n{}", counted(errors, "error"), draw(&reports))
}

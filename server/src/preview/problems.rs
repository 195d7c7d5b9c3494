//! Problems as the bench shows them: each with its line of the source.

use app::bench::{Problem, SourceLine};
use forms::problem::{Report, Severity};

/// Every problem of every file.
pub(super) fn of(reports: &[Report]) -> Vec<Problem> {
    let mut all = Vec::new();
    for report in reports {
        for (shown, problem) in report.shown().zip(&report.problems) {
            let (line, column) = report.place(problem);
            all.push(Problem {
                is_error: problem.severity == Severity::Error,
                place: format!("{}, line {line}, column {column}", report.file()),
                message: problem.message.clone(),
                mend: problem.help.clone(),
                code: problem.code.to_owned(),
                line: shown.line().map(|[before, marked, after]| SourceLine {
                    number: line,
                    before: before.to_owned(),
                    marked: marked.to_owned(),
                    after: after.to_owned(),
                }),
            });
        }
    }
    all
}

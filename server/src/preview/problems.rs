//! Problems as the bench shows them: each with its line of the source.

use app::bench::{Problem, SourceLine};
use forms::problem::{Report, Severity};
use miette::{Diagnostic, SourceSpan};

/// The most characters that are shown of a line before and behind what is wrong.
const MOST: usize = 200;

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
                line: source_line(&shown, problem.span.start, problem.span.end, line),
            });
        }
    }
    all
}

fn source_line(shown: &dyn Diagnostic, start: usize, end: usize, number: usize) -> Option<SourceLine> {
    let span = SourceSpan::from((start, end.saturating_sub(start)));
    // With a line around it: without, what is read begins in the middle of its own.
    let contents = shown.source_code()?.read_span(&span, 1, 1).ok()?;
    let text = std::str::from_utf8(contents.data()).ok()?;
    let at = start.checked_sub(contents.span().offset())?;
    let (before, rest) = text.split_at_checked(at)?;
    let before = before.rsplit('\n').next().unwrap_or_default();
    let rest = rest.lines().next().unwrap_or_default();
    let marked = end.saturating_sub(start).min(rest.len());
    let (marked, after) = rest.split_at_checked(marked)?;
    if before.is_empty() && rest.is_empty() {
        return None;
    }
    let skipped = before.chars().count().saturating_sub(MOST);
    Some(SourceLine {
        number,
        before: before.chars().skip(skipped).collect(),
        marked: marked.chars().take(MOST).collect(),
        after: after.chars().take(MOST).collect(),
    })
}

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

#[cfg(test)]
mod tests {
    use forms::problem::{Problem, Span};

    use super::*;

    fn drawn(text: &str, start: usize, end: usize) -> String {
        let problem = Problem::error("x", Span { start, end }, "something");
        draw(&[Report::new("a.yaml", text, vec![problem])])
    }

    #[test]
    fn a_problem_is_drawn_where_it_stands() {
        let all = drawn("a: b\nc: é d\n", 8, 10);
        assert!(all.contains("a.yaml:2:4\n") && all.contains("c: é d"), "{all}");
        assert!(drawn("", 0, 0).contains("something"));
    }

    #[test]
    fn however_far_to_the_right_it_stands() {
        for start in [0, 70, 65_999, 66_000, 66_002] {
            let text = format!("a: b\n{}: 1\nc: d\n", "x".repeat(66_000));
            let all = drawn(&text, 5 + start, 6 + start);
            assert!(all.contains(&format!("a.yaml:2:{}\n", start + 1)), "{all}");
            assert!(all.contains("something") && all.len() < 3_000, "{}", all.len());
        }
    }

    #[test]
    fn a_terminal_is_told_no_command() {
        // The colours are our own.
        let all = drawn("a: \u{1b}[2J\u{9b}1m\n", 3, 5);
        assert!(
            all.contains("␛[2J") && !all.contains("\u{1b}[2J") && !all.contains('\u{9b}'),
            "{all}"
        );
    }
}

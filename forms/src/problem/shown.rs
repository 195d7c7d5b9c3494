//! One problem as miette prints it, with the lines that it stands in. Of a very long line, and of very many lines, what
//! is around the problem is shown; what a terminal would take as a command is shown as a sign.

use std::fmt;

use miette::{
    Diagnostic, LabeledSpan, MietteError, MietteSpanContents, Severity as MietteSeverity, SourceCode, SourceSpan,
    SpanContents,
};

use super::visible::visible_letter;
use super::{Problem, Report, Severity, Span};

/// How many characters of a line are shown.
const WIDTH: usize = 200;

/// How many of them stand before the problem.
const BEFORE: usize = 60;

/// How many lines of a problem are shown.
const HEIGHT: usize = 12;

/// One problem with the text it stands in, as miette prints it.
#[derive(Debug)]
pub struct Shown<'a> {
    problem: &'a Problem,
    excerpt: Excerpt<'a>,
}

impl Report {
    /// Each problem as a diagnostic with its source.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        self.problems.iter().map(move |problem| Shown {
            problem,
            excerpt: Excerpt::of(self, problem),
        })
    }
}

impl Shown<'_> {
    /// The line in which the problem begins: what stands before it, what is wrong, and what follows. Nothing of an empty
    /// line.
    pub fn line(&self) -> Option<[&str; 3]> {
        let Span { start, end } = self.excerpt.span;
        let (before, rest) = self.excerpt.text.split_at_checked(start)?;
        let before = before.rsplit('\n').next().unwrap_or_default();
        let rest = rest.split('\n').next().unwrap_or_default();
        let (marked, after) = rest.split_at_checked(end.saturating_sub(start).min(rest.len()))?;
        (!before.is_empty() || !rest.is_empty()).then_some([before, marked, after])
    }
}

/// The lines of a problem, with one before and one behind.
#[derive(Debug)]
struct Excerpt<'a> {
    file: &'a str,
    text: String,
    /// Where the problem stands in this text.
    span: Span,
    /// The number of its first line, from 0.
    first_line: usize,
    /// Line and column of the problem in the file, from 0.
    place: (usize, usize),
}

impl<'a> Excerpt<'a> {
    fn of(report: &'a Report, problem: &Problem) -> Excerpt<'a> {
        let (line, column) = report.place(problem);
        let (last, _) = report.end_place(problem);
        let first_line = line.saturating_sub(2);
        let mut text = String::new();
        let mut span = None;
        for number in first_line..(last + 1).min(line - 1 + HEIGHT) {
            let Some((start, whole)) = report.line(number) else {
                break;
            };
            // Of the line in which the problem begins, what is around it.
            let skipped = if number + 1 == line && whole.chars().count() > WIDTH {
                (column - 1).saturating_sub(BEFORE)
            } else {
                0
            };
            if skipped > 0 {
                text.push('…');
            }
            let mut letters = whole.char_indices().skip(skipped);
            for (at, letter) in letters.by_ref().take(WIDTH) {
                if start + at == problem.span.start {
                    span = Some((text.len(), None));
                }
                if let Some((_, end @ None)) = &mut span
                    && start + at >= problem.span.end
                {
                    *end = Some(text.len());
                }
                text.push(visible_letter(letter));
            }
            if letters.next().is_some() {
                text.push('…');
            }
            // At the end of its line.
            if span.is_none() && start + whole.len() == problem.span.start {
                span = Some((text.len(), Some(text.len())));
            }
            if let Some((_, end @ None)) = &mut span
                && start + whole.len() >= problem.span.end
            {
                *end = Some(text.len());
            }
            text.push('\n');
        }
        // The text ends as the file does, without an empty line that it has not.
        text.pop();
        let (start, end) = span.unwrap_or((0, Some(0)));
        Excerpt {
            file: report.file(),
            span: Span {
                start,
                end: end.unwrap_or(text.len()),
            },
            text,
            first_line,
            place: (line - 1, column - 1),
        }
    }
}

impl SourceCode for Excerpt<'_> {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        behind: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.text.read_span(span, before, behind)?;
        // Without lines around, it is asked where the problem is.
        let (line, column) = if before == 0 {
            self.place
        } else {
            (self.first_line + read.line(), read.column())
        };
        let (file, lines) = (self.file.to_owned(), read.line_count());
        let contents = MietteSpanContents::new_named(file, read.data(), *read.span(), line, column, lines);
        Ok(Box::new(contents))
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem.message)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.problem.code))
    }

    fn severity(&self) -> Option<MietteSeverity> {
        Some(match self.problem.severity {
            Severity::Error => MietteSeverity::Error,
            Severity::Warning => MietteSeverity::Warning,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.problem
            .help
            .as_ref()
            .map(|help| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        Some(&self.excerpt)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let Span { start, end } = self.excerpt.span;
        let label = LabeledSpan::new(None, start, end.saturating_sub(start));
        Some(Box::new(std::iter::once(label)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The lines that are shown, and what is underlined in them.
    fn shown(text: &str, start: usize, end: usize) -> (String, String) {
        let problem = Problem::error("x", Span { start, end }, "something");
        let report = Report::new("a.yaml", text, vec![problem]);
        let excerpt = report.shown().next().unwrap().excerpt;
        let Span { start, end } = excerpt.span;
        let underlined = excerpt.text.get(start..end).unwrap().to_owned();
        (excerpt.text, underlined)
    }

    fn is(text: &str, (start, end): (usize, usize), all: &str, underlined: &str) {
        assert_eq!(shown(text, start, end), (all.to_owned(), underlined.to_owned()));
    }

    #[test]
    fn the_problem_is_underlined_in_its_line() {
        let text = "a: b\nc: é d\n\ne: f\n";
        is(text, (8, 10), "a: b\nc: é d\n", "é");
        is(text, (8, 12), "a: b\nc: é d\n", "é d");
        is(text, (14, 18), "\ne: f\n", "e: f");
        is(text, (19, 19), "e: f\n", "");
        is(text, (5, 17), "a: b\nc: é d\n\ne: f\n", "c: é d\n\ne: ");
        is("", (0, 0), "", "");
        is("a\r\nb: c\r\n", (3, 4), "a\nb: c\n", "b");
    }

    #[test]
    fn of_a_long_line_what_is_around_is_shown() {
        let text = format!("a: b\n{}: 1\nc: d\n", "x".repeat(66_000));
        for (start, underlined) in [(0, "x"), (70, "x"), (65_999, "x"), (66_000, ":"), (66_002, "1")] {
            let (all, found) = shown(&text, 5 + start, 6 + start);
            assert_eq!(found, underlined);
            assert!(all.starts_with("a: b\n") && all.chars().count() < 300, "{all}");
        }
        let (all, underlined) = shown(&"x".repeat(70_000), 0, 70_000);
        assert_eq!(
            (all.chars().count(), underlined.chars().count()),
            (WIDTH + 1, WIDTH + 1)
        );
    }

    #[test]
    fn of_many_lines_the_first_are_shown() {
        let text = "a: b\n".repeat(10_000);
        let (all, _) = shown(&text, 10, text.len());
        assert_eq!(all.lines().count(), HEIGHT + 1);
    }

    #[test]
    fn its_line_alone() {
        let line = |text: &str, start, end| {
            let problem = Problem::error("x", Span { start, end }, "something");
            let report = Report::new("a.yaml", text, vec![problem]);
            let shown = report.shown().next().unwrap();
            shown.line().map(|parts| parts.join("|"))
        };
        assert_eq!(line("a: b\nc: d e\n", 8, 9).unwrap(), "c: |d| e");
        assert_eq!(line("a: b\nc: d\n", 3, 9).unwrap(), "a: |b|");
        assert_eq!(line("a\n\nb", 2, 2), None);
    }

    #[test]
    fn a_terminal_is_told_no_command() {
        is("a: \u{1b}[2Jb\u{202e}c\u{9b}1m\n", (3, 5), "a: ␛[2Jb�c�1m\n", "␛[");
    }
}

//! What goes wrong for a form designer: where, what, and the likely mend.

mod shown;
mod visible;

use std::fmt;

pub use shown::Shown;
pub(crate) use visible::is_hidden_control;
pub use visible::visible;

/// A stretch of the definition's text, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

/// Whether a form with this problem may be served.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The form is refused.
    Error,
    /// The form is served; the designer is told.
    Warning,
}

/// One thing that is wrong with a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Refused, or only told.
    pub severity: Severity,
    /// A short stable name, such as `unknown-key`.
    pub code: &'static str,
    /// Where.
    pub span: Span,
    /// What is wrong, in a sentence without a full stop.
    pub message: String,
    /// The likely mend.
    pub help: Option<String>,
}

impl Problem {
    /// A problem for which the form is refused.
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Error,
            code,
            span,
            message: message.into(),
            help: None,
        }
    }

    /// A problem that the designer is told about, and the form is served.
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Problem {
        Problem {
            severity: Severity::Warning,
            ..Problem::error(code, span, message)
        }
    }

    /// Adds the likely mend.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }
}

/// The most problems that are told of one file. Who has more has a file that is no form, or one thing wrong everywhere.
pub const MAX_PROBLEMS: usize = 500;

/// "Did you mean …?", when one of the known words is close to the one that was written.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let most = |word: &str| 1 + word.len().min(written.len()) / 4;
    let mut close: Vec<(usize, &str)> = known
        .into_iter()
        // The distance is never less than the difference in length: what is far longer is not compared.
        .filter(|word| word.chars().count().abs_diff(written.chars().count()) <= most(word))
        .map(|word| (edit_distance(written, word), word))
        .filter(|(distance, word)| *distance <= most(word))
        .collect();
    close.sort();
    close.first().map(|(_, word)| format!("did you mean `{word}`?"))
}

/// Levenshtein's distance, with a swap of neighbours counted as one.
fn edit_distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows: Vec<Vec<usize>> = vec![(0..=b.len()).collect()];
    for (i, from) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let at = |row: &[usize], column: usize| row.get(column).copied().unwrap_or(usize::MAX / 2);
            let above = rows.last().map_or(0, |last| at(last, j + 1)) + 1;
            let left = at(&row, j) + 1;
            let diagonal = rows.last().map_or(0, |last| at(last, j)) + usize::from(from != to);
            let mut best = above.min(left).min(diagonal);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(to) && b.get(j - 1) == Some(from);
            if swapped && let Some(before) = i.checked_sub(1).and_then(|r| rows.get(r)) {
                best = best.min(at(before, j - 1) + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows.last().and_then(|row| row.last()).copied().unwrap_or(0)
}

/// All the problems of one file, ready to be printed with the source underlined.
#[derive(Debug, Clone)]
pub struct Report {
    file: String,
    text: String,
    /// Where each line starts, in bytes.
    lines: Vec<usize>,
    /// In the order of the file.
    pub problems: Vec<Problem>,
}

impl Report {
    /// A report on the file `name`, whose whole text is `text`. Of more than [`MAX_PROBLEMS`] the first are told.
    pub fn new(name: &str, text: &str, mut problems: Vec<Problem>) -> Report {
        for problem in &mut problems {
            // Whole characters of this text, whatever a reader counted in.
            let Span { start, end } = problem.span;
            let start = text.floor_char_boundary(start);
            let end = text.ceil_char_boundary(end.min(text.len())).max(start);
            problem.span = Span { start, end };
            // What a designer wrote is in it.
            problem.message = visible(&problem.message);
            problem.help = problem.help.as_deref().map(visible);
        }
        problems.sort_by(|a, b| (a.span, &a.message).cmp(&(b.span, &b.message)));
        problems.dedup();
        if problems.len() > MAX_PROBLEMS {
            let last = problems
                .get(MAX_PROBLEMS)
                .map(|problem| problem.span)
                .unwrap_or_default();
            problems.truncate(MAX_PROBLEMS);
            let what = format!("there are more than {MAX_PROBLEMS} problems, and the others are not told");
            problems.push(Problem::error("too-many-problems", last, what).help("mend these first"));
        }
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Report {
            file: visible(name),
            text: text.to_owned(),
            lines: std::iter::once(0).chain(ends).collect(),
            problems,
        }
    }

    /// The file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// Line and column of a problem, both counted from 1, the column in characters.
    pub fn place(&self, problem: &Problem) -> (usize, usize) {
        self.line_and_column(problem.span.start)
    }

    /// Line and column of a problem's end: the first character behind it.
    pub fn end_place(&self, problem: &Problem) -> (usize, usize) {
        self.line_and_column(problem.span.end)
    }

    /// Where a line begins, in bytes, and its text without its end. Lines are counted from 0.
    fn line(&self, number: usize) -> Option<(usize, &str)> {
        let start = *self.lines.get(number)?;
        let end = self.lines.get(number + 1).copied().unwrap_or(self.text.len());
        let line = self.text.get(start..end)?;
        Some((start, line.trim_end_matches(['\n', '\r'])))
    }

    fn line_and_column(&self, byte: usize) -> (usize, usize) {
        let text = &self.text;
        let byte = if text.is_char_boundary(byte) { byte } else { text.len() };
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = text.get(start..byte).map_or(0, |before| before.chars().count()) + 1;
        (line, column)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            let (line, column) = self.place(problem);
            write!(f, "{}:{line}:{column}: {}", self.file(), problem.message)?;
            if let Some(help) = &problem.help {
                write!(f, " ({help})")?;
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggests_only_what_is_close() {
        assert_eq!(
            did_you_mean("titel", ["title", "when"]),
            Some("did you mean `title`?".into())
        );
        assert_eq!(did_you_mean("colour", ["title", "when"]), None);
        assert_eq!(did_you_mean(&"title".repeat(100_000), ["title", "when"]), None);
    }

    #[test]
    fn places_are_lines_and_characters() {
        let report = Report::new("a.yaml", "é: ü\n\nb: c", Vec::new());
        let places = [0, 2, 4, 6, 7, 8, 10, 12, 99].map(|byte| report.line_and_column(byte));
        assert_eq!(
            places,
            [(1, 1), (1, 2), (1, 4), (1, 5), (2, 1), (3, 1), (3, 3), (3, 5), (3, 5)]
        );
    }

    #[test]
    fn places_are_of_whole_characters_of_the_text() {
        let spans = [(1, 1), (0, 1), (2, 1), (0, 99), (99, 99)];
        let problem = |(start, end)| Problem::error("x", Span { start, end }, format!("{start} {end}"));
        let report = Report::new("a.yaml", "éa", spans.map(problem).to_vec());
        for problem in &report.problems {
            assert!("éa".get(problem.span.start..problem.span.end).is_some(), "{problem:?}");
        }
    }

    #[test]
    fn of_very_many_problems_the_first_are_told() {
        let at = |start| Problem::warning("x", Span { start, end: start }, "something");
        let report = Report::new("a.yaml", &" ".repeat(2_000), (0..2_000).map(at).collect());
        assert_eq!(report.problems.len(), MAX_PROBLEMS + 1);
        assert_eq!(
            report.problems.last().map(|problem| problem.code),
            Some("too-many-problems")
        );
        let whole = Report::new("a.yaml", "   ", vec![at(1), at(1), at(2)]);
        assert_eq!(whole.problems.len(), 2);
    }
}

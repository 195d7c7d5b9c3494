//! What goes wrong for a form designer: where, what, and the likely mend.

use std::fmt;

use miette::{Diagnostic, LabeledSpan, NamedSource, Severity as MietteSeverity};

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

    /// Adds the likely mend.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Problem {
        self.help = Some(help.into());
        self
    }
}

/// "Did you mean …?", when one of the known words is close to the one that was written.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let mut close: Vec<(usize, &str)> = known
        .into_iter()
        .map(|word| (edit_distance(written, word), word))
        .filter(|(distance, word)| *distance <= 1 + word.len().min(written.len()) / 4)
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
#[derive(Debug)]
pub struct Report {
    source: NamedSource<String>,
    /// In the order of the file.
    pub problems: Vec<Problem>,
}

impl Report {
    /// A report on the file `name`, whose whole text is `text`.
    pub fn new(name: &str, text: &str, mut problems: Vec<Problem>) -> Report {
        problems.sort_by(|a, b| (a.span, &a.message).cmp(&(b.span, &b.message)));
        problems.dedup();
        Report {
            source: NamedSource::new(name, text.to_owned()),
            problems,
        }
    }

    /// The file.
    pub fn file(&self) -> &str {
        self.source.name()
    }

    /// Line and column of a problem, both counted from 1, the column in characters.
    pub fn place(&self, problem: &Problem) -> (usize, usize) {
        let before = self
            .source
            .inner()
            .get(..problem.span.start)
            .unwrap_or(self.source.inner());
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
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

/// One problem with the text it stands in, as miette prints it.
#[derive(Debug)]
pub struct Shown<'a> {
    report: &'a Report,
    problem: &'a Problem,
}

impl Report {
    /// Each problem as a diagnostic with its source.
    pub fn shown(&self) -> impl Iterator<Item = Shown<'_>> {
        self.problems.iter().map(move |problem| Shown { report: self, problem })
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

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        Some(&self.report.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let span = self.problem.span;
        let length = span.end.saturating_sub(span.start);
        Some(Box::new(std::iter::once(LabeledSpan::new(None, span.start, length))))
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
    }
}

//! What a rule is.

use super::subject::Subject;
use crate::problem::{Problem, Severity, Span};

/// Something that the check finds, with what a designer wants to know about it.
#[derive(Debug)]
pub struct Rule {
    /// Its name: short, stable, lower-case with hyphens.
    pub code: &'static str,
    /// Whether a form that breaks it is refused.
    pub severity: Severity,
    /// What it finds, in a sentence.
    pub what: &'static str,
    /// Why that is wrong, and what to do about it.
    pub why: &'static str,
    /// An example that breaks it, and no other rule.
    pub bad: &'static str,
    /// The same, mended.
    pub good: &'static str,
    /// What the examples are.
    pub example: Example,
    /// Looks for it in a form; nothing for what is found while a file is read, or while expressions are.
    pub(super) check: Option<fn(&Subject<'_>, &mut Vec<Problem>)>,
}

/// What a rule's examples are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Example {
    /// Keys of a definition, in YAML; those that it does not give are of no matter.
    Definition,
    /// A whole file, as it is.
    File,
    /// A translation of a definition, in Fluent.
    Translation,
    /// Of something that cannot be shown in a few lines, such as a file that is too large.
    Described,
}

impl Rule {
    /// An error, with examples that are keys of a definition. What it says is filled in with `..`.
    pub(super) const ERROR: Rule = Rule {
        code: "",
        severity: Severity::Error,
        what: "",
        why: "",
        bad: "",
        good: "",
        example: Example::Definition,
        check: None,
    };

    /// A warning, with examples that are keys of a definition.
    pub(super) const WARNING: Rule = Rule {
        severity: Severity::Warning,
        ..Rule::ERROR
    };

    /// The rule, broken there.
    pub(super) fn at(&self, span: Span, message: impl Into<String>) -> Problem {
        match self.severity {
            Severity::Error => Problem::error(self.code, span, message),
            Severity::Warning => Problem::warning(self.code, span, message),
        }
    }
}

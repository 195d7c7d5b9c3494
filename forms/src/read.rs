//! A definition's YAML, to a [`Form`]: every problem in one run, each at its place.

mod field;
mod form;
mod keys;
mod page;

use sha2::{Digest, Sha256};

use crate::check;
use crate::definition::Form;
use crate::problem::{Problem, Report, Severity};
use crate::yaml;

pub use keys::Keys;

/// Reads and checks one definition.
///
/// # Errors
/// A report with every problem, when there is one for which the form must be refused.
pub fn read(file: &str, text: &str) -> Result<Form, Report> {
    let mut problems = Vec::new();
    let form = match yaml::parse(text) {
        Ok(node) => form::read(&node, &version(text), &mut problems),
        Err(problem) => {
            problems.push(problem);
            None
        }
    };
    if let Some(form) = &form {
        check::check(form, &mut problems);
    }
    let refused = problems.iter().any(|problem| problem.severity == Severity::Error);
    match form {
        Some(form) if !refused => Ok(form),
        _ => Err(Report::new(file, text, problems)),
    }
}

/// The version of a definition: SHA-256 of its text, in hex.
pub fn version(text: &str) -> String {
    Sha256::digest(text.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Problems found while reading.
pub(crate) type Problems = Vec<Problem>;

//! A definition's YAML, to a [`Form`]: every problem in one run, each at its place.

#[cfg(test)]
pub(crate) mod asked;
mod field;
mod form;
mod keys;
mod kind;
mod options;
mod page;

use sha2::{Digest, Sha256};

use crate::check;
use crate::definition::Form;
use crate::problem::{Problem, Report, Severity};
use crate::yaml;

pub use crate::yaml::MAX_BYTES;
pub use form::is_form_id;
pub use form::{MAX_PAGES, MAX_SECTIONS, MAX_STEPS, MAX_VALUES};
pub use keys::{Keys, MAX_ID};
pub use kind::{LONGEST, TYPES};
pub use options::MAX_OPTIONS;
pub use page::{MAX_DETAILS, MAX_FIELDS, MAX_ITEMS, MAX_RULES};

/// Reads and checks one definition.
///
/// # Errors
/// A report with every problem, when there is one for which the form must be refused.
pub fn read(file: &str, text: &str) -> Result<Form, Report> {
    let (form, report) = read_all(file, text);
    match form {
        Some(form) => Ok(form),
        None => Err(report),
    }
}

/// Reads and checks one definition, and tells everything about it: the form, when it can be served; and every problem,
/// warnings included.
pub fn read_all(file: &str, text: &str) -> (Option<Form>, Report) {
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
    (form.filter(|_| !refused), Report::new(file, text, problems))
}

/// Reads a definition that was checked when it was published. Rules that are newer than it do not count: somebody may be
/// half way through it.
pub fn again(text: &str) -> Option<Form> {
    form::read(&yaml::parse(text).ok()?, &version(text), &mut Vec::new())
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

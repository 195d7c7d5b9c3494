//! Forms that other platforms hold, as definitions of ours.
//!
//! Two shapes are read: the XGov Digital Form Builder's JSON (version 2), where each page names the pages after it, and
//! DEFRA's forms engine (schema 2, engine V2), where pages stand in order and may have a condition. What comes out is the
//! text of one definition, and a report: what carried over, what changed, what was dropped, and what was wrong in the
//! original. Nothing in an original makes an import fail as long as it is JSON with pages; a defect becomes a finding.
//!
//! How a graph becomes a list of pages: sort it topologically; a page's `when` is the condition of reaching it, worked out
//! over decision diagrams (every answer that routing depends on has few values that matter) and written as the smallest
//! sum of products that agrees with it wherever answers can exist together. So a page that every journey reaches has no
//! `when`, and a page that none reaches is found.
//!
//! # Limits
//! [`MAX_BYTES`] of text, [`MAX_PAGES`] pages, 127 levels of JSON. Beyond them an original is refused. Within it:
//! 100 components of a page, 2,000 options of a list, 20 levels of a condition, 20,000 characters of one text; what goes
//! further is cut off, and reported. Routing whose diagrams pass 100,000 nodes is reported, and not carried over.

mod called;
mod cel;
mod choices;
mod content;
mod cover;
mod decision;
mod defects;
mod expression_text;
mod fees;
mod form;
mod graph;
mod json;
mod layout;
mod loops;
mod markdown;
mod names;
mod order;
mod original;
mod page;
mod question;
mod reach;
mod read;
mod report;
mod rules;
mod text;
mod variables;
mod walk;
mod yaml;

pub use report::{Counts, Finding, Report, Sort};

/// The longest original, in bytes.
pub const MAX_BYTES: usize = 5_000_000;

/// The most pages of an original.
pub const MAX_PAGES: usize = 250;

/// The longest definition that the language takes, in bytes.
const MAX_DEFINITION: usize = 500_000;

/// A form of ours, and how faithful it is.
#[derive(Debug, Clone)]
pub struct Imported {
    /// The definition.
    pub yaml: String,
    /// Its name: the file is `<form_id>.yaml`.
    pub form_id: String,
    /// What carried over, and what did not.
    pub report: Report,
}

/// Why an original is no form that could be imported.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotImportable {
    /// More than [`MAX_BYTES`].
    #[error("the file has {0} bytes: {MAX_BYTES} at most can be imported")]
    TooLong(usize),
    /// More than [`MAX_PAGES`].
    #[error("the form has {0} pages: {MAX_PAGES} at most can be imported")]
    TooManyPages(usize),
    /// What it would become is longer than a definition can be.
    #[error("the definition would have {0} bytes: {MAX_DEFINITION} at most can be read; make it two forms first")]
    DefinitionTooLong(usize),
    /// Not JSON.
    #[error("this is not JSON: {0}")]
    NotJson(String),
    /// JSON, but no form.
    #[error("this is not a form of XGov's or DEFRA's builder: it has no `pages` with anything on them")]
    NotAForm,
}

/// Makes a definition of ours from the text of an original. `file_name` names the form when nothing else does.
///
/// # Errors
/// When the text is not JSON, has no pages, or is larger than the limits.
pub fn import(file_name: &str, json: &str) -> Result<Imported, NotImportable> {
    if json.len() > MAX_BYTES {
        return Err(NotImportable::TooLong(json.len()));
    }
    let value: serde_json::Value = serde_json::from_str(json.trim_start_matches('\u{feff}'))
        .map_err(|error| NotImportable::NotJson(error.to_string()))?;
    let mut report = Report::new(file_name);
    let original = read::read(&value, &mut report)?;
    form::build(file_name, &original, report)
}

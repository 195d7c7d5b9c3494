//! How much a form may have. Each bound is the constant that the reader compares with.

use super::grouped;
use crate::problem::MAX_PROBLEMS;
use crate::read::{
    LONGEST, MAX_BYTES, MAX_DETAILS, MAX_FIELDS, MAX_ID, MAX_ITEMS, MAX_OPTIONS, MAX_PAGES, MAX_RULES, MAX_SECTIONS,
    MAX_STEPS, MAX_VALUES,
};
use crate::scenario::MAX_SCENARIOS;
use crate::translation::{MAX_BRACES, MAX_OVERLAY_BYTES};
use crate::{expression, yaml};

/// A bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// Of what.
    pub of: &'static str,
    /// The most.
    pub most: usize,
    /// What is counted.
    pub unit: &'static str,
}

impl Limit {
    /// `20,000 characters`.
    pub fn in_words(&self) -> String {
        let most = i64::try_from(self.most).unwrap_or(i64::MAX);
        format!("{} {}", grouped(most), self.unit)
    }
}

/// Every bound that is not a key’s own.
pub fn limits() -> Vec<Limit> {
    let limit = |of, most, unit| Limit { of, most, unit };
    vec![
        limit("A form’s file", MAX_BYTES, "bytes"),
        limit("How deep YAML stands in YAML", yaml::MAX_DEPTH, "levels"),
        limit("Pages of a form, with those of its groups", MAX_PAGES, "pages"),
        limit("Sections of a form", MAX_SECTIONS, "sections"),
        limit("Calculated values of a form", MAX_VALUES, "values"),
        limit("Fields of a page", MAX_FIELDS, "fields"),
        limit("Rules of a page", MAX_RULES, "rules"),
        limit("Pieces of help that open on a page", MAX_DETAILS, "pieces"),
        limit("Items of a repeating group", MAX_ITEMS as usize, "items"),
        limit("Options of a field", MAX_OPTIONS, "options"),
        limit("An id", MAX_ID, "characters"),
        limit("What a resident types into one field", LONGEST as usize, "characters"),
        limit("An expression", expression::MAX_LENGTH, "characters"),
        limit(
            "Brackets and question marks in an expression",
            expression::MAX_NESTING,
            "of them",
        ),
        limit(
            "A pattern of `matches`, compiled",
            expression::MAX_PATTERN_BYTES,
            "bytes",
        ),
        limit(
            "A pattern of `matches`, with each repeat written out",
            expression::MAX_PATTERN_LETTERS as usize,
            "letters",
        ),
        limit("Parts of an expression in each other", expression::MAX_DEPTH, "deep"),
        limit(
            "Loops (`exists`, `all`, `filter`, `map`) in each other",
            expression::MAX_LOOPS,
            "deep",
        ),
        limit(
            "All expressions of a form: a step for each part, in a loop for each part and item",
            usize::try_from(MAX_STEPS).unwrap_or(usize::MAX),
            "steps",
        ),
        limit("A calculated text", expression::MAX_TEXT, "bytes"),
        limit("Problems that are told of one file", MAX_PROBLEMS, "problems"),
        limit("A translation’s file", MAX_OVERLAY_BYTES, "bytes"),
        limit("Braces of one message of a translation", MAX_BRACES, "of them"),
        limit("Scenarios of a form", MAX_SCENARIOS, "scenarios"),
    ]
}

//! The types of fields: what is asked, how it looks, what the answer is in expressions.

mod choices;
mod numbers;
mod others;
mod texts;

use super::Key;

/// A type of field.
#[derive(Debug)]
pub struct FieldType {
    /// As it is written behind `type`.
    pub name: &'static str,
    /// What it asks, and what it takes: Markdown.
    pub what: &'static str,
    /// The GOV.UK component that asks it.
    pub component: &'static str,
    /// What the answer is in expressions.
    pub answer: &'static str,
    /// The keys that it has beside those of every field.
    pub keys: &'static [Key],
    /// A whole field, in YAML.
    pub example: &'static str,
    /// Conditions that read the answer of the example, on a page `page`.
    pub reads: &'static [&'static str],
}

/// Every type of field, in the order of the reference.
pub fn types() -> impl Iterator<Item = &'static FieldType> {
    texts::TYPES
        .iter()
        .chain(numbers::TYPES)
        .chain(choices::TYPES)
        .chain(others::TYPES)
}

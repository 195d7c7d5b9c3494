//! The form language: text in, typed form, journeys, answers and problems out.
//!
//! Everything here is pure: no IO, no environment, no clock, no HTML, no SQL, no HTTP. A caller hands in the text of a
//! definition, what a resident typed, and today's date; it gets values, or mistakes (the resident's), or problems
//! (the form designer's).
//!
//! Read in this order: [`definition`] (what a form is), [`read`] (YAML to definition), [`check`] (what a compiler
//! would refuse), [`fields`] (what a resident typed, to an [`answers::Answer`]), [`journey`] (which page comes next).

pub mod answers;
pub mod check;
pub mod definition;
pub mod diff;
pub mod expression;
pub mod fields;
pub mod graph;
pub mod journey;
pub mod language;
pub mod links;
pub mod made_up;
pub mod mistake;
pub mod problem;
pub mod raw;
pub mod read;
pub mod scenario;
pub mod translation;
pub mod values;
pub mod yaml;

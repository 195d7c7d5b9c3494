//! The language's schema, reference and guide, held to the shipped forms and to the files in the repository.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    reason = "a test is read, not used"
)]

mod documents;
mod schema;
mod yaml_as_json;

//! A bill from the rules, on its page and on paper: that both say all that the law asks for, and the same.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    dead_code,
    reason = "a test is read, not used"
)]

mod accessible;
mod from_rules;
mod given;
mod statute;
#[path = "../../../../forms/paper/tests/paper/structure.rs"]
mod structure;

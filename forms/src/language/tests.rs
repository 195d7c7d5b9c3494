//! The tables say what the readers take: no more, no less.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test is read, not used"
)]

mod asked;
mod examples;
mod fixture;
mod texts;

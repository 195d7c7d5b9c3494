//! Shipped and made-up forms as PDFs: that each is made, is accessible, and leads its reader the right way.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    reason = "a test is read, not used"
)]

mod every_form;
mod given;
mod made_up;
mod structure;

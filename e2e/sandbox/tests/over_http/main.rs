//! The sandbox over real HTTP, as a merchant's server and a payer's browser meet it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod chaos;
mod checkout;
mod command_line;
mod govuk_pay;
mod govuk_pay_page;
mod hostile_input;
mod later;
mod money;
mod support;

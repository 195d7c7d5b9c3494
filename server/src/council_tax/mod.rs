//! Council tax: what is true about an account, what is owed, and how the council's own records are loaded.
//!
//! The council's revenues system stays the system of record. We hold a dated snapshot of it ([`import`], [`store`])
//! and the payments taken here since ([`statement`]). The rules are a crate of their own, `council_tax_rules`, and pure: no
//! clock, no IO; today is handed in.

pub mod account;
pub mod calendar;
pub mod csv_layout;
pub mod csv_rows;
pub mod demo;
pub mod error;
pub mod found_account;
pub mod guess_limit;
pub mod import;
pub mod import_files;
pub mod import_rows;
pub(crate) mod line_ends;
pub mod rejection;
pub mod routes;
pub mod statement;
pub mod store;
mod store_columns;
mod store_rows;
mod store_values;

pub use council_tax_rules::{
    account_number, charge, check_digit, instalment, instalment_dates, tables, tax_year, valuation_band,
};

//! Council tax: what is true about an account, what is owed, and how the council's own records are loaded.
//!
//! The council's revenues system stays the system of record. We hold a dated snapshot of it ([`import`], [`record`], [`store`])
//! and the payments taken here since ([`statement`]). The rules are a crate of their own, `council_tax_rules`, and pure: no
//! clock, no IO; today is handed in.

pub mod account;
pub mod calendar;
pub(crate) mod csv_rows;
pub mod demo;
pub mod error;
pub mod found_account;
pub mod guess_limit;
pub mod import;
mod import_charges;
pub mod import_load;
mod import_parts;
mod import_rows;
mod import_sorted;
pub mod import_source;
mod import_spells;
pub mod import_stream;
pub mod layout;
pub(crate) mod line_ends;
pub mod plausible;
pub mod published;
pub mod record;
pub mod rejection;
pub mod routes;
mod row;
mod row_reader;
pub mod statement;
pub mod store;
mod store_detail;
mod store_import;
mod store_values;

pub use council_tax_rules::{
    account_number, charge, check_digit, instalment, instalment_dates, tables, tax_year, valuation_band,
};

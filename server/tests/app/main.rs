//! The application on a real Postgres, through its router, with the sandbox provider behind it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(missing_docs, unreachable_pub, reason = "tests are read, not used")]

mod accounts;
mod council_tax_import;
mod council_tax_pay;
mod councils;
mod gazetteer;
mod govuk_pay;
mod payment_baskets;
mod payment_books;
mod payment_chaos;
mod payments;
mod publishing;
mod scenarios;
mod submissions;
mod support;
mod uploads;

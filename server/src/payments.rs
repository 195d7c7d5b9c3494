//! Payments and the ledger. One payment, once: taken at most once for one intent, never lost once taken.

pub mod attempt;
pub mod error;
pub mod intent;
pub mod ledger;
pub mod provider;
pub mod routes;
pub mod settle;
pub mod signature;
pub mod state;
pub mod store;
pub mod stripe;
pub mod sweep;
pub mod webhook;

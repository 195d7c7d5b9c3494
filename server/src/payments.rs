//! Payments and the ledger. One payment, once: taken at most once for one intent, never lost once taken.

pub mod aftermath;
pub mod attempt;
pub mod basket;
pub mod error;
pub mod export;
pub mod govuk_pay;
pub mod graph;
pub mod intent;
pub mod ledger;
pub mod provider;
pub mod reconcile;
pub mod refund;
pub mod routes;
pub mod settle;
pub mod signature;
pub mod state;
pub mod store;
pub mod stripe;
pub mod sweep;
pub mod till;
pub mod webhook;

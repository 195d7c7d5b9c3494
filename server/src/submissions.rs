//! Forms in use: drafts, journeys, and what was submitted.

pub mod catalogue;
pub mod draft;
pub mod error;
pub mod routes;
pub mod store;

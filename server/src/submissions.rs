//! Forms in use: drafts, journeys, and what was submitted.

pub mod catalogue;
pub mod draft;
pub mod error;
pub mod folder;
pub mod known;
pub mod live;
pub mod paper;
pub mod prefill;
pub mod publish;
pub mod routes;
pub mod store;
mod strays;
pub mod text_file;
pub mod uploads;
pub mod version;

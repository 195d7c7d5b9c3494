//! Guildhall: forms and council tax for residents, for several councils from one process.
//!
//! See ARCHITECTURE.md for the house, and for one request's way through it.

pub mod accounts;
pub mod cli;
pub mod clock;
pub mod config;
pub mod council_tax;
pub mod councils;
pub mod error;
pub mod gazetteer;
pub mod http;
pub mod information;
pub mod notify;
pub mod payments;
pub mod preview;
pub mod retention;
pub mod submissions;
pub mod token;

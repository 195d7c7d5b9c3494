//! Residents who sign in: by a code to their e-mail address, without a password. What a resident may see is linked to
//! them by facts that only the person concerned has.

pub mod audit;
pub mod code;
pub mod error;
pub mod helper;
pub mod link;
pub mod resident;
pub mod routes;
pub mod sign_in;
pub(crate) mod store;

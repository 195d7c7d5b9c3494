//! Messages to residents. Each is stored in the transaction that causes it, and sent afterwards: nothing is sent for what
//! did not happen, and nothing is lost when the mail server is down.

pub mod mailbox;
pub mod message;
pub mod outbox;
pub mod sender;
pub(crate) mod store;

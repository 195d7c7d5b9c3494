//! Paying by card: the statement before leaving for the card page, the wait, and each way it can end.

mod basket;
mod needs_attention;
mod not_paid;
mod paid_for;
mod pay;
mod receipt;
mod waiting;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use basket::*;
pub use needs_attention::*;
pub use not_paid::*;
pub use paid_for::*;
pub use pay::*;
pub use receipt::*;
pub use waiting::*;

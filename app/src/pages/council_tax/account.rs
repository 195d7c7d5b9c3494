//! A resident's council tax account, signed in: what is owed, and everything about it. A helper with a link sees the
//! same pages, and can change nothing.

mod authority;
mod debt_help;
mod each_pound;
mod facts;
mod frame;
mod helper;
mod instalments;
mod link_account;
#[cfg(test)]
mod made_up;
mod mistake;
mod news;
mod overview;
mod owed_sentence;
mod paid_so_far;
mod preferences;
mod reason;
mod recovery;
mod recovery_words;
mod request;
mod sign_in;
mod sign_in_code;
mod signed_out;
mod transaction;
mod transactions;
mod unlink;
mod what_if;
mod what_if_answer;
mod why;
mod your_accounts;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use authority::*;
pub use debt_help::*;
pub use each_pound::*;
pub use facts::*;
pub use frame::*;
pub use helper::*;
pub use instalments::*;
pub use link_account::*;
pub use mistake::*;
pub use news::*;
pub use overview::*;
pub use paid_so_far::*;
pub use preferences::*;
pub use reason::*;
pub use recovery::*;
pub use recovery_words::*;
pub use request::*;
pub use sign_in::*;
pub use sign_in_code::*;
pub use signed_out::*;
pub use transaction::*;
pub use transactions::*;
pub use unlink::*;
pub use what_if::*;
pub use what_if_answer::*;
pub use why::*;
pub use your_accounts::*;

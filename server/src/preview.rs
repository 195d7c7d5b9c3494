//! `guildhall forms preview`: a form designer's own server. It shows the forms of a folder as residents see them, in
//! every state, with what is wrong with them, and follows the files as they are saved.
//!
//! It needs no database and no configuration, listens on this machine only, and keeps nothing: what is typed into a
//! form here is held in memory, and forgotten when the server stops.

mod addresses;
mod answered;
mod asked;
mod bench;
mod form_bench;
mod form_list;
mod guard;
mod held;
mod links;
mod lists;
mod place;
mod posted;
mod problems;
mod reach;
mod resident;
mod routes;
mod scenario_rows;
mod serve;
mod states;
mod tasks;
mod trial;
mod wrong;

pub use bench::Bench;
pub use held::Source;
pub use routes::router;
pub use serve::serve;

#[cfg(test)]
mod tests;

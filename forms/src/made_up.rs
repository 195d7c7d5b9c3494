//! Made-up answers: what a resident could type into each kind of field, and whole walks through a form with them.
//!
//! For previews, for imported forms that are run to their end, and for tests. Nothing here comes by chance: the same
//! picks make the same answers. People, addresses and numbers are those that are kept for examples, or that nobody has.

mod fitting;
mod pick;
mod typed;
mod walk;
mod world;

pub use typed::typed;
pub use walk::{Ended, walk};
pub use world::{address, file, world};

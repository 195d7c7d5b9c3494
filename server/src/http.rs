//! HTTP, from the door to the page: which council, which language, which browser, and how an answer is dressed.

pub mod assets;
pub mod browser;
pub(crate) mod calls;
pub mod csrf;
pub mod door;
pub mod error_pages;
pub mod file_parts;
pub mod headers;
pub mod language;
pub mod listen;
pub mod log;
mod patience;
pub mod posted;
pub mod serve;
mod sips;
pub mod visit;

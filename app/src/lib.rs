//! Leptos components and pages. A page is a function of its props, drawn on the server; nothing is hydrated.
//!
//! No IO, no SQL, no HTTP types, no clock: the server hands in what a page shows.

pub mod bench;
pub mod components;
pub mod format;
pub mod language;
pub mod layout;
pub mod markdown;
pub mod pages;
pub mod render;
pub mod site;

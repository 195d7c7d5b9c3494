//! The form designer's bench: the forms of a folder, and one form with its problems, pages and scenarios.
//!
//! It speaks English only: it is for whoever writes the definitions, whose keys are English words. What residents see
//! stands in frames, drawn by [`crate::pages`] as it is anywhere else.

mod document;
mod form;
mod frames;
mod journey;
mod list;
mod page_list;
mod problems;
mod refused;
mod scenarios;
mod states;

pub use document::Head;
pub use form::{Form, draw_form};
pub use frames::{Frame, FrameGroup};
pub use journey::Journey;
pub use list::{FormRow, List, draw_list};
pub use page_list::{ListedPage, PageLink};
pub use problems::{Problem, SourceLine};
pub use refused::draw_refused;
pub use scenarios::{ScenarioRow, Scenarios};
pub use states::{Choice, ShownPage, WIDTHS};

/// The bench's own style sheet, beside the one of the residents' pages.
pub const STYLE: &str = include_str!("bench/bench.css");

/// The bench's own script: it looks for news of the files, and lets the frames grow. Without it everything is there,
/// and a reload shows the news.
pub const SCRIPT: &str = include_str!("bench/bench.js");

/// Where [`STYLE`] is served.
pub const STYLE_PATH: &str = "/bench/bench.css";

/// Where [`SCRIPT`] is served.
pub const SCRIPT_PATH: &str = "/bench/bench.js";

/// `1 error`, `2 errors`.
pub fn counted(count: usize, what: &str) -> String {
    match count {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        _ => format!("{count} {what}s"),
    }
}

#[cfg(test)]
mod tests;

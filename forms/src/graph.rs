//! A form's journey as a picture (SVG), and as an outline for those who would rather read it.
//!
//! A form is a list of pages, and a page may say when it is asked. So the picture is a line from top to bottom with the
//! pages on it. Pages that are asked only of some stand beside the line, in a lane of their own behind their condition;
//! everybody else goes on down the line. Lanes stand in lanes where one condition holds only where another does.
//! (Laid out as a graph, the same pages have an edge for every possible skip: hundreds, for 30 pages.)
//!
//! Nothing is said by colour alone, and text is text.

mod colours;
mod draw;
mod facts;
mod layout;
mod measure;
mod outline;
mod parts;
mod plan;
mod svg;
mod words;

use crate::definition::Form;

pub use outline::outline;

/// The journey as an SVG document. `language` is the tag of the form's language: `en`, `cy`.
pub fn svg(form: &Form, language: &str) -> String {
    let plan = plan::plan(form);
    draw::draw(form, &layout::layout(form, &plan), language)
}

#[cfg(test)]
mod tests;

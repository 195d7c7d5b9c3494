//! An accessible PDF from a fixed template, data and fonts, set by Typst and exported as PDF/UA-1 (ISO 14289-1).
//!
//! A caller turns what it has to say into data, lets [`Fonts::spelled`] check its letters, and gives it to [`typeset`]
//! with a template. The template reads the data with `json("sheet.json")`; it alone is code. The same input always
//! gives the same bytes.
//!
//! # What is safe
//!
//! The data is set as plain text, and is never evaluated. The typesetter sees the template, the data and the fonts, and
//! nothing else: no other file, no package, no network, no clock.

mod fonts;
mod typeset;

pub use fonts::{FONT_FILES, Fonts};
pub use typeset::{Sheet, typeset};

/// Why there is no PDF.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoPdf {
    /// The fonts have no regular or no bold face, or are no fonts.
    #[error("the fonts have no regular or no bold face")]
    Fonts,
    /// There is more to say than the caller allows.
    #[error("there is too much to set")]
    TooLong,
    /// The fonts lack these letters.
    #[error("the fonts do not have these letters: {0}")]
    Letters(String),
    /// The typesetter refused; what it said.
    #[error("the pages could not be set: {0}")]
    Typesetting(String),
}

//! Why a line of a gazetteer's file was refused.

use std::fmt;

use super::columns::{COLUMNS, LONGEST_TEXT, NEEDED};

/// One refused line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedLine {
    /// The line on which the row starts, counted from 1; the column names are line 1.
    pub line: u64,
    /// Why.
    pub reason: Refusal,
}

impl fmt::Display for RefusedLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

/// A file that was refused: nothing of it was loaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedFile {
    /// Every refused line, in the order of the file.
    pub lines: Vec<RefusedLine>,
}

impl fmt::Display for RefusedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.lines.len();
        let lines = if count == 1 { "line was" } else { "lines were" };
        write!(f, "nothing was imported: {count} {lines} refused")
    }
}

impl std::error::Error for RefusedFile {}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file could not be read to its end.
    #[error("the file could not be read: {0}")]
    Unreadable(String),
    /// No line at all, or none but the column names.
    #[error("the file has no addresses")]
    NoAddresses,
    /// The first line is not the layout's.
    #[error("the column names should be: {} (the last {} may be left out)", COLUMNS.join(","), COLUMNS.len() - NEEDED)]
    WrongHeader,
    /// Bytes that are not text.
    #[error("the line is not UTF-8 text")]
    NotUtf8,
    /// Too few or too many columns.
    #[error("{found} columns where there should be {expected}")]
    ColumnCount {
        /// In the line.
        found: usize,
        /// In the file's first line.
        expected: usize,
    },
    /// A column that has to be filled is empty.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// More text than fits, often because of a missing quotation mark.
    #[error("{0} is longer than {LONGEST_TEXT} characters; a quotation mark may be missing")]
    TooLong(&'static str),
    /// A line break or another control character.
    #[error("{0} has a line break or another control character in it")]
    ControlCharacter(&'static str),
    /// Not a UPRN.
    #[error("uprn is not a number of 1 to 12 digits")]
    NotAUprn,
    /// Twice in the file.
    #[error("the uprn is already on line {first}")]
    DuplicateUprn {
        /// Where.
        first: u64,
    },
    /// Not a postcode.
    #[error("postcode is not a full UK postcode")]
    NotAPostcode,
    /// Nothing that says where in the street or village it is.
    #[error("there is neither a building nor an organisation nor a street")]
    NoPlace,
    /// Not a coordinate.
    #[error("{0} is not a number of metres on the National Grid")]
    NotACoordinate(&'static str),
    /// One coordinate without the other.
    #[error("easting and northing are both given, or neither")]
    HalfAPoint,
}

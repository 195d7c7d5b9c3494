//! The words that some keys can be, each with what it means.
//!
//! The words come from the tables that the readers use. What they mean is a `match`: a word that is new is described, or
//! this does not compile.

use crate::definition::{DateBounds, FileKind, Topic};

/// A word, with what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Word {
    /// As it is written.
    pub word: &'static str,
    /// What it means.
    pub what: &'static str,
}

fn described<T: Copy>(table: &[(&'static str, T)], what: fn(T) -> &'static str) -> Vec<Word> {
    table
        .iter()
        .map(|(word, value)| Word {
            word,
            what: what(*value),
        })
        .collect()
}

/// The topics of the home page.
pub(super) fn topics() -> Vec<Word> {
    described(&Topic::ALL, |topic| match topic {
        Topic::BinsAndRecycling => "Bins, recycling, bulky waste, fly-tipping",
        Topic::CouncilTax => "Discounts, moving, paying",
        Topic::ParkingAndStreets => "Permits, parking, roads, noise",
        Topic::YourCouncil => "Questions, complaints, what the council does itself",
        Topic::Other => "Anything else",
    })
}

/// Which days a date can be.
pub(super) fn date_bounds() -> Vec<Word> {
    described(&DateBounds::ALL, |bounds| match bounds {
        DateBounds::Any => "Any day; without `bounds` the same",
        DateBounds::Past => "Before the day on which the form is filled in",
        DateBounds::TodayOrPast => "That day or before",
        DateBounds::Future => "After that day",
        DateBounds::TodayOrFuture => "That day or after",
    })
}

/// Kinds of files.
pub(super) fn file_kinds() -> Vec<Word> {
    described(&FileKind::ALL, |kind| match kind {
        FileKind::Photo => "JPEG, PNG, HEIC, WebP",
        FileKind::Pdf => "PDF",
        FileKind::Document => "Word and OpenDocument text",
        FileKind::Spreadsheet => "Excel, OpenDocument and CSV tables",
    })
}

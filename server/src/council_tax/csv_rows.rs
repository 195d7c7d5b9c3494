//! Where rows of CSV stand.

use std::io::Read;

use csv::{ByteRecord, Reader};

use super::line_ends::LineEnds;

/// The line on which the row just read starts, counted back from where it ends: the position that the reader gives it is
/// that of any blank lines in front. Only a row that an open quotation mark runs on to the end of the file has no line end.
pub(crate) fn starting_line<R: Read>(reader: &Reader<LineEnds<R>>, row: &ByteRecord) -> u64 {
    let line_breaks_within = row.iter().flatten().filter(|byte| **byte == b'\n').count() as u64;
    let counted_back = reader.position().line().saturating_sub(1 + line_breaks_within);
    row.position().map_or(0, csv::Position::line).max(counted_back)
}

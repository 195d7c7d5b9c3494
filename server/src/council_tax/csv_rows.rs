//! Rows of one file of an import: streamed, checked for the layout's shape, and counted.

use std::io::Read;

use csv::{ByteRecord, Reader, ReaderBuilder};
use forms::values::Pence;
use jiff::civil::{Date, date};

use super::csv_layout::{ImportFile, LARGEST_AMOUNT_PENCE, LONGEST_TEXT};
use super::line_ends::LineEnds;
use super::rejection::{RejectedLine, Rejection};
use super::tax_year::TaxYear;

/// One row with the right number of columns, all of them text.
#[derive(Debug)]
pub struct Row<'r> {
    file: ImportFile,
    columns: Vec<&'r str>,
}

/// Reads every row of `file` and hands it to `accept`, which says what is wrong with it. Returns how many rows there were,
/// or `None` when the column names are not the layout's, so that the rows mean nothing.
pub fn read_rows(
    file: ImportFile,
    source: &mut dyn Read,
    rejected: &mut Vec<RejectedLine>,
    mut accept: impl FnMut(u64, &Row<'_>) -> Result<(), Rejection>,
) -> Option<u64> {
    // Flexible: a row with the wrong number of columns is reported beside the others, and does not end the reading.
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(LineEnds::of(source));
    let mut record = ByteRecord::new();
    let mut reject = |line, reason| rejected.push(RejectedLine { file, line, reason });
    let mut rows: Option<u64> = None;
    loop {
        match reader.read_byte_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                reject(reader.position().line(), Rejection::Unreadable(error.to_string()));
                return None;
            }
        }
        let line = starting_line(&reader, &record);
        let Some(count) = rows.as_mut() else {
            if !record.iter().eq(file.columns().iter().map(|name| name.as_bytes())) {
                reject(
                    line,
                    Rejection::WrongHeader {
                        expected: file.columns().join(","),
                    },
                );
                return None;
            }
            rows = Some(0);
            continue;
        };
        *count += 1;
        if let Err(reason) = Row::of(file, &record).and_then(|row| accept(line, &row)) {
            reject(line, reason);
        }
    }
    if rows.is_none() {
        reject(1, Rejection::NoHeader);
    }
    rows
}

/// The line on which the row just read starts, counted back from where it ends: the position that the reader gives it is
/// that of any blank lines in front. Only a row that an open quotation mark runs on to the end of the file has no line end.
pub(crate) fn starting_line(reader: &Reader<LineEnds<'_>>, row: &ByteRecord) -> u64 {
    let line_breaks_within = row.iter().flatten().filter(|byte| **byte == b'\n').count() as u64;
    let counted_back = reader.position().line().saturating_sub(1 + line_breaks_within);
    row.position().map_or(0, csv::Position::line).max(counted_back)
}

impl<'r> Row<'r> {
    fn of(file: ImportFile, record: &'r ByteRecord) -> Result<Row<'r>, Rejection> {
        let columns: Result<Vec<&str>, _> = record.iter().map(std::str::from_utf8).collect();
        let columns = columns.map_err(|_| Rejection::NotUtf8)?;
        let (found, expected) = (columns.len(), file.columns().len());
        if found == expected {
            Ok(Row { file, columns })
        } else {
            Err(Rejection::ColumnCount { found, expected })
        }
    }

    /// The text of the column, without spaces around it; may be empty.
    pub fn optional(&self, column: &'static str) -> Result<&'r str, Rejection> {
        let place = self.file.columns().iter().position(|name| *name == column);
        let text = place
            .and_then(|place| self.columns.get(place))
            .map_or("", |text| text.trim());
        // Bytes first: counting the characters of a field that swallowed the file would be slow.
        if text.len() > LONGEST_TEXT && text.chars().nth(LONGEST_TEXT).is_some() {
            return Err(Rejection::TooLong(column));
        }
        if text.chars().any(char::is_control) {
            return Err(Rejection::ControlCharacter(column));
        }
        Ok(text)
    }

    /// The text of the column, which has to be there.
    pub fn text(&self, column: &'static str) -> Result<&'r str, Rejection> {
        match self.optional(column)? {
            "" => Err(Rejection::Empty(column)),
            text => Ok(text),
        }
    }

    /// A date written `2026-04-01`, not before council tax began and not after `latest`.
    pub fn date(&self, column: &'static str, latest: Date) -> Result<Date, Rejection> {
        let found = self.any_date(column)?;
        if found > latest {
            return Err(Rejection::InTheFuture(column));
        }
        if found < date(1993, 4, 1) {
            Err(Rejection::TooLongAgo(column))
        } else {
            Ok(found)
        }
    }

    /// Any date written `2026-04-01`.
    pub fn any_date(&self, column: &'static str) -> Result<Date, Rejection> {
        let text = self.text(column)?;
        let shape = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        let parsed = if shape { text.parse().ok() } else { None };
        parsed.ok_or(Rejection::NotADate(column))
    }

    /// The tax year.
    pub fn tax_year(&self) -> Result<TaxYear, Rejection> {
        TaxYear::parse(self.text("tax_year")?).ok_or(Rejection::NotATaxYear)
    }

    /// A whole number of rows.
    pub fn count(&self, column: &'static str) -> Result<u64, Rejection> {
        self.text(column)?.parse().map_err(|_| Rejection::NotANumber(column))
    }

    /// The amount, in pence, of a size that accounts have.
    pub fn amount(&self) -> Result<Pence, Rejection> {
        let pence: i64 = self
            .text("amount_pence")?
            .parse()
            .map_err(|_| Rejection::NotANumber("amount_pence"))?;
        if (-LARGEST_AMOUNT_PENCE..=LARGEST_AMOUNT_PENCE).contains(&pence) {
            Ok(Pence::from_pence(pence))
        } else {
            Err(Rejection::ImplausibleAmount)
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const HEADER: &str = "account_number,tax_year,due,amount_pence";

    fn read(bytes: &[u8]) -> (Option<u64>, Vec<(u64, String)>, Vec<RejectedLine>) {
        let (mut rejected, mut seen) = (Vec::new(), Vec::new());
        let rows = read_rows(ImportFile::Instalments, &mut &*bytes, &mut rejected, |line, row| {
            seen.push((line, row.text("due")?.to_owned()));
            Ok(())
        });
        (rows, seen, rejected)
    }

    #[test]
    fn rows_are_counted_and_lines_are_the_editors() {
        let text = format!("\u{feff}{HEADER}\r\n1,2,a,4\r\n\r\n1,2,\"b\",4\n1,2,c,4");
        let (rows, seen, rejected) = read(text.as_bytes());
        assert_eq!(rows, Some(3));
        assert_eq!(seen, [(2, "a".to_owned()), (4, "b".to_owned()), (5, "c".to_owned())]);
        assert_eq!(rejected, []);
    }

    #[test]
    fn wrong_shapes_are_named_by_line() {
        let mut bytes = format!("{HEADER}\n1,2\n1,2,\"line\nbreak\",4\n1,2,").into_bytes();
        bytes.extend([0xff, 0xfe]);
        bytes.extend(b",4\n1,2,,4\n1,2,fine,4\n");
        let (rows, seen, rejected) = read(&bytes);
        let reasons: Vec<(u64, Rejection)> = rejected.into_iter().map(|r| (r.line, r.reason)).collect();
        assert_eq!(rows, Some(5));
        assert_eq!(seen, [(7, "fine".to_owned())]);
        assert_eq!(
            reasons,
            [
                (2, Rejection::ColumnCount { found: 2, expected: 4 }),
                (3, Rejection::ControlCharacter("due")),
                (5, Rejection::NotUtf8),
                (6, Rejection::Empty("due")),
            ]
        );
    }

    #[test]
    fn a_missing_header_is_one_rejection() {
        assert_eq!(read(b"").2.first().map(|r| r.reason.clone()), Some(Rejection::NoHeader));
        let (rows, _, rejected) = read(b"account,year\n1,2\n3,4\n");
        assert_eq!((rows, rejected.len()), (None, 1));
    }

    #[test]
    fn a_missing_quotation_mark_is_said_to_be_one() {
        let text = format!("{HEADER}\n1,2,\"{}\n", "1,2,2026-04-01,4\n".repeat(50));
        let (_, _, rejected) = read(text.as_bytes());
        assert_eq!(rejected.first().map(|r| r.line), Some(2));
    }
}

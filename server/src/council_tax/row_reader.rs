//! Rows of one file of an import, one after the other, whichever way they are written.

use std::io::{BufRead, BufReader, Read};

use csv::{ByteRecord, ReaderBuilder};
use serde_json::{Map, Value};

use super::csv_rows::starting_line;
use super::import_source::{HashedRead, ImportSource};
use super::layout::{ImportFile, ImportFormat, LONGEST_ROW};
use super::line_ends::LineEnds;
use super::rejection::Rejection;
use super::row::Row;

/// How many bytes are asked for at once.
const READ_AT_ONCE: usize = 65_536;

/// Reads a file row by row.
pub(super) struct RowReader {
    file: ImportFile,
    written: Written,
    record: ByteRecord,
    line: u64,
    rows: u64,
    state: State,
}

enum Written {
    Csv(Box<csv::Reader<LineEnds<HashedRead>>>),
    Json(BufReader<LineEnds<HashedRead>>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Unstarted,
    Reading,
    Ended,
    /// Its rows mean nothing: the column names are wrong, or it cannot be read on.
    Broken,
}

impl RowReader {
    /// Starts to read `file` of `source`. One that cannot be opened says so when it is read.
    pub(super) fn open(source: &ImportSource, file: ImportFile) -> RowReader {
        RowReader::new(
            file,
            source.format(),
            source.open(file).unwrap_or_else(HashedRead::failing),
        )
    }

    fn new(file: ImportFile, format: ImportFormat, source: HashedRead) -> RowReader {
        let source = LineEnds::of(source);
        let written = match format {
            // Flexible: a row with the wrong number of columns is reported beside the others, and does not end the reading.
            ImportFormat::Csv => Written::Csv(Box::new(
                ReaderBuilder::new()
                    .has_headers(false)
                    .flexible(true)
                    .buffer_capacity(READ_AT_ONCE)
                    .from_reader(source),
            )),
            ImportFormat::Json => Written::Json(BufReader::with_capacity(READ_AT_ONCE, source)),
        };
        RowReader {
            file,
            written,
            record: ByteRecord::new(),
            line: 0,
            rows: 0,
            state: State::Unstarted,
        }
    }

    /// Goes to the next row; false at the end.
    ///
    /// # Errors
    /// What is wrong with the row, or with the file; [`Self::line`] says where.
    pub(super) fn advance(&mut self) -> Result<bool, Rejection> {
        let found = match &self.written {
            _ if matches!(self.state, State::Ended | State::Broken) => return Ok(false),
            Written::Csv(_) => self.advance_csv(),
            Written::Json(_) => self.advance_json(),
        };
        if found == Ok(false) {
            self.state = State::Ended;
        }
        found
    }

    /// The row that was gone to.
    pub(super) const fn row(&self) -> Row<'_> {
        Row::new(self.file, &self.record)
    }

    /// The line on which the row starts, counted from 1.
    pub(super) const fn line(&self) -> u64 {
        self.line
    }

    /// How many rows there were, once all were read; none where they mean nothing.
    pub(super) fn rows(&self) -> Option<u64> {
        (self.state == State::Ended).then_some(self.rows)
    }

    /// Whether the file's rows mean nothing.
    pub(super) fn is_broken(&self) -> bool {
        self.state == State::Broken
    }

    /// SHA-256 of what was read.
    pub(super) fn hash(self) -> Vec<u8> {
        match self.written {
            Written::Csv(reader) => reader.into_inner().into_inner().hash(),
            Written::Json(reader) => reader.into_inner().into_inner().hash(),
        }
    }

    fn broken(&mut self, line: u64, reason: Rejection) -> Rejection {
        self.line = line;
        self.state = State::Broken;
        reason
    }

    fn advance_csv(&mut self) -> Result<bool, Rejection> {
        loop {
            let Written::Csv(reader) = &mut self.written else {
                return Ok(false);
            };
            reader.get_mut().allow(LONGEST_ROW + READ_AT_ONCE);
            match reader.read_byte_record(&mut self.record) {
                Ok(true) => self.line = starting_line(reader, &self.record),
                Ok(false) if self.state == State::Unstarted => return Err(self.broken(1, Rejection::NoHeader)),
                Ok(false) => return Ok(false),
                Err(error) => {
                    let line = reader.position().line();
                    return Err(self.broken(line, Rejection::Unreadable(error.to_string())));
                }
            }
            if self.state == State::Reading {
                self.rows += 1;
                let (found, expected) = (self.record.len(), self.file.columns().len());
                return match found == expected {
                    true => Ok(true),
                    false => Err(Rejection::ColumnCount { found, expected }),
                };
            }
            self.state = State::Reading;
            let names = self.file.columns();
            if !self.record.iter().eq(names.iter().map(|name| name.as_bytes())) {
                let expected = names.join(",");
                return Err(self.broken(self.line, Rejection::WrongHeader { expected }));
            }
        }
    }

    fn advance_json(&mut self) -> Result<bool, Rejection> {
        let mut bytes = Vec::new();
        loop {
            let Written::Json(reader) = &mut self.written else {
                return Ok(false);
            };
            bytes.clear();
            let limit = LONGEST_ROW as u64;
            let read = reader.by_ref().take(limit).read_until(b'\n', &mut bytes);
            self.line += 1;
            match read {
                Ok(0) => return Ok(false),
                Ok(_) if bytes.last() != Some(&b'\n') => {
                    return Err(self.broken(self.line, Rejection::Unreadable("a line is too long".to_owned())));
                }
                Ok(_) => {}
                Err(error) => return Err(self.broken(self.line, Rejection::Unreadable(error.to_string()))),
            }
            self.state = State::Reading;
            let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).trim_ascii();
            if !text.is_empty() {
                self.rows += 1;
                let object: Map<String, Value> = serde_json::from_slice(text).map_err(|_| Rejection::NotAnObject)?;
                return self.take_object(&object).map(|()| true);
            }
        }
    }

    /// Makes the object a record. A key that is not there, or null, is an empty column.
    fn take_object(&mut self, object: &Map<String, Value>) -> Result<(), Rejection> {
        let columns = self.file.columns();
        if object.keys().any(|key| !columns.contains(&key.as_str())) {
            let expected = columns.join(", ");
            return Err(Rejection::UnknownKey { expected });
        }
        self.record.clear();
        for column in columns {
            match object.get(*column) {
                None | Some(Value::Null) => self.record.push_field(b""),
                Some(Value::String(text)) => self.record.push_field(text.as_bytes()),
                Some(Value::Bool(true)) => self.record.push_field(b"yes"),
                Some(Value::Bool(false)) => self.record.push_field(b"no"),
                Some(Value::Number(number)) => self.record.push_field(number.to_string().as_bytes()),
                Some(Value::Array(_) | Value::Object(_)) => return Err(Rejection::NotAText(column)),
            }
        }
        Ok(())
    }
}

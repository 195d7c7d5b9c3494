//! A file whose rows belong to accounts, read in the order of their numbers.

use std::cmp::Ordering;

use super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::layout::ImportFile;
use super::rejection::{Rejection, Rejections};
use super::row::Row;
use super::row_reader::RowReader;

/// Goes through a file that is sorted by account number.
pub(super) struct Sorted {
    pub(super) file: ImportFile,
    reader: RowReader,
    /// The number as the last row wrote it: most rows have that of the row before.
    written: String,
    number: Option<CouncilTaxAccountNumber>,
    has_row: bool,
    /// Whether a row was refused before it could be said whose it is.
    has_lost_rows: bool,
}

impl Sorted {
    pub(super) fn new(file: ImportFile, reader: RowReader) -> Sorted {
        Sorted {
            file,
            reader,
            written: String::new(),
            number: None,
            has_row: false,
            has_lost_rows: false,
        }
    }

    /// Goes to the next row whose number can be read and is in order; how it stands to the row before it is `Greater`
    /// for a new number, `Equal` for the same. None at the end.
    pub(super) fn advance(&mut self, scheme: &AccountNumberScheme, rejected: &mut Rejections) -> Option<Ordering> {
        loop {
            self.has_row = false;
            let reason = match self.reader.advance() {
                Ok(false) => return None,
                Ok(true) => match self.take_number(scheme) {
                    Ok(order) => {
                        self.has_row = true;
                        return Some(order);
                    }
                    Err(reason) => reason,
                },
                Err(reason) => reason,
            };
            self.has_lost_rows = true;
            self.reject(reason, rejected);
        }
    }

    fn take_number(&mut self, scheme: &AccountNumberScheme) -> Result<Ordering, Rejection> {
        let written = self.reader.row().text("account_number")?;
        if self.number.is_some() && written == self.written {
            return Ok(Ordering::Equal);
        }
        let number = scheme.parse(written).map_err(Rejection::AccountNumber)?;
        let order = match &self.number {
            Some(before) => number.cmp(before),
            None => Ordering::Greater,
        };
        if order == Ordering::Less {
            return Err(Rejection::OutOfOrder);
        }
        self.written.clear();
        self.written.push_str(written);
        self.number = Some(number);
        Ok(order)
    }

    /// Whose the row is; none at the end.
    pub(super) fn number(&self) -> Option<&CouncilTaxAccountNumber> {
        self.number.as_ref().filter(|_| self.has_row)
    }

    pub(super) const fn row(&self) -> Row<'_> {
        self.reader.row()
    }

    pub(super) const fn line(&self) -> u64 {
        self.reader.line()
    }

    pub(super) const fn has_lost_rows(&self) -> bool {
        self.has_lost_rows
    }

    pub(super) fn is_broken(&self) -> bool {
        self.reader.is_broken()
    }

    pub(super) fn reject(&self, reason: Rejection, rejected: &mut Rejections) {
        rejected.push(self.file, self.line(), reason);
    }

    pub(super) fn into_reader(self) -> RowReader {
        self.reader
    }
}

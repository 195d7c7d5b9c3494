//! Why a line of an import was refused. Reasons name columns, never what a person's record says.

use std::fmt;

use super::account::LineKind;
use super::account_number::NotAnAccountNumber;
use super::csv_layout::{ImportFile, LARGEST_AMOUNT_PENCE, LAYOUT, LONGEST_TEXT};

/// One refused line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedLine {
    /// In which file.
    pub file: ImportFile,
    /// The line on which the row starts, counted from 1; the header is line 1.
    pub line: u64,
    /// Why.
    pub reason: Rejection,
}

impl fmt::Display for RejectedLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} line {}: {}", self.file, self.line, self.reason)
    }
}

/// An import that was refused: nothing of it was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedImport {
    /// Every refused line, by file and line.
    pub lines: Vec<RejectedLine>,
}

impl fmt::Display for RejectedImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.lines.len();
        let lines = if count == 1 { "line was" } else { "lines were" };
        write!(f, "nothing was imported: {count} {lines} refused")
    }
}

impl std::error::Error for RejectedImport {}

/// Why.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Rejection {
    /// The file could not be read to its end.
    #[error("the file could not be read: {0}")]
    Unreadable(String),
    /// No line at all.
    #[error("the file is empty; its first line should be the column names")]
    NoHeader,
    /// The first line is not the layout's.
    #[error("the column names should be: {expected}")]
    WrongHeader {
        /// The whole first line as it should be.
        expected: String,
    },
    /// Bytes that are not text.
    #[error("the line is not UTF-8 text")]
    NotUtf8,
    /// Too few or too many columns.
    #[error("{found} columns where there should be {expected}")]
    ColumnCount {
        /// In the file.
        found: usize,
        /// In the layout.
        expected: usize,
    },
    /// Not exactly one row in snapshot.csv.
    #[error("the file should have one row below the column names")]
    NotOneRow,
    /// A layout that this version cannot read.
    #[error("the layout should be {LAYOUT}")]
    UnknownLayout,
    /// The file has another number of rows than snapshot.csv says.
    #[error("{said} rows are announced for {file}, but it has {found}")]
    WrongRowCount {
        /// The file whose rows were counted.
        file: ImportFile,
        /// In snapshot.csv.
        said: u64,
        /// In the file.
        found: u64,
    },
    /// A column that has to be filled is empty.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// A column with more text than fits, often because of a missing quotation mark.
    #[error("{0} is longer than {LONGEST_TEXT} characters; a quotation mark may be missing")]
    TooLong(&'static str),
    /// A line break or another control character.
    #[error("{0} has a line break or another control character in it")]
    ControlCharacter(&'static str),
    /// Not a whole number.
    #[error("{0} is not a whole number")]
    NotANumber(&'static str),
    /// Not a date.
    #[error("{0} is not a date like 2026-04-01")]
    NotADate(&'static str),
    /// After the day of the snapshot, or of the import.
    #[error("{0} is in the future")]
    InTheFuture(&'static str),
    /// A date before council tax began.
    #[error("{0} is before 1 April 1993")]
    TooLongAgo(&'static str),
    /// Not a tax year.
    #[error("tax_year is not a year like 2026-27")]
    NotATaxYear,
    /// A due date in another year.
    #[error("due is not within the tax year")]
    DueOutsideYear,
    /// An account number that does not fit the council's scheme.
    #[error("{0}")]
    AccountNumber(NotAnAccountNumber),
    /// The account number is already in the file.
    #[error("the account number is already on line {first}")]
    DuplicateAccount {
        /// Where.
        first: u64,
    },
    /// The account number is not in accounts.csv.
    #[error("the account number is not in accounts.csv")]
    UnknownAccount,
    /// Not a UPRN.
    #[error("uprn is not a number of 1 to 12 digits")]
    NotAUprn,
    /// Not a postcode.
    #[error("postcode is not a full UK postcode")]
    NotAPostcode,
    /// A band that does not exist here.
    #[error("band does not exist in this nation")]
    ImpossibleBand,
    /// Nobody is liable.
    #[error("liable_names has an empty name in it")]
    EmptyName,
    /// A kind of line that does not exist.
    #[error("kind is none of: {}", LineKind::ALL.map(LineKind::word).join(", "))]
    UnknownKind,
    /// A description key that nobody has words for.
    #[error("description_key of a {kind} is empty or one of: {}", kind.description_keys().join(", "))]
    UnknownDescription {
        /// The line's kind.
        kind: LineKind,
    },
    /// A charge below nothing, or a discount above.
    #[error("amount_pence has the wrong sign for a {0}")]
    WrongSign(LineKind),
    /// An amount that no account has.
    #[error("amount_pence is more than {LARGEST_AMOUNT_PENCE} either way")]
    ImplausibleAmount,
    /// An instalment of nothing or less.
    #[error("amount_pence of an instalment should be more than 0")]
    InstalmentNotPositive,
    /// Two instalments on one day.
    #[error("the account already has an instalment of this year on this day, on line {first}")]
    DuplicateInstalment {
        /// Where.
        first: u64,
    },
    /// The instalments of an account's year are not its bill.
    #[error("the instalments of this account and year add up to {instalments} pence, but its bill to {bill} pence")]
    InstalmentsDisagree {
        /// Sum of the instalments.
        instalments: i64,
        /// Charges and premiums less discounts, exemptions and reductions.
        bill: i64,
    },
}

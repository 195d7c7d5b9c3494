//! Why a line of an import was refused. Reasons name columns, never what a person's record says.

use std::fmt;

use council_tax_rules::impossible::Impossible;

use super::account::LineKind;
use super::account_number::NotAnAccountNumber;
use super::layout::{ImportFile, ImportFormat, LARGEST_AMOUNT_PENCE, LAYOUT, LONGEST_TEXT, MOST_ROWS_OF_AN_ACCOUNT};
use super::tax_year::TaxYear;

/// One refused line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedLine {
    /// In which file.
    pub file: ImportFile,
    /// The line on which the row starts, counted from 1; in CSV the column names are line 1.
    pub line: u64,
    /// Why.
    pub reason: Rejection,
}

/// How many refused lines are kept to be shown. All of them are counted.
pub const MOST_SHOWN: usize = 1_000;

/// Refused lines as they are found.
#[derive(Debug, Default)]
pub struct Rejections {
    lines: Vec<RejectedLine>,
    count: u64,
}

impl Rejections {
    /// Notes a refused line.
    pub fn push(&mut self, file: ImportFile, line: u64, reason: Rejection) {
        self.count += 1;
        if self.lines.len() < MOST_SHOWN {
            self.lines.push(RejectedLine { file, line, reason });
        }
    }

    /// How many there were.
    pub const fn count(&self) -> u64 {
        self.count
    }

    /// Nothing where no line was refused.
    pub fn into_refusal(mut self, format: ImportFormat) -> Option<RejectedImport> {
        if self.count == 0 {
            return None;
        }
        self.lines.sort_by_key(|rejected| (rejected.file, rejected.line));
        Some(RejectedImport {
            format,
            lines: self.lines,
            count: self.count,
        })
    }
}

/// An import that was refused: nothing of it was applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RejectedImport {
    /// How the files are written.
    pub format: ImportFormat,
    /// The refused lines, by file and line; at most [`MOST_SHOWN`] of them.
    pub lines: Vec<RejectedLine>,
    /// How many lines were refused.
    pub count: u64,
}

impl RejectedImport {
    /// A sentence for each refused line that is kept, and one for those that are not.
    pub fn told(&self) -> Vec<String> {
        let line = |rejected: &RejectedLine| {
            let name = self.format.name(rejected.file);
            format!("{name} line {}: {}", rejected.line, rejected.reason)
        };
        let mut told: Vec<String> = self.lines.iter().map(line).collect();
        let more = self.count.saturating_sub(self.lines.len() as u64);
        if more > 0 {
            told.push(format!("and {more} more"));
        }
        told
    }
}

impl fmt::Display for RejectedImport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = if self.count == 1 { "line was" } else { "lines were" };
        write!(f, "nothing was imported: {} {lines} refused", self.count)
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
    /// A JSON line with a key that the layout does not have.
    #[error("a key is none of: {expected}")]
    UnknownKey {
        /// All of them.
        expected: String,
    },
    /// A JSON line that is no object, or no JSON.
    #[error("the line is not a JSON object")]
    NotAnObject,
    /// A list or an object where a text should be.
    #[error("{0} is not a text or a number")]
    NotAText(&'static str),
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
    /// Not exactly one row in the snapshot file.
    #[error("the file should have one row")]
    NotOneRow,
    /// A layout that this version cannot read.
    #[error("the layout should be {LAYOUT}")]
    UnknownLayout,
    /// The file has another number of rows than the snapshot file says.
    #[error("{said} rows are announced for {file}, but it has {found}")]
    WrongRowCount {
        /// The file whose rows were counted.
        file: ImportFile,
        /// In the snapshot file.
        said: u64,
        /// In the file.
        found: u64,
    },
    /// A row whose account number is before that of the row above it.
    #[error("the rows are not sorted by account_number: this one belongs further up")]
    OutOfOrder,
    /// A column that has to be filled is empty.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// A column that should be empty here.
    #[error("{0} should be empty here")]
    NotEmpty(&'static str),
    /// A column with more text than fits, often because of a missing quotation mark.
    #[error("{0} is longer than {LONGEST_TEXT} characters; a quotation mark may be missing")]
    TooLong(&'static str),
    /// A line break or another control character.
    #[error("{0} has a line break or another control character in it")]
    ControlCharacter(&'static str),
    /// A word that the column does not know.
    #[error("{column} is none of: {known}")]
    UnknownWord {
        /// Which column.
        column: &'static str,
        /// The words that it knows.
        known: &'static str,
    },
    /// Not a whole number.
    #[error("{0} is not a whole number")]
    NotANumber(&'static str),
    /// A number that nothing of its kind has.
    #[error("{0} is too large")]
    TooLarge(&'static str),
    /// An amount below nothing.
    #[error("{0} is less than 0")]
    Negative(&'static str),
    /// Not a date.
    #[error("{0} is not a date like 2026-04-01")]
    NotADate(&'static str),
    /// After the day of the snapshot, or of the import.
    #[error("{0} is in the future")]
    InTheFuture(&'static str),
    /// A date before council tax began.
    #[error("{0} is before 1 April 1993")]
    TooLongAgo(&'static str),
    /// The last day is before the first.
    #[error("to is before from")]
    EndsBeforeStart,
    /// Not a tax year.
    #[error("tax_year is not a year like 2026-27")]
    NotATaxYear,
    /// A due date in another year.
    #[error("due is not within the tax year")]
    DueOutsideYear,
    /// A step of recovery before the year of its bill.
    #[error("on is before the tax year")]
    RecoveryBeforeYear,
    /// An account number that does not fit the council's scheme.
    #[error("{0}")]
    AccountNumber(NotAnAccountNumber),
    /// The account number is already in the file.
    #[error("the account number is already on line {first}")]
    DuplicateAccount {
        /// Where.
        first: u64,
    },
    /// The account number is not in the accounts file.
    #[error("the account number is not in the accounts file")]
    UnknownAccount,
    /// More rows than an account has.
    #[error("the account has more than {MOST_ROWS_OF_AN_ACCOUNT} rows in this file")]
    TooManyRows,
    /// Not a UPRN.
    #[error("uprn is not a number of 1 to 12 digits")]
    NotAUprn,
    /// Not a postcode.
    #[error("postcode is not a full UK postcode")]
    NotAPostcode,
    /// A band that does not exist here.
    #[error("band does not exist in this nation")]
    ImpossibleBand,
    /// An area that nobody charges anything in.
    #[error("area is not in the charges file")]
    UnknownArea,
    /// Not a day of the month on which instalments can fall due.
    #[error("payment_day is not a day from 1 to 28")]
    NotAPaymentDay,
    /// Not the tag of a language.
    #[error("bill_language is not a language tag like en or cy")]
    NotALanguage,
    /// Nobody is liable, and nobody ever was.
    #[error("the account has no row in the people file")]
    NobodyLiable,
    /// Two spells on one day.
    #[error("the account has another spell on the day in from, on line {other}")]
    SpellsOverlap {
        /// Where.
        other: u64,
    },
    /// Facts that cannot be true, or that the law does not know.
    #[error("{0}")]
    Impossible(Impossible),
    /// A year, area and authority that was there before.
    #[error("this year, area and authority is already on line {first}")]
    DuplicateCharge {
        /// Where.
        first: u64,
    },
    /// Something that is determined twice.
    #[error("the same is already determined on another line")]
    DuplicateDetermination,
    /// A determination for a year without charges.
    #[error("the year {0} is not in the charges file")]
    YearWithoutCharges(TaxYear),
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
    #[error("{0} is more than {LARGEST_AMOUNT_PENCE} either way")]
    ImplausibleAmount(&'static str),
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

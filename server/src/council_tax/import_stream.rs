//! Accounts one after the other, put together from files that are all sorted by account number: whatever the number of
//! accounts, only one is held at a time.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::account_number::CouncilTaxAccountNumber;
use super::import::ImportRules;
use super::import_parts::{Known, Parts};
use super::import_rows;
use super::import_sorted::Sorted;
use super::import_source::ImportSource;
use super::layout::ImportFile;
use super::published::Charged;
use super::record::AccountRecord;
use super::rejection::{Rejection, Rejections};
use super::row_reader::RowReader;

/// The accounts of an import, in the order of their numbers.
pub struct AccountStream<'r> {
    known: Known<'r>,
    accounts: Sorted,
    others: Vec<Sorted>,
    /// The line of the last account that was read.
    line: u64,
    is_started: bool,
}

/// One file, read to its end: how many rows, and its hash.
pub(super) struct ReadFile {
    pub(super) file: ImportFile,
    /// None where its rows mean nothing.
    pub(super) rows: Option<u64>,
    pub(super) hash: Vec<u8>,
}

impl ReadFile {
    pub(super) fn of(file: ImportFile, reader: RowReader) -> ReadFile {
        let rows = reader.rows();
        let hash = reader.hash();
        ReadFile { file, rows, hash }
    }
}

impl<'r> AccountStream<'r> {
    /// Opens the files. Nothing on an account may be later than `as_of`; its areas and its spells have to fit what is
    /// `charged`.
    pub fn open(source: &ImportSource, rules: &'r ImportRules, as_of: Date, charged: &'r Charged) -> AccountStream<'r> {
        let sorted = |file| Sorted::new(file, RowReader::open(source, file));
        AccountStream {
            known: Known { rules, as_of, charged },
            accounts: sorted(ImportFile::Accounts),
            others: ImportFile::OF_ACCOUNTS.into_iter().map(sorted).collect(),
            line: 0,
            is_started: false,
        }
    }

    /// The next account of which every row is in order; what is wrong with those before it is noted. None at the end,
    /// when every file has been read to its end.
    pub fn next(&mut self, rejected: &mut Rejections) -> Option<AccountRecord> {
        let scheme = &self.known.rules.scheme;
        if !self.is_started {
            self.is_started = true;
            for other in &mut self.others {
                other.advance(scheme, rejected);
            }
        }
        loop {
            let Some(order) = self.accounts.advance(scheme, rejected) else {
                self.read_the_rest(rejected);
                return None;
            };
            if order == Ordering::Equal {
                let first = self.line;
                self.accounts.reject(Rejection::DuplicateAccount { first }, rejected);
                continue;
            }
            self.line = self.accounts.line();
            let before = rejected.count();
            let record = self.account(rejected);
            if let Some(record) = record
                && rejected.count() == before
            {
                return Some(record);
            }
        }
    }

    fn account(&mut self, rejected: &mut Rejections) -> Option<AccountRecord> {
        let number = self.accounts.number()?.clone();
        let row = self.accounts.row();
        let account = import_rows::account(row, number.clone(), self.known.rules.nation)
            .and_then(|found| self.known.check_area(&found.0.area).map(|()| found))
            .map_err(|reason| self.accounts.reject(reason, rejected));
        let before = rejected.count();
        let parts = self.parts(&number, rejected);
        let all_read = rejected.count() == before;
        let mut parts = parts;
        let people_hold = all_read && !self.has_lost_rows(&[ImportFile::People]);
        let sums_hold = all_read && !self.has_lost_rows(&[ImportFile::Lines, ImportFile::Instalments]);
        parts.check(self.line, people_hold, sums_hold, rejected);
        let (account, preferences) = account.ok()?;
        Some(parts.into_record(account, preferences))
    }

    fn has_lost_rows(&self, files: &[ImportFile]) -> bool {
        let mut those = self.others.iter().filter(|other| files.contains(&other.file));
        those.any(|other| other.has_lost_rows() || other.is_broken())
    }

    /// Takes the rows of every other file up to those of the account with this number.
    fn parts(&mut self, number: &CouncilTaxAccountNumber, rejected: &mut Rejections) -> Parts {
        let mut parts = Parts::default();
        let scheme = &self.known.rules.scheme;
        let unknown_is_wrong = !self.accounts.has_lost_rows();
        for other in &mut self.others {
            while let Some(order) = other.number().map(|found| found.cmp(number)) {
                match order {
                    Ordering::Greater => break,
                    Ordering::Equal => {
                        if let Err(reason) = parts.take(other.file, other.row(), other.line(), &self.known) {
                            other.reject(reason, rejected);
                        }
                    }
                    // Where a row of the accounts was lost, this may be one of its.
                    Ordering::Less if unknown_is_wrong => other.reject(Rejection::UnknownAccount, rejected),
                    Ordering::Less => {}
                }
                other.advance(scheme, rejected);
            }
        }
        parts
    }

    /// What is left when there are no more accounts belongs to none. Where the accounts could not be read, its rows are
    /// only checked by themselves.
    fn read_the_rest(&mut self, rejected: &mut Rejections) {
        let scheme = &self.known.rules.scheme;
        let unknown_is_wrong = !self.accounts.has_lost_rows();
        for other in &mut self.others {
            while other.number().is_some() {
                let wrong = match unknown_is_wrong {
                    true => Err(Rejection::UnknownAccount),
                    false => Parts::default().take(other.file, other.row(), other.line(), &self.known),
                };
                if let Err(reason) = wrong {
                    other.reject(reason, rejected);
                }
                other.advance(scheme, rejected);
            }
        }
    }

    /// What was read, once all of it was.
    pub(super) fn into_files(self) -> impl Iterator<Item = ReadFile> {
        let all = std::iter::once(self.accounts).chain(self.others);
        all.map(|sorted| ReadFile::of(sorted.file, sorted.into_reader()))
    }
}

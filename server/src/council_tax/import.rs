//! An import, checked: every file read once, and each line held against the layout, the law and the other lines.

use std::collections::BTreeMap;

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::account_number::AccountNumberScheme;
use super::import_charges::{each_row, published};
use super::import_rows::{self, Announced};
use super::import_source::ImportSource;
use super::import_stream::{AccountStream, ReadFile};
use super::layout::{ImportFile, ImportFormat};
use super::plausible::ImportTotals;
use super::published::{Charged, PublishedRows};
use super::rejection::{RejectedImport, Rejection, Rejections};
use super::row_reader::RowReader;
use super::tax_year::TaxYear;
use super::valuation_band::Nation;

/// What is true of one council's accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRules {
    /// What its account numbers look like.
    pub scheme: AccountNumberScheme,
    /// Whose bands its dwellings have.
    pub nation: Nation,
}

/// An import in which every line is in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckedImport {
    /// The day whose records these are, at its end.
    pub as_of: Date,
    /// SHA-256 over the files: the same again means the same import.
    pub content_hash: Vec<u8>,
    /// How many rows each file has.
    pub rows: BTreeMap<ImportFile, u64>,
    /// What it comes to.
    pub totals: ImportTotals,
    /// What bills are made of, by year.
    pub(super) published: BTreeMap<TaxYear, PublishedRows>,
}

impl CheckedImport {
    /// Where and when something is charged.
    pub fn charged(&self) -> Charged {
        Charged::of(&self.published)
    }
}

/// Reads the files and checks each line by itself and against the others. `today` bounds the snapshot's day; `progress`
/// is told how many accounts were read, every now and then.
///
/// # Errors
/// Every line that is wrong: nothing is to be applied.
pub fn check_import(
    source: &ImportSource,
    rules: &ImportRules,
    today: Date,
    progress: &mut dyn FnMut(u64),
) -> Result<CheckedImport, RejectedImport> {
    let mut rejected = Rejections::default();
    let open = |file| RowReader::open(source, file);

    let mut snapshot = open(ImportFile::Snapshot);
    let announced = announced(&mut snapshot, today, &mut rejected);
    // Without a day of its own, the snapshot can be no later than today.
    let as_of = announced.as_ref().map_or(today, |announced| announced.as_of);
    let (mut charges, mut determinations) = (open(ImportFile::Charges), open(ImportFile::Determinations));
    let before = rejected.count();
    let published = published(&mut charges, &mut determinations, rules, &mut rejected);
    // What could not be read is not held against accounts.
    let charged = match rejected.count() == before {
        true => Charged::of(&published),
        false => Charged::default(),
    };

    let mut totals = ImportTotals::default();
    let mut stream = AccountStream::open(source, rules, as_of, &charged);
    while let Some(record) = stream.next(&mut rejected) {
        totals.add(&record);
        if totals.accounts.is_multiple_of(1_000) {
            progress(totals.accounts);
        }
    }

    let first = [
        ReadFile::of(ImportFile::Snapshot, snapshot),
        ReadFile::of(ImportFile::Charges, charges),
        ReadFile::of(ImportFile::Determinations, determinations),
    ];
    let files: Vec<ReadFile> = first.into_iter().chain(stream.into_files()).collect();
    if let Some(announced) = announced {
        let line = match source.format() {
            ImportFormat::Csv => 2,
            ImportFormat::Json => 1,
        };
        compare_counts(&announced, line, &files, &mut rejected);
    }
    match rejected.into_refusal(source.format()) {
        Some(refused) => Err(refused),
        None => Ok(CheckedImport {
            as_of,
            content_hash: content_hash(&files),
            rows: files.iter().map(|read| (read.file, read.rows.unwrap_or(0))).collect(),
            totals,
            published,
        }),
    }
}

fn announced(reader: &mut RowReader, today: Date, rejected: &mut Rejections) -> Option<Announced> {
    let file = ImportFile::Snapshot;
    let mut found = None;
    each_row(file, reader, rejected, |row, _| {
        if found.is_some() {
            return Err(Rejection::NotOneRow);
        }
        found = Some(import_rows::announced(row, today)?);
        Ok(())
    });
    if reader.rows() == Some(0) {
        rejected.push(file, 1, Rejection::NotOneRow);
    }
    found
}

fn compare_counts(announced: &Announced, line: u64, files: &[ReadFile], rejected: &mut Rejections) {
    for (file, said) in &announced.rows {
        let read = files.iter().find(|read| read.file == *file);
        if let Some(found) = read.and_then(|read| read.rows)
            && found != *said
        {
            let (file, said) = (*file, *said);
            rejected.push(
                ImportFile::Snapshot,
                line,
                Rejection::WrongRowCount { file, said, found },
            );
        }
    }
}

/// SHA-256 over the hashes of the files, each read to its end.
pub(super) fn content_hash(files: &[ReadFile]) -> Vec<u8> {
    let mut all = Sha256::new();
    for read in files {
        all.update(&read.hash);
    }
    all.finalize().to_vec()
}

#[cfg(test)]
#[path = "import_noise_tests.rs"]
mod noise_tests;
#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;

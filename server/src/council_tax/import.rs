//! An import, planned: four files in, everything to store out, or every line that is wrong.

use std::collections::HashMap;
use std::io::Read;

use jiff::civil::Date;

use super::account::{AccountLine, CouncilTaxAccount, YearInstalment};
use super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::csv_layout::ImportFile;
use super::csv_rows::{Row, read_rows};
use super::import_files::{ImportFiles, content_hash};
use super::import_rows::{self, Announced};
use super::rejection::{RejectedImport, RejectedLine, Rejection};
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
pub struct ImportPlan {
    /// The day whose records these are, at its end.
    pub as_of: Date,
    /// SHA-256 over the files: the same again means the same import.
    pub content_hash: Vec<u8>,
    /// Every account.
    pub accounts: Vec<CouncilTaxAccount>,
    /// Every line, with its account's place in `accounts`.
    pub lines: Vec<(usize, AccountLine)>,
    /// Every instalment, with its account's place in `accounts`.
    pub instalments: Vec<(usize, YearInstalment)>,
}

/// Reads the files and checks each line by itself and against the others. Any line refused means that nothing is to be
/// applied; the rejection has every such line. `today` bounds the snapshot's day.
pub fn plan_import(files: ImportFiles, rules: &ImportRules, today: Date) -> Result<ImportPlan, RejectedImport> {
    let mut reading = Reading {
        rules,
        rejected: Vec::new(),
        places: HashMap::new(),
        years: HashMap::new(),
    };
    let [mut snapshot, mut accounts, mut lines, mut instalments] = files.into_hashed();

    let announced = reading.announced(&mut snapshot, today);
    // Without a day of its own, the snapshot can be no later than today.
    let as_of = announced.map_or(today, |announced| announced.as_of);
    let (account_list, account_rows) = reading.accounts(&mut accounts);
    let known = account_rows.is_some();
    let (line_list, line_rows) = reading.lines(&mut lines, as_of, known);
    let (instalment_list, instalment_rows) = reading.instalments(&mut instalments, known);
    if line_rows.is_some() {
        reading.compare_instalments_with_bills();
    }
    reading.compare_counts(announced, [account_rows, line_rows, instalment_rows]);

    if reading.rejected.is_empty() {
        let content_hash = content_hash([snapshot, accounts, lines, instalments]);
        return Ok(ImportPlan {
            as_of,
            content_hash,
            accounts: account_list,
            lines: line_list,
            instalments: instalment_list,
        });
    }
    reading.rejected.sort_by_key(|rejected| (rejected.file, rejected.line));
    Err(RejectedImport {
        lines: reading.rejected,
    })
}

struct Reading<'r> {
    rules: &'r ImportRules,
    rejected: Vec<RejectedLine>,
    /// Each account number seen: its place among the accounts, and its line.
    places: HashMap<CouncilTaxAccountNumber, (usize, u64)>,
    years: HashMap<(usize, TaxYear), YearSums>,
}

/// The two sums that have to agree, for one account and year.
#[derive(Default)]
struct YearSums {
    bill: i64,
    instalments: i64,
    /// The line of each instalment, by its due date.
    dues: Vec<(Date, u64)>,
    /// A line of the year was refused, so that the sums mean nothing.
    incomplete: bool,
}

impl Reading<'_> {
    fn announced(&mut self, source: &mut dyn Read, today: Date) -> Option<Announced> {
        let mut found = None;
        let rows = read_rows(ImportFile::Snapshot, source, &mut self.rejected, |_, row| {
            if found.is_some() {
                return Err(Rejection::NotOneRow);
            }
            found = Some(import_rows::announced(row, today)?);
            Ok(())
        });
        if rows == Some(0) {
            self.rejected.push(RejectedLine {
                file: ImportFile::Snapshot,
                line: 1,
                reason: Rejection::NotOneRow,
            });
        }
        found
    }

    fn accounts(&mut self, source: &mut dyn Read) -> (Vec<CouncilTaxAccount>, Option<u64>) {
        let Self {
            rules,
            rejected,
            places,
            ..
        } = self;
        let mut accounts = Vec::new();
        let rows = read_rows(ImportFile::Accounts, source, rejected, |at, row| {
            let number = import_rows::account_number(row, &rules.scheme)?;
            if let Some((_, first)) = places.get(&number) {
                return Err(Rejection::DuplicateAccount { first: *first });
            }
            // Known from here on, even when the rest of the row is wrong: its lines are then not wrong as well.
            places.insert(number.clone(), (places.len(), at));
            accounts.push(import_rows::account(row, number, rules.nation)?);
            Ok(())
        });
        (accounts, rows)
    }

    fn lines(&mut self, source: &mut dyn Read, as_of: Date, known: bool) -> (Vec<(usize, AccountLine)>, Option<u64>) {
        let Self {
            rules,
            rejected,
            places,
            years,
        } = self;
        let mut lines = Vec::new();
        let rows = read_rows(ImportFile::Lines, source, rejected, |at, row| {
            let place = place(at, row, rules, places, known)?;
            let line = import_rows::line(row, as_of).inspect_err(|_| mark_incomplete(years, place, row))?;
            if line.kind.is_part_of_bill() {
                let sums = years.entry((place, line.tax_year)).or_default();
                sums.bill = sums.bill.saturating_add(line.amount.pence());
            }
            lines.push((place, line));
            Ok(())
        });
        (lines, rows)
    }

    fn instalments(&mut self, source: &mut dyn Read, known: bool) -> (Vec<(usize, YearInstalment)>, Option<u64>) {
        let Self {
            rules,
            rejected,
            places,
            years,
        } = self;
        let mut instalments = Vec::new();
        let rows = read_rows(ImportFile::Instalments, source, rejected, |at, row| {
            let place = place(at, row, rules, places, known)?;
            let planned = import_rows::instalment(row).inspect_err(|_| mark_incomplete(years, place, row))?;
            let sums = years.entry((place, planned.tax_year)).or_default();
            if let Some((_, first)) = sums.dues.iter().find(|(due, _)| *due == planned.instalment.due) {
                sums.incomplete = true;
                return Err(Rejection::DuplicateInstalment { first: *first });
            }
            sums.dues.push((planned.instalment.due, at));
            sums.instalments = sums.instalments.saturating_add(planned.instalment.amount.pence());
            instalments.push((place, planned));
            Ok(())
        });
        (instalments, rows)
    }

    /// A year without instalments is in order: it was paid off, or its instalments were lost.
    fn compare_instalments_with_bills(&mut self) {
        for YearSums {
            bill,
            instalments,
            dues,
            incomplete,
        } in self.years.values()
        {
            if let Some((_, line)) = dues.first()
                && bill != instalments
                && !incomplete
            {
                let reason = Rejection::InstalmentsDisagree {
                    instalments: *instalments,
                    bill: *bill,
                };
                self.rejected.push(RejectedLine {
                    file: ImportFile::Instalments,
                    line: *line,
                    reason,
                });
            }
        }
    }

    fn compare_counts(&mut self, announced: Option<Announced>, found: [Option<u64>; 3]) {
        let Some(announced) = announced else { return };
        let files = [ImportFile::Accounts, ImportFile::Lines, ImportFile::Instalments];
        for ((file, said), found) in files.into_iter().zip(announced.rows).zip(found) {
            if let Some(found) = found.filter(|found| *found != said) {
                let reason = Rejection::WrongRowCount { file, said, found };
                self.rejected.push(RejectedLine {
                    file: ImportFile::Snapshot,
                    line: 2,
                    reason,
                });
            }
        }
    }
}

/// Where the row's account is. When accounts.csv could not be read at all, no line is blamed for it.
fn place(
    at: u64,
    row: &Row<'_>,
    rules: &ImportRules,
    places: &mut HashMap<CouncilTaxAccountNumber, (usize, u64)>,
    known: bool,
) -> Result<usize, Rejection> {
    let number = import_rows::account_number(row, &rules.scheme)?;
    if let Some((place, _)) = places.get(&number) {
        return Ok(*place);
    }
    if known {
        return Err(Rejection::UnknownAccount);
    }
    let place = places.len();
    places.insert(number, (place, at));
    Ok(place)
}

/// Keeps one refused line from being reported a second time as a sum that disagrees.
fn mark_incomplete(years: &mut HashMap<(usize, TaxYear), YearSums>, place: usize, row: &Row<'_>) {
    if let Ok(tax_year) = row.tax_year() {
        years.entry((place, tax_year)).or_default().incomplete = true;
    }
}

#[cfg(test)]
#[path = "import_tests.rs"]
mod tests;

//! What the files say about one account, put together, and held against each other.

use std::collections::BTreeSet;

use council_tax_rules::household::Spell;
use council_tax_rules::reduction::ReductionAward;
use jiff::civil::Date;

use super::account::{AccountLine, CouncilTaxAccount, YearInstalment};
use super::import::ImportRules;
use super::import_rows;
use super::import_spells;
use super::layout::{ImportFile, MOST_ROWS_OF_AN_ACCOUNT};
use super::published::Charged;
use super::record::{AccountRecord, LiablePerson, Preferences, YearRecovery};
use super::rejection::{Rejection, Rejections};
use super::row::Row;
use super::tax_year::TaxYear;

/// The rows of one account, as far as they were read.
#[derive(Default)]
pub(super) struct Parts {
    people: Vec<LiablePerson>,
    spells: Vec<(u64, Spell)>,
    reductions: Vec<ReductionAward>,
    lines: Vec<AccountLine>,
    instalments: Vec<(u64, YearInstalment)>,
    recovery: Vec<YearRecovery>,
}

/// What rows are checked against.
pub(super) struct Known<'r> {
    pub(super) rules: &'r ImportRules,
    pub(super) as_of: Date,
    pub(super) charged: &'r Charged,
}

impl Known<'_> {
    pub(super) fn check_area(&self, area: &str) -> Result<(), Rejection> {
        match self.charged.years.is_empty() || self.charged.areas.contains(area) {
            true => Ok(()),
            false => Err(Rejection::UnknownArea),
        }
    }
}

impl Parts {
    /// Takes one row of one of the files.
    pub(super) fn take(
        &mut self,
        file: ImportFile,
        row: Row<'_>,
        line: u64,
        known: &Known<'_>,
    ) -> Result<(), Rejection> {
        let count = match file {
            ImportFile::People => keep(&mut self.people, import_rows::person(row)?),
            ImportFile::Spells => {
                let spell = import_spells::spell(row, known.rules.nation, &known.charged.years)?;
                known.check_area(&spell.area)?;
                keep(&mut self.spells, (line, spell))
            }
            ImportFile::Reductions => keep(&mut self.reductions, import_spells::reduction(row)?),
            ImportFile::Lines => keep(&mut self.lines, import_rows::line(row, known.as_of)?),
            ImportFile::Instalments => {
                let planned = import_rows::instalment(row)?;
                let same = |other: &&(u64, YearInstalment)| {
                    (other.1.tax_year, other.1.instalment.due) == (planned.tax_year, planned.instalment.due)
                };
                if let Some((first, _)) = self.instalments.iter().find(same) {
                    return Err(Rejection::DuplicateInstalment { first: *first });
                }
                keep(&mut self.instalments, (line, planned))
            }
            ImportFile::Recovery => keep(&mut self.recovery, import_rows::recovery(row, known.as_of)?),
            ImportFile::Snapshot | ImportFile::Charges | ImportFile::Determinations | ImportFile::Accounts => 0,
        };
        match count > MOST_ROWS_OF_AN_ACCOUNT {
            true => Err(Rejection::TooManyRows),
            false => Ok(()),
        }
    }

    /// Holds the parts against each other. `line` is that of the account's row.
    pub(super) fn check(&mut self, line: u64, people_hold: bool, sums_hold: bool, rejected: &mut Rejections) {
        if self.people.is_empty() && people_hold {
            rejected.push(ImportFile::Accounts, line, Rejection::NobodyLiable);
        }
        self.spells.sort_by_key(|(_, spell)| spell.period);
        for pair in self.spells.windows(2) {
            if let [(other, before), (line, after)] = pair
                && after.period.from() < before.period.until()
            {
                rejected.push(ImportFile::Spells, *line, Rejection::SpellsOverlap { other: *other });
            }
        }
        if sums_hold {
            self.compare_instalments_with_bills(rejected);
        }
    }

    /// A year without instalments is in order: it was paid off, or its instalments were lost.
    fn compare_instalments_with_bills(&self, rejected: &mut Rejections) {
        let years: BTreeSet<TaxYear> = self.instalments.iter().map(|(_, planned)| planned.tax_year).collect();
        for year in years {
            let planned = || self.instalments.iter().filter(|(_, planned)| planned.tax_year == year);
            let instalments = planned().map(|(_, planned)| planned.instalment.amount.pence());
            let instalments = instalments.fold(0_i64, i64::saturating_add);
            let bill = bill(&self.lines, year);
            // Only a bill that was issued late is due after its year, and then in one payment (SI 1992/613, Schedule 1).
            let mut late = planned().filter(|(_, planned)| planned.instalment.due > year.end());
            if planned().count() > 1
                && let Some((line, _)) = late.next()
            {
                rejected.push(ImportFile::Instalments, *line, Rejection::DueOutsideYear);
            } else if let Some((line, _)) = planned().next()
                && bill != instalments
            {
                let reason = Rejection::InstalmentsDisagree { instalments, bill };
                rejected.push(ImportFile::Instalments, *line, reason);
            }
        }
    }

    /// The account's record, in the order in which it is kept.
    pub(super) fn into_record(mut self, account: CouncilTaxAccount, preferences: Preferences) -> AccountRecord {
        self.people.sort_by_key(|person| person.from);
        self.reductions.sort_by_key(|award| award.period());
        self.lines.sort_by_key(|line| line.tax_year);
        self.instalments
            .sort_by_key(|(_, planned)| (planned.tax_year, planned.instalment.due));
        self.recovery.sort_by_key(|step| step.event.on);
        AccountRecord {
            account,
            preferences,
            people: self.people,
            spells: self.spells.into_iter().map(|(_, spell)| spell).collect(),
            reductions: self.reductions,
            lines: self.lines,
            instalments: self.instalments.into_iter().map(|(_, planned)| planned).collect(),
            recovery: self.recovery,
        }
    }
}

/// The bill of a year: what instalments divide.
pub(super) fn bill(lines: &[AccountLine], year: TaxYear) -> i64 {
    let of_bill = lines
        .iter()
        .filter(|line| line.tax_year == year && line.kind.is_part_of_bill());
    of_bill.fold(0, |sum: i64, line| sum.saturating_add(line.amount.pence()))
}

fn keep<T>(list: &mut Vec<T>, item: T) -> usize {
    list.push(item);
    list.len()
}

//! Whether a new snapshot can follow the one before it: a file that is in order can still be half of what it should be.

use std::collections::BTreeMap;
use std::fmt;

use forms::values::Pence;
use serde::{Deserialize, Serialize};

use super::account::LineKind;
use super::import_parts::bill;
use super::record::AccountRecord;

/// What a snapshot comes to.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct ImportTotals {
    /// How many accounts.
    pub accounts: u64,
    /// What all accounts owe together, in pence; credit is less than nothing.
    pub owed_pence: i64,
    /// Each tax year, by the calendar year in which it starts.
    pub years: BTreeMap<i16, YearTotals>,
}

/// What a year of a snapshot comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct YearTotals {
    /// All bills together, in pence.
    pub bill_pence: i64,
    /// All payments together, in pence.
    pub paid_pence: i64,
}

impl ImportTotals {
    /// Adds an account.
    pub fn add(&mut self, record: &AccountRecord) {
        self.accounts += 1;
        self.owed_pence = self.owed_pence.saturating_add(record.owed().pence());
        for year in record.years() {
            let totals = self.years.entry(year.start_year()).or_default();
            totals.bill_pence = totals.bill_pence.saturating_add(bill(&record.lines, year));
            let paid = record.lines_of(year).filter(|line| line.kind == LineKind::Payment);
            let paid = paid.fold(0, |sum: i64, line| sum.saturating_sub(line.amount.pence()));
            totals.paid_pence = totals.paid_pence.saturating_add(paid);
        }
    }
}

/// Why a snapshot is hard to believe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Implausible {
    /// There is no account at all.
    NoAccounts,
    /// Fewer than half as many accounts as before, or more than twice as many.
    Accounts {
        /// Before.
        before: u64,
        /// Now.
        now: u64,
    },
    /// The bills of a year come to a quarter more or less than before.
    Bills {
        /// The calendar year in which the tax year starts.
        year: i16,
        /// Before, in pence.
        before: i64,
        /// Now, in pence.
        now: i64,
    },
    /// A quarter of a year's payments is gone.
    Payments {
        /// The calendar year in which the tax year starts.
        year: i16,
        /// Before, in pence.
        before: i64,
        /// Now, in pence.
        now: i64,
    },
}

/// What is hard to believe of `now` after `before`.
///
/// What is owed in all is no measure: it rises twentyfold on the day of the yearly bills. The bills and payments of one
/// year are. A year that is too old to be sent again is left out.
pub fn implausible(before: Option<&ImportTotals>, now: &ImportTotals) -> Vec<Implausible> {
    let mut found = Vec::new();
    if now.accounts == 0 {
        found.push(Implausible::NoAccounts);
    }
    let Some(before) = before else { return found };
    let accounts = (before.accounts, now.accounts);
    if now.accounts > 0 && (accounts.1 < accounts.0.div_ceil(2) || accounts.1 > accounts.0.saturating_mul(2)) {
        found.push(Implausible::Accounts {
            before: accounts.0,
            now: accounts.1,
        });
    }
    let first_year = now.years.keys().next().copied().unwrap_or(i16::MIN);
    for (year, was) in before.years.range(first_year..) {
        let (year, is) = (*year, now.years.get(year).copied().unwrap_or_default());
        let a_quarter = |pence: i64| pence.saturating_abs() / 4;
        if was.bill_pence.abs_diff(is.bill_pence) > a_quarter(was.bill_pence).unsigned_abs() {
            let (before, now) = (was.bill_pence, is.bill_pence);
            found.push(Implausible::Bills { year, before, now });
        }
        if is.paid_pence < was.paid_pence.saturating_sub(a_quarter(was.paid_pence)) {
            let (before, now) = (was.paid_pence, is.paid_pence);
            found.push(Implausible::Payments { year, before, now });
        }
    }
    found
}

impl fmt::Display for Implausible {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let money = |pence: &i64| Pence::from_pence(*pence);
        match self {
            Self::NoAccounts => write!(f, "there is no account"),
            Self::Accounts { before, now } => write!(f, "there were {before} accounts, and now there are {now}"),
            Self::Bills { year, before, now } => write!(
                f,
                "the bills of the year from April {year} came to {}, and now come to {}",
                money(before),
                money(now)
            ),
            Self::Payments { year, before, now } => write!(
                f,
                "the payments to the year from April {year} came to {}, and now come to {}",
                money(before),
                money(now)
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::indexing_slicing)]
    use super::*;

    fn totals(accounts: u64, bill_pence: i64, paid_pence: i64) -> ImportTotals {
        ImportTotals {
            accounts,
            owed_pence: 0,
            years: BTreeMap::from([(2026, YearTotals { bill_pence, paid_pence })]),
        }
    }

    fn found(before: &ImportTotals, now: &ImportTotals) -> usize {
        implausible(Some(before), now).len()
    }

    #[test]
    fn half_and_double_and_a_quarter_are_the_limits() {
        let before = totals(1_001, 1_000_000, 400_000);
        assert_eq!(found(&before, &before), 0);
        assert_eq!(found(&before, &totals(501, 1_250_000, 300_000)), 0);
        assert_eq!(found(&before, &totals(500, 1_000_000, 400_000)), 1);
        assert_eq!(found(&before, &totals(2_003, 1_000_000, 400_000)), 1);
        assert_eq!(found(&before, &totals(1_001, 1_250_001, 400_000)), 1);
        assert_eq!(found(&before, &totals(1_001, 749_999, 299_999)), 2);
        // More payments are what a year brings.
        assert_eq!(found(&before, &totals(1_001, 1_000_000, 900_000)), 0);
    }

    #[test]
    fn a_first_snapshot_needs_an_account_and_an_old_year_may_go() {
        assert_eq!(implausible(None, &totals(0, 0, 0)), [Implausible::NoAccounts]);
        assert_eq!(implausible(None, &totals(1, 5, 0)), []);
        let mut before = totals(10, 1_000, 1_000);
        before.years.insert(2025, before.years[&2026]);
        assert_eq!(
            found(&before, &totals(10, 1_000, 1_000)),
            0,
            "2025-26 is not sent any more"
        );
        let mut later = totals(10, 1_000, 1_000);
        later.years.insert(2027, later.years[&2026]);
        assert_eq!(found(&later, &totals(10, 1_000, 1_000)), 2, "the newest year is gone");
    }
}

//! An invented household's year: its bill, its instalments, and what it has paid up to today.

use forms::values::Pence;
use jiff::ToSpan;
use jiff::civil::Date;

use super::super::account::LineKind;
use super::super::charge::{charge_for_band, charge_with_disabled_reduction};
use super::super::instalment::{Instalment, plan_instalments};
use super::super::instalment_dates::due_dates;
use super::super::tax_year::TaxYear;
use super::DemoCouncil;
use super::household::{Habit, Household};
use super::places::Dwelling;

/// Costs of a summons and of a liability order, in pence.
const SUMMONS_PENCE: i64 = 6_000;
const LIABILITY_ORDER_PENCE: i64 = 5_000;

/// A line of the invented ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DemoLine {
    pub(super) kind: LineKind,
    pub(super) date: Date,
    pub(super) pence: i64,
    pub(super) key: &'static str,
    pub(super) name: String,
    pub(super) reference: String,
}

/// All of one account's year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DemoLedger {
    pub(super) year: TaxYear,
    pub(super) lines: Vec<DemoLine>,
    pub(super) instalments: Vec<Instalment>,
}

/// The ledger of `household` in `dwelling` as it stands at the end of `today`, which lies in `year`.
pub(super) fn of(
    council: DemoCouncil,
    dwelling: &Dwelling,
    household: &Household,
    year: TaxYear,
    today: Date,
    index: u32,
) -> DemoLedger {
    // Bills go out three weeks before the year begins.
    let issued = year.start().saturating_sub(21.days());
    let mut lines = bill(council, dwelling, household, issued);
    let due = Pence::from_pence(lines.iter().map(|line| line.pence).sum());
    let dates = due_dates(year, issued, household.day_of_month, household.instalments);
    let instalments = plan_instalments(due, &dates);
    lines.splice(0..0, brought_forward(household, year.start()));
    lines.extend(costs(household, year.start()));
    lines.extend(payments(household, year, &instalments, today, index));
    DemoLedger {
        year,
        lines,
        instalments,
    }
}

fn line(kind: LineKind, date: Date, pence: i64, key: &'static str) -> DemoLine {
    DemoLine {
        kind,
        date,
        pence,
        key,
        name: String::new(),
        reference: String::new(),
    }
}

/// Charges by authority, then what changes them, each worked out on what the ones before left.
fn bill(council: DemoCouncil, dwelling: &Dwelling, household: &Household, issued: Date) -> Vec<DemoLine> {
    let precepts = dwelling.precepts().precepts();
    let mut lines: Vec<DemoLine> = precepts
        .iter()
        .map(|precept| {
            let pence = precept.for_ninths(household.band.ninths()).pence();
            let name = dwelling.authority_name(council, precept.authority);
            DemoLine {
                name,
                ..line(LineKind::Charge, issued, pence, precept.authority.key())
            }
        })
        .collect();
    let mut left = charge_for_band(&precepts, household.band).pence();
    let mut change = |kind, key, pence: i64| {
        if pence != 0 {
            left += pence;
            lines.push(line(kind, issued, pence, key));
        }
        left
    };
    let mut bill = change(LineKind::Charge, "", 0);
    if household.disabled_reduction {
        let reduced = charge_with_disabled_reduction(&precepts, household.band).pence();
        bill = change(LineKind::Discount, "disabled-band", reduced - bill);
    }
    if let Some(key) = household.premium {
        bill = change(LineKind::Premium, key, bill);
    }
    if household.single_person {
        bill = change(LineKind::Discount, "single-person", -percent(bill, 25));
    }
    if let Some(class) = household.exemption {
        bill = change(LineKind::Exemption, class, -bill);
    }
    change(
        LineKind::Reduction,
        "council-tax-reduction",
        -percent(bill, household.reduction_percent),
    );
    lines
}

/// To the nearest penny.
fn percent(pence: i64, percent: i64) -> i64 {
    (pence * percent + 50).div_euclid(100)
}

fn brought_forward(household: &Household, start: Date) -> Option<DemoLine> {
    let pence = match household.habit {
        Habit::InArrears { brought_forward, .. } => brought_forward,
        Habit::CreditBroughtForward(credit) => -credit,
        _ => return None,
    };
    Some(line(LineKind::BroughtForward, start, pence, ""))
}

fn costs(household: &Household, start: Date) -> Vec<DemoLine> {
    let Habit::InArrears { liability_order, .. } = household.habit else {
        return Vec::new();
    };
    let summons = line(LineKind::Costs, start, SUMMONS_PENCE, "summons");
    let order = liability_order.then(|| line(LineKind::Costs, start, LIABILITY_ORDER_PENCE, "liability-order"));
    std::iter::once(summons).chain(order).collect()
}

fn payments(
    household: &Household,
    year: TaxYear,
    instalments: &[Instalment],
    today: Date,
    index: u32,
) -> Vec<DemoLine> {
    let bill: i64 = instalments.iter().map(|instalment| instalment.amount.pence()).sum();
    let due: Vec<&Instalment> = instalments
        .iter()
        .filter(|instalment| instalment.due <= today)
        .collect();
    let monthly = |count: usize, key| {
        let of = move |paid: &&Instalment| (paid.due, paid.amount.pence(), key);
        due.iter().take(count).map(of).collect::<Vec<_>>()
    };
    let paid = match household.habit {
        Habit::Regular | Habit::CreditBroughtForward(_) => monthly(due.len(), "direct-debit"),
        Habit::Behind { instalments } => monthly(due.len().saturating_sub(instalments), "bank-transfer"),
        Habit::InArrears { .. } => monthly(due.len().saturating_sub(2), "card"),
        Habit::PaidUp => vec![(year.start(), bill, "card")],
        Habit::Overpaid(extra) => vec![(year.start(), bill, "card"), (year.start(), extra, "bank-transfer")],
    };
    let line = |(number, (date, pence, key)): (usize, (Date, i64, &'static str))| DemoLine {
        reference: format!("R{:02}{index:07}{number:02}", year.start_year() % 100),
        ..line(LineKind::Payment, date, -pence, key)
    };
    paid.into_iter()
        .filter(|(_, pence, _)| *pence > 0)
        .enumerate()
        .map(line)
        .collect()
}

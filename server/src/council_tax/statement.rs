//! What is owed on an account, line by line: the snapshot, and the payments taken here that it does not show yet.

use std::collections::{BTreeMap, BTreeSet};

use forms::values::Pence;
use jiff::civil::{Date, DateTime};

use super::account::{AccountLine, CouncilTaxAccount, LineKind, Snapshot, YearInstalment};
use super::instalment::{Instalment, next_instalment, overdue};
use super::tax_year::TaxYear;

/// What the snapshot knows about one account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementInputs {
    /// The account.
    pub account: CouncilTaxAccount,
    /// Which snapshot.
    pub snapshot: Snapshot,
    /// Every line on the account, oldest first.
    pub lines: Vec<AccountLine>,
    /// Every instalment, earliest first.
    pub instalments: Vec<YearInstalment>,
}

/// A settled payment that was taken here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OurPayment {
    /// Its reference, as the council's records will show it once it has arrived.
    pub reference: String,
    /// When it was taken, by the clock on the wall.
    pub received_at: DateTime,
    /// How much, more than nothing.
    pub amount: Pence,
}

/// Whether anything is owed. Credit is a thing of its own, never a negative debt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Balance {
    /// The council holds this much for the resident.
    Credit(Pence),
    /// Nothing either way.
    Settled,
    /// The resident owes this much, for everything on the account.
    Owed(Pence),
}

impl Balance {
    /// What is owed; less than nothing is credit.
    pub const fn owed(self) -> Pence {
        match self {
            Balance::Owed(amount) => amount,
            Balance::Settled => Pence::ZERO,
            Balance::Credit(amount) => amount.negated(),
        }
    }
}

/// What one line of the statement is about. The order is the order on the page: credit comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatementEntry {
    /// Credit from earlier years.
    CreditBroughtForward,
    /// Owed from earlier years.
    ArrearsBroughtForward,
    /// All authorities' charges for the year.
    CouncilTax,
    /// An addition, by its description key.
    Premium(String),
    /// A discount, by its description key.
    Discount(String),
    /// An exemption, by its description key.
    Exemption(String),
    /// Council tax reduction.
    Reduction,
    /// Costs of recovery, by their description key.
    Costs(String),
    /// Money paid back to the resident.
    Refunds,
    /// Payments that the council's records show.
    Payments,
    /// A payment taken here that the council's records do not show yet.
    PaidHere {
        /// The payment's reference.
        reference: String,
        /// When it was taken, by the clock on the wall.
        received_at: DateTime,
    },
}

/// One line of the statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementLine {
    /// What it is about.
    pub entry: StatementEntry,
    /// Its tax year; a payment taken here has none until the council has placed it.
    pub tax_year: Option<TaxYear>,
    /// Positive adds to what is owed, negative takes from it.
    pub amount: Pence,
}

/// What is owed, and by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The day whose records these are, at its end; payments taken here are up to now.
    pub as_of: Date,
    /// By line. They add up to the balance.
    pub lines: Vec<StatementLine>,
    /// The whole account.
    pub balance: Balance,
    /// What of it is late. Nothing, where nothing is.
    pub overdue: Pence,
    /// The next instalment that is not late, and what is left of it.
    pub next_instalment: Option<Instalment>,
    /// Each year's instalments, the earliest year first, and what was paid towards them.
    pub plans: Vec<PlanPosition>,
}

/// A year's instalments, and what was paid towards them: what is due at once comes first, and payments taken here go to
/// what is late before anything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanPosition {
    /// The year whose bill it is.
    pub tax_year: TaxYear,
    /// The instalments, earliest first.
    pub plan: Vec<Instalment>,
    /// Towards them, at most all of them.
    pub paid: Pence,
}

impl Statement {
    /// Works out what is owed on `today`.
    ///
    /// `our_payments` are all settled payments for this account that were taken here. One whose reference the snapshot
    /// shows is left out, so that it is never counted twice. The others go to what is late first, then to the
    /// instalments in their order.
    pub fn on(today: Date, inputs: &StatementInputs, our_payments: &[OurPayment]) -> Statement {
        let arrived: BTreeSet<&str> = inputs.lines.iter().map(|line| line.reference.as_str()).collect();
        let since: Vec<&OurPayment> = our_payments
            .iter()
            .filter(|payment| !arrived.contains(payment.reference.as_str()))
            .collect();
        let ours: Pence = since.iter().map(|payment| payment.amount).sum();

        let on_record: Pence = inputs.lines.iter().map(|line| line.amount).sum();
        let total = minus(on_record, ours);
        let years = years(inputs, today);
        let late: Pence = years.iter().map(|year| year.late).sum();
        // Credit of one year pays what is late of another, as a payment made here does.
        let credit: Pence = years.iter().map(YearPosition::credit).sum();
        let not_placed = [ours, credit].into_iter().sum();
        let overdue = at_least_nothing(minus(late, not_placed)).min(at_least_nothing(total));

        Statement {
            plans: plans(&years, not_placed),
            as_of: inputs.snapshot.as_of,
            lines: lines(inputs, &since, today),
            balance: balance(total),
            overdue,
            next_instalment: next(
                &years,
                at_least_nothing(minus(not_placed, late)),
                minus(total, overdue),
                today,
            ),
        }
    }
}

fn balance(total: Pence) -> Balance {
    match total.pence() {
        0 => Balance::Settled,
        owed if owed > 0 => Balance::Owed(total),
        _ => Balance::Credit(total.negated()),
    }
}

/// What was paid towards each plan. What is not placed yet (`spare`) goes to what is late in each year, the oldest first;
/// then to the plans in their order.
fn plans(years: &[YearPosition], mut spare: Pence) -> Vec<PlanPosition> {
    let mut plans = Vec::new();
    for year in years {
        let late = year.late.min(spare);
        spare = minus(spare, late);
        // What was due at once is paid before the plan.
        let at_once = at_least_nothing(minus(year.late, year.late_of_plan));
        let toward_plan = [year.toward_plan, at_least_nothing(minus(late, at_once))]
            .into_iter()
            .sum::<Pence>();
        plans.push((year, toward_plan.min(year.whole_plan())));
    }
    let with_spare = plans.into_iter().map(|(year, paid)| {
        let more = spare.min(minus(year.whole_plan(), paid));
        spare = minus(spare, more);
        PlanPosition {
            tax_year: year.tax_year,
            plan: year.plan.clone(),
            paid: [paid, more].into_iter().sum(),
        }
    });
    with_spare.filter(|year| !year.plan.is_empty()).collect()
}

/// One year of the account, as far as instalments go.
struct YearPosition {
    tax_year: TaxYear,
    /// What of it is late.
    late_of_plan: Pence,
    plan: Vec<Instalment>,
    /// Due before today and not paid.
    late: Pence,
    /// Paid towards the plan.
    toward_plan: Pence,
}

impl YearPosition {
    fn whole_plan(&self) -> Pence {
        self.plan.iter().map(|planned| planned.amount).sum()
    }

    /// Paid beyond all that the year asks for.
    fn credit(&self) -> Pence {
        at_least_nothing(minus(self.toward_plan, self.whole_plan()))
    }
}

fn years(inputs: &StatementInputs, today: Date) -> Vec<YearPosition> {
    let named = inputs.lines.iter().map(|line| line.tax_year);
    let planned = inputs.instalments.iter().map(|planned| planned.tax_year);
    let years: BTreeSet<TaxYear> = named.chain(planned).collect();
    years
        .into_iter()
        .map(|year| year_position(inputs, year, today))
        .collect()
}

fn year_position(inputs: &StatementInputs, year: TaxYear, today: Date) -> YearPosition {
    let sum = |wanted: &dyn Fn(&AccountLine) -> bool| -> Pence {
        inputs
            .lines
            .iter()
            .filter(|line| line.tax_year == year && wanted(line))
            .map(|line| line.amount)
            .sum()
    };
    let bill = sum(&|line| line.kind.is_part_of_bill());
    // Arrears and costs are due at once, and payments go to them before the plan.
    let due_at_once =
        sum(&|line| matches!(line.kind, LineKind::Costs | LineKind::BroughtForward) && !line.amount.is_negative());
    let paid = sum(&|line| {
        matches!(line.kind, LineKind::Payment | LineKind::Refund)
            || (line.kind == LineKind::BroughtForward && line.amount.is_negative())
    })
    .negated();
    let plan: Vec<Instalment> = inputs
        .instalments
        .iter()
        .filter(|planned| planned.tax_year == year)
        .map(|planned| planned.instalment)
        .collect();
    // Without instalments (never given, or lost after a final notice) the whole bill is due once the year has begun.
    let unplanned = if plan.is_empty() && year.start() <= today {
        bill
    } else {
        Pence::ZERO
    };
    let first = [due_at_once, unplanned].into_iter().sum();
    let late_first = at_least_nothing(minus(first, paid));
    let toward_plan = at_least_nothing(minus(paid, first));
    let late_of_plan = overdue(&plan, toward_plan, today);
    YearPosition {
        tax_year: year,
        late_of_plan,
        late: [late_first, late_of_plan].into_iter().sum(),
        toward_plan,
        plan,
    }
}

/// The next instalment of any year, after `spare` (what is not yet placed and not needed for what is late), and never more than
/// `at_most`: what is owed and not late.
fn next(years: &[YearPosition], mut spare: Pence, at_most: Pence, today: Date) -> Option<Instalment> {
    if !at_most.is_positive() {
        return None;
    }
    for year in years {
        let was_due: Pence = year
            .plan
            .iter()
            .filter(|planned| planned.due < today)
            .map(|planned| planned.amount)
            .sum();
        let ahead: Pence = [at_least_nothing(minus(year.toward_plan, was_due)), spare]
            .into_iter()
            .sum();
        let paid = [was_due, ahead].into_iter().sum();
        if let Some(found) = next_instalment(&year.plan, paid, today) {
            return Some(Instalment {
                amount: found.amount.min(at_most),
                ..found
            });
        }
        spare = spare.min(at_least_nothing(minus(paid, year.whole_plan())));
    }
    None
}

/// The lines of the statement: those of one entry and year added up, credit first, our own payments last. A year that
/// is over and settled is left out: it makes up nothing of what is owed.
fn lines(inputs: &StatementInputs, since: &[&OurPayment], today: Date) -> Vec<StatementLine> {
    let mut totals: BTreeMap<TaxYear, Pence> = BTreeMap::new();
    for line in &inputs.lines {
        let total = totals.entry(line.tax_year).or_default();
        *total = [*total, line.amount].into_iter().sum();
    }
    let is_settled = |year: TaxYear| year.end() < today && totals.get(&year) == Some(&Pence::ZERO);
    let mut sums: BTreeMap<(bool, TaxYear, StatementEntry), Pence> = BTreeMap::new();
    for line in inputs.lines.iter().filter(|line| !is_settled(line.tax_year)) {
        let entry = entry(line);
        let is_not_credit = entry != StatementEntry::CreditBroughtForward;
        let sum = sums.entry((is_not_credit, line.tax_year, entry)).or_default();
        *sum = [*sum, line.amount].into_iter().sum();
    }
    let on_record = sums.into_iter().map(|((_, year, entry), amount)| StatementLine {
        entry,
        tax_year: Some(year),
        amount,
    });
    let paid_here = since.iter().map(|payment| StatementLine {
        entry: StatementEntry::PaidHere {
            reference: payment.reference.clone(),
            received_at: payment.received_at,
        },
        tax_year: None,
        amount: payment.amount.negated(),
    });
    on_record.chain(paid_here).collect()
}

fn entry(line: &AccountLine) -> StatementEntry {
    let key = || line.description_key.clone();
    match line.kind {
        LineKind::BroughtForward if line.amount.is_negative() => StatementEntry::CreditBroughtForward,
        LineKind::BroughtForward => StatementEntry::ArrearsBroughtForward,
        LineKind::Charge => StatementEntry::CouncilTax,
        LineKind::Premium => StatementEntry::Premium(key()),
        LineKind::Discount => StatementEntry::Discount(key()),
        LineKind::Exemption => StatementEntry::Exemption(key()),
        LineKind::Reduction => StatementEntry::Reduction,
        LineKind::Costs => StatementEntry::Costs(key()),
        LineKind::Refund => StatementEntry::Refunds,
        LineKind::Payment => StatementEntry::Payments,
    }
}

fn minus(from: Pence, less: Pence) -> Pence {
    [from, less.negated()].into_iter().sum()
}

fn at_least_nothing(amount: Pence) -> Pence {
    amount.max(Pence::ZERO)
}

#[cfg(test)]
#[path = "statement_tests.rs"]
mod tests;

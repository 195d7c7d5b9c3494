//! What an invented household has paid up to today, and what the council did when it had not.

use council_tax_rules::recovery_case::{RecoveryEvent, RecoveryStep};
use forms::values::Pence;
use jiff::ToSpan;
use jiff::civil::Date;

use super::super::account::{AccountLine, LineKind};
use super::super::instalment::Instalment;
use super::super::record::{PaymentMethod, YearRecovery};
use super::super::tax_year::TaxYear;
use super::facts::{Habit, Stage};
use super::years::{LIABILITY_ORDER_PENCE, SUMMONS_PENCE};

/// Where a household stands with one year's bill.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Pays(Habit),
    Recovered(Stage),
    /// Half is unpaid, and went to court within the year.
    HalfUnpaid {
        liability_order: bool,
    },
}

/// Recovery needs time: it is of this year's bill once the year is this old, in days, and until then of last year's.
const DAYS_INTO_THE_YEAR: i32 = 100;

/// How long after an instalment its reminder is sent, and how long after it a late one is paid, in days.
const DAYS_TO_REMINDER: i32 = 5;
const DAYS_LATE: i32 = 8;

/// A year's ledger behind its bill, and its steps of recovery.
pub(super) struct DemoLedger {
    pub(super) lines: Vec<AccountLine>,
    pub(super) recovery: Vec<YearRecovery>,
}

/// What became of the bill of `year` by the end of `today`.
pub(super) fn ledger(habit: Habit, year: TaxYear, plan: &[Instalment], today: Date, index: u32) -> DemoLedger {
    let is_this_year = year.contains(today);
    let standing = match plan.len() {
        // Too little of a bill to recover.
        0..10 if matches!(habit, Habit::Recovery(_) | Habit::InArrears { .. }) => Standing::Pays(Habit::Regular),
        _ => standing(habit, is_this_year, year, today),
    };
    let recovery = steps(standing, year, plan, today);
    let mut lines: Vec<AccountLine> = Vec::new();
    let mut add = |kind, date, pence: i64, key: &str| {
        if pence != 0 {
            lines.push(AccountLine {
                tax_year: year,
                kind,
                date,
                amount: Pence::from_pence(pence),
                description_key: key.to_owned(),
                description_name: String::new(),
                reference: String::new(),
            });
        }
    };
    match standing {
        Standing::Pays(Habit::OldDebt(pence)) => add(LineKind::BroughtForward, year.start(), pence, ""),
        Standing::Pays(Habit::CreditBroughtForward(pence)) => add(LineKind::BroughtForward, year.start(), -pence, ""),
        _ => {}
    }
    for step in &recovery {
        match step.event.step {
            RecoveryStep::Summons { costs, .. } => add(LineKind::Costs, step.event.on, costs.pence(), "summons"),
            RecoveryStep::LiabilityOrder { costs } => {
                add(LineKind::Costs, step.event.on, costs.pence(), "liability-order");
            }
            _ => {}
        }
    }
    for (date, pence, key) in payments(standing, year, plan, today) {
        add(LineKind::Payment, date, -pence, key);
    }
    if let Standing::Pays(Habit::Refunded(pence)) = standing {
        add(LineKind::Refund, today, pence, "");
    }
    let paid = lines.iter_mut().filter(|line| line.kind == LineKind::Payment);
    for (number, line) in paid.enumerate() {
        line.reference = format!("R{:02}{index:07}{number:02}", year.start_year() % 100);
    }
    DemoLedger { lines, recovery }
}

fn standing(habit: Habit, is_this_year: bool, year: TaxYear, today: Date) -> Standing {
    let is_old = year.start().saturating_add(DAYS_INTO_THE_YEAR.days()) <= today;
    match habit {
        Habit::Recovery(stage) => match is_this_year {
            true if is_old => Standing::Recovered(stage),
            false if year.until().saturating_add(DAYS_INTO_THE_YEAR.days()) > today => Standing::Recovered(stage),
            _ => Standing::Pays(Habit::Regular),
        },
        Habit::InArrears { liability_order } => match is_this_year {
            true => Standing::Pays(Habit::Behind { instalments: 2 }),
            false => Standing::HalfUnpaid { liability_order },
        },
        _ if !is_this_year => Standing::Pays(Habit::Regular),
        _ => Standing::Pays(habit),
    }
}

fn payments(standing: Standing, year: TaxYear, plan: &[Instalment], today: Date) -> Vec<(Date, i64, &'static str)> {
    let bill: i64 = plan.iter().map(|instalment| instalment.amount.pence()).sum();
    let due: Vec<&Instalment> = plan.iter().filter(|instalment| instalment.due <= today).collect();
    let monthly = |count: usize, key| {
        let of = move |paid: &&Instalment| (paid.due, paid.amount.pence(), key);
        due.iter().take(count).map(of).collect::<Vec<_>>()
    };
    let all_but = |missing: usize, key| monthly(due.len().saturating_sub(missing), key);
    let first = plan
        .first()
        .map_or(year.start(), |instalment| instalment.due)
        .min(today);
    match standing {
        Standing::Pays(Habit::Behind { instalments }) => all_but(instalments, "bank-transfer"),
        Standing::Pays(Habit::PaidUp) => vec![(first, bill, "card")],
        Standing::Pays(Habit::Overpaid(extra) | Habit::Refunded(extra)) => {
            vec![(first, bill, "card"), (first, extra, "bank-transfer")]
        }
        Standing::Pays(_) => monthly(due.len(), "direct-debit"),
        Standing::Recovered(Stage::Reminder) => monthly(missed(plan, today), "card"),
        Standing::Recovered(Stage::SecondReminder) => {
            let mut paid = monthly(missed(plan, today), "card");
            // The one before was late too, and paid within a week of its reminder.
            if let Some((on, ..)) = paid.last_mut() {
                *on = on.saturating_add(DAYS_LATE.days());
            }
            paid
        }
        Standing::Recovered(Stage::FinalNotice | Stage::Summons) => all_but(3, "card"),
        Standing::Recovered(Stage::LiabilityOrder) => all_but(4, "card"),
        Standing::HalfUnpaid { .. } => monthly(plan.len() / 2, "cash"),
    }
}

/// The place of the last instalment that a reminder of three days ago can be for: those before it are paid.
fn missed(plan: &[Instalment], today: Date) -> usize {
    let before_reminder = today.saturating_sub(5.days());
    let due = plan.iter().filter(|instalment| instalment.due <= before_reminder);
    due.count().saturating_sub(1)
}

fn steps(standing: Standing, year: TaxYear, plan: &[Instalment], today: Date) -> Vec<YearRecovery> {
    let ago = |days: i32| today.saturating_sub(days.days());
    let in_year = |days: i32| year.start().saturating_add(days.days());
    let summons = |hearing| RecoveryStep::Summons {
        hearing,
        costs: Pence::from_pence(SUMMONS_PENCE),
    };
    let order = RecoveryStep::LiabilityOrder {
        costs: Pence::from_pence(LIABILITY_ORDER_PENCE),
    };
    let (reminder, final_notice) = (RecoveryStep::Reminder, RecoveryStep::FinalNotice);
    let steps = match standing {
        Standing::Pays(_) => vec![],
        Standing::Recovered(Stage::Reminder) => vec![(ago(3), reminder)],
        Standing::Recovered(Stage::SecondReminder) => {
            let before = plan.get(missed(plan, today).saturating_sub(1));
            let first = before.map_or(ago(63), |instalment| {
                instalment.due.saturating_add(DAYS_TO_REMINDER.days())
            });
            vec![(first, reminder), (ago(3), reminder)]
        }
        Standing::Recovered(Stage::FinalNotice) => {
            vec![(ago(70), reminder), (ago(40), reminder), (ago(5), final_notice)]
        }
        Standing::Recovered(Stage::Summons) => vec![
            (ago(75), reminder),
            (ago(45), final_notice),
            (ago(10), summons(today.saturating_add(14.days()))),
        ],
        Standing::Recovered(Stage::LiabilityOrder) => vec![
            (ago(95), reminder),
            (ago(70), final_notice),
            (ago(50), summons(ago(21))),
            (ago(21), order),
        ],
        Standing::HalfUnpaid { liability_order } => {
            let mut steps = vec![
                (in_year(200), reminder),
                (in_year(230), final_notice),
                (in_year(260), summons(in_year(290))),
            ];
            if liability_order {
                steps.push((in_year(290), order));
            }
            steps
        }
    };
    let step = |(on, step)| YearRecovery {
        tax_year: year,
        event: RecoveryEvent { on, step },
    };
    steps.into_iter().map(step).collect()
}

/// How such a household pays.
pub(super) const fn method(habit: Habit) -> Option<PaymentMethod> {
    Some(match habit {
        Habit::Regular | Habit::CreditBroughtForward(_) | Habit::OldDebt(_) => PaymentMethod::DirectDebit,
        Habit::PaidUp | Habit::Overpaid(_) | Habit::Refunded(_) | Habit::Recovery(_) => PaymentMethod::Card,
        Habit::Behind { .. } => PaymentMethod::StandingOrder,
        Habit::InArrears { .. } => return None,
    })
}

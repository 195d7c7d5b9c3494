//! Statements on accounts that are behind, ahead, in credit, and paid here.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::super::account_number::AccountNumberScheme;
use super::super::instalment::plan_instalments;
use super::super::instalment_dates::{Instalments, due_dates};
use super::super::valuation_band::ValuationBand;
use super::*;
use forms::values::{Address, Postcode};
use jiff::Timestamp;
use jiff::civil::date;
use proptest::prelude::*;

const BILL: i64 = 193_076;

fn year() -> TaxYear {
    TaxYear::starting_in(2026).unwrap()
}

fn line(kind: LineKind, pence: i64) -> AccountLine {
    AccountLine {
        tax_year: year(),
        kind,
        date: date(2026, 4, 1),
        amount: Pence::from_pence(pence),
        description_key: String::new(),
        description_name: String::new(),
        reference: String::new(),
    }
}

/// A bill of £1,930.76 in ten instalments from 1 April (£193.76, then £193), with further lines.
fn inputs(further: Vec<AccountLine>) -> StatementInputs {
    let dates = due_dates(year(), date(2026, 3, 10), 1, Instalments::Ten);
    let plan = plan_instalments(Pence::from_pence(BILL), &dates);
    let number = AccountNumberScheme::common().parse("123456780").unwrap();
    let postcode = Postcode::parse("ZZ1 1AA").unwrap();
    let address = Address {
        line1: "1 Test Street".into(),
        line2: None,
        town: "Testtown".into(),
        postcode,
        uprn: None,
    };
    let counts = (Vec::new(), 1, 1, 1, Timestamp::UNIX_EPOCH);
    let (content_hash, accounts, lines, instalments, loaded_at) = counts;
    StatementInputs {
        account: CouncilTaxAccount {
            number,
            uprn: None,
            address,
            area: "Test".into(),
            band: ValuationBand::D,
        },
        snapshot: Snapshot {
            as_of: date(2026, 6, 10),
            content_hash,
            accounts,
            lines,
            instalments,
            loaded_at,
        },
        lines: [vec![line(LineKind::Charge, BILL)], further].concat(),
        instalments: plan
            .into_iter()
            .map(|instalment| YearInstalment {
                tax_year: year(),
                instalment,
            })
            .collect(),
    }
}

fn paid_here(reference: &str, pence: i64) -> OurPayment {
    OurPayment {
        reference: reference.into(),
        received_at: date(2026, 6, 12).at(10, 2, 0, 0),
        amount: Pence::from_pence(pence),
    }
}

fn today() -> Date {
    date(2026, 6, 15)
}

fn due(month: i8, pence: i64) -> Option<Instalment> {
    Some(Instalment {
        due: date(2026, month, 1),
        amount: Pence::from_pence(pence),
    })
}

#[test]
fn up_to_date_owes_the_rest_and_nothing_is_late() {
    let paid = line(LineKind::Payment, -(19_376 + 2 * 19_300));
    let statement = Statement::on(today(), &inputs(vec![paid]), &[]);
    assert_eq!(statement.balance, Balance::Owed(Pence::from_pence(7 * 19_300)));
    assert_eq!(statement.overdue, Pence::ZERO);
    assert_eq!(statement.next_instalment, due(7, 19_300));
    assert_eq!(statement.as_of, date(2026, 6, 10));
}

#[test]
fn two_months_behind() {
    let statement = Statement::on(today(), &inputs(vec![line(LineKind::Payment, -19_376)]), &[]);
    assert_eq!(statement.overdue, Pence::from_pence(38_600));
    assert_eq!(statement.next_instalment, due(7, 19_300));
}

#[test]
fn a_payment_here_counts_at_once_what_is_late_first_then_the_next_instalment() {
    let behind = inputs(vec![line(LineKind::Payment, -19_376)]);
    let statement = Statement::on(today(), &behind, &[paid_here("GH-1", 30_000)]);
    assert_eq!(
        statement.balance,
        Balance::Owed(Pence::from_pence(BILL - 19_376 - 30_000))
    );
    assert_eq!(statement.overdue, Pence::from_pence(8_600));
    assert_eq!(statement.next_instalment, due(7, 19_300));

    let statement = Statement::on(
        today(),
        &behind,
        &[paid_here("GH-1", 30_000), paid_here("GH-2", 10_000)],
    );
    assert_eq!(statement.overdue, Pence::ZERO);
    assert_eq!(statement.next_instalment, due(7, 17_900));
    assert!(statement.lines.iter().any(|line| matches!(&line.entry,
        StatementEntry::PaidHere { reference, .. } if reference == "GH-2")));
}

#[test]
fn a_payment_here_that_the_snapshot_shows_is_not_counted_twice() {
    let mut arrived = line(LineKind::Payment, -19_376);
    arrived.reference = "GH-1".into();
    let statement = Statement::on(today(), &inputs(vec![arrived]), &[paid_here("GH-1", 19_376)]);
    assert_eq!(statement.balance, Balance::Owed(Pence::from_pence(BILL - 19_376)));
    assert!(
        !statement
            .lines
            .iter()
            .any(|line| matches!(line.entry, StatementEntry::PaidHere { .. }))
    );
}

#[test]
fn too_much_paid_is_credit_and_never_a_negative_debt() {
    let statement = Statement::on(today(), &inputs(vec![line(LineKind::Payment, -BILL - 4_000)]), &[]);
    assert_eq!(statement.balance, Balance::Credit(Pence::from_pence(4_000)));
    assert_eq!((statement.overdue, statement.next_instalment), (Pence::ZERO, None));
}

#[test]
fn paid_up_is_settled() {
    let statement = Statement::on(today(), &inputs(vec![]), &[paid_here("GH-1", BILL)]);
    assert_eq!(statement.balance, Balance::Settled);
    assert_eq!((statement.overdue, statement.next_instalment), (Pence::ZERO, None));
}

#[test]
fn credit_from_last_year_is_the_first_line_and_pays_instalments() {
    let credit = line(LineKind::BroughtForward, -20_000);
    let statement = Statement::on(date(2026, 4, 20), &inputs(vec![credit]), &[]);
    assert_eq!(statement.lines[0].entry, StatementEntry::CreditBroughtForward);
    assert_eq!(statement.overdue, Pence::ZERO);
    assert_eq!(statement.next_instalment, due(5, 19_300 - 624));
}

#[test]
fn arrears_and_costs_are_late_at_once_and_are_paid_first() {
    let further = vec![line(LineKind::BroughtForward, 50_000), line(LineKind::Costs, 6_000)];
    let statement = Statement::on(date(2026, 4, 1), &inputs(further.clone()), &[]);
    assert_eq!(statement.overdue, Pence::from_pence(56_000));
    assert_eq!(statement.next_instalment, due(4, 19_376));

    let paid = [further, vec![line(LineKind::Payment, -60_000)]].concat();
    let statement = Statement::on(date(2026, 4, 1), &inputs(paid), &[]);
    assert_eq!(statement.overdue, Pence::ZERO);
    assert_eq!(statement.next_instalment, due(4, 15_376));
}

#[test]
fn credit_of_last_year_pays_what_is_late_this_year() {
    let paid_last_year = AccountLine {
        tax_year: TaxYear::starting_in(2025).unwrap(),
        ..line(LineKind::Payment, -30_000)
    };
    let statement = Statement::on(date(2026, 4, 20), &inputs(vec![paid_last_year]), &[]);
    assert_eq!(statement.balance, Balance::Owed(Pence::from_pence(BILL - 30_000)));
    assert_eq!(statement.overdue, Pence::ZERO);
    assert_eq!(statement.next_instalment, due(5, 19_376 + 19_300 - 30_000));
}

#[test]
fn two_years_with_instalments_are_added_up() {
    let last_year = TaxYear::starting_in(2025).unwrap();
    let mut both = inputs(vec![AccountLine {
        tax_year: last_year,
        ..line(LineKind::Charge, 10_000)
    }]);
    let old = Instalment {
        due: date(2026, 3, 1),
        amount: Pence::from_pence(10_000),
    };
    both.instalments.insert(
        0,
        YearInstalment {
            tax_year: last_year,
            instalment: old,
        },
    );
    let statement = Statement::on(date(2026, 4, 20), &both, &[]);
    assert_eq!(statement.overdue, Pence::from_pence(10_000 + 19_376));
    let statement = Statement::on(date(2026, 4, 20), &both, &[paid_here("GH-1", 30_000)]);
    assert_eq!(
        (statement.overdue, statement.next_instalment),
        (Pence::ZERO, due(5, 19_300 - 624))
    );
}

#[test]
fn in_march_a_payment_goes_to_the_old_year_before_the_new_one() {
    let (last_year, march) = (TaxYear::starting_in(2025).unwrap(), date(2026, 3, 28));
    let mut both = inputs(vec![AccountLine {
        tax_year: last_year,
        ..line(LineKind::Charge, 10_000)
    }]);
    let old = Instalment {
        due: march,
        amount: Pence::from_pence(10_000),
    };
    both.instalments.insert(
        0,
        YearInstalment {
            tax_year: last_year,
            instalment: old,
        },
    );
    let next = |payments: &[OurPayment]| Statement::on(date(2026, 3, 15), &both, payments).next_instalment;
    assert_eq!(next(&[]), Some(old));
    assert_eq!(next(&[paid_here("GH-1", 15_000)]), due(4, 14_376));
}

#[test]
fn a_bill_for_a_year_that_has_not_begun_is_not_late() {
    let mut early = inputs(vec![]);
    early.instalments.clear();
    assert_eq!(Statement::on(date(2026, 3, 31), &early, &[]).overdue, Pence::ZERO);
    assert_eq!(
        Statement::on(date(2026, 4, 1), &early, &[]).overdue,
        Pence::from_pence(BILL)
    );
}

#[test]
fn without_instalments_the_whole_is_late() {
    let mut without = inputs(vec![line(LineKind::Payment, -10_000)]);
    without.instalments.clear();
    let statement = Statement::on(today(), &without, &[]);
    assert_eq!(statement.overdue, Pence::from_pence(BILL - 10_000));
    assert_eq!(statement.next_instalment, None);
}

#[test]
fn charges_of_all_authorities_are_one_line() {
    let statement = Statement::on(today(), &inputs(vec![line(LineKind::Charge, 4_433)]), &[]);
    let charges: Vec<&StatementLine> = statement
        .lines
        .iter()
        .filter(|line| line.entry == StatementEntry::CouncilTax)
        .collect();
    assert_eq!(charges.len(), 1);
    assert_eq!(charges[0].amount, Pence::from_pence(BILL + 4_433));
}

proptest! {
    #[test]
    fn the_parts_never_contradict_the_whole(
        brought in -100_000_i64..100_000, costs in 0_i64..12_000, paid in 0_i64..300_000,
        here in proptest::collection::vec(1_i64..100_000, 0..4), month in 4_i8..=12,
    ) {
        let further = vec![
            line(LineKind::BroughtForward, brought), line(LineKind::Costs, costs), line(LineKind::Payment, -paid),
        ];
        let ours: Vec<OurPayment> =
            here.iter().enumerate().map(|(index, pence)| paid_here(&format!("GH-{index}"), *pence)).collect();
        let inputs = inputs(further);
        let statement = Statement::on(date(2026, month, 2), &inputs, &ours);
        let total: Pence = statement.lines.iter().map(|line| line.amount).sum();
        let owed = match statement.balance {
            Balance::Owed(owed) => { prop_assert!(owed.is_positive()); owed }
            Balance::Settled => Pence::ZERO,
            Balance::Credit(credit) => { prop_assert!(credit.is_positive()); credit.negated() }
        };
        prop_assert_eq!(owed, total);
        prop_assert_eq!(total.pence(), BILL + brought + costs - paid - here.iter().sum::<i64>());
        let next = statement.next_instalment.map_or(Pence::ZERO, |next| next.amount);
        prop_assert!(!statement.overdue.is_negative() && !next.is_negative());
        prop_assert!(statement.overdue.pence() + next.pence() <= owed.pence().max(0));
    }

    /// Paying here what is late leaves nothing late; paying everything leaves nothing.
    #[test]
    fn paying_what_is_asked_settles_it(paid in 0_i64..250_000, brought in -50_000_i64..50_000, month in 4_i8..=12) {
        let inputs = inputs(vec![line(LineKind::Payment, -paid), line(LineKind::BroughtForward, brought)]);
        let day = date(2026, month, 2);
        let before = Statement::on(day, &inputs, &[]);
        if before.overdue.is_positive() {
            let after = Statement::on(day, &inputs, &[paid_here("GH-1", before.overdue.pence())]);
            prop_assert_eq!(after.overdue, Pence::ZERO);
            prop_assert_eq!(after.next_instalment, before.next_instalment);
        }
        if let Balance::Owed(owed) = before.balance {
            let after = Statement::on(day, &inputs, &[paid_here("GH-1", owed.pence())]);
            prop_assert_eq!(after.balance, Balance::Settled);
        }
    }
}

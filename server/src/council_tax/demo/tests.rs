//! The demo passes the import that a council's own files go through, and shows what it says it shows.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use forms::values::Pence;
use jiff::Timestamp;
use jiff::civil::date;

use super::super::account::{LineKind, Snapshot};
use super::super::import::{ImportPlan, ImportRules, plan_import};
use super::super::statement::{Balance, Statement, StatementEntry, StatementInputs};
use super::super::valuation_band::{Nation, ValuationBand};
use super::*;

const COUNCILS: [DemoCouncil; 2] = [DemoCouncil::Thamesgate, DemoCouncil::Wealdmoor];

fn plan(council: DemoCouncil, today: Date, accounts: u32) -> ImportPlan {
    let scheme = AccountNumberScheme::common();
    let files = generate(7, council, &scheme, today, accounts).unwrap();
    plan_import(
        files.into_import_files(),
        &ImportRules {
            scheme,
            nation: Nation::England,
        },
        today,
    )
    .unwrap()
}

fn statements(plan: &ImportPlan, today: Date) -> Vec<Statement> {
    let snapshot = Snapshot {
        as_of: plan.as_of,
        content_hash: plan.content_hash.clone(),
        accounts: 0,
        lines: 0,
        instalments: 0,
        loaded_at: Timestamp::UNIX_EPOCH,
    };
    let mut inputs: Vec<StatementInputs> = plan
        .accounts
        .iter()
        .map(|account| StatementInputs {
            account: account.clone(),
            snapshot: snapshot.clone(),
            lines: Vec::new(),
            instalments: Vec::new(),
        })
        .collect();
    plan.lines
        .iter()
        .for_each(|(place, line)| inputs[*place].lines.push(line.clone()));
    plan.instalments
        .iter()
        .for_each(|(place, planned)| inputs[*place].instalments.push(*planned));
    inputs.iter().map(|inputs| Statement::on(today, inputs, &[])).collect()
}

#[test]
fn both_councils_pass_the_import_with_every_band_area_and_kind() {
    let today = date(2026, 11, 21);
    for council in COUNCILS {
        let plan = plan(council, today, ACCOUNTS);
        assert_eq!(plan.accounts.len(), 5_733);
        let bands: BTreeSet<ValuationBand> = plan.accounts.iter().map(|account| account.band).collect();
        assert_eq!(bands.len(), 8);
        let areas: BTreeSet<&str> = plan.accounts.iter().map(|account| account.area.as_str()).collect();
        assert_eq!(areas.len(), 7);
        let addresses: BTreeSet<String> = plan
            .accounts
            .iter()
            .map(|account| account.address.lines().join(","))
            .collect();
        assert_eq!(addresses.len(), 5_733, "no two dwellings share an address");
        let kinds: BTreeSet<LineKind> = plan.lines.iter().map(|(_, line)| line.kind).collect();
        assert_eq!(kinds.len(), LineKind::ALL.len() - 1, "all but refunds: {kinds:?}");

        let mut balances: BTreeMap<&str, usize> = BTreeMap::new();
        for statement in statements(&plan, today) {
            let balance = match statement.balance {
                Balance::Credit(_) => "credit",
                Balance::Settled => "settled",
                Balance::Owed(_) if statement.overdue.is_positive() => "late",
                Balance::Owed(_) => "up to date",
            };
            *balances.entry(balance).or_default() += 1;
        }
        assert!(
            balances.values().all(|count| *count > 100) && balances.len() == 4,
            "{balances:?}"
        );
    }
}

#[test]
fn the_same_again_is_the_same_and_more_keeps_the_first() {
    let (scheme, today) = (AccountNumberScheme::common(), date(2026, 11, 21));
    let make = |seed, accounts| generate(seed, DemoCouncil::Wealdmoor, &scheme, today, accounts).unwrap();
    assert_eq!(make(7, 200), make(7, 200));
    assert_ne!(make(7, 200).lines, make(8, 200).lines);
    assert!(make(7, 300).lines.starts_with(&make(7, 200).lines));
}

#[test]
fn too_many_accounts_are_refused() {
    let scheme = AccountNumberScheme::new(4, "", super::super::check_digit::CheckDigit::None).unwrap();
    let made = generate(7, DemoCouncil::Wealdmoor, &scheme, date(2026, 11, 21), ACCOUNTS);
    assert!(matches!(made, Err(DemoError::TooManyAccounts(5_733))));
}

/// Whatever the day: the first of the tax year, its last, and between.
#[test]
fn the_showcase_shows_what_it_says_all_year() {
    for today in [
        date(2026, 4, 1),
        date(2026, 6, 15),
        date(2026, 11, 21),
        date(2027, 2, 28),
        date(2027, 3, 31),
    ] {
        for council in COUNCILS {
            let plan = plan(council, today, 40);
            let shown = showcase(council, &AccountNumberScheme::common());
            assert_eq!(shown.len(), 6);
            for (account, shown) in plan.accounts.iter().zip(&shown) {
                assert_eq!(
                    (&account.number, account.address.postcode.as_str()),
                    (&shown.number, &*shown.postcode)
                );
            }
            let of = statements(&plan, today);
            for regular in &of[..2] {
                assert_eq!(regular.overdue, Pence::ZERO, "{today}");
                assert_eq!(regular.next_instalment.is_some(), today < date(2027, 3, 29), "{today}");
            }
            assert!(
                of[1]
                    .lines
                    .iter()
                    .any(|line| line.entry == StatementEntry::Discount("single-person".into()))
            );
            assert!(of[2].overdue >= Pence::from_pence(41_250 + 11_000), "{today}");
            assert_eq!(of[3].balance, Balance::Credit(Pence::from_pence(8_642)));
            assert_eq!(of[4].balance, Balance::Settled);
            assert_eq!(of[5].overdue.is_positive(), today > date(2026, 4, 1), "{today}");
        }
    }
}

#[test]
fn the_first_regular_household_has_the_golden_bill() {
    let today = date(2026, 11, 21);
    let plan = plan(DemoCouncil::Thamesgate, today, 6);
    let first: Vec<i64> = plan
        .instalments
        .iter()
        .filter(|(place, _)| *place == 0)
        .map(|(_, i)| i.instalment.amount.pence())
        .collect();
    assert_eq!(first, [vec![15_976], vec![16_100; 11]].concat());
}

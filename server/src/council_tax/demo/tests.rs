//! The demo passes the import that a council's own files go through, and shows what it says it shows.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::exemption_rules;
use council_tax_rules::household::Occupation;
use council_tax_rules::recovery::{RecoveryStage, recovery_position};
use council_tax_rules::recovery_case::RecoveryCase;
use council_tax_rules::rule_set::RuleSet;
use council_tax_rules::year_bill::year_bill;
use forms::values::Pence;
use jiff::Timestamp;
use jiff::civil::date;

use super::super::account::{LineKind, Snapshot};
use super::super::import::{ImportRules, check_import};
use super::super::import_stream::AccountStream;
use super::super::published::PublishedYear;
use super::super::rejection::Rejections;
use super::super::statement::{Balance, Statement, StatementEntry, StatementInputs};
use super::super::tax_year::TaxYear;
use super::super::valuation_band::{Nation, ValuationBand};
use super::*;

const COUNCILS: [DemoCouncil; 2] = [DemoCouncil::Thamesgate, DemoCouncil::Wealdmoor];
const DAYS: [Date; 5] = [
    date(2026, 4, 1),
    date(2026, 6, 15),
    date(2026, 11, 21),
    date(2027, 2, 28),
    date(2027, 3, 31),
];

struct Loaded {
    records: Vec<AccountRecord>,
    published: BTreeMap<TaxYear, PublishedYear>,
}

fn load(council: DemoCouncil, today: Date, accounts: u32) -> Loaded {
    let scheme = AccountNumberScheme::common();
    let source = generate(7, council, &scheme, today, accounts).unwrap().into_source();
    let nation = Nation::England;
    let rules = ImportRules { scheme, nation };
    let checked = check_import(&source, &rules, today, &mut |_| {}).map_err(|refused| refused.told());
    let checked = checked.unwrap();
    let charged = checked.charged();
    let mut rejected = Rejections::default();
    let mut stream = AccountStream::open(&source, &rules, today, &charged);
    let records = std::iter::from_fn(|| stream.next(&mut rejected)).collect();
    let published = checked
        .published
        .iter()
        .map(|(year, rows)| (*year, rows.read(*year).unwrap()));
    Loaded {
        records,
        published: published.collect(),
    }
}

fn statement(record: &AccountRecord, today: Date) -> Statement {
    let snapshot = Snapshot {
        as_of: today,
        content_hash: Vec::new(),
        accounts: 0,
        lines: 0,
        instalments: 0,
        loaded_at: Timestamp::UNIX_EPOCH,
    };
    let inputs = StatementInputs {
        account: record.account.clone(),
        snapshot,
        lines: record.lines.clone(),
        instalments: record.instalments.clone(),
    };
    Statement::on(today, &inputs, &[])
}

#[test]
fn both_councils_pass_the_import_and_have_all_there_is() {
    let today = date(2026, 11, 21);
    for council in COUNCILS {
        let Loaded { records, .. } = load(council, today, ACCOUNTS);
        assert_eq!(records.len(), 5_733);
        let bands: BTreeSet<ValuationBand> = records.iter().map(|record| record.account.band).collect();
        let areas: BTreeSet<&str> = records.iter().map(|record| record.account.area.as_str()).collect();
        assert_eq!((bands.len(), areas.len()), (8, 7));
        let addresses: BTreeSet<String> = records.iter().map(|it| it.account.address.lines().join(",")).collect();
        assert_eq!(addresses.len(), 5_733, "no two dwellings share an address");
        let kinds: BTreeSet<LineKind> = records.iter().flat_map(|it| &it.lines).map(|line| line.kind).collect();
        assert_eq!(kinds.len(), LineKind::ALL.len(), "{kinds:?}");
        let keys: BTreeSet<(LineKind, &str)> = records
            .iter()
            .flat_map(|record| &record.lines)
            .map(|line| (line.kind, line.description_key.as_str()))
            .collect();
        for (kind, key) in [
            (LineKind::Premium, "empty"),
            (LineKind::Premium, "second-home"),
            (LineKind::Discount, "annexe"),
            (LineKind::Discount, "all-disregarded"),
            (LineKind::Discount, "disabled-band"),
            (LineKind::Charge, "adult-social-care"),
            (LineKind::Reduction, "council-tax-reduction"),
            (LineKind::Costs, "liability-order"),
        ] {
            assert!(keys.contains(&(kind, key)), "no {kind} for {key}");
        }
        for rule in exemption_rules(Nation::England, today) {
            assert!(
                keys.contains(&(LineKind::Exemption, rule.class.key())),
                "none in {}",
                rule.class
            );
        }
        let spells = || records.iter().flat_map(|record| &record.spells);
        let disregards: BTreeSet<Disregard> = spells()
            .filter_map(|spell| match &spell.occupation {
                Occupation::MainHome(adults) => Some(&adults.disregarded),
                _ => None,
            })
            .flatten()
            .copied()
            .collect();
        let known = Disregard::ALL
            .into_iter()
            .filter(|it| it.exists(Nation::England, today));
        assert_eq!(disregards.len(), known.count(), "every disregard of England");
        let people: BTreeSet<usize> = records.iter().map(|record| record.people.len()).collect();
        assert_eq!(people, BTreeSet::from([1, 2, 3, 4]));

        let mut balances: BTreeMap<&str, usize> = BTreeMap::new();
        for record in &records {
            let statement = statement(record, today);
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
fn every_bill_is_what_the_rules_say_of_the_facts() {
    for today in DAYS {
        let Loaded { records, published } = load(DemoCouncil::Thamesgate, today, 400);
        assert_eq!(published.len(), 2);
        for record in &records {
            for (year, published) in &published {
                let bill = year_bill(&record.household(*year), &published.amounts, &published.determination).unwrap();
                let lines = record.lines_of(*year).filter(|line| line.kind.is_part_of_bill());
                let lines: Pence = lines.map(|line| line.amount).sum();
                assert_eq!(lines, bill.total, "{} in {year} on {today}", record.account.number);
            }
        }
    }
}

#[test]
fn the_same_again_is_the_same_and_more_keeps_the_first() {
    let (scheme, today) = (AccountNumberScheme::common(), date(2026, 11, 21));
    let make = |seed, accounts| generate(seed, DemoCouncil::Wealdmoor, &scheme, today, accounts).unwrap();
    assert_eq!(make(7, 200), make(7, 200));
    let lines = |seed, accounts| make(seed, accounts).files.remove(&ImportFile::Lines).unwrap();
    assert_ne!(lines(7, 200), lines(8, 200));
    assert!(lines(7, 300).starts_with(&lines(7, 200)));
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
    for today in DAYS {
        for council in COUNCILS {
            let Loaded { records, .. } = load(council, today, 60);
            let shown = showcase(council, &AccountNumberScheme::common());
            assert_eq!(shown.len(), 35);
            for (record, shown) in records.iter().zip(&shown) {
                let address = &record.account.address;
                assert_eq!(
                    (&record.account.number, address.postcode.as_str()),
                    (&shown.number, &*shown.postcode)
                );
            }
            let of: Vec<Statement> = records.iter().map(|record| statement(record, today)).collect();
            for regular in &of[..2] {
                assert_eq!(regular.overdue, Pence::ZERO, "{today}");
                assert_eq!(regular.next_instalment.is_some(), today < date(2027, 3, 29), "{today}");
            }
            let alone = StatementEntry::Discount("single-person".into());
            assert!(of[1].lines.iter().any(|line| line.entry == alone));
            assert!(
                of[1]
                    .lines
                    .iter()
                    .all(|line| line.tax_year == TaxYear::containing(today))
            );
            assert!(
                of[2].overdue >= Pence::from_pence(50_000 + 11_000),
                "{today}: {:?}",
                of[2].overdue
            );
            assert_eq!(of[3].balance, Balance::Credit(Pence::from_pence(8_642)));
            assert_eq!(of[4].balance, Balance::Settled);
            assert_eq!(of[5].overdue.is_positive(), today > date(2026, 4, 1), "{today}");
        }
    }
}

#[test]
fn each_stage_of_recovery_is_what_it_says_all_year() {
    let stages = [
        ("Has a reminder.", RecoveryStage::FirstReminder),
        ("Has a second reminder.", RecoveryStage::SecondReminder),
        ("Has a final notice.", RecoveryStage::FinalNotice),
        ("Has a summons; the hearing is in 14 days.", RecoveryStage::Summons),
        ("Has a liability order.", RecoveryStage::LiabilityOrder),
    ];
    let shown = showcase(DemoCouncil::Thamesgate, &AccountNumberScheme::common());
    for today in DAYS {
        let Loaded { records, published } = load(DemoCouncil::Thamesgate, today, 40);
        for (shows, stage) in stages {
            let place = shown.iter().position(|account| account.shows == shows).unwrap();
            let record = &records[place];
            let year = record.recovery[0].tax_year;
            let case = RecoveryCase {
                plan: &record.plans()[&year],
                paid: &record.paid_to(year),
                events: &record.recovery_of(year),
                costs: published[&year].recovery_costs.unwrap(),
            };
            let rules = RuleSet::on(Nation::England, year.start()).unwrap();
            let position = recovery_position(&case, &rules.recovery().rule, today);
            assert_eq!(position.stage, stage, "{shows} on {today}: {case:?}");
        }
    }
}

#[test]
fn the_first_regular_household_has_the_golden_bill() {
    let Loaded { records, .. } = load(DemoCouncil::Thamesgate, date(2026, 11, 21), 6);
    let this_year = TaxYear::starting_in(2026).unwrap();
    let plan: Vec<i64> = records[0].plans()[&this_year]
        .iter()
        .map(|planned| planned.amount.pence())
        .collect();
    assert_eq!(plan, [vec![15_976], vec![16_100; 11]].concat());
}

#[test]
fn both_formats_hold_the_same_records_and_a_folder_is_read() {
    let (scheme, today) = (AccountNumberScheme::common(), date(2026, 11, 21));
    let plan = DemoPlan {
        seed: 7,
        council: DemoCouncil::Thamesgate,
        scheme: &scheme,
        today,
        accounts: 60,
    };
    let rules = ImportRules {
        scheme: scheme.clone(),
        nation: Nation::England,
    };
    let totals = [ImportFormat::Csv, ImportFormat::Json].map(|format| {
        let folder = std::env::temp_dir().join(format!("guildhall-demo-{}", crate::token::new_token()));
        write_folder(&plan, format, &folder, &mut |_| {}).unwrap();
        let source = ImportSource::folder(&folder).unwrap();
        let checked = check_import(&source, &rules, today, &mut |_| {}).unwrap();
        std::fs::remove_dir_all(&folder).unwrap();
        (checked.totals, checked.rows)
    });
    assert_eq!(totals[0], totals[1]);
}

/// `UPDATE_DOCS=1 cargo test -p server demo_accounts` writes the page anew.
#[test]
fn the_page_of_demo_accounts_is_the_demos() {
    let text = include_str!("../../../demo/councils.yaml");
    let settings = crate::councils::settings::read("councils.yaml", text).unwrap();
    let councils: Vec<_> = settings
        .iter()
        .map(|it| {
            let council = DemoCouncil::from_id(&it.council.id).unwrap();
            (it.council.name.as_str(), council, it.account_numbers.clone())
        })
        .collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/demo-accounts.md");
    let page = page(&councils);
    if std::env::var_os("UPDATE_DOCS").is_some() {
        std::fs::write(path, &page).unwrap();
    }
    assert_eq!(
        std::fs::read_to_string(path).unwrap_or_default(),
        page,
        "{path} has drifted"
    );
    // Browsers are driven by these numbers.
    let browsers = include_str!("../../../../e2e/tests/councils.ts");
    for (_, council, scheme) in &councils {
        for account in showcase(*council, scheme).iter().take(6) {
            let numbered = format!("'{}'", account.number);
            assert!(browsers.contains(&numbered), "{numbered} is not in councils.ts");
            assert!(browsers.contains(&format!("postcode: '{}'", account.postcode)));
        }
    }
}

//! Imports with one thing wrong each, and imports that are noise.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::civil::date;
use proptest::prelude::*;

use super::super::account::LineKind;
use super::super::demo::{DemoCouncil, DemoFiles, generate};
use super::*;

const TODAY: Date = date(2026, 11, 21);

fn rules() -> ImportRules {
    ImportRules {
        scheme: AccountNumberScheme::common(),
        nation: Nation::England,
    }
}

/// Two accounts; the first has a charge, a discount, a payment and two instalments.
struct Files {
    snapshot: String,
    accounts: String,
    lines: String,
    instalments: String,
}

fn good() -> Files {
    Files {
        snapshot: "layout,as_of,accounts,lines,instalments\nguildhall-council-tax-1,2026-11-20,2,4,2\n".into(),
        accounts: "account_number,uprn,address_line_1,address_line_2,town,postcode,area,band,liable_names\n\
            123456780,100,1 Test Street,,Testtown,zz11aa,Test,D,Ada Test;Bo Test\n\
            77000001-3,,2 Test Street,Upper,Testtown,ZZ1 1AB,Test,a,\"Test, Cy\"\n"
            .into(),
        lines: "account_number,tax_year,kind,date,amount_pence,description_key,description_name,reference\n\
            123456780,2026-27,charge,2026-03-10,20000,county,Test County Council,\n\
            123456780,2026-27,discount,2026-03-10,-5000,single-person,,\n\
            123456780,2026-27,payment,2026-04-01,-7500,card,,R1\n\
            770000013,2026/27,charge,2026-03-10,10000,,,\n"
            .into(),
        instalments: "account_number,tax_year,due,amount_pence\n\
            123456780,2026-27,2026-04-01,7500\n\
            123456780,2026-27,2026-05-01,7500\n"
            .into(),
    }
}

fn plan(files: &Files) -> Result<ImportPlan, RejectedImport> {
    let [snapshot, accounts, lines, instalments] =
        [&files.snapshot, &files.accounts, &files.lines, &files.instalments].map(|text| text.clone().into_bytes());
    plan_import(
        ImportFiles::from_bytes(snapshot, accounts, lines, instalments),
        &rules(),
        TODAY,
    )
}

/// Each refused line as `file line: reason's first words`.
fn refused(change: impl FnOnce(&mut Files)) -> Vec<String> {
    let mut files = good();
    change(&mut files);
    plan(&files)
        .unwrap_err()
        .lines
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn replace(text: &mut String, from: &str, to: &str) {
    assert!(text.contains(from), "{from:?} is not in the file");
    *text = text.replacen(from, to, 1);
}

#[test]
fn good_files_are_planned() {
    let plan = plan(&good()).unwrap();
    assert_eq!(plan.as_of, date(2026, 11, 20));
    assert_eq!(
        (plan.accounts.len(), plan.lines.len(), plan.instalments.len()),
        (2, 4, 2)
    );
    assert_eq!(plan.accounts[0].liable_names, ["Ada Test", "Bo Test"]);
    assert_eq!(plan.accounts[0].address.postcode.as_str(), "ZZ1 1AA");
    assert_eq!(plan.accounts[1].number.as_str(), "770000013");
    assert_eq!(plan.accounts[1].liable_names, ["Test, Cy"]);
    assert_eq!(plan.lines[3].0, 1);
}

#[test]
fn the_hash_is_of_the_content() {
    let first = plan(&good()).unwrap();
    assert_eq!(first.content_hash, plan(&good()).unwrap().content_hash);
    let mut other = good();
    replace(&mut other.accounts, "Upper", "Lower");
    assert_ne!(first.content_hash, plan(&other).unwrap().content_hash);
}

#[test]
fn each_wrong_line_of_accounts_is_named() {
    let wrong = |from: &str, to: &str| refused(|files| replace(&mut files.accounts, from, to));
    assert_eq!(
        wrong(",D,", ",J,"),
        ["accounts.csv line 2: band does not exist in this nation"]
    );
    assert_eq!(
        wrong(",D,", ",I,"),
        ["accounts.csv line 2: band does not exist in this nation"],
        "I is in Wales"
    );
    assert_eq!(
        wrong("ZZ1 1AB", "ZZ1"),
        ["accounts.csv line 3: postcode is not a full UK postcode"]
    );
    assert_eq!(
        wrong(",100,", ",1e3,"),
        ["accounts.csv line 2: uprn is not a number of 1 to 12 digits"]
    );
    assert_eq!(
        wrong("Ada Test;", "Ada Test;;"),
        ["accounts.csv line 2: liable_names has an empty name in it"]
    );
    assert_eq!(
        wrong("2 Test Street", ""),
        ["accounts.csv line 3: address_line_1 is empty"]
    );
    assert_eq!(
        wrong("77000001-3", "770000014"),
        [
            "accounts.csv line 3: the account number's check digit is wrong",
            "lines.csv line 5: the account number is not in accounts.csv"
        ]
    );
    assert_eq!(
        wrong("77000001-3", "123456780"),
        [
            "accounts.csv line 3: the account number is already on line 2",
            "lines.csv line 5: the account number is not in accounts.csv"
        ]
    );
}

#[test]
fn each_wrong_line_of_lines_is_named_once() {
    let wrong = |from: &str, to: &str| refused(|files| replace(&mut files.lines, from, to));
    let charge = |reason: &str| [format!("lines.csv line 2: {reason}")];
    assert_eq!(
        wrong(",20000,", ",-20000,"),
        charge("amount_pence has the wrong sign for a charge")
    );
    assert_eq!(
        wrong(",20000,", ",200.00,"),
        charge("amount_pence is not a whole number")
    );
    assert_eq!(
        wrong(",20000,", ",99999999999,"),
        charge("amount_pence is more than 1000000000 either way")
    );
    assert_eq!(
        wrong("2026-03-10", "10/03/2026"),
        charge("date is not a date like 2026-04-01")
    );
    assert_eq!(
        wrong("2026-03-10", "2026-02-30"),
        charge("date is not a date like 2026-04-01")
    );
    assert_eq!(wrong("2026-03-10", "2026-11-21"), charge("date is in the future"));
    assert_eq!(wrong("2026-03-10", "1993-03-31"), charge("date is before 1 April 1993"));
    assert_eq!(
        wrong(",charge,", ",fee,")[0].split(':').next(),
        Some("lines.csv line 2")
    );
    assert_eq!(
        wrong(",county,", ",shire,"),
        charge(
            "description_key of a charge is empty or one of: county, police, fire, borough, parish, adult-social-care"
        )
    );
    let unknown = wrong("770000013", "100000007");
    assert_eq!(unknown, ["lines.csv line 5: the account number is not in accounts.csv"]);
}

#[test]
fn each_wrong_line_of_instalments_is_named() {
    let wrong = |from: &str, to: &str| refused(|files| replace(&mut files.instalments, from, to));
    assert_eq!(
        wrong("2026-05-01,7500", "2026-05-01,7400"),
        [
            "instalments.csv line 2: the instalments of this account and year add up to 14900 pence, but its bill to 15000 pence"
        ]
    );
    assert_eq!(
        wrong("2026-05-01", "2027-04-01"),
        ["instalments.csv line 3: due is not within the tax year"]
    );
    assert_eq!(
        wrong("2026-05-01,7500", "2026-05-01,0"),
        ["instalments.csv line 3: amount_pence of an instalment should be more than 0"]
    );
    assert_eq!(
        wrong("2026-05-01", "2026-04-01"),
        ["instalments.csv line 3: the account already has an instalment of this year on this day, on line 2"]
    );
}

#[test]
fn the_snapshot_row_guards_against_cut_off_files() {
    let wrong = |from: &str, to: &str| refused(|files| replace(&mut files.snapshot, from, to));
    assert_eq!(
        wrong(",2,4,2", ",2,5,2"),
        ["snapshot.csv line 2: 5 rows are announced for lines.csv, but it has 4"]
    );
    assert_eq!(
        wrong("tax-1", "tax-9"),
        ["snapshot.csv line 2: the layout should be guildhall-council-tax-1"]
    );
    assert_eq!(
        wrong("2026-11-20", "2026-11-22"),
        ["snapshot.csv line 2: as_of is in the future"]
    );
    assert_eq!(
        refused(|files| files.snapshot.truncate(40)),
        ["snapshot.csv line 1: the file should have one row below the column names"]
    );
}

#[test]
fn wrong_column_names_are_one_refusal_and_blame_no_other_file() {
    let refused = refused(|files| replace(&mut files.accounts, "uprn", "UPRN"));
    assert_eq!(refused.len(), 1, "{refused:?}");
    assert!(refused[0].starts_with("accounts.csv line 1: the column names should be: account_number,uprn,"));
}

#[test]
fn every_wrong_line_is_reported_at_once() {
    let refused = refused(|files| {
        replace(&mut files.accounts, ",D,", ",Z,");
        replace(&mut files.lines, "-7500", "seven");
        replace(&mut files.instalments, "2026-05-01", "soon");
    });
    let places: Vec<&str> = refused.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        places,
        ["accounts.csv line 2", "lines.csv line 4", "instalments.csv line 3"]
    );
}

/// The published description is what a council's programmers go by, so its example has to load.
#[test]
fn the_example_in_the_documentation_is_planned() {
    let documentation = include_str!("../../../docs/council-tax-import.md");
    let (_, example) = documentation.split_once("## An example\n\n").unwrap();
    let files: Vec<Vec<u8>> = example
        .split("\n\n")
        .zip(ImportFile::ALL)
        .map(|(block, file)| {
            let lines: Vec<&str> = block.lines().map(str::trim_start).collect();
            assert_eq!(lines[0], file.name());
            lines[1..].join("\n").into_bytes()
        })
        .collect();
    let [snapshot, accounts, lines, instalments]: [Vec<u8>; 4] = files.try_into().unwrap();
    let plan = plan_import(
        ImportFiles::from_bytes(snapshot, accounts, lines, instalments),
        &rules(),
        TODAY,
    )
    .unwrap();
    assert_eq!(
        (plan.accounts.len(), plan.lines.len(), plan.instalments.len()),
        (1, 3, 2)
    );
    for column in ImportFile::ALL.iter().flat_map(|file| file.columns()) {
        assert!(
            documentation.contains(&format!("| `{column}` |")),
            "{column} is not described"
        );
    }
    for kind in LineKind::ALL {
        assert!(
            documentation.contains(&format!("| `{kind}` |")),
            "{kind} is not described"
        );
    }
}

fn any_bytes() -> impl Strategy<Value = Vec<u8>> {
    let noise = proptest::collection::vec(any::<u8>(), 0..400);
    // Noise behind a true header gets past the first check.
    let headed = (proptest::sample::select(ImportFile::ALL.to_vec()), noise.clone())
        .prop_map(|(file, noise)| [file.columns().join(",").into_bytes(), b"\n".to_vec(), noise].concat());
    prop_oneof![noise, headed, "[\",;\n\r0-9a-z£-]{0,300}".prop_map(String::into_bytes)]
}

fn small_demo() -> DemoFiles {
    generate(1, DemoCouncil::Thamesgate, &AccountNumberScheme::common(), TODAY, 8).unwrap()
}

proptest! {
    #[test]
    fn any_bytes_are_refused_without_a_panic(a in any_bytes(), b in any_bytes(), c in any_bytes(), d in any_bytes()) {
        let refused = plan_import(ImportFiles::from_bytes(a, b, c, d), &rules(), TODAY);
        prop_assert!(!refused.unwrap_err().lines.is_empty());
    }

    /// A good import with one byte changed is either still good or refused; never a panic, never half a plan.
    #[test]
    fn one_changed_byte_is_read_or_refused(which in 0_usize..4, at in any::<prop::sample::Index>(), byte: u8) {
        let mut files = small_demo();
        let file = match which {
            0 => &mut files.snapshot,
            1 => &mut files.accounts,
            2 => &mut files.lines,
            _ => &mut files.instalments,
        };
        let at = at.index(file.len());
        file[at] = byte;
        match plan_import(files.into_import_files(), &rules(), TODAY) {
            Ok(plan) => prop_assert_eq!(plan.accounts.len(), 8),
            Err(refused) => prop_assert!(!refused.lines.is_empty()),
        }
    }
}

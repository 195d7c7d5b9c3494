//! Imports with one thing wrong each, and imports that are noise.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use jiff::civil::date;

use super::super::account::LineKind;
use super::super::layout::ImportFormat;
use super::super::record::{AccountRecord, OPEN_END};
use super::super::rejection::MOST_SHOWN;
use super::*;

pub(super) const TODAY: Date = date(2026, 11, 21);

pub(super) fn rules() -> ImportRules {
    ImportRules {
        scheme: AccountNumberScheme::common(),
        nation: Nation::England,
    }
}

pub(super) type Files = BTreeMap<ImportFile, String>;

/// Two accounts; the first has a charge, a discount, a payment and two instalments, and went through recovery.
pub(super) fn good() -> Files {
    let bands = "100,110,120,130,140,150,160,170,,90";
    let rows = [
        (
            ImportFile::Snapshot,
            "guildhall-council-tax-2,2026-11-20,1,2,2,3,3,1,4,2,2\n".to_owned(),
        ),
        (
            ImportFile::Charges,
            format!("2026-27,Test,county,Test County Council,{bands}\n"),
        ),
        (
            ImportFile::Determinations,
            "2026-27,empty-premium,12,100,\n2026-27,summons-costs,,,6000\n".into(),
        ),
        (
            ImportFile::Accounts,
            "123456780,100,1 Test Street,,Testtown,zz11aa,Test,D,direct-debit,15,yes,cy,large-print\n\
             77000001-3,,2 Test Street,Upper,Testtown,ZZ1 1AB,Test,a,,,,,\n"
                .into(),
        ),
        (
            ImportFile::People,
            "123456780,Ada Test,Test,2020-01-01,\n123456780,Bo Test,Test,2021-01-01,2026-08-31\n\
             770000013,\"Test, Cy\",Test,2020-01-01,\n"
                .into(),
        ),
        (
            ImportFile::Spells,
            "123456780,2025-04-01,2026-08-31,Test,D,no,no,main-home,2,student,,,,,\n\
             123456780,2026-09-01,,Test,D,yes,no,main-home,1,,,,,,\n\
             770000013,2025-04-01,,Test,A,no,no,empty,,,2025-01-01,class-b,2026-04-01,for-sale,2026-04-01\n"
                .into(),
        ),
        (ImportFile::Reductions, "123456780,2026-04-01,2027-03-31,365\n".into()),
        (
            ImportFile::Lines,
            "123456780,2026-27,charge,2026-03-10,20000,county,Test County Council,\n\
             123456780,2026-27,discount,2026-03-10,-5000,single-person,,\n\
             123456780,2026-27,payment,2026-04-01,-7500,card,,R1\n\
             770000013,2026/27,charge,2026-03-10,10000,,,\n"
                .into(),
        ),
        (
            ImportFile::Instalments,
            "123456780,2026-27,2026-04-01,7500\n123456780,2026-27,2026-05-01,7500\n".into(),
        ),
        (
            ImportFile::Recovery,
            "123456780,2026-27,2026-05-10,reminder,,\n123456780,2026-27,2026-06-10,summons,2026-12-01,6000\n".into(),
        ),
    ];
    let headed = |(file, rows): (ImportFile, String)| (file, format!("{}\n{rows}", file.columns().join(",")));
    rows.into_iter().map(headed).collect()
}

pub(super) fn source(files: &Files) -> ImportSource {
    let bytes = files.iter().map(|(file, text)| (*file, text.clone().into_bytes()));
    ImportSource::memory(ImportFormat::Csv, bytes.collect())
}

pub(super) fn check(source: &ImportSource) -> Result<CheckedImport, RejectedImport> {
    check_import(source, &rules(), TODAY, &mut |_| {})
}

fn records(source: &ImportSource) -> Vec<AccountRecord> {
    let (rules, checked) = (rules(), check(source).unwrap());
    let charged = checked.charged();
    let mut stream = AccountStream::open(source, &rules, checked.as_of, &charged);
    let mut rejected = Rejections::default();
    std::iter::from_fn(|| stream.next(&mut rejected)).collect()
}

/// Each refused line as `file line: reason`.
fn refused(change: impl FnOnce(&mut Files)) -> Vec<String> {
    let mut files = good();
    change(&mut files);
    check(&source(&files)).unwrap_err().told()
}

pub(super) fn replace(files: &mut Files, file: ImportFile, from: &str, to: &str) {
    let text = files.get_mut(&file).unwrap();
    assert!(text.contains(from), "{from:?} is not in the file");
    *text = text.replacen(from, to, 1);
}

fn wrong(file: ImportFile, from: &str, to: &str) -> Vec<String> {
    refused(|files| replace(files, file, from, to))
}

#[test]
fn good_files_are_read() {
    let checked = check(&source(&good())).unwrap();
    assert_eq!(checked.as_of, date(2026, 11, 20));
    assert_eq!(checked.totals.accounts, 2);
    assert_eq!(checked.totals.owed_pence, 17_500);
    let records = records(&source(&good()));
    let [first, second] = &records[..] else {
        panic!("{records:?}")
    };
    assert_eq!(first.account.address.postcode.as_str(), "ZZ1 1AA");
    assert_eq!(first.preferences.payment_day, Some(15));
    assert_eq!(
        (first.people.len(), first.lines.len(), first.instalments.len()),
        (2, 3, 2)
    );
    assert_eq!(first.liable_on(date(2026, 9, 1)).count(), 1);
    assert_eq!(first.spells[1].period.until(), OPEN_END);
    assert!(first.spells[1].disabled_reduction);
    let year = TaxYear::starting_in(2026).unwrap();
    let household = first.household(year);
    assert_eq!(household.spells.len(), 2);
    assert_eq!(household.spells[1].period.until(), year.until());
    assert_eq!(first.recovery_of(year).len(), 2);
    assert_eq!(second.account.number.as_str(), "770000013");
    assert_eq!(second.people[0].name, "Test, Cy");
    assert!(second.spells[0].exemption.is_some() && second.spells[0].exception.is_some());
    let published = checked.published[&year].read(year).unwrap();
    assert!(published.recovery_costs.is_none(), "only one of the two costs is said");
}

#[test]
fn json_lines_say_the_same() {
    let as_json = |(file, text): (&ImportFile, &String)| {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let names = reader.headers().unwrap().clone();
        let object = |record: csv::StringRecord| {
            let pairs = names.iter().zip(record.iter()).map(|(name, text)| {
                let value = match (name, text) {
                    (_, "") => serde_json::Value::Null,
                    ("disabled_reduction", "yes") => serde_json::Value::Bool(true),
                    ("amount_pence", pence) => pence.parse::<i64>().unwrap().into(),
                    (_, text) => text.into(),
                };
                (name.to_owned(), value)
            });
            serde_json::Value::Object(pairs.collect()).to_string() + "\n"
        };
        let lines: String = reader.records().map(|record| object(record.unwrap())).collect();
        (*file, lines.into_bytes())
    };
    let source_of = |files: &Files| ImportSource::memory(ImportFormat::Json, files.iter().map(as_json).collect());
    assert_eq!(records(&source_of(&good())), records(&source(&good())));
    let mut files = good();
    replace(&mut files, ImportFile::Lines, ",charge,", ",fee,");
    let told = check(&source_of(&files)).unwrap_err().told();
    assert!(told[0].starts_with("lines.jsonl line 1: kind is none of"), "{told:?}");
    for (line, reason) in [
        ("{]", "not a JSON object"),
        ("[1]", "not a JSON object"),
        ("{\"layuot\": 1}", "a key is none of"),
        ("{\"layout\": [1]}", "not a text"),
    ] {
        let files = BTreeMap::from([(ImportFile::Snapshot, line.as_bytes().to_vec())]);
        let told = check(&ImportSource::memory(ImportFormat::Json, files))
            .unwrap_err()
            .told();
        assert!(told[0].contains(reason), "{told:?}");
    }
}

#[test]
fn the_hash_is_of_the_content() {
    let first = check(&source(&good())).unwrap();
    assert_eq!(first.content_hash, check(&source(&good())).unwrap().content_hash);
    let mut other = good();
    replace(&mut other, ImportFile::Accounts, "Upper", "Lower");
    assert_ne!(first.content_hash, check(&source(&other)).unwrap().content_hash);
}

/// File, what is replaced, by what, and what the report then says of which line.
const WRONG: &str = "
snapshot | tax-2 | tax-9 | 2 | the layout should be guildhall-council-tax-2
snapshot | 2026-11-20 | 2026-11-22 | 2 | as_of is in the future
charges | ,county, | ,shire, | 2 | authority is none of
charges | ,130, | ,-130, | 2 | band_d is less than 0
charges | ,130, | ,99, | 2 | the published amounts of Test for band D cannot be right
charges | ,170,, | ,170,180, | 2 | band_i should be empty here
charges | Test County Council |  | 2 | authority_name is empty
determinations | 12,100 | 12,1001 | 2 | percent is too large
determinations | 12,100 | 1300,100 | 2 | after_months is too large
determinations | summons-costs,,,6000 | empty-premium,12,50, | 3 | already determined
determinations | 2026-27 | 2025-26 | 2 | the year 2025-26 is not in the charges file
accounts | ,D, | ,J, | 2 | band does not exist in this nation
accounts | ,D, | ,I, | 2 | band does not exist in this nation
accounts | ZZ1 1AB | ZZ1 | 3 | postcode is not a full UK postcode
accounts | ,100, | ,1e3, | 2 | uprn is not a number of 1 to 12 digits
accounts | 2 Test Street |  | 3 | address_line_1 is empty
accounts | ,15, | ,29, | 2 | payment_day is not a day from 1 to 28
accounts | direct-debit | barter | 2 | payment_method is none of: direct-debit
accounts | ,yes, | ,maybe, | 2 | paperless is none of: yes, no
accounts | ,cy, | ,Welsh, | 2 | bill_language is not a language tag
accounts | ,Test,D | ,Elsewhere,D | 2 | area is not in the charges file
accounts | 123456780 | 123456789 | 2 | the account number's check digit is wrong
people | 2021-01-01,2026-08-31 | 2021-01-01,2020-08-31 | 3 | to is before from
people | Ada Test |  | 2 | name is empty
spells | 2026-09-01 | 2026-08-31 | 3 | the account has another spell on the day in from, on line 2
spells | student | idler | 2 | disregarded is none of
spells | ,2,student | ,0,student | 2 | a main home with 0 adults
spells | ,2,student | ,300,student | 2 | adults is too large
spells | 2025-01-01 | 2025-05-01 | 4 | cannot have been empty
spells | class-b,2026-04-01 | class-a,2026-04-01 | 4 | there is no exemption class class-a
spells | for-sale,2026-04-01 | for-sale, | 4 | exception_from is empty
spells | main-home | castle | 2 | occupation is none of
reductions | ,365 | ,-365 | 2 | amount_pence is less than 0
lines | ,20000, | ,-20000, | 2 | amount_pence has the wrong sign for a charge
lines | ,20000, | ,200.00, | 2 | amount_pence is not a whole number
lines | ,20000, | ,99999999999, | 2 | amount_pence is more than 1000000000 either way
lines | 2026-03-10 | 2026-02-30 | 2 | date is not a date like 2026-04-01
lines | 2026-03-10 | 2026-11-21 | 2 | date is in the future
lines | 2026-03-10 | 1993-03-31 | 2 | date is before 1 April 1993
lines | ,county, | ,shire, | 2 | description_key of a charge is empty or one of: county
instalments | 2026-05-01,7500 | 2026-05-01,7400 | 2 | add up to 14900 pence, but its bill to 15000
instalments | 2026-05-01 | 2027-04-01 | 3 | due is not within the tax year
instalments | 2026-05-01,7500 | 2026-05-01,0 | 3 | should be more than 0
instalments | 2026-05-01 | 2026-04-01 | 3 | already has an instalment of this year on this day, on line 2
recovery | 2026-05-10 | 2026-03-10 | 2 | on is before the tax year
recovery | 2026-12-01,6000 | ,6000 | 3 | hearing is empty
";

#[test]
fn each_wrong_line_is_named_and_no_other() {
    let rows: Vec<Vec<&str>> = WRONG.trim().lines().map(|row| row.split(" | ").collect()).collect();
    assert_eq!(rows.len(), 46);
    for row in rows {
        let [stem, from, to, line, reason] = row[..] else {
            panic!("{row:?}")
        };
        let file = ImportFile::ALL.into_iter().find(|file| file.stem() == stem).unwrap();
        let told = wrong(file, from, to);
        let start = format!("{}.csv line {line}: ", file.stem());
        assert!(
            told.len() == 1 && told[0].starts_with(&start) && told[0].contains(reason),
            "{from:?} → {to:?} should be {start}{reason}, is {told:#?}"
        );
    }
}

#[test]
fn rows_belong_to_an_account_and_are_in_order() {
    let unknown = "the account number is not in the accounts file";
    let told = wrong(ImportFile::Lines, "770000013", "770000026");
    assert!(told[0].starts_with("lines.csv line 5: ") && told.len() == 1, "{told:?}");
    let told = refused(|files| {
        replace(files, ImportFile::Reductions, "123456780", "123456793");
    });
    assert_eq!(told.len(), 1, "{told:?}");
    // Sorted, but nobody's.
    let nobody = AccountNumberScheme::common().numbered(50_000_000).unwrap();
    let told = wrong(ImportFile::Reductions, "123456780", nobody.as_str());
    assert_eq!(told, [format!("reductions.csv line 2: {unknown}")]);
    let told = refused(|files| {
        let text = files.get_mut(&ImportFile::Lines).unwrap();
        let mut lines: Vec<&str> = text.lines().collect();
        lines.swap(3, 4);
        *text = lines.join("\n");
    });
    assert!(
        told.iter()
            .any(|line| line.starts_with("lines.csv line 5: the rows are not sorted")),
        "{told:?}"
    );
    let told = refused(|files| {
        replace(files, ImportFile::Accounts, "77000001-3", "123456780");
        replace(files, ImportFile::Snapshot, ",4,2,2", ",4,2,2");
    });
    assert!(
        told[0].starts_with("accounts.csv line 3: the account number is already on line 2"),
        "{told:?}"
    );
    let told = refused(|files| {
        let text = files.get_mut(&ImportFile::People).unwrap();
        *text = text.replace("770000013,\"Test, Cy\",Test,2020-01-01,\n", "");
        replace(files, ImportFile::Snapshot, ",2,2,3,3,", ",2,2,2,3,");
    });
    assert_eq!(told, ["accounts.csv line 3: the account has no row in the people file"]);
}

#[test]
fn counts_guard_against_cut_off_files() {
    for (file, from, to) in [
        (ImportFile::Lines, ",4,2,2", ",5,2,2"),
        (ImportFile::Recovery, ",4,2,2", ",4,2,3"),
        (ImportFile::Charges, ",1,2,2,3", ",2,2,2,3"),
    ] {
        let told = wrong(ImportFile::Snapshot, from, to);
        assert!(
            told.len() == 1 && told[0].contains(&format!("announced for {file}, but it has")),
            "{told:?}"
        );
    }
    let told = refused(|files| files.get_mut(&ImportFile::Snapshot).unwrap().truncate(95));
    assert!(told[0].starts_with("snapshot.csv line 1: "), "{told:?}");
}

#[test]
fn wrong_column_names_are_one_refusal_and_blame_no_other_file() {
    for file in [
        ImportFile::Accounts,
        ImportFile::Lines,
        ImportFile::Charges,
        ImportFile::People,
    ] {
        let told = refused(|files| {
            let text = files.get_mut(&file).unwrap();
            *text = text.replacen(file.columns()[0], "NUMBER", 1);
        });
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].starts_with(&format!("{file}.csv line 1: the column names should be: ")),
            "{told:?}"
        );
    }
}

#[test]
fn every_wrong_line_is_reported_at_once_up_to_a_limit() {
    let told = refused(|files| {
        replace(files, ImportFile::Accounts, ",D,", ",Z,");
        replace(files, ImportFile::Lines, "-7500", "seven");
        replace(files, ImportFile::Instalments, "2026-05-01", "soon");
    });
    let places: Vec<&str> = told.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        places,
        ["accounts.csv line 2", "lines.csv line 4", "instalments.csv line 3"]
    );
    let mut files = good();
    let many = "123456780,2026-27,fee,2026-03-10,1,,,\n".repeat(MOST_SHOWN + 5);
    files.get_mut(&ImportFile::Lines).unwrap().push_str(&many);
    let refused = check(&source(&files)).unwrap_err();
    assert_eq!(refused.lines.len(), MOST_SHOWN);
    assert!(refused.count > MOST_SHOWN as u64 && refused.told().last().unwrap().ends_with(" more"));
}

/// The published description is what a council's programmers go by, so its example has to load.
#[test]
fn the_example_in_the_documentation_is_read() {
    let documentation = include_str!("../../../docs/council-tax-import.md");
    let (_, example) = documentation.split_once("## An example\n\n").unwrap();
    let blocks = example.split("\n\n").zip(ImportFile::ALL).map(|(block, file)| {
        let lines: Vec<&str> = block.lines().map(str::trim_start).collect();
        assert_eq!(lines[0], ImportFormat::Csv.name(file));
        (file, lines[1..].join("\n"))
    });
    let files: Files = blocks.collect();
    assert_eq!(
        check(&source(&files))
            .map_err(|refused| refused.told())
            .unwrap()
            .totals
            .accounts,
        1
    );
    for column in ImportFile::ALL.iter().flat_map(|file| file.columns()) {
        assert!(
            documentation.contains(&format!("`{column}`")),
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

//! Bank accounts, files and places.

use super::{form, read, sentence, sentences, the_thing};
use crate::answers::Answer;
use crate::definition::FileKind;
use crate::mistake::Sentence;
use crate::raw::Raw;

#[test]
fn a_bank_account() {
    let account = |sort: &str, number: &str, roll: &str| {
        let pairs = [
            ("f-name", "Sam Example"),
            ("f-sort-code", sort),
            ("f-account-number", number),
            ("f-roll-number", roll),
        ];
        read("type: uk-bank-account", &pairs)
    };
    let Ok(Some(Answer::BankAccount(read_account))) = account("30-94-30", "733445", "a/12") else {
        panic!("an account")
    };
    assert_eq!(read_account.sort_code, "309430");
    assert_eq!(read_account.account_number, "00733445");
    assert_eq!(read_account.roll_number.as_deref(), Some("A/12"));
    assert_eq!(sentence(account("3094", "00733445", "")), Sentence::NotASortCode);
    assert_eq!(
        sentence(account("309430", "12345", "")),
        Sentence::BankAccountNumberLength
    );
    assert_eq!(
        sentence(account("309430", "1234567x", "")),
        Sentence::NotABankAccountNumber
    );
    assert_eq!(
        sentence(account("309430", "00733445", "a_b")),
        Sentence::RollNumberCharacters
    );
    assert_eq!(
        sentence(account("309430", "00733445", &"1".repeat(19))),
        Sentence::RollNumberLength
    );
    assert_eq!(
        sentence(account("309430", "4242 4242 4242 4242", "")),
        Sentence::CardNumber
    );
    let none = sentences(read("type: uk-bank-account", &[]));
    assert_eq!(
        none,
        [
            Sentence::BankAccountName,
            Sentence::SortCode,
            Sentence::BankAccountNumber
        ]
    );
    let long = read(
        "type: uk-bank-account",
        &[
            ("f-name", &"a".repeat(71)),
            ("f-sort-code", "309430"),
            ("f-account-number", "00733445"),
        ],
    );
    assert_eq!(sentence(long), Sentence::BankAccountNameTooLong { max: 70 });
}

#[test]
fn a_sort_code_and_an_account_number_are_no_card() {
    let form = form("type: uk-bank-account");
    let page = form.page("p").unwrap();
    // Fourteen digits that pass the check of a card number (Diners Club).
    let raw =
        Raw::new([("f-sort-code", "305693"), ("f-account-number", "09025904")].map(|(n, v)| (n.into(), v.into())));
    assert!(crate::values::contains_card_number("305693 09025904"));
    let fields: Vec<_> = page.fields().iter().map(std::borrow::Cow::Borrowed).collect();
    assert_eq!(crate::fields::card_over_fields(&fields, &raw), None);
}

#[test]
fn files() {
    let keys = "type: file-upload, max_files: 2, max_megabytes: 2, types: [pdf, photo]";
    let Ok(Some(Answer::Files(files))) = read(
        keys,
        &[
            ("f", "made-up-photo-1"),
            ("f", "of-another-draft"),
            ("f", "made-up-photo-1"),
        ],
    ) else {
        panic!("a file")
    };
    assert_eq!(
        files.iter().map(|file| file.name.as_str()).collect::<Vec<_>>(),
        ["photo-1.jpg"]
    );
    assert_eq!(
        sentence(read(keys, &[("f", "of-another-draft")])),
        Sentence::Upload(the_thing())
    );
    let three = ["made-up-photo-1", "made-up-photo-2", "made-up-pdf-3"].map(|id| ("f", id));
    assert_eq!(sentence(read(keys, &three)), Sentence::TooManyFiles { max: 2 });
    assert_eq!(
        sentence(read(keys, &[("f", "empty")])),
        Sentence::FileEmpty("empty.jpg".into())
    );
    assert_eq!(
        sentence(read(keys, &[("f", "big")])),
        Sentence::FileTooLarge {
            name: "big.jpg".into(),
            max: 2
        }
    );
    let kinds = vec![FileKind::Photo, FileKind::Pdf];
    assert_eq!(
        sentence(read(keys, &[("f", "odd")])),
        Sentence::FileKind {
            name: "odd.jpg".into(),
            kinds: kinds.clone()
        }
    );
    let table = Sentence::FileKind {
        name: "table-1.xlsx".into(),
        kinds,
    };
    assert_eq!(sentence(read(keys, &[("f", "made-up-spreadsheet-1")])), table);
}

#[test]
fn a_place() {
    let keys = "type: map-point";
    let place = |description: &str, point: &str| read(keys, &[("f-description", description), ("f-point", point)]);
    let Ok(Some(Answer::MapPoint(read_place))) = place(" By the\n oak ", "51.44, 0.37") else {
        panic!("a place")
    };
    assert_eq!(read_place.description, "By the oak");
    assert_eq!(
        read_place.point.map(|point| point.to_string()).as_deref(),
        Some("51.44, 0.37")
    );
    assert!(matches!(place("By the oak", ""), Ok(Some(_))));
    assert_eq!(sentence(place("", "51.44, 0.37")), Sentence::Describe(the_thing()));
    assert_eq!(sentence(place("..x..", "")), Sentence::DescribeMore(the_thing()));
    assert_eq!(
        sentences(place("?", "here")),
        [Sentence::DescribeMore(the_thing()), Sentence::NotAPoint]
    );
    assert_eq!(sentence(place("By the oak", "48.85, 2.35")), Sentence::PointNotInUk);
    assert!(matches!(
        sentence(place(&"a".repeat(501), "")),
        Sentence::TooLong { max: 500, .. }
    ));
}

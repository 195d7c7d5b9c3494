//! Texts, and numbers.

use super::{form, read, sentence, text};
use crate::answers::Answer;
use crate::mistake::{Bound, Sentence};
use crate::raw::Raw;
use crate::values::{Decimal, Pence};

#[test]
fn texts_of_a_shape() {
    assert_eq!(text("type: website", "example.com"), Ok("https://example.com/".into()));
    assert_eq!(text("type: website", "nope"), Err(Sentence::NotAWebsite));
    assert_eq!(text("type: time", "2.30 pm"), Ok("14:30".into()));
    assert_eq!(text("type: time", "soon"), Err(Sentence::NotATime));
    assert_eq!(
        text("type: national-insurance-number", "jk 12 34 56 c"),
        Ok("JK123456C".into())
    );
    assert_eq!(
        text("type: national-insurance-number", "QQ123456C"),
        Err(Sentence::NotANationalInsuranceNumber)
    );
    assert_eq!(
        text("type: council-tax-account-number", "77000001"),
        Ok("77000001".into())
    );
    assert_eq!(
        text("type: council-tax-account-number", "1"),
        Err(Sentence::NotAnAccountNumber)
    );
    assert_eq!(text("type: uk-phone", "+44 7700 900123"), Ok("+447700900123".into()));
    // Thirteen digits that pass for a card, and are a phone number in Germany.
    assert!(crate::values::contains_card_number("+4930901820005"));
    assert_eq!(text("type: uk-phone", "+4930901820005"), Ok("+4930901820005".into()));
    assert_eq!(text("type: uk-phone", "4242 4242 4242 4242"), Err(Sentence::CardNumber));
}

#[test]
fn a_phone_number_is_filled_in_as_it_is_dialled() {
    let form = form("type: uk-phone");
    for (stored, filled) in [
        ("+447700900123", "07700 900123"),
        ("+33142685300", "+33 1 42 68 53 00"),
        ("odd", "odd"),
    ] {
        let mut raw = Raw::default();
        form.page("p")
            .unwrap()
            .field("f")
            .unwrap()
            .fill(&Answer::Text(stored.into()), &mut raw);
        assert_eq!(raw.text("f"), filled);
    }
}

#[test]
fn words_are_counted() {
    let keys = "type: long-text, max_words: 3";
    assert_eq!(text(keys, "one  two\nthree"), Ok("one  two\nthree".into()));
    let called = "The thing".to_owned();
    assert_eq!(
        text(keys, "one two three four"),
        Err(Sentence::TooManyWords {
            called: called.clone(),
            max: 3
        })
    );
    assert_eq!(
        text(keys, &"a".repeat(20_001)),
        Err(Sentence::TooLong { called, max: 20_000 })
    );
}

#[test]
fn numbers() {
    let whole = |typed: &str| read("type: whole-number, min: 2, max: 5, unit: years", &[("f", typed)]);
    assert_eq!(whole("3 years"), Ok(Some(Answer::Number(3))));
    assert_eq!(
        sentence(whole("1")),
        Sentence::TooSmall {
            called: "The thing".into(),
            min: Bound::Whole(2)
        }
    );
    assert_eq!(
        sentence(whole("6")),
        Sentence::TooLarge {
            called: "The thing".into(),
            max: Bound::Whole(5)
        }
    );
    for bad in ["2.5", "2,5", "three", "1e3", "99999999999999999999"] {
        assert_eq!(
            sentence(whole(bad)),
            Sentence::NotAWholeNumber("The thing".into()),
            "{bad}"
        );
    }
    let any = |typed: &str| read("type: whole-number", &[("f", typed)]);
    assert_eq!(any("1,000,000"), Ok(Some(Answer::Number(1_000_000))));
    assert!(matches!(sentence(any("9000000000000")), Sentence::TooLarge { .. }));

    let decimal = |typed: &str| {
        read(
            "type: decimal, min: 0.5, max: 10, places: 2, unit: metres",
            &[("f", typed)],
        )
    };
    assert_eq!(decimal("2.50"), Ok(Some(Answer::Decimal(Decimal::new(25, 1)))));
    assert_eq!(decimal("2 metres"), Ok(Some(Answer::Decimal(Decimal::from(2)))));
    assert_eq!(
        sentence(decimal("2.505")),
        Sentence::TooManyPlaces {
            called: "The thing".into(),
            places: 2
        }
    );
    assert_eq!(sentence(decimal("2,5")), Sentence::NotANumber("The thing".into()));
    let half = Bound::Decimal(Decimal::new(5, 1));
    assert_eq!(
        sentence(decimal("0.4")),
        Sentence::TooSmall {
            called: "The thing".into(),
            min: half
        }
    );
    assert!(matches!(sentence(decimal("10.01")), Sentence::TooLarge { .. }));

    let money = |typed: &str| read("type: money, min: 1, max: 2000", &[("f", typed)]);
    assert_eq!(money("£1,250"), Ok(Some(Answer::Money(Pence::from_pence(125_000)))));
    assert_eq!(sentence(money("a lot")), Sentence::NotMoney("The thing".into()));
    assert_eq!(sentence(money("1.234")), Sentence::NotMoney("The thing".into()));
    let most = Bound::Money(Pence::from_pence(200_000));
    assert_eq!(
        sentence(money("2000.01")),
        Sentence::TooLarge {
            called: "The thing".into(),
            max: most
        }
    );
    assert!(matches!(sentence(money("0.99")), Sentence::TooSmall { .. }));
}

#[test]
fn what_is_hidden_is_there_or_not() {
    let keys = "type: hidden, prefill: link.x";
    assert_eq!(text(keys, " AB  1 "), Ok("AB 1".into()));
    assert_eq!(read(keys, &[]), Ok(None));
    assert_eq!(read(keys, &[("f", &"a".repeat(255))]), Ok(None));
    assert_eq!(read(keys, &[("f", "4242 4242 4242 4242")]), Ok(None));
}

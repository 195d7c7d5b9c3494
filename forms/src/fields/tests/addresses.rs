//! Addresses: looked up, picked, typed, changed.

use super::{form, read, read_in, sentence, sentences, world};
use crate::answers::Answer;
use crate::made_up;
use crate::mistake::Sentence;
use crate::raw::Raw;

#[test]
fn an_address_that_is_looked_up() {
    let form = form("type: uk-address, lookup: true");
    let known = made_up::address("999900000001").unwrap();
    let read = |pairs: &[(&str, &str)]| read_in(&form, pairs);
    let picked = Ok(Some(Answer::Address(known.clone())));
    assert_eq!(read(&[("f-mode", "pick"), ("f-uprn", "999900000001")]), picked);
    assert_eq!(read(&[("f-uprn", "999900000001")]), picked);
    assert_eq!(sentence(read(&[("f-mode", "pick")])), Sentence::SelectAddress);
    assert_eq!(
        sentence(read(&[("f-mode", "pick"), ("f-uprn", "1")])),
        Sentence::SelectAddress
    );
    assert_eq!(
        sentence(read(&[("f-mode", "find"), ("f-find", "ZZ91 9ZZ")])),
        Sentence::FindAddress
    );
    assert_eq!(sentence(read(&[("f-mode", "find")])), Sentence::FindAddress);
    let by_hand = |line1: &str, mode: &str| {
        let lines = [("f-line1", line1), ("f-town", "Anytown"), ("f-postcode", "zz919zz")];
        let pairs = [&lines[..], &[("f-uprn", "999900000001"), ("f-mode", mode)]].concat();
        match read(&pairs) {
            Ok(Some(Answer::Address(address))) => address,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(by_hand("2 Other Street", "hand").uprn, None, "changed by hand");
    assert_eq!(
        by_hand("2 Other Street", "find").line1,
        "2 Other Street",
        "typed all the same"
    );
    let mut raw = Raw::default();
    let page = form.page("p").unwrap();
    page.field("f").unwrap().fill(&Answer::Address(known), &mut raw);
    assert_eq!(
        page.field("f").unwrap().read(page, &raw, world()),
        picked,
        "picked, and not changed since"
    );
    assert_eq!(sentences(read(&[("f-mode", "hand")])).len(), 3);
}

#[test]
fn an_address_by_hand_takes_no_uprn() {
    let lines = [
        ("f-line1", "1 Made-up Street"),
        ("f-town", "Anytown"),
        ("f-postcode", "ZZ91 9ZZ"),
        ("f-uprn", "999900000001"),
    ];
    let Ok(Some(Answer::Address(address))) = read("type: uk-address", &lines) else {
        panic!("an address")
    };
    assert_eq!(address.uprn, None);
}

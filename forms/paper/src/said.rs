//! What paper says of a condition and of the way on, word for word.
#![allow(clippy::unwrap_used, clippy::panic)]

use forms::definition::Form;

use crate::clause::Speaker;
use crate::routing::{Route, Target, routing};
use crate::sentence::About;
use crate::stations::Plan;
use crate::words::Words;

const PAGES: &str = r#"
values:
  both: { number: "home.adults + home.children" }
  price: { label: Price, money: "2000 + total(items.list) * 500" }
  young: { yes_no: "years(about.born, today) < 18" }
pages:
  - { id: kind, title: Kind, fields: [{ id: x, type: radios, called: x, options: { a: Bin, b: Box, c: Bag } }] }
  - { id: paid, title: Paid, fields: [{ id: x, type: yes-no, called: x }] }
  - { id: needs, title: Needs, fields: [{ id: x, type: checkboxes, called: x, options: { lift: A lift, other: More } }] }
  - { id: home, title: Home, fields: [{ id: adults, type: whole-number, label: Adults, called: a }, { id: children, type: whole-number, label: Children, called: c }] }
  - { id: items, title: Items, fields: [{ id: list, type: quantities, max_total: 5, called: x, options: { sofa: Sofa, bed: Bed } }] }
  - { id: about, title: About, fields: [{ id: born, type: date, label: Born, called: b }, { id: owed, type: money, label: Owed, called: o, optional: true }] }
  - { id: where, title: Where, fields: [{ id: address, type: uk-address }] }
  - repeat: cars
    title: Cars
    item: Car
    another: Another car?
    min: 1
    max: 3
    pages:
      - { id: car, title: Car, fields: [{ id: diesel, type: yes-no, called: x }] }
"#;

fn form(last: &str) -> Form {
    let text = format!(
        "form: test\ntitle: Test\nowner: test\ntopic: other\nkeep: {{ submissions: 1 year, drafts: 1 day }}\n\
             confirmation: Done\n{PAGES}  - {last}\n"
    );
    forms::read::read("test.yaml", &text).unwrap_or_else(|report| panic!("{report}"))
}

/// What stands in front of a question that is asked only then.
fn said(language: &str, when: &str) -> String {
    let form = form(&format!("{{ id: last, title: Last, content: x, when: '{when}' }}"));
    let words = Words::new(language).unwrap();
    let plan = Plan::new(&form);
    let speaker = Speaker {
        plan: &plan,
        words: &words,
        here: Some("last"),
    };
    let (sentence, items) = speaker.only_if(About::Question, &plan.stations.last().unwrap().when);
    [vec![sentence.unwrap()], items].concat().join(" / ")
}

#[test]
fn conditions_are_sentences() {
    for (when, wanted) in [
        (r#"kind.x == "a""#, "you ticked ‘Bin’ at question 1."),
        (r#"kind.x != "a""#, "you ticked anything but ‘Bin’ at question 1."),
        (r#"kind.x in ["a", "c"]"#, "you ticked ‘Bin’ or ‘Bag’ at question 1."),
        ("paid.x", "you ticked ‘Yes’ at question 2."),
        ("!paid.x", "you ticked ‘No’ at question 2."),
        ("paid.x != true", "you ticked ‘No’ at question 2."),
        (r#""lift" in needs.x"#, "you ticked ‘A lift’ at question 3."),
        (r#"!("lift" in needs.x)"#, "you did not tick ‘A lift’ at question 3."),
        (
            "size(needs.x) > 1",
            "the number of boxes that you ticked at question 3 is more than 1.",
        ),
        ("home.adults >= 2", "‘Adults’ at question 4 is 2 or more."),
        ("3 > home.adults", "‘Adults’ at question 4 is less than 3."),
        (
            "both == 2",
            "‘Adults’ at question 4 plus ‘Children’ at question 4 is 2.",
        ),
        ("has(items.list.sofa)", "you gave a number for ‘Sofa’ at question 5."),
        (
            "items.list.sofa > 1",
            "the number for ‘Sofa’ at question 5 is more than 1.",
        ),
        (
            "total(items.list) <= 3",
            "the total of the numbers at question 5 is 3 or less.",
        ),
        (
            r#"about.born < "2008-04-01""#,
            "‘Born’ at question 6 is before 1 April 2008.",
        ),
        (
            "about.born >= today",
            "‘Born’ at question 6 is the day when you fill in this form or after.",
        ),
        (
            "young",
            "the number of full years from ‘Born’ at question 6 to the day when you fill in this form is less than 18.",
        ),
        ("about.owed > 1250", "‘Owed’ at question 6 is more than £12.50."),
        ("!has(about.owed)", "you did not give ‘Owed’ at question 6."),
        ("price > 4500", "‘Price’ is more than £45.00."),
        (
            r#"where.address.postcode.startsWith("TG1")"#,
            "the postcode at question 7 begins with ‘TG1’.",
        ),
        (
            "size(cars) == 2",
            "the number that you tell us about at question 8 is 2.",
        ),
        (
            "cars.exists(c, c.car.diesel)",
            "for one or more of those at question 8, you ticked ‘Yes’ at question 8a.",
        ),
        (
            r#"kind.x == "a" && paid.x"#,
            "you ticked ‘Bin’ at question 1 and you ticked ‘Yes’ at question 2.",
        ),
        (
            r#"!(kind.x == "a" || paid.x)"#,
            "you ticked anything but ‘Bin’ at question 1 and you ticked ‘No’ at question 2.",
        ),
    ] {
        assert_eq!(
            said("en", when),
            format!("Answer this question only if {wanted}"),
            "{when}"
        );
    }
}

#[test]
fn what_a_sentence_cannot_hold_is_a_list() {
    assert_eq!(
        said(
            "en",
            r#"paid.x && home.adults > 1 && (kind.x == "a" || home.adults * 2 == 4)"#
        ),
        "This question is not for everybody. Answer it if you think that it is about you. If you are not sure, leave \
             it empty and we will ask you."
    );
    assert_eq!(
        said(
            "en",
            r#"paid.x && home.adults > 1 && (kind.x == "a" || "lift" in needs.x)"#
        ),
        "Answer this question only if all of these are true: / you ticked ‘Yes’ at question 2 / ‘Adults’ at question \
             4 is more than 1 / you ticked ‘Bin’ at question 1 or you ticked ‘A lift’ at question 3"
    );
}

#[test]
fn welsh_says_it_too() {
    assert_eq!(
        said("cy", r#"kind.x == "a" && home.adults > 1"#),
        "Atebwch y cwestiwn hwn dim ond os gwnaethoch dicio ‘Bin’ yng nghwestiwn 1 ac os yw ‘Adults’ yng nghwestiwn 4 \
             yn fwy na 1."
    );
}

#[test]
fn the_way_on_is_said_behind_a_question() {
    let form = form(r#"{ id: last, title: Last, content: x, when: 'kind.x == "a"' }"#);
    let plan = Plan::new(&form);
    let words = Words::new("en").unwrap();
    let speaker = Speaker {
        plan: &plan,
        words: &words,
        here: None,
    };
    let ways = Route::Ways {
        answer: crate::condition::Answer {
            page: "kind".into(),
            field: "x".into(),
        },
        ways: vec![(vec!["a".into(), "b".into()], Target::Station(1))],
        otherwise: Target::End,
    };
    assert_eq!(
        speaker.route(&ways, "Declaration"),
        [
            "If you ticked ‘Bin’ or ‘Box’, go to question 2.",
            "Otherwise, go to “Declaration”."
        ]
    );
    // Nobody is led astray before the last page, which says itself who reads it.
    let routing = routing(&plan);
    assert_eq!(routing.gates.last().unwrap(), &Some(Target::End));
    assert!(routing.routes.iter().all(|route| *route == Route::On));
}

//! Conditions in words.

use super::read;
use crate::graph::outline;

fn said(when: &str) -> String {
    let form = read(&format!(
        r#"form: said
title: Said
topic: other
owner: tests
keep: {{ submissions: 1 year, drafts: 1 day }}
confirmation: Done.
values:
  price: {{ label: Price, money: "5" }}
pages:
  - {{ id: bin, title: Which bin is it?, fields: [{{ id: kind, type: radios, called: x, options: {{ a: Rubbish, b: Garden waste }} }}] }}
  - id: you
    title: You
    fields:
      - {{ id: alone, type: yes-no, label: Do you live alone?, called: x }}
      - {{ id: email, type: email, label: Email }}
      - {{ id: born, type: date, label: Date of birth }}
      - {{ id: rent, type: money, label: Rent }}
      - {{ id: needs, type: checkboxes, label: Needs, called: x, options: {{ bin: A bin, bag: Bags }} }}
      - {{ id: things, type: quantities, label: Things, called: x, options: {{ sofa: Sofa }} }}
  - repeat: cars
    title: Cars
    item: Car
    another: Another?
    pages:
      - {{ id: car, title: Which car?, fields: [{{ id: mark, type: vehicle-registration, called: x }}] }}
  - {{ id: last, title: Last, content: x, when: {} }}
"#,
        serde_json::Value::from(when)
    ));
    let outline = outline(&form);
    let line = outline.lines().find(|line| line.starts_with("- If ")).unwrap();
    line.trim_start_matches("- If ").trim_end_matches(':').to_owned()
}

#[test]
fn conditions_read_as_sentences() {
    let cases = [
        ("bin.kind == 'b'", "“Which bin is it?” is “Garden waste”"),
        (
            "bin.kind in ['a', 'b']",
            "“Which bin is it?” is “Rubbish” or “Garden waste”",
        ),
        ("!(bin.kind in ['a'])", "“Which bin is it?” is not “Rubbish”"),
        ("you.alone", "“Do you live alone?” is yes"),
        ("!you.alone", "“Do you live alone?” is no"),
        ("you.alone == false", "“Do you live alone?” is no"),
        ("has(you.email)", "“Email” is answered"),
        ("!has(you.email)", "“Email” is not answered"),
        ("you.born <= today", "“Date of birth” is on or before today"),
        ("!(you.born <= today)", "“Date of birth” is after today"),
        (
            "years(you.born, today) >= 18",
            "full years from “Date of birth” to today is at least 18",
        ),
        ("you.rent > 50000", "“Rent” is more than £500.00"),
        ("'bag' in you.needs", "“Needs” has “Bags”"),
        ("!('bag' in you.needs)", "“Needs” does not have “Bags”"),
        ("total(you.things) > 3", "all together of “Things” is more than 3"),
        ("size(cars) == 2", "how many of “Cars” is 2"),
        ("cars.exists(c, c.car.mark == 'X')", "for any Car: “Which car?” is “X”"),
        ("cars.all(c, c.car.mark == 'X')", "for every Car: “Which car?” is “X”"),
        ("price > 0", "“Price” is more than 0"),
        (
            "you.alone || bin.kind == 'a'",
            "“Do you live alone?” is yes, or “Which bin is it?” is “Rubbish”",
        ),
        (
            "!(you.alone && bin.kind == 'a')",
            "“Do you live alone?” is no, or “Which bin is it?” is not “Rubbish”",
        ),
        ("!(has(you.alone) && you.alone)", "“Do you live alone?” is no"),
        // What there are no words for stands as it was written.
        ("you.email.matches('x')", "you.email.matches('x')"),
    ];
    for (written, words) in cases {
        assert_eq!(said(written), words, "{written}");
    }
}

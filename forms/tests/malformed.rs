//! A definition with many things wrong: every problem in one run, each at its line and column.
#![allow(clippy::unwrap_used, missing_docs, reason = "a test is read, not used")]

const MANY_THINGS_WRONG: &str = r#"form: Report Missed Bin
titel: Report a missed bin
topic: bins
owner: waste
keep: { submissions: 2 years, drafts: 90 days }
pages:
  - id: bin
    title: Which bin?
    fields:
      - id: kind
        type: radio
        options:
          refuse: Rubbish
  - id: Garden Waste
    title: Garden
    when: bin.kind = "garden"
    fields:
      - { id: name, type: full-name, colour: red }
  - id: last
    title: Last
    when: later.answer == 1
    content: Nothing
  - id: last
    stop: Stop
    title: Stop
    fields:
      - { id: x, type: yes-no, called: x, optional: perhaps }
values:
  price: { money: '"text"' }
payment: { amount: prise, fund: waste, description: A thing }
confirmation: Done
"#;

#[test]
fn every_problem_is_told_at_its_place() {
    let report = forms::read::read("wrong.yaml", MANY_THINGS_WRONG).unwrap_err();
    insta::assert_snapshot!(report.to_string());
}

#[test]
fn problems_that_need_the_whole_form_are_told_together() {
    let text = include_str!("../definitions/report-missed-bin.yaml")
        .replace("when: bin.kind == \"garden\"\n", "when: bin.kind == \"gardn\"\n")
        .replace("id: contact\n", "id: day\n");
    let report = forms::read::read("wrong.yaml", &text).unwrap_err();
    insta::assert_snapshot!(report.to_string());
}

#[test]
fn a_name_that_is_too_long_is_told_so() {
    let id = "a".repeat(300);
    let text = format!("form: {id}\npages:\n  - {{ id: {id}, title: A, content: C }}\n");
    let told = forms::read::read("wrong.yaml", &text).unwrap_err().to_string();
    assert!(
        told.contains("a form's name has 60 characters at most, and this has 300"),
        "{told}"
    );
    assert!(
        told.contains("an id has 40 characters at most, and this has 300"),
        "{told}"
    );
}

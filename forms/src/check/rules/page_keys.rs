//! What is wrong with the keys of a page, or of a form: found while it is read.

use crate::check::rule::Rule;

pub(in crate::check) const STOP_TITLE: Rule = Rule {
    code: "stop-title",
    what: "A stop page has a `title`.",
    why: "What stands behind `stop` is its title.",
    bad: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    when: under.adult == false
    title: Too young
    stop: You must be 18 or over
    content: Ask an adult to do this for you.
"#,
    good: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    when: under.adult == false
    stop: You must be 18 or over
    content: Ask an adult to do this for you.
"#,
    ..Rule::ERROR
};

pub(in crate::check) const STOP_FIELDS: Rule = Rule {
    code: "stop-fields",
    what: "A stop page asks something.",
    why: "The journey ends there, so nobody would read the answer. Ask it on a page before.",
    bad: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    when: under.adult == false
    stop: You must be 18 or over
    fields: [{ id: name, type: full-name, called: your full name }]
    content: Ask an adult to do this for you.
"#,
    good: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    when: under.adult == false
    stop: You must be 18 or over
    content: Ask an adult to do this for you.
"#,
    ..Rule::ERROR
};

pub(in crate::check) const STOP_IN_GROUP: Rule = Rule {
    code: "stop-in-group",
    what: "A repeating group has a stop page.",
    why: "One item would end the whole journey, and a resident could not take it back from there. Stop behind \
           the group, with `exists`.",
    bad: r#"pages:
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    max: 3
    pages:
      - id: vehicle
        title: What is its registration number?
        fields: [{ id: mark, type: vehicle-registration, called: the registration number }]
      - { id: old, stop: It is too old, when: vehicle.mark == "OLD1" }
"#,
    good: r#"pages:
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    max: 3
    pages:
      - id: vehicle
        title: What is its registration number?
        fields: [{ id: mark, type: vehicle-registration, called: the registration number }]
  - id: old
    stop: It is too old
    when: vehicles.exists(v, v.vehicle.mark == "OLD1")
"#,
    ..Rule::ERROR
};

pub(in crate::check) const EMPTY_PAGE: Rule = Rule {
    code: "empty-page",
    what: "A page has neither fields nor content.",
    why: "A resident would see a title and a button.",
    bad: r#"pages:
  - { id: start, title: Start }
"#,
    good: r#"pages:
  - { id: start, title: Start, content: You need your bill. }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const PERIOD: Rule = Rule {
    code: "period",
    what: "A period cannot be read, or is longer than the privacy page promises.",
    why: "A form says for how long the council keeps what is sent, and what is not. Drafts are kept for 28 \
           days at most.",
    bad: r#"keep: { submissions: for ever, drafts: 28 days }
"#,
    good: r#"keep: { submissions: 2 years, drafts: 28 days }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const FUND: Rule = Rule {
    code: "fund",
    what: "The fund of a payment cannot be one.",
    why: "The money goes to the fund of that name in the ledger, so it is written as the ledger does.",
    bad: r#"payment: { amount: "3500", fund: bulky waste, description: Bulky waste collection }
"#,
    good: r#"payment: { amount: "3500", fund: BULKY-WASTE, description: Bulky waste collection }
"#,
    ..Rule::ERROR
};

//! Functions are given what they need.

use crate::check::rule::Rule;

pub(in crate::check) const ARGUMENTS: Rule = Rule {
    code: "arguments",
    what: "A function is called with too few or too many values, or not on what it looks into.",
    why: "The help shows how it is written.",
    bad: r#"pages:
  - id: move
    title: When did you move in?
    fields: [{ id: date, type: date, called: when you moved in }]
  - id: new
    when: days(move.date) < 30
    title: New residents
    content: You get a letter from us.
"#,
    good: r#"pages:
  - id: move
    title: When did you move in?
    fields: [{ id: date, type: date, called: when you moved in }]
  - id: new
    when: days(move.date, today) < 30
    title: New residents
    content: You get a letter from us.
"#,
    ..Rule::ERROR
};

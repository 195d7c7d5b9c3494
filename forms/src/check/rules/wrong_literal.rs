//! A text that stands for something else is written as that.

use crate::check::rule::Rule;

pub(in crate::check) const WRONG_LITERAL: Rule = Rule {
    code: "wrong-literal",
    what: "A text in an expression is not written as an answer keeps it: a date, a month, a time, a postcode, a phone \
           number, a vehicle mark.",
    why: "An answer is kept as `2026-04-01`, `2026-04`, `14:30` or `AB12CDE`, and compared letter by letter: another \
           spelling compares wrongly.",
    bad: r#"pages:
  - id: move
    title: When did you move in?
    fields: [{ id: date, type: date, called: when you moved in }]
  - id: new
    when: move.date >= "1 April 2026"
    title: New residents
    content: You get a letter from us.
"#,
    good: r#"pages:
  - id: move
    title: When did you move in?
    fields: [{ id: date, type: date, called: when you moved in }]
  - id: new
    when: move.date >= "2026-04-01"
    title: New residents
    content: You get a letter from us.
"#,
    ..Rule::ERROR
};

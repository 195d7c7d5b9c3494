//! What is compared, added and joined fits.

use crate::check::rule::Rule;

pub(in crate::check) const WRONG_TYPE: Rule = Rule {
    code: "wrong-type",
    what: "A part of an expression is of a kind that cannot stand there.",
    why: "Text is not a number, a date is not a day of the week, and money is whole pence. CEL would give \
           nothing, and the page would never be asked.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: bin.kind == 3
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: bin.kind == "garden"
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    ..Rule::ERROR
};

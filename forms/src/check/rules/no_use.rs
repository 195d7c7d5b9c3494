//! Expressions use the part of CEL that forms have.

use crate::check::rule::Rule;

pub(in crate::check) const NO_USE: Rule = Rule {
    code: "no-use",
    what: "An expression uses a part of CEL that has no use in a form.",
    why: "Answers have names, so there is nothing to look up by `[…]`; an answer is never `null`, it is there \
           or it is not: `has(page.field)` asks.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: bin.kind != null
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

//! Functions that are called exist.

use crate::check::rule::Rule;

pub(in crate::check) const UNKNOWN_FUNCTION: Rule = Rule {
    code: "unknown-function",
    what: "An expression calls a function that does not exist.",
    why: "The reference lists all of them.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: has(bin.kind) && length(bin.kind) > 3
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
    when: has(bin.kind) && bin.kind == "garden"
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    ..Rule::ERROR
};

//! An answer is compared with options that it has.

use crate::check::rule::Rule;

pub(in crate::check) const UNKNOWN_OPTION: Rule = Rule {
    code: "unknown-option",
    what: "An answer is compared with an option that does not exist.",
    why: "It could never be chosen. An option is compared by its value, not by its label.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: bin.kind == "gardn"
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

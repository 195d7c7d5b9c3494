//! An expression reads only what is there.

use crate::check::rule::Rule;

pub(in crate::check) const UNKNOWN_NAME: Rule = Rule {
    code: "unknown-name",
    what: "An expression reads a page, a field, a part or a value that does not exist.",
    why: "It could never be worked out, so the page would never be asked. The help gives the closest name.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, garden: Garden }
  - id: garden
    when: bins.kind == "garden"
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

//! An expression reads only what comes before it.

use crate::check::rule::Rule;

pub(in crate::check) const LATER_ANSWER: Rule = Rule {
    code: "later-answer",
    what: "An expression reads an answer, or a value, that comes later.",
    why: "A page is asked or not when a resident comes to it: what they will answer later is not known then. \
           Move the page that asks in front.",
    bad: r#"pages:
  - id: garden
    when: bin.kind == true
    title: Garden bins
    content: We empty them every 2 weeks.
  - id: bin
    title: Is it a garden bin?
    fields: [{ id: kind, type: yes-no, called: it is a garden bin }]
"#,
    good: r#"pages:
  - id: bin
    title: Is it a garden bin?
    fields: [{ id: kind, type: yes-no, called: it is a garden bin }]
  - id: garden
    when: bin.kind == true
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    ..Rule::ERROR
};

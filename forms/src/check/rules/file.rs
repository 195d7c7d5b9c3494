//! What is wrong with a file as a whole: found while it is read.

use crate::check::rule::{Example, Rule};

pub(in crate::check) const YAML: Rule = Rule {
    code: "yaml",
    what: "The file is not YAML, or uses a part of YAML that forms have no use for.",
    why: "A form is plain YAML: keys, texts and lists. Anchors, tags and a second document would make a file \
           that nobody can read from top to bottom. Look at the indentation first, and put a text that has a \
           colon in quotes.",
    bad: r#"title: Report a bin: missed
"#,
    good: r#"title: "Report a bin: missed"
"#,
    ..Rule::ERROR
};

pub(in crate::check) const TOO_LARGE: Rule = Rule {
    code: "too-large",
    what: "The file is larger, or has more pages or values, than a form can have.",
    why: "A resident cannot fill in so much in one go, and a file without a limit could stop the server. Make \
           it two forms.",
    bad: r#"more than 500,000 bytes, 300 pages or 200 values
"#,
    good: r#"less
"#,
    example: Example::Described,
    ..Rule::ERROR
};

pub(in crate::check) const TOO_MANY_PROBLEMS: Rule = Rule {
    code: "too-many-problems",
    what: "The file has more problems than are told in one run.",
    why: "Nobody reads thousands of problems. Mend the first ones: most of the others often come from them.",
    bad: r#"a file in which every line is a problem
"#,
    good: r#"a file with fewer
"#,
    example: Example::Described,
    ..Rule::ERROR
};

pub(in crate::check) const TOO_MUCH_WORK: Rule = Rule {
    code: "too-much-work",
    what: "The expressions of the form take more steps than a server may spend on one page.",
    why: "`exists`, `all`, `filter` and `map` go through every item of a list, and one inside another through every \
           pair. A form in which many expressions do so for long lists would keep other residents waiting.",
    bad: r#"a hundred pages whose `when` goes through a group of 50 items twice over
"#,
    good: r#"one calculated value that goes through the group, and a hundred pages that read it
"#,
    example: Example::Described,
    ..Rule::ERROR
};

pub(in crate::check) const EXPRESSION: Rule = Rule {
    code: "expression",
    what: "What should be an expression cannot be read as one, or is too long or too deep.",
    why: "Expressions are CEL: `page.field == \"option\"`, joined by `&&` and `||`. A text stands in quotes, \
           and `==` has two signs. An expression that is too long to read is better made of calculated values.",
    bad: r#"pages:
  - id: bin
    title: Which bin?
    fields:
      - { id: kind, type: yes-no, called: it is a garden bin }
  - id: garden
    when: bin.kind = true
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    good: r#"pages:
  - id: bin
    title: Which bin?
    fields:
      - { id: kind, type: yes-no, called: it is a garden bin }
  - id: garden
    when: bin.kind == true
    title: Garden bins
    content: We empty them every 2 weeks.
"#,
    ..Rule::ERROR
};

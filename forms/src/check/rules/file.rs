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

pub(in crate::check) const FILE: Rule = Rule {
    code: "file",
    what: "The file is not named after its form, does not end in `.yaml`, is not UTF-8 text, or cannot be read.",
    why: "The file of the form `report-missed-bin` is `report-missed-bin.yaml`, so that everybody finds it, and two \
           files never hold one form.",
    bad: r#"missed-bins.yaml, with `form: report-missed-bin` in it
"#,
    good: r#"report-missed-bin.yaml
"#,
    example: Example::Described,
    ..Rule::ERROR
};

pub(in crate::check) const STRAY_FILE: Rule = Rule {
    code: "stray-file",
    what: "A file of worked examples or a translation stands there without its form.",
    why: "It is read by nobody: its form has another name, or is gone. `FORM.scenarios.yaml` stands beside \
           `FORM.yaml`, and its Welsh in `cy/forms/FORM.ftl`.",
    bad: r#"report-missed-bins.scenarios.yaml beside report-missed-bin.yaml
"#,
    good: r#"report-missed-bin.scenarios.yaml
"#,
    example: Example::Described,
    ..Rule::WARNING
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
    what: "A file has more problems than are told at once.",
    why: "Mend the first ones, and check again: many often have one cause.",
    bad: r#"hundreds of unknown keys
"#,
    good: r#"fewer
"#,
    example: Example::Described,
    ..Rule::ERROR
};

pub(in crate::check) const TOO_MUCH_WORK: Rule = Rule {
    code: "too-much-work",
    what: "The expressions of a form take more steps, all together, than a form can have.",
    why: "They are worked out at every page that a resident opens. A loop takes a step for each item and part, \
           so loops in loops, and long conditions on the pages of a group, add up. Make what is asked again and \
           again a calculated value.",
    bad: r#"conditions with loops over 50 items on hundreds of pages
"#,
    good: r#"less
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

//! What is wrong with the keys of a definition: found while it is read.

use crate::check::rule::Rule;

pub(in crate::check) const UNKNOWN_KEY: Rule = Rule {
    code: "unknown-key",
    what: "A key is not known where it stands.",
    why: "A key that nothing reads does nothing, and a form that seems to say something but does not is worse \
           than one that says so. Most often it is a slip of the keyboard, or stands one level too deep.",
    bad: r#"pages:
  - id: name
    titel: Name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    good: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const MISSING_KEY: Rule = Rule {
    code: "missing-key",
    what: "A key is missing that must be there.",
    why: "Without it there is nothing to show, or nobody is answerable. The help says what to add.",
    bad: r#"pages:
  - id: name
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    good: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const REPEATED_KEY: Rule = Rule {
    code: "repeated-key",
    what: "A key, or an option, is given twice.",
    why: "Only one of them could count, and nobody could tell which.",
    bad: r#"title: Report a missed bin
title: Report a bin that we missed
"#,
    good: r#"title: Report a missed bin
"#,
    ..Rule::ERROR
};

pub(in crate::check) const SHAPE: Rule = Rule {
    code: "shape",
    what: "A value has not the shape that its key needs: a text, a list, a set of keys, a number, a date.",
    why: "The help says how it is written.",
    bad: r#"opens: 1 April 2026
closed: You can use this form from 1 April 2026.
"#,
    good: r#"opens: 2026-04-01
closed: You can use this form from 1 April 2026.
"#,
    ..Rule::ERROR
};

pub(in crate::check) const EMPTY: Rule = Rule {
    code: "empty",
    what: "A key, or an option, is there without a text.",
    why: "It would be shown as nothing. Give it a text, or leave the key out.",
    bad: r#"summary:
"#,
    good: r#"summary: Tell us when we missed your bin.
"#,
    ..Rule::ERROR
};

pub(in crate::check) const UNKNOWN_WORD: Rule = Rule {
    code: "unknown-word",
    what: "A value is not one of the words that its key knows.",
    why: "The help names them.",
    bad: r#"topic: bins
"#,
    good: r#"topic: bins-and-recycling
"#,
    ..Rule::ERROR
};

pub(in crate::check) const ID: Rule = Rule {
    code: "id",
    what: "A name cannot be one.",
    why: "Names of pages, fields and options stand in expressions, so they are lower-case letters, digits and \
           underscores. The name of a form stands in its address, with hyphens in place of underscores.",
    bad: r#"pages:
  - id: Your-Name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    good: r#"pages:
  - id: your_name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    ..Rule::ERROR
};

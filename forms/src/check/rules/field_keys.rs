//! What is wrong with the keys of a field: found while it is read.

use crate::check::rule::Rule;

pub(in crate::check) const UNKNOWN_TYPE: Rule = Rule {
    code: "unknown-type",
    what: "A field has a type that does not exist.",
    why: "The type says what is asked, and the platform picks the input, its checks and its words. The help \
           names the closest type.",
    bad: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: name, called: your full name }
"#,
    good: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const MISSING_LABEL: Rule = Rule {
    code: "missing-label",
    what: "A field has no label, on a page where each needs one.",
    why: "Where a page asks one thing, its title is the label. Where it asks several, a resident must see \
           which box is which. A declaration is its label.",
    bad: r#"pages:
  - id: contact
    title: How can we contact you?
    fields:
      - { id: name, type: full-name, called: your full name }
      - { id: email, type: email, label: Email address, called: your email address }
"#,
    good: r#"pages:
  - id: contact
    title: How can we contact you?
    fields:
      - { id: name, type: full-name, label: Full name, called: your full name }
      - { id: email, type: email, label: Email address, called: your email address }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const MISSING_CALLED: Rule = Rule {
    code: "missing-called",
    what: "A field does not say how it reads in an error.",
    why: "A resident who leaves it empty reads \"Enter your full name\" or \"Select which bin was missed\": \
           `called` is what stands behind the first word. It is needed where there is no label, and for \
           choices.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        options:
          refuse: Refuse
          garden: Garden
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options:
          refuse: Refuse
          garden: Garden
"#,
    ..Rule::ERROR
};

pub(in crate::check) const OPTIONS: Rule = Rule {
    code: "options",
    what: "A choice has fewer options than two, or more than can be offered.",
    why: "One option is no choice: ask a yes-no question, or a declaration.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options:
          refuse: Refuse
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options:
          refuse: Refuse
          garden: Garden
"#,
    ..Rule::ERROR
};

pub(in crate::check) const BOUNDS: Rule = Rule {
    code: "bounds",
    what: "Bounds contradict each other.",
    why: "No answer could lie between them.",
    bad: r#"pages:
  - id: people
    title: How many people live here?
    fields:
      - { id: count, type: whole-number, called: how many people live here, min: 10, max: 1 }
"#,
    good: r#"pages:
  - id: people
    title: How many people live here?
    fields:
      - { id: count, type: whole-number, called: how many people live here, min: 1, max: 10 }
"#,
    ..Rule::ERROR
};

pub(in crate::check) const UPLOAD_LIMITS: Rule = Rule {
    code: "upload-limits",
    what: "A file upload does not say how many files, how large, or of which kinds.",
    why: "Without limits, somebody could fill the disk or send a program. Take what an officer can open, and \
           no more than they need.",
    bad: r#"pages:
  - id: proof
    title: Upload a photo
    fields:
      - id: photo
        type: file-upload
        called: a photo
        max_files: 1
        types: [photo]
"#,
    good: r#"pages:
  - id: proof
    title: Upload a photo
    fields:
      - id: photo
        type: file-upload
        called: a photo
        max_files: 1
        max_megabytes: 10
        types: [photo]
"#,
    ..Rule::ERROR
};

pub(in crate::check) const PREFILL: Rule = Rule {
    code: "prefill",
    what: "A field is filled in from something that does not exist.",
    why: "A field can start with a value of the link that led to the form, or of the council tax account that \
           the resident has found.",
    bad: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name, prefill: resident.name }
"#,
    good: r#"pages:
  - id: name
    title: What is your name?
    fields:
      - { id: name, type: full-name, called: your full name, prefill: link.name }
"#,
    ..Rule::ERROR
};

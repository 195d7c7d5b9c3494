//! A field opens below one option of a choice on its page.

use crate::check::rule::Rule;

pub(in crate::check) const BELOW: Rule = Rule {
    code: "below",
    what: "A field is asked for answers of its own page, other than below one option of a choice before it.",
    why: "The page is shown at once, so the browser opens the field when its option is chosen: one option, of \
           radios, checkboxes, select or yes-no, and nothing else. Anything more needs a page of its own.",
    bad: r#"pages:
  - id: contact
    title: How should we contact you?
    fields:
      - id: by
        type: radios
        label: Contact me by
        called: how we should contact you
        options: { email: Email, phone: Phone, both: Email or phone }
      - id: email
        when: contact.by == "email" || contact.by == "both"
        type: email
        label: Email address
        called: your email address
"#,
    good: r#"pages:
  - id: contact
    title: How should we contact you?
    fields:
      - id: by
        type: radios
        label: Contact me by
        called: how we should contact you
        options: { email: Email, phone: Phone, both: Email or phone }
      - id: email
        when: contact.by == "email"
        type: email
        label: Email address
        called: your email address
"#,
    ..Rule::ERROR
};

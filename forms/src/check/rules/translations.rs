//! What is wrong with a translation: found when a form is put into its language.

use crate::check::rule::{Example, Rule};

pub(in crate::check) const FLUENT: Rule = Rule {
    code: "fluent",
    what: "The file is not Fluent, or gives a message twice.",
    why: "Each message is `name = text`; further lines of a text are indented.",
    bad: r#"title = Adrodd
title = Dweud wrthym
"#,
    good: r#"title = Adrodd
"#,
    example: Example::Translation,
    ..Rule::ERROR
};

pub(in crate::check) const MISSING_TRANSLATION: Rule = Rule {
    code: "missing-translation",
    what: "A text of the form has no translation.",
    why: "Half a page in another language is a page for nobody. `forms translate` writes what is missing, with \
           the English to work from.",
    bad: r#"# title is missing
"#,
    good: r#"title = Adrodd
"#,
    example: Example::Translation,
    ..Rule::ERROR
};

pub(in crate::check) const EXTRA_TRANSLATION: Rule = Rule {
    code: "extra-translation",
    what: "A message translates a text that the form does not have.",
    why: "Most often its name is misspelt, or the page was taken away.",
    bad: r#"title = Adrodd
nothing = Dim byd
"#,
    good: r#"title = Adrodd
"#,
    example: Example::Translation,
    ..Rule::ERROR
};

pub(in crate::check) const STALE_TRANSLATION: Rule = Rule {
    code: "stale-translation",
    what: "A text was changed after it was translated.",
    why: "The other language would say something else. Change the translation, and let `forms translate` write \
           its `.source` anew.",
    bad: r#"title = Adrodd
    .source = 000000000000
"#,
    good: r#"title = Adrodd
"#,
    example: Example::Translation,
    ..Rule::ERROR
};

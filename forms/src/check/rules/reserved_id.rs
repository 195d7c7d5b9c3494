//! Names that something else has are not given.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "reserved-id",
    what: "A page, a field or a value has a name that addresses or expressions keep for themselves.",
    why: "A page called `confirmation` would have the address of the confirmation page; a page called `in` \
           could not be named in an expression.",
    bad: r#"pages:
  - { id: confirmation, title: Before you start, content: You need your bill. }
"#,
    good: r#"pages:
  - { id: before, title: Before you start, content: You need your bill. }
"#,
    check: Some(check),
    ..Rule::ERROR
};

/// Names that addresses have, and `today` and `item`.
const RESERVED: [&str; 6] = ["check_answers", "confirmation", "payment", "tasks", "today", "item"];

/// Words that CEL keeps for itself.
const WORDS: [&str; 21] = [
    "as",
    "break",
    "const",
    "continue",
    "else",
    "false",
    "for",
    "function",
    "if",
    "import",
    "in",
    "let",
    "loop",
    "namespace",
    "null",
    "package",
    "return",
    "true",
    "var",
    "void",
    "while",
];

/// Words that CEL keeps for itself even behind a point.
const WORDS_BEHIND_A_POINT: [&str; 4] = ["false", "in", "null", "true"];

/// Names of inputs that pages have themselves.
const INPUTS: [&str; 2] = ["csrf", "another"];

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let help = "that name means something else already: add a word to it";
    let reserved = |id: &str| RESERVED.contains(&id) || WORDS.contains(&id);
    for page in &subject.form.pages {
        if reserved(&page.id) {
            let what = format!("a page cannot be called `{}`", page.id);
            problems.push(RULE.at(page.span, what).help(help));
        }
        for field in page.fields() {
            let id = field.id.as_str();
            if INPUTS.contains(&id) || WORDS_BEHIND_A_POINT.contains(&id) {
                problems.push(
                    RULE.at(field.span, format!("a field cannot be called `{id}`"))
                        .help(help),
                );
            }
        }
    }
    for value in subject.form.values.iter().filter(|value| reserved(&value.id)) {
        let what = format!("a value cannot be called `{}`", value.id);
        problems.push(RULE.at(value.value.span, what).help(help));
    }
}

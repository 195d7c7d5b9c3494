//! Texts ask without "please".

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::check::texts::texts;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "please",
    what: "A text says \"please\".",
    why: "It makes sentences longer, and sounds as if there were a choice. GOV.UK leaves it out.",
    bad: r#"pages:
  - { id: bill, title: Your bill, content: Please have your bill ready. }
"#,
    good: r#"pages:
  - { id: bill, title: Your bill, content: Have your bill ready. }
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for text in texts(subject.form) {
        let mut words = text.text.split(|c: char| !c.is_alphabetic());
        if words.any(|word| word.eq_ignore_ascii_case("please")) {
            problems.push(
                RULE.at(text.span, format!("{} says “please”", text.name))
                    .help("leave it out"),
            );
        }
    }
}

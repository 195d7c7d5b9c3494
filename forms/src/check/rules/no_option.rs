//! There is always an option to choose.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "no-option",
    what: "For some answers, no option of a question is offered.",
    why: "Whoever gave them cannot answer, and cannot go on.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: size
    title: How large is it?
    fields:
      - id: size
        type: radios
        called: how large it is
        options:
          small: { label: Small, when: bin.kind == "food" }
          large: { label: Large, when: bin.kind == "garden" }
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: size
    title: How large is it?
    fields:
      - id: size
        type: radios
        called: how large it is
        options:
          small: { label: Small, when: bin.kind == "food" }
          large: { label: Large, when: bin.kind != "food" }
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for page in &subject.form.pages {
        for field in page.fields().iter().filter(|field| !field.optional) {
            if reach.has_no_option(page, field) {
                let what = format!("for some answers no option of `{}.{}` is offered", page.id, field.id);
                problems.push(
                    RULE.at(field.span, what)
                        .help("offer one option to everybody, or ask the page of fewer"),
                );
            }
        }
    }
}

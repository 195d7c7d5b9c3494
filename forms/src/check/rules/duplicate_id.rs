//! Names are given once.

use std::collections::BTreeSet;

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "duplicate-id",
    what: "Two pages, two values, two fields of a page, or a page and a value have the same name.",
    why: "They could not be told apart in expressions, nor pages in addresses.",
    bad: r#"pages:
  - { id: start, title: Before you start, content: You need your bill. }
  - { id: start, title: What happens next, content: We write to you. }
"#,
    good: r#"pages:
  - { id: before, title: Before you start, content: You need your bill. }
  - { id: next, title: What happens next, content: We write to you. }
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let mut names = BTreeSet::new();
    for page in &subject.form.pages {
        if !names.insert(page.id.as_str()) {
            let what = format!("another page is called `{}` already", page.id);
            problems.push(RULE.at(page.span, what).help("give this page an id of its own"));
        }
        let mut fields = BTreeSet::new();
        for field in page.fields().iter().filter(|field| !fields.insert(field.id.as_str())) {
            let what = format!("another field of page `{}` is called `{}` already", page.id, field.id);
            problems.push(RULE.at(field.span, what).help("give each field an id of its own"));
        }
    }
    for value in &subject.form.values {
        if !names.insert(value.id.as_str()) {
            let what = format!("a page or a value is called `{}` already", value.id);
            problems.push(RULE.at(value.value.span, what).help("give the value another name"));
        }
    }
}

//! A form can be sent.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::PageKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "always-stops",
    what: "A page stops everybody who comes to it.",
    why: "The form could never be sent, and no page behind would be asked.",
    bad: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    stop: You must be 18 or over
    content: Ask an adult to do this for you.
"#,
    good: r#"pages:
  - id: under
    title: Are you 18 or over?
    fields: [{ id: adult, type: yes-no, called: you are 18 or over }]
  - id: too_young
    when: under.adult == false
    stop: You must be 18 or over
    content: Ask an adult to do this for you.
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for page in subject
        .form
        .pages
        .iter()
        .filter(|page| matches!(page.kind, PageKind::Stop))
    {
        if reach.comes_to(page) && !reach.passes(page) {
            let what = "this page always stops, so the form can never be sent";
            let help = match &page.when {
                None => "give it a `when`",
                Some(_) => "its condition holds for everybody who comes to it: change it",
            };
            problems.push(RULE.at(page.span, what).help(help));
        }
    }
}

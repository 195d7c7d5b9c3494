//! Every page of a form with sections is in one, and sections are in one piece.

use std::collections::BTreeSet;

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::{Problem, did_you_mean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "sections",
    what: "A page has no section in a form that has sections, or one that does not exist; a section has no \
           pages, or its pages are apart.",
    why: "The task list shows a task for each section, and a resident goes through its pages in order. A page \
           outside would never be asked for.",
    bad: r#"sections: { about_you: About you, your_home: Your home }
pages:
  - id: name
    title: What is your name?
    section: about_you
    fields: [{ id: name, type: full-name, called: your full name }]
  - id: home
    title: What is your address?
    section: about_you
    fields: [{ id: address, type: uk-address }]
"#,
    good: r#"sections: { about_you: About you, your_home: Your home }
pages:
  - id: name
    title: What is your name?
    section: about_you
    fields: [{ id: name, type: full-name, called: your full name }]
  - id: home
    title: What is your address?
    section: your_home
    fields: [{ id: address, type: uk-address }]
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let form = subject.form;
    let ids = || form.sections.iter().map(|section| section.id.as_str());
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut current: Option<&str> = None;
    for page in &form.pages {
        match page.section.as_deref() {
            None if form.sections.is_empty() => {}
            None => {
                let what = format!("page `{}` has no section", page.id);
                let help = format!("add `section: …`, one of {}", ids().collect::<Vec<_>>().join(", "));
                // The pages of a group are where their group is, which is told about.
                if page.group.is_none() {
                    problems.push(RULE.at(page.span, what).help(help));
                }
            }
            Some(section) if !ids().any(|id| id == section) => {
                let help = did_you_mean(section, ids()).unwrap_or_else(|| match form.sections.as_slice() {
                    [] => "add `sections:` to the form".to_owned(),
                    _ => format!("its sections are {}", ids().collect::<Vec<_>>().join(", ")),
                });
                if page.group.is_none() {
                    problems.push(
                        RULE.at(page.span, format!("the form has no section `{section}`"))
                            .help(help),
                    );
                }
            }
            Some(section) => {
                if current != Some(section) && !seen.insert(section) {
                    let what = format!(
                        "page `{}` is apart from the other pages of section `{section}`",
                        page.id
                    );
                    problems.push(RULE.at(page.span, what).help("move it to them"));
                }
                current = Some(section);
            }
        }
    }
    for section in form
        .sections
        .iter()
        .filter(|section| !seen.contains(section.id.as_str()))
    {
        let what = format!("section `{}` has no pages", section.id);
        problems.push(RULE.at(section.span, what).help("give it pages, or remove it"));
    }
}

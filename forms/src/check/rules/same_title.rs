//! Titles tell pages apart.

use std::collections::BTreeMap;

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "same-title",
    what: "Two pages, or two sections, have the same title.",
    why: "A resident who goes back, or looks at the list of their tabs, cannot tell them apart; nor can \
           somebody who uses a screen reader.",
    bad: r#"pages:
  - { id: before, title: Your bin, content: Put it out by 7am. }
  - { id: after, title: Your bin, content: Take it in by 7pm. }
"#,
    good: r#"pages:
  - { id: before, title: Before the collection, content: Put it out by 7am. }
  - { id: after, title: After the collection, content: Take it in by 7pm. }
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let mut pages: BTreeMap<String, &str> = BTreeMap::new();
    for page in &subject.form.pages {
        match pages.get(&page.title.to_lowercase()) {
            // Only one of them is ever seen.
            Some(other) if !subject.reach().can_both_be_seen(other, page) => {}
            Some(other) => {
                let what = format!("page `{other}` has the title “{}”, too", page.title);
                problems.push(RULE.at(page.span, what).help("say what is different on this page"));
            }
            None => {
                pages.insert(page.title.to_lowercase(), &page.id);
            }
        }
    }
    let mut sections: BTreeMap<String, &str> = BTreeMap::new();
    for section in &subject.form.sections {
        if let Some(other) = sections.insert(section.title.to_lowercase(), &section.id) {
            let what = format!("section `{other}` has the title “{}”, too", section.title);
            problems.push(
                RULE.at(section.span, what)
                    .help("say what is different in this section"),
            );
        }
    }
}

//! Every page can be reached.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "unreachable-page",
    what: "No combination of answers leads to a page.",
    why: "It is decided, not guessed: every combination of options, yes and no, and answers left out was \
           looked at. Either its condition contradicts itself, or all answers for which it holds end at a page \
           before.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: garden
    when: bin.kind == "garden" && bin.kind == "food"
    title: Garden and food
    content: We empty both on the same day.
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: garden
    when: bin.kind == "garden" || bin.kind == "food"
    title: Garden and food
    content: We empty both on the same day.
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for page in &subject.form.pages {
        let Some(when) = &page.when else { continue };
        if !reach.comes_to(page) || reach.can_be_asked(page) {
            continue;
        }
        let help = match reach.ends_before(page) {
            Some(earlier) => format!(
                "answers for which it would be asked do not get past page `{}`",
                earlier.id
            ),
            None => "its condition contradicts itself".to_owned(),
        };
        let what = format!("no answers lead to page `{}`", page.id);
        problems.push(RULE.at(when.span, what).help(help));
    }
}

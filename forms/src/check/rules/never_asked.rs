//! Every field can be asked, and every option offered.

use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "never-asked",
    what: "No combination of answers leads to a field being asked, or an option being offered.",
    why: "Where it stands, its condition never holds: it contradicts itself, or what its page is asked for.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: garden
    when: bin.kind == "garden"
    title: What is in it?
    fields:
      - { id: what, type: short-text, label: What is in it, called: what is in it }
      - { id: bones, type: yes-no, label: Are there bones in it?, called: there are bones in it, when: bin.kind == "food" }
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
    when: bin.kind != "refuse"
    title: What is in it?
    fields:
      - { id: what, type: short-text, label: What is in it, called: what is in it }
      - { id: bones, type: yes-no, label: Are there bones in it?, called: there are bones in it, when: bin.kind == "food" }
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        let what = match place.role {
            Role::FieldWhen(page, field) => format!("field `{}` of page `{}` is never asked", field.id, page.id),
            Role::OptionWhen(page, field, option) => {
                format!(
                    "option `{}` of `{}.{}` is never offered",
                    option.value, page.id, field.id
                )
            }
            _ => continue,
        };
        if reach.is_worked_out(place) && !reach.can_hold(place) {
            let help = "its condition never holds where it stands: change it, or remove what is never shown";
            problems.push(RULE.at(place.expression.span, what).help(help));
        }
    }
}

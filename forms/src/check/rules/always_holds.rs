//! A condition is needed.

use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "always-holds",
    what: "A condition holds whatever was answered.",
    why: "It can be left out; or it was meant to say something else.",
    bad: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: day
    when: bin.kind in ["refuse", "food", "garden"]
    title: On which day was it missed?
    fields: [{ id: date, type: date, bounds: today-or-past, called: the day on which it was missed }]
"#,
    good: r#"pages:
  - id: bin
    title: Which bin was missed?
    fields:
      - id: kind
        type: radios
        called: which bin was missed
        options: { refuse: Refuse, food: Food, garden: Garden }
  - id: day
    title: On which day was it missed?
    fields: [{ id: date, type: date, bounds: today-or-past, called: the day on which it was missed }]
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for place in subject
        .places
        .iter()
        .filter(|place| place.is_condition() && subject.is_right(place))
    {
        let asked = match place.role {
            // A stop page that always stops is told about as that.
            Role::PageWhen(page) if !reach.passes(page) => continue,
            Role::PageWhen(_) => "the page is asked",
            Role::OptionWhen(..) => "the option is offered",
            _ => "the field is asked",
        };
        if reach.is_worked_out(place) && !reach.can_not_hold(place) {
            let what = format!("this always holds: {asked} whatever was answered before");
            problems.push(
                RULE.at(place.expression.span, what)
                    .help("remove `when`, or say what was meant"),
            );
        }
    }
}

//! A rule over several answers can be broken.

use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "rule-never-broken",
    what: "No answers break a rule.",
    why: "It can be left out; or it was meant to say something else.",
    bad: r#"pages:
  - id: trip
    title: When are you away?
    fields:
      - { id: start, type: date, label: First day, called: the first day }
      - { id: end, type: date, label: Last day, called: the last day }
    must:
      in_order:
        rule: trip.end >= trip.start || trip.end < trip.start
        message: The last day must be the same as or after the first day
        field: end
"#,
    good: r#"pages:
  - id: trip
    title: When are you away?
    fields:
      - { id: start, type: date, label: First day, called: the first day }
      - { id: end, type: date, label: Last day, called: the last day }
    must:
      in_order:
        rule: trip.end >= trip.start
        message: The last day must be the same as or after the first day
        field: end
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        let Role::Must(_, must) = place.role else { continue };
        if reach.is_worked_out(place) && !reach.can_be_false(place) {
            let what = format!("no answers break the rule `{}`", must.id);
            problems.push(RULE.at(must.rule.span, what).help("remove it, or say what was meant"));
        }
    }
}

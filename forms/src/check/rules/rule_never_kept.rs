//! A rule over several answers can be kept.

use crate::check::place::Role;
use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "rule-never-kept",
    what: "All answers break a rule.",
    why: "Nobody could get past the page.",
    bad: r#"pages:
  - id: trip
    title: When are you away?
    fields:
      - { id: start, type: date, label: First day, called: the first day }
      - { id: end, type: date, label: Last day, called: the last day }
    must:
      in_order:
        rule: trip.end > trip.start && trip.end < trip.start
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
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let reach = subject.reach();
    for place in subject.places.iter().filter(|place| subject.is_right(place)) {
        let Role::Must(page, must) = place.role else { continue };
        if reach.is_worked_out(place) && !reach.can_be_not_false(place) {
            let what = format!(
                "all answers break the rule `{}`: nobody gets past page `{}`",
                must.id, page.id
            );
            problems.push(RULE.at(must.rule.span, what).help("say what was meant"));
        }
    }
}

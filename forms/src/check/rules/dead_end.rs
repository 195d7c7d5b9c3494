//! Every page can be passed.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::PageKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "dead-end",
    what: "Nobody gets past a page, for a reason that no single condition shows.",
    why: "The form could never be sent. Its rules, or the conditions of its fields and options, contradict \
           each other.",
    bad: r#"pages:
  - id: trip
    title: When are you away?
    fields:
      - { id: start, type: date, label: First day, called: the first day }
      - { id: end, type: date, label: Last day, called: the last day }
    must:
      in_order:
        rule: trip.end >= trip.start
        message: The last day must be the same as or after the first day
      not_in_order:
        rule: trip.end < trip.start
        message: The last day must be before the first day
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
    for page in subject
        .form
        .pages
        .iter()
        .filter(|page| !matches!(page.kind, PageKind::Stop))
    {
        if !reach.comes_to(page) || reach.passes(page) {
            continue;
        }
        let alone = subject.places.iter().any(|place| {
            matches!(place.role, crate::check::place::Role::Must(of, _) if std::ptr::eq(of, page))
                && !reach.can_be_not_false(place)
        });
        if !alone {
            let what = format!("nobody gets past page `{}`", page.id);
            let help = if page.must.len() > 1 {
                "its rules contradict each other"
            } else {
                "what it asks cannot be answered"
            };
            problems.push(RULE.at(page.span, what).help(help));
        }
    }
}

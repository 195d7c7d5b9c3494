//! The message of a rule stands at a field of its page.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::PageKind;
use crate::problem::{Problem, did_you_mean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "must-field",
    what: "A rule names a field that its page does not have; or a page without fields has a rule.",
    why: "The message stands at that field, and the error summary leads there.",
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
        field: finish
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
    for page in &subject.form.pages {
        for must in &page.must {
            let span = must.rule.span;
            match (&page.kind, &must.field) {
                (PageKind::Content | PageKind::Stop, _) => {
                    let what = format!("page `{}` asks nothing, so nothing can break its rule", page.id);
                    problems.push(RULE.at(span, what).help("move the rule to the page that asks"));
                }
                (PageKind::Repeat(_), Some(field)) => {
                    let what = format!("the list of `{}` has no field `{field}`", page.id);
                    problems.push(
                        RULE.at(span, what)
                            .help("remove `field`: the message stands at the list"),
                    );
                }
                (PageKind::Question(_), Some(field)) if page.field(field).is_none() => {
                    let fields = || page.fields().iter().map(|field| field.id.as_str());
                    let help = did_you_mean(field, fields())
                        .unwrap_or_else(|| format!("its fields are {}", fields().collect::<Vec<_>>().join(", ")));
                    problems.push(
                        RULE.at(span, format!("page `{}` has no field `{field}`", page.id))
                            .help(help),
                    );
                }
                _ => {}
            }
        }
    }
}

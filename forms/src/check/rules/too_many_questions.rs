//! A page asks one thing, or a few that belong together.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::FieldKind;
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "too-many-questions",
    what: "A page asks more than 6 questions at once.",
    why: "One thing a page is easier to answer, on a phone most of all, and loses less when something goes \
           wrong. An address counts as one question; fields that open below an option are not counted, because \
           few are seen at once.",
    bad: r#"pages:
  - id: car
    title: Tell us about the car
    fields:
      - { id: make, type: short-text, label: Make, called: the make }
      - { id: model, type: short-text, label: Model, called: the model }
      - { id: colour, type: short-text, label: Colour, called: the colour }
      - { id: wheels, type: short-text, label: Wheels, called: what the wheels look like }
      - { id: glass, type: short-text, label: Windows, called: what the windows look like }
      - { id: inside, type: short-text, label: Inside, called: what is inside }
      - { id: where, type: short-text, label: Where it is, called: where it is }
"#,
    good: r#"pages:
  - id: car
    title: Tell us about the car
    fields:
      - { id: make, type: short-text, label: Make, called: the make }
      - { id: model, type: short-text, label: Model, called: the model }
      - { id: colour, type: short-text, label: Colour, called: the colour }
      - { id: wheels, type: short-text, label: Wheels, called: what the wheels look like }
      - { id: glass, type: short-text, label: Windows, called: what the windows look like }
      - { id: inside, type: short-text, label: Inside, called: what is inside }
  - id: spot
    title: Where is the car?
    fields:
      - { id: where, type: short-text, called: where the car is }
"#,
    check: Some(check),
    ..Rule::WARNING
};

/// The most questions of a page.
const MAX_QUESTIONS: usize = 6;

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    for page in &subject.form.pages {
        let seen = page
            .fields()
            .iter()
            .filter(|field| field.below.is_none() && !matches!(field.kind, FieldKind::Hidden));
        let count = seen.count();
        if count > MAX_QUESTIONS {
            let what = format!("page `{}` asks {count} questions at once", page.id);
            let help = format!("make it two pages: {MAX_QUESTIONS} at most are easy to answer on a phone");
            problems.push(RULE.at(page.span, what).help(help));
        }
    }
}

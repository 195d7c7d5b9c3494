//! Nothing is asked twice.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::{Field, FieldKind, Page};
use crate::problem::Problem;

pub(in crate::check) const RULE: Rule = Rule {
    code: "asked-twice",
    what: "A form asks for the same thing of the resident twice, and does not offer the first answer again.",
    why: "With `same_as` a resident chooses \"the same\", and types nothing. Told only where both are called \
           the same, and a resident can come to both.",
    bad: r#"pages:
  - id: you
    title: How can we contact you?
    fields: [{ id: email, type: email, label: Email address, called: your email address }]
  - id: reply
    title: Where should we send our answer?
    fields: [{ id: email, type: email, label: Email address, called: your email address }]
"#,
    good: r#"pages:
  - id: you
    title: How can we contact you?
    fields: [{ id: email, type: email, label: Email address, called: your email address }]
  - id: reply
    title: Where should we send our answer?
    fields: [{ id: email, type: email, label: Email address, called: your email address, same_as: you.email }]
"#,
    check: Some(check),
    ..Rule::WARNING
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let outside = subject.form.pages.iter().filter(|page| page.group.is_none());
    let all: Vec<(&Page, &Field)> = outside
        .flat_map(|page| page.fields().iter().map(move |field| (page, field)))
        .collect();
    for (at, (page, field)) in all.iter().enumerate() {
        if field.same_as.is_some() || !is_personal(&field.kind) || !is_own(&named(page, field)) {
            continue;
        }
        let earlier = all.iter().take(at).find(|(other_page, other)| {
            !std::ptr::eq(*other_page, *page)
                && std::mem::discriminant(&other.kind) == std::mem::discriminant(&field.kind)
                && named(other_page, other) == named(page, field)
        });
        let Some((other_page, other)) = earlier else { continue };
        if subject.reach().can_both_be_asked(other_page, page) {
            let what = format!("`{}.{}` is asked again", other_page.id, other.id);
            let help = format!(
                "add `same_as: {}.{}`, or call it something else",
                other_page.id, other.id
            );
            problems.push(RULE.at(field.span, what).help(help));
        }
    }
}

/// Whether a person has one of it, or a few.
fn is_personal(kind: &FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::FullName | FieldKind::Email | FieldKind::Phone | FieldKind::Address { .. }
    )
}

/// Whether it is the resident's own, and not somebody else's, of whom there may be several.
fn is_own(name: &str) -> bool {
    name.split(|c: char| !c.is_alphabetic())
        .any(|word| word == "your" || word == "you")
}

/// What a resident takes it for.
fn named(page: &Page, field: &Field) -> String {
    let name = field
        .called
        .as_deref()
        .or(field.label.as_deref())
        .unwrap_or(&page.title);
    name.to_lowercase()
}

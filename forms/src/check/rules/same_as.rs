//! "The same as" names an earlier answer of the same kind.

use crate::check::rule::Rule;
use crate::check::subject::Subject;
use crate::definition::{AnswerPath, Field, FieldKind, Page};
use crate::problem::{Problem, did_you_mean};

pub(in crate::check) const RULE: Rule = Rule {
    code: "same-as",
    what: "A field offers an answer as \"the same\" that does not exist, comes later, is in a repeating group, \
           or is of another kind.",
    why: "A resident is offered what they answered before, so that nothing is typed twice: it must have been \
           asked, once, and fit.",
    bad: r#"pages:
  - id: home
    title: What is your address?
    fields: [{ id: address, type: uk-address }]
  - id: bill
    title: Where should we send the bill?
    fields: [{ id: address, type: uk-address, same_as: house.address }]
"#,
    good: r#"pages:
  - id: home
    title: What is your address?
    fields: [{ id: address, type: uk-address }]
  - id: bill
    title: Where should we send the bill?
    fields: [{ id: address, type: uk-address, same_as: home.address }]
"#,
    check: Some(check),
    ..Rule::ERROR
};

fn check(subject: &Subject<'_>, problems: &mut Vec<Problem>) {
    let pages = &subject.form.pages;
    for (index, page) in pages.iter().enumerate() {
        for field in page.fields() {
            if let Some(path) = &field.same_as
                && let Some((what, help)) = wrong(pages, index, field, path)
            {
                let mut problem = RULE.at(path.span, what);
                problem.help = help;
                problems.push(problem);
            }
        }
    }
}

fn wrong(pages: &[Page], index: usize, field: &Field, path: &AnswerPath) -> Option<(String, Option<String>)> {
    let name = format!("{}.{}", path.page, path.field);
    let earlier = pages.get(..index).unwrap_or_default();
    let fitting = || {
        let fields = earlier.iter().filter(|page| page.group.is_none());
        let all = fields.flat_map(|page| page.fields().iter().map(move |field| (page, field)));
        all.filter(|(_, other)| same_kind(field, other))
            .map(|(page, other)| format!("{}.{}", page.id, other.id))
    };
    let Some(page) = earlier.iter().find(|page| page.id == path.page) else {
        let names: Vec<String> = fitting().collect();
        let help = did_you_mean(&name, names.iter().map(String::as_str)).or_else(|| {
            names
                .first()
                .map(|name| format!("an earlier answer of this kind is `{name}`"))
        });
        let later = pages.iter().any(|page| page.id == path.page);
        let help = help.or_else(|| {
            later.then(|| {
                "it is this page, or comes later: only an answer that was given before can be the same".to_owned()
            })
        });
        return Some((format!("there is no page `{}` before this", path.page), help));
    };
    if let Some(group) = &page.group {
        let what = format!("`{name}` is asked for each item of `{group}`: which one is the same cannot be told");
        return Some((what, Some("name an answer outside of repeating groups".to_owned())));
    }
    let Some(other) = page.field(&path.field) else {
        let help = did_you_mean(&path.field, page.fields().iter().map(|field| field.id.as_str()));
        return Some((format!("page `{}` has no field `{}`", path.page, path.field), help));
    };
    if !same_kind(field, other) {
        let help = fitting()
            .next()
            .map(|name| format!("an earlier answer of this kind is `{name}`"));
        return Some((format!("`{name}` is of another type than this field"), help));
    }
    None
}

/// Whether an answer of the second fits the first.
fn same_kind(field: &Field, other: &Field) -> bool {
    std::mem::discriminant(&field.kind) == std::mem::discriminant(&other.kind)
        && !matches!(field.kind, FieldKind::Hidden)
        // The options of the earlier one must all be options of this one.
        && other.choices().iter().all(|option| field.choices().iter().any(|own| own.value == option.value))
}

#[cfg(test)]
mod tests {
    use crate::check::tests::found_in;

    #[test]
    fn the_page_itself_and_later_ones_have_a_mend() {
        for (path, mend) in [
            ("home.address", "only an answer that was given before"),
            ("bill.address", "before"),
        ] {
            let field = format!("fields: [{{ id: address, type: uk-address, same_as: {path} }}]");
            let found = found_in(&format!(
                "- {{ id: home, title: Home?, {field} }}\n- {{ id: bill, title: Bill?, fields: [{{ id: address, type: \
                 uk-address }}] }}\n"
            ));
            let help = found
                .iter()
                .find(|problem| problem.code == "same-as")
                .and_then(|problem| problem.help.as_deref());
            assert!(help.is_some_and(|help| help.contains(mend)), "{found:?}");
        }
    }
}

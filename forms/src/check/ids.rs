//! Every page and calculated value has a name of its own; so has every field of a page.
//!
//! Two pages of one name could not be told apart in an address; a value named like a page could not in an expression.

use std::collections::BTreeSet;

use crate::definition::Form;
use crate::problem::Problem;

/// Names that addresses or CEL keep for themselves.
const RESERVED: [&str; 12] = [
    "check_answers",
    "confirmation",
    "true",
    "false",
    "null",
    "in",
    "has",
    "size",
    "total",
    "int",
    "string",
    "payment",
];

/// Names of inputs that every page has.
const RESERVED_FIELDS: [&str; 1] = ["csrf"];

pub(super) fn check(form: &Form, problems: &mut Vec<Problem>) {
    let mut names = BTreeSet::new();
    for page in &form.pages {
        if !names.insert(page.id.as_str()) {
            problems.push(
                Problem::error(
                    "duplicate-id",
                    page.span,
                    format!("another page is called `{}` already", page.id),
                )
                .help("give this page an id of its own"),
            );
        }
        if RESERVED.contains(&page.id.as_str()) {
            problems.push(Problem::error(
                "reserved-id",
                page.span,
                format!("a page cannot be called `{}`", page.id),
            ));
        }
        for field in page
            .fields()
            .iter()
            .filter(|field| RESERVED_FIELDS.contains(&field.id.as_str()))
        {
            let what = format!(
                "a field cannot be called `{}`: the page uses that name itself",
                field.id
            );
            problems.push(Problem::error("reserved-id", page.span, what));
        }
        let mut fields = BTreeSet::new();
        for field in page.fields().iter().filter(|field| !fields.insert(field.id.as_str())) {
            let what = format!("another field of page `{}` is called `{}` already", page.id, field.id);
            problems.push(Problem::error("duplicate-id", page.span, what).help("give each field an id of its own"));
        }
    }
    for value in &form.values {
        if !names.insert(value.id.as_str()) || RESERVED.contains(&value.id.as_str()) {
            let what = format!("a page or a value is called `{}` already", value.id);
            problems.push(Problem::error("duplicate-id", value.money.span, what).help("give the value another name"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::problems_of;

    #[test]
    fn two_pages_of_one_name() {
        let pages = "  - { id: a, title: A, content: x }\n  - { id: a, title: B, content: y }\n";
        assert_eq!(problems_of(pages), ["another page is called `a` already"]);
    }
}

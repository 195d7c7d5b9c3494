//! Expressions read only earlier answers that exist, compare them with options that exist, and give the right type.

use super::types::{Scope, Type};
use crate::definition::{Form, PageKind};
use crate::expression::Expression;
use crate::problem::Problem;

pub(super) fn check(form: &Form, problems: &mut Vec<Problem>) {
    for (index, page) in form.pages.iter().enumerate() {
        if let Some(when) = &page.when {
            let scope = Scope {
                form,
                pages: index,
                values: 0,
            };
            expect(&scope, when, Type::Bool, "`when` must be true or false", problems);
        }
    }
    for (index, value) in form.values.iter().enumerate() {
        let scope = Scope {
            form,
            pages: form.pages.len(),
            values: index,
        };
        expect(
            &scope,
            &value.money,
            Type::Int,
            "money must be a whole number of pence",
            problems,
        );
    }
    if let Some(payment) = &form.payment {
        let scope = Scope {
            form,
            pages: form.pages.len(),
            values: form.values.len(),
        };
        expect(
            &scope,
            &payment.amount,
            Type::Int,
            "the amount must be a whole number of pence",
            problems,
        );
    }
    let ends_with_stop = form
        .pages
        .last()
        .is_some_and(|p| matches!(p.kind, PageKind::Stop) && p.when.is_none());
    if let (true, Some(page)) = (ends_with_stop, form.pages.last()) {
        let what = "the last page always stops, so the form can never be sent";
        problems.push(Problem::error("always-stops", page.span, what).help("give it a `when`"));
    }
}

fn expect(scope: &Scope<'_>, expression: &Expression, wanted: Type, message: &str, problems: &mut Vec<Problem>) {
    let mut found = Vec::new();
    let given = scope.type_of(expression.tree(), &mut found);
    if found.is_empty() && given != wanted && given != Type::Unknown {
        found.push((message.to_owned(), Some(format!("this is {}", given.name()))));
    }
    for (message, help) in found {
        let mut problem = Problem::error("expression", expression.span, message);
        problem.help = help;
        problems.push(problem);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::tests::problems_of;

    const BIN: &str = "  - { id: bin, title: Bin, fields: [{ id: kind, type: radios, called: which bin, \
                       options: { refuse: R, garden: G } }] }\n";

    fn with_when(when: &str) -> Vec<String> {
        problems_of(&format!(
            "{BIN}  - {{ id: last, title: L, content: x, when: {when:?} }}\n"
        ))
    }

    #[test]
    fn accepts_what_is_right() {
        for when in [
            "bin.kind == 'garden'",
            "bin.kind in ['garden', 'refuse']",
            "!has(bin.kind)",
        ] {
            assert_eq!(with_when(when), Vec::<String>::new(), "{when}");
        }
    }

    #[test]
    fn refuses_what_is_not_there() {
        assert_eq!(with_when("bin.kind == 'gardn'"), ["`bin.kind` has no option `gardn`"]);
        assert_eq!(with_when("bin.kinds == 'garden'"), ["page `bin` has no field `kinds`"]);
        assert_eq!(
            with_when("bins.kind == 'garden'"),
            ["there is no page `bins` before this"]
        );
        assert_eq!(
            with_when("last.kind == 'garden'"),
            ["there is no page `last` before this"]
        );
    }

    #[test]
    fn refuses_the_wrong_type() {
        assert_eq!(with_when("bin.kind"), ["`when` must be true or false"]);
        assert_eq!(with_when("bin.kind == 3"), ["text cannot be compared with a number"]);
        assert_eq!(
            with_when("bin.kind && true"),
            ["`&&` needs true or false, and this is text"]
        );
    }
}

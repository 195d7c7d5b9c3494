//! Expressions read only earlier answers that exist, compare them with options that exist, and give the right type.

use super::reads::Reads;
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
        guarded(form, &value.money, problems);
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
        guarded(form, &payment.amount, problems);
    }
    for page in form
        .pages
        .iter()
        .filter(|page| matches!(page.kind, PageKind::Stop) && page.when.is_none())
    {
        let what = "this page always stops, so the form can never be sent";
        problems.push(Problem::error("always-stops", page.span, what).help("give it a `when`"));
    }
}

/// Money must come out whatever was answered: an answer that may not be there is read under `has()`, or not at all.
fn guarded(form: &Form, expression: &Expression, problems: &mut Vec<Problem>) {
    let mut reads = Reads::default();
    reads.collect(expression.tree());
    for (page_id, field_id) in reads.read.difference(&reads.tested) {
        let Some(page) = form.page(page_id) else { continue };
        let may_be_missing = page.when.is_some() || page.field(field_id).is_some_and(|field| field.optional);
        if may_be_missing {
            let what = format!("`{page_id}.{field_id}` may not have been answered, and then there is no price");
            let help = format!("write `has({page_id}.{field_id}) ? … : …`");
            problems.push(Problem::error("unguarded", expression.span, what).help(help));
        }
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
    fn money_comes_out_whatever_was_answered() {
        let with_money = |money: &str| {
            problems_of(&format!(
                "  - {{ id: n, title: N, fields: [{{ id: n, type: whole-number, called: n }}] }}\n\
                 \x20 - {{ id: m, title: M, when: n.n > 1, fields: [{{ id: m, type: whole-number, called: m }}] }}\n\
                 values:\n  price: {{ money: {money:?} }}\n"
            ))
        };
        for right in ["3500", "n.n * 100", "has(m.m) ? m.m * 100 : 0", "n.n > 1 ? 5 : 6"] {
            assert_eq!(with_money(right), Vec::<String>::new(), "{right}");
        }
        for wrong in ["35.00", "n.n * 1.5", "n.n > 1 ? 3500 : 'free'", "m.m * 100", "'text'"] {
            assert_eq!(with_money(wrong).len(), 1, "{wrong}: {:?}", with_money(wrong));
        }
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

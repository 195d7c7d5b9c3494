//! Any text as an expression: refused, or worked out over answers, with each part of it placed within its text.

use std::collections::BTreeMap;

use cel::IdedExpr;
use cel::common::ast::Expr;
use forms::answers::{Answer, Answers, PageAnswers};
use forms::definition::ValueKind;
use forms::expression::{Expression, Scope};
use forms::problem::Span;
use forms::read::MAX_STEPS;
use jiff::civil::date;

pub(crate) fn run(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let span = Span {
        start: 0,
        end: text.len(),
    };
    let Ok(expression) = Expression::compile(text, span) else {
        return;
    };
    placed(&expression, expression.tree());
    if expression.steps() > MAX_STEPS {
        // No form may have it.
        return;
    }
    let (page, items, nothing) = (page(), items(), Answers::default());
    let mut scope = Scope::new(date(2026, 11, 22), &nothing);
    scope.set_page("p", Some(&page));
    scope.set_page("q", None);
    scope.set_group("g", items.iter().map(|item| vec![("p", Some(item))]));
    let truth = scope.truth(&expression);
    assert_eq!(scope.holds(&expression), truth == Some(true));
    for (_, kind) in ValueKind::ALL {
        let _ = scope.calculate(&expression, kind);
    }
}

fn placed(expression: &Expression, part: &IdedExpr) {
    let span = expression.span_of(part);
    assert!(expression.text.get(span.start..span.end).is_some(), "{span:?}");
    let _ = expression.text_of(part);
    match &part.expr {
        Expr::Call(call) => {
            let parts = call.target.as_deref().into_iter().chain(&call.args);
            parts.for_each(|part| placed(expression, part));
        }
        Expr::Select(select) => placed(expression, &select.operand),
        Expr::List(list) => list.elements.iter().for_each(|part| placed(expression, part)),
        Expr::Comprehension(inner) => placed(expression, &inner.iter_range),
        _ => {}
    }
}

/// A page `p` with an answer of each shape; beside it there are a page `q` without answers, and a group `g` of as many
/// items as there can be.
fn page() -> PageAnswers {
    let text = |text: &str| Answer::Text(text.to_owned());
    let counts = BTreeMap::from([("sofa".to_owned(), u32::MAX), ("bed".to_owned(), 1)]);
    let answers = [
        ("text", text("garden")),
        ("long", text(&"word ".repeat(4_000))),
        ("number", Answer::Number(7)),
        ("least", Answer::Number(i64::MIN)),
        ("yes", Answer::YesNo(true)),
        ("date", Answer::Date(date(2026, 2, 28))),
        ("list", Answer::Choices(vec!["a".to_owned(), "b".to_owned()])),
        ("counts", Answer::Quantities(counts)),
    ];
    answers.map(|(field, answer)| (field.to_owned(), answer)).into()
}

fn items() -> Vec<PageAnswers> {
    let item = |number| PageAnswers::from([("n".to_owned(), Answer::Number(number))]);
    (0..50).map(item).collect()
}

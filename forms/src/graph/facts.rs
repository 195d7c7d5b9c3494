//! What holds where a page is asked, as far as it can be seen at once: enough to see that one condition holds only where
//! another does. Where it cannot be seen, a lane stands beside another instead of inside it; nothing becomes wrong.

use std::collections::{BTreeMap, BTreeSet};

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use crate::definition::{Form, Page};
use crate::expression::Expression;

/// A part of a condition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fact {
    /// An answer is one of these.
    Among(String, BTreeSet<String>),
    /// Anything else, as it was written.
    Other(String),
}

impl Fact {
    /// Whether the other holds wherever this does.
    fn implies(&self, other: &Fact) -> bool {
        match (self, other) {
            (Fact::Among(path, values), Fact::Among(of, among)) => path == of && values.is_subset(among),
            _ => self == other,
        }
    }
}

/// Whether a fact holds wherever all of these do.
pub(super) fn implied(by: &[Fact], fact: &Fact) -> bool {
    by.iter().any(|known| known.implies(fact))
}

/// The parts of a condition that must all hold, each with its fact.
pub(super) fn parts(expression: &Expression) -> Vec<(&IdedExpr, Fact)> {
    let mut parts = Vec::new();
    conjuncts(expression.tree(), &mut parts);
    parts.into_iter().map(|part| (part, fact(expression, part))).collect()
}

fn conjuncts<'e>(part: &'e IdedExpr, parts: &mut Vec<&'e IdedExpr>) {
    match &part.expr {
        Expr::Call(call) if call.func_name == "_&&_" => call.args.iter().for_each(|part| conjuncts(part, parts)),
        _ => parts.push(part),
    }
}

fn fact(expression: &Expression, part: &IdedExpr) -> Fact {
    let among = |path: String, values: Vec<String>| Fact::Among(path, values.into_iter().collect());
    let found = match &part.expr {
        Expr::Select(_) => path(part).map(|path| among(path, vec!["true".to_owned()])),
        Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
            ("!_", [inner]) => path(inner).map(|path| among(path, vec!["false".to_owned()])),
            ("_==_", [left, right]) => path(left)
                .zip(literal(right))
                .or_else(|| path(right).zip(literal(left)))
                .map(|(path, value)| among(path, vec![value])),
            ("@in" | "_in_", [left, right]) => match &right.expr {
                Expr::List(list) => {
                    let values: Option<Vec<String>> = list.elements.iter().map(literal).collect();
                    path(left).zip(values).map(|(path, values)| among(path, values))
                }
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    found.unwrap_or_else(|| {
        Fact::Other(
            expression
                .text_of(part)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        )
    })
}

/// `page.field`, when the expression is that.
pub(super) fn path(part: &IdedExpr) -> Option<String> {
    match &part.expr {
        Expr::Select(select) if !select.test => match &select.operand.expr {
            Expr::Ident(root) => Some(format!("{root}.{}", select.field)),
            _ => Some(format!("{}.{}", path(&select.operand)?, select.field)),
        },
        _ => None,
    }
}

/// A text or a truth, when the expression is one.
pub(super) fn literal(part: &IdedExpr) -> Option<String> {
    match &part.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner().to_owned()),
        Expr::Literal(LiteralValue::Boolean(truth)) => Some(truth.inner().to_string()),
        _ => None,
    }
}

/// The most facts that are remembered of a page: enough for any form that can be read, and a bound for those that cannot.
const MOST: usize = 60;

/// For each page, by its id, what holds wherever it is asked.
pub(super) fn of_pages(form: &Form) -> BTreeMap<&str, Vec<Fact>> {
    let mut known: BTreeMap<&str, Vec<Fact>> = BTreeMap::new();
    // The list of a group stands behind its pages, and what holds for it holds for them.
    for page in form.pages.iter().filter(|page| page.group.is_none()) {
        let facts = of_page(page, &[], &known);
        for inner in form.group_pages(&page.id) {
            let facts = of_page(inner, &facts, &known);
            known.insert(&inner.id, facts);
        }
        known.insert(&page.id, facts);
    }
    known
}

fn of_page(page: &Page, outer: &[Fact], known: &BTreeMap<&str, Vec<Fact>>) -> Vec<Fact> {
    let mut facts: BTreeSet<Fact> = outer.iter().cloned().collect();
    if let Some(when) = &page.when {
        for (part, fact) in parts(when) {
            facts.insert(fact);
            // A condition over an answer holds only where the answer is there: where its page is asked.
            let mut read = BTreeSet::new();
            answers_read(part, &mut read);
            facts.extend(read.iter().filter_map(|page| known.get(page)).flatten().cloned());
        }
    }
    facts.into_iter().take(MOST).collect()
}

/// The pages whose answers must be there for this to hold.
fn answers_read<'e>(part: &'e IdedExpr, pages: &mut BTreeSet<&'e str>) {
    match &part.expr {
        Expr::Select(select) => match &select.operand.expr {
            Expr::Ident(root) => {
                pages.insert(root);
            }
            _ => answers_read(&select.operand, pages),
        },
        // Either side of these may be missing, and what is denied may be that it is there.
        Expr::Call(call) if ["_||_", "_?_:_"].contains(&call.func_name.as_str()) => {}
        Expr::Call(call) if call.func_name == "!_" => {
            let inner = call.args.iter().filter(|inner| path(inner).is_some());
            inner.for_each(|inner| answers_read(inner, pages));
        }
        Expr::Call(call) => {
            let parts = call.target.iter().map(|target| &**target).chain(&call.args);
            parts.for_each(|part| answers_read(part, pages));
        }
        _ => {}
    }
}

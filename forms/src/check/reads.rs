//! Which answers an expression reads, and which it asks about with `has()`.

use std::collections::BTreeSet;

use cel::IdedExpr;
use cel::common::ast::Expr;

/// The answers that an expression names, as page and field.
#[derive(Default)]
pub(super) struct Reads {
    /// Those whose value it uses.
    pub(super) read: BTreeSet<(String, String)>,
    /// Those that `has()` asks about, or whose parts it asks about.
    pub(super) tested: BTreeSet<(String, String)>,
}

impl Reads {
    /// Goes through a tree.
    pub(super) fn collect(&mut self, expression: &IdedExpr) {
        match &expression.expr {
            Expr::Select(select) => {
                if let Expr::Ident(page) = &select.operand.expr {
                    let answer = (page.clone(), select.field.clone());
                    if select.test {
                        self.tested.insert(answer)
                    } else {
                        self.read.insert(answer)
                    };
                } else if select.test {
                    let mut inner = Reads::default();
                    inner.collect(&select.operand);
                    self.tested.extend(inner.read);
                } else {
                    self.collect(&select.operand);
                }
            }
            Expr::Call(call) => call
                .target
                .iter()
                .map(|t| &**t)
                .chain(&call.args)
                .for_each(|part| self.collect(part)),
            Expr::List(list) => list.elements.iter().for_each(|part| self.collect(part)),
            _ => {}
        }
    }
}

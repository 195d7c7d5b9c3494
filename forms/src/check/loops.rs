//! `exists`, `all`, `filter` and `map`, as a designer wrote them: CEL turns them into loops.

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, Expr, LiteralValue};

/// A loop over a list.
pub(super) struct Loop<'e> {
    /// What it was written as.
    pub(super) kind: LoopKind,
    /// The list.
    pub(super) list: &'e IdedExpr,
    /// The name of an item.
    pub(super) item: &'e str,
    /// What is asked of each item, but of a plain `map`.
    pub(super) condition: Option<&'e IdedExpr>,
    /// What `map` makes of each item.
    pub(super) result: Option<&'e IdedExpr>,
}

/// What a loop was written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LoopKind {
    /// `list.exists(item, condition)`
    Exists,
    /// `list.all(item, condition)`
    All,
    /// `list.filter(item, condition)`
    Filter,
    /// `list.map(item, result)`, `list.map(item, condition, result)`
    Map,
}

impl<'e> Loop<'e> {
    /// The loop; nothing for one that forms have no use for (`exists_one`).
    pub(super) fn of(inner: &'e ComprehensionExpr) -> Option<Loop<'e>> {
        let made = |kind, condition, result| {
            Some(Loop {
                kind,
                list: &inner.iter_range,
                item: &inner.iter_var,
                condition,
                result,
            })
        };
        match &inner.accu_init.expr {
            Expr::Literal(LiteralValue::Boolean(start)) => {
                let (_, args) = call(&inner.loop_step)?;
                let kind = if *start.inner() {
                    LoopKind::All
                } else {
                    LoopKind::Exists
                };
                made(kind, Some(args.get(1)?), None)
            }
            Expr::List(_) => {
                let (name, args) = call(&inner.loop_step)?;
                let (condition, step) = if name == "_?_:_" {
                    (args.first(), args.get(1)?)
                } else {
                    (None, &inner.loop_step)
                };
                let (_, parts) = call(step)?;
                let Expr::List(list) = &parts.get(1)?.expr else {
                    return None;
                };
                let result = list.elements.first()?;
                let itself = matches!(&result.expr, Expr::Ident(name) if *name == inner.iter_var);
                match condition {
                    Some(_) if itself => made(LoopKind::Filter, condition, None),
                    _ => made(LoopKind::Map, condition, Some(result)),
                }
            }
            _ => None,
        }
    }
}

fn call(expression: &IdedExpr) -> Option<(&str, &[IdedExpr])> {
    match &expression.expr {
        Expr::Call(call) => Some((call.func_name.as_str(), &call.args)),
        _ => None,
    }
}

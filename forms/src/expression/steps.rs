//! How much work an expression can be: its parts, those of a loop once for each item that the list can have.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use super::pattern;
use crate::read::MAX_ITEMS;

/// A sum of texts is as long as they are together.
const STEPS_OF_A_SUM: u64 = 100;

/// Each letter that a pattern stands for is looked for at each letter of a text, of which there may be 20,000.
const STEPS_OF_A_LETTER: u64 = 500;

/// How many parts are worked out at most; what takes longer than others counts for more.
pub(super) fn steps(part: &IdedExpr) -> u64 {
    let all = |parts: &mut dyn Iterator<Item = &IdedExpr>| parts.map(steps).fold(1_u64, u64::saturating_add);
    match &part.expr {
        Expr::Comprehension(inner) => {
            let each = all(&mut [&inner.loop_step, &inner.loop_cond].into_iter());
            let once = all(&mut [&inner.iter_range, &inner.accu_init, &inner.result].into_iter());
            once.saturating_add(each.saturating_mul(length(&inner.iter_range)))
        }
        Expr::Call(call) => {
            let own = match call.func_name.as_str() {
                "_+_" => STEPS_OF_A_SUM,
                "matches" => call.args.last().map_or(0, steps_of_a_pattern),
                _ => 0,
            };
            all(&mut call.target.iter().map(|target| &**target).chain(&call.args)).saturating_add(own)
        }
        Expr::List(list) => all(&mut list.elements.iter()),
        Expr::Select(select) => all(&mut std::iter::once(&*select.operand)),
        // Maps and messages, which the checker refuses, cannot hold a loop that counts: they have no length.
        _ => 1,
    }
}

fn steps_of_a_pattern(written: &IdedExpr) -> u64 {
    let Expr::Literal(LiteralValue::String(text)) = &written.expr else {
        return 0;
    };
    pattern::letters(text.inner())
        .unwrap_or(0)
        .saturating_mul(STEPS_OF_A_LETTER)
}

/// How many items a list can have: as many as are written, as two lists have together, else as a group can have.
fn length(list: &IdedExpr) -> u64 {
    match &list.expr {
        Expr::List(list) => u64::try_from(list.elements.len()).unwrap_or(u64::MAX),
        Expr::Comprehension(inner) => length(&inner.iter_range),
        Expr::Call(call) if call.func_name == "_+_" => call.args.iter().map(length).fold(0, u64::saturating_add),
        Expr::Call(call) => call
            .args
            .iter()
            .map(length)
            .max()
            .unwrap_or(0)
            .max(u64::from(MAX_ITEMS)),
        _ => u64::from(MAX_ITEMS),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::super::Expression;
    use super::STEPS_OF_A_LETTER;
    use crate::problem::Span;

    fn steps(text: &str) -> u64 {
        Expression::compile(text, Span::default()).unwrap().steps()
    }

    #[test]
    fn loops_count_once_for_each_item() {
        let flat = steps("a.b == 1 && c.d == 'x'");
        assert!((5..15).contains(&flat), "{flat}");
        let once = steps("g.exists(v, v.a.b == 1)");
        assert!((300..1_000).contains(&once), "{once}");
        let twice = steps("g.exists(v, g.exists(w, v.a.b == w.a.b))");
        assert!((20_000..60_000).contains(&twice), "{twice}");
        assert!(steps("[1, 2].exists(v, v == 1)") < 40);
        let together = format!("({}).exists(v, v.a.b == 1)", ["g"; 40].join(" + "));
        assert!(steps(&together) > 30 * once);
        assert!(steps("g.all(a, g.all(b, a.t.x.matches('x{9}')))") > 2_500 * 9 * STEPS_OF_A_LETTER);
    }
}

//! Patterns of `matches`: written out, and small once they are compiled, so that a resident waits for none.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};
use regex::RegexBuilder;

/// How large a pattern may be once it is compiled, in bytes: `a{1,200}` is as large as two hundred letters.
pub const MAX_PATTERN_BYTES: usize = 1_000_000;

/// What is wrong with a pattern, and its likely mend.
type Wrong = (String, &'static str);

/// Looks at every pattern of an expression.
pub(super) fn check(part: &IdedExpr) -> Result<(), Wrong> {
    match &part.expr {
        Expr::Call(call) => {
            if call.func_name == "matches" {
                call.args.last().map_or(Ok(()), pattern)?;
            }
            call.target
                .iter()
                .map(|target| &**target)
                .chain(&call.args)
                .try_for_each(check)
        }
        Expr::List(list) => list.elements.iter().try_for_each(check),
        Expr::Select(select) => check(&select.operand),
        Expr::Comprehension(inner) => [
            &inner.iter_range,
            &inner.loop_step,
            &inner.loop_cond,
            &inner.result,
            &inner.accu_init,
        ]
        .into_iter()
        .try_for_each(check),
        _ => Ok(()),
    }
}

fn pattern(written: &IdedExpr) -> Result<(), Wrong> {
    let Expr::Literal(LiteralValue::String(text)) = &written.expr else {
        let what = "the pattern of `matches` must be written out in quotes".to_owned();
        return Err((what, "what a resident typed is no pattern"));
    };
    let built = RegexBuilder::new(text.inner()).size_limit(MAX_PATTERN_BYTES).build();
    built.map(|_| ()).map_err(|error| match error {
        regex::Error::CompiledTooBig(_) => ("the pattern of `matches` is too large".to_owned(), "repeat less in it"),
        _ => (
            format!("`{}` is not a pattern", text.inner()),
            "write it like `\"^[A-Z]{2}[0-9]{6}$\"`",
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::super::Expression;
    use crate::problem::Span;

    #[test]
    fn patterns_are_written_out_right_and_small() {
        let compiles = |text: &str| Expression::compile(text, Span::default()).is_ok();
        for right in [
            "a.b.matches('^[A-Z]{2}[0-9]{6}$')",
            r"a.b.matches('^\\w+( \\w+){0,9}$')",
            "matches(a.b, 'x')",
        ] {
            assert!(compiles(right), "{right}");
        }
        for wrong in [
            "a.b.matches('(')",
            "a.b.matches(a.c)",
            "a.b.matches('((a{1,200}){1,200}){1,200}')",
            "!(g.exists(x, x.a.b.matches(x.a.c)))",
        ] {
            assert!(!compiles(wrong), "{wrong}");
        }
    }
}

//! Where a part of an expression stands, so that a problem underlines that part and no more.
//!
//! CEL keeps one place for each node of its tree: of a call the bracket, of an operator its sign. A part reaches from
//! its first operand to its last, or to the bracket that closes it.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue, SourceInfo};

/// First byte, and one past the last, of a part in the expression's text.
pub(super) fn extent(text: &str, source: &SourceInfo, part: &IdedExpr) -> Option<(usize, usize)> {
    let (start, stop) = source.offset_for(part.id)?;
    let (start, end) = (start as usize, stop as usize + 1);
    let of = |part: &IdedExpr| extent(text, source, part);
    match &part.expr {
        Expr::Literal(LiteralValue::Int(number)) if *number.inner() < 0 => {
            let minus = text.get(..start)?.rfind('-').unwrap_or(start);
            Some((minus, end))
        }
        Expr::Select(select) if select.test => Some((word_before(text, start), closing(text, start).unwrap_or(end))),
        Expr::Select(select) => {
            let (first, _) = of(&select.operand)?;
            let gap = text
                .get(end..)?
                .chars()
                .take_while(|c| c.is_whitespace())
                .map(char::len_utf8)
                .sum::<usize>();
            Some((first, end + gap + select.field.len()))
        }
        Expr::Call(call) if !call.func_name.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            let parts = call.args.iter().filter_map(of);
            Some(parts.fold((start, end), |(a, b), (c, d)| (a.min(c), b.max(d))))
        }
        Expr::Call(call) => {
            let first = call.target.as_deref().and_then(of).map(|(first, _)| first);
            let first = first.unwrap_or_else(|| word_before(text, start));
            Some((first, closing(text, start).unwrap_or(end)))
        }
        Expr::Comprehension(inner) => {
            let (first, _) = of(&inner.iter_range)?;
            Some((first, closing(text, start).unwrap_or(end)))
        }
        Expr::List(_) | Expr::Map(_) | Expr::Struct(_) => Some((start, closing(text, start).unwrap_or(end))),
        _ => Some((start, end)),
    }
}

/// Where the word in front of a bracket begins.
fn word_before(text: &str, bracket: usize) -> usize {
    let before = text.get(..bracket).unwrap_or_default().trim_end();
    before
        .trim_end_matches(|c: char| c.is_ascii_alphanumeric() || c == '_')
        .len()
}

/// One past the bracket that closes the one at `open`.
fn closing(text: &str, open: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut quote: Option<char> = None;
    let mut escaped = false;
    for (at, c) in text.get(open..)?.char_indices() {
        match (quote, c) {
            (Some(_), _) if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(mark), c) if c == mark => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') => {
                depth = depth.checked_sub(1)?;
                if depth == 0 {
                    return Some(open + at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic)]
    use super::super::Expression;
    use super::*;
    use crate::problem::Span;

    /// The texts of both sides of the expression's outermost operator.
    fn sides(text: &str) -> (String, String) {
        let expression = Expression::compile(
            text,
            Span {
                start: 0,
                end: text.len(),
            },
        )
        .unwrap();
        let Expr::Call(call) = &expression.tree().expr else {
            panic!("a call")
        };
        let side = |at: usize| expression.text_of(call.args.get(at).unwrap()).to_owned();
        (side(0), side(1))
    }

    #[test]
    fn finds_both_sides() {
        for (left, right) in [
            ("bin.kind", "'gardén'"),
            ("has(bin.x)", "-2"),
            ("size(g)", "g.exists(v, v.a.b == 'é)')"),
            ("total(items.list) <= 3", "!x.y"),
            ("x.kind in ['a','b']", "x.t.contains('(')"),
            ("a.b.c + 1", "days(x.d, today)"),
        ] {
            let text = format!("{left} && {right}");
            assert_eq!(sides(&text), (left.to_owned(), right.to_owned()), "{text}");
        }
    }

    #[test]
    fn places_in_the_file() {
        let plain = Expression::compile("a.b == 'c'", Span { start: 100, end: 110 }).unwrap();
        let Expr::Call(call) = &plain.tree().expr else {
            panic!("a call")
        };
        let right = call.args.get(1).unwrap();
        assert_eq!(plain.span_of(right), Span { start: 107, end: 110 });
        let quoted = Expression::compile("a.b == 'c'", Span { start: 100, end: 112 }).unwrap();
        assert_eq!(quoted.span_of(right), Span { start: 108, end: 111 });
        let folded = Expression::compile("a.b == 'c'", Span { start: 100, end: 130 }).unwrap();
        assert_eq!(folded.span_of(right), Span { start: 100, end: 130 });
    }
}

//! Made-up text that a page's own rules take: a pattern (`page.field.matches("…")`) or a length (`size(page.field) == 8`).

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};
use regex_syntax::hir::{Class, Hir, HirKind};

/// The longest made-up text, in characters.
const LONGEST: usize = 2_000;

/// A text that fits what a rule asks of an answer, when the rule asks for a pattern or a length.
pub(super) fn fitting(rule: &IdedExpr, page: &str, field: &str, pick: u64) -> Option<String> {
    let Expr::Call(call) = &rule.expr else { return None };
    let is_answer = |expression: &IdedExpr| match &expression.expr {
        Expr::Select(select) => {
            select.field == field && matches!(&select.operand.expr, Expr::Ident(root) if root == page)
        }
        _ => false,
    };
    match (call.func_name.as_str(), call.target.as_deref(), call.args.as_slice()) {
        ("matches", Some(target), [pattern]) if is_answer(target) => example(text(pattern)?, pick),
        ("_==_" | "_>=_", None, [length, number]) => {
            let Expr::Call(inner) = &length.expr else { return None };
            let of_answer = inner.func_name == "size" && inner.args.first().is_some_and(is_answer);
            let Expr::Literal(LiteralValue::Int(number)) = &number.expr else {
                return None;
            };
            let length = usize::try_from(*number.inner())
                .ok()
                .filter(|length| (1..=LONGEST).contains(length))?;
            of_answer.then(|| {
                "Made up and long enough. "
                    .chars()
                    .cycle()
                    .take(length - 1)
                    .chain(['x'])
                    .collect()
            })
        }
        ("_&&_", None, parts) => parts.iter().find_map(|part| fitting(part, page, field, pick)),
        _ => None,
    }
}

fn text(expression: &IdedExpr) -> Option<&str> {
    match &expression.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

/// A text that the pattern matches.
fn example(pattern: &str, pick: u64) -> Option<String> {
    let tree = regex_syntax::parse(pattern).ok()?;
    let mut out = String::new();
    write(&tree, pick, &mut out)?;
    Some(out).filter(|out| !out.trim().is_empty())
}

/// The parser bounds how deep a tree is.
fn write(tree: &Hir, pick: u64, out: &mut String) -> Option<()> {
    if out.len() > LONGEST {
        return None;
    }
    match tree.kind() {
        HirKind::Empty | HirKind::Look(_) => Some(()),
        HirKind::Literal(literal) => {
            out.push_str(std::str::from_utf8(&literal.0).ok()?);
            Some(())
        }
        HirKind::Class(class) => {
            out.push(one_of_class(class, pick)?);
            Some(())
        }
        HirKind::Repetition(repetition) => {
            let times = repetition.min.max(1).min(repetition.max.unwrap_or(u32::MAX));
            (0..times).try_for_each(|_| write(&repetition.sub, pick, out))
        }
        HirKind::Capture(capture) => write(&capture.sub, pick, out),
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| write(part, pick, out)),
        HirKind::Alternation(parts) => {
            let index = usize::try_from(pick.checked_rem(u64::try_from(parts.len()).ok()?)?).ok()?;
            write(parts.get(index)?, pick, out)
        }
    }
}

/// A letter or digit of the class where it has one.
fn one_of_class(class: &Class, pick: u64) -> Option<char> {
    let takes = |c: char| match class {
        Class::Unicode(class) => class
            .ranges()
            .iter()
            .any(|range| range.start() <= c && c <= range.end()),
        Class::Bytes(class) => {
            u8::try_from(c).is_ok_and(|byte| class.ranges().iter().any(|r| r.start() <= byte && byte <= r.end()))
        }
    };
    let mut likely: Vec<char> = "ABXY1279abxy".chars().filter(|c| takes(*c)).collect();
    if likely.is_empty() {
        likely = (' '..='~').filter(|c| takes(*c)).collect();
    }
    let index = usize::try_from(pick.checked_rem(u64::try_from(likely.len()).ok()?)?).ok()?;
    likely.get(index).copied()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn fits() {
        for pattern in [
            r"^[A-Za-z]\d{8}$",
            "^(AB|CD)-[0-9]{2,4}/x?$",
            r"^\S+@\S+$",
            "[^a-z]{3}",
            "^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$",
        ] {
            for pick in 0..9 {
                let text = example(pattern, pick).unwrap();
                assert!(regex::Regex::new(pattern).unwrap().is_match(&text), "{pattern}: {text}");
            }
        }
        let rule = |text: &str| cel::Program::compile(text).unwrap().expression().clone();
        assert_eq!(
            fitting(&rule("size(a.b) == 8"), "a", "b", 1).unwrap().chars().count(),
            8
        );
        assert!(
            fitting(&rule(r#"a.b.matches("^\\d{3}$")"#), "a", "b", 1)
                .unwrap()
                .parse::<u32>()
                .is_ok()
        );
        assert_eq!(fitting(&rule("a.b > 3"), "a", "b", 1), None);
    }

    #[test]
    fn is_bounded() {
        assert_eq!(example("(((x{900}){900}){900})", 1), None);
    }
}

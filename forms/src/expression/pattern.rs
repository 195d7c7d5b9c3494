//! Patterns of `matches`: written out, and small, so that a resident waits for none. Each is compiled once, and kept.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use cel::common::ast::{Expr, LiteralValue};
use cel::extractors::This;
use cel::{ExecutionError, IdedExpr};
use regex::{Regex, RegexBuilder};
use regex_syntax::hir::{Hir, HirKind};

/// How large a pattern may be once it is compiled, in bytes: a `\w` alone, with the letters of every script, has 50,000.
pub const MAX_PATTERN_BYTES: usize = 1_000_000;

/// How many letters a pattern may stand for, each repeat written out: `a{1,200}` stands for two hundred. The time that
/// a text takes grows with them.
pub const MAX_PATTERN_LETTERS: u64 = 500;

/// What is kept of the states that a pattern goes through, in bytes.
const STATES_BYTES: usize = 1_000_000;

/// How many compiled patterns are kept; more than the forms of a council have.
const MOST_KEPT: usize = 500;

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
    let text = text.inner();
    let too_large = || Err(("the pattern of `matches` is too large".to_owned(), "repeat less in it"));
    if letters(text).is_some_and(|letters| letters > MAX_PATTERN_LETTERS) {
        return too_large();
    }
    match compiled(text) {
        Ok(_) => Ok(()),
        Err(regex::Error::CompiledTooBig(_)) => too_large(),
        Err(_) => Err((
            format!("`{text}` is not a pattern"),
            "write it like `\"^[A-Z]{2}[0-9]{6}$\"`",
        )),
    }
}

/// How many letters a pattern stands for; nothing when it is none.
pub(super) fn letters(pattern: &str) -> Option<u64> {
    regex_syntax::parse(pattern).ok().map(|hir| letters_of(&hir))
}

fn letters_of(hir: &Hir) -> u64 {
    match hir.kind() {
        HirKind::Empty | HirKind::Class(_) | HirKind::Look(_) => 1,
        HirKind::Literal(literal) => u64::try_from(literal.0.len()).unwrap_or(u64::MAX),
        HirKind::Repetition(repeat) => {
            let times = repeat.max.unwrap_or(repeat.min).max(1);
            letters_of(&repeat.sub).saturating_mul(u64::from(times))
        }
        HirKind::Capture(capture) => letters_of(&capture.sub),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            parts.iter().map(letters_of).fold(0, u64::saturating_add)
        }
    }
}

/// Whether a text matches a pattern, as an expression asks.
pub(super) fn matches(This(text): This<Arc<String>>, pattern: Arc<String>) -> Result<bool, ExecutionError> {
    let pattern = kept(&pattern).map_err(|error| ExecutionError::function_error("matches", error))?;
    Ok(pattern.is_match(&text))
}

/// The patterns that are kept, compiled.
static KEPT: LazyLock<RwLock<HashMap<String, Regex>>> = LazyLock::new(RwLock::default);

fn kept(pattern: &str) -> Result<Regex, regex::Error> {
    let known = KEPT
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    if let Some(known) = known {
        return Ok(known);
    }
    let new = compiled(pattern)?;
    let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.insert(pattern.to_owned(), new.clone());
    Ok(new)
}

fn compiled(pattern: &str) -> Result<Regex, regex::Error> {
    RegexBuilder::new(pattern)
        .size_limit(MAX_PATTERN_BYTES)
        .dfa_size_limit(STATES_BYTES)
        .build()
}

#[cfg(test)]
mod tests {
    use super::super::Expression;
    use super::{KEPT, MOST_KEPT, kept, letters};
    use crate::problem::Span;

    #[test]
    fn patterns_are_written_out_right_and_small() {
        let compiles = |text: &str| Expression::compile(text, Span::default()).is_ok();
        for right in [
            "a.b.matches('^[A-Z]{2}[0-9]{6}$')",
            r"a.b.matches('^\\w+( \\w+){0,9}$')",
            "matches(a.b, 'x')",
            "a.b.matches('^.{1,490}$') || a.b.matches('(x|y)*')",
        ] {
            assert!(compiles(right), "{right}");
        }
        for wrong in [
            "a.b.matches('(')",
            "a.b.matches(a.c)",
            "a.b.matches('((a{1,200}){1,200}){1,200}')",
            "a.b.matches('[ab]*a[ab]{8000}z0')",
            "a.b.matches('(a?b?){300}')",
            "!(g.exists(x, x.a.b.matches(x.a.c)))",
        ] {
            assert!(!compiles(wrong), "{wrong}");
        }
    }

    #[test]
    fn letters_are_counted_with_each_repeat() {
        let counted = [
            "abc",
            "é",
            "[a-z]",
            "a{2,5}",
            "(ab){3}|c",
            "a*",
            r"\w+",
            "((a{9}){9}){9}",
            "(",
        ];
        assert_eq!(
            counted.map(letters),
            [
                Some(3),
                Some(2),
                Some(1),
                Some(5),
                Some(7),
                Some(1),
                Some(1),
                Some(729),
                None
            ]
        );
    }

    #[test]
    fn patterns_are_kept_up_to_a_number() {
        for n in 0..MOST_KEPT + 10 {
            assert!(kept(&format!("^{n}$")).is_ok_and(|pattern| pattern.is_match(&n.to_string())));
        }
        assert!(KEPT.read().is_ok_and(|kept| (1..=MOST_KEPT).contains(&kept.len())));
    }
}

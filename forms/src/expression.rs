//! Conditions and calculations: CEL, by the `cel` crate, over the answers of a form.
//!
//! An answer is `page.field`; a quantity is `page.field.option`; a repeating group is the list of its items; a
//! calculated value is its own name. A field that was not answered is absent: `has(page.field)` asks.

mod answered;
mod extent;
mod functions;
mod pattern;
mod scope;
mod slip;
mod steps;

use std::fmt;
use std::sync::Arc;

use cel::common::ast::Expr;
use cel::{IdedExpr, Program};

use crate::problem::{Problem, Span};

pub use functions::FUNCTIONS;
pub use pattern::{MAX_PATTERN_BYTES, MAX_PATTERN_LETTERS};
pub use scope::{MAX_TEXT, Scope};

/// A compiled expression, with where it stands.
#[derive(Clone)]
pub struct Expression {
    program: Arc<Program>,
    /// As it was written.
    pub text: String,
    /// Where it stands in the definition.
    pub span: Span,
    /// The first names that it reads: page ids, groups and calculated values.
    roots: Vec<String>,
    /// How many of its parts are worked out at most.
    steps: u64,
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expression({})", self.text)
    }
}

/// Characters that one expression may have.
pub const MAX_LENGTH: usize = 2_000;

/// Brackets and question marks that one expression may have.
pub const MAX_NESTING: usize = 32;

/// How deep parts of one expression may stand in each other: `1 + 1 + 1` is three deep, as `a || b || c || d` is.
pub const MAX_DEPTH: usize = 64;

/// How deep `exists`, `all`, `filter` and `map` may stand in each other: each multiplies the work.
pub const MAX_LOOPS: usize = 2;

impl Expression {
    /// Compiles CEL.
    ///
    /// # Errors
    /// A problem at the place of the expression when it is not CEL, or larger than a form may need.
    pub fn compile(text: &str, span: Span) -> Result<Expression, Problem> {
        if text.len() > MAX_LENGTH {
            return Err(Problem::error(
                "expression",
                span,
                "this expression is too long (2,000 characters at most)",
            )
            .help("make parts of it calculated values"));
        }
        // The parser goes as deep as the text does: a form that nests further than this could end the process.
        if text.matches(['(', '[', '{', '?']).count() > MAX_NESTING {
            return Err(Problem::error("expression", span, "this expression is too deep")
                .help("make parts of it calculated values, or make it two pages"));
        }
        let program = Program::compile(text).map_err(|errors| {
            let at = errors.errors.first().map_or((1, 1), |error| error.pos);
            unreadable(text, span, at)
        })?;
        if depth(program.expression()) > MAX_DEPTH {
            return Err(Problem::error("expression", span, "this expression is too deep")
                .help("make parts of it calculated values"));
        }
        if loops(program.expression()) > MAX_LOOPS {
            return Err(Problem::error(
                "expression",
                span,
                "this expression goes through too many lists at once",
            )
            .help("make the inner part a calculated value"));
        }
        pattern::check(program.expression())
            .map_err(|(what, help)| Problem::error("expression", span, what).help(help))?;
        let mut roots: Vec<String> = program
            .references()
            .variables()
            .iter()
            .map(|v| (*v).to_owned())
            .collect();
        roots.sort();
        let steps = steps::steps(program.expression());
        Ok(Expression {
            program: Arc::new(program),
            text: text.to_owned(),
            span,
            roots,
            steps,
        })
    }

    /// The tree, for the checker.
    pub fn tree(&self) -> &IdedExpr {
        self.program.expression()
    }

    /// Where a part stands in the definition. The whole expression, where its text is not one line as it was written
    /// (folded over lines, or with escapes).
    pub fn span_of(&self, part: &IdedExpr) -> Span {
        let part = extent::extent(&self.text, self.program.source_info(), part);
        part.map_or(self.span, |part| within(&self.text, self.span, part))
    }

    /// A part as it was written.
    pub fn text_of(&self, part: &IdedExpr) -> &str {
        extent::extent(&self.text, self.program.source_info(), part)
            .and_then(|(start, end)| self.text.get(start..end))
            .unwrap_or(&self.text)
    }

    /// The first names that it reads.
    pub fn roots(&self) -> &[String] {
        &self.roots
    }

    /// How many of its parts are worked out at most, those of a loop once for each item.
    pub fn steps(&self) -> u64 {
        self.steps
    }
}

/// The place of a part of an expression's text, in a definition in which the whole stands at `span`.
fn within(text: &str, span: Span, (start, end): (usize, usize)) -> Span {
    let written = span.end.saturating_sub(span.start);
    let before = match written.checked_sub(text.len()) {
        Some(0) => 0,
        // In quotes.
        Some(2) => 1,
        _ => return span,
    };
    if end > text.len() {
        return span;
    }
    Span {
        start: span.start + before + start,
        end: span.start + before + end,
    }
}

/// A text that is no expression: what is usually meant by it, or where the parser ends. Line and column are from 1.
fn unreadable(text: &str, span: Span, (line, column): (isize, isize)) -> Problem {
    if let Some(slip) = slip::slip(text) {
        let wrong = text.get(slip.at.0..slip.at.1).unwrap_or_default();
        let what = format!("this is not an expression: `{wrong}` is no part of one");
        return Problem::error("expression", within(text, span, slip.at), what).help(slip.mend);
    }
    let help = "write it like `bin.kind == \"garden\" && !has(contact.email)`";
    let number = |number: isize| usize::try_from(number - 1).unwrap_or_default();
    let lines = text.split_inclusive('\n').map(str::len).take(number(line));
    let start_of_line: usize = lines.sum();
    let rest = text.get(start_of_line..).unwrap_or_default();
    let start = start_of_line + rest.chars().take(number(column)).map(char::len_utf8).sum::<usize>();
    let rest = text.get(start..).unwrap_or_default();
    let end = start + rest.chars().next().map_or(0, char::len_utf8);
    let what = if rest.trim().is_empty() {
        "this is not an expression: something is missing at its end".to_owned()
    } else {
        let shown: String = rest.chars().take(20).collect();
        format!("this is not an expression from `{}` on", shown.trim_end())
    };
    Problem::error("expression", within(text, span, (start, end)), what).help(help)
}

/// How deep parts stand in each other.
fn depth(expression: &IdedExpr) -> usize {
    let deepest = |parts: &mut dyn Iterator<Item = &IdedExpr>| 1 + parts.map(depth).max().unwrap_or(0);
    match &expression.expr {
        Expr::Comprehension(inner) => {
            let parts = [
                &inner.iter_range,
                &inner.loop_step,
                &inner.loop_cond,
                &inner.result,
                &inner.accu_init,
            ];
            deepest(&mut parts.into_iter())
        }
        Expr::Call(call) => deepest(&mut call.target.iter().map(|target| &**target).chain(&call.args)),
        Expr::List(list) => deepest(&mut list.elements.iter()),
        Expr::Select(select) => deepest(&mut std::iter::once(&*select.operand)),
        _ => 1,
    }
}

/// How deep loops stand in each other.
fn loops(expression: &IdedExpr) -> usize {
    let deepest = |parts: &mut dyn Iterator<Item = &IdedExpr>| parts.map(loops).max().unwrap_or(0);
    match &expression.expr {
        Expr::Comprehension(inner) => {
            let parts = [&inner.loop_step, &inner.loop_cond, &inner.result, &inner.accu_init];
            loops(&inner.iter_range).max(1 + deepest(&mut parts.into_iter()))
        }
        Expr::Call(call) => deepest(&mut call.target.iter().map(|target| &**target).chain(&call.args)),
        Expr::List(list) => deepest(&mut list.elements.iter()),
        Expr::Select(select) => loops(&select.operand),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refuses_what_is_not_cel() {
        assert!(Expression::compile("bin.kind = 'garden'", Span::default()).is_err());
        assert!(Expression::compile("", Span::default()).is_err());
        assert!(Expression::compile(&"(".repeat(900), Span::default()).is_err());
        assert!(Expression::compile(&format!("1{}", " + 1".repeat(400)), Span::default()).is_err());
        assert!(Expression::compile(&format!("a.b{}", " || a.b".repeat(200)), Span::default()).is_ok());
    }

    #[test]
    fn says_where_it_is_not_cel_and_what_is_meant() {
        let problem = |text: &str| {
            let span = Span {
                start: 10,
                end: 12 + text.len(),
            };
            Expression::compile(text, span).map_or_else(|problem| problem, |_| Problem::error("", span, ""))
        };
        let slip = problem("bin.kind = 'garden'");
        assert_eq!((slip.span.start, slip.span.end), (20, 21));
        assert_eq!(slip.help.as_deref(), Some("write `==`: it has two signs"));
        let second = problem("a.b == 1 )");
        assert_eq!(second.message, "this is not an expression from `)` on");
        assert_eq!(second.span.start, 11 + 9);
        let ends = problem("a.b ==");
        assert!(
            ends.message.ends_with("something is missing at its end"),
            "{}",
            ends.message
        );
        for text in ["", "é.é ==", "a.b == 'é", "1 +\n+ é )", "\u{1F6AE}"] {
            let problem = problem(text);
            assert!(
                problem.span.start >= 10 && problem.span.end <= 12 + text.len(),
                "{problem:?}"
            );
            assert!(
                !problem.message.contains("ERROR") && !problem.message.is_empty(),
                "{problem:?}"
            );
        }
    }

    #[test]
    fn refuses_loops_in_loops_in_loops() {
        let one = "g.exists(a, a.x.y == 1)";
        assert!(Expression::compile(one, Span::default()).is_ok());
        let three = "g.exists(a, g.exists(b, g.exists(c, a.x.y == b.x.y && b.x.y == c.x.y)))";
        assert!(Expression::compile(three, Span::default()).is_err());
    }
}

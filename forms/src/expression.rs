//! Conditions and calculations: CEL, by the `cel` crate, over the answers of a form.
//!
//! An answer is `page.field`; a quantity is `page.field.option`; a calculated value is its own name. `total(q)` is the
//! sum of a quantities answer. A field that was not answered is absent: `has(page.field)` asks.

use std::fmt;
use std::sync::{Arc, LazyLock};

use cel::objects::{Key, Map};
use cel::{Context, Env, Program, Value};

use crate::answers::{Answer, Answers};
use crate::problem::{Problem, Span};
use crate::values::Pence;

/// A compiled expression, with where it stands.
#[derive(Clone)]
pub struct Expression {
    program: Arc<Program>,
    /// As it was written.
    pub text: String,
    /// Where it stands in the definition.
    pub span: Span,
    /// The first names that it reads: page ids and calculated values.
    roots: Vec<String>,
}

impl fmt::Debug for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Expression({})", self.text)
    }
}

/// Brackets and question marks that one expression may have.
const MAX_NESTING: usize = 32;

/// Functions that an expression can call, beside CEL's operators.
pub const FUNCTIONS: [&str; 8] = [
    "total",
    "size",
    "has",
    "contains",
    "startsWith",
    "endsWith",
    "int",
    "string",
];

impl Expression {
    /// Compiles CEL.
    ///
    /// # Errors
    /// A problem at the place of the expression when it is not CEL.
    pub fn compile(text: &str, span: Span) -> Result<Expression, Problem> {
        if text.len() > 2_000 {
            return Err(Problem::error(
                "expression",
                span,
                "this expression is too long (2,000 characters at most)",
            ));
        }
        // The parser goes as deep as the text does: a form that nests further than this could end the process.
        if text.matches(['(', '[', '{', '?']).count() > MAX_NESTING {
            return Err(Problem::error("expression", span, "this expression is too deep")
                .help("make it a calculated value, or two pages"));
        }
        let program = Program::compile(text).map_err(|errors| {
            let what = errors
                .to_string()
                .lines()
                .next()
                .unwrap_or("it cannot be read")
                .to_owned();
            Problem::error("expression", span, format!("this is not an expression: {what}"))
                .help("write it like `bin.kind == \"garden\" && !has(contact.email)`")
        })?;
        let mut roots: Vec<String> = program
            .references()
            .variables()
            .iter()
            .map(|v| (*v).to_owned())
            .collect();
        roots.sort();
        Ok(Expression {
            program: Arc::new(program),
            text: text.to_owned(),
            span,
            roots,
        })
    }

    /// The tree, for the checker.
    pub fn tree(&self) -> &cel::IdedExpr {
        self.program.expression()
    }

    /// The first names that it reads.
    pub fn roots(&self) -> &[String] {
        &self.roots
    }

    /// Whether it holds. What cannot be worked out (an answer that is not there) does not hold.
    pub fn holds(&self, answers: &Answers, values: &[(String, Pence)]) -> bool {
        matches!(self.evaluate(answers, values), Some(Value::Bool(true)))
    }

    /// The amount in pence, when it can be worked out.
    pub fn pence(&self, answers: &Answers, values: &[(String, Pence)]) -> Option<Pence> {
        match self.evaluate(answers, values)? {
            Value::Int(pence) => Some(Pence::from_pence(pence)),
            Value::UInt(pence) => i64::try_from(pence).ok().map(Pence::from_pence),
            _ => None,
        }
    }

    fn evaluate(&self, answers: &Answers, values: &[(String, Pence)]) -> Option<Value> {
        let mut context = Context::with_env(STANDARD.clone());
        context.add_function("total", total).ok()?;
        for root in &self.roots {
            let value = match values.iter().find(|(id, _)| id == root) {
                Some((_, pence)) => Value::Int(pence.pence()),
                None => page_value(answers, root),
            };
            context.add_variable_from_value(root.as_str(), value);
        }
        self.program.execute(&context).ok()
    }
}

/// CEL's own functions. Building them costs far more than most expressions do, so they are built once.
static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// The sum of a quantities answer.
fn total(counts: Value) -> i64 {
    let Value::Map(counts) = counts else { return 0 };
    counts
        .map
        .values()
        .map(|count| if let Value::Int(n) = count { *n } else { 0 })
        .sum()
}

fn map(entries: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Map(Map {
        map: Arc::new(entries.map(|(key, value)| (Key::from(key), value)).collect()),
    })
}

/// A page that was not answered is a map without entries, so that `has(page.field)` is false and not an error.
fn page_value(answers: &Answers, page: &str) -> Value {
    map(answers
        .page(page)
        .into_iter()
        .flatten()
        .map(|(field, answer)| (field.clone(), answer_value(answer))))
}

fn text(text: impl Into<String>) -> Value {
    Value::String(Arc::new(text.into()))
}

fn answer_value(answer: &Answer) -> Value {
    match answer {
        Answer::Text(value) => text(value.as_str()),
        Answer::Number(number) => Value::Int(*number),
        Answer::YesNo(yes) => Value::Bool(*yes),
        Answer::Date(date) => text(date.to_string()),
        Answer::Choices(choices) => Value::List(Arc::new(choices.iter().map(|c| text(c.as_str())).collect())),
        Answer::Address(address) => map([("postcode".to_owned(), text(address.postcode.as_str()))].into_iter()),
        Answer::Quantities(counts) => map(counts
            .iter()
            .map(|(option, count)| (option.clone(), Value::Int(i64::from(*count))))),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::answers::PageAnswers;
    use std::collections::BTreeMap;

    fn answers() -> Answers {
        let mut answers = Answers::default();
        answers.set(
            "bin",
            PageAnswers::from([("kind".into(), Answer::Text("garden".into()))]),
        );
        let counts = BTreeMap::from([("sofa".to_owned(), 2), ("fridge".to_owned(), 1)]);
        answers.set(
            "items",
            PageAnswers::from([("list".into(), Answer::Quantities(counts))]),
        );
        answers
    }

    fn holds(text: &str) -> bool {
        Expression::compile(text, Span::default())
            .unwrap()
            .holds(&answers(), &[("price".into(), Pence::from_pence(5))])
    }

    #[test]
    fn reads_answers() {
        assert!(holds("bin.kind == 'garden'"));
        assert!(holds("total(items.list) == 3 && items.list.sofa == 2"));
        assert!(holds("price == 5"));
        assert!(holds("!has(contact.email)"));
        assert!(holds("bin.kind in ['garden', 'food']"));
    }

    #[test]
    fn what_is_not_there_does_not_hold() {
        assert!(!holds("contact.email == 'x'"));
        assert!(!holds("contact.email != 'x'"));
        assert!(!holds("items.list.chair > 0"));
    }

    #[test]
    fn refuses_what_is_not_cel() {
        assert!(Expression::compile("bin.kind = 'garden'", Span::default()).is_err());
        assert!(Expression::compile("", Span::default()).is_err());
        assert!(Expression::compile(&"(".repeat(900), Span::default()).is_err());
    }
}

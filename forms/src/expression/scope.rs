//! What expressions are worked out over: the answers so far, put before CEL once for a whole journey.

use std::sync::{Arc, LazyLock};

use cel::objects::{Key, Map};
use cel::{Context, Env, Value};
use jiff::civil::Date;
use rust_decimal::prelude::ToPrimitive;

use super::{Expression, functions};
use crate::answers::{Answer, PageAnswers};
use crate::definition::ValueKind;
use crate::journey::CalculatedValue;
use crate::values::Pence;

/// The longest text that is a calculated value, in bytes; a longer one cannot be worked out.
pub const MAX_TEXT: usize = 20_000;

/// The names that an expression can read, with what they stand for.
pub struct Scope<'p> {
    context: Context<'p, 'static>,
}

impl Scope<'static> {
    /// A scope in which nothing has been answered.
    pub fn new(today: Date) -> Scope<'static> {
        let mut context = Context::with_env(STANDARD.clone());
        // It fails only for a name that CEL has itself, and a test below calls each.
        let added = functions::add(&mut context);
        debug_assert!(added.is_ok());
        context.add_variable_from_value("today", text(today.to_string()));
        Scope { context }
    }
}

impl<'p> Scope<'p> {
    /// A scope inside this one: what is set there does not reach this.
    pub fn inner(&'p self) -> Scope<'p> {
        Scope {
            context: self.context.new_inner_scope(),
        }
    }

    /// Sets a page's answers; a page that was not answered is a map without entries, so that `has(page.field)` is false
    /// and not an error.
    pub fn set_page(&mut self, page: &str, answers: Option<&PageAnswers>) {
        self.context.add_variable_from_value(page, page_value(answers));
    }

    /// Sets a repeating group, as the list of its items, each the answers of its pages.
    pub fn set_group<'a>(&mut self, group: &str, items: impl Iterator<Item = Vec<(&'a str, Option<&'a PageAnswers>)>>) {
        let item = |pages: Vec<(&'a str, Option<&'a PageAnswers>)>| {
            map(pages
                .into_iter()
                .map(|(page, answers)| (page.to_owned(), page_value(answers))))
        };
        let items: Vec<Value> = items.map(item).collect();
        self.context
            .add_variable_from_value(group, Value::List(Arc::new(items)));
    }

    /// Sets a calculated value.
    pub fn set_value(&mut self, id: &str, value: &CalculatedValue) {
        let value = match value {
            CalculatedValue::Money(pence) => Value::Int(pence.pence()),
            CalculatedValue::Number(number) => Value::Int(*number),
            CalculatedValue::Text(value) => text(value.as_str()),
            CalculatedValue::YesNo(yes) => Value::Bool(*yes),
            CalculatedValue::Date(date) => text(date.to_string()),
        };
        self.context.add_variable_from_value(id, value);
    }

    /// Whether an expression holds. What cannot be worked out (an answer that is not there) does not hold.
    pub fn holds(&self, expression: &Expression) -> bool {
        self.truth(expression) == Some(true)
    }

    /// Whether an expression holds, or does not; nothing when it cannot be worked out.
    pub fn truth(&self, expression: &Expression) -> Option<bool> {
        match self.evaluate(expression)? {
            Value::Bool(truth) => Some(truth),
            _ => None,
        }
    }

    /// A calculated value, when it can be worked out.
    pub fn calculate(&self, expression: &Expression, kind: ValueKind) -> Option<CalculatedValue> {
        Some(match (kind, self.evaluate(expression)?) {
            (ValueKind::Money, Value::Int(pence)) => CalculatedValue::Money(Pence::from_pence(pence)),
            (ValueKind::Number, Value::Int(number)) => CalculatedValue::Number(number),
            // Texts that are made of texts that are made of texts would double each time.
            (ValueKind::Text, Value::String(text)) if text.len() > MAX_TEXT => return None,
            (ValueKind::Text, Value::String(text)) => CalculatedValue::Text(text.to_string()),
            (ValueKind::YesNo, Value::Bool(yes)) => CalculatedValue::YesNo(yes),
            (ValueKind::Date, Value::String(text)) => CalculatedValue::Date(text.parse().ok()?),
            _ => return None,
        })
    }

    fn evaluate(&self, expression: &Expression) -> Option<Value> {
        expression.program.execute(&self.context).ok()
    }
}

/// CEL's own functions. Building them costs far more than most expressions do, so they are built once.
static STANDARD: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

fn map(entries: impl Iterator<Item = (String, Value)>) -> Value {
    Value::Map(Map {
        map: Arc::new(entries.map(|(key, value)| (Key::from(key), value)).collect()),
    })
}

fn page_value(answers: Option<&PageAnswers>) -> Value {
    map(answers
        .into_iter()
        .flatten()
        .map(|(field, answer)| (field.clone(), answer_value(answer))))
}

fn text(text: impl Into<String>) -> Value {
    Value::String(Arc::new(text.into()))
}

/// The parts of an answer, those that are there.
fn parts<const N: usize>(parts: [(&str, Option<&str>); N]) -> Value {
    map(parts
        .into_iter()
        .filter_map(|(name, part)| part.map(|part| (name.to_owned(), text(part)))))
}

fn answer_value(answer: &Answer) -> Value {
    match answer {
        Answer::Text(value) => text(value.as_str()),
        Answer::Number(number) => Value::Int(*number),
        Answer::Money(pence) => Value::Int(pence.pence()),
        Answer::Decimal(number) => number.to_f64().map_or(Value::Null, Value::Float),
        Answer::YesNo(yes) => Value::Bool(*yes),
        Answer::Date(date) => text(date.to_string()),
        Answer::Choices(choices) => Value::List(Arc::new(choices.iter().map(|c| text(c.as_str())).collect())),
        Answer::Address(address) => parts([
            ("line1", Some(&address.line1)),
            ("town", Some(&address.town)),
            ("postcode", Some(address.postcode.as_str())),
            ("uprn", address.uprn.as_deref()),
        ]),
        Answer::BankAccount(account) => parts([
            ("sort_code", Some(&account.sort_code)),
            ("account_number", Some(&account.account_number)),
        ]),
        Answer::Files(files) => Value::List(Arc::new(files.iter().map(|file| text(file.name.as_str())).collect())),
        Answer::MapPoint(place) => parts([("description", Some(&place.description))]),
        Answer::Quantities(counts) => map(counts
            .iter()
            .map(|(option, count)| (option.clone(), Value::Int(i64::from(*count))))),
        // Resolved before it is put here; an answer that leads to none is not there.
        Answer::SameAs(_) => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::problem::Span;
    use std::collections::BTreeMap;

    fn holds(text: &str) -> bool {
        let mut scope = Scope::new(jiff::civil::date(2026, 11, 22));
        scope.set_page(
            "bin",
            Some(&PageAnswers::from([("kind".into(), Answer::Text("garden".into()))])),
        );
        let counts = BTreeMap::from([("sofa".into(), 2), ("bed".into(), 1)]);
        scope.set_page(
            "items",
            Some(&PageAnswers::from([("list".into(), Answer::Quantities(counts))])),
        );
        scope.set_page("contact", None);
        scope.set_value("price", &CalculatedValue::Money(Pence::from_pence(5)));
        let cars = [2_i64, 3].map(|n| PageAnswers::from([("n".into(), Answer::Number(n))]));
        scope.set_group("cars", cars.iter().map(|car| vec![("car", Some(car))]));
        scope.holds(&Expression::compile(text, Span::default()).unwrap())
    }

    #[test]
    fn reads_answers() {
        assert!(holds("bin.kind == 'garden'"));
        assert!(holds("total(items.list) == 3 && items.list.sofa == 2"));
        assert!(holds("price == 5"));
        assert!(holds("!has(contact.email)"));
        assert!(holds("bin.kind in ['garden', 'food']"));
        assert!(holds(
            "size(cars) == 2 && cars.exists(c, c.car.n == 3) && sum(cars.map(c, c.car.n)) == 5"
        ));
    }

    #[test]
    fn knows_days() {
        assert!(holds("today == '2026-11-22' && days('2026-11-20', today) == 2"));
        assert!(holds(
            "years('2008-11-22', today) == 18 && years('2008-11-23', today) == 17"
        ));
        assert!(holds("add_days('2026-02-27', 2) == '2026-03-01'"));
        assert!(!holds("add_days('nonsense', 2) == '2026-03-01'"));
    }

    #[test]
    fn what_is_not_there_does_not_hold() {
        assert!(!holds("contact.email == 'x'"));
        assert!(!holds("contact.email != 'x'"));
        assert!(!holds("items.list.chair > 0"));
    }
}

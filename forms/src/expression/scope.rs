//! What expressions are worked out over: the answers so far, put before CEL once for a whole journey.

use std::sync::{Arc, LazyLock};

use cel::common::types::{CelBool, CelInt, CelList};
use cel::common::value::Val;
use cel::{Context, Env, Value};
use jiff::civil::Date;

use super::answered::{AnsweredItem, AnsweredPage, text};
use super::{Expression, functions};
use crate::answers::{Answers, PageAnswers};
use crate::definition::ValueKind;
use crate::journey::CalculatedValue;
use crate::values::Pence;

/// The longest text that is a calculated value, in bytes; a longer one cannot be worked out.
pub const MAX_TEXT: usize = 20_000;

/// The names that an expression can read, with what they stand for: answers are read where they are, in the draft.
pub struct Scope<'a> {
    context: Context<'a, 'a>,
    answers: &'a Answers,
}

impl<'a> Scope<'a> {
    /// A scope in which nothing of these answers counts yet.
    pub fn new(today: Date, answers: &'a Answers) -> Scope<'a> {
        let mut context: Context<'a, 'a> = STANDARD.new_inner_scope();
        context.add_variable_as_val("today", text(today.to_string()));
        Scope { context, answers }
    }

    /// A scope inside this one: what is set there does not reach this.
    pub fn inner(&self) -> Scope<'_> {
        Scope {
            context: self.context.new_inner_scope(),
            answers: self.answers,
        }
    }

    /// Sets a page's answers; a page that was not answered has none, so that `has(page.field)` is false and not an error.
    pub fn set_page(&mut self, page: &str, given: Option<&'a PageAnswers>) {
        let page_answers = self.page(given);
        self.context.add_variable_as_val(page, Box::new(page_answers));
    }

    /// Sets a repeating group, as the list of its items, each the answers of its pages.
    pub fn set_group(&mut self, group: &str, items: impl Iterator<Item = Vec<(&'a str, Option<&'a PageAnswers>)>>) {
        let item = |pages: Vec<(&'a str, Option<&'a PageAnswers>)>| {
            let pages = pages.into_iter().map(|(id, given)| (id, self.page(given))).collect();
            Box::new(AnsweredItem { pages }) as Box<dyn Val + 'a>
        };
        let items: Vec<Box<dyn Val + 'a>> = items.map(item).collect();
        self.context.add_variable_as_val(group, Box::new(CelList::from(items)));
    }

    fn page(&self, given: Option<&'a PageAnswers>) -> AnsweredPage<'a> {
        AnsweredPage {
            all: self.answers,
            given,
        }
    }

    /// Sets a calculated value.
    pub fn set_value(&mut self, id: &str, value: &CalculatedValue) {
        let value: Box<dyn Val + 'a> = match value {
            CalculatedValue::Money(pence) => Box::new(CelInt::from(pence.pence())),
            CalculatedValue::Number(number) => Box::new(CelInt::from(*number)),
            CalculatedValue::Text(value) => text(value.clone()),
            CalculatedValue::YesNo(yes) => Box::new(CelBool::from(*yes)),
            CalculatedValue::Date(date) => text(date.to_string()),
        };
        self.context.add_variable_as_val(id, value);
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

/// CEL's own functions, and ours. Building them costs far more than most expressions do, so they are built once.
static STANDARD: LazyLock<Context<'static, 'static>> = LazyLock::new(|| {
    let mut context = Context::with_env(Arc::new(Env::stdlib()));
    // It fails only for a name that CEL has itself, and a test below calls each.
    let added = functions::add(&mut context);
    debug_assert!(added.is_ok());
    context
});

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::answers::{Answer, SameAs};
    use crate::problem::Span;
    use std::collections::BTreeMap;

    fn holds(text: &str) -> bool {
        let bin = PageAnswers::from([("kind".into(), Answer::Text("garden".into()))]);
        let counts = BTreeMap::from([("sofa".into(), 2), ("bed".into(), 1)]);
        let items = PageAnswers::from([("list".into(), Answer::Quantities(counts))]);
        let same = |path: &str| Answer::SameAs(SameAs { same_as: path.into() });
        let again = PageAnswers::from([("kind".into(), same("bin.kind")), ("none".into(), same("bin.none"))]);
        let cars = [2_i64, 3].map(|n| PageAnswers::from([("n".into(), Answer::Number(n))]));
        let mut all = Answers::default();
        all.set("bin", bin.clone());
        let mut scope = Scope::new(jiff::civil::date(2026, 11, 22), &all);
        scope.set_page("bin", Some(&bin));
        scope.set_page("items", Some(&items));
        scope.set_page("again", Some(&again));
        scope.set_page("contact", None);
        scope.set_value("price", &CalculatedValue::Money(Pence::from_pence(5)));
        scope.set_group("cars", cars.iter().map(|car| vec![("car", Some(car))]));
        scope.holds(&Expression::compile(text, Span::default()).unwrap())
    }

    #[test]
    fn reads_answers() {
        assert!(holds("bin.kind == 'garden'"));
        assert!(holds("total(items.list) == 3 && items.list.sofa == 2"));
        assert!(holds("price == 5"));
        assert!(holds("!has(contact.email) && has(bin.kind)"));
        assert!(holds("again.kind == 'garden' && !has(again.none)"));
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
        // What is no value of its own is nothing, and ends nothing.
        for odd in [
            "bin",
            "cars",
            "bin == bin",
            "size(bin) > 0",
            "total(bin) == 0",
            "'kind' in bin",
            "string(bin) == ''",
        ] {
            assert!(!holds(odd), "{odd}");
        }
    }
}

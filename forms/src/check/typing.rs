//! The type of every part of an expression: that it reads what is there, and does with it what can be done.

mod calls;
mod compare;
mod names;
mod operators;

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, Expr, LiteralValue};

use super::loops::{Loop, LoopKind};
use super::place::{Place, Role};
use super::rule::Rule;
use super::rules::{BELOW, NO_USE, WRONG_TYPE};
use super::types::Type;
use crate::definition::{FieldKind, ValueKind};
use crate::problem::Problem;

/// Checks one expression, and what it gives.
pub(super) fn check(place: &Place<'_>, problems: &mut Vec<Problem>) {
    let before = problems.len();
    let mut typing = Typing {
        place,
        items: Vec::new(),
        problems,
    };
    let given = typing.of(place.expression.tree());
    if typing.problems.len() > before || given.is_unknown() {
        return;
    }
    typing.gives(&given);
    typing.opens_below();
}

/// One expression, being typed.
struct Typing<'p, 'a> {
    place: &'p Place<'a>,
    /// The items of the loops around, by name.
    items: Vec<(&'a str, Type<'a>)>,
    problems: &'p mut Vec<Problem>,
}

impl<'p, 'a> Typing<'p, 'a> {
    /// The type of a part; unknown when a problem has been told about.
    fn of(&mut self, part: &'a IdedExpr) -> Type<'a> {
        match &part.expr {
            Expr::Literal(literal) => match literal {
                LiteralValue::Boolean(_) => Type::Bool,
                LiteralValue::Int(_) => Type::Int,
                LiteralValue::String(_) => Type::Text,
                LiteralValue::Double(_) => Type::Decimal,
                LiteralValue::Null => self.wrong(
                    &NO_USE,
                    part,
                    "an answer is never `null`".to_owned(),
                    Some("ask whether it was answered with `has(page.field)`".to_owned()),
                ),
                _ => self.no_use(part, "this kind of value"),
            },
            Expr::List(list) => self.list(&list.elements).0,
            Expr::Ident(name) => self.name(part, name),
            Expr::Select(select) => self.select(part, select),
            Expr::Call(call) => self.call(part, call),
            Expr::Comprehension(inner) => self.run(part, inner),
            Expr::Map(_) | Expr::Struct(_) => self.no_use(part, "a set of values in `{}`"),
            Expr::Unspecified => Type::Unknown,
        }
    }

    /// The type of the elements of a list that is written out, and of each.
    fn list(&mut self, elements: &'a [IdedExpr]) -> (Type<'a>, Vec<Type<'a>>) {
        let mut common = Type::Unknown;
        let mut each = Vec::with_capacity(elements.len());
        for element in elements {
            let given = self.of(element);
            match common.clone().common(given.clone()) {
                Some(both) => common = both,
                None => {
                    let what = format!("{} and {} stand in one list", common.name(), given.name());
                    self.wrong(&WRONG_TYPE, element, what, Some("make all of one kind".to_owned()));
                }
            }
            each.push(given);
        }
        (Type::List(Box::new(common)), each)
    }

    /// `exists`, `all`, `filter`, `map`.
    fn run(&mut self, part: &'a IdedExpr, inner: &'a ComprehensionExpr) -> Type<'a> {
        let Some(over) = Loop::of(inner) else {
            return self.no_use(part, "`exists_one`");
        };
        let list = self.of(over.list);
        let item = match &list {
            Type::Group(group) => Type::Item(group),
            Type::AnyOf(field) => Type::OneOf(field),
            Type::List(item) => (**item).clone(),
            Type::Unknown => Type::Unknown,
            other => {
                let what = format!("only a list can be gone through, and this is {}", other.name());
                return self.wrong(&WRONG_TYPE, over.list, what, None);
            }
        };
        self.items.push((over.item, item));
        if let Some(condition) = over.condition {
            let given = self.of(condition);
            if !matches!(given, Type::Bool | Type::Unknown) {
                let what = format!(
                    "what is asked of each item must be true or false, and this is {}",
                    given.name()
                );
                self.wrong(&WRONG_TYPE, condition, what, None);
            }
        }
        let result = over.result.map(|result| self.of(result));
        self.items.pop();
        match (over.kind, result) {
            (LoopKind::Exists | LoopKind::All, _) => Type::Bool,
            (LoopKind::Filter, _) => list,
            (LoopKind::Map, Some(result)) => Type::List(Box::new(result)),
            (LoopKind::Map, None) => Type::Unknown,
        }
    }

    /// What the expression gives is what its place needs.
    fn gives(&mut self, given: &Type<'a>) {
        let (fits, what) = match self.place.role {
            Role::PageWhen(_) | Role::FieldWhen(..) | Role::OptionWhen(..) => {
                (matches!(given, Type::Bool), "`when` must be true or false")
            }
            Role::Must(..) => (matches!(given, Type::Bool), "`rule` must be true or false"),
            Role::Payment(_) => (matches!(given, Type::Int), "the amount must be a whole number of pence"),
            Role::Value(value, _) => match value.kind {
                ValueKind::Money => (matches!(given, Type::Int), "money must be a whole number of pence"),
                ValueKind::Number => (matches!(given, Type::Int), "`number` must be a whole number"),
                ValueKind::YesNo => (matches!(given, Type::Bool), "`yes_no` must be true or false"),
                ValueKind::Text => {
                    let fits = given.is_text() || matches!(given, Type::Date | Type::Month | Type::Time);
                    (fits, "`text` must be text")
                }
                ValueKind::Date => return self.gives_date(given),
            },
        };
        if !fits {
            let help = match given {
                Type::Decimal if what.contains("pence") => "write pence: 12.50 is 1250".to_owned(),
                Type::AnyOf(_) => format!("this is a list: write `\"…\" in {}`", self.place.expression.text),
                given => format!("this is {}", given.name()),
            };
            self.wrong(&WRONG_TYPE, self.place.expression.tree(), what.to_owned(), Some(help));
        }
    }

    fn gives_date(&mut self, given: &Type<'a>) {
        let tree = self.place.expression.tree();
        let written = matches!(&tree.expr, Expr::Literal(_)) && self.is_date(tree, given);
        if !written && !matches!(given, Type::Date) {
            let help = format!("this is {}: use a date, `today` or `add_days(…)`", given.name());
            self.wrong(&WRONG_TYPE, tree, "`date` must be a date".to_owned(), Some(help));
        }
    }

    /// A field's `when` that reads its own page opens it below an option of an earlier choice.
    fn opens_below(&mut self) {
        let Role::FieldWhen(page, field) = self.place.role else {
            return;
        };
        let Some(below) = &field.below else { return };
        let at = |id: &str| page.fields().iter().position(|field| field.id == id);
        let (choice, own) = (
            at(&below.field),
            page.fields().iter().position(|other| std::ptr::eq(other, field)),
        );
        let tree = self.place.expression.tree();
        if choice >= own {
            let what = format!("`{}` stands behind this field on the page", below.field);
            let help = "a field opens below an option of a choice that stands before it: change their order";
            self.wrong(&BELOW, tree, what, Some(help.to_owned()));
            return;
        }
        let opens = choice.and_then(|at| page.fields().get(at)).is_some_and(|choice| {
            matches!(
                choice.kind,
                FieldKind::Radios(_)
                    | FieldKind::Checkboxes(_)
                    | FieldKind::Select(_)
                    | FieldKind::YesNo
                    | FieldKind::Declaration
            )
        });
        if !opens {
            let what = format!("nothing can open below an answer of `{}`", below.field);
            let help = "on its own page a field opens below an option of radios, checkboxes, select or yes-no";
            self.wrong(&BELOW, tree, what, Some(help.to_owned()));
        }
    }

    fn no_use(&mut self, part: &'a IdedExpr, what: &str) -> Type<'a> {
        let help = "use `page.field`, `==`, `<`, `in`, `&&`, `||`, `!`, `? :` and the functions of the reference";
        self.wrong(
            &NO_USE,
            part,
            format!("{what} has no use in a form"),
            Some(help.to_owned()),
        )
    }

    /// Tells about a part.
    fn wrong(&mut self, rule: &Rule, part: &IdedExpr, message: String, help: Option<String>) -> Type<'a> {
        let mut problem = rule.at(self.place.expression.span_of(part), message);
        problem.help = help;
        self.problems.push(problem);
        Type::Unknown
    }

    /// A part as it was written.
    fn text_of(&self, part: &IdedExpr) -> &'a str {
        self.place.expression.text_of(part)
    }
}

#[cfg(test)]
mod tests;

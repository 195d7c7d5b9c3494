//! `==`, `!=`, `<`, `<=`, `>`, `>=`, and `in`.

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};

use super::Typing;
use crate::check::literals;
use crate::check::rules::{WRONG_LITERAL, WRONG_TYPE};
use crate::check::types::Type;

/// A text that is written out.
pub(super) fn text_literal(part: &IdedExpr) -> Option<&str> {
    match &part.expr {
        Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
        _ => None,
    }
}

impl<'a> Typing<'_, 'a> {
    pub(super) fn compare(
        &mut self,
        part: &'a IdedExpr,
        sign: &str,
        left: &'a IdedExpr,
        right: &'a IdedExpr,
    ) -> Type<'a> {
        let (a, b) = (self.of(left), self.of(right));
        if a.is_unknown() || b.is_unknown() {
            return Type::Bool;
        }
        for (given, side) in [(&a, left), (&b, right)] {
            if !given.is_single() {
                let help = match given {
                    Type::AnyOf(_) | Type::List(_) => format!("ask `\"…\" in {}`", self.text_of(side)),
                    Type::Quantities(_) => format!("count with `total({0})` or `{0}.option`", self.text_of(side)),
                    Type::Group(_) => format!("count with `size({})`, or ask with `.exists(…)`", self.text_of(side)),
                    Type::Page(page) => {
                        let fields = page.fields().iter().map(|field| format!("`{}.{}`", page.id, field.id));
                        format!("name the answer: {}", fields.collect::<Vec<_>>().join(", "))
                    }
                    Type::Parts(parts) => {
                        let text = self.text_of(side);
                        let all = parts.iter().map(|part| format!("`{text}.{part}`"));
                        format!("compare one of its parts: {}", all.collect::<Vec<_>>().join(", "))
                    }
                    _ => "compare one answer".to_owned(),
                };
                let what = format!("{} cannot be compared", given.name());
                self.wrong(&WRONG_TYPE, side, what, Some(help));
                return Type::Bool;
            }
        }
        if sign != "==" && sign != "!=" && (matches!(a, Type::Bool) || matches!(b, Type::Bool)) {
            let what = format!("`{sign}` compares numbers, dates and texts, not yes and no");
            self.wrong(&WRONG_TYPE, part, what, Some("use `==`".to_owned()));
            return Type::Bool;
        }
        self.fit(part, left, &a, right, &b);
        Type::Bool
    }

    /// Whether the values of two parts can be the same.
    fn fit(&mut self, part: &'a IdedExpr, left: &'a IdedExpr, a: &Type<'a>, right: &'a IdedExpr, b: &Type<'a>) {
        for (answer, given, other) in [(left, a, right), (right, b, left)] {
            let Some(text) = text_literal(other) else { continue };
            if let Type::OneOf(field) = given {
                self.option_exists(other, answer, field, text);
                return;
            }
            if let Some(written) = literals::is_written_as(given, text) {
                if let Err((what, help)) = written {
                    self.wrong(&WRONG_LITERAL, other, what, Some(help));
                }
                return;
            }
        }
        let numbers = |t: &Type<'_>| matches!(t, Type::Int | Type::Decimal);
        // A number without a point may be compared with one that has it, unless that is an amount in pounds.
        let mixed = matches!((a, b), (Type::Decimal, Type::Int)) && is_whole_literal(right)
            || matches!((a, b), (Type::Int, Type::Decimal)) && is_whole_literal(left);
        if mixed || a.clone().common(b.clone()).is_some() {
            return;
        }
        let what = format!("{} cannot be compared with {}", a.name(), b.name());
        let help = match (a, b) {
            (a, b) if numbers(a) && numbers(b) => Some("money is in pence: 12.50 is 1250".to_owned()),
            (Type::Bool, _) | (_, Type::Bool) => Some("compare yes-no with `true` or `false`".to_owned()),
            (a, Type::Int) if a.is_text() => Some("put the text in quotes".to_owned()),
            _ => None,
        };
        self.wrong(&WRONG_TYPE, part, what, help);
    }

    /// `value in list`.
    pub(super) fn is_in(&mut self, value: &'a IdedExpr, list: &'a IdedExpr) -> Type<'a> {
        let given = self.of(value);
        if let Expr::List(written) = &list.expr {
            let (_, each) = self.list(&written.elements);
            for (element, of_element) in written.elements.iter().zip(each) {
                if !given.is_unknown() && !of_element.is_unknown() {
                    self.fit(element, value, &given, element, &of_element);
                }
            }
            return Type::Bool;
        }
        match self.of(list) {
            Type::AnyOf(field) | Type::Quantities(field) => match text_literal(value) {
                Some(text) => {
                    self.option_exists(value, list, field, text);
                }
                None if given.is_text() || given.is_unknown() => {}
                None => {
                    let what = format!("{} is never among its options", given.name());
                    self.wrong(&WRONG_TYPE, value, what, None);
                }
            },
            Type::List(item) if item.clone().common(given.clone()).is_some() => {}
            Type::List(item) => {
                let what = format!("{} is never in a list of {}", given.name(), item.name());
                self.wrong(&WRONG_TYPE, value, what, None);
            }
            Type::Unknown => {}
            other => {
                let help = match &list.expr {
                    Expr::Literal(_) => format!("put it in brackets, like `in [{}]`", self.text_of(list)),
                    _ => "behind `in` stands a list, like `[\"a\", \"b\"]`, or the answer of checkboxes".to_owned(),
                };
                let what = format!("`in` looks into a list, and this is {}", other.name());
                self.wrong(&WRONG_TYPE, list, what, Some(help));
            }
        }
        Type::Bool
    }

    /// Whether a part is a date, or a text that is one.
    pub(super) fn is_date(&mut self, part: &'a IdedExpr, given: &Type<'a>) -> bool {
        match (given, text_literal(part)) {
            (Type::Date, _) => true,
            (Type::Text, Some(text)) => {
                if literals::date(text).is_none() {
                    let help = "write a real date as `\"2026-04-01\"`".to_owned();
                    self.wrong(&WRONG_LITERAL, part, format!("`{text}` is not a date"), Some(help));
                }
                true
            }
            _ => false,
        }
    }
}

fn is_whole_literal(part: &IdedExpr) -> bool {
    matches!(&part.expr, Expr::Literal(LiteralValue::Int(_)))
}

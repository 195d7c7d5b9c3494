//! `&&`, `||`, `!`, `? :`, and sums.

use cel::IdedExpr;
use cel::common::ast::CallExpr;

use super::Typing;
use crate::check::rules::{NO_USE, WRONG_TYPE};
use crate::check::types::Type;

impl<'a> Typing<'_, 'a> {
    /// An operator, or a function.
    pub(super) fn call(&mut self, part: &'a IdedExpr, call: &'a CallExpr) -> Type<'a> {
        match (call.func_name.as_str(), call.args.as_slice()) {
            (sign @ ("_&&_" | "_||_"), [left, right]) => {
                let sign = if sign == "_&&_" { "&&" } else { "||" };
                self.truth(left, sign);
                self.truth(right, sign);
                Type::Bool
            }
            ("!_", [inner]) => {
                self.truth(inner, "!");
                Type::Bool
            }
            (sign @ ("_==_" | "_!=_" | "_<_" | "_<=_" | "_>_" | "_>=_"), [left, right]) => {
                self.compare(part, sign.trim_matches('_'), left, right)
            }
            ("@in", [value, list]) => self.is_in(value, list),
            ("_?_:_", [condition, yes, no]) => self.either(part, condition, yes, no),
            ("_+_", [left, right]) => self.plus(part, left, right),
            (sign @ ("_-_" | "_*_" | "_/_" | "_%_"), [left, right]) => {
                self.sum(part, sign.trim_matches('_'), left, right)
            }
            ("-_", [inner]) => match self.of(inner) {
                given @ (Type::Int | Type::Decimal | Type::Unknown) => given,
                given => {
                    let what = format!("`-` needs a number, and this is {}", given.name());
                    self.wrong(&WRONG_TYPE, inner, what, None)
                }
            },
            ("_[_]" | "_[?_]" | "_?._", _) => {
                let help = "name the answer, like `page.field`; go through the items of a group with `.exists(…)`";
                self.wrong(
                    &NO_USE,
                    part,
                    "`[…]` has no use in a form".to_owned(),
                    Some(help.to_owned()),
                )
            }
            (name, _) => self.function(part, call, name),
        }
    }

    fn truth(&mut self, part: &'a IdedExpr, sign: &str) {
        let given = self.of(part);
        if !matches!(given, Type::Bool | Type::Unknown) {
            let what = format!("`{sign}` needs true or false, and this is {}", given.name());
            let help = match given {
                Type::AnyOf(_) => Some(format!("ask `\"…\" in {}`", self.text_of(part))),
                given if given.is_text() => Some(format!("ask `{} == \"…\"`", self.text_of(part))),
                _ => None,
            };
            self.wrong(&WRONG_TYPE, part, what, help);
        }
    }

    fn either(&mut self, part: &'a IdedExpr, condition: &'a IdedExpr, yes: &'a IdedExpr, no: &'a IdedExpr) -> Type<'a> {
        let given = self.of(condition);
        if !matches!(given, Type::Bool | Type::Unknown) {
            let what = format!(
                "what stands before `?` must be true or false, and this is {}",
                given.name()
            );
            self.wrong(&WRONG_TYPE, condition, what, None);
        }
        let (a, b) = (self.of(yes), self.of(no));
        if let Some(both) = a.clone().common(b.clone()) {
            return both;
        }
        // A text may stand for a date.
        let date = |typing: &mut Self| typing.is_date(yes, &a) && typing.is_date(no, &b);
        if (matches!(a, Type::Date) || matches!(b, Type::Date)) && date(self) {
            return Type::Date;
        }
        let what = format!("`?:` gives {} or {}: make both the same", a.name(), b.name());
        self.wrong(&WRONG_TYPE, part, what, None)
    }

    fn plus(&mut self, part: &'a IdedExpr, left: &'a IdedExpr, right: &'a IdedExpr) -> Type<'a> {
        let (a, b) = (self.of(left), self.of(right));
        match (&a, &b) {
            (Type::Unknown, _) | (_, Type::Unknown) => Type::Unknown,
            (Type::Int, Type::Int) => Type::Int,
            (Type::Decimal, Type::Decimal) => Type::Decimal,
            (a, b) if a.is_text() && b.is_text() => Type::Text,
            (Type::Date, Type::Int) => {
                let help = format!("write `add_days({}, {})`", self.text_of(left), self.text_of(right));
                self.wrong(
                    &WRONG_TYPE,
                    part,
                    "a number cannot be added to a date with `+`".to_owned(),
                    Some(help),
                )
            }
            (a, b) => {
                let what = format!("`+` cannot add {} and {}", a.name(), b.name());
                let help = match (a, b) {
                    (Type::Int, Type::Decimal) | (Type::Decimal, Type::Int) => {
                        "write both with a point, or both without"
                    }
                    _ if a.is_text() || b.is_text() => "write `string(…)` around what is not text",
                    _ => "add numbers to numbers, text to text",
                };
                self.wrong(&WRONG_TYPE, part, what, Some(help.to_owned()))
            }
        }
    }

    fn sum(&mut self, part: &'a IdedExpr, sign: &str, left: &'a IdedExpr, right: &'a IdedExpr) -> Type<'a> {
        let (a, b) = (self.of(left), self.of(right));
        match (&a, &b) {
            (Type::Unknown, _) | (_, Type::Unknown) => Type::Unknown,
            (Type::Int, Type::Int) => Type::Int,
            (Type::Decimal, Type::Decimal) if sign != "%" => Type::Decimal,
            (Type::Date, Type::Date) if sign == "-" => {
                let help = format!("write `days({}, {})`", self.text_of(right), self.text_of(left));
                self.wrong(
                    &WRONG_TYPE,
                    part,
                    "dates cannot be subtracted with `-`".to_owned(),
                    Some(help),
                )
            }
            (Type::Int, Type::Decimal) | (Type::Decimal, Type::Int) => {
                let what = format!("`{sign}` cannot mix numbers with and without a point");
                let help = "money is whole pence: work with whole numbers, like `price * 3 / 2`".to_owned();
                self.wrong(&WRONG_TYPE, part, what, Some(help))
            }
            _ => {
                let (side, given) = if matches!(a, Type::Int | Type::Decimal) {
                    (right, b)
                } else {
                    (left, a)
                };
                let what = format!("`{sign}` needs a number, and this is {}", given.name());
                let help =
                    matches!(given, Type::Quantities(_)).then(|| format!("count with `total({})`", self.text_of(side)));
                self.wrong(&WRONG_TYPE, side, what, help)
            }
        }
    }
}

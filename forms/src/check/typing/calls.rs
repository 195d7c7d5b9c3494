//! Functions: which there are, and what each is given.

use cel::IdedExpr;
use cel::common::ast::CallExpr;

use super::Typing;
use super::compare::text_literal;
use crate::check::literals;
use crate::check::rules::{ARGUMENTS, UNKNOWN_FUNCTION, WRONG_LITERAL, WRONG_TYPE};
use crate::check::types::Type;
use crate::expression::FUNCTIONS;
use crate::problem::did_you_mean;

/// How a function is written, for a message.
const WRITTEN: [(&str, &str); 17] = [
    ("has", "has(page.field)"),
    ("size", "size(page.field)"),
    ("total", "total(page.field)"),
    ("sum", "sum(group.map(x, x.page.field))"),
    ("days", "days(page.from, page.to)"),
    ("years", "years(page.date_of_birth, today)"),
    ("add_days", "add_days(page.date, 14)"),
    ("contains", "page.field.contains(\"text\")"),
    ("startsWith", "page.field.startsWith(\"text\")"),
    ("endsWith", "page.field.endsWith(\"text\")"),
    ("matches", "page.field.matches(\"^[A-Z]+$\")"),
    ("int", "int(page.field)"),
    ("string", "string(page.field)"),
    ("exists", "group.exists(x, x.page.field == \"option\")"),
    ("all", "group.all(x, x.page.field == \"option\")"),
    ("filter", "group.filter(x, x.page.field == \"option\")"),
    ("map", "group.map(x, x.page.field)"),
];

impl<'a> Typing<'_, 'a> {
    pub(super) fn function(&mut self, part: &'a IdedExpr, call: &'a CallExpr, name: &str) -> Type<'a> {
        // `list.size()` is `size(list)`.
        let target = call.target.as_deref();
        let given: Vec<&'a IdedExpr> = target.into_iter().chain(&call.args).collect();
        match (name, target, given.as_slice()) {
            ("size", _, [counted]) => self.size(counted),
            ("total", None, [counted]) => {
                let of = self.of(counted);
                self.needs(
                    counted,
                    &of,
                    matches!(of, Type::Quantities(_)),
                    "`total` counts the answer of a quantities field",
                );
                Type::Int
            }
            ("sum", None, [list]) => {
                let of = self.of(list);
                let whole = matches!(&of, Type::List(item) if matches!(**item, Type::Int | Type::Unknown));
                self.needs(
                    list,
                    &of,
                    whole,
                    "`sum` adds up a list of whole numbers, like `group.map(x, x.page.field)`",
                );
                Type::Int
            }
            ("days" | "years", None, [from, to]) => {
                self.date(name, from);
                self.date(name, to);
                Type::Int
            }
            ("add_days", None, [from, count]) => {
                self.date(name, from);
                let of = self.of(count);
                self.needs(
                    count,
                    &of,
                    matches!(of, Type::Int),
                    "`add_days` adds a whole number of days",
                );
                Type::Date
            }
            ("contains" | "startsWith" | "endsWith" | "matches", Some(_), [text, sought]) => {
                for side in [text, sought] {
                    let of = self.of(side);
                    let help = format!("`{name}` looks into a text");
                    self.needs(side, &of, of.is_text(), &help);
                    self.can_hold(name, side, &of, sought);
                }
                Type::Bool
            }
            ("int", None, [of]) => {
                let given = self.of(of);
                let fits = given.is_text() || matches!(given, Type::Int | Type::Decimal);
                self.needs(of, &given, fits, "`int` makes a whole number of a text or a number");
                Type::Int
            }
            ("string", None, [of]) => {
                let given = self.of(of);
                self.needs(of, &given, given.is_single(), "`string` makes a text of one value");
                Type::Text
            }
            _ if FUNCTIONS.contains(&name) => {
                let written = WRITTEN
                    .iter()
                    .find(|(known, _)| *known == name)
                    .map_or(name, |(_, written)| *written);
                let what = format!("`{name}` is not written like this");
                self.wrong(&ARGUMENTS, part, what, Some(format!("write it like `{written}`")))
            }
            _ => {
                let help = did_you_mean(name, FUNCTIONS)
                    .unwrap_or_else(|| format!("the functions are {}", FUNCTIONS[..].join(", ")));
                self.wrong(
                    &UNKNOWN_FUNCTION,
                    part,
                    format!("there is no function `{name}`"),
                    Some(help),
                )
            }
        }
    }

    fn size(&mut self, counted: &'a IdedExpr) -> Type<'a> {
        let of = self.of(counted);
        if let Type::Quantities(_) = of {
            let help = format!("write `total({})`", self.text_of(counted));
            return self.wrong(
                &WRONG_TYPE,
                counted,
                "`size` does not add up quantities".to_owned(),
                Some(help),
            );
        }
        let fits = of.is_text() || matches!(of, Type::List(_) | Type::AnyOf(_) | Type::Group(_));
        self.needs(
            counted,
            &of,
            fits,
            "`size` counts the items of a list, or the letters of a text",
        );
        Type::Int
    }

    fn date(&mut self, name: &str, part: &'a IdedExpr) {
        let given = self.of(part);
        if !self.is_date(part, &given) {
            self.needs(part, &given, false, &format!("`{name}` needs a date"));
        }
    }

    /// Tells when a text is sought where no answer has it.
    fn can_hold(&mut self, name: &str, text: &'a IdedExpr, of: &Type<'a>, sought: &'a IdedExpr) {
        if name == "matches" || std::ptr::eq(text, sought) {
            return;
        }
        if let Some(written) = text_literal(sought)
            && let Some(help) = literals::why_nowhere(of, name, written)
        {
            let what = format!("no answer has `{written}` there");
            self.wrong(&WRONG_LITERAL, sought, what, Some(help.to_owned()));
        }
    }

    /// Tells when an argument does not fit.
    fn needs(&mut self, part: &'a IdedExpr, given: &Type<'a>, fits: bool, what: &str) {
        if !fits && !given.is_unknown() {
            self.wrong(
                &WRONG_TYPE,
                part,
                what.to_owned(),
                Some(format!("this is {}", given.name())),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_function_is_shown() {
        assert_eq!(WRITTEN.map(|(name, _)| name), FUNCTIONS);
    }
}

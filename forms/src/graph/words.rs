//! Conditions in words: “Which bin is it?” is “Garden waste”.

use cel::IdedExpr;
use cel::common::ast::{ComprehensionExpr, Expr, LiteralValue};

use super::facts::path;
use crate::definition::{Field, FieldKind, Form, PageKind};
use crate::expression::Expression;
use crate::values::Pence;

/// Deeper than anybody reads: further in, the expression stands as it was written.
const DEEPEST: usize = 16;

/// A part of a condition in words.
pub(super) fn of(form: &Form, expression: &Expression, part: &IdedExpr) -> String {
    let speaker = Speaker { form, expression };
    speaker
        .say(part, false, 0)
        .unwrap_or_else(|| expression.text_of(part).to_owned())
}

struct Speaker<'a> {
    form: &'a Form,
    expression: &'a Expression,
}

impl Speaker<'_> {
    /// A condition, or its denial; nothing when there are no words for it.
    fn say(&self, part: &IdedExpr, denied: bool, depth: usize) -> Option<String> {
        if depth > DEEPEST {
            return None;
        }
        let say = |part: &IdedExpr, denied: bool| {
            let words = self.say(part, denied, depth + 1);
            let written = || format!("{}{}", if denied { "not " } else { "" }, self.expression.text_of(part));
            words.unwrap_or_else(written)
        };
        let yes = if denied { "no" } else { "yes" };
        let is = if denied { "is not" } else { "is" };
        match &part.expr {
            Expr::Select(select) if select.test => Some(format!(
                "{} {is} answered",
                self.name(&select.operand, Some(&select.field))?
            )),
            Expr::Select(_) => Some(format!("{} is {yes}", self.name(part, None)?)),
            Expr::Ident(name) => Some(format!("{} is {yes}", self.value(name)?)),
            Expr::Comprehension(inner) => self.of_items(inner, denied, &say),
            Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
                // What reads an answer says that it is there.
                ("_&&_", [left, right]) if self.is_there(left, right) => Some(say(right, denied)),
                (sign @ ("_&&_" | "_||_"), [left, right]) => {
                    let and = if (sign == "_&&_") == denied { ", or" } else { ", and" };
                    Some(format!("{}{and} {}", say(left, denied), say(right, denied)))
                }
                ("!_", [inner]) => Some(say(inner, !denied)),
                ("@in" | "_in_", [left, right]) => self.among(left, right, denied),
                (sign, [left, right]) => self.compare(sign, left, right, denied),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the left asks whether there is the answer that the right reads.
    fn is_there(&self, left: &IdedExpr, right: &IdedExpr) -> bool {
        let Expr::Select(select) = &left.expr else { return false };
        let Some(page) = Some(&select.operand.expr).filter(|_| select.test) else {
            return false;
        };
        let Expr::Ident(page) = page else { return false };
        let answer = format!("{page}.{}", select.field);
        let parts = match &right.expr {
            Expr::Call(call) => call.args.as_slice(),
            _ => std::slice::from_ref(right),
        };
        parts.iter().any(|part| path(part).as_ref() == Some(&answer))
    }

    /// `exists` and `all` over the items of a group.
    fn of_items(
        &self,
        inner: &ComprehensionExpr,
        denied: bool,
        say: &dyn Fn(&IdedExpr, bool) -> String,
    ) -> Option<String> {
        let Expr::Ident(group) = &inner.iter_range.expr else {
            return None;
        };
        let PageKind::Repeat(repeat) = &self.form.page(group)?.kind else {
            return None;
        };
        let Expr::Literal(LiteralValue::Boolean(all)) = &inner.accu_init.expr else {
            return None;
        };
        let Expr::Call(step) = &inner.loop_step.expr else {
            return None;
        };
        let which = match (*all.inner(), denied) {
            (true, false) => "for every",
            (true, true) => "not for every",
            (false, false) => "for any",
            (false, true) => "for no",
        };
        Some(format!("{which} {}: {}", repeat.item, say(step.args.get(1)?, false)))
    }

    fn among(&self, left: &IdedExpr, right: &IdedExpr, denied: bool) -> Option<String> {
        if let Expr::List(list) = &right.expr {
            let field = self.field(left)?;
            let values: Option<Vec<String>> = list.elements.iter().map(|value| constant(Some(field), value)).collect();
            let is = if denied { "is not" } else { "is" };
            return Some(format!("{} {is} {}", self.name(left, None)?, values?.join(" or ")));
        }
        let has = if denied { "does not have" } else { "has" };
        Some(format!(
            "{} {has} {}",
            self.name(right, None)?,
            constant(self.field(right), left)?
        ))
    }

    fn compare(&self, sign: &str, left: &IdedExpr, right: &IdedExpr, denied: bool) -> Option<String> {
        let field = self.field(left);
        let subject = self.noun(left)?;
        let day = is_day(field);
        let is = match (sign, denied) {
            ("_==_", false) | ("_!=_", true) => "",
            ("_!=_", false) | ("_==_", true) => "not ",
            ("_<_", false) | ("_>=_", true) => {
                if day {
                    "before "
                } else {
                    "less than "
                }
            }
            ("_<=_", false) | ("_>_", true) => {
                if day {
                    "on or before "
                } else {
                    "at most "
                }
            }
            ("_>_", false) | ("_<=_", true) => {
                if day {
                    "after "
                } else {
                    "more than "
                }
            }
            ("_>=_", false) | ("_<_", true) => {
                if day {
                    "on or after "
                } else {
                    "at least "
                }
            }
            _ => return None,
        };
        let right = constant(field, right).or_else(|| self.noun(right));
        Some(format!("{subject} is {is}{}", right?))
    }

    /// What is compared and is not the answer to a question.
    fn noun(&self, part: &IdedExpr) -> Option<String> {
        match &part.expr {
            Expr::Ident(name) if name == "today" => Some("today".to_owned()),
            Expr::Ident(name) => self.value(name),
            Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
                ("size", [inner]) => Some(format!("how many of {}", self.name(inner, None)?)),
                ("total", [inner]) => Some(format!("all together of {}", self.name(inner, None)?)),
                ("days", [from, to]) => Some(format!("days from {} to {}", self.noun(from)?, self.noun(to)?)),
                ("years", [from, to]) => Some(format!("full years from {} to {}", self.noun(from)?, self.noun(to)?)),
                ("add_days", [from, days]) => {
                    Some(format!("{} days after {}", constant(None, days)?, self.noun(from)?))
                }
                _ => None,
            },
            _ => self.name(part, None),
        }
    }

    fn value(&self, name: &str) -> Option<String> {
        let value = self.form.values.iter().find(|value| value.id == name)?;
        Some(quoted(value.label.as_ref().unwrap_or(&value.id)))
    }

    /// The field whose answer is read; in a loop over a group, that of an item.
    fn field(&self, part: &IdedExpr) -> Option<&Field> {
        let path = path(part)?;
        let names: Vec<&str> = path.split('.').collect();
        let at = |page: &str, field: &str| self.form.page(page)?.field(field);
        match names.as_slice() {
            [page, field, ..] if self.form.page(page).is_some() => at(page, field),
            [_, page, field, ..] => at(page, field),
            _ => None,
        }
    }

    /// What a question, a group or a part of an answer is called.
    fn name(&self, part: &IdedExpr, field: Option<&str>) -> Option<String> {
        let mut names: Vec<String> = match &part.expr {
            Expr::Ident(name) => vec![name.clone()],
            _ => path(part)?.split('.').map(str::to_owned).collect(),
        };
        names.extend(field.map(str::to_owned));
        if names.first().is_some_and(|name| self.form.page(name).is_none()) && names.len() > 2 {
            names.remove(0);
        }
        let page = self.form.page(names.first()?)?;
        let Some(id) = names.get(1) else {
            return Some(quoted(&page.title));
        };
        let field = page.field(id)?;
        let title = match (&field.label, page.fields()) {
            (Some(label), [_, _, ..]) => label.clone(),
            _ => page.title.clone(),
        };
        Some(match names.get(2) {
            None => quoted(&title),
            Some(part) => match field.choices().iter().find(|choice| choice.value == *part) {
                Some(choice) => format!("{}, {},", quoted(&title), quoted(&choice.label)),
                None => format!("{} ({})", quoted(&title), part.replace('_', " ")),
            },
        })
    }
}

fn quoted(text: &str) -> String {
    format!("“{text}”")
}

fn is_day(field: Option<&Field>) -> bool {
    field.is_some_and(|field| matches!(field.kind, FieldKind::Date { .. } | FieldKind::Month | FieldKind::Time))
}

/// A constant as a resident knows it: an option's label, pounds for pence.
fn constant(field: Option<&Field>, part: &IdedExpr) -> Option<String> {
    let Expr::Literal(literal) = &part.expr else {
        return None;
    };
    Some(match literal {
        LiteralValue::String(text) => quoted(field.map_or(text.inner(), |field| field.choice_label(text.inner()))),
        LiteralValue::Boolean(truth) => (if *truth.inner() { "yes" } else { "no" }).to_owned(),
        LiteralValue::Int(pence) if field.is_some_and(|field| matches!(field.kind, FieldKind::Money { .. })) => {
            Pence::from_pence(*pence.inner()).to_string()
        }
        LiteralValue::Int(number) => number.inner().to_string(),
        LiteralValue::UInt(number) => number.inner().to_string(),
        LiteralValue::Double(number) => number.inner().to_string(),
        _ => return None,
    })
}

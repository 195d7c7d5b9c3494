//! The things that expressions compare: answers, numbers, days.

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue, SelectExpr};
use forms::definition::FieldKind;
use jiff::civil::Date;

use crate::condition::{Answer, Noun};
use crate::read::Reader;

/// What an expression that is not a condition stands for, if paper has words for it.
pub(crate) fn noun(reader: &Reader<'_>, tree: &IdedExpr) -> Option<Noun> {
    match &tree.expr {
        Expr::Literal(_) => literal(tree),
        Expr::Ident(name) if name == "today" => Some(Noun::Today),
        Expr::Ident(name) => value(reader, name),
        Expr::Select(select) if !select.test => path(reader, select),
        Expr::Call(call) => function(reader, call),
        _ => None,
    }
}

/// A number, a day or a text that is written in the expression.
pub(crate) fn literal(tree: &IdedExpr) -> Option<Noun> {
    match &tree.expr {
        Expr::Literal(LiteralValue::Int(number)) => Some(Noun::Number(number.inner().to_string())),
        Expr::Literal(LiteralValue::UInt(number)) => Some(Noun::Number(number.inner().to_string())),
        Expr::Literal(LiteralValue::Double(number)) => Some(Noun::Number(number.inner().to_string())),
        Expr::Literal(LiteralValue::String(text)) => {
            let text = text.inner();
            // Only a day that is written out whole: "2026-04" is a month.
            match text.parse::<Date>() {
                Ok(date) if text.len() == 10 => Some(Noun::Date(date)),
                _ => Some(Noun::Text(text.to_owned())),
            }
        }
        _ => None,
    }
}

/// `page.field`, `page.field.part`, or the same of an item.
pub(crate) fn path(reader: &Reader<'_>, select: &SelectExpr) -> Option<Noun> {
    let mut names = vec![select.field.as_str()];
    let mut at = &select.operand.expr;
    let root = loop {
        match at {
            Expr::Select(inner) if !inner.test && names.len() < 4 => {
                names.push(&inner.field);
                at = &inner.operand.expr;
            }
            Expr::Ident(name) => break name,
            _ => return None,
        }
    };
    names.reverse();
    let item = reader.items.iter().find(|(name, _)| name == root);
    let (page, rest) = match item {
        Some(_) => (*names.first()?, names.get(1..)?),
        None => (root.as_str(), names.as_slice()),
    };
    let answer = Answer {
        page: page.to_owned(),
        field: (*rest.first()?).to_owned(),
    };
    let kind = reader.kind(&answer)?;
    match (rest.get(1..)?, kind) {
        // What a link brought cannot be seen on paper.
        (_, FieldKind::Hidden) => None,
        ([], _) => Some(Noun::Answer(answer)),
        ([option], FieldKind::Quantities { .. }) => Some(Noun::Count(answer, (*option).to_owned())),
        ([part], FieldKind::Address { .. }) if *part == "uprn" => None,
        ([part], FieldKind::Address { .. } | FieldKind::BankAccount) => Some(Noun::Part(answer, (*part).to_owned())),
        (["description"], FieldKind::MapPoint) => Some(Noun::Answer(answer)),
        _ => None,
    }
}

/// A calculated value is called by its label; without one, it is what it is worked out from.
fn value(reader: &Reader<'_>, name: &str) -> Option<Noun> {
    let value = reader.form.values.iter().find(|value| value.id == name)?;
    match &value.label {
        Some(label) => Some(Noun::Value(label.clone())),
        None => noun(&reader.deeper()?, value.value.tree()),
    }
}

fn function(reader: &Reader<'_>, call: &CallExpr) -> Option<Noun> {
    let both = |a: &IdedExpr, b: &IdedExpr| Some((Box::new(noun(reader, a)?), Box::new(noun(reader, b)?)));
    match (call.func_name.as_str(), call.target.as_deref(), call.args.as_slice()) {
        ("total", None, [of]) => match noun(reader, of)? {
            Noun::Answer(answer) => Some(Noun::Total(answer)),
            _ => None,
        },
        ("size", None, [of]) | ("size", Some(of), []) => size(reader, of),
        ("days", None, [a, b]) => both(a, b).map(|(a, b)| Noun::Days(a, b)),
        ("years", None, [a, b]) => both(a, b).map(|(a, b)| Noun::Years(a, b)),
        ("add_days", None, [from, days]) => match noun(reader, days)? {
            Noun::Number(days) => Some(Noun::DaysAfter(Box::new(noun(reader, from)?), days.parse().ok()?)),
            _ => None,
        },
        ("-_", None, [of]) => match noun(reader, of)? {
            Noun::Number(number) => Some(Noun::Number(format!("-{number}"))),
            _ => None,
        },
        ("_+_", None, [a, b]) => both(a, b).map(|(a, b)| Noun::Plus(a, b)),
        ("_-_", None, [a, b]) => both(a, b).map(|(a, b)| Noun::Minus(a, b)),
        ("int", None, [of]) => noun(reader, of),
        _ => None,
    }
}

fn size(reader: &Reader<'_>, of: &IdedExpr) -> Option<Noun> {
    if let Expr::Ident(group) = &of.expr {
        return reader.form.page(group).map(|_| Noun::Items(group.clone()));
    }
    match noun(reader, of)? {
        Noun::Answer(answer) => match reader.kind(&answer)? {
            FieldKind::Checkboxes(_) | FieldKind::FileUpload(_) => Some(Noun::Size(answer)),
            _ => None,
        },
        _ => None,
    }
}

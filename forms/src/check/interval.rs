//! Between which bounds a whole number of an expression lies.
//!
//! Bounds come from the fields (`min`, `max`, `max_total`), the groups (`min`, `max`), and the conditions of `? :` that
//! compare a part with a number: in `n > 3 ? n - 3 : 0`, `n - 3` is at least 1.

mod bounds;

use std::collections::BTreeMap;

use cel::IdedExpr;
use cel::common::ast::{CallExpr, Expr, LiteralValue};

use super::loops::Loop;
use super::place::Place;
use super::scope::Root;
use crate::definition::{Field, FieldKind, Page, PageKind, TextLimit, ValueKind};
use crate::expression::Expression;
use bounds::{FAR, Interval};

/// Between which bounds the number lies that an expression gives.
pub(super) fn of(place: &Place<'_>) -> Interval {
    let mut values = BTreeMap::new();
    Bounds {
        place,
        expression: place.expression,
        known: Vec::new(),
        values: &mut values,
    }
    .of(place.expression.tree())
}

struct Bounds<'p, 'a> {
    place: &'p Place<'a>,
    /// The expression at hand: the place's, or a value's that it reads.
    expression: &'a Expression,
    /// What conditions around say about parts, by their text.
    known: Vec<(&'a str, Interval)>,
    /// The calculated values that have been looked into.
    values: &'p mut BTreeMap<&'a str, Interval>,
}

impl<'a> Bounds<'_, 'a> {
    fn of(&mut self, part: &'a IdedExpr) -> Interval {
        let bounds = match &part.expr {
            Expr::Literal(LiteralValue::Int(number)) => Interval::exactly(i128::from(*number.inner())),
            Expr::Ident(name) => self.value(name),
            Expr::Select(select) => match (self.answer(part), self.answer(&select.operand)) {
                (Some(field), _) => field_bounds(field),
                (None, Some(field)) => count_bounds(field),
                (None, None) => Interval::ANY,
            },
            Expr::Call(call) => self.call(call),
            _ => Interval::ANY,
        };
        if self.known.is_empty() {
            return bounds;
        }
        let text = self.expression.text_of(part);
        self.known
            .iter()
            .filter(|(known, _)| *known == text)
            .fold(bounds, |bounds, (_, also)| bounds.and(*also))
    }

    /// The field of `page.field`, or of `item.page.field`.
    fn answer(&self, part: &IdedExpr) -> Option<&'a Field> {
        let Expr::Select(select) = &part.expr else { return None };
        let page = match &select.operand.expr {
            Expr::Ident(page) => page,
            Expr::Select(inner) => &inner.field,
            _ => return None,
        };
        let page: &'a Page = self.place.form.page(page)?;
        page.field(&select.field)
    }

    fn value(&mut self, name: &str) -> Interval {
        let Ok(Root::Value(value)) = self.place.root(name) else {
            return Interval::ANY;
        };
        if !matches!(value.kind, ValueKind::Money | ValueKind::Number) {
            return Interval::ANY;
        }
        if let Some(known) = self.values.get(value.id.as_str()) {
            return *known;
        }
        // A value that reads itself is told about elsewhere, and ends here.
        self.values.insert(&value.id, Interval::ANY);
        let bounds = Bounds {
            place: self.place,
            expression: &value.value,
            known: Vec::new(),
            values: &mut *self.values,
        }
        .of(value.value.tree());
        self.values.insert(&value.id, bounds);
        bounds
    }

    fn call(&mut self, call: &'a CallExpr) -> Interval {
        match (call.func_name.as_str(), call.args.as_slice()) {
            ("_+_", [a, b]) => self.of(a).plus(self.of(b)),
            ("_-_", [a, b]) => self.of(a).plus(self.of(b).negative()),
            ("_*_", [a, b]) => self.of(a).times(self.of(b)),
            ("_/_", [a, b]) => self.of(a).over(self.of(b)),
            ("_%_", [a, b]) => {
                let (a, b) = (self.of(a), self.of(b));
                let most = b.max.abs().max(b.min.abs()).saturating_sub(1);
                Interval::of(if a.min >= 0 { 0 } else { -most }, most)
            }
            ("-_", [a]) => self.of(a).negative(),
            ("_?_:_", [condition, yes, no]) => {
                let before = self.known.len();
                self.learn(condition, true);
                let yes = self.of(yes);
                self.known.truncate(before);
                self.learn(condition, false);
                let no = self.of(no);
                self.known.truncate(before);
                yes.or(no)
            }
            ("total", [counted]) => self.answer(counted).map_or(Interval::of(0, FAR), count_bounds),
            ("size", args) => call
                .target
                .as_deref()
                .or(args.first())
                .map_or(Interval::of(0, FAR), |part| self.size(part)),
            ("sum", [list]) => self.sum(list),
            _ => Interval::ANY,
        }
    }

    fn size(&self, part: &IdedExpr) -> Interval {
        if let Expr::Ident(name) = &part.expr
            && let Ok(Root::Group(group)) = self.place.root(name)
        {
            return Interval::of(0, most_items(group));
        }
        let most = match self.answer(part).map(|field| &field.kind) {
            Some(FieldKind::Checkboxes(options)) => options.len() as i128,
            Some(FieldKind::FileUpload(limits)) => i128::from(limits.max_files),
            Some(FieldKind::ShortText { max_length }) => i128::from(*max_length),
            Some(FieldKind::LongText {
                limit: TextLimit::Characters(most),
            }) => i128::from(*most),
            _ => FAR,
        };
        Interval::of(0, most)
    }

    /// `group.map(x, …)`, added up.
    fn sum(&mut self, list: &'a IdedExpr) -> Interval {
        let Expr::Comprehension(inner) = &list.expr else {
            return Interval::ANY;
        };
        let Some(Loop {
            list,
            result: Some(result),
            ..
        }) = Loop::of(inner)
        else {
            return Interval::ANY;
        };
        let count = match &list.expr {
            Expr::Comprehension(inner) => Loop::of(inner).map_or(Interval::of(0, FAR), |over| self.size(over.list)),
            _ => self.size(list),
        };
        self.of(result).times(Interval::of(0, count.max))
    }

    /// What a condition says about its parts, when it holds, or when it does not.
    fn learn(&mut self, condition: &'a IdedExpr, holds: bool) {
        let Expr::Call(call) = &condition.expr else { return };
        match (call.func_name.as_str(), call.args.as_slice(), holds) {
            ("_&&_", [a, b], true) | ("_||_", [a, b], false) => {
                self.learn(a, holds);
                self.learn(b, holds);
            }
            ("!_", [a], _) => self.learn(a, !holds),
            (sign @ ("_<_" | "_<=_" | "_>_" | "_>=_" | "_==_"), [a, b], _) => {
                let (left, right) = (self.of(a), self.of(b));
                let (below, above) = (|n| Interval::of(-FAR, n), |n| Interval::of(n, FAR));
                let (of_left, of_right) = match (sign, holds) {
                    ("_<_", true) | ("_>=_", false) => (below(right.max - 1), above(left.min + 1)),
                    ("_<=_", true) | ("_>_", false) => (below(right.max), above(left.min)),
                    ("_>_", true) | ("_<=_", false) => (above(right.min + 1), below(left.max - 1)),
                    ("_>=_", true) | ("_<_", false) => (above(right.min), below(left.max)),
                    ("_==_", true) => (right, left),
                    _ => return,
                };
                self.known.push((self.expression.text_of(a), of_left));
                self.known.push((self.expression.text_of(b), of_right));
            }
            _ => {}
        }
    }
}

fn most_items(group: &Page) -> i128 {
    match &group.kind {
        PageKind::Repeat(repeat) => i128::from(repeat.max),
        _ => FAR,
    }
}

/// Between which bounds the counts of an answer lie, and their sum.
fn count_bounds(field: &Field) -> Interval {
    match &field.kind {
        FieldKind::Quantities { max_total, .. } => Interval::of(1, i128::from(*max_total)),
        _ => Interval::ANY,
    }
}

/// Between which bounds an answer lies.
fn field_bounds(field: &Field) -> Interval {
    match &field.kind {
        FieldKind::WholeNumber { min, max, .. } => {
            Interval::of(min.map_or(-FAR, i128::from), max.map_or(FAR, i128::from))
        }
        // A resident cannot type less than nothing.
        FieldKind::Money { min, max } => Interval::of(
            min.map_or(0, |min| i128::from(min.pence())).max(0),
            max.map_or(FAR, |max| i128::from(max.pence())),
        ),
        _ => Interval::ANY,
    }
}

//! What a resident could type so that an answer is as wanted.

use std::cmp::Ordering;

use cel::IdedExpr;
use cel::common::ast::{Expr, LiteralValue};
use jiff::ToSpan;
use jiff::civil::Date;

use super::value::{around, day, shown};
use crate::check::literals::days;
use crate::check::place::Place;
use crate::check::reach::{Range, Wanted};
use crate::definition::{DateBounds, Field, FieldKind, Form};
use crate::made_up::typed;
use crate::raw::Raw;

/// What the expressions of a form compare with: numbers, for days, years and sums.
pub(super) struct Numbers(Vec<i64>);

impl Numbers {
    pub(super) fn of(form: &Form) -> Numbers {
        let mut numbers = vec![0, 1];
        let places = Place::all(form);
        let mut open: Vec<&IdedExpr> = places.iter().map(|place| place.expression.tree()).collect();
        while let Some(part) = open.pop() {
            match &part.expr {
                Expr::Literal(LiteralValue::Int(number)) => numbers.push(*number.inner()),
                Expr::Call(call) => open.extend(call.target.as_deref().into_iter().chain(&call.args)),
                Expr::List(list) => open.extend(&list.elements),
                Expr::Select(select) => open.push(&select.operand),
                Expr::Comprehension(inner) => open.extend([&inner.iter_range, &inner.loop_step]),
                _ => {}
            }
        }
        numbers.sort_unstable();
        numbers.dedup();
        numbers.truncate(60);
        Numbers(numbers)
    }

    /// Days that are such numbers of days or years from today, and those around them.
    fn days(&self, today: Date) -> Vec<Date> {
        let mut all: Vec<Date> = Vec::new();
        for number in self.0.iter().filter(|number| (0..=40_000).contains(*number)) {
            let number = *number;
            let years = if number <= 150 { number } else { 0 };
            let from_today = [
                today.checked_sub(number.days()),
                today.checked_add(number.days()),
                today.checked_sub(years.years()),
                today.checked_add(years.years()),
            ];
            for date in from_today.into_iter().flatten() {
                all.extend(around(date).into_iter().flatten());
            }
        }
        all
    }

    fn whole(&self) -> impl Iterator<Item = i128> {
        self.0
            .iter()
            .flat_map(|number| [0, 1, -1].map(|more| i128::from(*number) + more))
    }
}

/// Types what is wanted into a field that is asked. `pick` varies what any will do for.
pub(super) fn type_in(
    field: &Field,
    wanted: &Wanted,
    numbers: &Numbers,
    pick: u64,
    today: Date,
    account_number: &str,
    raw: &mut Raw,
) {
    if field.same_as.is_some() && *wanted != Wanted::Nothing {
        raw.push(field.same_name(), "no");
    }
    match wanted {
        Wanted::Nothing => {}
        Wanted::YesNo(yes) => raw.push(&field.id, if *yes { "yes" } else { "no" }),
        Wanted::Options(options) => options.iter().for_each(|option| raw.push(&field.id, option)),
        Wanted::Counts(counts, total) => type_counts(field, counts, total, raw),
        Wanted::Text(Some(text), _) => raw.push(&field.id, text),
        Wanted::Between(range) => match within(field, range, numbers, pick, today) {
            Some(number) => type_number(field, number, raw),
            None => typed(field, pick, today, account_number, raw),
        },
        Wanted::Text(None, _) | Wanted::Anything => typed(field, pick, today, account_number, raw),
    }
}

/// The least of each, and so many more of the first as the sum needs.
fn type_counts(field: &Field, counts: &[(String, Range)], total: &Range, raw: &mut Raw) {
    let least = |range: &Range| range.min.unwrap_or(1).max(1);
    let sum: i128 = counts.iter().map(|(_, range)| least(range)).sum();
    let mut missing = (total.min.unwrap_or(0) - sum).max(0);
    for (option, range) in counts {
        let room = range
            .max
            .map_or(missing, |max| (max - least(range)).max(0))
            .min(missing);
        missing -= room;
        raw.push(field.input(option), (least(range) + room).to_string());
    }
}

/// A number within a range: near its ends, or one that expressions compare with.
fn within(field: &Field, range: &Range, numbers: &Numbers, pick: u64, today: Date) -> Option<i128> {
    let mut candidates: Vec<i128> = [range.min, range.max]
        .into_iter()
        .flatten()
        .flat_map(|end| [end, end + 1, end - 1])
        .collect();
    match &field.kind {
        FieldKind::Date { .. } => candidates.extend(numbers.days(today).into_iter().map(|date| i128::from(days(date)))),
        FieldKind::Decimal { .. } => {}
        _ => candidates.extend(numbers.whole()),
    }
    candidates.retain(|number| fits(field, range, *number, today));
    let index = usize::try_from(pick % u64::try_from(candidates.len().max(1)).unwrap_or(1)).unwrap_or(0);
    candidates.get(index).copied()
}

fn fits(field: &Field, range: &Range, number: i128, today: Date) -> bool {
    let (min, max) = match &field.kind {
        FieldKind::WholeNumber { min, max, .. } => (min.map(i128::from), max.map(i128::from)),
        FieldKind::Money { min, max } => (
            Some(min.map_or(0, |min| i128::from(min.pence()))),
            max.map(|max| i128::from(max.pence())),
        ),
        _ => (None, None),
    };
    let in_bounds = |min: Option<i128>, max: Option<i128>| {
        min.is_none_or(|min| min <= number) && max.is_none_or(|max| number <= max)
    };
    let order = number.cmp(&i128::from(days(today)));
    let day = match &field.kind {
        FieldKind::Date { bounds } => match bounds {
            DateBounds::Any => true,
            DateBounds::Past => order == Ordering::Less,
            DateBounds::TodayOrPast => order != Ordering::Greater,
            DateBounds::Future => order == Ordering::Greater,
            DateBounds::TodayOrFuture => order != Ordering::Less,
        },
        _ => true,
    };
    in_bounds(min, max) && in_bounds(range.min, range.max) && day && range.today.is_none_or(|wanted| wanted == order)
}

fn type_number(field: &Field, number: i128, raw: &mut Raw) {
    match &field.kind {
        FieldKind::Date { .. } => {
            if let Some(date) = day(number) {
                raw.push(field.input("day"), date.day().to_string());
                raw.push(field.input("month"), date.month().to_string());
                raw.push(field.input("year"), date.year().to_string());
            }
        }
        FieldKind::Month => {
            raw.push(field.input("month"), (number.rem_euclid(12) + 1).to_string());
            raw.push(field.input("year"), number.div_euclid(12).to_string());
        }
        _ => {
            if let Some(text) = shown(field, number) {
                raw.push(&field.id, text);
            }
        }
    }
}

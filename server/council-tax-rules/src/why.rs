//! Why a bill is another than it was, as dated reasons that add up to the difference to the penny.
//!
//! Within one year, each day that both bills know is compared with itself. From one year to another there are three
//! parts: what changed during the first year and now counts for a whole year; what changed between its last day and the
//! first day of the other, each authority a reason of its own; and what changes during the other year.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{minus, plus, share};
use crate::period::Period;
use crate::reason::{Reason, ReasonKind, reasons_between};
use crate::terms::Terms;
use crate::year_bill::{BillItem, BillLine, YearBill};

/// Why `after` is another bill than `before`: in the order of their days, none of them nothing. The amounts add up to
/// the total of `after` less that of `before`.
pub fn why(before: &YearBill, after: &YearBill) -> Vec<Reason> {
    let mut reasons = if before.year == after.year {
        within_a_year(before, after)
    } else {
        to_another_year(before, after)
    };
    reasons.push(reduction_reason(before, after));
    reasons.retain(|reason| reason.amount != Pence::ZERO);
    reasons.sort_by_key(|reason| reason.on);
    reasons
}

/// Council tax reduction, which is the council's own amount, is one reason for itself.
fn reduction_reason(before: &YearBill, after: &YearBill) -> Reason {
    let (was, is) = (before.reduction(), after.reduction());
    let changed_on = match before.year == after.year {
        true => reduction_changes_on(before, after),
        false if was == Pence::ZERO => reduction_lines(after).first().map(|line| line.period.from()),
        false => None,
    };
    Reason {
        on: changed_on.unwrap_or_else(|| after.year.start()),
        kind: ReasonKind::Reduction { before: was, after: is },
        amount: minus(was, is),
    }
}

fn reduction_lines(bill: &YearBill) -> Vec<&BillLine> {
    bill.lines().filter(|line| line.item == BillItem::Reduction).collect()
}

/// The first day on which two bills of one year have another reduction.
fn reduction_changes_on(before: &YearBill, after: &YearBill) -> Option<Date> {
    let (old, new) = (reduction_lines(before), reduction_lines(after));
    let both = old
        .iter()
        .zip(&new)
        .find(|(was, is)| (was.period, was.amount) != (is.period, is.amount));
    if let Some((was, is)) = both {
        let days = share(was.amount.pence().abs(), is.period.days(), was.period.days());
        let is_cut = was.period.from() == is.period.from() && (days - is.amount.pence().abs()).abs() <= 1;
        return Some(match is_cut {
            true => was.period.until().min(is.period.until()),
            false => was.period.from().min(is.period.from()),
        });
    }
    let longer = if old.len() > new.len() { &old } else { &new };
    longer.get(old.len().min(new.len())).map(|line| line.period.from())
}

fn within_a_year(before: &YearBill, after: &YearBill) -> Vec<Reason> {
    let year = after.year;
    let edges = |bill: &YearBill| -> Vec<Date> {
        let periods = bill.spells.iter().map(|spell| spell.period);
        periods.flat_map(|period| [period.from(), period.until()]).collect()
    };
    let Ok(whole) = Period::new(year.start(), year.until()) else {
        return Vec::new();
    };
    let mut reasons: Vec<Reason> = Vec::new();
    for part in whole.cut(edges(before).into_iter().chain(edges(after))) {
        let terms = |bill: &'_ YearBill| bill.on(part.from()).map(|spell| spell.terms.clone());
        let (old, new) = (terms(before), terms(after));
        for found in reasons_between(old.as_ref(), new.as_ref(), part, year, part.from()) {
            match reasons.iter_mut().find(|known| known.kind == found.kind) {
                Some(known) => known.amount = plus(known.amount, found.amount),
                None => reasons.push(found),
            }
        }
    }
    reasons
}

/// A state of a year, and its first day. The first state starts with the year.
type State<'a> = (Date, Option<&'a Terms>);

fn states(bill: &YearBill) -> Vec<State<'_>> {
    let mut states: Vec<State<'_>> = Vec::new();
    let mut known_until = bill.year.start();
    for spell in &bill.spells {
        if known_until < spell.period.from() {
            states.push((known_until, None));
        }
        states.push((spell.period.from(), Some(&spell.terms)));
        known_until = spell.period.until();
    }
    if known_until < bill.year.until() {
        states.push((known_until, None));
    }
    states
}

fn to_another_year(before: &YearBill, after: &YearBill) -> Vec<Reason> {
    let (old, new) = (states(before), states(after));
    let mut reasons = Vec::new();
    for ((_, was), (day, is)) in old.iter().zip(old.iter().skip(1)) {
        if let Ok(days_before) = Period::new(before.year.start(), *day) {
            reasons.extend(reasons_between(*was, *is, days_before, before.year, *day));
        }
    }
    let last = old.last().and_then(|(_, terms)| *terms);
    let first = new.first().and_then(|(_, terms)| *terms);
    let start = after.year.start();
    // A whole year costs the same in days of either year: the published amounts.
    if let Ok(whole) = Period::new(start, after.year.until()) {
        reasons.extend(reasons_between(last, first, whole, after.year, start));
    }
    for ((_, was), (day, is)) in new.iter().zip(new.iter().skip(1)) {
        if let Ok(days_after) = Period::new(*day, after.year.until()) {
            reasons.extend(reasons_between(*was, *is, days_after, after.year, *day));
        }
    }
    reasons
}

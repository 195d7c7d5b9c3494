//! One of many, by a pick.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::definition::{Choice, DateBounds};
use crate::values::{Decimal, Pence};

pub(super) fn one_of<T>(from: &[T], pick: u64) -> Option<&T> {
    let index = pick.checked_rem(u64::try_from(from.len()).ok()?)?;
    from.get(usize::try_from(index).ok()?)
}

/// A number from the smallest to the largest: mostly near the smallest, as people's numbers are; now and then the ends,
/// or anything between.
pub(super) fn whole(min: Option<i64>, max: Option<i64>, pick: u64) -> i64 {
    let low = min.unwrap_or_else(|| max.map_or(1, |max| max.min(1)));
    let high = max.unwrap_or_else(|| low.saturating_add(20)).max(low);
    let span = high.abs_diff(low).saturating_add(1);
    let above = match pick % 8 {
        0 => 0,
        1 => span - 1,
        2 => (pick / 8) % span,
        _ => (pick / 8) % span.min(12),
    };
    low.saturating_add_unsigned(above)
}

/// The same in the smallest unit: between the bounds, with no more places than the field takes.
pub(super) fn decimal(min: Option<Decimal>, max: Option<Decimal>, places: u32, pick: u64) -> Decimal {
    let unit = Decimal::new(1, places);
    let units = |bound: Decimal| bound.checked_div(unit);
    let low = min.and_then(units).and_then(|min| i64::try_from(min.ceil()).ok());
    let high = max.and_then(units).and_then(|max| i64::try_from(max.floor()).ok());
    Decimal::new(whole(low, high, pick), places)
}

pub(super) fn money(min: Option<Pence>, max: Option<Pence>, pick: u64) -> Pence {
    let pence = |bound: Option<Pence>| bound.map(Pence::pence);
    Pence::from_pence(whole(Some(pence(min).unwrap_or(0)), pence(max).or(Some(20_000)), pick).max(0))
}

/// Some of the options, never an option beside one that means none.
pub(super) fn ticked(options: &[Choice], pick: u64) -> Vec<&str> {
    let (none, others): (Vec<&Choice>, Vec<&Choice>) = options.iter().partition(|option| option.none);
    let first = one_of(&others, pick / 2);
    let alone = none.first().filter(|_| pick.is_multiple_of(5) || first.is_none());
    match (alone, first) {
        (Some(none), _) => vec![&none.value],
        (None, Some(first)) => {
            let more = others.iter().enumerate().filter(|(index, option)| {
                option.value == first.value || pick.checked_shr(*index as u32 + 3).is_some_and(|bits| bits & 1 == 1)
            });
            more.map(|(_, option)| option.value.as_str()).collect()
        }
        (None, None) => Vec::new(),
    }
}

/// Between one and as many as may be, of one to three options.
pub(super) fn counts(options: &[Choice], max_total: u32, pick: u64) -> Vec<(&str, u64)> {
    let mut left = u64::from(max_total);
    let mut counts: Vec<(&str, u64)> = Vec::new();
    for turn in 0..=(pick % 3) {
        let Some(option) = one_of(options, pick / 3 + turn) else {
            break;
        };
        if left == 0 || counts.iter().any(|(value, _)| *value == option.value) {
            break;
        }
        let count = 1 + (pick >> (8 + turn * 4)) % left.min(4);
        counts.push((&option.value, count));
        left -= count;
    }
    counts
}

/// A day within the bounds: near today, and as far off as a birthday.
pub(super) fn date(bounds: DateBounds, today: Date, pick: u64) -> Date {
    const DAYS: [i32; 10] = [0, 1, 3, 9, 20, 45, 200, 2_000, 9_000, 20_000];
    let days = one_of(&DAYS, pick).copied().unwrap_or(1);
    let (days, sign) = match bounds {
        DateBounds::Any => (days, if (pick / 10).is_multiple_of(2) { -1 } else { 1 }),
        DateBounds::Past => (days.max(1), -1),
        DateBounds::TodayOrPast => (days, -1),
        DateBounds::Future => (days.clamp(1, 400), 1),
        DateBounds::TodayOrFuture => (days.min(400), 1),
    };
    let span: Span = (days * sign).days();
    today.checked_add(span).unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_stay_within_their_bounds() {
        for (min, max) in [
            (None, None),
            (Some(3), None),
            (None, Some(-4)),
            (Some(-3), Some(3)),
            (Some(i64::MIN), Some(i64::MAX)),
        ] {
            for pick in 0..200 {
                let number = whole(min, max, pick);
                assert!(
                    min.is_none_or(|min| min <= number) && max.is_none_or(|max| number <= max),
                    "{number}"
                );
            }
        }
        // Of 0.25 to 0.29 with one place there is none; it does not panic, and the field says what is wrong.
        let _ = decimal(Some(Decimal::new(25, 2)), Some(Decimal::new(29, 2)), 1, 7);
    }

    #[test]
    fn an_option_that_means_none_stands_alone() {
        let option = |value: &str, none: bool| Choice {
            value: value.into(),
            label: value.into(),
            hint: None,
            when: None,
            none,
            span: crate::problem::Span::default(),
        };
        let options = [option("a", false), option("b", false), option("n", true)];
        let all: Vec<Vec<&str>> = (0..64).map(|pick| ticked(&options, pick)).collect();
        assert!(
            all.iter()
                .all(|ticked| ticked == &["n"] || (!ticked.is_empty() && !ticked.contains(&"n")))
        );
        for some in [vec!["a"], vec!["b"], vec!["a", "b"], vec!["n"]] {
            assert!(all.contains(&some), "{some:?}");
        }
    }
}

//! What is wanted of an answer, in words.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::check::reach::{Range, Wanted};
use crate::definition::{Field, FieldKind};
use crate::values::{Decimal, Pence};

/// What is wanted of an answer, in words; nothing where any will do.
pub(super) fn said(field: &Field, wanted: &Wanted) -> Option<String> {
    Some(match wanted {
        Wanted::Anything => return None,
        Wanted::Nothing if field.optional => "not answered".to_owned(),
        Wanted::Nothing => return None,
        Wanted::YesNo(yes) => (if *yes { "yes" } else { "no" }).to_owned(),
        Wanted::Options(options) => options.join(", "),
        Wanted::Counts(counts, total) => {
            let each = counts.iter().map(|(option, range)| match between(field, range) {
                Some(range) => format!("{option}: {range}"),
                None => option.clone(),
            });
            let all = each.collect::<Vec<_>>().join(", ");
            match between(field, total) {
                Some(total) => format!("{all} (in all: {total})"),
                None => all,
            }
        }
        Wanted::Text(Some(text), _) => format!("“{text}”"),
        Wanted::Text(None, not) if not.is_empty() => return None,
        Wanted::Text(None, not) => format!(
            "not {}",
            not.iter()
                .map(|text| format!("“{text}”"))
                .collect::<Vec<_>>()
                .join(", ")
        ),
        Wanted::Between(range) => between(field, range)?,
    })
}

fn between(field: &Field, range: &Range) -> Option<String> {
    let show = |number: i128| shown(field, number);
    let bounds = match (range.min.and_then(show), range.max.and_then(show)) {
        (Some(min), Some(max)) if min == max => Some(min),
        (Some(min), Some(max)) => Some(format!("from {min} to {max}")),
        (Some(min), None) => Some(format!("{min} or more")),
        (None, Some(max)) => Some(format!("{max} or less")),
        (None, None) => None,
    };
    let today = range.today.map(|order| match order {
        std::cmp::Ordering::Less => "before today",
        std::cmp::Ordering::Equal => "today",
        std::cmp::Ordering::Greater => "after today",
    });
    match (bounds, today) {
        (Some(bounds), Some(today)) => Some(format!("{bounds}, {today}")),
        (bounds, today) => bounds.or_else(|| today.map(str::to_owned)),
    }
}

/// A number as the answer is written.
pub(super) fn shown(field: &Field, number: i128) -> Option<String> {
    Some(match &field.kind {
        FieldKind::Date { .. } => day(number)?.to_string(),
        FieldKind::Month => format!("{:04}-{:02}", number.div_euclid(12), number.rem_euclid(12) + 1),
        FieldKind::Time => format!("{:02}:{:02}", number.div_euclid(60), number.rem_euclid(60)),
        FieldKind::Money { .. } => Pence::from_pence(i64::try_from(number).ok()?).to_input(),
        FieldKind::Decimal { places, .. } => decimal(number, *places)?.to_string(),
        _ => number.to_string(),
    })
}

/// The day that is so many days after 1970-01-01.
pub(super) fn day(days: i128) -> Option<Date> {
    let span: Span = i64::try_from(days)
        .ok()
        .and_then(|days| Span::new().try_days(days).ok())?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}

/// A number of millionths, rounded to so many places.
fn decimal(millionths: i128, places: u32) -> Option<Decimal> {
    let number = Decimal::try_from_i128_with_scale(millionths, 6).ok()?;
    Some(number.round_dp(places).normalize())
}

/// The days beside one that matter: itself, and those around it.
pub(super) fn around(date: Date) -> [Option<Date>; 3] {
    [
        Some(date),
        date.checked_add(1.day()).ok(),
        date.checked_sub(1.day()).ok(),
    ]
}

//! Dates and numbers, and what bounds them.

use super::{Kind, Rule, upper, whole, whole_signed};
use crate::original::Component;
use crate::report::Report;
use crate::text::plain;

pub(super) fn date(component: &Component, rules: &mut Vec<Rule>, report: &mut Report) -> Kind {
    let past = whole_signed(component.number("maxDaysInPast"));
    let future = whole_signed(component.number("maxDaysInFuture"));
    if let (Some(past), Some(future)) = (past, future)
        && past + future < 0
    {
        report.wrong(
            "dates",
            &component.at,
            "no date is possible: the latest comes before the earliest",
        );
        return Kind::Date { bounds: None };
    }
    let bounds = match (past, future) {
        (Some(0), _) => Some("today-or-future"),
        (_, Some(0)) => Some("today-or-past"),
        _ => None,
    };
    if let Some(days) = past.filter(|days| *days != 0 || bounds != Some("today-or-future")) {
        rules.push(Rule {
            id: "earliest",
            rule: format!("{{}} >= add_days(today, {})", -days),
            message: format!("{} must not be more than {days} days ago", upper(&component.title)),
        });
    }
    if let Some(days) = future.filter(|days| *days != 0 || bounds != Some("today-or-past")) {
        rules.push(Rule {
            id: "latest",
            rule: format!("{{}} <= add_days(today, {days})"),
            message: format!("{} must not be more than {days} days from now", upper(&component.title)),
        });
    }
    Kind::Date { bounds }
}

pub(super) fn number(component: &Component, report: &mut Report) -> Kind {
    let (mut min, max) = (component.number("schema.min"), component.number("schema.max"));
    if let (Some(least), Some(most)) = (min, max)
        && least > most
    {
        report.wrong(
            "bounds",
            &component.at,
            format!(
                "no number is possible: “{}” must be {least} at least and {most} at most",
                component.title
            ),
        );
        min = None;
    }
    let unit = component.setting("suffix").map(plain).filter(|unit| !unit.is_empty());
    if component.setting("prefix").is_some_and(|prefix| prefix.contains('£')) {
        return Kind::Money {
            min: min.map(|min| min.max(0.0)).or(Some(0.0)),
            max: max.filter(|max| *max >= 0.0),
        };
    }
    let title = component.title.to_lowercase();
    let counts = ["how many", "number of", "sawl", "nifer"]
        .iter()
        .any(|words| title.contains(words));
    match whole(component.number("schema.precision")) {
        Some(places @ 1..) => Kind::Decimal {
            min,
            max,
            places: places.min(6),
            unit,
        },
        None if !counts && component.number("schema.step").is_none() => Kind::Decimal {
            min,
            max,
            places: 2,
            unit,
        },
        _ => {
            let (min, max) = (min.map(f64::ceil), max.map(f64::floor));
            Kind::Whole {
                min: min.filter(|min| max.is_none_or(|max| *min <= max)),
                max,
                unit,
            }
        }
    }
}

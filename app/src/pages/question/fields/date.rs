//! Days and months, typed in parts.

use fluent_bundle::FluentValue;
use forms::definition::DateBounds;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn date(asked: &Asked<'_>, bounds: DateBounds) -> AnyView {
    // An example that would be right, so that nobody is shown a day that is refused.
    let example = match bounds {
        DateBounds::Future | DateBounds::TodayOrFuture => "27 3 2027",
        _ => "27 3 2025",
    };
    view! {
        <DateInput
            id=asked.id()
            name=asked.id()
            legend=asked.label()
            hint=hint(asked, example)
            error=asked.error()
            labels=labels(asked)
            value=values(asked)
            wrong=wrong(asked)
        />
    }
    .into_any()
}

pub(super) fn month(asked: &Asked<'_>) -> AnyView {
    view! {
        <MonthInput
            id=asked.id()
            name=asked.id()
            legend=asked.label()
            hint=hint(asked, "3 2025")
            error=asked.error()
            labels=labels(asked)
            value=values(asked)
            wrong=wrong(asked)
        />
    }
    .into_any()
}

fn hint(asked: &Asked<'_>, example: &'static str) -> Option<String> {
    let standard = || {
        asked
            .site
            .text_with("hint-date", &[("example", FluentValue::from(example))])
    };
    Some(asked.field.hint.clone().unwrap_or_else(standard))
}

fn labels(asked: &Asked<'_>) -> DateLabels {
    DateLabels {
        day: asked.site.text("date-day"),
        month: asked.site.text("date-month"),
        year: asked.site.text("date-year"),
    }
}

fn values(asked: &Asked<'_>) -> DateParts<String> {
    let part = |part: &str| asked.value_of(&asked.part(part));
    DateParts {
        day: part("day"),
        month: part("month"),
        year: part("year"),
    }
}

fn wrong(asked: &Asked<'_>) -> DateParts<bool> {
    let wrong = |part: &str| asked.own.first().is_some_and(|mistake| mistake.parts.contains(&part));
    DateParts {
        day: wrong("day"),
        month: wrong("month"),
        year: wrong("year"),
    }
}

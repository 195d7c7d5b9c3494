//! Dates, times, numbers and money.

use super::FieldType;
use crate::language::words::date_bounds;
use crate::language::{Key, Needed, Shape};

const UNIT: Key = Key {
    name: "unit",
    needed: Needed::No,
    shape: Shape::Text,
    what: "What is counted or measured. It is shown behind the input, and forgiven where it is typed.",
    example: "metres",
};

/// Half of what an `i64` holds, so that sums of two bounds still fit.
const WIDEST: i64 = i64::MAX / 2;

pub(super) static TYPES: &[FieldType] = &[
    FieldType {
        name: "date",
        what: "A day: `27 3 2026`, `27 March 2026`, `3rd Feb 2026`.",
        component: "Date input",
        answer: "a date, as `2026-04-01`; compare it with another, with `today`, or with such a text",
        keys: &[Key {
            name: "bounds",
            needed: Needed::No,
            shape: Shape::Word(date_bounds),
            what: "Which days are possible, from the day on which the form is filled in.",
            example: "today-or-past",
        }],
        example: "{ id: day, type: date, called: the day we should have emptied it }",
        reads: &[
            "page.day <= today",
            "days(page.day, today) > 14",
            "page.day >= \"2026-04-01\"",
        ],
    },
    FieldType {
        name: "month",
        what: "A month of a year.",
        component: "Date input, without the day",
        answer: "text, as `2026-04`",
        keys: &[],
        example: "{ id: month, type: month, called: the month in which it began }",
        reads: &["page.month < \"2026-04\""],
    },
    FieldType {
        name: "time",
        what: "A time of day: `14:30`, `2.30pm`, `midday`.",
        component: "Text input",
        answer: "text, as `14:30`",
        keys: &[],
        example: "{ id: time, type: time, called: the time at which it began }",
        reads: &["page.time >= \"23:00\""],
    },
    FieldType {
        name: "whole-number",
        what: "A whole number, for things that are counted. A number that nobody counts with is `short-text`.",
        component: "Text input",
        answer: "a whole number",
        keys: &[
            Key {
                name: "min",
                needed: Needed::No,
                shape: Shape::Whole {
                    min: -WIDEST,
                    max: WIDEST,
                },
                what: "The smallest.",
                example: "0",
            },
            Key {
                name: "max",
                needed: Needed::No,
                shape: Shape::Whole {
                    min: -WIDEST,
                    max: WIDEST,
                },
                what: "The largest.",
                example: "20",
            },
            UNIT,
        ],
        example: "{ id: adults, type: whole-number, called: how many adults live there }",
        reads: &["page.adults == 1"],
    },
    FieldType {
        name: "decimal",
        what: "A number with a point, for things that are measured.",
        component: "Text input",
        answer: "a number with a point",
        keys: &[
            Key {
                name: "min",
                needed: Needed::No,
                shape: Shape::Decimal,
                what: "The smallest.",
                example: "0.5",
            },
            Key {
                name: "max",
                needed: Needed::No,
                shape: Shape::Decimal,
                what: "The largest.",
                example: "30",
            },
            Key {
                name: "places",
                needed: Needed::No,
                shape: Shape::Whole { min: 1, max: 6 },
                what: "The most digits behind the point. Without it, 2.",
                example: "1",
            },
            UNIT,
        ],
        example: "{ id: height, type: decimal, called: the height of the hedge }",
        reads: &["page.height > 2.5"],
    },
    FieldType {
        name: "money",
        what: "Pounds and pence, with or without `£` and commas.",
        component: "Text input, with £ in front",
        answer: "pence, a whole number",
        keys: &[
            Key {
                name: "min",
                needed: Needed::No,
                shape: Shape::Pounds,
                what: "The smallest, in pounds. Without it, 0.",
                example: "0.50",
            },
            Key {
                name: "max",
                needed: Needed::No,
                shape: Shape::Pounds,
                what: "The largest, in pounds.",
                example: "500",
            },
        ],
        example: "{ id: rent, type: money, called: how much rent you pay each month }",
        reads: &["page.rent > 50000"],
    },
];

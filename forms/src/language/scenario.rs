//! The keys of a file of scenarios.

use super::{Key, Needed, Object, Shape};

/// A file of scenarios.
pub static FILE: Object = Object {
    id: "scenario-file",
    read_as: "the file",
    title: "A file of scenarios",
    what: "`<form>.scenarios.yaml` beside the form holds worked examples. `guildhall forms scenarios` goes through the \
           form as each says, and tells which pages, branches and options none of them shows.",
    keys: &[Key {
        name: "scenarios",
        needed: Needed::Yes,
        shape: Shape::List(&[&SCENARIO]),
        what: "The examples.",
        example: "[{ name: A garden bin, ends: sent }]",
    }],
};

/// A scenario.
pub static SCENARIO: Object = Object {
    id: "scenario",
    read_as: "a scenario",
    title: "A scenario",
    what: "What one resident types, the pages that they see, and how it ends.",
    keys: &[
        Key {
            name: "name",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What it shows, in a few words.",
            example: "A garden bin, with a subscription",
        },
        Key {
            name: "today",
            needed: Needed::No,
            shape: Shape::Date,
            what: "The day on which the form is filled in. Without it, 2026-04-01: the real day is never used.",
            example: "2026-11-21",
        },
        Key {
            name: "link",
            needed: Needed::No,
            shape: Shape::Texts,
            what: "What the link that led to the form brings along.",
            example: "{ account: \"123\" }",
        },
        Key {
            name: "answers",
            needed: Needed::No,
            shape: Shape::Answers,
            what: "What is typed, by page and field; of a repeating group a list of items.",
            example: "{ bin: { kind: garden } }",
        },
        Key {
            name: "pages",
            needed: Needed::No,
            shape: Shape::PageIds,
            what: "The pages that are seen, in order. A group’s pages come once for each item, then the group itself.",
            example: "[where, bin]",
        },
        Key {
            name: "ends",
            needed: Needed::Yes,
            shape: Shape::Ending,
            what: "`sent`, `stopped at <page>`, `refused at <page>` or `\"refused at <page>: <field>\"`.",
            example: "sent",
        },
        Key {
            name: "paid",
            needed: Needed::No,
            shape: Shape::Pounds,
            what: "What is to be paid, in pounds. Without it: nothing.",
            example: "45.00",
        },
    ],
};

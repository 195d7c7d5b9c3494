//! Types at which something is chosen.

use super::FieldType;
use crate::language::{Key, Needed, Shape};

const OPTIONS: Key = Key {
    name: "options",
    needed: Needed::Yes,
    shape: Shape::Options,
    what: "What can be chosen: a line for each.",
    example: "{ refuse: Rubbish, garden: { label: Garden waste, hint: You pay for this collection } }",
};

pub(super) static TYPES: &[FieldType] = &[
    FieldType {
        name: "radios",
        what: "One of a few.",
        component: "Radios",
        answer: "text: the option’s value",
        keys: &[OPTIONS],
        example: "{ id: kind, type: radios, called: which bin it is, options: { refuse: Rubbish, garden: Garden waste } }",
        reads: &[
            "page.kind == \"garden\"",
            "page.kind in [\"refuse\", \"garden\"] && has(bin.kind)",
        ],
    },
    FieldType {
        name: "checkboxes",
        what: "Any of several. An option with `none: true` means none of the others.",
        component: "Checkboxes",
        answer: "a list of the options’ values",
        keys: &[OPTIONS],
        example: "{ id: kinds, type: checkboxes, called: what you need, options: { bin: A bin, bag: Bags } }",
        reads: &["\"bin\" in page.kinds", "size(page.kinds) > 1"],
    },
    FieldType {
        name: "select",
        what: "One of many: a list that can be typed into. Up to about 10, take `radios`.",
        component: "Select, as an accessible autocomplete where there is JavaScript",
        answer: "text: the option’s value",
        keys: &[OPTIONS],
        example: "{ id: ward, type: select, called: the ward, options: { north: North, south: South } }",
        reads: &["page.ward != \"north\""],
    },
    FieldType {
        name: "yes-no",
        what: "Yes or no.",
        component: "Radios, side by side",
        answer: "`true` or `false`",
        keys: &[],
        example: "{ id: alone, type: yes-no, called: you live alone }",
        reads: &["page.alone == true", "!page.alone"],
    },
    FieldType {
        name: "declaration",
        what: "One box that must be ticked. Its `label` is what the resident declares.",
        component: "Checkboxes, with one",
        answer: "`true`",
        keys: &[],
        example: "{ id: agreed, type: declaration, label: I am the tenant or owner }",
        reads: &["has(page.agreed)"],
    },
    FieldType {
        name: "quantities",
        what: "How many of each.",
        component: "Text inputs in a fieldset",
        answer: "how many of each: `page.field.sofa`, and all together `total(page.field)`",
        keys: &[
            OPTIONS,
            Key {
                name: "max_total",
                needed: Needed::No,
                shape: Shape::Whole { min: 1, max: 1_000 },
                what: "The most of all together. Without it, 99.",
                example: "6",
            },
        ],
        example: "{ id: things, type: quantities, called: what we collect, options: { sofa: Sofa, bed: Bed } }",
        reads: &["total(page.things) > 3", "has(page.things.sofa)"],
    },
];

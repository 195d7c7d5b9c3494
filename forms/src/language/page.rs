//! The keys of a page, of a repeating group, and of what stands in both.

use super::{FIELD, Key, Needed, Object, Shape};
use crate::read::MAX_ITEMS;

const WHEN: Key = Key {
    name: "when",
    needed: Needed::No,
    shape: Shape::Expression("true or false"),
    what: "It is asked only when this holds for the answers before it. Without one, it is always asked.",
    example: "bin.kind == \"garden\"",
};

const CONTENT: Key = Key {
    name: "content",
    needed: Needed::No,
    shape: Shape::Markdown,
    what: "Text above what is asked. A page with content and no fields only tells.",
    example: "We empty green bins from March to November.",
};

const HELP: Key = Key {
    name: "details",
    needed: Needed::No,
    shape: Shape::List(&[&DETAILS]),
    what: "Help that opens when it is wanted.",
    example: "[{ title: Why we ask, text: You pay from the day you move in. }]",
};

const RULES: Key = Key {
    name: "must",
    needed: Needed::No,
    shape: Shape::Map(&MUST),
    what: "Rules over several answers, by name. Of a group they are over its whole list, and are checked when a resident \
           is done with it.",
    example: "{ not_food: { rule: 'bin.kind != \"food\"', message: Choose a bin that is not for food } }",
};

const SECTION: Key = Key {
    name: "section",
    needed: Needed::Where("the form has `sections`, outside a group"),
    shape: Shape::Id,
    what: "The section that it belongs to. The pages of a group are in the group’s section.",
    example: "visit",
};

/// A page.
pub static PAGE: Object = Object {
    id: "page",
    read_as: "a page",
    title: "A page",
    what: "An entry of `pages`. It asks one thing, or a few that belong together; or only tells something; or is where \
           the journey stops.",
    keys: &[
        Key {
            name: "id",
            needed: Needed::Yes,
            shape: Shape::Id,
            what: "Its name in expressions: lower-case letters, digits and underscores. In the address the underscores \
                   become hyphens.",
            example: "garden_bin",
        },
        Key {
            name: "title",
            needed: Needed::Where("there is no `stop`"),
            shape: Shape::Text,
            what: "The question. With one field and no `content`, it is the field’s label.",
            example: "Which bin is it?",
        },
        WHEN,
        CONTENT,
        HELP,
        Key {
            name: "fields",
            needed: Needed::No,
            shape: Shape::List(&[&FIELD]),
            what: "What is asked: one or a few.",
            example: "[{ id: kind, type: short-text, called: which bin it is }]",
        },
        Key {
            name: "optional",
            needed: Needed::No,
            shape: Shape::Flag,
            what: "Every field of the page may be left empty.",
            example: "true",
        },
        RULES,
        SECTION,
        Key {
            name: "stop",
            needed: Needed::No,
            shape: Shape::Text,
            what: "Instead of `title`: whoever comes here cannot send the form. Say in `content` why, and what to do \
                   now. A stop page asks nothing, and does not stand in a group.",
            example: "You need to pay for garden waste first",
        },
    ],
};

/// A repeating group.
pub static GROUP: Object = Object {
    id: "repeating-group",
    read_as: "a repeating group",
    title: "A repeating group",
    what: "An entry of `pages` for things of which there may be several: vehicles, people, incidents. Its pages are \
           asked for each; then a page lists what was given, to add, change and remove. Groups do not stand in groups.",
    keys: &[
        Key {
            name: "repeat",
            needed: Needed::Yes,
            shape: Shape::Id,
            what: "Its id. In expressions it is the list of its items; each holds the answers of its pages.",
            example: "vehicles",
        },
        Key {
            name: "title",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "The heading of the page that lists them.",
            example: "Which vehicles do you want a permit for?",
        },
        Key {
            name: "item",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What one is called. Cards then say “Vehicle 1”, “Vehicle 2”.",
            example: "Vehicle",
        },
        Key {
            name: "another",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "The question for one more.",
            example: "Do you need to add another vehicle?",
        },
        Key {
            name: "first",
            needed: Needed::Where("`min` is 0"),
            shape: Shape::Text,
            what: "The question while there is none. Only where `min` is 0: else it would never be asked.",
            example: "Do you want to add a vehicle?",
        },
        Key {
            name: "min",
            needed: Needed::No,
            shape: Shape::Whole {
                min: 0,
                max: MAX_ITEMS as i64,
            },
            what: "The fewest. Without it, 1.",
            example: "0",
        },
        Key {
            name: "max",
            needed: Needed::No,
            shape: Shape::Whole {
                min: 1,
                max: MAX_ITEMS as i64,
            },
            what: "The most. Without it, as many as a group can have.",
            example: "3",
        },
        WHEN,
        CONTENT,
        HELP,
        RULES,
        SECTION,
        Key {
            name: "pages",
            needed: Needed::Yes,
            shape: Shape::List(&[&PAGE]),
            what: "What is asked for each. Inside them `vehicle.mark` is the answer for the item in hand.",
            example: "[{ id: vehicle, title: Which vehicle is it?, fields: [\
                      { id: mark, type: vehicle-registration, label: Registration number }, \
                      { id: cost, type: money, label: What it costs }] }]",
        },
    ],
};

/// Help that opens.
pub static DETAILS: Object = Object {
    id: "details",
    read_as: "help that opens",
    title: "Help that opens",
    what: "A line that opens when it is wanted: GOV.UK’s details component.",
    keys: &[
        Key {
            name: "title",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What is always shown.",
            example: "Why we ask",
        },
        Key {
            name: "text",
            needed: Needed::Yes,
            shape: Shape::Markdown,
            what: "What opens.",
            example: "You may have to pay from this day.",
        },
    ],
};

/// A rule over several answers.
pub static MUST: Object = Object {
    id: "rule",
    read_as: "a rule",
    title: "A rule",
    what: "What a page accepts, where one answer alone cannot tell. A rule whose answers are not there holds.",
    keys: &[
        Key {
            name: "rule",
            needed: Needed::Yes,
            shape: Shape::Expression("true or false"),
            what: "Holds when the answers are right. It reads this page and those before it.",
            example: "trip.end >= trip.start",
        },
        Key {
            name: "message",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What a resident reads when it does not hold: say what to do.",
            example: "The end date must be the same as or after the start date",
        },
        Key {
            name: "field",
            needed: Needed::No,
            shape: Shape::Id,
            what: "The field of the page that the message stands at. Without it, the first.",
            example: "end",
        },
    ],
};

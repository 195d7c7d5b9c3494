//! The keys that every field has, and those of an option.

use super::{Key, Needed, Object, Shape};

/// A field. Its type brings further keys.
pub static FIELD: Object = Object {
    id: "field",
    read_as: "a field",
    title: "A field",
    what: "One answer. Say what is asked (`type: uk-postcode`); the component, its width, what a phone’s keyboard shows, \
           what a browser fills in, and the wording of errors follow.",
    keys: &[
        Key {
            name: "id",
            needed: Needed::Yes,
            shape: Shape::Id,
            what: "Its name, unique on its page. In expressions the answer is `page.field`.",
            example: "email",
        },
        Key {
            name: "type",
            needed: Needed::Yes,
            shape: Shape::Type,
            what: "What is asked.",
            example: "email",
        },
        Key {
            name: "label",
            needed: Needed::Where("the page has several fields, or it is a `declaration`"),
            shape: Shape::Text,
            what: "What stands beside the input. On a page with one field the page’s title does.",
            example: "Email address",
        },
        Key {
            name: "hint",
            needed: Needed::No,
            shape: Shape::Text,
            what: "One sentence of help below the label.",
            example: "We only use it to tell you about this report.",
        },
        Key {
            name: "called",
            needed: Needed::Where("the label does not say it"),
            shape: Shape::Text,
            what: "The thing asked for, as it reads in an error: “Enter *your full name*”, “Select *which bin was \
                   missed*”, “Select yes if *you live alone*”. Choices always need it; an address never does.",
            example: "your email address",
        },
        Key {
            name: "optional",
            needed: Needed::No,
            shape: Shape::Flag,
            what: "It may be left empty.",
            example: "true",
        },
        Key {
            name: "when",
            needed: Needed::No,
            shape: Shape::Expression("true or false"),
            what: "It is asked only when this holds: for earlier answers, or for one option of a choice on the same \
                   page, below which it opens (`contact.by == \"email\"`, `\"other\" in needs.kinds`, `x.y == true`).",
            example: "bin.kind == \"garden\"",
        },
        Key {
            name: "same_as",
            needed: Needed::No,
            shape: Shape::AnswerPath,
            what: "An earlier answer of the same type. It is offered as “Same as …”, so that nothing is typed twice.",
            example: "first.email",
        },
        Key {
            name: "prefill",
            needed: Needed::Where("it is `hidden`"),
            shape: Shape::Prefill,
            what: "What it starts with, where that is known: `link.<name>` from the link that led to the form \
                   (`?name=…`), `council_tax.account_number` or `council_tax.address` from the account that the \
                   resident has looked up.",
            example: "link.email",
        },
    ],
};

/// One option.
pub static OPTION: Object = Object {
    id: "option",
    read_as: "an option",
    title: "An option",
    what: "What can be chosen. An option with nothing but a label is written `garden: Garden waste`.",
    keys: &[
        Key {
            name: "label",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What a resident reads.",
            example: "Garden waste (green bin)",
        },
        Key {
            name: "hint",
            needed: Needed::No,
            shape: Shape::Text,
            what: "Help below the label.",
            example: "You pay for this collection each year",
        },
        Key {
            name: "when",
            needed: Needed::No,
            shape: Shape::Expression("true or false"),
            what: "It is offered only when this holds for the pages before.",
            example: "bin.kind == \"garden\"",
        },
        Key {
            name: "none",
            needed: Needed::No,
            shape: Shape::Flag,
            what: "Of checkboxes: ticking it means none of the others.",
            example: "true",
        },
    ],
};

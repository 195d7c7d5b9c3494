//! The keys of a form, and of what stands directly in it.

use super::words::topics;
use super::{GROUP, Key, Needed, Object, PAGE, Shape};

/// A form.
pub static FORM: Object = Object {
    id: "form",
    read_as: "a form",
    title: "A form",
    what: "The whole file. English stands in it; other languages stand in their own files.",
    keys: &[
        Key {
            name: "form",
            needed: Needed::Yes,
            shape: Shape::FormId,
            what: "Its id: lower-case letters, digits and hyphens. The file is called the same, and so is the address: \
                   `/forms/report-missed-bin`.",
            example: "report-missed-bin",
        },
        Key {
            name: "title",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What a resident can do with it, in their words.",
            example: "Report a missed bin collection",
        },
        Key {
            name: "summary",
            needed: Needed::No,
            shape: Shape::Text,
            what: "One sentence below the title, in lists of forms.",
            example: "Tell us if we did not empty your bin.",
        },
        Key {
            name: "topic",
            needed: Needed::Yes,
            shape: Shape::Word(topics),
            what: "The heading under which the home page lists it.",
            example: "bins-and-recycling",
        },
        Key {
            name: "owner",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "The team that is answerable. Residents do not see it.",
            example: "waste",
        },
        Key {
            name: "keep",
            needed: Needed::Yes,
            shape: Shape::One(&KEEP),
            what: "How long what residents wrote is kept.",
            example: "{ submissions: 2 years, drafts: 28 days }",
        },
        Key {
            name: "start",
            needed: Needed::No,
            shape: Shape::Markdown,
            what: "What to know before starting: who it is for, what to have at hand, how long it takes.",
            example: "Tell us within 2 working days of your collection day.",
        },
        Key {
            name: "opens",
            needed: Needed::No,
            shape: Shape::Date,
            what: "The first day on which it can be filled in.",
            example: "2026-04-01",
        },
        Key {
            name: "closes",
            needed: Needed::No,
            shape: Shape::Date,
            what: "The last day on which it can be filled in and sent.",
            example: "2026-09-30",
        },
        Key {
            name: "closed",
            needed: Needed::Where("`opens` or `closes` is given"),
            shape: Shape::Markdown,
            what: "What a resident reads when it is not open.",
            example: "You can apply from 1 April to 30 September.",
        },
        Key {
            name: "sections",
            needed: Needed::No,
            shape: Shape::Texts,
            what: "For a long form: its parts, in order, each with a title. Residents then see a task list. Every page \
                   names its `section`, and the pages of a section stand together.",
            example: "{ visit: The visit, you: About you }",
        },
        Key {
            name: "pages",
            needed: Needed::Yes,
            shape: Shape::List(&[&PAGE, &GROUP]),
            what: "The pages, in the order in which they are asked.",
            example: "[{ id: name, title: What is your name?, \
                      fields: [{ id: full, type: full-name, called: your full name }] }]",
        },
        Key {
            name: "values",
            needed: Needed::No,
            shape: Shape::Map(&CALCULATED),
            what: "What is worked out from the answers: prices, totals, dates. Expressions read them by their name.",
            example: "{ price: { label: Price, money: \"4500\" } }",
        },
        Key {
            name: "payment",
            needed: Needed::No,
            shape: Shape::One(&PAYMENT),
            what: "What is to be paid before the form counts as sent. If it comes to nothing, nothing is asked for.",
            example: "{ amount: \"4500\", fund: WASTE, description: Garden waste collection }",
        },
        Key {
            name: "declaration",
            needed: Needed::No,
            shape: Shape::Markdown,
            what: "What a resident agrees to by sending it. It stands above the button on the check answers page.",
            example: "By sending this, you say that it is true.",
        },
        Key {
            name: "confirmation",
            needed: Needed::Yes,
            shape: Shape::Markdown,
            what: "What happens next, and by when. It stands below the reference number.",
            example: "We will collect your bin within 2 working days.",
        },
    ],
};

/// How long things are kept.
pub static KEEP: Object = Object {
    id: "keep",
    read_as: "`keep`",
    title: "Keeping",
    what: "A period is a number with `days`, `weeks`, `months` or `years`. What is older is deleted.",
    keys: &[
        Key {
            name: "submissions",
            needed: Needed::Yes,
            shape: Shape::Period,
            what: "How long a form that was sent is kept.",
            example: "2 years",
        },
        Key {
            name: "drafts",
            needed: Needed::Yes,
            shape: Shape::Period,
            what: "How long a form that was begun and not sent is kept, from when it was last touched: 28 days at most.",
            example: "28 days",
        },
    ],
};

/// A calculated value.
pub static CALCULATED: Object = Object {
    id: "calculated-value",
    read_as: "a calculated value",
    title: "A calculated value",
    what: "It has one expression, under the key that says what comes out. It may be read wherever all that it reads \
           comes earlier: by pages, rules, options, later values and the payment.",
    keys: &[
        Key {
            name: "label",
            needed: Needed::No,
            shape: Shape::Text,
            what: "What it is called on the check answers page. Without one, it is not shown.",
            example: "Price",
        },
        Key {
            name: "money",
            needed: Needed::Where("it is money"),
            shape: Shape::Expression("pence, a whole number"),
            what: "It must come out whatever was answered: read an answer that may be missing as \
                   `has(page.field) ? … : …`.",
            example: "500 + total(things.list) * 250",
        },
        Key {
            name: "number",
            needed: Needed::Where("it is a whole number"),
            shape: Shape::Expression("a whole number"),
            what: "A count, an age, a number of days.",
            example: "size(vehicles)",
        },
        Key {
            name: "text",
            needed: Needed::Where("it is text"),
            shape: Shape::Expression("text"),
            what: "A text, such as one of two names.",
            example: "'bin.kind == \"garden\" ? \"green\" : \"black\"'",
        },
        Key {
            name: "yes_no",
            needed: Needed::Where("it is yes or no"),
            shape: Shape::Expression("true or false"),
            what: "A condition that several pages share, written once.",
            example: "bin.kind in [\"garden\", \"food\"]",
        },
        Key {
            name: "date",
            needed: Needed::Where("it is a day"),
            shape: Shape::Expression("a date"),
            what: "A day that follows from another.",
            example: "add_days(today, 14)",
        },
    ],
};

/// What is to be paid.
pub static PAYMENT: Object = Object {
    id: "payment",
    read_as: "`payment`",
    title: "Payment",
    what: "Paid by card after the check answers page. The amount is worked out anew there, on the server.",
    keys: &[
        Key {
            name: "amount",
            needed: Needed::Yes,
            shape: Shape::Expression("pence, a whole number"),
            what: "How much. It must come out whatever was answered, and cannot be below nothing.",
            example: "price",
        },
        Key {
            name: "fund",
            needed: Needed::Yes,
            shape: Shape::Fund,
            what: "Where the money goes, as the council’s ledger names it: capitals, digits and hyphens.",
            example: "WASTE",
        },
        Key {
            name: "description",
            needed: Needed::Yes,
            shape: Shape::Text,
            what: "What is bought, as it reads on the card page and the receipt.",
            example: "Garden waste collection",
        },
    ],
};

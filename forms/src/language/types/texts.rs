//! Types whose answer is a text.

use super::FieldType;
use crate::language::{Key, Needed, Shape};
use crate::read::LONGEST;

pub(super) static TYPES: &[FieldType] = &[
    FieldType {
        name: "short-text",
        what: "One line. Take a type that says more where there is one.",
        component: "Text input",
        answer: "text",
        keys: &[Key {
            name: "max_length",
            needed: Needed::No,
            shape: Shape::Whole { min: 1, max: 254 },
            what: "The most characters. Without it, 254.",
            example: "60",
        }],
        example: "{ id: colour, type: short-text, called: the colour of the bin }",
        reads: &["page.colour == \"green\"", "page.colour.startsWith(\"g\")"],
    },
    FieldType {
        name: "long-text",
        what: "Several lines, with a count of what is left.",
        component: "Character count",
        answer: "text",
        keys: &[
            Key {
                name: "max_length",
                needed: Needed::No,
                shape: Shape::Whole {
                    min: 1,
                    max: LONGEST as i64,
                },
                what: "The most characters. Without it, 2,000.",
                example: "500",
            },
            Key {
                name: "max_words",
                needed: Needed::No,
                shape: Shape::Whole {
                    min: 1,
                    max: LONGEST as i64 / 5,
                },
                what: "The most words, instead of `max_length`.",
                example: "150",
            },
        ],
        example: "{ id: details, type: long-text, called: what happened }",
        reads: &["size(page.details) > 10"],
    },
    FieldType {
        name: "full-name",
        what: "A person’s name, in one box: not everybody has a first and a last one.",
        component: "Text input",
        answer: "text",
        keys: &[],
        example: "{ id: name, type: full-name, called: your full name }",
        reads: &["has(page.name)"],
    },
    FieldType {
        name: "email",
        what: "An email address.",
        component: "Text input",
        answer: "text",
        keys: &[],
        example: "{ id: email, type: email, called: your email address }",
        reads: &["page.email.endsWith(\".gov.uk\")"],
    },
    FieldType {
        name: "uk-phone",
        what: "A phone number, however it is spaced; with its code, one of another country too.",
        component: "Text input",
        answer: "text, as `+447700900123`",
        keys: &[],
        example: "{ id: phone, type: uk-phone, called: your phone number }",
        reads: &["page.phone.startsWith(\"+44\")"],
    },
    FieldType {
        name: "website",
        what: "The address of a website, with or without `https://`.",
        component: "Text input",
        answer: "text, with `https://` or `http://`",
        keys: &[],
        example: "{ id: site, type: website, called: the address of the website }",
        reads: &["page.site.contains(\"example\")"],
    },
    FieldType {
        name: "uk-postcode",
        what: "A postcode, however it is spaced.",
        component: "Text input",
        answer: "text, as `AA3 1AB`",
        keys: &[],
        example: "{ id: postcode, type: uk-postcode, called: the postcode }",
        reads: &["page.postcode.startsWith(\"AA3 \")"],
    },
    FieldType {
        name: "national-insurance-number",
        what: "A National Insurance number, however it is spaced.",
        component: "Text input",
        answer: "text, as `QQ123456C`",
        keys: &[],
        example: "{ id: number, type: national-insurance-number, called: your National Insurance number }",
        reads: &["has(page.number)"],
    },
    FieldType {
        name: "vehicle-registration",
        what: "A vehicle’s registration number, of today’s form or an older one.",
        component: "Text input",
        answer: "text, as `AB12CDE`",
        keys: &[],
        example: "{ id: mark, type: vehicle-registration, called: the registration number }",
        reads: &["page.mark == \"AB12CDE\""],
    },
    FieldType {
        name: "council-tax-account-number",
        what: "A council tax account number, in the council’s own scheme.",
        component: "Text input",
        answer: "text",
        keys: &[],
        example: "{ id: account, type: council-tax-account-number, called: your council tax account number, \
                  prefill: council_tax.account_number }",
        reads: &["has(page.account)"],
    },
];

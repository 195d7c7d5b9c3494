//! Addresses, bank accounts, files, places, and what a link brings.

use super::FieldType;
use crate::language::words::file_kinds;
use crate::language::{Key, Needed, Shape};

pub(super) static TYPES: &[FieldType] = &[
    FieldType {
        name: "uk-address",
        what: "An address in the UK. It needs no `called` and no `label`.",
        component: "Text inputs in a fieldset; with `lookup` a postcode, then a select",
        answer: "its parts: `.line1`, `.town`, `.postcode`, and `.uprn` where it was chosen from the list",
        keys: &[Key {
            name: "lookup",
            needed: Needed::No,
            shape: Shape::Flag,
            what: "Find it by its postcode in the council’s list of addresses. It can always be typed by hand too.",
            example: "true",
        }],
        example: "{ id: address, type: uk-address }",
        reads: &["page.address.postcode.startsWith(\"AA3 \")", "has(page.address.uprn)"],
    },
    FieldType {
        name: "uk-bank-account",
        what: "The name on a bank or building society account, its sort code, account number and roll number.",
        component: "Text inputs in a fieldset",
        answer: "its parts: `.sort_code` and `.account_number`",
        keys: &[],
        example: "{ id: account, type: uk-bank-account, called: your bank account }",
        reads: &["page.account.sort_code == \"070116\""],
    },
    FieldType {
        name: "file-upload",
        what: "Files, or photos from a phone’s camera. It must say how many, how large and of what kind.",
        component: "File upload",
        answer: "a list of the files’ names",
        keys: &[
            Key {
                name: "max_files",
                needed: Needed::Yes,
                shape: Shape::Whole { min: 1, max: 20 },
                what: "The most files.",
                example: "3",
            },
            Key {
                name: "max_megabytes",
                needed: Needed::Yes,
                shape: Shape::Whole { min: 1, max: 50 },
                what: "The most of one file, in megabytes.",
                example: "10",
            },
            Key {
                name: "types",
                needed: Needed::Yes,
                shape: Shape::Words(file_kinds),
                what: "What they may be. What a file is, is looked up in the file, not in its name.",
                example: "[photo, pdf]",
            },
        ],
        example: "{ id: photos, type: file-upload, called: photos of it, max_files: 3, max_megabytes: 10, types: [photo] }",
        reads: &["size(page.photos) > 0"],
    },
    FieldType {
        name: "map-point",
        what: "A place, described in words; and as a point, where the phone knows it and the resident says so.",
        component: "Textarea; the point in a text input that opens, or by a button where the phone knows it",
        answer: "`.description`",
        keys: &[],
        example: "{ id: place, type: map-point, called: where it is }",
        reads: &["page.place.description.contains(\"park\")"],
    },
    FieldType {
        name: "hidden",
        what: "Not shown: what `prefill` brings from the link that led to the form. A resident can change a link, so \
               nothing may depend on it being true.",
        component: "none",
        answer: "text",
        keys: &[],
        example: "{ id: source, type: hidden, prefill: link.source }",
        reads: &["has(page.source) && page.source == \"letter\""],
    },
];

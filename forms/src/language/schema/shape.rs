//! What can stand behind a key.

use serde_json::{Value, json};

use super::{plain, reference_to};
use crate::expression;
use crate::language::words::Word;
use crate::language::{GROUP, Key, OPTION, PAGE, Shape, types};
use crate::read::{MAX_ID, MAX_OPTIONS};

pub(super) fn of(key: &'static Key) -> Value {
    match key.shape {
        Shape::Id => json!({ "type": "string", "pattern": id() }),
        Shape::FormId => json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{0,59}$" }),
        Shape::Text | Shape::Markdown => text(),
        Shape::Period => json!({ "type": "string", "pattern": "^[0-9]{1,4} +(day|week|month|year)s?$" }),
        Shape::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Shape::Fund => json!({ "type": "string", "pattern": "^[A-Z0-9-]{1,30}$" }),
        Shape::AnswerPath => json!({ "type": "string", "pattern": "^[a-z0-9_]+ *\\. *[a-z0-9_]+$" }),
        Shape::Prefill => json!({
            "type": "string",
            "pattern": "^(link\\.[a-z0-9_]{1,40}|council_tax\\.(account_number|address))$",
            "examples": ["council_tax.account_number", "council_tax.address", "link.account"],
        }),
        // A number in quotes, or with `_` in it, is one too.
        Shape::Whole { min, max } => {
            json!({ "type": ["integer", "string"], "minimum": min, "maximum": max, "pattern": "^[+-]?[0-9_]+$" })
        }
        Shape::Decimal => json!({ "type": ["number", "string"], "pattern": "^[+-]?[0-9_]*\\.?[0-9_]*$" }),
        Shape::Pounds => json!({ "type": ["number", "string"], "pattern": "^ *£? *[0-9, ]*(\\.[0-9]{0,2})? *$" }),
        Shape::Flag => json!({ "enum": [true, false, "yes", "no"] }),
        Shape::Word(words) => word(&words()),
        Shape::Words(words) => json!({ "type": "array", "minItems": 1, "items": word(&words()) }),
        Shape::Expression(_) => {
            let mut schema = text();
            super::add(&mut schema, "maxLength", json!(expression::MAX_LENGTH));
            schema
        }
        Shape::Type => {
            let words: Vec<Word> = types()
                .map(|kind| Word {
                    word: kind.name,
                    what: kind.what,
                })
                .collect();
            word(&words)
        }
        Shape::One(object) => json!({ "$ref": reference_to(object) }),
        Shape::List(objects) => {
            let items = match objects {
                [one] => json!({ "$ref": reference_to(one) }),
                _ => page_or_group(),
            };
            json!({ "type": "array", "minItems": usize::from(key.needed == crate::language::Needed::Yes), "items": items })
        }
        Shape::Map(object) => by_id(json!({ "$ref": reference_to(object) })),
        Shape::Texts => by_id(text()),
        Shape::Options => {
            let mut schema = by_id(json!({
                "if": { "type": "object" },
                "then": { "$ref": reference_to(&OPTION) },
                "else": text(),
            }));
            super::add(&mut schema, "maxProperties", json!(MAX_OPTIONS));
            schema
        }
        Shape::Answers => json!({ "type": "object", "additionalProperties": { "type": ["object", "array"] } }),
        Shape::PageIds => json!({ "type": "array", "items": { "type": "string", "pattern": id() } }),
        Shape::Ending => {
            let pattern = "^(sent|stopped at [a-z0-9_]+|refused at [a-z0-9_]+( *: *[a-z0-9_]+)?)$";
            json!({ "type": "string", "pattern": pattern, "examples": ["sent", "stopped at page", "refused at page: field"] })
        }
    }
}

/// Text that YAML may take for a number or a truth: the reader takes it as it is written.
fn text() -> Value {
    json!({ "type": ["string", "number", "boolean"], "pattern": "\\S" })
}

fn id() -> String {
    format!("^[a-z][a-z0-9_]{{0,{}}}$", MAX_ID - 1)
}

fn by_id(each: Value) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": id() }, "additionalProperties": each })
}

fn word(words: &[Word]) -> Value {
    json!({
        "enum": words.iter().map(|word| word.word).collect::<Vec<_>>(),
        "enumDescriptions": words.iter().map(|word| plain(word.what)).collect::<Vec<_>>(),
        "markdownEnumDescriptions": words.iter().map(|word| word.what).collect::<Vec<_>>(),
    })
}

/// An entry of `pages`: a group, where it has `repeat`.
fn page_or_group() -> Value {
    let repeat = GROUP.keys.iter().find(|key| key.name == "repeat").map(super::of_key);
    json!({
        "type": "object",
        "properties": { "repeat": repeat },
        "if": { "type": "object", "required": ["repeat"] },
        "then": { "$ref": reference_to(&GROUP) },
        "else": { "$ref": reference_to(&PAGE) },
    })
}

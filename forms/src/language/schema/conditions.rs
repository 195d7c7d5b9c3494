//! Which keys go with which: what "needed where …" says, as the schema says it.

use serde_json::{Value, json};

use crate::definition::ValueKind;
use crate::language::{CALCULATED, FORM, GROUP, Object, PAGE};

pub(super) fn of(object: &'static Object) -> Vec<Value> {
    match object.id {
        id if id == FORM.id => vec![json!({
            "if": { "type": "object", "anyOf": [{ "required": ["opens"] }, { "required": ["closes"] }] },
            "then": { "required": ["closed"] },
        })],
        id if id == PAGE.id => vec![
            json!({
                "if": { "type": "object", "required": ["stop"] },
                "then": { "properties": { "title": false, "fields": false } },
                "else": { "required": ["title"], "anyOf": [{ "required": ["fields"] }, { "required": ["content"] }] },
            }),
            json!({
                "if": { "type": "object", "required": ["fields"], "properties": { "fields": { "minItems": 2 } } },
                "then": { "properties": { "fields": { "items": {
                    "if": { "type": "object", "properties": { "type": { "enum": ["uk-address", "hidden"] } } },
                    "else": { "required": ["label"] },
                } } } },
            }),
        ],
        id if id == GROUP.id => vec![
            json!({
                "if": { "type": "object", "required": ["min"], "properties": { "min": { "enum": [0, "0"] } } },
                "then": { "required": ["first"] },
                "else": { "properties": { "first": false } },
            }),
            json!({ "properties": { "pages": { "items": { "properties": { "stop": false } } } } }),
        ],
        id if id == CALCULATED.id => {
            let kinds = ValueKind::ALL.map(|(key, _)| json!({ "required": [key] }));
            vec![json!({ "oneOf": kinds })]
        }
        _ => Vec::new(),
    }
}

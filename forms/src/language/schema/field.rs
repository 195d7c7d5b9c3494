//! What a field may have besides what every field has, by its type.

use serde_json::{Map, Value, json};

use super::of_key;
use crate::language::{FIELD, FieldType, Needed, types};

/// For each type a condition: a field of it has these keys and no others.
pub(super) fn by_type() -> Vec<Value> {
    types().map(of_type).collect()
}

fn of_type(kind: &'static FieldType) -> Value {
    // What the keys of every field can be stands with them.
    let mut properties: Map<String, Value> = FIELD
        .keys
        .iter()
        .map(|key| (key.name.to_owned(), json!(true)))
        .collect();
    for key in kind.keys {
        let mut schema = of_key(key);
        if key.name == "options" {
            let fewest = if ["checkboxes", "quantities"].contains(&kind.name) {
                1
            } else {
                2
            };
            super::add(&mut schema, "minProperties", json!(fewest));
        }
        properties.insert(key.name.to_owned(), schema);
    }
    let mut required: Vec<&str> = kind
        .keys
        .iter()
        .filter(|key| key.needed == Needed::Yes)
        .map(|key| key.name)
        .collect();
    let mut then = json!({ "properties": properties, "additionalProperties": false });
    match kind.name {
        "radios" | "checkboxes" | "select" | "yes-no" => required.push("called"),
        "declaration" => required.push("label"),
        "hidden" => required.push("prefill"),
        "uk-address" => {}
        _ => super::add(
            &mut then,
            "anyOf",
            json!([{ "required": ["called"] }, { "required": ["label"] }]),
        ),
    }
    if kind.name == "long-text" {
        super::add(&mut then, "not", json!({ "required": ["max_length", "max_words"] }));
    }
    super::add(&mut then, "required", json!(required));
    json!({ "if": { "type": "object", "properties": { "type": { "const": kind.name } }, "required": ["type"] }, "then": then })
}

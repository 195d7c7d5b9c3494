//! The language as JSON Schema (2020-12), so that editors complete keys and explain them as a designer types.
//!
//! It takes what the readers take, and refuses most of what they refuse. What one place cannot tell (whether an
//! expression reads an answer that there is) is for `guildhall forms check`.

mod conditions;
mod field;
mod shape;

use serde_json::{Map, Value, json};

use super::{FIELD, FORM, Key, Needed, OBJECTS, Object, SCENARIO_FILE};

/// The schema of a form.
pub fn json_schema() -> Value {
    of_file(&FORM, "A form of Guildhall", |object| {
        !object.id.starts_with("scenario")
    })
}

/// The schema of a file of scenarios.
pub fn scenario_schema() -> Value {
    of_file(&SCENARIO_FILE, "Scenarios of a form of Guildhall", |object| {
        object.id.starts_with("scenario")
    })
}

fn of_file(top: &'static Object, title: &str, holds: fn(&Object) -> bool) -> Value {
    let mut schema = Map::new();
    schema.insert(
        "$schema".to_owned(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    schema.insert("title".to_owned(), json!(title));
    schema.insert("$ref".to_owned(), json!(reference_to(top)));
    let objects = OBJECTS.into_iter().filter(|object| holds(object));
    let defined: Map<String, Value> = objects
        .map(|object| (object.id.to_owned(), of_object(object)))
        .collect();
    schema.insert("$defs".to_owned(), Value::Object(defined));
    Value::Object(schema)
}

fn reference_to(object: &Object) -> String {
    format!("#/$defs/{}", object.id)
}

fn of_object(object: &'static Object) -> Value {
    let mut schema = json!({
        "type": "object",
        "title": object.title,
        "description": plain(object.what),
        "markdownDescription": object.what,
        "required": object.keys.iter().filter(|key| key.needed == Needed::Yes).map(|key| key.name).collect::<Vec<_>>(),
        "properties": properties(object.keys),
    });
    if object.id == FIELD.id {
        // The keys that a field may have depend on its type.
        add(&mut schema, "allOf", Value::Array(field::by_type()));
    } else {
        add(&mut schema, "additionalProperties", json!(false));
        let conditions = conditions::of(object);
        if !conditions.is_empty() {
            add(&mut schema, "allOf", Value::Array(conditions));
        }
    }
    schema
}

fn properties(keys: &'static [Key]) -> Value {
    keys.iter()
        .map(|key| (key.name.to_owned(), of_key(key)))
        .collect::<Map<_, _>>()
        .into()
}

fn of_key(key: &'static Key) -> Value {
    let mut schema = shape::of(key);
    let needed = match key.needed {
        Needed::Yes => "\n\nNeeded.".to_owned(),
        Needed::Where(when) => format!("\n\nNeeded where {when}."),
        Needed::No => String::new(),
    };
    let explained = format!("{}{needed}\n\n```yaml\n{}: {}\n```", key.what, key.name, key.example);
    add(&mut schema, "description", json!(plain(key.what)));
    add(&mut schema, "markdownDescription", json!(explained));
    schema
}

/// Markdown as the text that editors without Markdown show.
fn plain(markdown: &str) -> String {
    markdown.replace(['`', '*'], "")
}

fn add(schema: &mut Value, key: &str, value: Value) {
    if let Value::Object(entries) = schema {
        entries.insert(key.to_owned(), value);
    }
}

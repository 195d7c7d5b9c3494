//! YAML as an editor hands it to JSON Schema: scalars are what YAML 1.2's core schema takes them for.

use forms::yaml::{self, Kind, Node};
use serde_json::{Map, Value, json};

pub(crate) fn read(text: &str) -> Value {
    of_node(&yaml::parse(text).unwrap_or_else(|problem| panic!("{}\n{text}", problem.message)))
}

fn of_node(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar(text) => scalar(text),
        Kind::List(items) => items.iter().map(of_node).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|(key, node)| (key.text.clone(), of_node(node)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

fn scalar(text: &str) -> Value {
    match text {
        "true" | "True" | "TRUE" => json!(true),
        "false" | "False" | "FALSE" => json!(false),
        "" | "~" | "null" => Value::Null,
        _ => {
            let number = text.starts_with(|c: char| c.is_ascii_digit() || "+-.".contains(c));
            let whole = number
                .then(|| text.trim_start_matches('+').parse::<i64>().ok())
                .flatten();
            let point = number
                .then(|| text.parse::<f64>().ok())
                .flatten()
                .filter(|point| point.is_finite());
            match (whole, point) {
                (Some(whole), _) => json!(whole),
                (None, Some(point)) => json!(point),
                _ => json!(text),
            }
        }
    }
}

//! A form with every key, as values that can be changed and read again: JSON is YAML.

use serde_json::{Map, Value};

use crate::language::{CALCULATED, FORM, GROUP, OPTION, Object, PAGE, SCENARIO_FILE, Shape};
use crate::problem::{Problem, Severity};
use crate::yaml::{self, Kind, Node};

const WHOLE: &str = include_str!("whole.yaml");
const SCENARIOS: &str = "
scenarios:
  - name: Everything
    today: 2026-11-21
    link: { account: '1' }
    answers: { bin: { kind: garden } }
    pages: [where, bin]
    ends: sent
    paid: 5.00
";

/// The form with every key.
pub(super) fn whole() -> Value {
    value(WHOLE)
}

/// A file of scenarios with every key.
pub(super) fn scenarios() -> Value {
    value(SCENARIOS)
}

/// YAML, every scalar as text.
pub(super) fn value(yaml: &str) -> Value {
    of_node(&yaml::parse(yaml).unwrap_or_else(|problem| panic!("{yaml}\n{}", problem.message)))
}

fn of_node(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar(text) => Value::String(text.trim_end().to_owned()),
        Kind::List(items) => items.iter().map(of_node).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|(key, node)| (key.text.clone(), of_node(node)));
            Value::Object(entries.collect::<Map<_, _>>())
        }
    }
}

/// The errors of a form.
pub(super) fn errors(form: &Value) -> Vec<String> {
    let (_, report) = crate::read::read_all("form.yaml", &form.to_string());
    sentences(report.problems)
}

/// The errors of a file of scenarios.
pub(super) fn scenario_errors(file: &Value) -> Vec<String> {
    match crate::scenario::read("form.scenarios.yaml", &file.to_string()) {
        Ok(_) => Vec::new(),
        Err(report) => sentences(report.problems),
    }
}

fn sentences(problems: Vec<Problem>) -> Vec<String> {
    let errors = problems
        .into_iter()
        .filter(|problem| problem.severity == Severity::Error);
    errors
        .map(|problem| format!("{}: {}", problem.code, problem.message))
        .collect()
}

/// Where each kind of object stands in a form or a file of scenarios: JSON pointers.
pub(super) fn places(object: &'static Object, root: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let top = if object.id.starts_with("scenario") {
        &SCENARIO_FILE
    } else {
        &FORM
    };
    walk(top, "", root, &mut |kind, place| {
        if kind.id == object.id {
            found.push(place.to_owned());
        }
    });
    assert!(!found.is_empty(), "{} stands nowhere", object.title);
    found
}

fn walk(object: &'static Object, place: &str, root: &Value, visit: &mut dyn FnMut(&'static Object, &str)) {
    visit(object, place);
    for key in object.keys {
        let below = format!("{place}/{}", key.name);
        let Some(value) = root.pointer(&below) else { continue };
        match (key.shape, value) {
            (Shape::One(inner), _) => walk(inner, &below, root, visit),
            (Shape::Map(inner), Value::Object(entries)) => {
                entries
                    .keys()
                    .for_each(|id| walk(inner, &format!("{below}/{id}"), root, visit));
            }
            (Shape::List(kinds), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    let inner = if kinds.len() > 1 && item.get("repeat").is_some() {
                        kinds[1]
                    } else {
                        kinds[0]
                    };
                    walk(inner, &format!("{below}/{index}"), root, visit);
                }
            }
            _ => {}
        }
    }
    let options = format!("{place}/options");
    if let Some(Value::Object(entries)) = root.pointer(&options) {
        for (id, option) in entries {
            if option.is_object() {
                walk(&OPTION, &format!("{options}/{id}"), root, visit);
            }
        }
    }
}

/// Whether taking this key away needs another to be put there, so that "needed" cannot be seen so simply.
pub(super) fn is_one_of_several(object: &Object, key: &str) -> bool {
    (object.id == CALCULATED.id && key != "label")
        || (object.id == PAGE.id && key == "stop")
        || (object.id == GROUP.id && key == "min")
}

//! The original's runner, as far as routing goes: written apart from the importer, straight over the JSON.

use std::collections::BTreeMap;

use serde_json::Value;

/// An answer as the original keeps it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Kept {
    Truth(bool),
    Text(String),
    Number(f64),
    List(Vec<String>),
}

/// Answers by the names of components.
pub(crate) type State = BTreeMap<String, Kept>;

pub(crate) fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub(crate) fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// The page that follows; none at the end. In-order forms follow `page` with the first one whose condition holds.
pub(crate) fn next(form: &Value, page: usize, state: &State) -> Option<usize> {
    let pages = list(form, "pages");
    if text(form, "engine") == "V2" {
        return (page + 1..pages.len()).find(|index| {
            let condition = pages.get(*index).map_or("", |page| text(page, "condition"));
            condition.is_empty() || holds(form, condition, state)
        });
    }
    let mut otherwise = None;
    for link in list(pages.get(page)?, "next") {
        let to = pages.iter().position(|page| text(page, "path") == text(link, "path"));
        let Some(to) = to else { continue };
        let condition = text(link, "condition");
        if condition.is_empty() {
            otherwise = Some(to);
        } else if holds(form, condition, state) {
            return Some(to);
        }
    }
    otherwise
}

fn holds(form: &Value, name: &str, state: &State) -> bool {
    let condition = list(form, "conditions")
        .iter()
        .rev()
        .find(|condition| text(condition, "name") == name);
    condition.is_some_and(|condition| {
        group(
            form,
            &list(&condition["value"], "conditions").iter().collect::<Vec<_>>(),
            state,
        )
    })
}

/// `and` binds closer than `or`.
fn group(form: &Value, parts: &[&Value], state: &State) -> bool {
    let mut any = false;
    let mut all = true;
    for (index, part) in parts.iter().enumerate() {
        if index > 0 && text(part, "coordinator") == "or" {
            any |= all;
            all = true;
        }
        all &= one(form, part, state);
    }
    !parts.is_empty() && (any | all)
}

fn one(form: &Value, part: &Value, state: &State) -> bool {
    if part.get("conditions").is_some() {
        return group(form, &list(part, "conditions").iter().collect::<Vec<_>>(), state);
    }
    if part.get("conditionName").is_some() {
        return holds(form, text(part, "conditionName"), state);
    }
    let field = text(&part["field"], "name");
    let Some(kept) = state.get(field.rsplit('.').next().unwrap_or(field)) else {
        return false;
    };
    let value = text(&part["value"], "value");
    let same = match kept {
        Kept::Truth(truth) => truth.to_string() == value,
        Kept::Text(text) => text == value,
        Kept::Number(number) => value.parse() == Ok(*number),
        Kept::List(_) => false,
    };
    let order = |test: fn(f64, f64) -> bool| match (kept, value.parse::<f64>()) {
        (Kept::Number(number), Ok(limit)) => test(*number, limit),
        _ => false,
    };
    let contains = || matches!(kept, Kept::List(items) if items.iter().any(|item| item == value));
    match text(part, "operator") {
        "is" => same,
        "is not" => !matches!(kept, Kept::List(_)) && !same,
        "contains" => contains(),
        "does not contain" => matches!(kept, Kept::List(_)) && !contains(),
        "is at least" => order(|a, b| a >= b),
        "is at most" => order(|a, b| a <= b),
        "is more than" => order(|a, b| a > b),
        "is less than" => order(|a, b| a < b),
        _ => false,
    }
}

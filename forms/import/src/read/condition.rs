//! A condition: the older shape, nested groups with coordinators or a text; and the newer, a list of items.

use crate::expression_text;
use crate::json::Json;
use crate::original::{Condition, Operand, Operator, Test};
use crate::report::Report;
use crate::text::plain;

/// How deep groups may nest.
const MAX_DEPTH: usize = 20;

/// The most parts of one group.
const MAX_PARTS: usize = 200;

pub(super) fn read(json: &Json<'_>, report: &mut Report) -> Condition {
    let name = json
        .some_text("id")
        .filter(|_| json.get("items").is_some())
        .or_else(|| json.text("name"))
        .unwrap_or_default();
    let title = json.some_text("displayName").unwrap_or_else(|| name.clone());
    let test = match json.get("value") {
        Some(value) if value.is_text() => {
            let text = value.as_text().unwrap_or_default();
            expression_text::parse(&text, &value.at).unwrap_or_else(|what| {
                report.wrong(
                    "condition-text",
                    &value.at,
                    format!("this condition cannot be read: {what}"),
                );
                Test::Never
            })
        }
        Some(value) => group(&value.items("conditions"), &value.at, 0, report),
        None => items(json, report),
    };
    Condition {
        at: json.at.clone(),
        name,
        title: plain(&title),
        test,
    }
}

/// The newer shape: one coordinator for all.
fn items(json: &Json<'_>, report: &mut Report) -> Test {
    let mut parts = json.items("items");
    if parts.is_empty() {
        report.wrong(
            "empty-condition",
            &json.at,
            "this condition tests nothing, so it never holds",
        );
        return Test::Never;
    }
    parts.truncate(MAX_PARTS);
    let tests: Vec<Test> = parts.iter().map(|part| one(part, 0, report)).collect();
    match json.text("coordinator").as_deref() {
        Some("or" | "OR") => Test::Any(tests),
        _ => Test::All(tests),
    }
}

/// The older shape: each part but the first has a coordinator before it; `and` binds closer than `or`.
fn group(parts: &[Json<'_>], at: &str, depth: usize, report: &mut Report) -> Test {
    if depth > MAX_DEPTH {
        report.wrong(
            "condition-too-deep",
            at,
            "this condition nests too deeply, and is taken as never holding",
        );
        return Test::Never;
    }
    let mut any: Vec<Test> = Vec::new();
    let mut all: Vec<Test> = Vec::new();
    for (index, part) in parts.iter().take(MAX_PARTS).enumerate() {
        let coordinator = part.text("coordinator");
        match coordinator.as_deref() {
            Some("or" | "OR") if index > 0 => any.push(Test::All(std::mem::take(&mut all))),
            None if index > 0 => {
                report.wrong(
                    "no-coordinator",
                    &part.at,
                    "this part has no `and` or `or` before it; it is taken as `and`",
                );
            }
            _ => {}
        }
        all.push(one(part, depth, report));
    }
    if all.is_empty() && any.is_empty() {
        report.wrong("empty-condition", at, "this condition tests nothing, so it never holds");
        return Test::Never;
    }
    any.push(Test::All(all));
    Test::Any(any)
}

fn one(json: &Json<'_>, depth: usize, report: &mut Report) -> Test {
    if json.get("conditions").is_some() {
        return group(&json.items("conditions"), &json.at, depth + 1, report);
    }
    if let Some(name) = json
        .some_text("conditionName")
        .or_else(|| json.some_text("conditionId"))
    {
        return Test::Named {
            at: json.at.clone(),
            name,
        };
    }
    let field = match json.get("field") {
        Some(field) => field.some_text("name").or_else(|| field.as_text()),
        None => json.some_text("componentId"),
    };
    let operator = json.some_text("operator");
    let (Some(field), Some(operator)) = (field, operator) else {
        report.wrong(
            "condition-part",
            &json.at,
            "this part of a condition names no question or no comparison",
        );
        return Test::Never;
    };
    let Some(operator) = operator_named(&operator) else {
        let what = format!("the comparison `{}` is not known, so it never holds", plain(&operator));
        report.wrong("operator", &format!("{}.operator", json.at), what);
        return Test::Never;
    };
    let Some(value) = operand(json) else {
        report.wrong(
            "condition-value",
            &json.at,
            "this part of a condition compares with nothing",
        );
        return Test::Never;
    };
    Test::Compare {
        at: json.at.clone(),
        field,
        operator,
        value,
    }
}

fn operator_named(name: &str) -> Option<Operator> {
    Some(match name.trim() {
        "is" | "==" | "=" => Operator::Is,
        "is not" | "!=" => Operator::IsNot,
        "contains" | "in" => Operator::Contains,
        "does not contain" | "not in" => Operator::DoesNotContain,
        "is at least" | ">=" => Operator::AtLeast,
        "is at most" | "<=" => Operator::AtMost,
        "is less than" | "<" | "is before" => Operator::LessThan,
        "is more than" | ">" | "is after" => Operator::MoreThan,
        "is longer than" => Operator::LongerThan,
        "is shorter than" => Operator::ShorterThan,
        "has length" => Operator::HasLength,
        _ => return None,
    })
}

fn operand(json: &Json<'_>) -> Option<Operand> {
    let value = json.get("value")?;
    if let (Some(list), Some(item)) = (value.text("listId"), value.text("itemId")) {
        return Some(Operand::Item { list, item });
    }
    if let Some(count) = value.number("period").or_else(|| value.number("timePeriod")) {
        let past = value
            .text("direction")
            .is_some_and(|direction| direction.contains("past"));
        let unit = value
            .text("unit")
            .or_else(|| value.text("timeUnit"))
            .unwrap_or_else(|| "days".to_owned());
        #[allow(clippy::cast_possible_truncation)]
        let count = count.abs().min(100_000.0) as i64;
        return Some(Operand::Relative {
            count: if past { -count } else { count },
            unit,
        });
    }
    let text = if value.is_object() {
        value.text("value")
    } else {
        value.as_text()
    };
    text.map(Operand::Text)
}

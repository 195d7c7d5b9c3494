//! What a scenario says, typed into the inputs of a field.

use crate::definition::{Field, FieldKind};
use crate::raw::Raw;
use crate::yaml::{Kind, Node};

/// Types an answer into a field. A map is typed into the inputs of its keys; `same: yes` takes the earlier answer.
pub(super) fn into(field: &Field, node: &Node, raw: &mut Raw) {
    let id = &field.id;
    let same = matches!(&node.kind, Kind::Map(entries) if entries.iter().any(|(key, _)| key.text == "same"));
    if field.same_as.is_some() && !same {
        raw.push(field.same_name(), "no");
    }
    match &node.kind {
        Kind::Scalar(text) => scalar(field, text, raw),
        Kind::List(items) => {
            for item in items {
                if let Kind::Scalar(text) = &item.kind {
                    raw.push(id, text);
                }
            }
        }
        Kind::Map(entries) => {
            for (key, node) in entries {
                let Kind::Scalar(text) = &node.kind else { continue };
                // Options keep their underscores; parts of an address or account have hyphens, as in the page.
                let part = match field.kind {
                    FieldKind::Quantities { .. } => key.text.clone(),
                    _ => key.text.replace('_', "-"),
                };
                raw.push(format!("{id}-{part}"), text);
            }
        }
    }
}

fn scalar(field: &Field, text: &str, raw: &mut Raw) {
    let id = &field.id;
    let parts: Vec<&str> = text.split([' ', '/']).filter(|part| !part.is_empty()).collect();
    match (&field.kind, parts.as_slice()) {
        (FieldKind::Date { .. }, [day, month, year]) => {
            raw.push(format!("{id}-day"), *day);
            raw.push(format!("{id}-month"), *month);
            raw.push(format!("{id}-year"), *year);
        }
        (FieldKind::Date { .. }, _) => raw.push(format!("{id}-day"), text),
        (FieldKind::Month, [month, year]) => {
            raw.push(format!("{id}-month"), *month);
            raw.push(format!("{id}-year"), *year);
        }
        (FieldKind::Month, _) => raw.push(format!("{id}-month"), text),
        _ => raw.push(id, text),
    }
}

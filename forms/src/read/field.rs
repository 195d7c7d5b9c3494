//! The keys of a field.

use super::Problems;
use super::keys::Keys;
use crate::definition::{Choice, DateBounds, Field, FieldKind};
use crate::problem::{Problem, did_you_mean};
use crate::yaml::{Kind, Node};

/// Field types by their names in a definition.
pub(crate) const TYPES: [&str; 17] = [
    "short-text",
    "long-text",
    "full-name",
    "email",
    "uk-phone",
    "uk-postcode",
    "uk-address",
    "date",
    "whole-number",
    "vehicle-registration",
    "council-tax-account-number",
    "radios",
    "checkboxes",
    "yes-no",
    "quantities",
    "text",
    "number",
];

/// Longest text that a resident can be asked to type, in characters.
const LONGEST: u32 = 20_000;

pub(super) fn read(node: &Node, fields_on_page: usize, page_optional: bool, problems: &mut Problems) -> Option<Field> {
    let keys = Keys::of(node, "a field", problems)?;
    let id = keys.id("id", "the field");
    let label = keys.text_at("label");
    let called = keys.text("called");
    let hint = keys.text("hint");
    let optional = keys.flag("optional") || page_optional;
    let kind = read_kind(&keys);
    if let Some(kind) = &kind {
        let named_by_kind = matches!(kind, FieldKind::Address);
        if fields_on_page > 1 && label.is_none() && !named_by_kind {
            keys.problem(
                Problem::error("missing-label", keys.span(), "the field has no `label`")
                    .help("on a page with several fields each needs its own"),
            );
        }
        let template_is_whole = matches!(kind, FieldKind::Address);
        if called.is_none() && !template_is_whole && (label.is_none() || asks_by_choice(kind)) {
            keys.problem(
                Problem::error("missing-called", keys.span(), "the field has no `called`").help(called_help(kind)),
            );
        }
    }
    keys.finish();
    Some(Field {
        id: id?.0,
        label: label.map(|(text, _)| text),
        hint,
        called,
        optional,
        // Told about already; as text it starts no further problems.
        kind: kind.unwrap_or(FieldKind::ShortText { max_length: 254 }),
    })
}

fn asks_by_choice(kind: &FieldKind) -> bool {
    matches!(kind, FieldKind::Radios(_) | FieldKind::Checkboxes(_) | FieldKind::YesNo)
}

fn called_help(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::YesNo => "say it as in \"Select yes if …\", like `called: you live alone`",
        kind if asks_by_choice(kind) => "say it as in \"Select …\", like `called: which bin was missed`",
        _ => "say it as in \"Enter …\", like `called: your full name`",
    }
}

fn read_kind(keys: &Keys<'_>) -> Option<FieldKind> {
    let (name, span) = keys.required("type", "the field")?;
    Some(match name.as_str() {
        "short-text" => FieldKind::ShortText {
            max_length: keys.number("max_length", 1, 254).unwrap_or(254),
        },
        "long-text" => FieldKind::LongText {
            max_length: keys.number("max_length", 1, LONGEST).unwrap_or(2_000),
        },
        "full-name" => FieldKind::FullName,
        "email" => FieldKind::Email,
        "uk-phone" => FieldKind::Phone,
        "uk-postcode" => FieldKind::Postcode,
        "uk-address" => FieldKind::Address,
        "date" => FieldKind::Date {
            bounds: keys.word("bounds", &DateBounds::ALL).unwrap_or_default(),
        },
        "whole-number" => {
            let widest = i64::MAX / 2;
            let (min, max) = (keys.number("min", -widest, widest), keys.number("max", -widest, widest));
            if let (Some(min), Some(max)) = (min, max)
                && min > max
            {
                keys.problem(Problem::error("bounds", keys.span(), "`min` is larger than `max`"));
            }
            FieldKind::WholeNumber { min, max }
        }
        "vehicle-registration" => FieldKind::VehicleRegistration,
        "council-tax-account-number" => FieldKind::CouncilTaxAccountNumber,
        "yes-no" => FieldKind::YesNo,
        "radios" => FieldKind::Radios(read_options(keys, false)),
        "checkboxes" => FieldKind::Checkboxes(read_options(keys, false)),
        "quantities" => FieldKind::Quantities {
            options: read_options(keys, true),
            max_total: keys.number("max_total", 1, 1_000).unwrap_or(99),
        },
        _ => {
            let help = match name.as_str() {
                "text" => "write `short-text` or `long-text`".to_owned(),
                "number" => "write `whole-number`".to_owned(),
                _ => did_you_mean(&name, TYPES).unwrap_or_else(|| format!("known types: {}", known_types())),
            };
            keys.problem(Problem::error("unknown-type", span, format!("`{name}` is not a type of field")).help(help));
            for key in ["options", "bounds", "min", "max", "max_length", "max_total"] {
                keys.node(key);
            }
            return None;
        }
    })
}

fn known_types() -> String {
    TYPES
        .iter()
        .filter(|name| !matches!(**name, "text" | "number"))
        .copied()
        .collect::<Vec<_>>()
        .join(", ")
}

fn read_options(keys: &Keys<'_>, counted: bool) -> Vec<Choice> {
    let Some(node) = keys.node("options") else {
        keys.problem(
            Problem::error("missing-key", keys.span(), "the field has no `options`")
                .help("add `options:` with a line for each, like `garden: Garden waste`"),
        );
        return Vec::new();
    };
    let Kind::Map(entries) = &node.kind else {
        keys.problem(
            Problem::error(
                "shape",
                node.span,
                format!("`options` must be a set of keys, not {}", node.shape()),
            )
            .help("write each as `value: label`"),
        );
        return Vec::new();
    };
    if entries.is_empty() || (entries.len() < 2 && !counted) {
        keys.problem(Problem::error("options", node.span, "there must be two options or more").help("or use `yes-no`"));
    }
    let mut options: Vec<Choice> = Vec::new();
    for (key, node) in entries {
        keys.check_id(&key.text, key.span);
        if options.iter().any(|option| option.value == key.text) {
            keys.problem(Problem::error(
                "repeated-key",
                key.span,
                format!("option `{}` is given twice", key.text),
            ));
        }
        match &node.kind {
            Kind::Scalar(label) if !label.trim().is_empty() => {
                options.push(Choice {
                    value: key.text.clone(),
                    label: label.trim().to_owned(),
                    hint: None,
                });
            }
            Kind::Scalar(_) => keys.problem(Problem::error(
                "empty",
                key.span,
                format!("option `{}` has no label", key.text),
            )),
            _ => keys.with_problems(|problems| {
                let Some(inner) = Keys::of(node, "an option", problems) else {
                    return;
                };
                if let Some((label, _)) = inner.required("label", "the option") {
                    options.push(Choice {
                        value: key.text.clone(),
                        label,
                        hint: inner.text("hint"),
                    });
                }
                inner.node("hint");
                inner.finish();
            }),
        }
    }
    options
}

//! What a field asks: its `type`, and the keys that this type has.

use super::keys::Keys;
use super::options;
use crate::definition::{DateBounds, FieldKind, FileKind, TextLimit, UploadLimits};
use crate::problem::{Problem, did_you_mean};
use crate::values::{Decimal, Pence};
use crate::yaml::Kind;

/// Field types by their names in a definition.
pub const TYPES: [&str; 27] = [
    "short-text",
    "long-text",
    "full-name",
    "email",
    "uk-phone",
    "website",
    "uk-postcode",
    "uk-address",
    "date",
    "month",
    "time",
    "whole-number",
    "decimal",
    "money",
    "national-insurance-number",
    "uk-bank-account",
    "vehicle-registration",
    "council-tax-account-number",
    "radios",
    "checkboxes",
    "select",
    "yes-no",
    "declaration",
    "quantities",
    "file-upload",
    "map-point",
    "hidden",
];

/// Words that people write for a type, and the type.
const OTHER_WORDS: [(&str, &str); 12] = [
    ("text", "write `short-text` or `long-text`"),
    ("textarea", "write `long-text`"),
    ("number", "write `whole-number`, `decimal` or `money`"),
    ("integer", "write `whole-number`"),
    ("phone", "write `uk-phone`"),
    ("address", "write `uk-address`"),
    ("postcode", "write `uk-postcode`"),
    ("name", "write `full-name`"),
    ("dropdown", "write `select`"),
    ("file", "write `file-upload`"),
    ("upload", "write `file-upload`"),
    ("repeat", "a repeating group stands in `pages`, as `- repeat: its_id`"),
];

/// Every key that some type has, beside those of any field.
pub(super) const OWN_KEYS: [&str; 14] = [
    "options",
    "bounds",
    "min",
    "max",
    "max_length",
    "max_words",
    "max_total",
    "places",
    "unit",
    "lookup",
    "max_files",
    "max_megabytes",
    "types",
    "none",
];

/// Longest text that a resident can be asked to type, in characters.
pub const LONGEST: u32 = 20_000;

pub(super) fn read(keys: &Keys<'_>) -> Option<FieldKind> {
    let (name, span) = keys.required("type", "the field")?;
    Some(match name.as_str() {
        "short-text" => FieldKind::ShortText {
            max_length: keys.number("max_length", 1, 254).unwrap_or(254),
        },
        "long-text" => FieldKind::LongText {
            limit: text_limit(keys),
        },
        "full-name" => FieldKind::FullName,
        "email" => FieldKind::Email,
        "uk-phone" => FieldKind::Phone,
        "website" => FieldKind::Website,
        "uk-postcode" => FieldKind::Postcode,
        "uk-address" => FieldKind::Address {
            lookup: keys.flag("lookup"),
        },
        "date" => FieldKind::Date {
            bounds: keys.word("bounds", &DateBounds::ALL).unwrap_or_default(),
        },
        "month" => FieldKind::Month,
        "time" => FieldKind::Time,
        "whole-number" => {
            let widest = i64::MAX / 2;
            let (min, max) = (keys.number("min", -widest, widest), keys.number("max", -widest, widest));
            in_order(keys, min, max);
            let unit = keys.text("unit");
            FieldKind::WholeNumber { min, max, unit }
        }
        "decimal" => {
            let (min, max) = (decimal(keys, "min"), decimal(keys, "max"));
            in_order(keys, min, max);
            FieldKind::Decimal {
                min,
                max,
                places: keys.number("places", 1, 6).unwrap_or(2),
                unit: keys.text("unit"),
            }
        }
        "money" => {
            let (min, max) = (pounds(keys, "min"), pounds(keys, "max"));
            in_order(keys, min, max);
            FieldKind::Money { min, max }
        }
        "national-insurance-number" => FieldKind::NationalInsuranceNumber,
        "uk-bank-account" => FieldKind::BankAccount,
        "vehicle-registration" => FieldKind::VehicleRegistration,
        "council-tax-account-number" => FieldKind::CouncilTaxAccountNumber,
        "yes-no" => FieldKind::YesNo,
        "declaration" => FieldKind::Declaration,
        "radios" => FieldKind::Radios(options::read(keys, false)),
        "checkboxes" => FieldKind::Checkboxes(options::read(keys, true)),
        "select" => FieldKind::Select(options::read(keys, false)),
        "quantities" => FieldKind::Quantities {
            options: options::read(keys, true),
            max_total: keys.number("max_total", 1, 1_000).unwrap_or(99),
        },
        "file-upload" => FieldKind::FileUpload(upload_limits(keys)),
        "map-point" => FieldKind::MapPoint,
        "hidden" => FieldKind::Hidden,
        _ => {
            let other = OTHER_WORDS.iter().find(|(word, _)| *word == name);
            let help = other.map(|(_, help)| (*help).to_owned());
            let help = help
                .or_else(|| did_you_mean(&name, TYPES))
                .unwrap_or_else(|| format!("known types: {}", TYPES[..].join(", ")));
            keys.problem(Problem::error("unknown-type", span, format!("`{name}` is not a type of field")).help(help));
            for key in OWN_KEYS {
                keys.node(key);
            }
            return None;
        }
    })
}

fn text_limit(keys: &Keys<'_>) -> TextLimit {
    let characters = keys.number("max_length", 1, LONGEST);
    match (keys.number("max_words", 1, LONGEST / 5), characters) {
        (Some(words), None) => TextLimit::Words(words),
        (None, characters) => TextLimit::Characters(characters.unwrap_or(2_000)),
        (Some(words), Some(_)) => {
            let what = "a text is limited by `max_length` or by `max_words`, not by both";
            keys.problem(Problem::error("bounds", keys.span(), what).help("remove one of them"));
            TextLimit::Words(words)
        }
    }
}

fn in_order<T: PartialOrd>(keys: &Keys<'_>, min: Option<T>, max: Option<T>) {
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        keys.problem(Problem::error("bounds", keys.span(), "`min` is larger than `max`"));
    }
}

fn decimal(keys: &Keys<'_>, key: &'static str) -> Option<Decimal> {
    let (text, span) = keys.text_at(key)?;
    let number = text.parse().ok();
    if number.is_none() {
        keys.problem(Problem::error(
            "shape",
            span,
            format!("`{key}` must be a number, like 2.5"),
        ));
    }
    number
}

/// Pounds, as a designer writes money for a resident.
fn pounds(keys: &Keys<'_>, key: &'static str) -> Option<Pence> {
    let (text, span) = keys.text_at(key)?;
    let amount = text.parse().ok();
    if amount.is_none() {
        let what = format!("`{key}` must be an amount in pounds, like 12.50");
        keys.problem(Problem::error("shape", span, what));
    }
    amount
}

fn upload_limits(keys: &Keys<'_>) -> UploadLimits {
    let limit = |key: &'static str, max: u32, help: &str| {
        if keys.node(key).is_none() {
            let what = format!("the upload has no `{key}`");
            keys.problem(Problem::error("upload-limits", keys.span(), what).help(help));
        }
        keys.number(key, 1, max).unwrap_or(1)
    };
    UploadLimits {
        max_files: limit("max_files", 20, "say how many files there can be, like `max_files: 3`"),
        max_megabytes: limit(
            "max_megabytes",
            50,
            "say how large one can be, like `max_megabytes: 10`",
        ),
        types: file_kinds(keys),
    }
}

fn file_kinds(keys: &Keys<'_>) -> Vec<FileKind> {
    let words = || FileKind::ALL.map(|(word, _)| word).join(", ");
    let nodes = keys.list("types");
    if nodes.is_empty() {
        let what = "the upload does not say what it takes";
        keys.problem(
            Problem::error("upload-limits", keys.span(), what)
                .help(format!("add `types: [photo, pdf]`; it can be {}", words())),
        );
    }
    let mut kinds = Vec::new();
    for node in nodes {
        let Kind::Scalar(text) = &node.kind else { continue };
        match FileKind::ALL.iter().find(|(word, _)| word == text) {
            Some((_, kind)) => kinds.push(*kind),
            None => {
                let help = did_you_mean(text, FileKind::ALL.map(|(word, _)| word))
                    .unwrap_or_else(|| format!("it can be {}", words()));
                let what = format!("`{text}` is not a kind of file that a form can take");
                keys.problem(Problem::error("unknown-word", node.span, what).help(help));
            }
        }
    }
    kinds
}

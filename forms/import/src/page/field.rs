//! The YAML of a field.

use crate::called::{thing, yes_if};
use crate::cel::number;
use crate::choices::Choice;
use crate::question::{Kind, Question};
use crate::report::Report;
use crate::text::{plain, without_templates};
use crate::yaml::Yaml;

/// What a field is called in its place.
#[derive(Debug)]
pub(crate) struct FieldText {
    pub(crate) id: String,
    pub(crate) label: Option<String>,
    /// The words from which `called` is made.
    pub(crate) named: String,
    pub(crate) when: Option<String>,
    /// When each option is offered, where not always.
    pub(crate) options: Vec<(String, String)>,
}

/// The keys of a field.
pub(crate) fn yaml(question: &Question, field: &FieldText, report: &mut Report) -> Vec<(String, Yaml)> {
    let mut entries: Vec<(String, Yaml)> = Vec::new();
    let mut add = |key: &str, value: Yaml| entries.push((key.to_owned(), value));
    let text = |text: &str| Yaml::Text(text.to_owned());
    let word = |word: &str| Yaml::Word(word.to_owned());
    add("id", word(&field.id));
    add("type", word(type_name(&question.kind)));
    if let Some(when) = &field.when {
        add("when", text(when));
    }
    match &question.kind {
        Kind::Declaration { text: declared, .. } => add("label", text(declared)),
        Kind::Hidden { .. } => {}
        _ => {
            if let Some(label) = &field.label {
                add("label", text(label));
            }
        }
    }
    match &question.kind {
        Kind::Address { .. } | Kind::Hidden { .. } => {}
        Kind::YesNo => add("called", text(&yes_if(&field.named))),
        Kind::Declaration { text: declared, .. } => add("called", text(&yes_if(declared))),
        _ => add("called", text(&thing(&field.named))),
    }
    let repeats = |hint: &String| {
        crate::text::same(hint, &field.named)
            || field
                .label
                .as_deref()
                .is_some_and(|label| crate::text::same(hint, label))
    };
    if let Some(hint) = hint(question, report).filter(|hint| !repeats(hint)) {
        add("hint", text(&hint));
    }
    if question.optional && !matches!(question.kind, Kind::Hidden { .. } | Kind::Declaration { .. }) {
        add("optional", word("true"));
    }
    entries.extend(limits(&question.kind));
    if !question.choices().is_empty() {
        let options = question
            .choices()
            .iter()
            .map(|choice| (choice.value.clone(), option(choice, field)));
        entries.push(("options".to_owned(), Yaml::Map(options.collect())));
    }
    entries
}

fn type_name(kind: &Kind) -> &'static str {
    match kind {
        Kind::ShortText { .. } => "short-text",
        Kind::LongText { .. } => "long-text",
        Kind::FullName => "full-name",
        Kind::Email => "email",
        Kind::Phone => "uk-phone",
        Kind::Website => "website",
        Kind::Postcode => "uk-postcode",
        Kind::Address { .. } => "uk-address",
        Kind::Date { .. } => "date",
        Kind::Month => "month",
        Kind::Time => "time",
        Kind::Whole { .. } => "whole-number",
        Kind::Decimal { .. } => "decimal",
        Kind::Money { .. } => "money",
        Kind::NationalInsurance => "national-insurance-number",
        Kind::Vehicle => "vehicle-registration",
        Kind::Radios(_) => "radios",
        Kind::Checkboxes(_) => "checkboxes",
        Kind::Select(_) => "select",
        Kind::YesNo => "yes-no",
        Kind::Declaration { .. } => "declaration",
        Kind::Upload { .. } => "file-upload",
        Kind::MapPoint => "map-point",
        Kind::Hidden { .. } => "hidden",
    }
}

fn hint(question: &Question, report: &mut Report) -> Option<String> {
    let component = &question.component;
    if component.hint == "The MultiInputField needed" || matches!(question.kind, Kind::Hidden { .. }) {
        return None;
    }
    let (hint, templates) = without_templates(&component.hint);
    let at = format!("{}.hint", component.at);
    if templates {
        report.changed(
            "template",
            &at,
            "the hint filled in answers; an ellipsis stands there now",
        );
    }
    if hint.contains("<li") || hint.contains("<ul") {
        report.changed("hint-layout", &at, "the list in this hint became one line of text");
    }
    if hint.contains("<a ") {
        report.dropped("link", &at, "a hint cannot hold a link; its words were kept");
    }
    Some(plain(&hint)).filter(|hint| !hint.is_empty())
}

fn limits(kind: &Kind) -> Vec<(String, Yaml)> {
    let mut entries: Vec<(String, Yaml)> = Vec::new();
    let mut add = |key: &str, value: String| entries.push((key.to_owned(), Yaml::Word(value)));
    let plain_number = |n: f64| number(n, false);
    match kind {
        Kind::ShortText { max_length } => {
            if let Some(longest) = max_length.filter(|n| *n > 0) {
                add("max_length", longest.to_string());
            }
        }
        Kind::LongText { max_length, max_words } => {
            if let Some(words) = max_words.filter(|n| *n > 0) {
                add("max_words", words.to_string());
            } else if let Some(longest) = max_length.filter(|n| *n > 0) {
                add("max_length", longest.to_string());
            }
        }
        Kind::Address { lookup: true } => add("lookup", "true".to_owned()),
        Kind::Date { bounds: Some(bounds) } => add("bounds", (*bounds).to_owned()),
        Kind::Whole { min, max, .. } | Kind::Decimal { min, max, .. } => {
            if let Some(min) = min {
                add("min", plain_number(*min));
            }
            if let Some(max) = max {
                add("max", plain_number(*max));
            }
        }
        Kind::Money { min, max } => {
            if let Some(min) = min {
                add("min", pounds(*min));
            }
            if let Some(max) = max {
                add("max", pounds(*max));
            }
        }
        Kind::Upload {
            files,
            megabytes,
            types,
        } => {
            add("max_files", files.to_string());
            add("max_megabytes", megabytes.to_string());
            entries.push((
                "types".to_owned(),
                Yaml::Words(types.iter().map(|t| (*t).to_owned()).collect()),
            ));
        }
        Kind::Hidden { name } => {
            let name: String = name
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .take(30)
                .collect::<String>()
                .to_lowercase();
            let name = if name.starts_with(|c: char| c.is_ascii_lowercase()) {
                name
            } else {
                format!("v{name}")
            };
            add("prefill", format!("link.{name}"));
        }
        _ => {}
    }
    match kind {
        Kind::Decimal { places, unit, .. } => {
            entries.push(("places".to_owned(), Yaml::Word(places.to_string())));
            entries.extend(unit.clone().map(|unit| ("unit".to_owned(), Yaml::Text(unit))));
        }
        Kind::Whole { unit: Some(unit), .. } => entries.push(("unit".to_owned(), Yaml::Text(unit.clone()))),
        _ => {}
    }
    entries
}

/// `12` or `12.50`.
fn pounds(amount: f64) -> String {
    if amount.fract() == 0.0 {
        number(amount, false)
    } else {
        format!("{amount:.2}")
    }
}

fn option(choice: &Choice, field: &FieldText) -> Yaml {
    let when = field
        .options
        .iter()
        .find(|(value, _)| *value == choice.value)
        .map(|(_, when)| when);
    if choice.hint.is_none() && !choice.none && when.is_none() {
        return Yaml::Text(choice.label.clone());
    }
    let mut entries = vec![("label".to_owned(), Yaml::Text(choice.label.clone()))];
    entries.extend(choice.hint.clone().map(|hint| ("hint".to_owned(), Yaml::Text(hint))));
    entries.extend(when.map(|when| ("when".to_owned(), Yaml::Text(when.clone()))));
    if choice.none {
        entries.push(("none".to_owned(), Yaml::Word("true".to_owned())));
    }
    Yaml::Map(entries)
}

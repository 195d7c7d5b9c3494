//! Questions: new, gone, asked for something else, with other options.

use super::pages::asked;
use super::{Sentence, quoted, texts};
use crate::definition::{Field, FieldKind, Page};

pub(super) fn compare(page: &Page, old: &[Field], new: &[Field], changes: &mut Vec<Sentence>) {
    for field in new {
        match old.iter().find(|before| before.id == field.id) {
            None => changes.push(format!(
                "{} now also asks for {}.",
                quoted(&page.title),
                asks_for(field)
            )),
            Some(before) => same_field(page, before, field, changes),
        }
    }
    for gone in old
        .iter()
        .filter(|before| !new.iter().any(|field| field.id == before.id))
    {
        changes.push(format!(
            "{} does not ask for {} any more.",
            quoted(&page.title),
            asks_for(gone)
        ));
    }
}

fn asks_for(field: &Field) -> String {
    match &field.label {
        Some(label) => quoted(label),
        None => noun(&field.kind).to_owned(),
    }
}

fn same_field(page: &Page, old: &Field, new: &Field, changes: &mut Vec<Sentence>) {
    let name = quoted(new.label.as_deref().unwrap_or(&page.title));
    if let (Some(before), Some(now)) = (&old.label, &new.label) {
        texts::text("A label", Some(before), Some(now), changes);
    }
    texts::text(
        &format!("The hint of {name}"),
        old.hint.as_deref(),
        new.hint.as_deref(),
        changes,
    );
    match (old.optional, new.optional) {
        (false, true) => changes.push(format!("{name} can now be left empty.")),
        (true, false) => changes.push(format!("{name} must now be answered.")),
        _ => {}
    }
    asked(&name, old.when.as_ref(), new.when.as_ref(), changes);
    if std::mem::discriminant(&old.kind) != std::mem::discriminant(&new.kind) {
        changes.push(format!(
            "{name} asked for {}, and now asks for {}.",
            noun(&old.kind),
            noun(&new.kind)
        ));
    } else if limits(&old.kind) != limits(&new.kind) {
        changes.push(format!("{name} has other limits: {}.", limits(&new.kind)));
    }
    options(&name, old, new, changes);
}

fn options(name: &str, old: &Field, new: &Field, changes: &mut Vec<Sentence>) {
    for choice in new.choices() {
        let Some(before) = old.choices().iter().find(|before| before.value == choice.value) else {
            if !old.choices().is_empty() {
                changes.push(format!("{name} has a new option: {}.", quoted(&choice.label)));
            }
            continue;
        };
        if before.label != choice.label {
            let (was, is) = (quoted(&before.label), quoted(&choice.label));
            changes.push(format!("The option {was} of {name} now reads {is}."));
        }
        asked(
            &format!("The option {}", quoted(&choice.label)),
            before.when.as_ref(),
            choice.when.as_ref(),
            changes,
        );
    }
    for gone in old
        .choices()
        .iter()
        .filter(|old| !new.choices().iter().any(|new| new.value == old.value))
    {
        if !new.choices().is_empty() {
            changes.push(format!("{name} does not offer {} any more.", quoted(&gone.label)));
        }
    }
}

/// The limits of a kind, to be compared and read.
fn limits(kind: &FieldKind) -> String {
    let range = |min: Option<String>, max: Option<String>| match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("{min} or more"),
        (None, Some(max)) => format!("{max} or less"),
        (None, None) => "none".to_owned(),
    };
    match kind {
        FieldKind::ShortText { max_length } => format!("{max_length} characters"),
        FieldKind::LongText { limit } => match limit {
            crate::definition::TextLimit::Characters(most) => format!("{most} characters"),
            crate::definition::TextLimit::Words(most) => format!("{most} words"),
        },
        FieldKind::WholeNumber { min, max, .. } => range(min.map(|n| n.to_string()), max.map(|n| n.to_string())),
        FieldKind::Decimal { min, max, .. } => range(min.map(|n| n.to_string()), max.map(|n| n.to_string())),
        FieldKind::Money { min, max } => range(min.map(|n| n.to_string()), max.map(|n| n.to_string())),
        FieldKind::Date { bounds } => {
            let word = crate::definition::DateBounds::ALL
                .iter()
                .find(|(_, known)| known == bounds);
            word.map_or_else(String::new, |(word, _)| (*word).to_owned())
        }
        FieldKind::Quantities { max_total, .. } => format!("{max_total} in all"),
        FieldKind::FileUpload(limits) => {
            format!("{} files of {} megabytes", limits.max_files, limits.max_megabytes)
        }
        _ => String::new(),
    }
}

/// What a kind asks for, with its article.
fn noun(kind: &FieldKind) -> &'static str {
    match kind {
        FieldKind::ShortText { .. } => "a short text",
        FieldKind::LongText { .. } => "a longer text",
        FieldKind::FullName => "a full name",
        FieldKind::Email => "an email address",
        FieldKind::Phone => "a phone number",
        FieldKind::Website => "a website",
        FieldKind::Postcode => "a postcode",
        FieldKind::Address { .. } => "an address",
        FieldKind::Date { .. } => "a date",
        FieldKind::Month => "a month",
        FieldKind::Time => "a time",
        FieldKind::WholeNumber { .. } => "a whole number",
        FieldKind::Decimal { .. } => "a number",
        FieldKind::Money { .. } => "an amount of money",
        FieldKind::NationalInsuranceNumber => "a National Insurance number",
        FieldKind::BankAccount => "a bank account",
        FieldKind::VehicleRegistration => "a registration number",
        FieldKind::CouncilTaxAccountNumber => "a council tax account number",
        FieldKind::Radios(_) => "one of several options",
        FieldKind::Checkboxes(_) => "any of several options",
        FieldKind::Select(_) => "one of a list",
        FieldKind::YesNo => "yes or no",
        FieldKind::Declaration => "a declaration",
        FieldKind::Quantities { .. } => "how many of each",
        FieldKind::FileUpload(_) => "files",
        FieldKind::MapPoint => "a place",
        FieldKind::Hidden => "what the link brings",
    }
}

//! The journey as a nested list, in Markdown: the picture for those who would rather read it.

use super::plan::{Entry, plan};
use crate::definition::{Field, FieldKind, Form, Page, PageKind};

/// The journey as a nested list: the pages in order, those that are asked only of some below their condition.
pub fn outline(form: &Form) -> String {
    let mut text = format!("# {}\n\n", one_line(&form.title));
    for band in plan(form) {
        if let Some(title) = band.title {
            text.push_str(&format!("## {}\n\n", one_line(title)));
        }
        list(&band.entries, 0, &mut text);
        text.push('\n');
    }
    if !form.sections.is_empty() {
        text.push_str("## At the end\n\n");
    }
    for (index, end) in ends(form).iter().enumerate() {
        text.push_str(&format!("{}. {end}\n", form.pages.len() + 1 + index));
    }
    text
}

fn list(entries: &[Entry<'_>], depth: usize, text: &mut String) {
    let indent = "    ".repeat(depth);
    for entry in entries {
        match entry {
            Entry::Page { page, number } => {
                let title = one_line(&page.title);
                text.push_str(&format!("{indent}{number}. {title} ({})\n", about(page)));
            }
            Entry::Lane { when, entries, .. } => {
                text.push_str(&format!("{indent}- If {}:\n", one_line(when)));
                list(entries, depth + 1, text);
            }
            Entry::Group {
                list: page,
                entries,
                number,
            } => {
                let title = one_line(&page.title);
                text.push_str(&format!("{indent}- {}:\n", for_each(page)));
                list(entries, depth + 1, text);
                text.push_str(&format!("{indent}{number}. {title} ({})\n", about(page)));
            }
        }
    }
}

/// What comes behind the last page.
pub(super) fn ends(form: &Form) -> Vec<String> {
    let check = if form.declaration.is_some() {
        "Check your answers, agree and send"
    } else {
        "Check your answers and send"
    };
    let mut ends = vec![check.to_owned()];
    if let Some(payment) = &form.payment {
        ends.push(format!("Pay by card: {}", one_line(&payment.description)));
    }
    ends.push("Sent: what happens next".to_owned());
    ends
}

/// "For each Vehicle (1 to 3)".
pub(super) fn for_each(list: &Page) -> String {
    match &list.kind {
        PageKind::Repeat(repeat) if repeat.min == repeat.max => {
            format!("For each {} ({})", one_line(&repeat.item), repeat.min)
        }
        PageKind::Repeat(repeat) => {
            format!("For each {} ({} to {})", one_line(&repeat.item), repeat.min, repeat.max)
        }
        _ => String::new(),
    }
}

/// What a page does, in a few words, behind its id.
pub(super) fn about(page: &Page) -> String {
    let does = match &page.kind {
        PageKind::Content => "tells".to_owned(),
        PageKind::Stop => "stops here".to_owned(),
        PageKind::Repeat(_) => "lists them: add another, change, remove".to_owned(),
        PageKind::Question(fields) => {
            let shown: Vec<String> = fields.iter().map(of_field).collect();
            shown.join(", ")
        }
    };
    format!("{}: {does}", page.id)
}

fn of_field(field: &Field) -> String {
    let kind = match &field.kind {
        FieldKind::ShortText { .. } => "short text".to_owned(),
        FieldKind::LongText { .. } => "long text".to_owned(),
        FieldKind::FullName => "name".to_owned(),
        FieldKind::Email => "email".to_owned(),
        FieldKind::Phone => "phone".to_owned(),
        FieldKind::Website => "website".to_owned(),
        FieldKind::Postcode => "postcode".to_owned(),
        FieldKind::Address { .. } => "address".to_owned(),
        FieldKind::Date { .. } => "date".to_owned(),
        FieldKind::Month => "month".to_owned(),
        FieldKind::Time => "time".to_owned(),
        FieldKind::WholeNumber { .. } | FieldKind::Decimal { .. } => "number".to_owned(),
        FieldKind::Money { .. } => "money".to_owned(),
        FieldKind::NationalInsuranceNumber => "National Insurance number".to_owned(),
        FieldKind::BankAccount => "bank account".to_owned(),
        FieldKind::VehicleRegistration => "vehicle registration".to_owned(),
        FieldKind::CouncilTaxAccountNumber => "council tax account number".to_owned(),
        FieldKind::Radios(options) | FieldKind::Select(options) => format!("one of {}", options.len()),
        FieldKind::Checkboxes(options) => format!("any of {}", options.len()),
        FieldKind::YesNo => "yes or no".to_owned(),
        FieldKind::Declaration => "declaration".to_owned(),
        FieldKind::Quantities { options, .. } => format!("how many of each of {}", options.len()),
        FieldKind::FileUpload(_) => "files".to_owned(),
        FieldKind::MapPoint => "place".to_owned(),
        FieldKind::Hidden => "hidden".to_owned(),
    };
    if field.optional {
        format!("{kind} if they like")
    } else {
        kind
    }
}

/// Text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

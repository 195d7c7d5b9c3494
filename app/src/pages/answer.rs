//! An answer as it is read back.

use fluent_bundle::FluentValue;
use forms::answers::Answer;
use forms::definition::{Field, FieldKind};
use forms::journey::CalculatedValue;
use forms::values::{BankAccount, MapPoint, PhoneNumber};

use crate::components::SummaryValue;
use crate::site::Site;

/// An answer, line by line.
pub fn lines(site: &Site, field: &Field, answer: &Answer) -> Vec<String> {
    let language = site.language;
    match answer {
        Answer::Text(text) => text_lines(site, field, text),
        Answer::Number(number) => vec![with_unit(field, language.number(*number))],
        Answer::Decimal(number) => vec![with_unit(field, language.decimal(*number))],
        Answer::Money(pence) => vec![pence.to_string()],
        Answer::YesNo(yes) => vec![match (&field.kind, &field.label) {
            (FieldKind::Declaration, Some(declared)) if *yes => declared.clone(),
            _ => yes_or_no(site, *yes),
        }],
        Answer::Date(date) => vec![language.date(*date)],
        Answer::Choices(choices) => choices
            .iter()
            .map(|choice| field.choice_label(choice).to_owned())
            .collect(),
        Answer::Address(address) => address.lines().into_iter().map(str::to_owned).collect(),
        Answer::BankAccount(account) => bank_account(site, account),
        Answer::Quantities(counts) => field
            .choices()
            .iter()
            .filter_map(|choice| Some(format!("{} × {}", counts.get(&choice.value)?, choice.label)))
            .collect(),
        Answer::Files(files) => files.iter().map(|file| file.name.clone()).collect(),
        Answer::MapPoint(place) => map_point(site, place),
        // What it is the same as has been put in its place wherever answers are read back.
        Answer::SameAs(_) => Vec::new(),
    }
}

/// An answer beside its question.
pub fn value(site: &Site, field: &Field, answer: &Answer) -> SummaryValue {
    let mut lines = lines(site, field, answer);
    match lines.len() {
        0 | 1 => lines.pop().unwrap_or_default().into(),
        _ => SummaryValue::Lines(lines),
    }
}

/// An answer inside a sentence.
pub fn in_one_line(site: &Site, field: &Field, answer: &Answer) -> String {
    lines(site, field, answer).join(", ")
}

/// A calculated value.
pub fn calculated(site: &Site, value: &CalculatedValue) -> SummaryValue {
    match value {
        CalculatedValue::Money(pence) => pence.to_string().into(),
        CalculatedValue::Number(number) => site.language.number(*number).into(),
        CalculatedValue::Text(text) => text.clone().into(),
        CalculatedValue::YesNo(yes) => yes_or_no(site, *yes).into(),
        CalculatedValue::Date(date) => site.language.date(*date).into(),
    }
}

fn yes_or_no(site: &Site, yes: bool) -> String {
    if yes { site.text("yes") } else { site.text("no") }
}

fn text_lines(site: &Site, field: &Field, text: &str) -> Vec<String> {
    let one = match field.kind {
        FieldKind::LongText { .. } => return text.lines().map(str::to_owned).collect(),
        FieldKind::Phone => PhoneNumber::parse(text).ok().map(|number| number.to_national()),
        FieldKind::Month => site.language.stored_month(text),
        FieldKind::Time => site.stored_time(text),
        _ => None,
    };
    vec![one.unwrap_or_else(|| field.choice_label(text).to_owned())]
}

fn with_unit(field: &Field, number: String) -> String {
    match &field.kind {
        FieldKind::WholeNumber { unit: Some(unit), .. } | FieldKind::Decimal { unit: Some(unit), .. } => {
            format!("{number} {unit}")
        }
        _ => number,
    }
}

/// In full: the resident has to see whether a digit is wrong.
fn bank_account(site: &Site, account: &BankAccount) -> Vec<String> {
    let digits: Vec<char> = account.sort_code.chars().collect();
    let pairs: Vec<String> = digits.chunks(2).map(|pair| pair.iter().collect()).collect();
    let say = |id, text: &str| site.text_with(id, &[("value", FluentValue::from(text.to_owned()))]);
    let mut lines = vec![
        account.name.clone(),
        say("bank-shown-sort-code", &pairs.join("-")),
        say("bank-shown-account-number", &account.account_number),
    ];
    lines.extend(
        account
            .roll_number
            .as_ref()
            .map(|number| say("bank-shown-roll-number", number)),
    );
    lines
}

fn map_point(site: &Site, place: &MapPoint) -> Vec<String> {
    let mut lines: Vec<String> = place.description.lines().map(str::to_owned).collect();
    if let Some(point) = place.point {
        lines.push(site.text_with("place-shown-point", &[("point", FluentValue::from(point.to_string()))]));
    }
    lines
}

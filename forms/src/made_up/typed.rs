//! What a resident could type into a field.

use jiff::civil::Date;

use super::pick::{counts, date, decimal, money, one_of, ticked, whole};
use super::world::{files, uprn};
use crate::definition::{Field, FieldKind, TextLimit};
use crate::raw::Raw;

/// Types something valid into a field, varied by `pick`: within its bounds, of the options that the field has, for a
/// day on which `today` is today. An account number has the council's own shape, so it is given.
pub fn typed(field: &Field, pick: u64, today: Date, account_number: &str, raw: &mut Raw) {
    let text = |from: &[&str]| one_of(from, pick).copied().unwrap_or_default().to_owned();
    let typed = match &field.kind {
        FieldKind::ShortText { max_length } => characters(&text(&WORDS), *max_length),
        FieldKind::LongText {
            limit: TextLimit::Characters(max),
        } => characters(&text(&SENTENCES), *max),
        FieldKind::LongText {
            limit: TextLimit::Words(max),
        } => words(&text(&SENTENCES), *max),
        FieldKind::FullName => text(&["Sam Example", "Morgan Specimen", "Jo-Anne O’Sample"]),
        FieldKind::Email => text(&["name@example.com", "sam.example@example.org"]),
        FieldKind::Phone => text(&["07700 900123", "01632 960001", "+44 808 157 0192"]),
        FieldKind::Website => text(&["www.example.com", "https://example.org/bins?week=2"]),
        FieldKind::Postcode => text(&["ZZ99 9ZZ", "zz9 9zz"]),
        FieldKind::Time => text(&["9:30am", "14:30", "midday", "11.15 pm", "0700"]),
        FieldKind::NationalInsuranceNumber => text(&["JK 00 00 01 A", "jk000002b"]),
        FieldKind::VehicleRegistration => text(&["AB12 CDE", "Q123 ABC", "ab 12 xyz"]),
        FieldKind::CouncilTaxAccountNumber => account_number.to_owned(),
        FieldKind::WholeNumber { min, max, .. } => whole(*min, *max, pick).to_string(),
        FieldKind::Decimal { min, max, places, .. } => decimal(*min, *max, *places, pick).to_string(),
        FieldKind::Money { min, max } => money(*min, *max, pick).to_input(),
        FieldKind::YesNo => text(&["yes", "no"]),
        FieldKind::Declaration => "yes".to_owned(),
        FieldKind::Hidden => "made-up".to_owned(),
        FieldKind::Radios(options) | FieldKind::Select(options) => one_of(options, pick)
            .map(|option| option.value.clone())
            .unwrap_or_default(),
        kind => return in_parts(field, kind, pick, today, raw),
    };
    raw.push(&field.id, typed);
}

/// Kinds that have several inputs, or several values of one name.
fn in_parts(field: &Field, kind: &FieldKind, pick: u64, today: Date, raw: &mut Raw) {
    let mut part = |name: &str, text: &str| raw.push(field.input(name), text);
    match kind {
        FieldKind::Checkboxes(options) => {
            for value in ticked(options, pick) {
                raw.push(&field.id, value);
            }
        }
        FieldKind::Quantities { options, max_total } => {
            for (option, count) in counts(options, *max_total, pick) {
                part(option, &count.to_string());
            }
        }
        FieldKind::FileUpload(limits) => {
            for id in files(limits, pick) {
                raw.push(&field.id, id);
            }
        }
        FieldKind::Date { bounds } => {
            let date = date(*bounds, today, pick);
            if pick.is_multiple_of(5) {
                part("day", &date.strftime("%-d %B %Y").to_string());
            } else {
                part("day", &date.day().to_string());
                part("month", &date.month().to_string());
                part("year", &date.year().to_string());
            }
        }
        FieldKind::Month => {
            part(
                "month",
                one_of(&["4", "April", "12", "09"], pick).copied().unwrap_or("4"),
            );
            part("year", &today.year().clamp(1900, 2100).to_string());
        }
        FieldKind::Address { lookup } => {
            if *lookup && pick.is_multiple_of(3) {
                part("mode", "pick");
                part("uprn", uprn(pick));
            } else {
                part(
                    "line1",
                    one_of(&["1 Made-up Street", "Flat 2, 3 Specimen Court"], pick)
                        .copied()
                        .unwrap_or_default(),
                );
                part("town", "Anytown");
                part("postcode", "ZZ99 9ZZ");
            }
        }
        FieldKind::BankAccount => {
            part("name", "Sam Example");
            part(
                "sort-code",
                one_of(&["00-00-01", "000002"], pick).copied().unwrap_or_default(),
            );
            part(
                "account-number",
                one_of(&["00000001", "000002"], pick).copied().unwrap_or_default(),
            );
            if pick.is_multiple_of(3) {
                part("roll-number", "A/12-3 4");
            }
        }
        FieldKind::MapPoint => {
            part("description", "On the green, beside the made-up oak");
            if pick.is_multiple_of(2) {
                part("point", "51.4416, 0.369");
            }
        }
        _ => {}
    }
}

const WORDS: [&str; 4] = ["Something made up", "Another thing", "Blue and white", "A"];

const SENTENCES: [&str; 3] = [
    "This is a made-up answer.\nIt has two lines.",
    "Nobody wrote this. It stands where an answer would stand, and it is a little longer than others are.",
    "Yes",
];

fn characters(text: &str, max: u32) -> String {
    let short: String = text.chars().take(max as usize).collect();
    short.trim().to_owned()
}

fn words(text: &str, max: u32) -> String {
    text.split_whitespace().take(max as usize).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::made_up::world;

    #[test]
    fn whatever_the_pick_it_is_an_answer() {
        let form = crate::read::read("every-kind.yaml", include_str!("../../tests/every-kind.yaml")).unwrap();
        for today in [jiff::civil::date(2026, 11, 22), jiff::civil::date(2028, 2, 29)] {
            for page in &form.pages {
                for field in page.fields() {
                    for pick in (0..400).chain([u64::MAX, u64::MAX - 1, 1 << 40]) {
                        let mut raw = Raw::default();
                        typed(field, pick, today, "77000001", &mut raw);
                        let read = field.read(page, &raw, world(today));
                        assert!(
                            matches!(read, Ok(Some(_))),
                            "{}.{} of {pick}: {raw:?} {read:?}",
                            page.id,
                            field.id
                        );
                    }
                }
            }
        }
    }
}

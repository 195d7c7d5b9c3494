//! The rows of an invented account and of a demo's years.

use std::io::{self, Write};

use council_tax_rules::household::{Occupation, Spell};
use council_tax_rules::recovery_case::RecoveryStep;
use jiff::civil::Date;

use super::super::layout::{ImportFile, KEY_SEPARATOR, LAYOUT};
use super::super::published::About;
use super::super::record::{AccountRecord, OPEN_END};
use super::write::DemoWriter;
use super::years::DemoYear;

/// Empty where there is nothing.
fn text<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

const fn yes_or_no(is_so: bool) -> &'static str {
    if is_so { "yes" } else { "no" }
}

/// Writes what a year's bills are made of.
pub(super) fn write_year<W: Write>(writer: &mut DemoWriter<W>, year: &DemoYear) -> io::Result<()> {
    let tax_year = year.year.to_string();
    for charge in &year.rows.charges {
        let amounts: Vec<String> = charge.bands.iter().map(ToString::to_string).collect();
        let mut row = vec![&*tax_year, &charge.area, &charge.authority, &charge.name];
        row.extend(amounts.iter().map(String::as_str));
        row.resize(13, ""); // no band I in England
        let reduced = text(charge.band_a_reduced);
        row.push(&reduced);
        writer.row(ImportFile::Charges, &row)?;
    }
    for determined in &year.rows.determinations {
        let (months, value) = (determined.after_months.to_string(), determined.value.to_string());
        let is_stepped = matches!(determined.about, About::EmptyDiscount | About::EmptyPremium);
        let months = if is_stepped { &*months } else { "" };
        let (percent, pence) = match determined.about {
            About::SummonsCosts | About::LiabilityOrderCosts => ("", &*value),
            _ => (&*value, ""),
        };
        let row = [&*tax_year, determined.about.word(), months, percent, pence];
        writer.row(ImportFile::Determinations, &row)?;
    }
    Ok(())
}

/// Writes an account, and everything on it.
pub(super) fn write_account<W: Write>(writer: &mut DemoWriter<W>, record: &AccountRecord) -> io::Result<()> {
    let (account, preferences) = (&record.account, &record.preferences);
    let number = account.number.as_str();
    let row = [
        number,
        account.uprn.as_deref().unwrap_or_default(),
        &account.address.line1,
        account.address.line2.as_deref().unwrap_or_default(),
        &account.address.town,
        account.address.postcode.as_str(),
        &account.area,
        account.band.letter(),
        preferences.payment_method.map_or("", |method| method.word()),
        &text(preferences.payment_day),
        preferences.paperless.map_or("", yes_or_no),
        preferences.bill_language.as_deref().unwrap_or_default(),
        preferences.bill_format.map_or("", |format| format.word()),
    ];
    writer.row(ImportFile::Accounts, &row)?;
    for person in &record.people {
        let (from, to) = (person.from.to_string(), text(person.to));
        let row = [number, &person.name, &person.surname, &from, &to];
        writer.row(ImportFile::People, &row)?;
    }
    for spell in &record.spells {
        write_spell(writer, number, spell)?;
    }
    for award in &record.reductions {
        let days = award.period();
        let (from, to) = (days.from().to_string(), days.last_day().to_string());
        let row = [number, &from, &to, &award.amount().pence().to_string()];
        writer.row(ImportFile::Reductions, &row)?;
    }
    for line in &record.lines {
        let row = [
            number,
            &line.tax_year.to_string(),
            line.kind.word(),
            &line.date.to_string(),
            &line.amount.pence().to_string(),
            &line.description_key,
            &line.description_name,
            &line.reference,
        ];
        writer.row(ImportFile::Lines, &row)?;
    }
    for planned in &record.instalments {
        let (due, pence) = (
            planned.instalment.due.to_string(),
            planned.instalment.amount.pence().to_string(),
        );
        writer.row(
            ImportFile::Instalments,
            &[number, &planned.tax_year.to_string(), &due, &pence],
        )?;
    }
    for step in &record.recovery {
        let (word, hearing, costs) = match step.event.step {
            RecoveryStep::Reminder => ("reminder", None, None),
            RecoveryStep::FinalNotice => ("final-notice", None, None),
            RecoveryStep::Summons { hearing, costs } => ("summons", Some(hearing), Some(costs.pence())),
            RecoveryStep::LiabilityOrder { costs } => ("liability-order", None, Some(costs.pence())),
            RecoveryStep::Withdrawn => ("withdrawn", None, None),
        };
        let (year, on) = (step.tax_year.to_string(), step.event.on.to_string());
        let row = [number, &year, &on, word, &text(hearing), &text(costs)];
        writer.row(ImportFile::Recovery, &row)?;
    }
    Ok(())
}

fn write_spell<W: Write>(writer: &mut DemoWriter<W>, number: &str, spell: &Spell) -> io::Result<()> {
    let (occupation, adults, disregarded, since) = match &spell.occupation {
        Occupation::MainHome(adults) => {
            let keys: Vec<&str> = adults.disregarded.iter().map(|disregard| disregard.key()).collect();
            let keys = keys.join(&KEY_SEPARATOR.to_string());
            ("main-home", Some(adults.living_here), keys, None)
        }
        Occupation::Empty { since } => ("empty", None, String::new(), Some(*since)),
        Occupation::SecondHome => ("second-home", None, String::new(), None),
    };
    let to = Some(spell.period.last_day()).filter(|_| spell.period.until() != OPEN_END);
    let row = [
        number,
        &spell.period.from().to_string(),
        &text(to),
        &spell.area,
        spell.band.letter(),
        yes_or_no(spell.disabled_reduction),
        yes_or_no(spell.family_annexe),
        occupation,
        &text(adults),
        &disregarded,
        &text(since),
        spell.exemption.map_or("", |award| award.class.key()),
        &text(spell.exemption.and_then(|award| award.clock)),
        spell.exception.map_or("", |award| award.exception.key()),
        &text(spell.exception.map(|award| award.clock)),
    ];
    writer.row(ImportFile::Spells, &row)
}

/// Writes the row that says how many the others are.
pub(super) fn write_snapshot<W: Write>(writer: &mut DemoWriter<W>, as_of: Date) -> io::Result<()> {
    let others = ImportFile::ALL.into_iter().filter(|file| *file != ImportFile::Snapshot);
    let counts: Vec<String> = others.map(|file| writer.rows(file).to_string()).collect();
    let as_of = as_of.to_string();
    let mut row = vec![LAYOUT, &as_of];
    row.extend(counts.iter().map(String::as_str));
    writer.row(ImportFile::Snapshot, &row)
}

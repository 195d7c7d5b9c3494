//! The charges and determinations files: what each year's bills are made of.

use std::collections::BTreeMap;

use council_tax_rules::charge::AuthorityKind;

use super::import::ImportRules;
use super::layout::ImportFile;
use super::published::{About, ChargeRow, DeterminationRow, PublishedRows};
use super::rejection::{Rejection, Rejections};
use super::row::Row;
use super::row_reader::RowReader;
use super::tax_year::TaxYear;
use super::valuation_band::ValuationBand;

/// The columns of the bands' amounts.
const BANDS: [(&str, ValuationBand); 9] = [
    ("band_a", ValuationBand::A),
    ("band_b", ValuationBand::B),
    ("band_c", ValuationBand::C),
    ("band_d", ValuationBand::D),
    ("band_e", ValuationBand::E),
    ("band_f", ValuationBand::F),
    ("band_g", ValuationBand::G),
    ("band_h", ValuationBand::H),
    ("band_i", ValuationBand::I),
];

/// Reads a whole file row by row, and notes what `read` says is wrong.
pub(super) fn each_row(
    file: ImportFile,
    reader: &mut RowReader,
    rejected: &mut Rejections,
    mut read: impl FnMut(Row<'_>, u64) -> Result<(), Rejection>,
) {
    loop {
        match reader.advance() {
            Ok(true) => {
                if let Err(reason) = read(reader.row(), reader.line()) {
                    rejected.push(file, reader.line(), reason);
                }
            }
            Ok(false) => return,
            Err(reason) => rejected.push(file, reader.line(), reason),
        }
    }
}

/// Reads both files: every year's rows.
pub(super) fn published(
    charges: &mut RowReader,
    determinations: &mut RowReader,
    rules: &ImportRules,
    rejected: &mut Rejections,
) -> BTreeMap<TaxYear, PublishedRows> {
    let mut years: BTreeMap<TaxYear, PublishedRows> = BTreeMap::new();
    let mut lines: BTreeMap<(TaxYear, String, String), u64> = BTreeMap::new();
    let mut first_line: BTreeMap<TaxYear, u64> = BTreeMap::new();
    let before = rejected.count();
    each_row(ImportFile::Charges, charges, rejected, |row, line| {
        let year = row.tax_year()?;
        let charge = charge(row, rules)?;
        let key = (year, charge.area.clone(), charge.authority.clone());
        if let Some(first) = lines.insert(key, line) {
            return Err(Rejection::DuplicateCharge { first });
        }
        first_line.entry(year).or_insert(line);
        let rows = years.entry(year).or_insert_with(|| PublishedRows::new(rules.nation));
        rows.charges.push(charge);
        Ok(())
    });
    let charges_hold = rejected.count() == before && !charges.is_broken();
    each_row(ImportFile::Determinations, determinations, rejected, |row, _| {
        let year = row.tax_year()?;
        let determined = determination(row)?;
        let Some(rows) = years.get_mut(&year) else {
            return match charges_hold {
                true => Err(Rejection::YearWithoutCharges(year)),
                false => Ok(()),
            };
        };
        let same =
            |other: &DeterminationRow| other.about == determined.about && other.after_months == determined.after_months;
        if rows.determinations.iter().any(same) {
            return Err(Rejection::DuplicateDetermination);
        }
        rows.determinations.push(determined);
        Ok(())
    });
    if charges_hold {
        for (year, rows) in &years {
            if let Err(impossible) = rows.read(*year) {
                let line = first_line.get(year).copied().unwrap_or(1);
                rejected.push(ImportFile::Charges, line, Rejection::Impossible(impossible));
            }
        }
    }
    years
}

fn charge(row: Row<'_>, rules: &ImportRules) -> Result<ChargeRow, Rejection> {
    let authority = row.text("authority")?;
    if AuthorityKind::from_key(authority).is_none() {
        return Err(Rejection::UnknownWord {
            column: "authority",
            known: "county, adult-social-care, police, fire, borough, parish",
        });
    }
    let mut bands = Vec::with_capacity(BANDS.len());
    for (column, band) in BANDS {
        if band.exists_in(rules.nation) {
            bands.push(row.pence_of_at_least_nothing(column)?.pence());
        } else if !row.optional(column)?.is_empty() {
            return Err(Rejection::NotEmpty(column));
        }
    }
    let reduced = "band_a_reduced";
    let reduced = row.if_any(reduced, |row| row.pence_of_at_least_nothing(reduced))?;
    Ok(ChargeRow {
        area: row.text("area")?.to_owned(),
        authority: authority.to_owned(),
        name: row.text("authority_name")?.to_owned(),
        bands,
        band_a_reduced: reduced.map(forms::values::Pence::pence),
    })
}

fn determination(row: Row<'_>) -> Result<DeterminationRow, Rejection> {
    let about = row.word("about", About::WORDS, About::from_word)?;
    let about = about.ok_or(Rejection::Empty("about"))?;
    let months = row
        .if_any("after_months", |row| row.count("after_months"))?
        .unwrap_or(0);
    let after_months = u16::try_from(months).ok().filter(|months| *months <= 1_200);
    let is_stepped = matches!(about, About::EmptyDiscount | About::EmptyPremium);
    if months != 0 && !is_stepped {
        return Err(Rejection::NotEmpty("after_months"));
    }
    let is_amount = matches!(about, About::SummonsCosts | About::LiabilityOrderCosts);
    let (wanted, other) = match is_amount {
        true => ("amount_pence", "percent"),
        false => ("percent", "amount_pence"),
    };
    if !row.optional(other)?.is_empty() {
        return Err(Rejection::NotEmpty(other));
    }
    let value = row.pence_of_at_least_nothing(wanted)?.pence();
    if !is_amount && value > 1_000 {
        return Err(Rejection::TooLarge("percent"));
    }
    Ok(DeterminationRow {
        about,
        after_months: after_months.ok_or(Rejection::TooLarge("after_months"))?,
        value,
    })
}

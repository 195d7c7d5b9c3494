//! What one row of the files about accounts says, or what is wrong with it. Spells and awards: `import_spells.rs`.

use council_tax_rules::recovery_case::{RecoveryEvent, RecoveryStep};
use forms::values::{Address, Pence, Postcode};
use jiff::ToSpan;
use jiff::civil::Date;

use super::account::{AccountLine, CouncilTaxAccount, LineKind, Sign, YearInstalment};
use super::account_number::CouncilTaxAccountNumber;
use super::instalment::Instalment;
use super::layout::{ImportFile, LAYOUT};
use super::record::{BillFormat, LiablePerson, PaymentMethod, Preferences, YearRecovery};
use super::rejection::Rejection;
use super::row::Row;
use super::valuation_band::Nation;

/// What the row of the snapshot file announces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Announced {
    /// The day whose records these are.
    pub(super) as_of: Date,
    /// Rows of each other file.
    pub(super) rows: Vec<(ImportFile, u64)>,
}

/// Reads the row of the snapshot file.
pub(super) fn announced(row: Row<'_>, today: Date) -> Result<Announced, Rejection> {
    if row.text("layout")? != LAYOUT {
        return Err(Rejection::UnknownLayout);
    }
    let others = ImportFile::ALL.into_iter().filter(|file| *file != ImportFile::Snapshot);
    let rows = others.map(|file| Ok((file, row.count(file.stem())?)));
    Ok(Announced {
        as_of: row.date("as_of", today)?,
        rows: rows.collect::<Result<_, _>>()?,
    })
}

/// Reads a row of the accounts file whose number is known already.
pub(super) fn account(
    row: Row<'_>,
    number: CouncilTaxAccountNumber,
    nation: Nation,
) -> Result<(CouncilTaxAccount, Preferences), Rejection> {
    let uprn = match row.optional("uprn")? {
        "" => None,
        digits if digits.len() <= 12 && digits.bytes().all(|b| b.is_ascii_digit()) => Some(digits.to_owned()),
        _ => return Err(Rejection::NotAUprn),
    };
    let address = Address {
        line1: row.text("address_line_1")?.to_owned(),
        line2: Some(row.optional("address_line_2")?.to_owned()).filter(|line| !line.is_empty()),
        town: row.text("town")?.to_owned(),
        postcode: Postcode::parse(row.text("postcode")?).map_err(|_| Rejection::NotAPostcode)?,
        uprn: None,
    };
    let account = CouncilTaxAccount {
        number,
        uprn,
        address,
        area: row.text("area")?.to_owned(),
        band: row.band(nation)?,
    };
    Ok((account, preferences(row)?))
}

fn preferences(row: Row<'_>) -> Result<Preferences, Rejection> {
    let is_tag = |tag: &str| (2..=3).contains(&tag.len()) && tag.bytes().all(|b| b.is_ascii_lowercase());
    let bill_language = match row.optional("bill_language")? {
        "" => None,
        tag if is_tag(tag) => Some(tag.to_owned()),
        _ => return Err(Rejection::NotALanguage),
    };
    let day = row.if_any("payment_day", |row| row.count("payment_day"))?;
    let day = day.map(|day| u8::try_from(day).ok().filter(|day| (1..=28).contains(day)));
    Ok(Preferences {
        payment_method: row.word("payment_method", PaymentMethod::WORDS, PaymentMethod::from_word)?,
        payment_day: day.map(|day| day.ok_or(Rejection::NotAPaymentDay)).transpose()?,
        paperless: row.yes_or_no("paperless")?,
        bill_language,
        bill_format: row.word("bill_format", BillFormat::WORDS, BillFormat::from_word)?,
    })
}

/// Reads a row of the people file, apart from its account.
pub(super) fn person(row: Row<'_>) -> Result<LiablePerson, Rejection> {
    let from = row.any_date("from")?;
    let to = row.if_any("to", |row| row.any_date("to"))?;
    if to.is_some_and(|to| to < from) {
        return Err(Rejection::EndsBeforeStart);
    }
    Ok(LiablePerson {
        name: row.text("name")?.to_owned(),
        surname: row.text("surname")?.to_owned(),
        from,
        to,
    })
}

/// Reads a row of the lines file, apart from its account. Nothing can be on an account after the snapshot's day.
pub(super) fn line(row: Row<'_>, as_of: Date) -> Result<AccountLine, Rejection> {
    let kind = LineKind::from_word(row.text("kind")?).ok_or(Rejection::UnknownKind)?;
    let amount = row.pence("amount_pence")?;
    let wrong_sign = match kind.sign() {
        Sign::Positive => amount.is_negative(),
        Sign::Negative => amount.is_positive(),
        Sign::Either => false,
    };
    if wrong_sign {
        return Err(Rejection::WrongSign(kind));
    }
    let description_key = row.optional("description_key")?;
    if !description_key.is_empty() && !kind.description_keys().contains(&description_key) {
        return Err(Rejection::UnknownDescription { kind });
    }
    Ok(AccountLine {
        tax_year: row.tax_year()?,
        kind,
        date: row.date("date", as_of)?,
        amount,
        description_key: description_key.to_owned(),
        description_name: row.optional("description_name")?.to_owned(),
        reference: row.optional("reference")?.to_owned(),
    })
}

/// Reads a row of the instalments file, apart from its account.
pub(super) fn instalment(row: Row<'_>) -> Result<YearInstalment, Rejection> {
    let tax_year = row.tax_year()?;
    let due = row.any_date("due")?;
    // A late bill is due 14 days after it was issued, and that may be after the year; whether it is one is seen later.
    if due < tax_year.start() || due > tax_year.end().saturating_add(1.year()) {
        return Err(Rejection::DueOutsideYear);
    }
    let amount = row.pence("amount_pence")?;
    if !amount.is_positive() {
        return Err(Rejection::InstalmentNotPositive);
    }
    Ok(YearInstalment {
        tax_year,
        instalment: Instalment { due, amount },
    })
}

/// Reads a row of the recovery file, apart from its account. A hearing can be up to a year after its summons.
pub(super) fn recovery(row: Row<'_>, as_of: Date) -> Result<YearRecovery, Rejection> {
    let tax_year = row.tax_year()?;
    let on = row.date("on", as_of)?;
    if on < tax_year.start() {
        return Err(Rejection::RecoveryBeforeYear);
    }
    let costs = row.if_any("costs_pence", |row| row.pence_of_at_least_nothing("costs_pence"))?;
    let hearing = row.if_any("hearing", |row| row.any_date("hearing"))?;
    let step = match row.text("step")? {
        "reminder" => RecoveryStep::Reminder,
        "final-notice" => RecoveryStep::FinalNotice,
        "summons" => {
            let hearing = hearing.ok_or(Rejection::Empty("hearing"))?;
            if hearing < on || hearing > on.saturating_add(1.year()) {
                return Err(Rejection::NotADate("hearing"));
            }
            let costs = costs.unwrap_or_default();
            RecoveryStep::Summons { hearing, costs }
        }
        "liability-order" => RecoveryStep::LiabilityOrder {
            costs: costs.unwrap_or_default(),
        },
        "withdrawn" => RecoveryStep::Withdrawn,
        _ => {
            return Err(Rejection::UnknownWord {
                column: "step",
                known: "reminder, final-notice, summons, liability-order, withdrawn",
            });
        }
    };
    if hearing.is_some() && !matches!(step, RecoveryStep::Summons { .. }) {
        return Err(Rejection::NotEmpty("hearing"));
    }
    let has_costs = matches!(step, RecoveryStep::Summons { .. } | RecoveryStep::LiabilityOrder { .. });
    if costs.is_some_and(|costs| costs != Pence::ZERO) && !has_costs {
        return Err(Rejection::NotEmpty("costs_pence"));
    }
    let event = RecoveryEvent { on, step };
    Ok(YearRecovery { tax_year, event })
}

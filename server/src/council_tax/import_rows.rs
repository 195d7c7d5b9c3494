//! What one row of each file says, or what is wrong with it.

use forms::values::{Address, Postcode};
use jiff::civil::Date;

use super::account::{AccountLine, CouncilTaxAccount, LineKind, Sign, YearInstalment};
use super::account_number::{AccountNumberScheme, CouncilTaxAccountNumber};
use super::csv_layout::{LAYOUT, NAME_SEPARATOR};
use super::csv_rows::Row;
use super::instalment::Instalment;
use super::rejection::Rejection;
use super::valuation_band::{Nation, ValuationBand};

/// What the row of snapshot.csv announces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Announced {
    /// The day whose records these are.
    pub as_of: Date,
    /// Rows of accounts.csv, lines.csv and instalments.csv.
    pub rows: [u64; 3],
}

/// Reads the row of snapshot.csv.
pub fn announced(row: &Row<'_>, today: Date) -> Result<Announced, Rejection> {
    if row.text("layout")? != LAYOUT {
        return Err(Rejection::UnknownLayout);
    }
    let rows = [row.count("accounts")?, row.count("lines")?, row.count("instalments")?];
    Ok(Announced {
        as_of: row.date("as_of", today)?,
        rows,
    })
}

/// The account number of any row.
pub fn account_number(row: &Row<'_>, scheme: &AccountNumberScheme) -> Result<CouncilTaxAccountNumber, Rejection> {
    scheme
        .parse(row.text("account_number")?)
        .map_err(Rejection::AccountNumber)
}

/// Reads a row of accounts.csv whose number is known already.
pub fn account(row: &Row<'_>, number: CouncilTaxAccountNumber, nation: Nation) -> Result<CouncilTaxAccount, Rejection> {
    let address = Address {
        line1: row.text("address_line_1")?.to_owned(),
        line2: Some(row.optional("address_line_2")?.to_owned()).filter(|line| !line.is_empty()),
        town: row.text("town")?.to_owned(),
        postcode: Postcode::parse(row.text("postcode")?).map_err(|_| Rejection::NotAPostcode)?,
        uprn: None,
    };
    let band = ValuationBand::parse(row.text("band")?).filter(|band| band.exists_in(nation));
    Ok(CouncilTaxAccount {
        number,
        uprn: uprn(row)?,
        address,
        area: row.text("area")?.to_owned(),
        band: band.ok_or(Rejection::ImpossibleBand)?,
        liable_names: liable_names(row)?,
    })
}

fn uprn(row: &Row<'_>) -> Result<Option<String>, Rejection> {
    match row.optional("uprn")? {
        "" => Ok(None),
        digits if digits.len() <= 12 && digits.bytes().all(|b| b.is_ascii_digit()) => Ok(Some(digits.to_owned())),
        _ => Err(Rejection::NotAUprn),
    }
}

fn liable_names(row: &Row<'_>) -> Result<Vec<String>, Rejection> {
    let names = row
        .text("liable_names")?
        .split(NAME_SEPARATOR)
        .map(|name| match name.trim() {
            "" => Err(Rejection::EmptyName),
            name => Ok(name.to_owned()),
        });
    names.collect()
}

/// Reads a row of lines.csv, apart from its account. Nothing can be on an account after the snapshot's day.
pub fn line(row: &Row<'_>, as_of: Date) -> Result<AccountLine, Rejection> {
    let kind = LineKind::from_word(row.text("kind")?).ok_or(Rejection::UnknownKind)?;
    let amount = row.amount()?;
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

/// Reads a row of instalments.csv, apart from its account.
pub fn instalment(row: &Row<'_>) -> Result<YearInstalment, Rejection> {
    let tax_year = row.tax_year()?;
    let due = row.any_date("due")?;
    if !tax_year.contains(due) {
        return Err(Rejection::DueOutsideYear);
    }
    let amount = row.amount()?;
    if !amount.is_positive() {
        return Err(Rejection::InstalmentNotPositive);
    }
    Ok(YearInstalment {
        tax_year,
        instalment: Instalment { due, amount },
    })
}

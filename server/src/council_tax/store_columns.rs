//! Rows of an import, turned into one array a column, as multi-row inserts want them.

use super::account::{AccountLine, CouncilTaxAccount, YearInstalment};
use super::store_values::{NotReadable, to_day};

/// Columns of accounts.
#[derive(Default)]
pub(super) struct AccountColumns<'p> {
    pub(super) number: Vec<&'p str>,
    pub(super) uprn: Vec<Option<&'p str>>,
    pub(super) line_1: Vec<&'p str>,
    pub(super) line_2: Vec<Option<&'p str>>,
    pub(super) town: Vec<&'p str>,
    pub(super) postcode: Vec<&'p str>,
    pub(super) area: Vec<&'p str>,
    pub(super) band: Vec<&'p str>,
    /// Joined by a semicolon, which no name can have in it.
    pub(super) names: Vec<String>,
}

impl<'p> AccountColumns<'p> {
    pub(super) fn of(accounts: &'p [CouncilTaxAccount]) -> Self {
        let mut columns = Self::default();
        for account in accounts {
            columns.number.push(account.number.as_str());
            columns.uprn.push(account.uprn.as_deref());
            columns.line_1.push(&account.address.line1);
            columns.line_2.push(account.address.line2.as_deref());
            columns.town.push(&account.address.town);
            columns.postcode.push(account.address.postcode.as_str());
            columns.area.push(&account.area);
            columns.band.push(account.band.letter());
            columns.names.push(account.liable_names.join(";"));
        }
        columns
    }
}

/// Columns of lines.
#[derive(Default)]
pub(super) struct LineColumns<'p> {
    pub(super) number: Vec<&'p str>,
    pub(super) place: Vec<i32>,
    pub(super) tax_year: Vec<i16>,
    pub(super) kind: Vec<&'p str>,
    pub(super) posted_on: Vec<time::Date>,
    pub(super) amount_pence: Vec<i64>,
    pub(super) description_key: Vec<&'p str>,
    pub(super) description_name: Vec<&'p str>,
    pub(super) reference: Vec<&'p str>,
}

impl<'p> LineColumns<'p> {
    /// `first_place` is how many lines of the import came before.
    pub(super) fn of(
        accounts: &'p [CouncilTaxAccount],
        lines: &'p [(usize, AccountLine)],
        first_place: usize,
    ) -> sqlx::Result<Self> {
        let mut columns = Self::default();
        for (offset, (account, line)) in lines.iter().enumerate() {
            columns.number.push(number(accounts, *account)?);
            columns
                .place
                .push(i32::try_from(first_place + offset).map_err(|e| sqlx::Error::Encode(e.into()))?);
            columns.tax_year.push(line.tax_year.start_year());
            columns.kind.push(line.kind.word());
            columns.posted_on.push(to_day(line.date)?);
            columns.amount_pence.push(line.amount.pence());
            columns.description_key.push(&line.description_key);
            columns.description_name.push(&line.description_name);
            columns.reference.push(&line.reference);
        }
        Ok(columns)
    }
}

/// Columns of instalments.
#[derive(Default)]
pub(super) struct InstalmentColumns<'p> {
    pub(super) number: Vec<&'p str>,
    pub(super) tax_year: Vec<i16>,
    pub(super) due: Vec<time::Date>,
    pub(super) amount_pence: Vec<i64>,
}

impl<'p> InstalmentColumns<'p> {
    pub(super) fn of(
        accounts: &'p [CouncilTaxAccount],
        instalments: &'p [(usize, YearInstalment)],
    ) -> sqlx::Result<Self> {
        let mut columns = Self::default();
        for (account, planned) in instalments {
            columns.number.push(number(accounts, *account)?);
            columns.tax_year.push(planned.tax_year.start_year());
            columns.due.push(to_day(planned.instalment.due)?);
            columns.amount_pence.push(planned.instalment.amount.pence());
        }
        Ok(columns)
    }
}

fn number(accounts: &[CouncilTaxAccount], place: usize) -> sqlx::Result<&str> {
    Ok(accounts
        .get(place)
        .map(|account| account.number.as_str())
        .ok_or(NotReadable("place of an account"))?)
}

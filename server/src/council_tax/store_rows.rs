//! Stored rows, read back into the values that they were written from.

use forms::values::{Address, Pence, Postcode};
use serde::Deserialize;

use super::account::{AccountLine, CouncilTaxAccount, LineKind, YearInstalment};
use super::account_number::CouncilTaxAccountNumber;
use super::instalment::Instalment;
use super::store_values::NotReadable;
use super::tax_year::TaxYear;
use super::valuation_band::ValuationBand;

/// A row of `council_tax.account`.
pub(super) struct StoredAccount {
    pub(super) account_number: String,
    pub(super) uprn: Option<String>,
    pub(super) address_line_1: String,
    pub(super) address_line_2: Option<String>,
    pub(super) town: String,
    pub(super) postcode: String,
    pub(super) area: String,
    pub(super) band: String,
    pub(super) liable_names: Vec<String>,
}

impl TryFrom<StoredAccount> for CouncilTaxAccount {
    type Error = NotReadable;
    fn try_from(row: StoredAccount) -> Result<Self, NotReadable> {
        let postcode = Postcode::parse(&row.postcode).map_err(|_| NotReadable("postcode"))?;
        Ok(CouncilTaxAccount {
            number: CouncilTaxAccountNumber::from_store(row.account_number),
            uprn: row.uprn,
            address: Address {
                line1: row.address_line_1,
                line2: row.address_line_2,
                town: row.town,
                postcode,
                uprn: None,
            },
            area: row.area,
            band: ValuationBand::parse(&row.band).ok_or(NotReadable("band"))?,
            liable_names: row.liable_names,
        })
    }
}

/// A row of `council_tax.line`, as JSON. Dates are ISO text.
#[derive(Debug, Deserialize)]
pub(super) struct StoredLine {
    tax_year: i16,
    kind: String,
    posted_on: String,
    amount_pence: i64,
    description_key: String,
    description_name: String,
    reference: String,
}

impl TryFrom<StoredLine> for AccountLine {
    type Error = NotReadable;
    fn try_from(row: StoredLine) -> Result<Self, NotReadable> {
        Ok(AccountLine {
            tax_year: TaxYear::starting_in(row.tax_year).ok_or(NotReadable("tax_year"))?,
            kind: LineKind::from_word(&row.kind).ok_or(NotReadable("kind"))?,
            date: row.posted_on.parse().map_err(|_| NotReadable("posted_on"))?,
            amount: Pence::from_pence(row.amount_pence),
            description_key: row.description_key,
            description_name: row.description_name,
            reference: row.reference,
        })
    }
}

/// A row of `council_tax.instalment`, as JSON.
#[derive(Debug, Deserialize)]
pub(super) struct StoredInstalment {
    tax_year: i16,
    due: String,
    amount_pence: i64,
}

impl TryFrom<StoredInstalment> for YearInstalment {
    type Error = NotReadable;
    fn try_from(row: StoredInstalment) -> Result<Self, NotReadable> {
        let due = row.due.parse().map_err(|_| NotReadable("due"))?;
        Ok(YearInstalment {
            tax_year: TaxYear::starting_in(row.tax_year).ok_or(NotReadable("tax_year"))?,
            instalment: Instalment {
                due,
                amount: Pence::from_pence(row.amount_pence),
            },
        })
    }
}

//! A bill from what is known: the rules' bills of this year and the last one, and what the council knows of the account.

use std::collections::{BTreeMap, BTreeSet};

use app::pages::council_tax::bill::{Bill, BillInstalment, OtherLine};
use council_tax_rules::impossible::Impossible;
use council_tax_rules::instalment::Instalment;
use council_tax_rules::published_amounts::PublishedAmounts;
use council_tax_rules::tax_year::TaxYear;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use council_tax_rules::year_bill::YearBill;
use forms::values::Pence;
use jiff::civil::Date;

use crate::authorities::{authorities, last_charges};
use crate::changes::changes;
use crate::lines::spell;

/// How residents know an authority.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityName {
    /// Its name.
    pub name: String,
    /// Its name in Welsh, when it has one.
    pub name_cy: Option<String>,
}

/// Everything that a bill is made of.
#[derive(Debug, Clone, Copy)]
pub struct BillFacts<'a> {
    /// This year's bill.
    pub year: &'a YearBill,
    /// Last year's bill of the same account; none where it had none.
    pub last_year: Option<&'a YearBill>,
    /// What the authorities have published for this year.
    pub amounts: &'a PublishedAmounts,
    /// What they published for the year before; none where that is not known.
    pub last_amounts: Option<&'a PublishedAmounts>,
    /// The name of each authority, by its key. What is for adult social care needs none.
    pub names: &'a BTreeMap<String, AuthorityName>,
    /// The keys of the authorities whose increase is above the limit (paragraph 12).
    pub excessive: &'a BTreeSet<String>,
    /// The account number, in groups that can be read out.
    pub account_number: &'a str,
    /// Everybody who is jointly liable.
    pub payers: &'a [String],
    /// Where the bill is sent, line by line.
    pub sent_to: &'a [String],
    /// The dwelling, line by line.
    pub dwelling: &'a [String],
    /// The day of issue.
    pub issued_on: Date,
    /// What else is added or taken off: arrears, credit, penalties, payments so far.
    pub others: &'a [OtherLine],
    /// The instalments that are still to come. They add up to what is to pay, or there are none.
    pub instalments: &'a [Instalment],
    /// Whether they are taken by direct debit.
    pub by_direct_debit: bool,
}

/// Why there is no bill. A bill that contradicts itself is not sent.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoBill {
    /// Wales and Scotland have other notices.
    #[error("only England's bills are known")]
    Nation,
    /// Nobody is liable on any day.
    #[error("there is no day to charge")]
    NoDays,
    /// The published amounts are of another year than the bill, or last year's are not of the year before.
    #[error("the amounts are those of another year: {0}")]
    OtherYear(TaxYear),
    /// An authority without a name.
    #[error("the authority `{0}` has no name")]
    Unnamed(String),
    /// The instalments do not add up to what is to pay.
    #[error("the instalments come to {instalments}, and there is {to_pay} to pay")]
    Instalments {
        /// What they add up to.
        instalments: Pence,
        /// What is to pay.
        to_pay: Pence,
    },
    /// Amounts that are not there.
    #[error(transparent)]
    Impossible(#[from] Impossible),
}

/// The bill of these facts.
///
/// # Errors
/// [`NoBill`], when they do not make one.
pub fn bill_of(facts: &BillFacts<'_>) -> Result<Bill, NoBill> {
    let year = facts.year.year;
    if facts.year.nation != Nation::England || facts.amounts.nation() != Nation::England {
        return Err(NoBill::Nation);
    }
    if facts.amounts.year() != year {
        return Err(NoBill::OtherYear(facts.amounts.year()));
    }
    if let Some(last) = facts.last_amounts.map(PublishedAmounts::year)
        && Some(last) != TaxYear::starting_in(year.start_year() - 1)
    {
        return Err(NoBill::OtherYear(last));
    }
    // Where the band or the area changed during the year, the bill compares those of its last days.
    let now = &facts.year.spells.last().ok_or(NoBill::NoDays)?.terms;
    let last_band = facts.last_year.and_then(|last| Some(last.spells.last()?.terms.band));
    let bill = Bill {
        account_number: facts.account_number.to_owned(),
        tax_year: year.start_year(),
        payers: facts.payers.to_vec(),
        sent_to: facts.sent_to.to_vec(),
        issued_on: facts.issued_on,
        dwelling: facts.dwelling.to_vec(),
        band: letter(now.band),
        last_band: last_band.filter(|last| *last != now.band).map(letter),
        authorities: authorities(facts, &now.area, now.band)?,
        last_year: last_charges(facts, &now.area, now.band)
            .map(|charges| charges.iter().map(|charge| charge.amount).sum()),
        spells: facts.year.spells.iter().map(spell).collect(),
        changes: changes(facts)?,
        others: facts.others.to_vec(),
        instalments: facts.instalments.iter().map(instalment).collect(),
        by_direct_debit: facts.by_direct_debit,
    };
    let instalments: Pence = bill.instalments.iter().map(|instalment| instalment.amount).sum();
    let to_pay = bill.to_pay();
    if !bill.instalments.is_empty() && instalments != to_pay {
        return Err(NoBill::Instalments { instalments, to_pay });
    }
    Ok(bill)
}

pub(crate) fn letter(band: ValuationBand) -> char {
    band.letter().chars().next().unwrap_or(' ')
}

const fn instalment(instalment: &Instalment) -> BillInstalment {
    BillInstalment {
        due: instalment.due,
        amount: instalment.amount,
    }
}

//! Who asks for how much in a whole year, this year and the last one.

use app::pages::council_tax::bill::{BillAuthority, LastYear};
use council_tax_rules::charge::{Authority, AuthorityKind};
use council_tax_rules::published_amounts::Charge;
use council_tax_rules::valuation_band::ValuationBand;
use forms::values::Pence;

use crate::facts::{AuthorityName, BillFacts, NoBill};

/// The years in which adult social care has a line of its own, by the calendar year of their start (SI 2016/188;
/// SI 2025/8: "the period beginning with 1st April 2016 and ending with 31st March 2025").
const YEARS_WITH_CARE: std::ops::RangeInclusive<i16> = 2016..=2024;

/// The whole year's amounts in this year's band, for this year and the last one (paragraphs 7 to 17).
pub(crate) fn authorities(
    facts: &BillFacts<'_>,
    area: &str,
    band: ValuationBand,
) -> Result<Vec<BillAuthority>, NoBill> {
    let charges = facts.amounts.charges(area, band, false)?;
    let last = last_charges(facts, area, band);
    let shows_care = YEARS_WITH_CARE.contains(&facts.year.year.start_year());
    let mut found = Vec::new();
    for (authority, amount, care) in with_care(&charges) {
        let name = name(facts, authority)?;
        let before = last.as_deref().map(with_care).unwrap_or_default();
        let before = before.into_iter().find(|(other, ..)| *other == authority);
        found.push(BillAuthority {
            name: name.name.clone(),
            name_cy: name.name_cy.clone(),
            amount,
            last_year: before.map(|(_, amount, care)| LastYear {
                amount,
                adult_social_care: care.unwrap_or(Pence::ZERO),
            }),
            adult_social_care: care.filter(|_| shows_care),
            is_excessive: facts.excessive.contains(&authority.key),
        });
    }
    Ok(found)
}

/// Last year's. An area that was not there then has nothing to be compared with.
pub(crate) fn last_charges(facts: &BillFacts<'_>, area: &str, band: ValuationBand) -> Option<Vec<Charge>> {
    facts.last_amounts.and_then(|last| last.charges(area, band, false).ok())
}

/// Each authority with its whole amount, and the part of it for adult social care.
fn with_care(charges: &[Charge]) -> Vec<(&Authority, Pence, Option<Pence>)> {
    let mut found: Vec<(&Authority, Pence, Option<Pence>)> = Vec::new();
    let is_care = |charge: &&Charge| charge.authority.kind == AuthorityKind::AdultSocialCare;
    for charge in charges.iter().filter(|charge| !is_care(charge)) {
        found.push((&charge.authority, charge.amount, None));
    }
    let carer = carer(charges);
    for charge in charges.iter().filter(is_care) {
        match found.iter_mut().find(|(authority, ..)| Some(*authority) == carer) {
            Some((_, amount, care)) => {
                *amount = [*amount, charge.amount].into_iter().sum();
                *care = Some([care.unwrap_or(Pence::ZERO), charge.amount].into_iter().sum());
            }
            None => found.push((&charge.authority, charge.amount, None)),
        }
    }
    found
}

/// The council that is responsible for adult social care: the county, or the one council of the area.
pub(crate) fn carer(charges: &[Charge]) -> Option<&Authority> {
    let of = |kind| {
        let mut authorities = charges.iter().map(|charge| &charge.authority);
        authorities.find(|authority| authority.kind == kind)
    };
    of(AuthorityKind::County).or_else(|| of(AuthorityKind::Borough))
}

pub(crate) fn name<'a>(facts: &BillFacts<'a>, authority: &Authority) -> Result<&'a AuthorityName, NoBill> {
    let unnamed = || NoBill::Unnamed(authority.key.clone());
    facts.names.get(&authority.key).ok_or_else(unnamed)
}

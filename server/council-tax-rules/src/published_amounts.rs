//! What the authorities have published for a year: an amount for each of them, each band and each area.
//!
//! A bill is made of these amounts, never of arithmetic on band D. The one amount that councils do not always publish
//! is band A with the disabled band reduction: where it is missing, it is worked out from the authority's band D.

use std::collections::{BTreeMap, BTreeSet};

use forms::values::Pence;

use crate::apportion::share;
use crate::band_ratio::BandRatios;
use crate::charge::{Authority, Precept};
use crate::impossible::Impossible;
use crate::rule_set::RuleSet;
use crate::tax_year::TaxYear;
use crate::valuation_band::{Nation, ValuationBand};

/// No authority asks more of a dwelling than this: £100,000 a year.
pub(crate) const MOST_PENCE: i64 = 10_000_000;

/// What one authority asks in one area, in pence for the whole year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorityAmounts {
    /// Who asks.
    pub authority: Authority,
    /// For each band of the nation.
    pub by_band: BTreeMap<ValuationBand, Pence>,
    /// For band A with the disabled band reduction, where it is published.
    pub band_a_reduced: Option<Pence>,
}

/// One authority's amount for a dwelling and a whole year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Charge {
    /// Who asks.
    pub authority: Authority,
    /// For the whole year.
    pub amount: Pence,
    /// With the disabled band reduction, what is asked instead: the amount of the band below.
    pub reduced: Option<Pence>,
}

impl Charge {
    /// What is asked, the disabled band reduction taken off.
    pub fn payable(&self) -> Pence {
        self.reduced.unwrap_or(self.amount)
    }
}

/// All amounts of a council for a year. What is in here is complete and possible.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedAmounts {
    nation: Nation,
    year: TaxYear,
    areas: BTreeMap<String, Vec<AuthorityAmounts>>,
}

impl PublishedAmounts {
    /// Takes the amounts of each area, each with its authorities in the order of the bill.
    ///
    /// # Errors
    /// [`Impossible::NoRules`] for a year we know no rules of, [`Impossible::NoSuchBand`] for a band that the nation
    /// does not have, [`Impossible::SameAuthorityTwice`], [`Impossible::Amounts`] for an amount that is missing, below
    /// nothing, above £100,000, or less than that of the band below.
    pub fn new(
        nation: Nation,
        year: TaxYear,
        areas: BTreeMap<String, Vec<AuthorityAmounts>>,
    ) -> Result<PublishedAmounts, Impossible> {
        let rules = RuleSet::on(nation, year.start())?;
        for (area, authorities) in &areas {
            let mut known = BTreeSet::new();
            for amounts in authorities {
                check(&rules, area, amounts)?;
                if !known.insert(&amounts.authority) {
                    return Err(Impossible::SameAuthorityTwice {
                        area: area.clone(),
                        key: amounts.authority.key.clone(),
                    });
                }
            }
        }
        Ok(PublishedAmounts { nation, year, areas })
    }

    /// Works the amounts out from each authority's band D, each rounded by itself: how published tables are made.
    ///
    /// # Errors
    /// As [`Self::new`].
    pub fn from_precepts(
        nation: Nation,
        year: TaxYear,
        areas: impl IntoIterator<Item = (String, Vec<Precept>)>,
    ) -> Result<PublishedAmounts, Impossible> {
        let ratios = &RuleSet::on(nation, year.start())?.ratios().rule;
        let amounts = |precept: &Precept| AuthorityAmounts {
            authority: Authority::only(precept.authority),
            by_band: by_band(ratios, precept.band_d),
            band_a_reduced: Some(of_band_d(precept.band_d, ratios.band_a_reduced, ratios)),
        };
        let areas = areas
            .into_iter()
            .map(|(area, precepts)| (area, precepts.iter().map(amounts).collect()))
            .collect();
        Self::new(nation, year, areas)
    }

    /// Whose amounts.
    pub const fn nation(&self) -> Nation {
        self.nation
    }

    /// For which year.
    pub const fn year(&self) -> TaxYear {
        self.year
    }

    /// The names of its areas.
    pub fn areas(&self) -> impl Iterator<Item = &str> {
        self.areas.keys().map(String::as_str)
    }

    /// Each authority's amount for a dwelling in `area` and `band`, in the order of the bill; with the disabled band
    /// reduction where `is_reduced`.
    ///
    /// # Errors
    /// [`Impossible::NoSuchArea`] or [`Impossible::NoSuchBand`].
    pub fn charges(&self, area: &str, band: ValuationBand, is_reduced: bool) -> Result<Vec<Charge>, Impossible> {
        let rules = RuleSet::on(self.nation, self.year.start())?;
        rules.check_band(band)?;
        let no_area = || Impossible::NoSuchArea { area: area.to_owned() };
        let nation = self.nation;
        let charge = |amounts: &AuthorityAmounts| {
            Some(Charge {
                authority: amounts.authority.clone(),
                amount: *amounts.by_band.get(&band)?,
                reduced: match is_reduced {
                    true => Some(amounts.reduced(band, &rules.ratios().rule)?),
                    false => None,
                },
            })
        };
        let authorities = self.areas.get(area).ok_or_else(no_area)?;
        let charges: Option<Vec<Charge>> = authorities.iter().map(charge).collect();
        charges.ok_or(Impossible::NoSuchBand { band, nation })
    }
}

impl AuthorityAmounts {
    fn reduced(&self, band: ValuationBand, ratios: &BandRatios) -> Option<Pence> {
        match (band.one_lower(), self.band_a_reduced) {
            (Some(lower), _) => self.by_band.get(&lower).copied(),
            (None, Some(published)) => Some(published),
            (None, None) => {
                let band_d = self.by_band.get(&ValuationBand::D)?;
                Some(of_band_d(*band_d, ratios.band_a_reduced, ratios))
            }
        }
    }
}

fn of_band_d(band_d: Pence, numerator: i64, ratios: &BandRatios) -> Pence {
    Pence::from_pence(share(band_d.pence(), numerator, ratios.denominator))
}

fn by_band(ratios: &BandRatios, band_d: Pence) -> BTreeMap<ValuationBand, Pence> {
    let amount = |band| Some((band, of_band_d(band_d, ratios.of(band)?, ratios)));
    ValuationBand::ALL.into_iter().filter_map(amount).collect()
}

fn check(rules: &RuleSet, area: &str, amounts: &AuthorityAmounts) -> Result<(), Impossible> {
    let wrong = |band| Impossible::Amounts {
        area: area.to_owned(),
        band,
    };
    for band in amounts.by_band.keys() {
        rules.check_band(*band)?;
    }
    let mut least = amounts.band_a_reduced.unwrap_or(Pence::ZERO);
    if least.is_negative() {
        return Err(wrong(ValuationBand::A));
    }
    for band in ValuationBand::ALL {
        if rules.check_band(band).is_err() {
            continue;
        }
        match amounts.by_band.get(&band) {
            Some(amount) if *amount >= least && amount.pence() <= MOST_PENCE => least = *amount,
            _ => return Err(wrong(band)),
        }
    }
    Ok(())
}

#[cfg(test)]
#[path = "published_amounts_tests.rs"]
mod tests;

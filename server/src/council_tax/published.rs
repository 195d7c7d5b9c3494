//! What the council and the other authorities have published for a year: charges, determinations, costs of court.

use std::collections::{BTreeMap, BTreeSet};

use council_tax_rules::charge::{Authority, AuthorityKind};
use council_tax_rules::determination::{Determination, EmptyDiscountStep};
use council_tax_rules::impossible::Impossible;
use council_tax_rules::premium_limit::EmptyStep;
use council_tax_rules::published_amounts::{AuthorityAmounts, PublishedAmounts};
use council_tax_rules::recovery_case::RecoveryCosts;
use council_tax_rules::rule_set::RuleSet;
use forms::values::Pence;
use serde::{Deserialize, Serialize};

use super::tax_year::TaxYear;
use super::valuation_band::{Nation, ValuationBand};

/// A year of a council, as its bills are worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedYear {
    /// Every authority's amount for each area and band.
    pub amounts: PublishedAmounts,
    /// What the council has determined about dwellings that are nobody's main home.
    pub determination: Determination,
    /// What going to court costs; none where the council has not said.
    pub recovery_costs: Option<RecoveryCosts>,
    names: BTreeMap<(String, AuthorityKind), String>,
}

impl PublishedYear {
    /// The name of an authority on the bills of an area.
    pub fn authority_name(&self, area: &str, authority: &Authority) -> Option<&str> {
        let key = (area.to_owned(), authority.kind);
        self.names.get(&key).map(String::as_str)
    }
}

/// Where and when something is charged: what accounts and spells are held against. Without years nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Charged {
    /// The names of all areas.
    pub areas: BTreeSet<String>,
    /// The years.
    pub years: BTreeSet<TaxYear>,
}

impl Charged {
    pub(super) fn of(years: &BTreeMap<TaxYear, PublishedRows>) -> Charged {
        let rows = years.values().flat_map(|rows| &rows.charges);
        Charged {
            areas: rows.map(|charge| charge.area.clone()).collect(),
            years: years.keys().copied().collect(),
        }
    }
}

/// A row of the charges file, without its year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ChargeRow {
    pub(super) area: String,
    /// The authority's kind, by its key.
    pub(super) authority: String,
    pub(super) name: String,
    /// Pence for each band from A on that the nation has.
    pub(super) bands: Vec<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) band_a_reduced: Option<i64>,
}

/// What a row of the determinations file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum About {
    EmptyDiscount,
    EmptyPremium,
    SecondHomeDiscount,
    SecondHomePremium,
    SummonsCosts,
    LiabilityOrderCosts,
}

impl About {
    pub(super) const ALL: [About; 6] = [
        Self::EmptyDiscount,
        Self::EmptyPremium,
        Self::SecondHomeDiscount,
        Self::SecondHomePremium,
        Self::SummonsCosts,
        Self::LiabilityOrderCosts,
    ];
    pub(super) const WORDS: &'static str = "empty-discount, empty-premium, second-home-discount, second-home-premium, \
         summons-costs, liability-order-costs";

    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::EmptyDiscount => "empty-discount",
            Self::EmptyPremium => "empty-premium",
            Self::SecondHomeDiscount => "second-home-discount",
            Self::SecondHomePremium => "second-home-premium",
            Self::SummonsCosts => "summons-costs",
            Self::LiabilityOrderCosts => "liability-order-costs",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<About> {
        Self::ALL.into_iter().find(|about| about.word() == word)
    }
}

/// A row of the determinations file, without its year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct DeterminationRow {
    pub(super) about: About,
    pub(super) after_months: u16,
    /// Per cent, or pence for costs.
    pub(super) value: i64,
}

/// A year's rows, as they are stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct PublishedRows {
    /// `england`, `wales` or `scotland`.
    pub(super) nation: String,
    pub(super) charges: Vec<ChargeRow>,
    pub(super) determinations: Vec<DeterminationRow>,
}

/// The word for a nation in stored rows.
pub(super) const fn nation_word(nation: Nation) -> &'static str {
    match nation {
        Nation::England => "england",
        Nation::Wales => "wales",
        Nation::Scotland => "scotland",
    }
}

impl PublishedRows {
    pub(super) fn new(nation: Nation) -> PublishedRows {
        PublishedRows {
            nation: nation_word(nation).to_owned(),
            charges: Vec::new(),
            determinations: Vec::new(),
        }
    }

    /// What the rows mean for `year`.
    ///
    /// # Errors
    /// The first thing that cannot be.
    pub(super) fn read(&self, year: TaxYear) -> Result<PublishedYear, Impossible> {
        let nations = [Nation::England, Nation::Wales, Nation::Scotland];
        let nation = nations.into_iter().find(|nation| nation_word(*nation) == self.nation);
        let nation = nation.unwrap_or_default();
        let rules = RuleSet::on(nation, year.start())?;
        let mut areas: BTreeMap<String, Vec<AuthorityAmounts>> = BTreeMap::new();
        let mut names = BTreeMap::new();
        for row in &self.charges {
            let Some(kind) = AuthorityKind::from_key(&row.authority) else {
                continue; // checked when it was stored
            };
            let amounts = row.bands.iter().copied().map(Pence::from_pence);
            areas.entry(row.area.clone()).or_default().push(AuthorityAmounts {
                authority: Authority::only(kind),
                by_band: ValuationBand::ALL.into_iter().zip(amounts).collect(),
                band_a_reduced: row.band_a_reduced.map(Pence::from_pence),
            });
            names.insert((row.area.clone(), kind), row.name.clone());
        }
        for authorities in areas.values_mut() {
            authorities.sort_by_key(|amounts| amounts.authority.kind);
        }
        Ok(PublishedYear {
            amounts: PublishedAmounts::new(nation, year, areas)?,
            determination: self.determination(&rules)?,
            recovery_costs: self.recovery_costs(),
            names,
        })
    }

    fn values(&self, about: About) -> impl Iterator<Item = (u16, i64)> {
        let rows = self.determinations.iter().filter(move |row| row.about == about);
        rows.map(|row| (row.after_months, row.value))
    }

    fn percents(&self, about: About) -> impl Iterator<Item = (u16, u16)> {
        let percent = |value| u16::try_from(value).unwrap_or(u16::MAX);
        self.values(about).map(move |(months, value)| (months, percent(value)))
    }

    /// Where nothing is determined at all, what the law itself gives.
    fn determination(&self, rules: &RuleSet) -> Result<Determination, Impossible> {
        let is_percent = |row: &DeterminationRow| row.about < About::SummonsCosts;
        if !self.determinations.iter().any(is_percent) {
            return Ok(Determination::none(rules));
        }
        let discounts = self.percents(About::EmptyDiscount);
        let premiums = self.percents(About::EmptyPremium);
        let first = |about| self.percents(about).next().map_or(0, |(_, percent)| percent);
        Determination::new(
            discounts
                .map(|(after_months, percent)| EmptyDiscountStep { after_months, percent })
                .collect(),
            premiums
                .map(|(after_months, percent)| EmptyStep { after_months, percent })
                .collect(),
            first(About::SecondHomeDiscount),
            first(About::SecondHomePremium),
        )
    }

    fn recovery_costs(&self) -> Option<RecoveryCosts> {
        let pence = |about| self.values(about).next().map(|(_, pence)| Pence::from_pence(pence));
        Some(RecoveryCosts {
            summons: pence(About::SummonsCosts)?,
            liability_order: pence(About::LiabilityOrderCosts)?,
        })
    }
}

//! All rules of one nation on one day.

use jiff::civil::{Date, date};

use crate::band_ratio::{BandRatios, band_ratios};
use crate::dated::Dated;
use crate::discount_rate::{DiscountRates, discount_rates};
use crate::disregard::Disregard;
use crate::exemption_class::{ExemptionClass, ExemptionRule, exemption_rules};
use crate::impossible::Impossible;
use crate::premium_exception::{ExceptionRule, PremiumException};
use crate::premium_limit::{PremiumLimits, premium_limits};
use crate::recovery_rule::{RecoveryRules, recovery_rules};
use crate::valuation_band::{Nation, ValuationBand};

/// The first day for which our rules are meant to be right.
pub const RULES_START: Date = date(2020, 4, 1);

/// The rules of a nation on a day.
#[derive(Debug, Clone, Copy)]
pub struct RuleSet {
    nation: Nation,
    day: Date,
    ratios: &'static Dated<BandRatios>,
    discounts: &'static Dated<DiscountRates>,
    premiums: &'static Dated<PremiumLimits>,
    recovery: &'static Dated<RecoveryRules>,
}

impl RuleSet {
    /// The rules of `nation` on `day`. The last ones known hold until others are put into the tables.
    ///
    /// # Errors
    /// [`Impossible::NoRules`] before [`RULES_START`].
    pub fn on(nation: Nation, day: Date) -> Result<RuleSet, Impossible> {
        let found = || {
            Some(RuleSet {
                nation,
                day,
                ratios: band_ratios(nation, day)?,
                discounts: discount_rates(nation, day)?,
                premiums: premium_limits(nation, day)?,
                recovery: recovery_rules(nation, day)?,
            })
        };
        let known = if day < RULES_START { None } else { found() };
        known.ok_or(Impossible::NoRules { nation, day })
    }

    /// Whose rules.
    pub const fn nation(&self) -> Nation {
        self.nation
    }

    /// The proportions between bands, and where they stand.
    pub const fn ratios(&self) -> &'static Dated<BandRatios> {
        self.ratios
    }

    /// The percentages of discounts, and where they stand.
    pub const fn discounts(&self) -> &'static Dated<DiscountRates> {
        self.discounts
    }

    /// The highest premiums, and where they stand.
    pub const fn premiums(&self) -> &'static Dated<PremiumLimits> {
        self.premiums
    }

    /// The steps of recovery, and where they stand. Those of a year are the rules of its first day.
    pub const fn recovery(&self) -> &'static Dated<RecoveryRules> {
        self.recovery
    }

    /// Every class of exempt dwellings.
    pub fn exemptions(&self) -> impl Iterator<Item = &'static ExemptionRule> {
        exemption_rules(self.nation, self.day)
    }

    /// One class of exempt dwellings.
    ///
    /// # Errors
    /// [`Impossible::NoSuchExemption`] where there is none.
    pub fn exemption(&self, class: ExemptionClass) -> Result<&'static ExemptionRule, Impossible> {
        let no_such = Impossible::NoSuchExemption { class, day: self.day };
        class.rule(self.nation, self.day).ok_or(no_such)
    }

    /// One exception from premiums.
    ///
    /// # Errors
    /// [`Impossible::NoSuchException`] where there is none.
    pub fn exception(&self, exception: PremiumException) -> Result<ExceptionRule, Impossible> {
        let day = self.day;
        exception
            .rule(self.nation, day)
            .ok_or(Impossible::NoSuchException { exception, day })
    }

    /// Checks that there is this reason not to count an adult.
    ///
    /// # Errors
    /// [`Impossible::NoSuchDisregard`] where there is none.
    pub fn check_disregard(&self, disregard: Disregard) -> Result<(), Impossible> {
        let day = self.day;
        if disregard.exists(self.nation, day) {
            Ok(())
        } else {
            Err(Impossible::NoSuchDisregard { disregard, day })
        }
    }

    /// Checks that there is this band.
    ///
    /// # Errors
    /// [`Impossible::NoSuchBand`] where there is none.
    pub fn check_band(&self, band: ValuationBand) -> Result<(), Impossible> {
        let nation = self.nation;
        match self.ratios.rule.of(band) {
            Some(_) => Ok(()),
            None => Err(Impossible::NoSuchBand { band, nation }),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_nation_has_rules_from_2020_on() {
        for nation in [Nation::England, Nation::Wales, Nation::Scotland] {
            for year in 2020..=2027 {
                let rules = RuleSet::on(nation, date(year, 4, 1)).unwrap();
                assert!(rules.check_band(ValuationBand::H).is_ok());
                assert!(rules.exemptions().count() > 20);
                assert!(!rules.premiums().source.is_empty() && !rules.recovery().source.is_empty());
            }
            assert!(matches!(
                RuleSet::on(nation, date(2020, 3, 31)),
                Err(Impossible::NoRules { .. })
            ));
        }
    }

    #[test]
    fn what_a_nation_has_not_is_named() {
        let rules = RuleSet::on(Nation::England, date(2026, 4, 1)).unwrap();
        assert!(matches!(
            rules.check_band(ValuationBand::I),
            Err(Impossible::NoSuchBand { .. })
        ));
        let class = ExemptionClass::lettered('X').unwrap();
        assert!(matches!(
            rules.exemption(class),
            Err(Impossible::NoSuchExemption { .. })
        ));
        let care_leaver = rules.check_disregard(Disregard::CareLeaver);
        assert!(matches!(care_leaver, Err(Impossible::NoSuchDisregard { .. })));
        let exception = rules.exception(PremiumException::NewOwnerRepairing);
        assert!(matches!(exception, Err(Impossible::NoSuchException { .. })));
    }

    #[test]
    fn wales_gives_more_time_from_2026() {
        let days = |year| {
            let rules = RuleSet::on(Nation::Wales, date(year, 4, 1)).unwrap().recovery().rule;
            (rules.final_notice_after_missed_days, rules.final_notice_days)
        };
        assert_eq!((days(2025), days(2026)), ((0, 7), (41, 21)));
    }
}

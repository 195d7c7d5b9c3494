//! What a council has determined for a year about dwellings that are nobody's main home.
//!
//! Sources: Local Government Finance Act 1992, sections 11A to 11C (England), 12 to 12B (Wales); SSI 2013/45
//! (Scotland). The determination is the council's own data. Where it asks more than the law allows, the law's limit is
//! charged.

use crate::impossible::Impossible;
use crate::premium_limit::{EmptyStep, PremiumLimits};
use crate::rule_set::RuleSet;

/// A discount for a dwelling that has been empty for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmptyDiscountStep {
    /// From how many months on.
    pub after_months: u16,
    /// Per cent off the charge. It holds until the next step.
    pub percent: u16,
}

/// What a council has determined for a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Determination {
    empty_discounts: Vec<EmptyDiscountStep>,
    empty_premiums: Vec<EmptyStep>,
    second_home_discount_percent: u16,
    second_home_premium_percent: u16,
}

impl Determination {
    /// A council's determination; steps in any order.
    ///
    /// # Errors
    /// [`Impossible::TooManyPercent`] for a discount above 100%, or a premium above 1000%, which no law has ever
    /// allowed.
    pub fn new(
        mut empty_discounts: Vec<EmptyDiscountStep>,
        mut empty_premiums: Vec<EmptyStep>,
        second_home_discount_percent: u16,
        second_home_premium_percent: u16,
    ) -> Result<Determination, Impossible> {
        empty_discounts.sort_by_key(|step| step.after_months);
        empty_premiums.sort_by_key(|step| step.after_months);
        let discounts = empty_discounts.iter().map(|step| step.percent);
        at_most(100, discounts.chain([second_home_discount_percent]))?;
        let premiums = empty_premiums.iter().map(|step| step.percent);
        at_most(1000, premiums.chain([second_home_premium_percent]))?;
        Ok(Determination {
            empty_discounts,
            empty_premiums,
            second_home_discount_percent,
            second_home_premium_percent,
        })
    }

    /// Nothing was determined: the discount that the law itself gives, and no premium.
    pub fn none(rules: &RuleSet) -> Determination {
        let percent = rules.discounts().rule.no_resident_percent;
        Determination {
            empty_discounts: vec![EmptyDiscountStep {
                after_months: 0,
                percent,
            }],
            empty_premiums: Vec::new(),
            second_home_discount_percent: percent,
            second_home_premium_percent: 0,
        }
    }

    /// Per cent off for a dwelling that has been empty for `months` whole months.
    pub fn empty_discount(&self, months: u16) -> u16 {
        let mut reached = self.empty_discounts.iter().rev();
        let reached = reached.find(|step| step.after_months <= months);
        reached.map_or(0, |step| step.percent)
    }

    /// Per cent on top for a dwelling that has been empty for `months` whole months, within the law's limit.
    pub fn empty_premium(&self, months: u16, limits: &PremiumLimits) -> u16 {
        let mut reached = self.empty_premiums.iter().rev();
        let reached = reached.find(|step| step.after_months <= months);
        let determined = reached.map_or(0, |step| step.percent);
        determined.min(limits.empty_percent(months))
    }

    /// Per cent off for a second home.
    pub const fn second_home_discount(&self) -> u16 {
        self.second_home_discount_percent
    }

    /// Per cent on top for a second home, within the law's limit.
    pub fn second_home_premium(&self, limits: &PremiumLimits) -> u16 {
        self.second_home_premium_percent.min(limits.second_home_percent)
    }

    /// Every number of months after which something may change for an empty dwelling.
    pub(crate) fn empty_steps_with(&self, law: &[EmptyStep]) -> Vec<u16> {
        let discounts = self.empty_discounts.iter().map(|step| step.after_months);
        let premiums = self.empty_premiums.iter().map(|step| step.after_months);
        let law = law.iter().map(|step| step.after_months);
        discounts.chain(premiums).chain(law).collect()
    }
}

fn at_most(most: u16, mut percents: impl Iterator<Item = u16>) -> Result<(), Impossible> {
    match percents.find(|percent| *percent > most) {
        Some(percent) => Err(Impossible::TooManyPercent { percent }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::valuation_band::Nation;
    use jiff::civil::date;

    fn step(after_months: u16, percent: u16) -> EmptyStep {
        EmptyStep { after_months, percent }
    }

    #[test]
    fn the_law_limits_what_a_council_determines() {
        let eager = Determination::new(Vec::new(), vec![step(6, 50), step(12, 300), step(60, 300)], 0, 300).unwrap();
        let limits = |year| &RuleSet::on(Nation::England, date(year, 4, 1)).unwrap().premiums().rule;
        assert_eq!(
            [6, 12, 24, 60].map(|months| eager.empty_premium(months, limits(2023))),
            [0, 0, 100, 200]
        );
        assert_eq!(
            [6, 12, 24, 60].map(|months| eager.empty_premium(months, limits(2026))),
            [0, 100, 100, 200]
        );
        assert_eq!(eager.second_home_premium(limits(2024)), 0);
        assert_eq!(eager.second_home_premium(limits(2025)), 100);
        let modest = Determination::new(Vec::new(), vec![step(24, 50)], 0, 0).unwrap();
        assert_eq!(modest.empty_premium(120, limits(2026)), 50);
    }

    #[test]
    fn discounts_hold_until_the_next_step() {
        let first_month = EmptyDiscountStep {
            after_months: 0,
            percent: 100,
        };
        let then = EmptyDiscountStep {
            after_months: 1,
            percent: 0,
        };
        let council = Determination::new(vec![then, first_month], Vec::new(), 0, 0).unwrap();
        assert_eq!([0, 1, 7].map(|months| council.empty_discount(months)), [100, 0, 0]);
    }

    #[test]
    fn too_many_percent_are_refused() {
        assert!(matches!(
            Determination::new(Vec::new(), Vec::new(), 101, 0),
            Err(Impossible::TooManyPercent { percent: 101 })
        ));
        assert!(matches!(
            Determination::new(Vec::new(), vec![step(0, 1001)], 0, 0),
            Err(Impossible::TooManyPercent { percent: 1001 })
        ));
    }
}

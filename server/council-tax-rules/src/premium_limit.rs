//! The most that a council may add for an empty dwelling or a second home: by nation and date.

use jiff::civil::{Date, date};

use crate::dated::{Certainty, Dated, in_force};
use crate::valuation_band::Nation;

/// A premium on a dwelling that has been empty for a while.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmptyStep {
    /// After how many months without anybody living there and without furniture.
    pub after_months: u16,
    /// Per cent on top of the charge.
    pub percent: u16,
}

/// The highest premiums that the law allows.
#[derive(Debug, PartialEq, Eq)]
pub struct PremiumLimits {
    /// For empty dwellings, the shortest time first.
    pub empty: &'static [EmptyStep],
    /// For furnished dwellings that are nobody's main home, per cent on top of the charge.
    pub second_home_percent: u16,
}

impl PremiumLimits {
    /// The highest premium for a dwelling that has been empty for `months`.
    pub fn empty_percent(&self, months: u16) -> u16 {
        let reached = self.empty.iter().filter(|step| step.after_months <= months);
        reached.map(|step| step.percent).max().unwrap_or(0)
    }
}

const fn after(after_months: u16, percent: u16) -> EmptyStep {
    EmptyStep { after_months, percent }
}

const fn limits(
    year: i16,
    empty: &'static [EmptyStep],
    second_home_percent: u16,
    source: &'static str,
) -> Dated<PremiumLimits> {
    Dated {
        since: date(year, 4, 1),
        source,
        certainty: Certainty::Source,
        rule: PremiumLimits {
            empty,
            second_home_percent,
        },
    }
}

const ACT_2018: &str = "Local Government Finance Act 1992, section 11B, as amended by the Rating (Property in Common \
     Occupation) and Council Tax (Empty Dwellings) Act 2018, section 2";
const ENGLAND: &[Dated<PremiumLimits>] = &[
    limits(2019, &[after(24, 100)], 0, ACT_2018),
    limits(2020, &[after(24, 100), after(60, 200)], 0, ACT_2018),
    limits(2021, &[after(24, 100), after(60, 200), after(120, 300)], 0, ACT_2018),
    limits(
        2024,
        &[after(12, 100), after(60, 200), after(120, 300)],
        0,
        "Levelling-up and Regeneration Act 2023, section 79",
    ),
    limits(
        2025,
        &[after(12, 100), after(60, 200), after(120, 300)],
        100,
        "Local Government Finance Act 1992, section 11C, inserted by the Levelling-up and Regeneration Act 2023, \
         section 80: a council may use it from 1 April 2025",
    ),
];
const WALES: &[Dated<PremiumLimits>] = &[
    limits(
        2017,
        &[after(12, 100)],
        100,
        "Local Government Finance Act 1992, sections 12A and 12B, inserted by the Housing (Wales) Act 2014, section \
         139",
    ),
    limits(2023, &[after(12, 300)], 300, "WSI 2022/370"),
];
const SCOTLAND: &[Dated<PremiumLimits>] = &[
    limits(2013, &[after(12, 100)], 0, "SSI 2013/45"),
    limits(
        2024,
        &[after(12, 100)],
        100,
        "SSI 2013/45, as amended by the Council Tax (Variation for Unoccupied Dwellings) (Scotland) Amendment \
         Regulations 2023",
    ),
];

/// The limits in `nation` on `day`.
pub fn premium_limits(nation: Nation, day: Date) -> Option<&'static Dated<PremiumLimits>> {
    let table = match nation {
        Nation::England => ENGLAND,
        Nation::Wales => WALES,
        Nation::Scotland => SCOTLAND,
    };
    in_force(table, day)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn most(nation: Nation, year: i16, months: u16) -> u16 {
        premium_limits(nation, date(year, 4, 1))
            .unwrap()
            .rule
            .empty_percent(months)
    }

    #[test]
    fn england_has_gone_up_by_steps() {
        let of = |year| [12, 24, 60, 120].map(|months| most(Nation::England, year, months));
        assert_eq!(of(2020), [0, 100, 200, 200]);
        assert_eq!(of(2021), [0, 100, 200, 300]);
        assert_eq!(of(2023), [0, 100, 200, 300]);
        assert_eq!(of(2024), [100, 100, 200, 300]);
        let second = |year| {
            let limits = premium_limits(Nation::England, date(year, 4, 1)).unwrap();
            limits.rule.second_home_percent
        };
        assert_eq!((second(2024), second(2025)), (0, 100));
    }

    #[test]
    fn wales_allows_three_times_since_2023() {
        assert_eq!(most(Nation::Wales, 2022, 12), 100);
        assert_eq!(most(Nation::Wales, 2023, 12), 300);
        assert_eq!(most(Nation::Wales, 2023, 11), 0);
        assert_eq!(most(Nation::Scotland, 2026, 12), 100);
    }
}

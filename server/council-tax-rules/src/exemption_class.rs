//! Classes of dwellings on which no council tax is payable: by nation and date.

use std::fmt;

use jiff::civil::{Date, date};

use crate::dated::Certainty;
use crate::exemption_tables::{ENGLAND_AND_WALES, SCOTLAND, WALES_ONLY};
use crate::period::months_after;
use crate::valuation_band::Nation;

/// A class of exempt dwellings, by its key: `class-f` in England and Wales, `scotland-deceased` in Scotland, where the
/// law numbers paragraphs instead. A key, not words for residents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExemptionClass(pub(crate) &'static str);

/// For how long a dwelling can be in a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExemptionLimit {
    /// As long as its conditions are met.
    WhileTrue,
    /// This many months from the day on which its clock starts: mostly that on which the dwelling became empty.
    Months(u16),
    /// As long as nothing starts its clock, and then this many months: class F waits for the grant of probate.
    MonthsAfterEvent(u16),
}

/// A class as one nation has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExemptionRule {
    /// The class.
    pub class: ExemptionClass,
    /// A short title, as a key.
    pub title: &'static str,
    /// For how long.
    pub limit: ExemptionLimit,
    /// The first day of the law.
    pub since: Date,
    /// Where it stands.
    pub source: &'static str,
    /// How sure we are.
    pub certainty: Certainty,
}

impl ExemptionClass {
    /// The class with this key, in any nation.
    pub fn from_key(key: &str) -> Option<ExemptionClass> {
        [ENGLAND_AND_WALES, WALES_ONLY, SCOTLAND]
            .into_iter()
            .flatten()
            .find(|rule| rule.class.0 == key)
            .map(|rule| rule.class)
    }

    /// The class of a letter, as England and Wales have them.
    pub fn lettered(letter: char) -> Option<ExemptionClass> {
        Self::from_key(&format!("class-{}", letter.to_ascii_lowercase()))
    }

    /// Its key.
    pub const fn key(self) -> &'static str {
        self.0
    }

    /// The class as `nation` has it on `day`; none where it has not.
    pub fn rule(self, nation: Nation, day: Date) -> Option<&'static ExemptionRule> {
        exemption_rules(nation, day).find(|rule| rule.class == self)
    }
}

/// Every class of `nation` on `day`.
pub fn exemption_rules(nation: Nation, day: Date) -> impl Iterator<Item = &'static ExemptionRule> {
    let (first, second): (&'static [ExemptionRule], &'static [ExemptionRule]) = match nation {
        Nation::England => (ENGLAND_AND_WALES, &[]),
        Nation::Wales => (ENGLAND_AND_WALES, WALES_ONLY),
        Nation::Scotland => (SCOTLAND, &[]),
    };
    first.iter().chain(second).filter(move |rule| rule.since <= day)
}

impl ExemptionRule {
    /// The first day on which the exemption has run out, given the day on which its clock started. None while it
    /// cannot.
    pub fn ends(&self, clock: Option<Date>) -> Option<Date> {
        match self.limit {
            ExemptionLimit::WhileTrue => None,
            ExemptionLimit::Months(months) | ExemptionLimit::MonthsAfterEvent(months) => {
                clock.map(|start| months_after(start, months))
            }
        }
    }

    /// Whether it cannot be given without the day on which its clock started.
    pub const fn needs_clock(&self) -> bool {
        matches!(self.limit, ExemptionLimit::Months(_))
    }
}

/// The key.
impl fmt::Display for ExemptionClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// The oldest day on which our tables are meant to be right.
pub(crate) const TABLES_START: Date = date(2013, 4, 1);

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn letters(nation: Nation, day: Date) -> String {
        let mut keys: Vec<&str> = exemption_rules(nation, day).map(|rule| rule.class.key()).collect();
        keys.sort_unstable();
        keys.into_iter()
            .filter_map(|key| key.strip_prefix("class-"))
            .map(str::to_uppercase)
            .collect()
    }

    #[test]
    fn classes_of_england_and_wales() {
        let day = date(2026, 4, 1);
        assert_eq!(letters(Nation::England, day), "BDEFGHIJKLMNOPQRSTUVW");
        assert_eq!(letters(Nation::Wales, day), "ABCDEFGHIJKLMNOPQRSTUVWX");
        assert_eq!(letters(Nation::Wales, date(2019, 3, 31)), "ABCDEFGHIJKLMNOPQRSTUVW");
    }

    #[test]
    fn class_f_ends_six_months_after_probate() {
        let class = ExemptionClass::lettered('F').unwrap();
        let rule = class.rule(Nation::England, date(2026, 4, 1)).unwrap();
        assert_eq!(rule.ends(None), None);
        assert_eq!(rule.ends(Some(date(2026, 8, 31))), Some(date(2027, 2, 28)));
        assert!(!rule.needs_clock());
        assert!(
            ExemptionClass::lettered('B')
                .unwrap()
                .rule(Nation::Wales, date(2026, 4, 1))
                .unwrap()
                .needs_clock()
        );
    }

    #[test]
    fn keys_are_unique_and_read_back() {
        for nation in [Nation::England, Nation::Wales, Nation::Scotland] {
            let rules: Vec<_> = exemption_rules(nation, date(2026, 4, 1)).collect();
            for rule in &rules {
                assert_eq!(ExemptionClass::from_key(rule.class.key()), Some(rule.class));
                assert_eq!(rules.iter().filter(|other| other.class == rule.class).count(), 1);
            }
        }
        assert_eq!(
            ExemptionClass::from_key("class-a")
                .unwrap()
                .rule(Nation::England, date(2026, 4, 1)),
            None
        );
        assert_eq!(ExemptionClass::from_key("class-z"), None);
    }
}

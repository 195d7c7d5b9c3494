//! Dwellings on which no premium may be charged.
//!
//! Sources: England SI 2003/3011, classes E to M, as inserted by SI 2024/1007, in effect from 1 April 2025 (classes E
//! and F for empty dwellings since 1 April 2013); Wales WSI 2015/2068, classes 1 to 7, in effect from 1 April 2017;
//! Scotland SSI 2013/45, Schedule 2. The further Welsh class of WSI 2026/89 is not in this table yet.

use jiff::civil::{Date, date};

use crate::valuation_band::Nation;

/// Why no premium is charged. The names are keys, not words for residents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PremiumException {
    /// Would be a main home, but its people live in armed forces accommodation (England E, Wales 4).
    ArmedForcesAccommodation,
    /// An annexe used as part of the main home (England F, Wales 3).
    Annexe,
    /// Being sold (England G, Wales 1: 12 months; Scotland: until two years empty).
    ForSale,
    /// Being let (England H, Wales 2: 12 months; Scotland: until two years empty).
    ToLet,
    /// Probate was granted not long ago (England I: 12 months after the grant).
    Probate,
    /// Where a job requires to live elsewhere (England J, Wales 7): second homes.
    JobRelated,
    /// An occupied caravan pitch or boat mooring (England K, Wales 5): second homes.
    PitchOrMooring,
    /// May not be lived in all the year, or is for holidays only (England L, Wales 6): second homes.
    SeasonalOrHoliday,
    /// Needs or undergoes major repairs (England M: 12 months): empty dwellings.
    MajorRepairs,
    /// Bought lately, and being brought back into use (Scotland: 6 months).
    NewOwnerRepairing,
}

/// To which premiums an exception applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Excepts {
    /// Empty dwellings and second homes.
    Both,
    /// Empty dwellings.
    Empty,
    /// Second homes.
    SecondHomes,
}

/// An exception as one nation has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExceptionRule {
    /// The first day of the law.
    pub since: Date,
    /// Which premiums.
    pub excepts: Excepts,
    /// For how many months from the day on which its clock starts; none for as long as it is true.
    pub limit_months: Option<u16>,
}

impl PremiumException {
    /// Every exception.
    pub const ALL: [PremiumException; 10] = [
        Self::ArmedForcesAccommodation,
        Self::Annexe,
        Self::ForSale,
        Self::ToLet,
        Self::Probate,
        Self::JobRelated,
        Self::PitchOrMooring,
        Self::SeasonalOrHoliday,
        Self::MajorRepairs,
        Self::NewOwnerRepairing,
    ];

    /// Its key, as import files have it; no words for residents.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ArmedForcesAccommodation => "armed-forces-accommodation",
            Self::Annexe => "annexe",
            Self::ForSale => "for-sale",
            Self::ToLet => "to-let",
            Self::Probate => "probate",
            Self::JobRelated => "job-related",
            Self::PitchOrMooring => "pitch-or-mooring",
            Self::SeasonalOrHoliday => "seasonal-or-holiday",
            Self::MajorRepairs => "major-repairs",
            Self::NewOwnerRepairing => "new-owner-repairing",
        }
    }

    /// The exception with this key.
    pub fn from_key(key: &str) -> Option<PremiumException> {
        Self::ALL.into_iter().find(|exception| exception.key() == key)
    }

    /// The exception as `nation` has it on `day`; none where it has not.
    pub fn rule(self, nation: Nation, day: Date) -> Option<ExceptionRule> {
        let rule = |year, excepts, limit_months| {
            Some(ExceptionRule {
                since: date(year, 4, 1),
                excepts,
                limit_months,
            })
        };
        let found = match (nation, self) {
            (Nation::England, Self::ArmedForcesAccommodation | Self::Annexe) if day < date(2025, 4, 1) => {
                rule(2013, Excepts::Empty, None)
            }
            (Nation::England, Self::ArmedForcesAccommodation | Self::Annexe) => rule(2025, Excepts::Both, None),
            (Nation::England, Self::ForSale | Self::ToLet | Self::Probate) => rule(2025, Excepts::Both, Some(12)),
            (Nation::England, Self::JobRelated | Self::PitchOrMooring | Self::SeasonalOrHoliday) => {
                rule(2025, Excepts::SecondHomes, None)
            }
            (Nation::England, Self::MajorRepairs) => rule(2025, Excepts::Empty, Some(12)),
            (Nation::Wales, Self::ForSale | Self::ToLet) => rule(2017, Excepts::Both, Some(12)),
            (Nation::Wales, Self::ArmedForcesAccommodation | Self::Annexe) => rule(2017, Excepts::Both, None),
            (Nation::Wales, Self::JobRelated | Self::PitchOrMooring | Self::SeasonalOrHoliday) => {
                rule(2017, Excepts::SecondHomes, None)
            }
            (Nation::Scotland, Self::ForSale | Self::ToLet) => rule(2013, Excepts::Empty, Some(24)),
            (Nation::Scotland, Self::JobRelated) => rule(2013, Excepts::SecondHomes, None),
            (Nation::Scotland, Self::NewOwnerRepairing) => rule(2024, Excepts::Empty, Some(6)),
            _ => None,
        };
        found.filter(|rule| rule.since <= day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn england_widened_its_exceptions_in_2025() {
        let rule = |exception: PremiumException, year| exception.rule(Nation::England, date(year, 4, 1));
        assert_eq!(rule(PremiumException::ForSale, 2024), None);
        assert_eq!(
            rule(PremiumException::ForSale, 2025).and_then(|rule| rule.limit_months),
            Some(12)
        );
        assert_eq!(
            rule(PremiumException::Annexe, 2024).map(|rule| rule.excepts),
            Some(Excepts::Empty)
        );
        assert_eq!(
            rule(PremiumException::Annexe, 2026).map(|rule| rule.excepts),
            Some(Excepts::Both)
        );
    }
}

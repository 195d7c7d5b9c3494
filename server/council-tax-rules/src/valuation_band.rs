//! Valuation bands of dwellings.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The band that the listing officer put a dwelling in. Band I exists in Wales only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the letters are their own names")]
pub enum ValuationBand {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
}

/// Which nation's bands apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Nation {
    /// Bands A to H.
    #[default]
    England,
    /// Bands A to I.
    Wales,
    /// Bands A to H, with steps of their own.
    Scotland,
}

impl ValuationBand {
    /// Every band, cheapest first.
    pub const ALL: [ValuationBand; 9] = [
        Self::A,
        Self::B,
        Self::C,
        Self::D,
        Self::E,
        Self::F,
        Self::G,
        Self::H,
        Self::I,
    ];

    /// What a dwelling in this band pays in England and Wales, in ninths of band D (Local Government Finance Act 1992,
    /// section 5). For every nation, by date: [`crate::band_ratio`].
    pub const fn ninths(self) -> i64 {
        match self {
            Self::A => 6,
            Self::B => 7,
            Self::C => 8,
            Self::D => 9,
            Self::E => 11,
            Self::F => 13,
            Self::G => 15,
            Self::H => 18,
            Self::I => 21,
        }
    }

    /// Ninths of band D with the disabled band reduction: those of one band lower, and 5 for band A
    /// (SI 1992/554, as amended for band A by SI 1999/1004).
    pub const fn ninths_with_disabled_reduction(self) -> i64 {
        match self {
            Self::A => 5,
            Self::B => Self::A.ninths(),
            Self::C => Self::B.ninths(),
            Self::D => Self::C.ninths(),
            Self::E => Self::D.ninths(),
            Self::F => Self::E.ninths(),
            Self::G => Self::F.ninths(),
            Self::H => Self::G.ninths(),
            Self::I => Self::H.ninths(),
        }
    }

    /// Reads one capital or small letter.
    pub fn parse(text: &str) -> Option<ValuationBand> {
        let text = text.trim();
        Self::ALL
            .into_iter()
            .find(|band| band.letter().eq_ignore_ascii_case(text))
    }

    /// The letter.
    pub const fn letter(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
            Self::E => "E",
            Self::F => "F",
            Self::G => "G",
            Self::H => "H",
            Self::I => "I",
        }
    }

    /// The band below, which the disabled band reduction charges; band A has none.
    pub fn one_lower(self) -> Option<ValuationBand> {
        Self::ALL.into_iter().rev().find(|band| *band < self)
    }

    /// Whether dwellings in `nation` can be in this band.
    pub const fn exists_in(self, nation: Nation) -> bool {
        !matches!((self, nation), (Self::I, Nation::England | Nation::Scotland))
    }
}

impl fmt::Display for ValuationBand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.letter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ninths_are_the_statutes() {
        let ninths: Vec<i64> = ValuationBand::ALL.into_iter().map(ValuationBand::ninths).collect();
        assert_eq!(ninths, [6, 7, 8, 9, 11, 13, 15, 18, 21]);
        let reduced: Vec<i64> = ValuationBand::ALL
            .into_iter()
            .map(ValuationBand::ninths_with_disabled_reduction)
            .collect();
        assert_eq!(reduced, [5, 6, 7, 8, 9, 11, 13, 15, 18]);
    }

    #[test]
    fn bands_are_read_and_impossible_ones_refused() {
        assert_eq!(ValuationBand::parse(" d "), Some(ValuationBand::D));
        for bad in ["", "J", "AA", "4", "Ａ"] {
            assert_eq!(ValuationBand::parse(bad), None, "{bad}");
        }
        assert!(!ValuationBand::I.exists_in(Nation::England));
        assert!(!ValuationBand::I.exists_in(Nation::Scotland));
        assert!(ValuationBand::I.exists_in(Nation::Wales));
    }

    #[test]
    fn bands_follow_each_other() {
        assert_eq!(ValuationBand::A.one_lower(), None);
        assert_eq!(ValuationBand::I.one_lower(), Some(ValuationBand::H));
    }
}

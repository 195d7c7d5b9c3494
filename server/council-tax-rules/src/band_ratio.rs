//! What a band pays, as a fraction of band D: by nation and date.

use jiff::civil::{Date, date};

use crate::dated::{Certainty, Dated, in_force};
use crate::valuation_band::{Nation, ValuationBand};

/// The proportions between bands, all over the same denominator.
#[derive(Debug, PartialEq, Eq)]
pub struct BandRatios {
    /// For bands A, B, C and so on.
    pub numerators: &'static [i64],
    /// Band D's own number.
    pub denominator: i64,
    /// What band A pays with the disabled band reduction, which has no lower band to go to.
    pub band_a_reduced: i64,
}

const NINTHS_ENGLAND: BandRatios = BandRatios {
    numerators: &[6, 7, 8, 9, 11, 13, 15, 18],
    denominator: 9,
    band_a_reduced: 5,
};
const NINTHS_WALES: BandRatios = BandRatios {
    numerators: &[6, 7, 8, 9, 11, 13, 15, 18, 21],
    ..NINTHS_ENGLAND
};
const SCOTLAND_2017: BandRatios = BandRatios {
    numerators: &[240, 280, 320, 360, 473, 585, 705, 882],
    denominator: 360,
    band_a_reduced: 200,
};

const ENGLAND: &[Dated<BandRatios>] = &[Dated {
    since: date(2000, 4, 1),
    source: "Local Government Finance Act 1992, section 5(1); SI 1992/554, as amended by SI 1999/1004 for band A with \
             the disabled band reduction",
    certainty: Certainty::Verified,
    rule: NINTHS_ENGLAND,
}];
const WALES: &[Dated<BandRatios>] = &[Dated {
    since: date(2005, 4, 1),
    source: "Local Government Finance Act 1992, section 5(1A); SI 2003/3046 (W. 288) for band I",
    certainty: Certainty::Source,
    rule: NINTHS_WALES,
}];
const SCOTLAND: &[Dated<BandRatios>] = &[Dated {
    since: date(2017, 4, 1),
    source: "Local Government Finance Act 1992, section 74(1), as substituted by SSI 2016/368; SI 1999/756 for band A \
             with the disabled band reduction",
    certainty: Certainty::Source,
    rule: SCOTLAND_2017,
}];

/// The proportions in `nation` on `day`.
pub fn band_ratios(nation: Nation, day: Date) -> Option<&'static Dated<BandRatios>> {
    let table = match nation {
        Nation::England => ENGLAND,
        Nation::Wales => WALES,
        Nation::Scotland => SCOTLAND,
    };
    in_force(table, day)
}

impl BandRatios {
    /// The number of `band` over [`Self::denominator`], or none where there is no such band.
    pub fn of(&self, band: ValuationBand) -> Option<i64> {
        let place = ValuationBand::ALL.into_iter().position(|known| known == band)?;
        self.numerators.get(place).copied()
    }

    /// The same with the disabled band reduction: the number of the band below.
    pub fn of_reduced(&self, band: ValuationBand) -> Option<i64> {
        self.of(band)?;
        match band.one_lower() {
            Some(lower) => self.of(lower),
            None => Some(self.band_a_reduced),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn ratios(nation: Nation) -> &'static BandRatios {
        &band_ratios(nation, date(2026, 4, 1)).unwrap().rule
    }

    #[test]
    fn nations_differ() {
        assert_eq!(ratios(Nation::England).of(ValuationBand::I), None);
        assert_eq!(ratios(Nation::Wales).of(ValuationBand::I), Some(21));
        assert_eq!(ratios(Nation::Scotland).of(ValuationBand::H), Some(882));
        assert_eq!(ratios(Nation::Scotland).of(ValuationBand::I), None);
    }

    #[test]
    fn the_disabled_band_reduction_is_one_band_lower() {
        assert_eq!(ratios(Nation::England).of_reduced(ValuationBand::A), Some(5));
        assert_eq!(ratios(Nation::Wales).of_reduced(ValuationBand::I), Some(18));
        assert_eq!(ratios(Nation::Scotland).of_reduced(ValuationBand::E), Some(360));
        assert_eq!(ratios(Nation::England).of_reduced(ValuationBand::I), None);
    }

    #[test]
    fn bands_agree_with_their_own_ninths() {
        for band in ValuationBand::ALL {
            assert_eq!(ratios(Nation::Wales).of(band), Some(band.ninths()));
            assert_eq!(
                ratios(Nation::Wales).of_reduced(band),
                Some(band.ninths_with_disabled_reduction())
            );
        }
    }
}

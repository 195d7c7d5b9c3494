//! How much a discount takes off: by nation and date.

use jiff::civil::{Date, date};

use crate::dated::{Certainty, Dated, in_force};
use crate::valuation_band::Nation;

/// The percentages that the law itself sets.
#[derive(Debug, PartialEq, Eq)]
pub struct DiscountRates {
    /// One adult counts, the others if any are disregarded: the "appropriate percentage".
    pub one_counted_percent: u16,
    /// Everybody is disregarded: twice that.
    pub nobody_counted_percent: u16,
    /// An annexe that the family in the main home uses or a relative lives in, taken off what the other discounts
    /// leave.
    pub family_annexe_percent: Option<u16>,
    /// Nobody's main home, where the council has determined nothing else.
    pub no_resident_percent: u16,
}

const fn rates(family_annexe_percent: Option<u16>) -> DiscountRates {
    DiscountRates {
        one_counted_percent: 25,
        nobody_counted_percent: 50,
        family_annexe_percent,
        no_resident_percent: 50,
    }
}

const ENGLAND: &[Dated<DiscountRates>] = &[Dated {
    since: date(2014, 4, 1),
    source: "Local Government Finance Act 1992, section 11; SI 2013/2977 for annexes",
    certainty: Certainty::Source,
    rule: rates(Some(50)),
}];
const WALES: &[Dated<DiscountRates>] = &[Dated {
    since: date(1993, 4, 1),
    source: "Local Government Finance Act 1992, section 11",
    certainty: Certainty::Known,
    rule: rates(None),
}];
const SCOTLAND: &[Dated<DiscountRates>] = &[Dated {
    since: date(1993, 4, 1),
    source: "Local Government Finance Act 1992, section 79; SSI 2013/45 for dwellings without a resident",
    certainty: Certainty::Known,
    rule: rates(None),
}];

/// The percentages in `nation` on `day`.
pub fn discount_rates(nation: Nation, day: Date) -> Option<&'static Dated<DiscountRates>> {
    let table = match nation {
        Nation::England => ENGLAND,
        Nation::Wales => WALES,
        Nation::Scotland => SCOTLAND,
    };
    in_force(table, day)
}

//! What a dwelling is charged for a year: each authority's amount for its band.

use forms::values::Pence;

use crate::valuation_band::ValuationBand;

/// Which kind of authority sets a part of the bill. The name of the authority is the council's data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AuthorityKind {
    /// County council, or the one council of the area.
    County,
    /// The part of that council's charge which is for adult social care, shown by itself (SI 2011/3038, Schedule 1).
    AdultSocialCare,
    /// Police and crime commissioner.
    Police,
    /// Fire and rescue authority.
    Fire,
    /// The borough or district council that sends the bill.
    Borough,
    /// Parish, town or community council.
    Parish,
}

impl AuthorityKind {
    /// Every kind, in the order of a bill.
    pub const ALL: [AuthorityKind; 6] = [
        Self::County,
        Self::AdultSocialCare,
        Self::Police,
        Self::Fire,
        Self::Borough,
        Self::Parish,
    ];

    /// The kind with this description key.
    pub fn from_key(key: &str) -> Option<AuthorityKind> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The description key of its charge lines.
    pub const fn key(self) -> &'static str {
        match self {
            Self::County => "county",
            Self::AdultSocialCare => "adult-social-care",
            Self::Police => "police",
            Self::Fire => "fire",
            Self::Borough => "borough",
            Self::Parish => "parish",
        }
    }
}

/// An authority that sets a part of the bill.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Authority {
    /// What kind it is.
    pub kind: AuthorityKind,
    /// The council's key for it, the same from year to year; no words for residents.
    pub key: String,
}

impl Authority {
    /// The only authority of its kind on a bill, keyed by the kind.
    pub fn only(kind: AuthorityKind) -> Authority {
        Authority {
            kind,
            key: kind.key().to_owned(),
        }
    }
}

/// What one authority asks of a band D dwelling for the year, in pence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Precept {
    /// Who asks.
    pub authority: AuthorityKind,
    /// For band D, the whole year.
    pub band_d: Pence,
}

impl Precept {
    /// The amount for a dwelling that pays `ninths` of band D, rounded to the nearest penny.
    pub fn for_ninths(&self, ninths: i64) -> Pence {
        let exact = self.band_d.pence().saturating_mul(ninths);
        Pence::from_pence(exact.saturating_mul(2).saturating_add(9).div_euclid(18))
    }
}

/// The whole charge for a dwelling that pays `ninths` of band D. Each authority's part is rounded, then they are added:
/// that is how published tables are made, and rounding the total instead misses some of them by a penny.
pub fn charge_for_ninths(precepts: &[Precept], ninths: i64) -> Pence {
    precepts.iter().map(|precept| precept.for_ninths(ninths)).sum()
}

/// The whole charge for a dwelling in `band`.
pub fn charge_for_band(precepts: &[Precept], band: ValuationBand) -> Pence {
    charge_for_ninths(precepts, band.ninths())
}

/// The whole charge with the disabled band reduction.
pub fn charge_with_disabled_reduction(precepts: &[Precept], band: ValuationBand) -> Pence {
    charge_for_ninths(precepts, band.ninths_with_disabled_reduction())
}

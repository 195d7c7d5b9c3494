//! What cannot be true of a household, a year or a council's figures.

use forms::values::Pence;
use jiff::civil::Date;

use crate::disregard::Disregard;
use crate::exemption_class::ExemptionClass;
use crate::premium_exception::PremiumException;
use crate::tax_year::TaxYear;
use crate::valuation_band::{Nation, ValuationBand};

/// The given facts cannot all be true, or are not known to us. Nothing is worked out from them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// A period without a day.
    #[error("a period that starts on {from} cannot end before {until}")]
    EndBeforeStart {
        /// Its first day.
        from: Date,
        /// The first day after it.
        until: Date,
    },
    /// A day that is not in the year of the bill.
    #[error("{day} is not in the tax year {year}")]
    OutsideYear {
        /// The day.
        day: Date,
        /// The year.
        year: TaxYear,
    },
    /// Two states of the household on one day.
    #[error("two spells both cover {day}")]
    Overlap {
        /// The first day that both cover.
        day: Date,
    },
    /// A day before the first of our rules.
    #[error("the rules of {nation:?} on {day} are not known here")]
    NoRules {
        /// Where.
        nation: Nation,
        /// When.
        day: Date,
    },
    /// A band that the nation does not have.
    #[error("there is no band {band} in {nation:?}")]
    NoSuchBand {
        /// The band.
        band: ValuationBand,
        /// Where.
        nation: Nation,
    },
    /// An area without published amounts.
    #[error("there are no published amounts for the area {area}")]
    NoSuchArea {
        /// The area.
        area: String,
    },
    /// Amounts that cannot be a year's: below nothing, above £100,000, missing for a band, or falling from band to
    /// band.
    #[error("the published amounts of {area} for band {band} cannot be right")]
    Amounts {
        /// The area.
        area: String,
        /// The band.
        band: ValuationBand,
    },
    /// One authority twice in the amounts of an area.
    #[error("{key} asks twice in {area}")]
    SameAuthorityTwice {
        /// The area.
        area: String,
        /// The authority's key.
        key: String,
    },
    /// A discount above 100%, or a premium above 1000%.
    #[error("{percent}% is too much")]
    TooManyPercent {
        /// The number.
        percent: u16,
    },
    /// An award of council tax reduction below nothing or above £100,000.
    #[error("an award of {0} cannot be right")]
    Award(Pence),
    /// A main home without an adult, or with fewer adults than are disregarded.
    #[error("a main home with {adults} adults, {disregarded} of them disregarded")]
    Adults {
        /// How many live there.
        adults: u8,
        /// How many of them are disregarded.
        disregarded: usize,
    },
    /// A disregard that the nation does not have on that day.
    #[error("there is no disregard as {disregard:?} on {day}")]
    NoSuchDisregard {
        /// The disregard.
        disregard: Disregard,
        /// The day.
        day: Date,
    },
    /// An exemption class that the nation does not have on that day.
    #[error("there is no exemption class {class} on {day}")]
    NoSuchExemption {
        /// The class.
        class: ExemptionClass,
        /// The day.
        day: Date,
    },
    /// An exemption with a time limit, and no day from which it runs.
    #[error("exemption class {0} needs the day from which its time runs")]
    ExemptionStartUnknown(ExemptionClass),
    /// An exception to premiums that the nation does not have on that day.
    #[error("there is no exception {exception:?} from premiums on {day}")]
    NoSuchException {
        /// The exception.
        exception: PremiumException,
        /// The day.
        day: Date,
    },
    /// Empty since a day that is still to come.
    #[error("the dwelling cannot have been empty on {from} since {since}")]
    EmptySinceLater {
        /// The first day of the spell.
        from: Date,
        /// When it is said to have become empty.
        since: Date,
    },
    /// A change of a household that does not live there on that day.
    #[error("nobody is liable on {0}, so nothing can change")]
    NobodyLiable(Date),
    /// Living alone in what is nobody's main home.
    #[error("the dwelling is nobody's main home on {0}")]
    NotAMainHome(Date),
}

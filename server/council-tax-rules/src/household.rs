//! What is true of a dwelling and who lives there, day by day.

use jiff::civil::Date;

use crate::disregard::Disregard;
use crate::exemption_class::ExemptionClass;
use crate::period::Period;
use crate::premium_exception::PremiumException;
use crate::reduction::ReductionAward;
use crate::valuation_band::ValuationBand;

/// The adults whose main home a dwelling is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adults {
    /// How many live there.
    pub living_here: u8,
    /// Why some of them are not counted, one reason a person.
    pub disregarded: Vec<Disregard>,
}

impl Adults {
    /// Adults of whom nobody is disregarded.
    pub const fn counted_all(living_here: u8) -> Adults {
        Adults {
            living_here,
            disregarded: Vec::new(),
        }
    }

    /// How many count.
    pub fn counted(&self) -> usize {
        usize::from(self.living_here).saturating_sub(self.disregarded.len())
    }
}

/// Whose home a dwelling is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Occupation {
    /// Somebody's main home.
    MainHome(Adults),
    /// Nobody's, and without furniture.
    Empty {
        /// The first day on which it was so.
        since: Date,
    },
    /// Nobody's main home, and furnished.
    SecondHome,
}

/// An exemption that the council has given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExemptionAward {
    /// Which class.
    pub class: ExemptionClass,
    /// The day from which its time runs, where its class has a limit. For class F, the day of the grant of probate, and
    /// nothing until there is one.
    pub clock: Option<Date>,
}

/// An exception from premiums that the council has given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExceptionAward {
    /// Which one.
    pub exception: PremiumException,
    /// The day from which its time runs.
    pub clock: Date,
}

/// Days on which nothing changes but what time itself changes, such as the premium of a dwelling that stays empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spell {
    /// Which days.
    pub period: Period,
    /// The area, as the published amounts call it.
    pub area: String,
    /// The band in the valuation list.
    pub band: ValuationBand,
    /// Whether the council has given the disabled band reduction.
    pub disabled_reduction: bool,
    /// Whether it is an annexe that the family uses, for which England gives a discount.
    pub family_annexe: bool,
    /// Whose home it is.
    pub occupation: Occupation,
    /// The exemption, if one was given.
    pub exemption: Option<ExemptionAward>,
    /// The exception from premiums, if one was given.
    pub exception: Option<ExceptionAward>,
}

impl Spell {
    /// Days in a main home without anything special.
    pub fn main_home(period: Period, area: &str, band: ValuationBand, adults: Adults) -> Spell {
        Spell {
            period,
            area: area.to_owned(),
            band,
            disabled_reduction: false,
            family_annexe: false,
            occupation: Occupation::MainHome(adults),
            exemption: None,
            exception: None,
        }
    }

    /// The same on other days.
    pub fn on(&self, period: Period) -> Spell {
        Spell { period, ..self.clone() }
    }
}

/// A household's year: the days on which it is liable, and what it gets from the council's reduction scheme. On days
/// that no spell covers nobody of this household is liable.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Household {
    /// In any order.
    pub spells: Vec<Spell>,
    /// In any order.
    pub reductions: Vec<ReductionAward>,
}

impl Household {
    /// One spell and nothing else.
    pub fn of(spell: Spell) -> Household {
        Household {
            spells: vec![spell],
            reductions: Vec::new(),
        }
    }

    /// The spell that covers `day`.
    pub fn on(&self, day: Date) -> Option<&Spell> {
        self.spells.iter().find(|spell| spell.period.contains(day))
    }

    /// The same household up to the day before `day`.
    pub fn until(&self, day: Date) -> Household {
        let cut = |period: Period| Period::new(period.from(), period.until().min(day)).ok();
        let spells = self
            .spells
            .iter()
            .filter_map(|spell| Some(spell.on(cut(spell.period)?)));
        Household {
            spells: spells.collect(),
            reductions: self.reductions.clone(),
        }
    }

    /// Ends every award of council tax reduction on the day before `day`; its amount shrinks with its days.
    pub fn end_reductions(&mut self, day: Date) {
        let shortened = |award: &ReductionAward| {
            let days = Period::new(award.period().from(), award.period().until().min(day)).ok()?;
            let (days, amount) = award.on(days)?;
            ReductionAward::new(days, amount).ok()
        };
        self.reductions = self.reductions.iter().filter_map(shortened).collect();
    }

    /// The spells from `day` on, the one that covers it cut.
    pub fn spells_from(&self, day: Date) -> impl Iterator<Item = Spell> {
        let cut = move |period: Period| Period::new(period.from().max(day), period.until()).ok();
        self.spells
            .iter()
            .filter_map(move |spell| Some(spell.on(cut(spell.period)?)))
    }
}

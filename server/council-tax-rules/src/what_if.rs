//! What a change would do to the bill and to what is left to pay, to the penny.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::minus;
use crate::determination::Determination;
use crate::household::{Adults, Household, Occupation, Spell};
use crate::impossible::Impossible;
use crate::instalment::Instalment;
use crate::instalment_dates::{Instalments, due_dates};
use crate::published_amounts::PublishedAmounts;
use crate::reason::Reason;
use crate::respread::{LeftToPay, respread};
use crate::tax_year::TaxYear;
use crate::valuation_band::ValuationBand;
use crate::why::why;
use crate::year_bill::{YearBill, year_bill};

/// A change that a resident asks about. The day is the first on which it is so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Leaving the council's area, or liability.
    MoveOut {
        /// The day.
        on: Date,
    },
    /// Moving to another dwelling of the same council.
    MoveTo {
        /// The day.
        on: Date,
        /// Its area, as the published amounts call it.
        area: String,
        /// Its band.
        band: ValuationBand,
    },
    /// Becoming the only adult.
    OnlyAdultFrom {
        /// The day.
        on: Date,
    },
    /// Paying in ten or in twelve instalments.
    Pay(Instalments),
}

/// Everything that the answer depends on.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// The household as it is.
    pub household: &'a Household,
    /// The year's amounts.
    pub amounts: &'a PublishedAmounts,
    /// What the council has determined for the year.
    pub council: &'a Determination,
    /// The instalments as they are, earliest first.
    pub plan: &'a [Instalment],
    /// The day on which the bill was issued.
    pub issued: Date,
    /// The day of the month on which instalments fall due, 1 to 28.
    pub day_of_month: i8,
    /// How many instalments were asked for.
    pub asked: Instalments,
    /// What was paid towards this bill.
    pub paid: Pence,
    /// The day on which the new bill would be issued: today.
    pub notice: Date,
}

/// The answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// The bill as it is.
    pub before: YearBill,
    /// The bill as it would be.
    pub after: YearBill,
    /// What it would be more (positive) or less (negative).
    pub difference: Pence,
    /// What is left to pay as it is, late instalments included.
    pub left_before: LeftToPay,
    /// What would be left to pay.
    pub left_after: LeftToPay,
    /// Where the difference comes from, to the penny.
    pub reasons: Vec<Reason>,
    /// Whether the household gets council tax reduction, which the council would work out anew: the answer keeps the
    /// award as it is, for the days on which the household stays liable for the dwelling that it was given for.
    pub reduction_may_change: bool,
}

/// Answers what `change` would do.
///
/// # Errors
/// [`Impossible`] where the household cannot be, before the change or after it: nobody liable on the day, another year,
/// no such area or band, or living alone in what is nobody's main home.
pub fn what_if(situation: &Situation<'_>, change: &Change) -> Result<WhatIf, Impossible> {
    let year = situation.amounts.year();
    let household = changed(situation.household, change, year)?;
    let bill = |household| year_bill(household, situation.amounts, situation.council);
    let (before, after) = (bill(situation.household)?, bill(&household)?);
    let left = |days: &[Date], total| respread(situation.plan, days, total, situation.paid, situation.notice);
    let planned: Vec<Date> = situation.plan.iter().map(|instalment| instalment.due).collect();
    Ok(WhatIf {
        difference: minus(after.total, before.total),
        left_before: left(&planned, before.total),
        left_after: left(&days_left(situation, change, planned.clone()), after.total),
        reasons: why(&before, &after),
        reduction_may_change: !situation.household.reductions.is_empty() && !matches!(change, Change::Pay(_)),
        before,
        after,
    })
}

/// The days on which new instalments may fall. Who leaves pays by the day of leaving (SI 1992/613, Schedule 1,
/// paragraph 9).
fn days_left(situation: &Situation<'_>, change: &Change, planned: Vec<Date>) -> Vec<Date> {
    match change {
        Change::Pay(asked) if *asked != situation.asked => due_dates(
            situation.amounts.year(),
            situation.issued,
            situation.day_of_month,
            *asked,
        ),
        Change::MoveOut { on } => planned.into_iter().filter(|due| due <= on).collect(),
        _ => planned,
    }
}

fn changed(household: &Household, change: &Change, year: TaxYear) -> Result<Household, Impossible> {
    let day = match change {
        Change::Pay(_) => return Ok(household.clone()),
        Change::MoveOut { on } | Change::MoveTo { on, .. } | Change::OnlyAdultFrom { on } => *on,
    };
    if !year.contains(day) {
        return Err(Impossible::OutsideYear { day, year });
    }
    if household.on(day).is_none() {
        return Err(Impossible::NobodyLiable(day));
    }
    let mut after = household.until(day);
    let from = household.spells_from(day);
    match change {
        Change::MoveTo { area, band, .. } => {
            after.end_reductions(day);
            after.spells.extend(from.map(|spell| Spell {
                area: area.clone(),
                band: *band,
                disabled_reduction: false,
                family_annexe: false,
                exemption: None,
                exception: None,
                ..spell
            }));
        }
        Change::OnlyAdultFrom { .. } => {
            for spell in from {
                if !matches!(spell.occupation, Occupation::MainHome(_)) {
                    return Err(Impossible::NotAMainHome(spell.period.from()));
                }
                after.spells.push(Spell {
                    occupation: Occupation::MainHome(Adults::counted_all(1)),
                    ..spell
                });
            }
        }
        Change::MoveOut { .. } | Change::Pay(_) => {}
    }
    Ok(after)
}

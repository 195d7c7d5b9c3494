//! A year's bill, itemised.
//!
//! Liability is by the day: the year's amount ÷ the days in the year × the days (Local Government Finance Act 1992,
//! sections 2 and 10). How that is rounded is in `apportion.rs`.

use forms::values::Pence;
use jiff::civil::Date;

use crate::apportion::{minus, plus};
use crate::charge::Authority;
use crate::determination::Determination;
use crate::exemption_class::ExemptionClass;
use crate::household::{Household, Spell};
use crate::household_check::check_household;
use crate::impossible::Impossible;
use crate::period::Period;
use crate::published_amounts::PublishedAmounts;
use crate::reduction::ReductionAward;
use crate::rule_set::RuleSet;
use crate::tax_year::TaxYear;
use crate::terms::Terms;
use crate::treatment::{Discount, Premium, treatment, turning_days};
use crate::valuation_band::Nation;

/// What a line of the bill is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BillItem {
    /// An authority's charge.
    Charge(Authority),
    /// The disabled band reduction.
    DisabledBandReduction,
    /// A discount.
    Discount(Discount),
    /// A premium.
    Premium(Premium),
    /// An exemption.
    Exemption(ExemptionClass),
    /// Council tax reduction.
    Reduction,
}

/// A line of the bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BillLine {
    /// What it is.
    pub item: BillItem,
    /// For which days.
    pub period: Period,
    /// Positive adds to the bill, negative takes from it.
    pub amount: Pence,
}

/// Days that are charged on the same terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BilledSpell {
    /// Which days.
    pub period: Period,
    /// The terms.
    pub terms: Terms,
    /// What they come to. They add up to the total.
    pub lines: Vec<BillLine>,
    /// Never less than nothing.
    pub total: Pence,
}

/// A year's bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearBill {
    /// Under whose rules.
    pub nation: Nation,
    /// Which year.
    pub year: TaxYear,
    /// In the order of their days, none of which are the same.
    pub spells: Vec<BilledSpell>,
    /// What they add up to.
    pub total: Pence,
}

impl YearBill {
    /// Every line.
    pub fn lines(&self) -> impl Iterator<Item = &BillLine> {
        self.spells.iter().flat_map(|spell| &spell.lines)
    }

    /// What is charged on `day`.
    pub fn on(&self, day: Date) -> Option<&BilledSpell> {
        self.spells.iter().find(|spell| spell.period.contains(day))
    }

    /// What council tax reduction takes off, as an amount above nothing.
    pub fn reduction(&self) -> Pence {
        let lines = self.lines().filter(|line| line.item == BillItem::Reduction);
        lines.fold(Pence::ZERO, |sum, line| minus(sum, line.amount))
    }
}

/// Works out the bill of `household` for the year of `amounts`.
///
/// Days that follow each other on the same terms are one spell of the bill, however they were handed in.
///
/// # Errors
/// Whatever in the household cannot be, or is not known in the nation on the day.
pub fn year_bill(
    household: &Household,
    amounts: &PublishedAmounts,
    council: &Determination,
) -> Result<YearBill, Impossible> {
    let year = amounts.year();
    check_household(household, year)?;
    let mut ordered: Vec<&Spell> = household.spells.iter().collect();
    ordered.sort_by_key(|spell| spell.period);
    let mut stretches: Vec<(Period, Terms)> = Vec::new();
    for spell in ordered {
        for (period, terms) in spell_terms(spell, amounts, council)? {
            if let Some((before, known)) = stretches.last_mut()
                && *known == terms
                && let Some(joined) = before.joined(period)
            {
                *before = joined;
            } else {
                stretches.push((period, terms));
            }
        }
    }
    let spells: Vec<BilledSpell> = stretches
        .into_iter()
        .map(|(period, terms)| billed(period, terms, year, &household.reductions))
        .collect();
    let total = spells.iter().map(|spell| spell.total).fold(Pence::ZERO, plus);
    Ok(YearBill {
        nation: amounts.nation(),
        year,
        spells,
        total,
    })
}

/// Cuts a spell where time alone changes its terms.
fn spell_terms(
    spell: &Spell,
    amounts: &PublishedAmounts,
    council: &Determination,
) -> Result<Vec<(Period, Terms)>, Impossible> {
    let charges = amounts.charges(&spell.area, spell.band, spell.disabled_reduction)?;
    let rules = RuleSet::on(amounts.nation(), spell.period.from())?;
    let parts = spell.period.cut(turning_days(spell, &rules, council));
    let terms = |period: Period| {
        let rules = RuleSet::on(amounts.nation(), period.from())?;
        let terms = Terms {
            area: spell.area.clone(),
            band: spell.band,
            charges: charges.clone(),
            treatment: treatment(spell, period.from(), &rules, council)?,
        };
        Ok((period, terms))
    };
    parts.into_iter().map(terms).collect()
}

fn billed(period: Period, terms: Terms, year: TaxYear, awards: &[ReductionAward]) -> BilledSpell {
    let amounts = terms.amounts(period, year);
    let line = |item, period, pence| BillLine {
        item,
        period,
        amount: Pence::from_pence(pence),
    };
    let mut lines = Vec::new();
    for (charge, pence) in terms.charges.iter().zip(&amounts.charges) {
        lines.push(line(BillItem::Charge(charge.authority.clone()), period, *pence));
    }
    if terms.is_reduced() {
        lines.push(line(BillItem::DisabledBandReduction, period, -amounts.disabled));
    }
    for (discount, pence) in terms.treatment.discounts.iter().zip(&amounts.discounts) {
        lines.push(line(BillItem::Discount(*discount), period, -pence));
    }
    if let Some(premium) = terms.treatment.premium {
        lines.push(line(BillItem::Premium(premium), period, amounts.premium));
    }
    if let Some(class) = terms.treatment.exemption {
        lines.push(line(BillItem::Exemption(class), period, -amounts.exempt));
    }
    let mut left = amounts.net();
    let mut taken: Vec<ReductionAward> = Vec::new();
    for award in awards {
        if let Some((days, asked)) = award.on(period) {
            // Nobody is paid to live somewhere: an award takes off what its own days cost, and no more.
            let others = taken.iter().filter_map(|other| other.on(days));
            let others: i64 = others.map(|(_, amount)| amount.pence()).sum();
            let there_is = (terms.amounts(days, year).net() - others).clamp(0, left);
            let off = asked.pence().min(there_is);
            left -= off;
            taken.push(*award);
            lines.push(line(BillItem::Reduction, days, -off));
        }
    }
    BilledSpell {
        period,
        terms,
        lines,
        total: Pence::from_pence(left),
    }
}

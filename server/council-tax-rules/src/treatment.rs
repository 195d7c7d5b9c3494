//! What a day's facts mean for the charge: which discounts, premium or exemption apply on it.

use jiff::civil::Date;

use crate::determination::Determination;
use crate::exemption_class::ExemptionClass;
use crate::household::{Occupation, Spell};
use crate::impossible::Impossible;
use crate::period::months_after;
use crate::premium_exception::Excepts;
use crate::premium_limit::EmptyStep;
use crate::rule_set::RuleSet;

/// Why a discount is given. The names are keys, not words for residents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DiscountReason {
    /// One adult lives there.
    OnlyAdult,
    /// All adults but one are disregarded.
    AllButOneDisregarded,
    /// All adults are disregarded.
    AllDisregarded,
    /// The dwelling is empty.
    Empty,
    /// The dwelling is a second home.
    SecondHome,
    /// The dwelling is an annexe that the family uses.
    FamilyAnnexe,
}

/// Why a premium is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PremiumReason {
    /// The dwelling has been empty for at least this many months.
    EmptyForMonths(u16),
    /// The dwelling is a second home.
    SecondHome,
}

/// A discount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Discount {
    /// Why.
    pub reason: DiscountReason,
    /// Per cent of what the discounts before it leave.
    pub percent: u16,
}

/// A premium.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Premium {
    /// Why.
    pub reason: PremiumReason,
    /// Per cent of the charge.
    pub percent: u16,
}

/// What applies on a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Treatment {
    /// One after the other.
    pub discounts: Vec<Discount>,
    /// Never together with a discount for the same emptiness (section 11B(1)(a)).
    pub premium: Option<Premium>,
    /// Nothing is payable.
    pub exemption: Option<ExemptionClass>,
}

/// What applies to `spell` on `day`, one of its days.
///
/// # Errors
/// Anything in the spell that the nation's rules of the day do not have.
pub fn treatment(spell: &Spell, day: Date, rules: &RuleSet, council: &Determination) -> Result<Treatment, Impossible> {
    if let Occupation::MainHome(adults) = &spell.occupation {
        for disregard in &adults.disregarded {
            rules.check_disregard(*disregard)?;
        }
    }
    if let Some(award) = spell.exemption {
        let rule = rules.exemption(award.class)?;
        if rule.needs_clock() && award.clock.is_none() {
            return Err(Impossible::ExemptionStartUnknown(award.class));
        }
        if rule.ends(award.clock).is_none_or(|ends| day < ends) {
            return Ok(Treatment {
                exemption: Some(award.class),
                ..Treatment::default()
            });
        }
    }
    let premium = premium(spell, day, rules, council)?;
    let mut discounts: Vec<Discount> = match premium {
        Some(_) => Vec::new(),
        None => discount(spell, day, rules, council).into_iter().collect(),
    };
    if let (true, Some(percent)) = (spell.family_annexe, rules.discounts().rule.family_annexe_percent) {
        let reason = DiscountReason::FamilyAnnexe;
        discounts.push(Discount { reason, percent });
    }
    Ok(Treatment {
        discounts,
        premium,
        exemption: None,
    })
}

fn premium(spell: &Spell, day: Date, rules: &RuleSet, council: &Determination) -> Result<Option<Premium>, Impossible> {
    let limits = &rules.premiums().rule;
    let excepts = excepted(spell, day, rules)?;
    let found = match spell.occupation {
        Occupation::Empty { since } if !matches!(excepts, Some(Excepts::Both | Excepts::Empty)) => {
            let months = longest_reached(since, day, council, limits.empty);
            let percent = council.empty_premium(months, limits);
            // The step that brought this percentage, so that a later one which brings no other is no change.
            let steps = council.empty_steps_with(limits.empty).into_iter();
            let first = steps
                .filter(|step| *step <= months && council.empty_premium(*step, limits) == percent)
                .min();
            Premium {
                reason: PremiumReason::EmptyForMonths(first.unwrap_or(months)),
                percent,
            }
        }
        Occupation::SecondHome if !matches!(excepts, Some(Excepts::Both | Excepts::SecondHomes)) => Premium {
            reason: PremiumReason::SecondHome,
            percent: council.second_home_premium(limits),
        },
        _ => return Ok(None),
    };
    Ok((found.percent > 0).then_some(found))
}

fn excepted(spell: &Spell, day: Date, rules: &RuleSet) -> Result<Option<Excepts>, Impossible> {
    let Some(award) = spell.exception else {
        return Ok(None);
    };
    let rule = rules.exception(award.exception)?;
    let over = rule
        .limit_months
        .is_some_and(|months| day >= months_after(award.clock, months));
    Ok((!over).then_some(rule.excepts))
}

fn discount(spell: &Spell, day: Date, rules: &RuleSet, council: &Determination) -> Option<Discount> {
    let rates = &rules.discounts().rule;
    let (reason, percent) = match &spell.occupation {
        Occupation::MainHome(adults) => match adults.counted() {
            0 => (DiscountReason::AllDisregarded, rates.nobody_counted_percent),
            1 if adults.disregarded.is_empty() => (DiscountReason::OnlyAdult, rates.one_counted_percent),
            1 => (DiscountReason::AllButOneDisregarded, rates.one_counted_percent),
            _ => return None,
        },
        Occupation::Empty { since } => {
            let months = longest_reached(*since, day, council, rules.premiums().rule.empty);
            (DiscountReason::Empty, council.empty_discount(months))
        }
        Occupation::SecondHome => (DiscountReason::SecondHome, council.second_home_discount()),
    };
    (percent > 0).then_some(Discount { reason, percent })
}

/// The longest of the steps that matter which the dwelling has been empty for. A step of a year is reached on the
/// anniversary; the law can be read as the day before it, which would be a day dearer.
fn longest_reached(since: Date, day: Date, council: &Determination, law: &[EmptyStep]) -> u16 {
    let steps = council.empty_steps_with(law);
    let reached = steps.into_iter().filter(|months| months_after(since, *months) <= day);
    reached.max().unwrap_or(0)
}

/// Every day on which time alone can change what applies to `spell`.
pub(crate) fn turning_days(spell: &Spell, rules: &RuleSet, council: &Determination) -> Vec<Date> {
    let mut days = Vec::new();
    if let Occupation::Empty { since } = spell.occupation {
        let steps = council.empty_steps_with(rules.premiums().rule.empty);
        days.extend(steps.into_iter().map(|months| months_after(since, months)));
    }
    if let Some(award) = spell.exemption
        && let Ok(rule) = rules.exemption(award.class)
    {
        days.extend(rule.ends(award.clock));
    }
    if let Some(award) = spell.exception
        && let Ok(rule) = rules.exception(award.exception)
    {
        days.extend(rule.limit_months.map(|months| months_after(award.clock, months)));
    }
    days
}

//! An invented household's days: from what it is like to spells, awards and liable people.

use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExceptionAward, ExemptionAward, Household, Occupation, Spell};
use council_tax_rules::period::Period;
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::year_bill::year_bill;
use forms::values::Pence;
use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::super::record::{LiablePerson, OPEN_END};
use super::super::valuation_band::Nation;
use super::DemoError;
use super::facts::{Change, Facts, Home};
use super::years::DemoYear;

/// The days on which the household is liable: from its first to the first after its last.
pub(super) fn liable_days(facts: &Facts, today: Date) -> (Date, Date) {
    let long_ago = date(today.year() - 4, 4, 1);
    match facts.change {
        Some(Change::MovedIn(days)) => (today.saturating_sub(days.days()), OPEN_END),
        Some(Change::MovedOut(days)) => (long_ago, today.saturating_sub(days.days())),
        _ => (long_ago, OPEN_END),
    }
}

/// What is true of the dwelling, by the day.
pub(super) fn spells(facts: &Facts, area: &str, today: Date) -> Vec<Spell> {
    let (from, until) = liable_days(facts, today);
    let Ok(period) = Period::new(from, until) else {
        return Vec::new();
    };
    let now = Spell {
        period,
        area: area.to_owned(),
        band: facts.band,
        disabled_reduction: facts.disabled_reduction,
        family_annexe: facts.family_annexe,
        occupation: Occupation::SecondHome,
        exemption: facts.exemption.map(|class| exemption(class, today)),
        exception: facts.exception.map(|exception| ExceptionAward {
            exception,
            clock: today.saturating_sub(3.months()),
        }),
    };
    let main_home = |adults: Adults| Spell {
        occupation: Occupation::MainHome(adults),
        ..now.clone()
    };
    // What was before is a plain main home.
    let before = |adults| Spell {
        exemption: None,
        exception: None,
        ..main_home(Adults::counted_all(adults))
    };
    let days_ago = |days: i32| today.saturating_sub(days.days());
    match (&facts.home, facts.change) {
        (Home::Main(..), Some(Change::LivesAlone(days))) => {
            let after = main_home(Adults::counted_all(1));
            changed(before(2), after, days_ago(days))
        }
        (Home::Main(..), Some(Change::PartnerMovedIn(days))) => {
            let after = main_home(Adults::counted_all(2));
            changed(before(1), after, days_ago(days))
        }
        (Home::Main(adults, disregarded), change) => {
            let lived_in = main_home(Adults {
                living_here: *adults,
                disregarded: disregarded.clone(),
            });
            if let Some(Change::DisabledReduction(days)) = change {
                let reduced = Spell {
                    disabled_reduction: true,
                    ..lived_in.clone()
                };
                let not_yet = Spell {
                    disabled_reduction: false,
                    ..lived_in
                };
                return changed(not_yet, reduced, days_ago(days));
            }
            match facts.exemption {
                Some(_) => changed(before(*adults), lived_in, today.saturating_sub(2.months())),
                None => vec![lived_in],
            }
        }
        (Home::Second, _) => vec![now],
        (Home::Empty(months), _) => {
            let since = today.saturating_sub(months.months());
            let empty = Spell {
                occupation: Occupation::Empty { since },
                ..now.clone()
            };
            changed(before(2), empty, since)
        }
    }
}

fn exemption(class: ExemptionClass, today: Date) -> ExemptionAward {
    let needs_clock = class
        .rule(Nation::England, today)
        .is_some_and(|rule| rule.needs_clock());
    let clock = needs_clock.then(|| today.saturating_sub(2.months()));
    ExemptionAward { class, clock }
}

/// One spell up to the day before `day`, and the other from then on. A day outside leaves one of them.
fn changed(before: Spell, after: Spell, day: Date) -> Vec<Spell> {
    let whole = before.period;
    let first = Period::new(whole.from(), whole.until().min(day)).ok();
    let second = Period::new(whole.from().max(day), whole.until()).ok();
    let first = first.map(|days| before.on(days));
    let second = second.map(|days| after.on(days));
    first.into_iter().chain(second).collect()
}

/// Council tax reduction: a part of what each year's bill would be without it.
pub(super) fn reductions(
    facts: &Facts,
    spells: &[Spell],
    years: &[DemoYear],
) -> Result<Vec<ReductionAward>, DemoError> {
    let mut awards = Vec::new();
    if facts.reduction_percent == 0 {
        return Ok(awards);
    }
    for year in years {
        let household = within(spells, year)?;
        let bill = year_bill(&household, &year.published.amounts, &year.published.determination)?;
        let amount = (bill.total.pence() * facts.reduction_percent + 50).div_euclid(100);
        let first = bill.spells.first().map(|spell| spell.period.from());
        let last = bill.spells.last().map(|spell| spell.period.until());
        if let (Some(from), Some(until)) = (first, last) {
            awards.push(ReductionAward::new(
                Period::new(from, until)?,
                Pence::from_pence(amount),
            )?);
        }
    }
    Ok(awards)
}

/// The household in a year, without reductions.
pub(super) fn within(spells: &[Spell], year: &DemoYear) -> Result<Household, DemoError> {
    let days = Period::new(year.year.start(), year.year.until())?;
    let cut = |spell: &Spell| Some(spell.on(spell.period.overlap(days)?));
    Ok(Household {
        spells: spells.iter().filter_map(cut).collect(),
        reductions: Vec::new(),
    })
}

/// Who is liable on these days.
pub(super) fn people(names: Vec<(String, String)>, (from, until): (Date, Date)) -> Vec<LiablePerson> {
    let to = (until != OPEN_END).then(|| until.saturating_sub(1.day()));
    let person = |(name, surname)| LiablePerson {
        name,
        surname,
        from,
        to,
    };
    names.into_iter().map(person).collect()
}

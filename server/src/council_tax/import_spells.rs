//! What one row of the spells or reductions file says, or what is wrong with it.

use std::collections::BTreeSet;

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExceptionAward, ExemptionAward, Occupation, Spell};
use council_tax_rules::impossible::Impossible;
use council_tax_rules::period::Period;
use council_tax_rules::premium_exception::PremiumException;
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::rule_set::RuleSet;
use jiff::ToSpan;
use jiff::civil::Date;

use super::layout::KEY_SEPARATOR;
use super::record::OPEN_END;
use super::rejection::Rejection;
use super::row::Row;
use super::tax_year::TaxYear;
use super::valuation_band::Nation;

const EXEMPTIONS: &str = "the keys of exemptions, like class-f";
const EXCEPTIONS: &str = "the keys of exceptions from premiums, like for-sale";
const DISREGARDS: &str = "the keys of disregards, like student, with ; between them";

/// Reads a row of the spells file, apart from its account.
pub(super) fn spell(row: Row<'_>, nation: Nation, years: &BTreeSet<TaxYear>) -> Result<Spell, Rejection> {
    let from = row.any_date("from")?;
    let to = row.if_any("to", |row| row.any_date("to"))?;
    let exemption = row.word("exemption", EXEMPTIONS, ExemptionClass::from_key)?;
    let exemption_from = row.if_any("exemption_from", |row| row.any_date("exemption_from"))?;
    if exemption.is_none() && exemption_from.is_some() {
        return Err(Rejection::NotEmpty("exemption_from"));
    }
    let exception = row.word("exception", EXCEPTIONS, PremiumException::from_key)?;
    let exception_from = row.if_any("exception_from", |row| row.any_date("exception_from"))?;
    let exception = match (exception, exception_from) {
        (None, None) => None,
        (None, Some(_)) => return Err(Rejection::NotEmpty("exception_from")),
        (Some(_), None) => return Err(Rejection::Empty("exception_from")),
        (Some(exception), Some(clock)) => Some(ExceptionAward { exception, clock }),
    };
    let spell = Spell {
        period: period(from, to)?,
        area: row.text("area")?.to_owned(),
        band: row.band(nation)?,
        disabled_reduction: row.yes_or_no("disabled_reduction")?.unwrap_or(false),
        family_annexe: row.yes_or_no("family_annexe")?.unwrap_or(false),
        occupation: occupation(row, from)?,
        exemption: exemption.map(|class| ExemptionAward {
            class,
            clock: exemption_from,
        }),
        exception,
    };
    for year in years {
        check(&spell, nation, *year).map_err(Rejection::Impossible)?;
    }
    Ok(spell)
}

/// From the first day to the last, or to [`OPEN_END`].
fn period(from: Date, to: Option<Date>) -> Result<Period, Rejection> {
    let until = to.map_or(OPEN_END, |to| to.saturating_add(1.day()));
    Period::new(from, until).map_err(|_| Rejection::EndsBeforeStart)
}

fn occupation(row: Row<'_>, from: Date) -> Result<Occupation, Rejection> {
    let occupation = row.text("occupation")?;
    if !["main-home", "empty", "second-home"].contains(&occupation) {
        return Err(Rejection::UnknownWord {
            column: "occupation",
            known: "main-home, empty, second-home",
        });
    }
    let is_main_home = occupation == "main-home";
    if !is_main_home && !row.optional("disregarded")?.is_empty() {
        return Err(Rejection::NotEmpty("disregarded"));
    }
    let since = row.if_any("empty_since", |row| row.any_date("empty_since"))?;
    if since.is_some() && occupation != "empty" {
        return Err(Rejection::NotEmpty("empty_since"));
    }
    match occupation {
        "main-home" => {
            let adults = u8::try_from(row.count("adults")?).map_err(|_| Rejection::TooLarge("adults"))?;
            let disregarded = disregards(row)?;
            if adults == 0 || disregarded.len() > usize::from(adults) {
                let disregarded = disregarded.len();
                return Err(Rejection::Impossible(Impossible::Adults { adults, disregarded }));
            }
            Ok(Occupation::MainHome(Adults {
                living_here: adults,
                disregarded,
            }))
        }
        "empty" => {
            let since = since.ok_or(Rejection::Empty("empty_since"))?;
            if since > from {
                return Err(Rejection::Impossible(Impossible::EmptySinceLater { from, since }));
            }
            Ok(Occupation::Empty { since })
        }
        _ => Ok(Occupation::SecondHome),
    }
}

fn disregards(row: Row<'_>) -> Result<Vec<Disregard>, Rejection> {
    let unknown = || Rejection::UnknownWord {
        column: "disregarded",
        known: DISREGARDS,
    };
    let keys = row.optional("disregarded")?.split(KEY_SEPARATOR).map(str::trim);
    let keys = keys.filter(|key| !key.is_empty());
    keys.map(|key| Disregard::from_key(key).ok_or_else(unknown)).collect()
}

/// Whether the nation's law knows what the spell claims, as the bill of `year` will ask.
fn check(spell: &Spell, nation: Nation, year: TaxYear) -> Result<(), Impossible> {
    let Some(days) = spell.period.overlap(Period::new(year.start(), year.until())?) else {
        return Ok(());
    };
    let rules = RuleSet::on(nation, days.from())?;
    if let Some(award) = spell.exemption
        && rules.exemption(award.class)?.needs_clock()
        && award.clock.is_none()
    {
        return Err(Impossible::ExemptionStartUnknown(award.class));
    }
    if let Some(award) = spell.exception {
        rules.exception(award.exception)?;
    }
    if let Occupation::MainHome(adults) = &spell.occupation {
        for disregard in &adults.disregarded {
            rules.check_disregard(*disregard)?;
        }
    }
    Ok(())
}

/// Reads a row of the reductions file, apart from its account.
pub(super) fn reduction(row: Row<'_>) -> Result<ReductionAward, Rejection> {
    let days = period(row.any_date("from")?, Some(row.any_date("to")?))?;
    let amount = row.pence_of_at_least_nothing("amount_pence")?;
    ReductionAward::new(days, amount).map_err(Rejection::Impossible)
}

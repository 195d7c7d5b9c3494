//! Whether a household's year can be true.

use crate::household::{Household, Occupation, Spell};
use crate::impossible::Impossible;
use crate::period::Period;
use crate::tax_year::TaxYear;

/// Checks that every day of the household lies in `year`, that no day has two states, and that each state can be.
///
/// Awards of council tax reduction may start before the year and end after it.
///
/// # Errors
/// The first thing that cannot be.
pub fn check_household(household: &Household, year: TaxYear) -> Result<(), Impossible> {
    for spell in &household.spells {
        check_spell(spell, year)?;
    }
    let mut periods: Vec<Period> = household.spells.iter().map(|spell| spell.period).collect();
    periods.sort_unstable();
    let mut covered_until = year.start();
    for period in periods {
        if period.from() < covered_until {
            return Err(Impossible::Overlap { day: period.from() });
        }
        covered_until = period.until();
    }
    Ok(())
}

fn check_spell(spell: &Spell, year: TaxYear) -> Result<(), Impossible> {
    for day in [spell.period.from(), spell.period.last_day()] {
        if !year.contains(day) {
            return Err(Impossible::OutsideYear { day, year });
        }
    }
    match &spell.occupation {
        Occupation::MainHome(adults) => {
            let disregarded = adults.disregarded.len();
            if adults.living_here == 0 || disregarded > usize::from(adults.living_here) {
                return Err(Impossible::Adults {
                    adults: adults.living_here,
                    disregarded,
                });
            }
        }
        Occupation::Empty { since } if *since > spell.period.from() => {
            return Err(Impossible::EmptySinceLater {
                from: spell.period.from(),
                since: *since,
            });
        }
        Occupation::Empty { .. } | Occupation::SecondHome => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::disregard::Disregard;
    use crate::household::Adults;
    use crate::valuation_band::ValuationBand;
    use jiff::civil::{Date, date};

    fn spell(from: Date, until: Date) -> Spell {
        let days = Period::new(from, until).unwrap();
        Spell::main_home(days, "Here", ValuationBand::D, Adults::counted_all(2))
    }

    fn check(spells: Vec<Spell>) -> Result<(), Impossible> {
        let reductions = Vec::new();
        check_household(&Household { spells, reductions }, TaxYear::starting_in(2026).unwrap())
    }

    #[test]
    fn each_thing_that_cannot_be_has_its_name() {
        let whole = spell(date(2026, 4, 1), date(2027, 4, 1));
        assert_eq!(check(vec![whole.clone()]), Ok(()));
        assert!(matches!(
            check(vec![spell(date(2026, 3, 31), date(2026, 5, 1))]),
            Err(Impossible::OutsideYear { .. })
        ));
        assert!(matches!(
            check(vec![spell(date(2026, 5, 1), date(2027, 4, 2))]),
            Err(Impossible::OutsideYear { .. })
        ));
        let second = spell(date(2026, 9, 14), date(2026, 9, 15));
        assert_eq!(
            check(vec![second, whole.clone()]),
            Err(Impossible::Overlap { day: date(2026, 9, 14) })
        );
        let adults = |living_here, disregarded| {
            let adults = Adults {
                living_here,
                disregarded,
            };
            check(vec![Spell {
                occupation: Occupation::MainHome(adults),
                ..whole.clone()
            }])
        };
        assert!(matches!(adults(0, Vec::new()), Err(Impossible::Adults { .. })));
        assert!(matches!(
            adults(1, vec![Disregard::Student; 2]),
            Err(Impossible::Adults { .. })
        ));
        let empty = Spell {
            occupation: Occupation::Empty {
                since: date(2026, 4, 2),
            },
            ..whole
        };
        assert!(matches!(check(vec![empty]), Err(Impossible::EmptySinceLater { .. })));
    }

    #[test]
    fn days_may_be_missing() {
        let spells = vec![
            spell(date(2026, 12, 1), date(2027, 1, 1)),
            spell(date(2026, 4, 1), date(2026, 5, 1)),
        ];
        assert_eq!(check(spells), Ok(()));
    }
}

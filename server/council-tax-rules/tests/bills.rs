//! Bills by the day: known answers, and what has to hold for every household.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

mod made_up;

use council_tax_rules::determination::Determination;
use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExceptionAward, ExemptionAward, Household, Occupation, Spell};
use council_tax_rules::period::Period;
use council_tax_rules::premium_exception::PremiumException;
use council_tax_rules::premium_limit::EmptyStep;
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::treatment::DiscountReason;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use council_tax_rules::year_bill::{BillItem, BillLine, YearBill, year_bill};
use forms::values::Pence;
use jiff::civil::{Date, date};
use made_up::{amounts, any_household, gravesham, home, split_at, strict, whole_year};
use proptest::prelude::*;

const TOWN: &str = "Gravesend and Northfleet";

fn billed(household: &Household) -> YearBill {
    year_bill(household, &gravesham(2021), &strict()).unwrap()
}

fn of(spell: Spell) -> YearBill {
    billed(&Household::of(spell))
}

fn band_d(adults: Adults) -> Spell {
    Spell::main_home(whole_year(2021), TOWN, ValuationBand::D, adults)
}

fn sum(bill: &YearBill, wanted: impl Fn(&BillItem) -> bool) -> i64 {
    let lines = bill.lines().filter(|line| wanted(&line.item));
    lines.map(|line: &BillLine| line.amount.pence()).sum()
}

#[test]
fn a_whole_year_is_the_published_amount() {
    let bill = of(band_d(Adults::counted_all(2)));
    assert_eq!(bill.total.pence(), 193_076);
    assert_eq!(bill.spells[0].lines.len(), 4);
    assert_eq!(bill.spells[0].lines[0].amount.pence(), 141_876);
}

#[test]
fn adults_are_counted() {
    let adults = |living_here, disregarded: Vec<Disregard>| Adults {
        living_here,
        disregarded,
    };
    let total = |adults| of(band_d(adults)).total.pence();
    assert_eq!(total(adults(1, vec![])), 193_076 - 48_269);
    assert_eq!(total(adults(2, vec![Disregard::Student])), 144_807);
    assert_eq!(total(adults(2, vec![Disregard::Student, Disregard::Carer])), 96_538);
    assert_eq!(total(adults(3, vec![Disregard::Student])), 193_076);
    let reason = of(band_d(adults(2, vec![Disregard::Apprentice])));
    assert_eq!(
        reason.spells[0].terms.treatment.discounts[0].reason,
        DiscountReason::AllButOneDisregarded
    );
}

#[test]
fn moving_in_on_a_day_charges_from_that_day() {
    let days = Period::new(date(2021, 9, 14), date(2022, 4, 1)).unwrap();
    let bill = of(home(days, TOWN, ValuationBand::D, 2));
    // 199 of 365 days of 1418.76, 218.15, 80.82 and 213.03, each to the nearest penny.
    assert_eq!(bill.total.pence(), 77_352 + 11_894 + 4_406 + 11_615);
}

#[test]
fn a_change_in_the_year_makes_two_spells() {
    let mut household = split_at(&Household::of(band_d(Adults::counted_all(2))), date(2021, 10, 1));
    household.spells[1].occupation = Occupation::MainHome(Adults::counted_all(1));
    let bill = billed(&household);
    assert_eq!(bill.spells.len(), 2);
    assert_eq!(bill.spells[1].period.from(), date(2021, 10, 1));
    let discount = sum(&bill, |item| matches!(item, BillItem::Discount(_)));
    assert_eq!(discount, -(48_269 - 24_201));
    assert_eq!(bill.total.pence(), 193_076 + discount);
}

#[test]
fn the_disabled_band_reduction_charges_the_band_below() {
    for (band, total) in [
        (ValuationBand::D, 171_623),
        (ValuationBand::H, 321_793),
        (ValuationBand::A, 107_264),
    ] {
        let spell = Spell {
            disabled_reduction: true,
            ..Spell::main_home(whole_year(2021), TOWN, band, Adults::counted_all(2))
        };
        assert_eq!(of(spell).total.pence(), total, "{band}");
    }
}

#[test]
fn a_family_annexe_of_one_adult_pays_three_eighths() {
    let spell = Spell {
        family_annexe: true,
        ..band_d(Adults::counted_all(1))
    };
    assert_eq!(of(spell).total.pence(), 72_403);
}

#[test]
fn an_exempt_dwelling_costs_nothing_until_its_time_is_over() {
    let exempt = |clock| Spell {
        occupation: Occupation::Empty {
            since: date(2021, 1, 5),
        },
        exemption: Some(ExemptionAward {
            class: ExemptionClass::lettered('F').unwrap(),
            clock,
        }),
        ..band_d(Adults::counted_all(2))
    };
    assert_eq!(of(exempt(None)).total, Pence::ZERO);
    let bill = of(exempt(Some(date(2021, 6, 10))));
    assert_eq!(bill.spells.len(), 2);
    assert_eq!(bill.spells[0].total, Pence::ZERO);
    assert_eq!(bill.spells[1].period.from(), date(2021, 12, 10));
    assert!(bill.spells[1].total.is_positive());
}

#[test]
fn a_premium_starts_on_its_anniversary() {
    let empty = |since| Spell {
        occupation: Occupation::Empty { since },
        ..band_d(Adults::counted_all(2))
    };
    let steps = [(12, 100), (60, 200), (120, 300)].map(|(after_months, percent)| EmptyStep { after_months, percent });
    let council = Determination::new(Vec::new(), steps.to_vec(), 0, 100).unwrap();
    let bill = |year, spell: Spell| {
        let spell = spell.on(whole_year(year));
        year_bill(&Household::of(spell), &gravesham(year), &council).unwrap()
    };
    let grown = bill(2024, empty(date(2023, 9, 14)));
    assert_eq!(grown.spells.len(), 2);
    assert_eq!(grown.spells[1].period.from(), date(2024, 9, 14));
    assert_eq!(bill(2024, empty(date(2010, 1, 1))).total.pence(), 4 * 193_076);
    assert_eq!(
        bill(2023, empty(date(2022, 1, 1))).total.pence(),
        193_076 + 193_076 - 145_071,
        "the law of 2023 asks for two years, which are over on 1 January"
    );
    let excepted = Spell {
        exception: Some(ExceptionAward {
            exception: PremiumException::ForSale,
            clock: date(2025, 4, 1),
        }),
        ..empty(date(2010, 1, 1))
    };
    assert_eq!(bill(2025, excepted).total.pence(), 193_076);
    let second = Spell {
        occupation: Occupation::SecondHome,
        ..band_d(Adults::counted_all(2))
    };
    assert_eq!(bill(2024, second.clone()).total.pence(), 193_076);
    assert_eq!(bill(2025, second).total.pence(), 386_152);
}

#[test]
fn a_reduction_takes_off_what_there_is() {
    let year = whole_year(2021);
    let mut household = Household::of(band_d(Adults::counted_all(1)));
    household.reductions = vec![ReductionAward::new(year, Pence::from_pence(100_000)).unwrap()];
    assert_eq!(billed(&household).total.pence(), 44_807);
    household.reductions = vec![ReductionAward::new(year, Pence::from_pence(500_000)).unwrap()];
    let bill = billed(&household);
    assert_eq!((bill.total, bill.reduction().pence()), (Pence::ZERO, 144_807));
    let last_quarter = Period::new(date(2022, 1, 1), date(2022, 4, 1)).unwrap();
    household.reductions = vec![ReductionAward::new(last_quarter, Pence::from_pence(500_000)).unwrap()];
    let before = Period::new(date(2021, 4, 1), date(2022, 1, 1)).unwrap();
    let nine_months = of(band_d(Adults::counted_all(1)).on(before));
    assert_eq!(
        billed(&household).total,
        nine_months.total,
        "nothing off the days before it"
    );
}

#[test]
fn every_nation_has_bills() {
    for (nation, band, total) in [
        (Nation::England, ValuationBand::H, 360_000),
        (Nation::Wales, ValuationBand::I, 420_000),
        (Nation::Scotland, ValuationBand::H, 441_000),
    ] {
        let spell = Spell::main_home(whole_year(2026), "Here", band, Adults::counted_all(2));
        let bill = year_bill(&Household::of(spell), &amounts(nation, 2026, &[180_000]), &strict()).unwrap();
        assert_eq!(bill.total.pence(), total);
    }
}

fn days_of(year: i16) -> impl Strategy<Value = Date> {
    let start = date(year, 4, 1);
    (1_i32..365).prop_map(move |days| start.saturating_add(jiff::Span::new().days(days)))
}

proptest! {
    #[test]
    fn parts_always_add_up(household in any_household(2023)) {
        let bill = year_bill(&household, &gravesham(2023), &strict()).unwrap();
        let lines: i64 = bill.lines().map(|line| line.amount.pence()).sum();
        prop_assert_eq!(lines, bill.total.pence());
        for spell in &bill.spells {
            prop_assert_eq!(spell.lines.iter().map(|line| line.amount.pence()).sum::<i64>(), spell.total.pence());
            prop_assert!(!spell.total.is_negative());
            for line in &spell.lines {
                let takes_off = !matches!(line.item, BillItem::Charge(_) | BillItem::Premium(_));
                let other_sign = if takes_off { line.amount.is_positive() } else { line.amount.is_negative() };
                prop_assert!(!other_sign);
                prop_assert!(spell.period.overlap(line.period) == Some(line.period));
            }
        }
    }

    #[test]
    fn splitting_a_spell_in_two_identical_ones_changes_nothing(household in any_household(2023), day in days_of(2023)) {
        let whole = year_bill(&household, &gravesham(2023), &strict()).unwrap();
        let split = year_bill(&split_at(&household, day), &gravesham(2023), &strict()).unwrap();
        prop_assert_eq!(whole, split);
    }

    /// Even where the spells stay apart, so that nothing was merged: two accounts add up to the one.
    #[test]
    fn two_households_of_one_year_pay_what_one_does(
        charges in prop::collection::vec(0_i64..300_000, 1..6),
        adults in 1_u8..4,
        disabled: bool,
        day in days_of(2027),
    ) {
        let amounts = amounts(Nation::England, 2027, &charges);
        let spell = Spell {
            disabled_reduction: disabled,
            ..Spell::main_home(whole_year(2027), "Here", ValuationBand::D, Adults::counted_all(adults))
        };
        let bill = |household: &Household| year_bill(household, &amounts, &strict()).unwrap().total.pence();
        let whole = Household::of(spell);
        let after = Household { spells: whole.spells_from(day).collect(), reductions: Vec::new() };
        prop_assert_eq!(bill(&whole.until(day)) + bill(&after), bill(&whole));
    }

    #[test]
    fn one_spell_of_a_year_is_the_published_amount(
        charges in prop::collection::vec(0_i64..300_000, 1..6),
        year in 2020_i16..2030,
        band in prop::sample::select(&ValuationBand::ALL[..8]),
    ) {
        let amounts = amounts(Nation::England, year, &charges);
        let spell = Spell::main_home(whole_year(year), "Here", band, Adults::counted_all(2));
        let bill = year_bill(&Household::of(spell), &amounts, &strict()).unwrap();
        let charges = amounts.charges("Here", band, false).unwrap();
        let published: i64 = charges.iter().map(|charge| charge.amount.pence()).sum();
        prop_assert_eq!(bill.total.pence(), published);
    }

    /// An award of reduction apart, whose amount is the council's, and may by rounding be a penny more on a day than
    /// the charge.
    #[test]
    fn more_days_never_cost_less(
        mut household in any_household(2023),
        first in days_of(2023),
        second in days_of(2023),
    ) {
        household.reductions.clear();
        let until = |day| year_bill(&household.until(day), &gravesham(2023), &strict()).unwrap().total;
        prop_assert!(until(first.min(second)) <= until(first.max(second)));
    }

    #[test]
    fn a_discount_never_exceeds_the_charge(
        charges in prop::collection::vec(0_i64..2_000, 1..7),
        from in days_of(2023),
        length in 1_i32..40,
        disregarded in 0_usize..=2,
        annexe: bool,
        disabled: bool,
    ) {
        let amounts = amounts(Nation::England, 2023, &charges);
        let until = from.saturating_add(jiff::Span::new().days(length)).min(date(2024, 4, 1));
        let spell = Spell {
            family_annexe: annexe,
            disabled_reduction: disabled,
            ..Spell::main_home(
                Period::new(from, until).unwrap(),
                "Here",
                ValuationBand::A,
                Adults { living_here: 2, disregarded: vec![Disregard::Student; disregarded] },
            )
        };
        let bill = year_bill(&Household::of(spell), &amounts, &strict()).unwrap();
        let charged = sum(&bill, |item| matches!(item, BillItem::Charge(_)));
        let off = sum(&bill, |item| !matches!(item, BillItem::Charge(_)));
        prop_assert!(off <= 0 && charged + off >= 0);
    }
}

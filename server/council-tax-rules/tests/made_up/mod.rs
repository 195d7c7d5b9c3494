//! Households, amounts and determinations to test with.
#![allow(dead_code, reason = "each test file uses its own part")]

use council_tax_rules::charge::{AuthorityKind, Precept};
use council_tax_rules::determination::{Determination, EmptyDiscountStep};
use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExemptionAward, Household, Occupation, Spell};
use council_tax_rules::period::Period;
use council_tax_rules::premium_limit::EmptyStep;
use council_tax_rules::published_amounts::PublishedAmounts;
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::tables::GRAVESHAM_2021;
use council_tax_rules::tax_year::TaxYear;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use forms::values::Pence;
use jiff::Span;
use jiff::civil::{Date, date};
use proptest::prelude::*;

pub(crate) fn year(start: i16) -> TaxYear {
    TaxYear::starting_in(start).unwrap()
}

pub(crate) fn whole_year(start: i16) -> Period {
    Period::new(date(start, 4, 1), date(start + 1, 4, 1)).unwrap()
}

/// The figures of 2021/22, for any year.
pub(crate) fn gravesham(start: i16) -> PublishedAmounts {
    let areas = GRAVESHAM_2021
        .iter()
        .map(|area| (area.area.to_owned(), area.precepts()));
    PublishedAmounts::from_precepts(Nation::England, year(start), areas).unwrap()
}

/// One area, "Here", with a band D amount for each authority.
pub(crate) fn amounts(nation: Nation, start: i16, band_d: &[i64]) -> PublishedAmounts {
    let kinds = [
        AuthorityKind::County,
        AuthorityKind::Police,
        AuthorityKind::Fire,
        AuthorityKind::Borough,
        AuthorityKind::Parish,
        AuthorityKind::AdultSocialCare,
    ];
    assert!(band_d.len() <= kinds.len());
    let precepts = kinds.into_iter().zip(band_d).map(|(authority, pence)| Precept {
        authority,
        band_d: Pence::from_pence(*pence),
    });
    PublishedAmounts::from_precepts(nation, year(start), [("Here".to_owned(), precepts.collect())]).unwrap()
}

/// A council that gives a month free, and asks for all that it may afterwards.
pub(crate) fn strict() -> Determination {
    let discounts = [(0, 100), (1, 0)].map(|(after_months, percent)| EmptyDiscountStep { after_months, percent });
    let premiums =
        [(12, 100), (60, 200), (120, 300)].map(|(after_months, percent)| EmptyStep { after_months, percent });
    Determination::new(discounts.to_vec(), premiums.to_vec(), 10, 100).unwrap()
}

pub(crate) fn home(period: Period, area: &str, band: ValuationBand, adults: u8) -> Spell {
    Spell::main_home(period, area, band, Adults::counted_all(adults))
}

/// The same household, with the spell that covers `day` written as two.
pub(crate) fn split_at(household: &Household, day: Date) -> Household {
    let spells = household.spells.iter().flat_map(|spell| {
        let parts = spell.period.cut([day]);
        parts.into_iter().map(|part| spell.on(part)).collect::<Vec<_>>()
    });
    Household {
        spells: spells.collect(),
        reductions: household.reductions.clone(),
    }
}

fn any_occupation(start: i16) -> impl Strategy<Value = Occupation> {
    let disregards = prop::collection::vec(prop::sample::select(&Disregard::ALL[..20]), 0..3);
    prop_oneof![
        4 => (3_u8..5, disregards).prop_map(|(living_here, disregarded)| {
            Occupation::MainHome(Adults { living_here: living_here - 2, disregarded })
        }).prop_filter("nobody is disregarded who is not there", |occupation| match occupation {
            Occupation::MainHome(adults) => adults.disregarded.len() <= usize::from(adults.living_here),
            _ => true,
        }),
        1 => (0_i32..4000).prop_map(move |days| Occupation::Empty {
            since: date(start, 4, 1).saturating_sub(Span::new().days(days)),
        }),
        1 => Just(Occupation::SecondHome),
    ]
}

fn any_spell(start: i16) -> impl Strategy<Value = Spell> {
    let class = prop::sample::select(vec!["class-b", "class-f", "class-n", "class-u"]);
    let exemption = prop::option::weighted(0.2, (class, 0_i32..300)).prop_map(move |found| {
        found.map(|(key, days)| ExemptionAward {
            class: ExemptionClass::from_key(key).unwrap(),
            clock: Some(date(start, 1, 1).saturating_add(Span::new().days(days))),
        })
    });
    (
        prop::sample::select(vec!["Gravesend and Northfleet", "Vigo"]),
        prop::sample::select(&ValuationBand::ALL[..8]),
        any_occupation(start),
        exemption,
        prop::bool::weighted(0.2),
        prop::bool::weighted(0.1),
    )
        .prop_map(
            move |(area, band, occupation, exemption, disabled_reduction, family_annexe)| Spell {
                occupation,
                exemption,
                disabled_reduction,
                family_annexe,
                ..home(whole_year(start), area, band, 2)
            },
        )
}

/// Up to four spells in a year, some days without one, and perhaps an award of reduction.
pub(crate) fn any_household(start: i16) -> impl Strategy<Value = Household> {
    let piece = (any_spell(start), 1_i32..200, prop::bool::weighted(0.2));
    let award = prop::option::of((1_i64..150_000, 0_i32..360));
    (prop::collection::vec(piece, 1..5), award).prop_map(move |(pieces, award)| {
        let end = date(start + 1, 4, 1);
        let mut from = date(start, 4, 1);
        let mut spells = Vec::new();
        for (spell, days, is_gap) in pieces {
            let until = from.saturating_add(Span::new().days(days)).min(end);
            if let (false, Ok(period)) = (is_gap, Period::new(from, until)) {
                spells.push(spell.on(period));
            }
            from = until;
        }
        let reductions = award.into_iter().filter_map(|(pence, days)| {
            let from = date(start, 4, 1).saturating_add(Span::new().days(days));
            ReductionAward::new(Period::new(from, end).ok()?, Pence::from_pence(pence)).ok()
        });
        Household {
            spells,
            reductions: reductions.collect(),
        }
    })
}

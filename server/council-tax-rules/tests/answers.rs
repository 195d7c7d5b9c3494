//! "What if" and "why", to the penny.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

mod made_up;

use council_tax_rules::charge::AuthorityKind;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExemptionAward, Household, Occupation, Spell};
use council_tax_rules::impossible::Impossible;
use council_tax_rules::instalment::{Instalment, plan_instalments};
use council_tax_rules::instalment_dates::{Instalments, due_dates};
use council_tax_rules::period::Period;
use council_tax_rules::reason::{Reason, ReasonKind};
use council_tax_rules::reduction::ReductionAward;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use council_tax_rules::what_if::{Change, Situation, WhatIf, what_if};
use council_tax_rules::why::why;
use council_tax_rules::year_bill::{YearBill, year_bill};
use forms::values::Pence;
use jiff::civil::{Date, date};
use made_up::{amounts, any_household, gravesham, home, split_at, strict, whole_year, year};
use proptest::prelude::*;

const TOWN: &str = "Gravesend and Northfleet";

fn family() -> Household {
    Household::of(home(whole_year(2021), TOWN, ValuationBand::D, 2))
}

fn plan() -> Vec<Instalment> {
    let days = due_dates(year(2021), date(2021, 3, 10), 1, Instalments::Ten);
    plan_instalments(Pence::from_pence(193_076), &days)
}

/// Asked on 17 June, when the instalments of April, May and June were paid.
fn asked(household: &Household, change: &Change) -> Result<WhatIf, Impossible> {
    let plan = plan();
    let amounts = gravesham(2021);
    let situation = Situation {
        household,
        amounts: &amounts,
        council: &strict(),
        plan: &plan,
        issued: date(2021, 3, 10),
        day_of_month: 1,
        asked: Instalments::Ten,
        paid: Pence::from_pence(19_376 + 2 * 19_300),
        notice: date(2021, 6, 17),
    };
    what_if(&situation, change)
}

fn left(answer: &WhatIf) -> Vec<(Date, i64)> {
    let left = answer.left_after.instalments.iter();
    left.map(|instalment| (instalment.due, instalment.amount.pence()))
        .collect()
}

fn total(reasons: &[Reason]) -> i64 {
    reasons.iter().map(|reason| reason.amount.pence()).sum()
}

#[test]
fn living_alone_from_a_day() {
    let answer = asked(&family(), &Change::OnlyAdultFrom { on: date(2021, 10, 1) }).unwrap();
    assert_eq!(answer.difference.pence(), -24_068);
    assert_eq!(answer.reasons.len(), 1);
    assert_eq!(answer.reasons[0].on, date(2021, 10, 1));
    assert!(matches!(answer.reasons[0].kind, ReasonKind::Discounts { .. }));
    assert_eq!(left(&answer)[0], (date(2021, 7, 1), 111_032 - 6 * 15_900));
    assert_eq!(left(&answer).len(), 7);
    assert_eq!(answer.left_before.total().pence(), 193_076 - 57_976);
}

#[test]
fn moving_out_pays_by_the_day_of_leaving() {
    let answer = asked(&family(), &Change::MoveOut { on: date(2021, 9, 14) }).unwrap();
    assert_eq!(answer.after.spells[0].period.last_day(), date(2021, 9, 13));
    // 166 of 365 days of 1418.76, 218.15, 80.82 and 213.03, each to the nearest penny.
    assert_eq!(answer.after.total.pence(), 64_524 + 9_921 + 3_676 + 9_688);
    assert_eq!(left(&answer).len(), 3);
    assert_eq!(answer.left_after.total().pence(), 87_809 - 57_976);
    assert_eq!(answer.reasons.len(), 1);
    assert_eq!(
        (answer.reasons[0].on, &answer.reasons[0].kind),
        (date(2021, 9, 14), &ReasonKind::MovedOut)
    );
    let at_once = asked(&family(), &Change::MoveOut { on: date(2021, 6, 20) }).unwrap();
    assert!(at_once.left_after.instalments.is_empty());
    assert_eq!(
        at_once.left_after.overpaid.pence(),
        57_976 - at_once.after.total.pence()
    );
}

#[test]
fn moving_to_another_band_and_area() {
    let change = Change::MoveTo {
        on: date(2021, 10, 1),
        area: "Vigo".to_owned(),
        band: ValuationBand::F,
    };
    let mut household = family();
    household.reductions = vec![ReductionAward::new(whole_year(2021), Pence::from_pence(36_500)).unwrap()];
    let answer = asked(&household, &change).unwrap();
    assert_eq!(answer.after.spells.len(), 2);
    assert!(answer.reduction_may_change);
    assert_eq!(answer.after.reduction().pence(), 18_300, "183 of 365 days");
    assert_eq!(total(&answer.reasons), answer.difference.pence());
    assert!(answer.reasons.iter().any(|reason| reason.kind == ReasonKind::MovedHome));
}

#[test]
fn twelve_instalments_instead_of_ten() {
    let answer = asked(&family(), &Change::Pay(Instalments::Twelve)).unwrap();
    assert_eq!(answer.difference, Pence::ZERO);
    assert!(answer.reasons.is_empty());
    assert_eq!(left(&answer).len(), 9);
    assert_eq!(left(&answer)[8].0, date(2022, 3, 1));
    assert_eq!(answer.left_after.total().pence(), 193_076 - 57_976);
}

#[test]
fn what_cannot_change_is_named() {
    let on = date(2022, 4, 1);
    assert!(matches!(
        asked(&family(), &Change::MoveOut { on }),
        Err(Impossible::OutsideYear { .. })
    ));
    let on = date(2021, 9, 14);
    let gone = family().until(date(2021, 9, 1));
    assert_eq!(asked(&gone, &Change::MoveOut { on }), Err(Impossible::NobodyLiable(on)));
    let second_home = Household::of(Spell {
        occupation: Occupation::SecondHome,
        ..home(whole_year(2021), TOWN, ValuationBand::D, 2)
    });
    assert_eq!(
        asked(&second_home, &Change::OnlyAdultFrom { on }),
        Err(Impossible::NotAMainHome(on))
    );
    let nowhere = Change::MoveTo {
        on,
        area: "Atlantis".to_owned(),
        band: ValuationBand::D,
    };
    assert!(matches!(asked(&family(), &nowhere), Err(Impossible::NoSuchArea { .. })));
}

fn bill(start: i16, band_d: &[i64], household: &Household) -> YearBill {
    year_bill(household, &amounts(Nation::England, start, band_d), &strict()).unwrap()
}

#[test]
fn each_authority_that_asks_more_is_a_reason() {
    let at_home = |start| Household::of(home(whole_year(start), "Here", ValuationBand::D, 1));
    let before = bill(2025, &[140_000, 20_000, 8_000], &at_home(2025));
    let after = bill(2026, &[147_000, 21_400, 8_000, 20_000], &at_home(2026));
    let reasons = why(&before, &after);
    assert_eq!(reasons.len(), 3);
    assert!(reasons.iter().all(|reason| reason.on == date(2026, 4, 1)));
    let found: Vec<(AuthorityKind, i64)> = reasons
        .iter()
        .filter_map(|reason| match &reason.kind {
            ReasonKind::Authority { authority, .. } => Some((authority.kind, reason.amount.pence())),
            _ => None,
        })
        .collect();
    // Three quarters of £70, £14 and £200: one adult lives there.
    let expected = [
        (AuthorityKind::County, 5_250),
        (AuthorityKind::Police, 1_050),
        (AuthorityKind::Borough, 15_000),
    ];
    assert_eq!(found, expected);
    assert_eq!(total(&reasons), after.total.pence() - before.total.pence());
}

/// Alone since October: last year half of the year had the discount, this year all of it; and somebody moves in in
/// January.
#[test]
fn changes_of_both_years_keep_their_days() {
    let mut last = split_at(
        &Household::of(home(whole_year(2025), "Here", ValuationBand::D, 2)),
        date(2025, 10, 1),
    );
    last.spells[1].occupation = Occupation::MainHome(Adults::counted_all(1));
    let mut this = split_at(
        &Household::of(home(whole_year(2026), "Here", ValuationBand::D, 1)),
        date(2027, 1, 10),
    );
    this.spells[1].occupation = Occupation::MainHome(Adults::counted_all(2));
    let (before, after) = (bill(2025, &[140_000], &last), bill(2026, &[147_000], &this));
    let reasons = why(&before, &after);
    let days: Vec<Date> = reasons.iter().map(|reason| reason.on).collect();
    assert_eq!(days, [date(2025, 10, 1), date(2026, 4, 1), date(2027, 1, 10)]);
    assert!(reasons[0].amount.is_negative() && reasons[2].amount.is_positive());
    assert_eq!(reasons[1].amount.pence(), 5_250);
    assert_eq!(total(&reasons), after.total.pence() - before.total.pence());
}

#[test]
fn each_kind_of_change_is_one_reason() {
    let plain = home(whole_year(2021), TOWN, ValuationBand::D, 2);
    let bill = |spell: &Spell| year_bill(&Household::of(spell.clone()), &gravesham(2021), &strict()).unwrap();
    let one = |before: &Spell, after: &Spell| {
        let reasons = why(&bill(before), &bill(after));
        assert_eq!(reasons.len(), 1, "{reasons:?}");
        (reasons[0].kind.clone(), reasons[0].amount.pence())
    };
    let disabled = Spell {
        disabled_reduction: true,
        ..plain.clone()
    };
    let saved = 193_076 - 171_623;
    let kind = |starts| ReasonKind::DisabledBandReduction { starts };
    assert_eq!(one(&plain, &disabled), (kind(true), -saved));
    assert_eq!(one(&disabled, &plain), (kind(false), saved));

    let class = ExemptionClass::lettered('N').unwrap();
    let exempt = Spell {
        exemption: Some(ExemptionAward { class, clock: None }),
        ..home(whole_year(2021), "Vigo", ValuationBand::H, 1)
    };
    let (starts, off) = one(&home(whole_year(2021), "Vigo", ValuationBand::H, 2), &exempt);
    assert!(matches!(starts, ReasonKind::Exemption { before: None, .. }));
    assert_eq!(off, -418_276);
    let (ends, on) = one(&exempt, &plain);
    assert!(matches!(ends, ReasonKind::Exemption { after: None, .. }));
    assert_eq!(on, 193_076);

    let band_e = home(whole_year(2021), TOWN, ValuationBand::E, 2);
    let (band, more) = one(&plain, &band_e);
    let (before, after) = (ValuationBand::D, ValuationBand::E);
    assert_eq!((band, more), (ReasonKind::Band { before, after }, 235_982 - 193_076));

    let empty = |since| Spell {
        occupation: Occupation::Empty { since },
        ..plain.clone()
    };
    let (premium, twice) = one(&empty(date(2020, 4, 1)), &empty(date(2019, 4, 1)));
    assert!(matches!(premium, ReasonKind::Premium { before: None, .. }));
    assert_eq!(twice, 193_076);
}

#[test]
fn a_new_reduction_is_a_reason() {
    let before = family();
    let mut after = family();
    let days = Period::new(date(2021, 7, 1), date(2022, 4, 1)).unwrap();
    after.reductions = vec![ReductionAward::new(days, Pence::from_pence(40_000)).unwrap()];
    let bill = |household: &Household| year_bill(household, &gravesham(2021), &strict()).unwrap();
    let reasons = why(&bill(&before), &bill(&after));
    assert_eq!(reasons.len(), 1);
    assert_eq!(reasons[0].amount.pence(), -40_000);
    assert_eq!(reasons[0].on, date(2021, 7, 1));
    let reasons = why(&bill(&after), &bill(&after.until(date(2021, 9, 14))));
    let days: Vec<Date> = reasons.iter().map(|reason| reason.on).collect();
    assert_eq!(
        days,
        [date(2021, 9, 14); 2],
        "moving out ends the reduction on the same day"
    );
}

proptest! {
    #[test]
    fn reasons_within_a_year_are_the_difference(before in any_household(2023), after in any_household(2023)) {
        let bill = |household: &Household| year_bill(household, &gravesham(2023), &strict()).unwrap();
        let (before, after) = (bill(&before), bill(&after));
        let reasons = why(&before, &after);
        prop_assert_eq!(total(&reasons), after.total.pence() - before.total.pence());
        prop_assert!(reasons.windows(2).all(|pair| pair[0].on <= pair[1].on));
        prop_assert!(reasons.iter().all(|reason| reason.amount != Pence::ZERO));
    }

    #[test]
    fn reasons_from_year_to_year_are_the_difference(
        before in any_household(2023),
        after in any_household(2024),
        rise in 0_i64..20_000,
    ) {
        let old = year_bill(&before, &gravesham(2023), &strict()).unwrap();
        let mut spells = after.clone();
        for spell in &mut spells.spells {
            spell.area = "Here".to_owned();
        }
        let here = amounts(Nation::England, 2024, &[141_876 + rise, 21_815, 8_082, 21_303]);
        let new = year_bill(&spells, &here, &strict()).unwrap();
        prop_assert_eq!(total(&why(&old, &new)), new.total.pence() - old.total.pence());
        let same_places = year_bill(&after, &gravesham(2024), &strict()).unwrap();
        prop_assert_eq!(total(&why(&old, &same_places)), same_places.total.pence() - old.total.pence());
    }

    #[test]
    fn nothing_changed_needs_no_reason(household in any_household(2023)) {
        let bill = year_bill(&household, &gravesham(2023), &strict()).unwrap();
        prop_assert!(why(&bill, &bill).is_empty());
    }

    #[test]
    fn what_is_left_is_the_new_bill_less_what_was_paid(
        household in any_household(2021),
        month in 4_i8..=12,
        day in 1_i8..=28,
        which in 0_u8..4,
    ) {
        let on = date(2021, month, day);
        let change = match which {
            0 => Change::MoveOut { on },
            1 => Change::MoveTo { on, area: "Vigo".to_owned(), band: ValuationBand::B },
            2 => Change::OnlyAdultFrom { on },
            _ => Change::Pay(Instalments::Twelve),
        };
        if let Ok(answer) = asked(&household, &change) {
            prop_assert_eq!(total(&answer.reasons), answer.difference.pence());
            let left = answer.left_after.total().pence() - answer.left_after.overpaid.pence();
            prop_assert_eq!(left, answer.after.total.pence() - 57_976);
        }
    }
}

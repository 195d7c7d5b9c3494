//! What cannot be is an error with a name, and nothing panics.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

mod made_up;

use council_tax_rules::disregard::Disregard;
use council_tax_rules::exemption_class::ExemptionClass;
use council_tax_rules::household::{Adults, ExceptionAward, ExemptionAward, Household, Occupation, Spell};
use council_tax_rules::impossible::Impossible;
use council_tax_rules::instalment::Instalment;
use council_tax_rules::instalment_dates::{Instalments, due_dates};
use council_tax_rules::period::Period;
use council_tax_rules::premium_exception::PremiumException;
use council_tax_rules::recovery::recovery_position;
use council_tax_rules::recovery_case::{Paid, RecoveryCase, RecoveryCosts, RecoveryEvent, RecoveryStep};
use council_tax_rules::respread::respread;
use council_tax_rules::rule_set::RuleSet;
use council_tax_rules::valuation_band::{Nation, ValuationBand};
use council_tax_rules::year_bill::year_bill;
use forms::values::Pence;
use jiff::Span;
use jiff::civil::{Date, date};
use made_up::{gravesham, strict, whole_year, year};
use proptest::prelude::*;

const TOWN: &str = "Gravesend and Northfleet";

fn band_d(adults: Adults) -> Spell {
    Spell::main_home(whole_year(2021), TOWN, ValuationBand::D, adults)
}

#[test]
fn impossible_facts_are_errors() {
    let wrong = |spell: Spell| year_bill(&Household::of(spell), &gravesham(2021), &strict()).unwrap_err();
    let d = || band_d(Adults::counted_all(2));
    let band_i = Spell {
        band: ValuationBand::I,
        ..d()
    };
    assert!(matches!(wrong(band_i), Impossible::NoSuchBand { .. }));
    let nowhere = Spell {
        area: "Atlantis".to_owned(),
        ..d()
    };
    assert!(matches!(wrong(nowhere), Impossible::NoSuchArea { .. }));
    let class = |letter| {
        Some(ExemptionAward {
            class: ExemptionClass::lettered(letter).unwrap(),
            clock: None,
        })
    };
    let welsh = Spell {
        exemption: class('C'),
        ..d()
    };
    assert!(matches!(wrong(welsh), Impossible::NoSuchExemption { .. }));
    let unclocked = Spell {
        exemption: class('B'),
        ..d()
    };
    assert!(matches!(wrong(unclocked), Impossible::ExemptionStartUnknown(_)));
    let adults = Adults {
        living_here: 2,
        disregarded: vec![Disregard::CareLeaver],
    };
    assert!(matches!(wrong(band_d(adults)), Impossible::NoSuchDisregard { .. }));
    let early = wrong(d().on(whole_year(2020)));
    assert!(matches!(early, Impossible::OutsideYear { .. }));
}

fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        6 => (0_i32..800).prop_map(|days| date(2020, 9, 1).saturating_add(Span::new().days(days))),
        1 => Just(Date::MIN),
        1 => Just(Date::MAX),
        1 => Just(date(2020, 2, 29)),
    ]
}

fn any_pence() -> impl Strategy<Value = Pence> {
    let extremes = prop::sample::select(vec![i64::MIN, -1, 0, 1, i64::MAX]);
    prop_oneof![0_i64..400_000, extremes].prop_map(Pence::from_pence)
}

proptest! {
    #[test]
    fn any_facts_get_a_bill_or_an_error(
        days in prop::collection::vec(any_day(), 4),
        band in prop::sample::select(&ValuationBand::ALL[..]),
        kind in 0_u8..4,
        class in prop::sample::select(vec!["class-b", "class-c", "class-f", "class-x", "scotland-new"]),
        clock in prop::option::of(any_day()),
        living_here: u8,
        disregarded in 0_usize..4,
    ) {
        if let Ok(period) = Period::new(days[0], days[1]) {
            let adults = Adults { living_here, disregarded: vec![Disregard::CareLeaver; disregarded] };
            let class = ExemptionClass::from_key(class).unwrap();
            let spell = Spell {
                occupation: match kind {
                    0 => Occupation::SecondHome,
                    1 => Occupation::MainHome(adults),
                    _ => Occupation::Empty { since: days[2] },
                },
                exemption: (kind == 3).then_some(ExemptionAward { class, clock }),
                exception: (kind < 3).then_some(ExceptionAward { exception: PremiumException::Probate, clock: days[3] }),
                ..Spell::main_home(period, TOWN, band, Adults::counted_all(2))
            };
            let _ = year_bill(&Household::of(spell), &gravesham(2021), &strict());
        }
    }

    #[test]
    fn any_payments_get_a_plan_and_a_position(
        instalments in prop::collection::vec((any_day(), any_pence()), 0..5),
        paid in prop::collection::vec((any_day(), any_pence()), 0..3),
        steps in prop::collection::vec((any_day(), 0_u8..5, any_pence()), 0..5),
        today in any_day(),
        hearing in any_day(),
    ) {
        let plan: Vec<Instalment> = instalments.into_iter().map(|(due, amount)| Instalment { due, amount }).collect();
        let paid: Vec<Paid> = paid.into_iter().map(|(on, amount)| Paid { on, amount }).collect();
        let step = |which, costs| match which {
            0 => RecoveryStep::Reminder,
            1 => RecoveryStep::FinalNotice,
            2 => RecoveryStep::Summons { hearing, costs },
            3 => RecoveryStep::LiabilityOrder { costs },
            _ => RecoveryStep::Withdrawn,
        };
        let events: Vec<RecoveryEvent> =
            steps.into_iter().map(|(on, which, costs)| RecoveryEvent { on, step: step(which, costs) }).collect();
        let costs = RecoveryCosts { summons: Pence::from_pence(i64::MAX), liability_order: Pence::from_pence(1) };
        let case = RecoveryCase { plan: &plan, paid: &paid, events: &events, costs };
        for nation in [Nation::England, Nation::Wales, Nation::Scotland] {
            let rules = &RuleSet::on(nation, date(2026, 4, 1)).unwrap().recovery().rule;
            let _ = recovery_position(&case, rules, today);
        }
        let days = due_dates(year(2026), today, 1, Instalments::Ten);
        for amount in [Pence::ZERO, Pence::from_pence(i64::MAX)] {
            let _ = respread(&plan, &days, amount, amount.negated(), today);
        }
    }
}

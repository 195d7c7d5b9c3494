//! Recovery: every stage, its days and its costs.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test is read, not used"
)]

use council_tax_rules::instalment::{Instalment, plan_instalments};
use council_tax_rules::instalment_dates::{Instalments, due_dates};
use council_tax_rules::recovery::{RecoveryPosition, RecoveryStage, recovery_position};
use council_tax_rules::recovery_case::{Paid, RecoveryCase, RecoveryCosts, RecoveryEvent, RecoveryStep};
use council_tax_rules::rule_set::RuleSet;
use council_tax_rules::tax_year::TaxYear;
use council_tax_rules::valuation_band::Nation;
use forms::values::Pence;
use jiff::Span;
use jiff::civil::{Date, date};
use proptest::prelude::*;

const COSTS: RecoveryCosts = RecoveryCosts {
    summons: Pence::from_pence(6_000),
    liability_order: Pence::from_pence(5_000),
};

/// £193.76 on 1 April 2026 and nine times £193.00 on the first of the months to January.
fn plan() -> Vec<Instalment> {
    let year = TaxYear::starting_in(2026).unwrap();
    let days = due_dates(year, date(2026, 3, 10), 1, Instalments::Ten);
    plan_instalments(Pence::from_pence(193_076), &days)
}

fn on(nation: Nation, today: Date, events: &[RecoveryEvent], paid: &[Paid]) -> RecoveryPosition {
    let plan = plan();
    let case = RecoveryCase {
        plan: &plan,
        paid,
        events,
        costs: COSTS,
    };
    let rules = &RuleSet::on(nation, date(2026, 4, 1)).unwrap().recovery().rule;
    recovery_position(&case, rules, today)
}

fn england(today: Date, events: &[RecoveryEvent], paid: &[Paid]) -> RecoveryPosition {
    on(Nation::England, today, events, paid)
}

fn event(month: i8, day: i8, step: RecoveryStep) -> RecoveryEvent {
    RecoveryEvent {
        on: date(2026, month, day),
        step,
    }
}

fn paid(month: i8, day: i8, pence: i64) -> Paid {
    Paid {
        on: date(2026, month, day),
        amount: Pence::from_pence(pence),
    }
}

fn stop(position: &RecoveryPosition) -> (i64, Option<Date>) {
    let stop = position.stop.unwrap();
    (stop.amount.pence(), stop.by)
}

fn next(position: &RecoveryPosition) -> (RecoveryStage, Date, i64, i64) {
    let next = position.next.unwrap();
    (
        next.stage,
        next.from,
        next.added_costs.pence(),
        next.amount_then.pence(),
    )
}

#[test]
fn nothing_runs_while_nothing_is_late() {
    let position = england(date(2026, 4, 1), &[], &[]);
    assert_eq!(position.stage, RecoveryStage::UpToDate, "due today is in time");
    assert_eq!((position.stop, position.next), (None, None));
    assert_eq!(position.balance.pence(), 193_076);
}

#[test]
fn a_missed_instalment_is_late_the_day_after() {
    let position = england(date(2026, 4, 2), &[], &[]);
    assert_eq!(position.stage, RecoveryStage::Overdue);
    assert_eq!(stop(&position), (19_376, None));
    assert_eq!(next(&position).0, RecoveryStage::FirstReminder);
}

#[test]
fn a_reminder_gives_seven_days_and_seven_more() {
    let reminded = [event(4, 27, RecoveryStep::Reminder)];
    let position = england(date(2026, 4, 28), &reminded, &[]);
    assert_eq!(position.stage, RecoveryStage::FirstReminder);
    // The instalment of 1 May falls within the seven days, so it is asked for too.
    assert_eq!(stop(&position), (19_376 + 19_300, Some(date(2026, 5, 3))));
    assert_eq!(
        next(&position),
        (RecoveryStage::InstalmentsLost, date(2026, 5, 4), 0, 193_076)
    );

    let lost = england(date(2026, 5, 4), &reminded, &[]);
    assert_eq!(lost.stage, RecoveryStage::InstalmentsLost);
    assert_eq!(stop(&lost), (193_076, Some(date(2026, 5, 10))));
    let due = england(date(2026, 5, 11), &reminded, &[]);
    assert_eq!(due.stage, RecoveryStage::WholeYearDue);
    assert_eq!(due.overdue.pence(), 193_076);
    assert_eq!(next(&due), (RecoveryStage::Summons, date(2026, 5, 11), 6_000, 199_076));
}

#[test]
fn paying_what_a_reminder_asks_in_time_ends_it() {
    let reminded = [event(4, 10, RecoveryStep::Reminder)];
    let in_time = [paid(4, 16, 19_376)];
    assert_eq!(
        england(date(2026, 4, 16), &reminded, &in_time).stage,
        RecoveryStage::UpToDate
    );
    assert_eq!(
        england(date(2026, 4, 30), &reminded, &in_time).stage,
        RecoveryStage::UpToDate
    );
    let late = [paid(4, 17, 19_376)];
    assert_eq!(
        england(date(2026, 4, 30), &reminded, &late).stage,
        RecoveryStage::WholeYearDue
    );
    let part = [paid(4, 16, 19_375)];
    assert_eq!(stop(&england(date(2026, 4, 16), &reminded, &part)).0, 1);
}

#[test]
fn the_third_default_loses_the_instalments_the_day_after() {
    let reminded = [
        event(4, 10, RecoveryStep::Reminder),
        event(5, 10, RecoveryStep::Reminder),
    ];
    let caught_up = [paid(4, 12, 19_376), paid(5, 12, 19_300)];
    let running = england(date(2026, 5, 11), &reminded, &caught_up[..1]);
    assert_eq!(running.stage, RecoveryStage::SecondReminder);
    assert_eq!(
        england(date(2026, 6, 1), &reminded, &caught_up).stage,
        RecoveryStage::UpToDate
    );
    let third = england(date(2026, 6, 2), &reminded, &caught_up);
    assert_eq!(third.stage, RecoveryStage::WholeYearDue);
    assert_eq!(stop(&third), (193_076 - 38_676, None));
    assert_eq!(next(&third).0, RecoveryStage::FinalNotice);
}

#[test]
fn a_final_notice_a_summons_and_an_order_each_cost_more() {
    let mut events = vec![
        event(4, 10, RecoveryStep::Reminder),
        event(5, 1, RecoveryStep::FinalNotice),
    ];
    let notice = england(date(2026, 5, 2), &events, &[]);
    assert_eq!(notice.stage, RecoveryStage::FinalNotice);
    assert_eq!(stop(&notice), (193_076, Some(date(2026, 5, 7))));
    assert_eq!(
        next(&notice),
        (RecoveryStage::Summons, date(2026, 5, 8), 6_000, 199_076)
    );

    events.push(event(
        5,
        20,
        RecoveryStep::Summons {
            hearing: date(2026, 6, 12),
            costs: COSTS.summons,
        },
    ));
    let summons = england(date(2026, 5, 21), &events, &[]);
    assert_eq!(summons.stage, RecoveryStage::Summons);
    assert_eq!(stop(&summons), (199_076, Some(date(2026, 6, 11))));
    assert_eq!(
        next(&summons),
        (RecoveryStage::LiabilityOrder, date(2026, 6, 12), 5_000, 204_076)
    );
    assert_eq!(
        england(date(2026, 6, 13), &events, &[]).stage,
        RecoveryStage::HearingPassed
    );
    let all = [paid(6, 11, 199_076)];
    assert_eq!(england(date(2026, 6, 13), &events, &all).stage, RecoveryStage::UpToDate);

    events.push(event(
        6,
        12,
        RecoveryStep::LiabilityOrder {
            costs: COSTS.liability_order,
        },
    ));
    let order = england(date(2026, 6, 13), &events, &[]);
    assert_eq!(
        (order.stage, order.balance.pence()),
        (RecoveryStage::LiabilityOrder, 204_076)
    );
    assert_eq!(stop(&order), (204_076, None));
}

#[test]
fn a_withdrawal_starts_again() {
    let events = [
        event(4, 10, RecoveryStep::Reminder),
        event(
            5,
            20,
            RecoveryStep::Summons {
                hearing: date(2026, 6, 12),
                costs: COSTS.summons,
            },
        ),
        event(5, 25, RecoveryStep::Withdrawn),
    ];
    let position = england(date(2026, 5, 26), &events, &[]);
    assert_eq!(
        (position.stage, position.balance.pence()),
        (RecoveryStage::Overdue, 193_076)
    );
}

#[test]
fn after_the_last_instalment_no_reminder_is_needed() {
    let most = [paid(4, 1, 150_000)];
    let position = england(date(2027, 1, 2), &[], &most);
    assert_eq!(position.stage, RecoveryStage::Overdue);
    assert_eq!(next(&position).0, RecoveryStage::FinalNotice);
}

#[test]
fn a_payment_that_the_bank_took_back_counts_against() {
    let bounced = [paid(4, 1, 19_376), paid(4, 9, -19_376)];
    assert_eq!(england(date(2026, 4, 8), &[], &bounced).stage, RecoveryStage::UpToDate);
    assert_eq!(england(date(2026, 4, 9), &[], &bounced).stage, RecoveryStage::Overdue);
}

#[test]
fn wales_asks_for_what_is_late_before_the_whole_year() {
    let wales = |today, events: &[RecoveryEvent], paid: &[Paid]| on(Nation::Wales, today, events, paid);
    let missed = wales(date(2026, 4, 2), &[], &[]);
    // 41 days after 1 April.
    assert_eq!(
        next(&missed),
        (RecoveryStage::CatchUpNotice, date(2026, 5, 12), 0, 19_376)
    );
    let reminded = [event(5, 5, RecoveryStep::Reminder)];
    let after_reminder = wales(date(2026, 5, 6), &reminded, &[]);
    assert_eq!(after_reminder.stage, RecoveryStage::FirstReminder);
    assert_eq!(next(&after_reminder).1, date(2026, 5, 19), "14 days after the reminder");
    assert_eq!(
        wales(date(2026, 5, 30), &reminded, &[]).stage,
        RecoveryStage::FirstReminder
    );

    let noticed = [reminded[0], event(5, 19, RecoveryStep::FinalNotice)];
    let notice = wales(date(2026, 5, 20), &noticed, &[]);
    assert_eq!(notice.stage, RecoveryStage::CatchUpNotice);
    assert_eq!(stop(&notice), (38_676, Some(date(2026, 6, 8))));
    assert_eq!(
        next(&notice),
        (RecoveryStage::WholeYearDue, date(2026, 6, 9), 0, 193_076)
    );
    let due = wales(date(2026, 6, 9), &noticed, &[]);
    assert_eq!(due.stage, RecoveryStage::WholeYearDue);
    assert_eq!(next(&due).2, 6_000);
    let caught_up = [paid(6, 8, 57_976)];
    assert_eq!(
        wales(date(2026, 6, 20), &noticed, &caught_up).stage,
        RecoveryStage::UpToDate
    );
    let summoned = [
        noticed[0],
        noticed[1],
        event(
            6,
            20,
            RecoveryStep::Summons {
                hearing: date(2026, 7, 20),
                costs: COSTS.summons,
            },
        ),
    ];
    let summons = wales(date(2026, 6, 21), &summoned, &[]);
    assert_eq!(next(&summons).2, 1_000, "£70 in all, by law");
}

#[test]
fn scotland_adds_a_tenth_by_warrant() {
    let reminded = [event(4, 10, RecoveryStep::Reminder)];
    let due = on(Nation::Scotland, date(2026, 4, 25), &reminded, &[]);
    assert_eq!(due.stage, RecoveryStage::WholeYearDue);
    assert_eq!(
        next(&due),
        (RecoveryStage::LiabilityOrder, date(2026, 5, 8), 19_308, 212_384)
    );
}

fn any_events() -> impl Strategy<Value = Vec<RecoveryEvent>> {
    let reminders = prop::collection::vec(0_i32..300, 0..4);
    let day = |days: i32| date(2026, 4, 2).saturating_add(Span::new().days(days));
    (
        reminders,
        prop::option::of(0_i32..300),
        prop::option::of((0_i32..300, 14_i32..60)),
        prop::option::of(0_i32..380),
    )
        .prop_map(move |(reminders, notice, summons, order)| {
            let mut events: Vec<RecoveryEvent> = Vec::new();
            let mut add = |days, step| events.push(RecoveryEvent { on: day(days), step });
            reminders.into_iter().for_each(|days| add(days, RecoveryStep::Reminder));
            notice.into_iter().for_each(|days| add(days, RecoveryStep::FinalNotice));
            if let Some((days, until)) = summons {
                let hearing = day(days + until);
                add(
                    days,
                    RecoveryStep::Summons {
                        hearing,
                        costs: COSTS.summons,
                    },
                );
            }
            order.into_iter().for_each(|days| {
                add(
                    days,
                    RecoveryStep::LiabilityOrder {
                        costs: COSTS.liability_order,
                    },
                )
            });
            events
        })
}

proptest! {
    /// What was paid was paid before; from then on nobody pays anything.
    #[test]
    fn recovery_never_goes_back_while_nobody_pays(
        events in any_events(),
        paid in 0_i64..193_076,
        nation in prop::sample::select(vec![Nation::England, Nation::Wales, Nation::Scotland]),
    ) {
        let paid = [Paid { on: date(2026, 4, 1), amount: Pence::from_pence(paid) }];
        let mut before = RecoveryStage::UpToDate;
        let mut owed = Pence::ZERO;
        for days in 0..420 {
            let today = date(2026, 4, 1).saturating_add(Span::new().days(days));
            let position = on(nation, today, &events, &paid);
            prop_assert!(position.stage >= before, "{today}: {:?} after {before:?}", position.stage);
            prop_assert!(position.balance >= owed && position.overdue <= position.balance);
            if let Some(stop) = position.stop {
                prop_assert!(stop.amount.is_positive() && stop.amount <= position.balance);
                prop_assert!(stop.by.is_none_or(|by| by >= today));
            }
            if let Some(next) = position.next {
                prop_assert!(next.from >= today && next.stage > position.stage);
            }
            (before, owed) = (position.stage, position.balance);
        }
    }

    /// Whatever stands, paying what is said to stop it stops it.
    #[test]
    fn what_stops_it_stops_it(events in any_events(), days in 0_i32..400) {
        let today = date(2026, 4, 1).saturating_add(Span::new().days(days));
        let position = england(today, &events, &[]);
        if let Some(stop) = position.stop {
            let paid = [Paid { on: today, amount: stop.amount }];
            prop_assert_eq!(england(today, &events, &paid).stage, RecoveryStage::UpToDate);
        }
    }
}

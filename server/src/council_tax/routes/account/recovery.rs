//! Where somebody stands in recovery.

use app::pages::council_tax::account::{
    NextRecoveryStep, RecoveryEvent, RecoveryEventKind, RecoveryPage, RecoveryPosition, RecoveryStage,
};
use axum::response::Response;
use council_tax_rules::recovery::{self as rules, recovery_position};
use council_tax_rules::recovery_case::{Paid, RecoveryCase, RecoveryCosts, RecoveryStep};
use council_tax_rules::rule_set::RuleSet;
use forms::values::Pence;
use http::StatusCode;
use leptos::prelude::*;

use super::facts::year_of_bill;
use super::seen::Seen;
use crate::council_tax::store;
use crate::council_tax::tax_year::TaxYear;
use crate::council_tax::valuation_band::Nation;
use crate::error::AppError;

/// Costs of court where the council has not said: none are named.
const NO_COSTS: RecoveryCosts = RecoveryCosts {
    summons: Pence::ZERO,
    liability_order: Pence::ZERO,
};

/// `GET …/recovery`
pub(super) async fn get_recovery(seen: Seen) -> Result<Response, AppError> {
    let Some(position) = position(&seen).await? else {
        return Ok(seen.visit.redirect(&seen.door.path(&seen.token)));
    };
    let events = year_of_bill(&seen.known)
        .map(|year| events(&seen, year))
        .unwrap_or_default();
    let (viewer, today, as_of) = (seen.viewer(), seen.known.today, seen.known.snapshot.as_of);
    let (pay, back) = (seen.pay_href(), seen.href(""));
    Ok(seen.visit.form_page(StatusCode::OK, || {
        view! {
            <RecoveryPage viewer=viewer position=position events=events today=today as_of=as_of pay_href=pay
                arrangement_href=None back_href=back/>
        }
    }))
}

/// Where they stand with this year's bill; none where nothing is late and nothing was sent.
pub(super) async fn position(seen: &Seen) -> Result<Option<RecoveryPosition>, AppError> {
    let known = &seen.known;
    let Some(year) = year_of_bill(known) else {
        return Ok(None);
    };
    let Some(rules) = RuleSet::on(Nation::England, known.today)
        .ok()
        .map(|set| set.recovery().rule)
    else {
        return Ok(None);
    };
    let plan = known.record.plans().remove(&year).unwrap_or_default();
    let mut paid = known.record.paid_to(year);
    let clock = &seen.visit.state.clock;
    paid.extend(known.since().map(|paid| Paid {
        on: clock.local(paid.at).date(),
        amount: paid.amount,
    }));
    let events = known.record.recovery_of(year);
    let with_costs = |costs| {
        let case = RecoveryCase {
            plan: &plan,
            paid: &paid,
            events: &events,
            costs,
        };
        recovery_position(&case, &rules, known.today)
    };
    // Most are up to date, and need not know what court would cost.
    if with_costs(NO_COSTS).stage == rules::RecoveryStage::UpToDate {
        return Ok(None);
    }
    let mut conn = seen.visit.state.pool.acquire().await?;
    let published = store::published(&mut conn, year).await?;
    drop(conn);
    let costs = published.and_then(|published| published.recovery_costs);
    let position = with_costs(costs.unwrap_or(NO_COSTS));
    Ok(Some(RecoveryPosition {
        stage: stage(position.stage),
        overdue: position.overdue,
        balance: position.balance,
        stop: position.stop.map(|stop| (stop.amount, stop.by)),
        next: position.next.map(|next| NextRecoveryStep {
            stage: stage(next.stage),
            from: next.from,
            added_costs: next.added_costs,
            amount_then: next.amount_then,
        }),
    }))
}

fn stage(stage: rules::RecoveryStage) -> RecoveryStage {
    use rules::RecoveryStage as Rules;
    match stage {
        Rules::UpToDate => RecoveryStage::UpToDate,
        Rules::Overdue => RecoveryStage::Overdue,
        Rules::FirstReminder => RecoveryStage::FirstReminder,
        Rules::SecondReminder => RecoveryStage::SecondReminder,
        Rules::CatchUpNotice => RecoveryStage::CatchUpNotice,
        Rules::InstalmentsLost => RecoveryStage::InstalmentsLost,
        Rules::WholeYearDue => RecoveryStage::WholeYearDue,
        Rules::FinalNotice => RecoveryStage::FinalNotice,
        Rules::Summons => RecoveryStage::Summons,
        Rules::HearingPassed => RecoveryStage::HearingPassed,
        Rules::LiabilityOrder => RecoveryStage::LiabilityOrder,
    }
}

/// What was done this year, with the day of each hearing as an event of its own.
fn events(seen: &Seen, year: TaxYear) -> Vec<RecoveryEvent> {
    let mut all = Vec::new();
    let mut reminders = 0;
    let mut steps = seen.known.record.recovery_of(year);
    steps.sort_by_key(|event| event.on);
    for event in steps {
        let kind = match event.step {
            RecoveryStep::Reminder => {
                reminders += 1;
                if reminders > 1 {
                    RecoveryEventKind::SecondReminder
                } else {
                    RecoveryEventKind::Reminder
                }
            }
            RecoveryStep::FinalNotice => RecoveryEventKind::FinalNotice,
            RecoveryStep::Summons { hearing, costs } => {
                all.push(RecoveryEvent {
                    on: hearing,
                    kind: RecoveryEventKind::Hearing,
                });
                RecoveryEventKind::Summons { hearing, costs }
            }
            RecoveryStep::LiabilityOrder { costs } => RecoveryEventKind::LiabilityOrder { costs },
            RecoveryStep::Withdrawn => RecoveryEventKind::Withdrawn,
        };
        all.push(RecoveryEvent { on: event.on, kind });
    }
    all.sort_by_key(|event| event.on);
    all
}

//! The instalments, and the same for a calendar.

use app::pages::council_tax::account::{
    InstalmentPlan, InstalmentState, InstalmentsPage, PlannedInstalment, TwelveInstalments,
};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use forms::values::Pence;
use http::{StatusCode, header};
use jiff::civil::Date;
use leptos::prelude::*;

use super::facts;
use super::seen::{Known, Seen};
use crate::council_tax::calendar::{DayToPay, Words, calendar};
use crate::council_tax::error::CouncilTaxError;
use crate::council_tax::instalment::Instalment;
use crate::error::AppError;

/// `GET …/instalments`
pub(super) async fn get_instalments(seen: Seen) -> Response {
    let plans = plans(&seen.known);
    let has_more = days_to_pay(&seen.known).next().is_some();
    let calendar_href = has_more.then(|| seen.href("/instalments.ics"));
    let by_direct_debit = facts::owing(&seen.known).by_direct_debit;
    let (viewer, as_of) = (seen.viewer(), seen.known.snapshot.as_of);
    let (pay, back) = (seen.pay_href(), seen.href(""));
    let twelve = match plans.first().map(|plan| plan.instalments.len()) {
        Some(12) => TwelveInstalments::Already,
        _ => TwelveInstalments::No,
    };
    seen.visit.form_page(StatusCode::OK, || {
        view! {
            <InstalmentsPage viewer=viewer plans=plans by_direct_debit=by_direct_debit as_of=as_of
                calendar_href=calendar_href twelve=twelve pay_href=pay back_href=back/>
        }
    })
}

/// This year's plan first.
fn plans(known: &Known) -> Vec<InstalmentPlan> {
    let plans = known.statement.plans.iter().rev().map(|plan| InstalmentPlan {
        tax_year: plan.tax_year.start_year(),
        instalments: planned(&plan.plan, plan.paid, known.today),
    });
    plans.collect()
}

/// What became of each: payments go to the earliest first.
fn planned(plan: &[Instalment], paid: Pence, today: Date) -> Vec<PlannedInstalment> {
    let mut spare = paid.max(Pence::ZERO);
    let mut all = Vec::new();
    for instalment in plan {
        let covered = spare.min(instalment.amount);
        spare = [spare, covered.negated()].into_iter().sum();
        let left: Pence = [instalment.amount, covered.negated()].into_iter().sum();
        let state = if !left.is_positive() {
            InstalmentState::Paid
        } else if instalment.due < today {
            InstalmentState::Missed(left)
        } else if covered.is_positive() {
            InstalmentState::PartPaid(left)
        } else {
            InstalmentState::ToCome
        };
        all.push(PlannedInstalment {
            due: instalment.due,
            amount: instalment.amount,
            state,
        });
    }
    all
}

/// What is still to pay, and by when.
fn days_to_pay(known: &Known) -> impl Iterator<Item = DayToPay> {
    let all: Vec<PlannedInstalment> = plans(known).into_iter().flat_map(|plan| plan.instalments).collect();
    all.into_iter().filter_map(|planned| {
        let amount = match planned.state {
            InstalmentState::PartPaid(left) => left,
            InstalmentState::ToCome => planned.amount,
            InstalmentState::Paid | InstalmentState::Missed(_) => return None,
        };
        Some(DayToPay {
            due: planned.due,
            amount,
        })
    })
}

/// `GET …/instalments.ics`
pub(super) async fn get_calendar(seen: Seen) -> Result<Response, AppError> {
    let days: Vec<DayToPay> = days_to_pay(&seen.known).collect();
    if days.is_empty() {
        return Err(CouncilTaxError::NoSnapshot.into());
    }
    let language = seen.visit.language;
    let state = &seen.visit.state;
    let hash = state.csrf.keyed_hash("calendar", &seen.link.account_number);
    let short: Vec<u8> = hash.into_iter().take(8).collect();
    let title = |amount: Pence| language.text_with("account-calendar-event", &[("amount", amount.to_string().into())]);
    let words = Words {
        name: language.text("account-calendar-name"),
        title: &title,
        // No address of the account itself: calendars are shared.
        address: seen.visit.absolute("/council-tax/pay"),
    };
    let text = calendar(&state.council.id, &HEXLOWER.encode(&short), &days, &words);
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"council-tax.ics\""),
    ];
    Ok((headers, text).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn payments_go_to_the_earliest_instalment_first() {
        let plan = |due| Instalment {
            due,
            amount: Pence::from_pence(10_000),
        };
        let plan = [plan(date(2026, 4, 1)), plan(date(2026, 5, 1)), plan(date(2026, 6, 1))];
        let states = |paid, today| -> Vec<InstalmentState> {
            let planned = planned(&plan, Pence::from_pence(paid), today);
            planned.into_iter().map(|one| one.state).collect()
        };
        use InstalmentState::{Missed, Paid, PartPaid, ToCome};
        let left = Pence::from_pence;
        assert_eq!(states(0, date(2026, 3, 1)), [ToCome, ToCome, ToCome]);
        assert_eq!(states(10_000, date(2026, 4, 2)), [Paid, ToCome, ToCome]);
        assert_eq!(states(12_500, date(2026, 4, 2)), [Paid, PartPaid(left(7_500)), ToCome]);
        assert_eq!(states(12_500, date(2026, 5, 2)), [Paid, Missed(left(7_500)), ToCome]);
        assert_eq!(states(99_999, date(2026, 9, 1)), [Paid, Paid, Paid]);
        assert_eq!(
            states(-5, date(2026, 4, 1)),
            [ToCome, ToCome, ToCome],
            "due today is not late"
        );
    }
}

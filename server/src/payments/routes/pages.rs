//! The pages of a payment: each drawn from what is stored, whenever it is asked for.

use app::pages::payment::{
    NotPaid, NotPaidPage, PaidFor, PaidSubject, PayPage, PayProblem, ReceiptPage, TakenBack, Together, WaitingPage,
};
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;
use tower_sessions::Session;

use super::basket::in_basket;
use super::paid_since;
use crate::clock::from_sql;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::payments::basket::{can_be_joined, is_of};
use crate::payments::intent::Subject;
use crate::payments::state::PaymentState;
use crate::payments::store::{Payment, refunds};

/// Seconds between two looks of a page that waits.
const REFRESH_SECONDS: u8 = 5;

/// What a payment is for, as its pages say it. A confirmation is known of one form only: a basket's things have each
/// their own page.
pub(super) fn paid_for(visit: &Visit, payment: &Payment) -> Vec<PaidFor> {
    let things = payment.lines.iter().map(|line| PaidFor {
        description: line.description.clone(),
        amount: line.amount,
        subject: match &line.subject {
            Subject::CouncilTax(number) => PaidSubject::CouncilTax { number: number.clone() },
            Subject::Submission(reference) => PaidSubject::Submission {
                reference: reference.clone(),
                confirmation_href: (!payment.is_basket).then(|| visit.href(&payment.next_path)),
            },
        },
    });
    things.collect()
}

pub(super) async fn pay(
    visit: &Visit,
    session: &Session,
    payment: Payment,
    problem: Option<PayProblem>,
    status: StatusCode,
) -> Result<Response, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    let paid_since = paid_since(visit, &mut conn, &payment).await?;
    drop(conn);
    let path = format!("/payments/{}", payment.token);
    let back_href = match payment.lines.first().map(|line| &line.subject) {
        Some(Subject::CouncilTax(_)) if !payment.is_basket => Some(visit.href(&payment.next_path)),
        _ => None,
    };
    let together = together(visit, session, &payment).await?;
    let paid_for = paid_for(visit, &payment);
    let (reference, action) = (payment.reference, visit.href(&path));
    Ok(visit.form_page(status, || {
        view! {
            <PayPage paid_for=paid_for reference=reference action=action back_href=back_href problem=problem
                paid_since=paid_since together=together/>
        }
    }))
}

/// How a payment is paid with others: for the browser that began it.
async fn together(visit: &Visit, session: &Session, payment: &Payment) -> Result<Option<Together>, AppError> {
    let (path, by) = (format!("/payments/{}", payment.token), visit.browser.owner_hash());
    if payment.is_basket {
        let action = visit.href(&format!("{path}/divide"));
        return Ok(is_of(payment, &by).then_some(Together::Divide { action }));
    }
    if !can_be_joined(payment, &by) {
        return Ok(None);
    }
    let count = in_basket(visit, session).await?.len();
    let basket = (count > 0).then(|| (visit.href("/basket"), count));
    let action = visit.href(&format!("{path}/basket"));
    Ok(Some(Together::Join { action, basket }))
}

pub(super) fn waiting(visit: &Visit, payment: Payment) -> Response {
    let paid_for = paid_for(visit, &payment);
    let reference = payment.reference;
    visit.page(
        StatusCode::OK,
        || view! { <WaitingPage paid_for=paid_for reference=reference refresh_seconds=REFRESH_SECONDS/> },
    )
}

pub(super) async fn not_paid(
    visit: &Visit,
    session: &Session,
    payment: Payment,
    why: NotPaid,
) -> Result<Response, AppError> {
    let together = together(visit, session, &payment).await?;
    let action = visit.href(&format!("/payments/{}", payment.token));
    let home = visit.href("/");
    let paid_for = paid_for(visit, &payment);
    let reference = payment.reference;
    Ok(visit.form_page(StatusCode::OK, || {
        view! {
            <NotPaidPage paid_for=paid_for reference=reference why=why action=action home=home together=together/>
        }
    }))
}

pub(super) async fn receipt(visit: &Visit, payment: Payment) -> Result<Response, AppError> {
    let local = |at| visit.state.clock.local(from_sql(at));
    let paid_at = local(payment.finished_at.unwrap_or(payment.created_at));
    let mut conn = visit.state.pool.acquire().await?;
    let refunds = refunds::of_payment(&mut conn, &payment.token).await?;
    drop(conn);
    let given_back = refunds
        .iter()
        .filter(|refund| refund.state.is_gone())
        .map(|refund| (refund.amount, local(refund.created_at)))
        .collect();
    let taken_back = match payment.state {
        PaymentState::Disputed => Some(TakenBack::Undecided),
        PaymentState::Lost => Some(TakenBack::ForGood),
        _ => None,
    };
    let paid_for = paid_for(visit, &payment);
    let reference = payment.reference;
    Ok(visit.page(StatusCode::OK, || {
        view! {
            <ReceiptPage paid_for=paid_for reference=reference paid_at=paid_at given_back=given_back
                taken_back=taken_back/>
        }
    }))
}

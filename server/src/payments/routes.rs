//! A payment's page: the statement before leaving, the way to the card page and back, and the receipt. It always shows
//! the truth, so its address can be kept.

use std::sync::Arc;

use app::pages::payment::{
    AGAIN_INPUT, NeedsAttentionPage, NotPaid, NotPaidPage, PayPage, PayProblem, ReceiptNext, ReceiptPage, TakenBack,
    WaitingPage,
};
use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use forms::values::Pence;
use http::StatusCode;
use jiff::civil::DateTime;
use leptos::prelude::*;
use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::attempt::{Opened, open_card_page};
use super::error::PaymentError;
use super::intent::Subject;
use super::provider::{Outcome, ProviderError};
use super::settle::settle;
use super::state::PaymentState;
use super::store::{self, Payment, ToldBy, attempts, refunds};
use super::webhook::{self, is_name};
use crate::clock::from_sql;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::token::is_token;

/// Seconds between two looks of a page that waits.
const REFRESH_SECONDS: u8 = 5;

/// The routes of payments.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/payments/{token}", get(get_payment).post(post_payment))
        .route("/payments/{token}/return", get(get_return))
        .route("/webhooks/stripe/{council}", post(webhook::stripe::post_webhook))
        .route("/webhooks/govuk-pay/{council}", post(webhook::govuk_pay::post_webhook))
}

/// What the address of a payment's page says beside its path.
#[derive(Debug, Default, Deserialize)]
pub struct PaymentQuery {
    /// The resident came back from the card page without paying.
    #[serde(default)]
    back: Option<String>,
}

/// `GET /payments/{token}`
async fn get_payment(
    visit: Visit,
    Path(token): Path<String>,
    Query(query): Query<PaymentQuery>,
) -> Result<Response, AppError> {
    require_token(&token)?;
    let mut conn = visit.state.pool.acquire().await?;
    let mut payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    let mut outcome = None;
    if payment.state == PaymentState::Started {
        let open = attempts::open_attempt(&mut conn, &token)
            .await?
            .and_then(|attempt| attempt.session_id);
        drop(conn);
        outcome = match open {
            None => Some(Outcome::Open),
            Some(session_id) => match settle(&visit.state.till, &session_id, &ToldBy::Resident).await {
                Ok(status) => Some(status.outcome),
                Err(PaymentError::Provider(_)) => None,
                Err(error) => return Err(error.into()),
            },
        };
        let mut conn = visit.state.pool.acquire().await?;
        payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    }
    Ok(match (payment.state, outcome) {
        _ if payment.attention.is_some() => {
            let reference = payment.reference;
            visit.page(StatusCode::OK, || view! { <NeedsAttentionPage reference=reference/> })
        }
        (state, _) if state.was_taken() => receipt(&visit, payment).await?,
        (PaymentState::Created, _) => pay(&visit, payment, None, StatusCode::OK).await?,
        (PaymentState::Started, Some(Outcome::Open)) => {
            let problem = query.back.map(|_| PayProblem::Cancelled);
            pay(&visit, payment, problem, StatusCode::OK).await?
        }
        (PaymentState::Started, _) => waiting(&visit, payment),
        (PaymentState::Failed, _) => not_paid(&visit, payment, NotPaid::Declined),
        (PaymentState::Cancelled, _) => not_paid(&visit, payment, NotPaid::Cancelled),
        (_, _) => not_paid(&visit, payment, NotPaid::Expired),
    })
}

/// `POST /payments/{token}`: to the card page.
async fn post_payment(Path(token): Path<String>, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    require_token(&token)?;
    let mut conn = visit.state.pool.acquire().await?;
    let payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    if raw.text(AGAIN_INPUT) != "yes" && paid_since(&visit, &mut conn, &payment).await?.is_some() {
        drop(conn);
        return pay(&visit, payment, None, StatusCode::CONFLICT).await;
    }
    drop(conn);
    match open_card_page(&visit, &token).await {
        Ok(Opened::CardPage(url)) => Ok(Redirect::to(&url).into_response()),
        Ok(Opened::AlreadyPaid) => Ok(visit.redirect(&format!("/payments/{token}"))),
        Err(PaymentError::Provider(error @ (ProviderError::Unavailable(_) | ProviderError::Conflict(_)))) => {
            let cause = format!("{:#}", anyhow::Error::from(error));
            tracing::warn!(
                council = visit.state.council.id.as_str(),
                cause,
                "the card page could not be opened"
            );
            pay(
                &visit,
                payment,
                Some(PayProblem::ProviderDown),
                StatusCode::SERVICE_UNAVAILABLE,
            )
            .await
        }
        Err(error) => Err(error.into()),
    }
}

/// What the provider adds to the return address.
#[derive(Debug, Deserialize)]
pub struct ReturnQuery {
    /// The session that was paid, as the provider says; believed only when it is one of this payment's.
    #[serde(default)]
    session_id: String,
}

/// `GET /payments/{token}/return`
async fn get_return(
    visit: Visit,
    Path(token): Path<String>,
    Query(query): Query<ReturnQuery>,
) -> Result<Response, AppError> {
    require_token(&token)?;
    if !is_name(&query.session_id, "cs_") {
        return Err(PaymentError::NotFound.into());
    }
    let mut conn = visit.state.pool.acquire().await?;
    let attempt = attempts::attempt_of_session(&mut conn, &query.session_id).await?;
    drop(conn);
    if attempt.is_none_or(|attempt| attempt.payment_token != token) {
        return Err(PaymentError::NotFound.into());
    }
    match settle(&visit.state.till, &query.session_id, &ToldBy::Resident).await {
        Ok(_) | Err(PaymentError::Provider(_)) => Ok(visit.redirect(&format!("/payments/{token}"))),
        Err(error) => Err(error.into()),
    }
}

/// What is not a token is nobody's payment.
fn require_token(token: &str) -> Result<(), PaymentError> {
    if is_token(token) {
        Ok(())
    } else {
        Err(PaymentError::NotFound)
    }
}

/// A payment for the same account that was taken after this one was begun, in another tab or on another phone. A form
/// is paid for once by its own intent; an account may be paid as often as somebody means to, knowingly.
async fn paid_since(
    visit: &Visit,
    conn: &mut PgConnection,
    payment: &Payment,
) -> Result<Option<(Pence, DateTime)>, AppError> {
    let mut last: Option<(Pence, OffsetDateTime)> = None;
    for line in &payment.lines {
        if !matches!(line.subject, Subject::CouncilTax(_)) {
            continue;
        }
        let taken = store::payments_taken_for(conn, &line.subject).await?;
        let since = taken.into_iter().filter(|taken| taken.at >= payment.created_at);
        last = since
            .map(|taken| (taken.amount, taken.at))
            .chain(last)
            .max_by_key(|(_, at)| *at);
    }
    Ok(last.map(|(amount, at)| (amount, visit.state.clock.local(from_sql(at)))))
}

/// What the payment is for, as far as its pages differ by it.
fn subject(payment: &Payment) -> Option<&Subject> {
    payment.lines.first().map(|line| &line.subject)
}

async fn pay(
    visit: &Visit,
    payment: Payment,
    problem: Option<PayProblem>,
    status: StatusCode,
) -> Result<Response, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    let paid_since = paid_since(visit, &mut conn, &payment).await?;
    drop(conn);
    let action = visit.href(&format!("/payments/{}", payment.token));
    let back_href = match subject(&payment) {
        Some(Subject::CouncilTax(_)) => Some(visit.href(&payment.next_path)),
        _ => None,
    };
    let description = payment.description();
    let Payment { amount, reference, .. } = payment;
    Ok(visit.form_page(status, || {
        view! {
            <PayPage description=description amount=amount reference=reference action=action back_href=back_href
                problem=problem fund_note=None paid_since=paid_since/>
        }
    }))
}

fn waiting(visit: &Visit, payment: Payment) -> Response {
    let description = payment.description();
    let Payment { amount, reference, .. } = payment;
    visit.page(StatusCode::OK, || {
        view! {
            <WaitingPage description=description amount=amount reference=reference refresh_seconds=REFRESH_SECONDS/>
        }
    })
}

fn not_paid(visit: &Visit, payment: Payment, why: NotPaid) -> Response {
    let action = visit.href(&format!("/payments/{}", payment.token));
    let home = visit.href("/");
    let description = payment.description();
    let Payment { amount, reference, .. } = payment;
    visit.form_page(StatusCode::OK, || {
        view! {
            <NotPaidPage description=description amount=amount reference=reference why=why action=action home=home/>
        }
    })
}

async fn receipt(visit: &Visit, payment: Payment) -> Result<Response, AppError> {
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
    let (next, subject) = match subject(&payment) {
        Some(Subject::CouncilTax(number)) => (ReceiptNext::CouncilTax, Some(number.clone())),
        Some(Subject::Submission(reference)) => {
            let confirmation_href = Some(visit.href(&payment.next_path));
            (ReceiptNext::Submission { confirmation_href }, Some(reference.clone()))
        }
        None => (ReceiptNext::CouncilTax, None),
    };
    let description = payment.description();
    let Payment { amount, reference, .. } = payment;
    Ok(visit.page(StatusCode::OK, || {
        view! {
            <ReceiptPage description=description amount=amount reference=reference paid_at=paid_at
                account_or_submission=subject next=next given_back=given_back taken_back=taken_back/>
        }
    }))
}

//! A payment's page: the statement before leaving, the way to the card page and back, and the receipt. It always shows
//! the truth, so its address can be kept.

mod basket;
mod pages;

use std::sync::Arc;

use app::pages::payment::{AGAIN_INPUT, NeedsAttentionPage, NotPaid, PayProblem};
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
use tower_sessions::Session;

use super::attempt::{Opened, open_card_page};
use super::basket::was_divided;
use super::error::PaymentError;
use super::intent::Subject;
use super::provider::{Outcome, ProviderError};
use super::settle::settle;
use super::state::PaymentState;
use super::store::{self, Payment, ToldBy, attempts, baskets};
use super::webhook::is_name;
use crate::clock::from_sql;
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::token::is_token;

/// The pages of payments.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/payments/{token}", get(get_payment).post(post_payment))
        .route("/payments/{token}/return", get(get_return))
        .route("/payments/{token}/basket", post(basket::post_join))
        .route("/payments/{token}/divide", post(basket::post_divide))
        .route("/basket", get(basket::get_basket).post(basket::post_basket))
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
    session: Session,
    Path(token): Path<String>,
    Query(query): Query<PaymentQuery>,
) -> Result<Response, AppError> {
    require_token(&token)?;
    let mut conn = visit.state.pool.acquire().await?;
    let mut payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    if let Some(elsewhere) = paid_elsewhere(&mut conn, &payment).await? {
        return Ok(visit.redirect(&elsewhere));
    }
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
    } else {
        // The pages take connections of their own: nobody may hold one while waiting for another.
        drop(conn);
    }
    Ok(match (payment.state, outcome) {
        _ if payment.attention.is_some() => {
            let reference = payment.reference;
            visit.page(StatusCode::OK, || view! { <NeedsAttentionPage reference=reference/> })
        }
        (state, _) if state.was_taken() => pages::receipt(&visit, payment).await?,
        (PaymentState::Created, _) => pages::pay(&visit, &session, payment, None, StatusCode::OK).await?,
        (PaymentState::Started, Some(Outcome::Open)) => {
            let problem = query.back.map(|_| PayProblem::Cancelled);
            pages::pay(&visit, &session, payment, problem, StatusCode::OK).await?
        }
        (PaymentState::Started, _) => pages::waiting(&visit, payment),
        (PaymentState::Failed, _) => pages::not_paid(&visit, &session, payment, NotPaid::Declined).await?,
        (PaymentState::Cancelled, _) => pages::not_paid(&visit, &session, payment, NotPaid::Cancelled).await?,
        (_, _) => pages::not_paid(&visit, &session, payment, NotPaid::Expired).await?,
    })
}

/// `POST /payments/{token}`: to the card page.
async fn post_payment(session: Session, Path(token): Path<String>, posted: Posted) -> Result<Response, AppError> {
    let Posted { visit, raw } = posted;
    require_token(&token)?;
    let mut conn = visit.state.pool.acquire().await?;
    let payment = store::payment(&mut conn, &token).await?.ok_or(PaymentError::NotFound)?;
    if raw.text(AGAIN_INPUT) != "yes" && paid_since(&visit, &mut conn, &payment).await?.is_some() {
        drop(conn);
        return pages::pay(&visit, &session, payment, None, StatusCode::CONFLICT).await;
    }
    drop(conn);
    match open_card_page(&visit, &token).await {
        Ok(Opened::CardPage(url)) => Ok(Redirect::to(&url).into_response()),
        Ok(Opened::OwnPage) => Ok(visit.redirect(&format!("/payments/{token}"))),
        Err(PaymentError::Provider(error @ (ProviderError::Unavailable(_) | ProviderError::Conflict(_)))) => {
            let cause = format!("{:#}", anyhow::Error::from(error));
            tracing::warn!(
                council = visit.state.council.id.as_str(),
                cause,
                "the card page could not be opened"
            );
            pages::pay(
                &visit,
                &session,
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

/// Where a payment is paid that is not paid by itself: in its basket; or, of a basket that was taken apart, one by one.
async fn paid_elsewhere(conn: &mut PgConnection, payment: &Payment) -> sqlx::Result<Option<String>> {
    if payment.state.was_taken() || payment.attention.is_some() {
        return Ok(None);
    }
    if let Some(basket) = &payment.part_of {
        return Ok(Some(format!("/payments/{basket}")));
    }
    Ok(was_divided(conn, payment).await?.then(|| "/basket".to_owned()))
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
    // A basket is as old as the first of its payments.
    let begun_at = match payment.is_basket {
        true => baskets::begun_at(conn, &payment.token).await?,
        false => None,
    };
    let begun_at = begun_at.unwrap_or(payment.created_at);
    let mut last: Option<(Pence, OffsetDateTime)> = None;
    for line in &payment.lines {
        if !matches!(line.subject, Subject::CouncilTax(_)) {
            continue;
        }
        let taken = store::payments_taken_for(conn, &line.subject).await?;
        let since = taken.into_iter().filter(|taken| taken.at >= begun_at);
        last = since
            .map(|taken| (taken.amount, taken.at))
            .chain(last)
            .max_by_key(|(_, at)| *at);
    }
    Ok(last.map(|(amount, at)| (amount, visit.state.clock.local(from_sql(at)))))
}

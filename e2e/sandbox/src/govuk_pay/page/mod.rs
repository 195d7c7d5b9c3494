//! The payment pages under `/govuk-pay`: card details, confirmation, and how it ended. In English and Welsh, without
//! JavaScript.

mod card_details;
mod card_form;
mod confirm;
mod ended;
mod words;

use std::sync::Arc;

use axum::Router;
use axum::extract::{Form, Path, State};
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;

use super::payment::{Payment, PaymentStatus};
use super::{MOUNT, lifecycle};
use crate::app::App;

pub(super) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/secure", post(post_secure))
        .route("/secure/{token}", get(get_secure))
        .route(
            "/card_details/{id}",
            get(card_details::get_card_details).post(card_details::post_card_details),
        )
        .route(
            "/card_details/{id}/confirm",
            get(confirm::get_confirm).post(confirm::post_confirm),
        )
        .route("/card_details/{id}/cancel", post(confirm::post_cancel))
}

async fn get_secure(State(app): State<Arc<App>>, Path(token): Path<String>, headers: HeaderMap) -> Response {
    open(&app, &token, &headers).await
}

#[derive(Deserialize)]
struct Secure {
    #[serde(rename = "chargeTokenId")]
    token: String,
}

async fn post_secure(State(app): State<Arc<App>>, headers: HeaderMap, Form(body): Form<Secure>) -> Response {
    open(&app, &body.token, &headers).await
}

/// Takes the key, once. Whoever has opened the page with it may come back; nobody else.
async fn open(app: &App, token: &str, headers: &HeaderMap) -> Response {
    let now_millis = app.clock.now_millis();
    let opened = app.store.change(|state| lifecycle::open_page(state, token, now_millis));
    app.store.durable().await;
    app.news.notify_one();
    if let Some((id, page_key)) = opened {
        let cookie = format!("{}={page_key}; Path={MOUNT}; HttpOnly; SameSite=Lax", cookie_name(&id));
        let headers = AppendHeaders([(SET_COOKIE, cookie)]);
        return (headers, Redirect::to(&card_details_path(&id))).into_response();
    }
    let known = app.store.read(|state| {
        let holds = |payment: &&Payment| payment.tokens.iter().any(|known| known.id == token);
        let payment = state.payments.values().find(holds)?;
        visits(payment, headers).then(|| payment.id.clone())
    });
    match known {
        Some(id) => Redirect::to(&card_details_path(&id)).into_response(),
        None => ended::no_entry(),
    }
}

fn card_details_path(id: &str) -> String {
    format!("{MOUNT}/card_details/{id}")
}

fn cookie_name(id: &str) -> String {
    format!("pay_{id}")
}

/// Whether a browser is the one that opened the payment's page.
fn visits(payment: &Payment, headers: &HeaderMap) -> bool {
    let name = cookie_name(&payment.id);
    let cookies = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    payment
        .page_key
        .as_ref()
        .is_some_and(|key| pairs.any(|(own, value)| own == name && value == key))
}

/// The payment of a page, for the browser that opened it and while it can be paid; otherwise the page to show instead.
#[expect(clippy::result_large_err, reason = "the error is the answer itself, and made once")]
fn payment_of_visit(app: &App, id: &str, headers: &HeaderMap) -> Result<Payment, Response> {
    let now_millis = app.clock.now_millis();
    let found = app.store.read(|state| {
        state
            .payments
            .get(id)
            .filter(|payment| visits(payment, headers))
            .cloned()
    });
    let payment = found.ok_or_else(ended::no_entry)?;
    if payment.is_due_to_expire(now_millis) {
        app.store.change(|state| lifecycle::expire(state, id, now_millis));
        app.news.notify_one();
        let expired = app.store.read(|state| state.payments.get(id).cloned());
        return Err(ended::page(StatusCode::OK, &expired.unwrap_or(payment)));
    }
    if payment.status.is_finished() {
        return Err(ended::page(StatusCode::OK, &payment));
    }
    Ok(payment)
}

/// What to show after something was tried: the next page of an unfinished payment, or how it ended.
fn after(app: &App, id: &str) -> Response {
    let payment = app.store.read(|state| state.payments.get(id).cloned());
    match payment {
        None => ended::no_entry(),
        Some(payment) => match payment.status {
            PaymentStatus::Created | PaymentStatus::Started => Redirect::to(&card_details_path(id)).into_response(),
            PaymentStatus::Submitted => Redirect::to(&format!("{}/confirm", card_details_path(id))).into_response(),
            PaymentStatus::Success => Redirect::to(&payment.request.return_url).into_response(),
            _ => ended::page(StatusCode::OK, &payment),
        },
    }
}

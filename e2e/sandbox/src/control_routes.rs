//! The same levers over HTTP, for browser tests: JSON under `/_sandbox/`.
//!
//! A body must be sent as `application/json`, which a page of another origin cannot do unasked.

use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;

use crate::app::App;
use crate::charge::ChargeSummary;
use crate::checkout::{PayOutcome, ThreeDSecureAnswer};
use crate::event::EventSummary;
use crate::failure::FailureMode;
use crate::session::SessionSummary;

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route(
            "/_sandbox/sessions",
            get(async |State(app): State<Arc<App>>| Json::<Vec<SessionSummary>>(app.sessions())),
        )
        .route(
            "/_sandbox/events",
            get(async |State(app): State<Arc<App>>| Json::<Vec<EventSummary>>(app.events())),
        )
        .merge(crate::money_routes::router())
        .merge(crate::chaos_routes::router())
        .route("/_sandbox/charges", get(charges))
        .route("/_sandbox/sessions/{id}/pay", post(pay))
        .route("/_sandbox/sessions/{id}/three-d-secure", post(three_d_secure))
        .route("/_sandbox/sessions/{id}/expire", post(expire))
        .route("/_sandbox/events/{id}/send", post(send_event))
        .route("/_sandbox/webhooks", post(webhooks))
        .route("/_sandbox/fail-next", post(fail_next))
        .route("/_sandbox/clock", post(clock))
}

#[derive(Deserialize)]
struct ByReference {
    client_reference_id: String,
}

async fn charges(State(app): State<Arc<App>>, Query(by): Query<ByReference>) -> Json<Vec<ChargeSummary>> {
    Json(app.charges_for(&by.client_reference_id))
}

#[derive(Deserialize)]
struct Pay {
    card: String,
}

async fn pay(State(app): State<Arc<App>>, Path(id): Path<String>, Json(body): Json<Pay>) -> Json<PayOutcome> {
    Json(app.pay(&id, &body.card))
}

#[derive(Deserialize)]
struct Answer {
    answer: ThreeDSecureAnswer,
}

async fn three_d_secure(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(body): Json<Answer>,
) -> Json<PayOutcome> {
    Json(app.answer_three_d_secure(&id, body.answer))
}

#[derive(Deserialize)]
pub(crate) struct Nothing {}

async fn expire(State(app): State<Arc<App>>, Path(id): Path<String>, Json(Nothing {}): Json<Nothing>) -> Json<bool> {
    Json(app.expire(&id))
}

async fn send_event(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Result<Json<bool>, StatusCode> {
    app.send_event(&id).await.map(Json).map_err(|_| StatusCode::NOT_FOUND)
}

#[derive(Deserialize)]
struct Webhooks {
    enabled: Option<bool>,
    #[serde(default)]
    discard: bool,
}

async fn webhooks(State(app): State<Arc<App>>, Json(body): Json<Webhooks>) -> StatusCode {
    if body.discard {
        app.store.change(|state| state.deliveries.clear());
    }
    if let Some(enabled) = body.enabled {
        app.set_webhooks_enabled(enabled);
    }
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct FailNext {
    count: usize,
    mode: Mode,
    /// For `timeout` and `timeout_before_work`.
    #[serde(default)]
    milliseconds: u64,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Mode {
    Http500BeforeWork,
    Http500AfterWork,
    Timeout,
    DropConnection,
    DropConnectionAfterWork,
    RateLimited,
    TimeoutBeforeWork,
    Conflict,
}

async fn fail_next(State(app): State<Arc<App>>, Json(body): Json<FailNext>) -> StatusCode {
    let mode = match body.mode {
        Mode::Http500BeforeWork => FailureMode::Http500BeforeWork,
        Mode::Http500AfterWork => FailureMode::Http500AfterWork,
        Mode::Timeout => FailureMode::Timeout(Duration::from_millis(body.milliseconds)),
        Mode::DropConnection => FailureMode::DropConnection,
        Mode::DropConnectionAfterWork => FailureMode::DropConnectionAfterWork,
        Mode::RateLimited => FailureMode::RateLimited,
        Mode::TimeoutBeforeWork => FailureMode::TimeoutBeforeWork(Duration::from_millis(body.milliseconds)),
        Mode::Conflict => FailureMode::Conflict,
    };
    app.failures.add(body.count, mode);
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
struct ClockBy {
    advance_seconds: u64,
}

async fn clock(State(app): State<Arc<App>>, Json(body): Json<ClockBy>) -> StatusCode {
    app.clock.advance(Duration::from_secs(body.advance_seconds));
    StatusCode::NO_CONTENT
}

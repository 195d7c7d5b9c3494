//! The levers of [`crate::money_levers`] over HTTP.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;

use crate::app::App;
use crate::balance::BalanceSummary;
use crate::checkout::PayOutcome;
use crate::control_routes::Nothing;
use crate::dispute::{DisputeOutcome, DisputeSummary};
use crate::refund::RefundSummary;

pub(crate) fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/_sandbox/sessions/{id}/settle-later", post(settle_later))
        .route("/_sandbox/charges/{id}/dispute", post(dispute))
        .route(
            "/_sandbox/disputes",
            get(async |State(app): State<Arc<App>>| Json::<Vec<DisputeSummary>>(app.disputes())),
        )
        .route("/_sandbox/disputes/{id}/answer", post(answer_dispute))
        .route("/_sandbox/disputes/{id}/close", post(close_dispute))
        .route(
            "/_sandbox/refunds",
            get(async |State(app): State<Arc<App>>| Json::<Vec<RefundSummary>>(app.refunds())).post(hold_refunds),
        )
        .route("/_sandbox/refunds/{id}/finish", post(finish_refund))
        .route("/_sandbox/refunds/{id}/fail", post(fail_refund))
        .route(
            "/_sandbox/balance-transactions",
            get(async |State(app): State<Arc<App>>| Json::<Vec<BalanceSummary>>(app.balance_transactions())),
        )
}

#[derive(Deserialize)]
struct SettleLater {
    succeeds: bool,
}

async fn settle_later(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(body): Json<SettleLater>,
) -> Json<PayOutcome> {
    Json(app.settle_later(&id, body.succeeds))
}

async fn dispute(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Json<Option<String>> {
    Json(app.dispute(&id))
}

async fn answer_dispute(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Json<bool> {
    Json(app.answer_dispute(&id))
}

#[derive(Deserialize)]
struct CloseDispute {
    outcome: DisputeOutcome,
}

async fn close_dispute(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(body): Json<CloseDispute>,
) -> Json<bool> {
    Json(app.close_dispute(&id, body.outcome))
}

#[derive(Deserialize)]
struct HoldRefunds {
    hold: bool,
}

async fn hold_refunds(State(app): State<Arc<App>>, Json(body): Json<HoldRefunds>) -> StatusCode {
    app.store.change(|state| state.hold_refunds = body.hold);
    StatusCode::NO_CONTENT
}

async fn finish_refund(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Json<bool> {
    Json(app.finish_refund(&id))
}

async fn fail_refund(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Json<bool> {
    Json(app.fail_refund(&id))
}

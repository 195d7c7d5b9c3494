//! The levers over HTTP: JSON under `/_sandbox/govuk-pay/`.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router};
use serde::Deserialize;

use super::payment::{PaymentAttempt, PaymentSummary};
use super::refund::PaymentRefundSummary;
use crate::app::App;
use crate::control_routes::Nothing;

pub(super) fn router() -> Router<Arc<App>> {
    Router::new()
        .route(
            "/_sandbox/govuk-pay/payments",
            get(async |State(app): State<Arc<App>>| Json::<Vec<PaymentSummary>>(app.payments())),
        )
        .route("/_sandbox/govuk-pay/payments/{id}/pay", post(pay))
        .route("/_sandbox/govuk-pay/payments/{id}/cancel", lever(App::cancel_payment))
        .route("/_sandbox/govuk-pay/payments/{id}/expire", lever(App::expire_payment))
        .route("/_sandbox/govuk-pay/payments/{id}/settle", lever(App::settle_payment))
        .route(
            "/_sandbox/govuk-pay/refunds",
            get(async |State(app): State<Arc<App>>| Json::<Vec<PaymentRefundSummary>>(app.payment_refunds())),
        )
        .route(
            "/_sandbox/govuk-pay/refunds/{id}/finish",
            lever(App::finish_payment_refund),
        )
        .route("/_sandbox/govuk-pay/payments/{id}/dispute", post(dispute))
        .route("/_sandbox/govuk-pay/disputes/{id}/close", post(close_dispute))
        .route("/_sandbox/govuk-pay/refunds/{id}/fail", lever(App::fail_payment_refund))
}

#[derive(Deserialize)]
struct Pay {
    card: String,
}

async fn pay(State(app): State<Arc<App>>, Path(id): Path<String>, Json(body): Json<Pay>) -> Json<PaymentAttempt> {
    Json(app.pay_payment(&id, &body.card))
}

async fn dispute(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(Nothing {}): Json<Nothing>,
) -> Json<Option<String>> {
    Json(app.dispute_payment(&id))
}

#[derive(Deserialize)]
struct Decision {
    won: bool,
}

async fn close_dispute(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Json(decision): Json<Decision>,
) -> Json<bool> {
    Json(app.close_payment_dispute(&id, decision.won))
}

/// A lever that takes an identifier and says whether it did anything.
fn lever(act: fn(&App, &str) -> bool) -> MethodRouter<Arc<App>> {
    post(
        move |State(app): State<Arc<App>>, Path(id): Path<String>, Json(Nothing {}): Json<Nothing>| async move {
            Json(act(&app, &id))
        },
    )
}

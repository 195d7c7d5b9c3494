//! The HTTP API: which calls there are, and the gate that each passes.

mod auth;
mod balance_transactions;
mod charges;
mod checkout_sessions;
mod create_session;
mod disputes;
mod error;
mod expand;
mod filter;
mod gate;
mod idempotency;
mod payment_intents;
mod refunds;

use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use axum::middleware::from_fn_with_state;
use axum::routing::{get, post};

pub(crate) use error::ApiError;
pub(crate) use idempotency::SavedResponse;

use crate::app::App;

/// The calls under `/v1`.
pub(crate) fn router(app: &Arc<App>) -> Router<Arc<App>> {
    Router::new()
        .route(
            "/v1/checkout/sessions",
            get(checkout_sessions::list).post(checkout_sessions::create),
        )
        .route("/v1/checkout/sessions/{id}", get(checkout_sessions::retrieve))
        .route(
            "/v1/checkout/sessions/{id}/line_items",
            get(checkout_sessions::line_items),
        )
        .route("/v1/checkout/sessions/{id}/expire", post(checkout_sessions::expire))
        .route("/v1/payment_intents/{id}", get(payment_intents::retrieve))
        .route("/v1/refunds", get(refunds::list).post(refunds::create))
        .route("/v1/refunds/{id}", get(refunds::retrieve))
        .route("/v1/charges", get(charges::list))
        .route("/v1/charges/{id}", get(charges::retrieve))
        .route("/v1/disputes", get(disputes::list))
        .route("/v1/disputes/{id}", get(disputes::retrieve).post(disputes::update))
        .route("/v1/disputes/{id}/close", post(disputes::close))
        .route("/v1/balance_transactions", get(balance_transactions::list))
        .route("/v1/balance_transactions/{id}", get(balance_transactions::retrieve))
        .route("/v1/{*rest}", axum::routing::any(unknown))
        .method_not_allowed_fallback(unknown)
        .layer(from_fn_with_state(Arc::clone(app), gate::gate))
}

async fn unknown(request: Request) -> ApiError {
    ApiError::no_such_address(request.method().as_str(), request.uri().path())
}

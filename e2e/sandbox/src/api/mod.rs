//! The HTTP API: which calls there are, and the gate that each passes.

mod auth;
mod checkout_sessions;
mod create_session;
mod error;
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
        .route("/v1/{*rest}", axum::routing::any(unknown))
        .method_not_allowed_fallback(unknown)
        .layer(from_fn_with_state(Arc::clone(app), gate::gate))
}

async fn unknown(request: Request) -> ApiError {
    ApiError::no_such_address(request.method().as_str(), request.uri().path())
}

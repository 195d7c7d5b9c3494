//! A double of GOV.UK Pay (<https://docs.payments.service.gov.uk/api_reference/>), at `/govuk-pay` beside Stripe's.
//!
//! A client is given `<sandbox>/govuk-pay` as its base address and calls `<base>/v1/payments`.

mod account;
mod api;
mod card;
mod create;
mod dispute;
mod error;
mod events;
mod gate;
mod levers;
mod lifecycle;
mod object;
mod page;
mod payment;
mod refund;
mod refunds_api;
mod routes;
mod search;

use std::sync::Arc;

use axum::Router;
use axum::middleware::from_fn_with_state;
use axum::routing::{any, get, post};

pub use account::PayAccount;
pub use levers::GovukPay;
pub use payment::{PaymentAttempt, PaymentStatus, PaymentSummary};
pub use refund::{PaymentRefundStatus, PaymentRefundSummary};

pub(crate) use dispute::PaymentDispute;
pub(crate) use lifecycle::expire_due;
pub(crate) use payment::Payment;
pub(crate) use refund::PaymentRefund;

use crate::app::App;

/// Where it is mounted.
pub(crate) const MOUNT: &str = "/govuk-pay";

/// The calls, the payment pages, and the levers over HTTP.
pub(crate) fn router(app: &Arc<App>) -> Router<Arc<App>> {
    let calls = Router::new()
        .route("/v1/payments", get(search::payments).post(api::create))
        .route("/v1/payments/{id}", get(api::retrieve))
        .route("/v1/payments/{id}/events", get(events::list))
        .route("/v1/payments/{id}/cancel", post(api::cancel))
        .route(
            "/v1/payments/{id}/refunds",
            get(refunds_api::list).post(refunds_api::create),
        )
        .route("/v1/payments/{id}/refunds/{refund_id}", get(refunds_api::retrieve))
        .route("/v1/refunds", get(search::refunds))
        .route("/v1/disputes", get(search::disputes))
        .route("/v1/{*rest}", any(api::unknown))
        .method_not_allowed_fallback(api::wrong_method)
        .layer(from_fn_with_state(Arc::clone(app), gate::gate));
    Router::new()
        .nest(MOUNT, calls.merge(page::router()))
        .merge(routes::router())
}

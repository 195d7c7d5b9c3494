//! Calls about payments.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Json};
use serde_json::Value;

use super::error::PayError;
use super::gate::Service;
use super::payment::Payment;
use super::{create, lifecycle, object};
use crate::app::App;
use crate::state::{MAX_SESSIONS, State as SandboxState};

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    body: Bytes,
) -> Result<Response, PayError> {
    let request = create::read(&body)?;
    let now_millis = app.clock.now_millis();
    app.store.change(|state| {
        if state.payments.len() >= MAX_SESSIONS {
            return Err(PayError::too_many());
        }
        let id = lifecycle::create(state, &service.account_id, request, now_millis);
        let payment = of_service(state, &service, &id, "P0198")?;
        let location = object::href(state, &format!("/v1/payments/{id}"));
        let object = object::payment_with_links(state, payment);
        Ok((StatusCode::CREATED, [(LOCATION, location)], Json(object)).into_response())
    })
}

/// An unfinished payment has a fresh key to its page each time, for a payer who was away.
pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path(id): Path<String>,
) -> Result<Json<Value>, PayError> {
    let wants_token = app.store.read(|state| {
        let payment = of_service(state, &service, &id, "P0200")?;
        Ok::<_, PayError>(payment.token().is_none() && !payment.status.is_finished())
    })?;
    if wants_token {
        app.store.change(|state| lifecycle::offer_token(state, &id));
    }
    app.store.read(|state| {
        let payment = of_service(state, &service, &id, "P0200")?;
        Ok(Json(object::payment_with_links(state, payment)))
    })
}

pub(super) async fn cancel(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path(id): Path<String>,
) -> Result<StatusCode, PayError> {
    let now_millis = app.clock.now_millis();
    app.store.change(|state| {
        of_service(state, &service, &id, "P0500")?;
        if lifecycle::cancel_by_service(state, &id, now_millis) {
            return Ok(StatusCode::NO_CONTENT);
        }
        let text = "Cancellation of payment failed";
        Err(PayError::new(StatusCode::BAD_REQUEST, "P0501", text))
    })
}

/// A service's own payment; another's is not found.
pub(super) fn of_service<'a>(
    state: &'a SandboxState,
    service: &Service,
    id: &str,
    code: &'static str,
) -> Result<&'a Payment, PayError> {
    let found = state
        .payments
        .get(id)
        .filter(|payment| payment.account_id == service.account_id);
    found.ok_or_else(|| PayError::not_found(code))
}

pub(super) async fn unknown(request: Request) -> PayError {
    let text = format!(
        "Not found ({} {}). The sandbox answers only the calls that Guildhall makes.",
        request.method(),
        request.uri().path()
    );
    PayError::new(StatusCode::NOT_FOUND, "P0200", text)
}

pub(super) async fn wrong_method() -> PayError {
    PayError::new(StatusCode::METHOD_NOT_ALLOWED, "P0920", "Method not allowed")
}

//! Calls about refunds.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response};
use axum::{Extension, Json};
use serde_json::Value;

use super::api::of_service;
use super::create::pence;
use super::error::PayError;
use super::gate::Service;
use super::object;
use super::refund::{self, Refusal};
use crate::app::App;

const MISSING: &str = "P0601";
const INVALID: &str = "P0602";

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Response, PayError> {
    let Ok(Value::Object(fields)) = serde_json::from_slice(&body) else {
        return Err(PayError::unreadable("P0697"));
    };
    let amount_pence =
        pence(&fields, "amount", MISSING, INVALID)?.ok_or_else(|| PayError::missing(MISSING, "amount"))?;
    let expected = pence(&fields, "refund_amount_available", MISSING, INVALID)?;
    let now_millis = app.clock.now_millis();
    app.store.change(|state| {
        of_service(state, &service, &id, "P0600")?;
        let made = refund::give_back(state, &id, amount_pence, expected, now_millis);
        let refund_id = made.ok_or_else(|| PayError::not_found("P0600"))?.map_err(refusal)?;
        let refund = state.payment_refunds.get(&refund_id);
        let refund = refund.ok_or_else(|| PayError::server("P0698"))?;
        Ok((StatusCode::ACCEPTED, Json(object::refund(state, refund))).into_response())
    })
}

fn refusal(why: Refusal) -> PayError {
    match why {
        Refusal::Mismatch => PayError::new(
            StatusCode::PRECONDITION_FAILED,
            "P0604",
            "Refund amount available mismatch.",
        ),
        Refusal::NotAvailable(status) => PayError::new(
            StatusCode::BAD_REQUEST,
            "P0603",
            format!("The payment is not available for refund. Payment refund status: {status}"),
        ),
    }
}

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path((id, refund_id)): Path<(String, String)>,
) -> Result<Json<Value>, PayError> {
    app.store.read(|state| {
        of_service(state, &service, &id, "P0700")?;
        let refund = state
            .payment_refunds
            .get(&refund_id)
            .filter(|refund| refund.payment_id == id);
        Ok(Json(object::refund(
            state,
            refund.ok_or_else(|| PayError::not_found("P0700"))?,
        )))
    })
}

pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path(id): Path<String>,
) -> Result<Json<Value>, PayError> {
    app.store.read(|state| {
        of_service(state, &service, &id, "P0800")?;
        Ok(Json(object::refunds(state, &id)))
    })
}

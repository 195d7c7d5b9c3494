//! A payment's events (<https://docs.payments.service.gov.uk/api_reference/payment_event_reference/>).

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::{Extension, Json};
use serde_json::{Value, json};

use super::api::of_service;
use super::error::PayError;
use super::gate::Service;
use super::object;
use crate::app::App;
use crate::calendar::iso_time;

pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(service): Extension<Service>,
    Path(id): Path<String>,
) -> Result<Json<Value>, PayError> {
    app.store.read(|state| {
        let payment = of_service(state, &service, &id, "P0300")?;
        let own = object::href(state, &format!("/v1/payments/{id}"));
        let events: Vec<Value> = payment
            .steps
            .iter()
            .map(|step| {
                json!({
                    "payment_id": id,
                    "state": object::payment_state(step.status, step.reason),
                    "updated": iso_time(step.at_millis),
                    "_links": { "payment_url": { "href": own, "method": "GET" } },
                })
            })
            .collect();
        Ok(Json(json!({
            "payment_id": id,
            "events": events,
            "_links": { "self": { "href": format!("{own}/events"), "method": "GET" } },
        })))
    })
}

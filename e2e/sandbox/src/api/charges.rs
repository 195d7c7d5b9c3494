//! Calls about charges.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::expand::Expand;
use super::filter::{Created, Filter as _, page_size};
use super::gate::Caller;
use crate::app::App;
use crate::form::Params;
use crate::object;

const EXPANDABLE: &[&str] = &["balance_transaction", "payment_intent"];

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    params.finish()?;
    app.store.read(|state| {
        let mut object = state
            .charge_of(&caller.account_id, &id)
            .and_then(|charge| state.charge_object(&charge.id))
            .ok_or_else(|| ApiError::no_such("charge", &id, "id"))?;
        expand.apply(state, &mut object, app.clock.now());
        Ok(Json(object))
    })
}

/// Newest first.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "data.", EXPANDABLE)?;
    let limit = page_size(&mut params)?;
    let intent = params.text("payment_intent")?;
    let after = params.text("starting_after")?;
    let created = Created::read(&mut params)?;
    params.finish()?;
    app.store.read(|state| {
        if let Some(after) = &after {
            let known = state.charge_of(&caller.account_id, after);
            known.ok_or_else(|| ApiError::no_such("charge", after, "starting_after"))?;
        }
        let mut passed = after.is_none();
        let mut data = Vec::new();
        for charge in state.charges.iter().rev() {
            let wanted = passed
                && state.charge_of(&caller.account_id, &charge.id).is_some()
                && intent.lets_through(Some(&charge.payment_intent))
                && created.holds(charge.created);
            passed |= after.as_ref() == Some(&charge.id);
            if let Some(mut object) = state.charge_object(&charge.id).filter(|_| wanted) {
                expand.apply(state, &mut object, app.clock.now());
                data.push(object);
            }
            if data.len() > limit {
                break;
            }
        }
        let more = data.len() > limit;
        data.truncate(limit);
        Ok(Json(object::list("/v1/charges", data, more)))
    })
}

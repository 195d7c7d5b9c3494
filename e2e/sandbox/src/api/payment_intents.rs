//! Calls about payment intents.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::expand::Expand;
use super::gate::Caller;
use crate::app::App;
use crate::form::Params;
use crate::object::payment_intent;

const EXPANDABLE: &[&str] = &["latest_charge", "latest_charge.balance_transaction"];

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
        let intent = state.intent_of(&caller.account_id, &id);
        let intent = intent.ok_or_else(|| ApiError::no_such("payment_intent", &id, "intent"))?;
        let mut object = payment_intent::object(intent, &state.public_url);
        expand.apply(state, &mut object, app.clock.now());
        Ok(Json(object))
    })
}

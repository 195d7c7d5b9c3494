//! Calls about payment intents.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::gate::Caller;
use crate::app::App;
use crate::form::Params;
use crate::object::{charge, payment_intent};

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = params.texts("expand")?;
    params.finish()?;
    if let Some(other) = expand.iter().find(|wanted| *wanted != "latest_charge") {
        return Err(ApiError::invalid(
            format!("This property cannot be expanded ({other})."),
            Some("expand"),
        ));
    }
    app.store.read(|state| {
        let intent = state.intent_of(&caller.account_id, &id);
        let intent = intent.ok_or_else(|| ApiError::no_such("payment_intent", &id, "intent"))?;
        let mut object = payment_intent::object(intent, &state.public_url);
        let latest = state
            .charges
            .iter()
            .find(|charge| Some(&charge.id) == intent.latest_charge.as_ref());
        if let (Some(latest), Some(fields), false) = (latest, object.as_object_mut(), expand.is_empty()) {
            fields.insert("latest_charge".to_owned(), charge::object(latest, intent));
        }
        Ok(Json(object))
    })
}

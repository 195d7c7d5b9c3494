//! Calls about disputes (<https://docs.stripe.com/api/disputes>).

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::expand::Expand;
use super::filter::{Created, Filter as _, page_size};
use super::gate::Caller;
use crate::app::App;
use crate::dispute::{self, Dispute, DisputeOutcome};
use crate::form::Params;
use crate::object::{self, dispute as dispute_object};
use crate::state::State as SandboxState;

const EXPANDABLE: &[&str] = &["charge", "payment_intent"];

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    params.finish()?;
    app.store
        .read(|state| shown(state, &caller, &id, &expand, app.clock.now()))
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
    let (charge, intent) = (params.text("charge")?, params.text("payment_intent")?);
    let after = params.text("starting_after")?;
    let created = Created::read(&mut params)?;
    params.finish()?;
    app.store.read(|state| {
        let before = match &after {
            None => u64::MAX,
            Some(id) => {
                let found = of_caller(state, &caller, id);
                found
                    .ok_or_else(|| ApiError::no_such("dispute", id, "starting_after"))?
                    .sequence
            }
        };
        let wanted = |dispute: &&Dispute| {
            dispute.account_id == caller.account_id
                && dispute.sequence < before
                && charge.lets_through(Some(&dispute.charge))
                && intent.lets_through(Some(&dispute.payment_intent))
                && created.holds(dispute.created)
        };
        let mut found: Vec<&Dispute> = state.disputes.values().filter(wanted).collect();
        found.sort_unstable_by_key(|dispute| std::cmp::Reverse(dispute.sequence));
        let now = app.clock.now();
        let show = |dispute: &&Dispute| {
            let mut object = dispute_object::object(state, dispute, now);
            expand.apply(state, &mut object, now);
            object
        };
        let data = found.iter().take(limit).map(show).collect();
        Ok(Json(object::list("/v1/disputes", data, found.len() > limit)))
    })
}

/// The merchant sends evidence.
pub(super) async fn update(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&String::from_utf8_lossy(&body))?;
    let evidence = evidence(&mut params)?;
    let metadata = params.metadata("metadata")?;
    let submit = params.choice("submit", &["true", "false"])?.as_deref() != Some("false");
    params.finish()?;
    let now = app.clock.now();
    let answered = app.store.change(|state| {
        let found = of_caller(state, &caller, &id);
        found.ok_or_else(|| ApiError::no_such("dispute", &id, "dispute"))?;
        let submit = submit && !evidence.is_empty();
        if !dispute::answer(state, &id, evidence, submit, &caller.cause, now) {
            return Err(closed());
        }
        if let Some(dispute) = state.disputes.get_mut(&id) {
            dispute.metadata.extend(metadata);
        }
        shown(state, &caller, &id, &Expand::default(), now)
    })?;
    app.store.durable().await;
    Ok(answered)
}

/// The merchant gives in.
pub(super) async fn close(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    let now = app.clock.now();
    let given_in = app.store.change(|state| {
        let found = of_caller(state, &caller, &id);
        found.ok_or_else(|| ApiError::no_such("dispute", &id, "dispute"))?;
        if !dispute::close(state, &id, DisputeOutcome::Lost, &caller.cause, now) {
            return Err(closed());
        }
        shown(state, &caller, &id, &Expand::default(), now)
    })?;
    app.store.durable().await;
    Ok(given_in)
}

fn evidence(params: &mut Params) -> Result<BTreeMap<String, String>, ApiError> {
    let mut sent = BTreeMap::new();
    let Some(mut branch) = params.branch("evidence")? else {
        return Ok(sent);
    };
    for field in dispute_object::EVIDENCE {
        if let Some(text) = branch.text(field)? {
            sent.insert((*field).to_owned(), text);
        }
    }
    branch.finish()?;
    Ok(sent)
}

fn closed() -> ApiError {
    ApiError::invalid("This dispute is already closed", None)
}

fn of_caller<'a>(state: &'a SandboxState, caller: &Caller, id: &str) -> Option<&'a Dispute> {
    state
        .disputes
        .get(id)
        .filter(|dispute| dispute.account_id == caller.account_id)
}

fn shown(state: &SandboxState, caller: &Caller, id: &str, expand: &Expand, now: i64) -> Result<Json<Value>, ApiError> {
    let found = of_caller(state, caller, id).ok_or_else(|| ApiError::no_such("dispute", id, "dispute"))?;
    let mut object = dispute_object::object(state, found, now);
    expand.apply(state, &mut object, now);
    Ok(Json(object))
}

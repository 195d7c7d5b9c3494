//! Calls about Checkout Sessions.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::create_session::{self, AccountOfCall};
use super::expand::Expand;
use super::filter::{Created, Filter as _, page_size};
use super::gate::Caller;
use crate::app::App;
use crate::checkout;
use crate::form::Params;
use crate::object::{self, checkout_session};
use crate::session::Session;
use crate::state::{MAX_SESSIONS, State as SandboxState};

const EXPANDABLE: &[&str] = &[
    "line_items",
    "payment_intent",
    "payment_intent.latest_charge",
    "payment_intent.latest_charge.balance_transaction",
];

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&String::from_utf8_lossy(&body))?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    let now = app.clock.now();
    let account = AccountOfCall {
        id: &caller.account_id,
        name: app.merchant_name(&caller.account_id),
    };
    let mut session = create_session::read(&mut params, account, now)?;
    params.finish()?;
    app.store.change(|state| {
        if state.sessions.len() >= MAX_SESSIONS {
            return Err(ApiError::rate_limited());
        }
        state.next_sequence += 1;
        session.sequence = state.next_sequence;
        let object = shown(state, &session, &expand, now);
        state
            .fresh
            .push(("checkout.session.created".to_owned(), session.id.clone()));
        state.sessions.insert(session.id.clone(), session);
        Ok(Json(object))
    })
}

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
        let session = state.session_of(&caller.account_id, &id).ok_or_else(|| no_such(&id))?;
        Ok(Json(shown(state, session, &expand, app.clock.now())))
    })
}

pub(super) async fn line_items(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    app.store.read(|state| {
        let session = state.session_of(&caller.account_id, &id).ok_or_else(|| no_such(&id))?;
        Ok(Json(checkout_session::line_items(session)))
    })
}

pub(super) async fn expire(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&String::from_utf8_lossy(&body))?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    params.finish()?;
    let expired = app.store.change(|state| {
        let session = state.session_of(&caller.account_id, &id).ok_or_else(|| no_such(&id))?;
        let status = session.status.as_str();
        if !checkout::expire(state, &id, &caller.cause, app.clock.now()) {
            let message = format!(
                "Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a status \
                 of {status}."
            );
            return Err(ApiError::invalid(message, None));
        }
        let session = state.session_of(&caller.account_id, &id).ok_or_else(|| no_such(&id))?;
        Ok(Json(shown(state, session, &expand, app.clock.now())))
    })?;
    app.store.durable().await;
    Ok(expired)
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
    let status = params.choice("status", &["open", "complete", "expired"])?;
    let after = params.text("starting_after")?;
    let created = Created::read(&mut params)?;
    params.finish()?;
    app.store.read(|state| {
        let before_sequence = match &after {
            None => u64::MAX,
            Some(id) => {
                let session = state.session_of(&caller.account_id, id);
                session
                    .ok_or_else(|| ApiError::no_such("checkout.session", id, "starting_after"))?
                    .sequence
            }
        };
        let wanted = |s: &&Session| {
            s.account_id == caller.account_id
                && s.sequence < before_sequence
                && intent.lets_through(s.payment_intent.as_deref())
                && status.lets_through(Some(s.status.as_str()))
                && created.holds(s.created)
        };
        let mut sessions: Vec<&Session> = state.sessions.values().filter(wanted).collect();
        sessions.sort_unstable_by_key(|session| std::cmp::Reverse(session.sequence));
        let data = sessions
            .iter()
            .take(limit)
            .map(|session| shown(state, session, &expand, app.clock.now()))
            .collect();
        Ok(Json(object::list(
            "/v1/checkout/sessions",
            data,
            sessions.len() > limit,
        )))
    })
}

fn no_such(id: &str) -> ApiError {
    ApiError::no_such("checkout.session", id, "session")
}

/// A session with what the caller wants in full.
fn shown(state: &SandboxState, session: &Session, expand: &Expand, now: i64) -> Value {
    let mut object = checkout_session::object(session, &state.public_url);
    if expand.wants("line_items")
        && let Some(fields) = object.as_object_mut()
    {
        fields.insert("line_items".to_owned(), checkout_session::line_items(session));
    }
    expand.apply(state, &mut object, now);
    object
}

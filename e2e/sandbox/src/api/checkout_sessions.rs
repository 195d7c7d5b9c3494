//! Calls about Checkout Sessions.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::gate::Caller;
use super::{ApiError, create_session};
use crate::app::App;
use crate::checkout;
use crate::form::Params;
use crate::object::{self, checkout_session, payment_intent};
use crate::session::Session;
use crate::state::{MAX_SESSIONS, State as SandboxState};

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&String::from_utf8_lossy(&body))?;
    let expand = Expand::read(&mut params, "")?;
    let mut session = create_session::read(&mut params, &caller.account_id, app.clock.now())?;
    params.finish()?;
    app.store.change(|state| {
        if state.sessions.len() >= MAX_SESSIONS {
            return Err(ApiError::rate_limited());
        }
        state.next_sequence += 1;
        session.sequence = state.next_sequence;
        let object = expand.object(state, &session);
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
    let expand = Expand::read(&mut params, "")?;
    params.finish()?;
    app.store.read(|state| {
        let session = state.session_of(&caller.account_id, &id).ok_or_else(|| no_such(&id))?;
        Ok(Json(expand.object(state, session)))
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
    let expand = Expand::read(&mut params, "")?;
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
        Ok(Json(expand.object(state, session)))
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
    let expand = Expand::read(&mut params, "data.")?;
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
                && intent.is_none_or_equals(s.payment_intent.as_deref())
                && status.is_none_or_equals(Some(s.status.as_str()))
                && created.holds(s.created)
        };
        let mut sessions: Vec<&Session> = state.sessions.values().filter(wanted).collect();
        sessions.sort_unstable_by_key(|session| std::cmp::Reverse(session.sequence));
        let data = sessions
            .iter()
            .take(limit)
            .map(|session| expand.object(state, session))
            .collect();
        Ok(Json(object::list(
            "/v1/checkout/sessions",
            data,
            sessions.len() > limit,
        )))
    })
}

/// `limit`: 1 to 100, 10 when not given.
pub(super) fn page_size(params: &mut Params) -> Result<usize, ApiError> {
    match params.integer("limit")?.unwrap_or(10) {
        limit @ 1..=100 => Ok(usize::try_from(limit).unwrap_or(10)),
        limit => Err(ApiError::integer(&limit.to_string(), "limit")),
    }
}

fn no_such(id: &str) -> ApiError {
    ApiError::no_such("checkout.session", id, "session")
}

/// A filter that was not given lets everything through.
trait Filter {
    fn is_none_or_equals(&self, value: Option<&str>) -> bool;
}

impl Filter for Option<String> {
    fn is_none_or_equals(&self, value: Option<&str>) -> bool {
        self.is_none() || self.as_deref() == value
    }
}

/// `created`, exact or as `created[gte]` and the like, in seconds since 1970; both ends belong to it.
struct Created {
    from: i64,
    until: i64,
}

impl Created {
    fn read(params: &mut Params) -> Result<Self, ApiError> {
        if !params.is_branch("created") {
            let at = params.integer("created")?;
            return Ok(Self {
                from: at.unwrap_or(i64::MIN),
                until: at.unwrap_or(i64::MAX),
            });
        }
        let mut range = params.branch("created")?.unwrap_or_default();
        let from = range.integer("gte")?.unwrap_or(i64::MIN);
        let from = range.integer("gt")?.map_or(from, |at| from.max(at.saturating_add(1)));
        let until = range.integer("lte")?.unwrap_or(i64::MAX);
        let until = range.integer("lt")?.map_or(until, |at| until.min(at.saturating_sub(1)));
        range.finish()?;
        Ok(Self { from, until })
    }

    fn holds(&self, at: i64) -> bool {
        (self.from..=self.until).contains(&at)
    }
}

/// What the caller wants in full instead of as an identifier.
#[derive(Default)]
struct Expand {
    payment_intent: bool,
    line_items: bool,
}

impl Expand {
    fn read(params: &mut Params, prefix: &str) -> Result<Self, ApiError> {
        let mut expand = Self::default();
        for wanted in params.texts("expand")? {
            match wanted.strip_prefix(prefix) {
                Some("payment_intent") => expand.payment_intent = true,
                Some("line_items") => expand.line_items = true,
                _ => {
                    let message = format!("This property cannot be expanded ({wanted}).");
                    return Err(ApiError::invalid(message, Some("expand")));
                }
            }
        }
        Ok(expand)
    }

    fn object(&self, state: &SandboxState, session: &Session) -> Value {
        let mut object = checkout_session::object(session, &state.public_url);
        if let Some(fields) = object.as_object_mut() {
            if self.line_items {
                fields.insert("line_items".to_owned(), checkout_session::line_items(session));
            }
            if let Some(intent) = state.intent_for(session).filter(|_| self.payment_intent) {
                let intent = payment_intent::object(intent, &state.public_url);
                fields.insert("payment_intent".to_owned(), intent);
            }
        }
        object
    }
}

//! What every API call passes: its key, its idempotency key, and the failures that a test asked for.

use std::sync::Arc;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::request::Parts;
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::idempotency::{Admission, KeyInUse, admit};
use super::{ApiError, auth};
use crate::account::carries_live_key;
use crate::app::App;
use crate::connection::Cut;
use crate::event::Cause;
use crate::failure::FailureMode;
use crate::id;
use crate::object::API_VERSION;

/// More than any call needs.
const MAX_BODY_BYTES: usize = 256 * 1024;

/// Who calls, for the handlers behind the gate.
#[derive(Clone, Debug)]
pub(crate) struct Caller {
    pub(crate) account_id: String,
    pub(crate) cause: Cause,
}

/// Lets a call through, replays an earlier answer, or refuses.
pub(crate) async fn gate(
    State(app): State<Arc<App>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    request: Request,
    next: Next,
) -> Response {
    let request_id = id::new("req_", 14);
    let mut response = pass(&app, &cut, request, next, &request_id)
        .await
        .unwrap_or_else(|e| e.into_response());
    let headers = response.headers_mut();
    headers.insert("stripe-version", HeaderValue::from_static(API_VERSION));
    if let Ok(value) = HeaderValue::from_str(&request_id) {
        headers.insert("request-id", value);
    }
    response
}

async fn pass(app: &Arc<App>, cut: &Cut, request: Request, next: Next, request_id: &str) -> Result<Response, ApiError> {
    let (mut parts, body) = request.into_parts();
    let body = to_bytes(body, MAX_BODY_BYTES)
        .await
        .map_err(|_| ApiError::too_large())?;
    let parameters = parameters_of(&parts, &body)?;
    if carries_live_key(&parameters.concat()) {
        return Err(auth::live_key());
    }
    let account_id = auth::account_of(&parts.headers, &app.accounts)?;
    let key = idempotency_key(&parts)?;
    let failure = app.failures.take().or_else(|| app.chaos.api_failure(key.is_some()));
    match failure {
        Some(FailureMode::Http500BeforeWork) => return Err(ApiError::server()),
        Some(FailureMode::RateLimited) => return Err(ApiError::rate_limited()),
        Some(FailureMode::DropConnection) => {
            cut.now();
            return Err(ApiError::server());
        }
        Some(FailureMode::TimeoutBeforeWork(wait)) => {
            tokio::time::sleep(wait).await;
            cut.now();
            return Err(ApiError::server());
        }
        Some(FailureMode::Conflict) => return Err(ApiError::key_in_use(key.as_deref().unwrap_or_default())),
        _ => {}
    }
    let guard = match &key {
        None => None,
        Some(key) => {
            let call = format!("{} {}\n{}", parts.method, parts.uri.path(), parameters.join("\n"));
            match admit(app, &account_id, key, &call)? {
                Admission::Replay(response) => return Ok(response),
                Admission::Work(guard) => Some(guard),
            }
        }
    };
    let cause = Cause {
        request_id: Some(request_id.to_owned()),
        idempotency_key: key,
    };
    parts.extensions.insert(Caller { account_id, cause });
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let response = keep(response, guard.as_ref(), request_id).await?;
    app.news.notify_one();
    match failure {
        Some(FailureMode::Timeout(wait)) => tokio::time::sleep(wait).await,
        Some(FailureMode::Http500AfterWork) => return Err(ApiError::server()),
        Some(FailureMode::DropConnectionAfterWork) => cut.now(),
        _ => {}
    }
    Ok(response)
}

/// The call's parameters, decoded and sorted: the same call however a client orders them.
fn parameters_of(parts: &Parts, body: &Bytes) -> Result<Vec<String>, ApiError> {
    let unreadable = || {
        let message = "Invalid request (check that your POST content type is application/x-www-form-urlencoded).";
        ApiError::invalid(message, None)
    };
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .map_or("", |value| value.to_str().unwrap_or("?"));
    if !body.is_empty() && !content_type.starts_with("application/x-www-form-urlencoded") {
        return Err(unreadable());
    }
    let query = parts.uri.query().unwrap_or_default().as_bytes();
    let mut parameters = Vec::new();
    for part in [query, body.as_ref()] {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_bytes(part).map_err(|_| unreadable())?;
        parameters.extend(pairs.into_iter().map(|(name, value)| format!("{name}={value}")));
    }
    parameters.sort();
    Ok(parameters)
}

/// Only POST calls change anything, so only they have idempotency keys.
fn idempotency_key(parts: &Parts) -> Result<Option<String>, ApiError> {
    let Some(value) = parts
        .headers
        .get("idempotency-key")
        .filter(|_| parts.method == Method::POST)
    else {
        return Ok(None);
    };
    match value.to_str() {
        Ok(key) => Ok(Some(key.to_owned())),
        Err(_) => Err(ApiError::invalid("The idempotency key could not be read.", None)),
    }
}

async fn keep(response: Response, guard: Option<&KeyInUse>, request_id: &str) -> Result<Response, ApiError> {
    let Some(guard) = guard else { return Ok(response) };
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(|_| ApiError::server())?;
    guard.keep(parts.status, &body, request_id);
    Ok(Response::from_parts(parts, Body::from(body)))
}

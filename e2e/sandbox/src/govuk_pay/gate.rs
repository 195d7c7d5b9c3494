//! What every GOV.UK Pay call passes: its key, and the failures that a test or chaos asked for.
//!
//! There are no idempotency keys here: GOV.UK Pay honours them for agreements alone, so two calls make two payments.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};

use super::MOUNT;
use super::error::PayError;
use crate::account::carries_live_key;
use crate::app::App;
use crate::connection::Cut;
use crate::failure::FailureMode;

/// More than any call needs.
const MAX_BODY_BYTES: usize = 256 * 1024;

/// The service that calls, for the handlers behind the gate.
#[derive(Clone, Debug)]
pub(super) struct Service {
    pub(super) account_id: String,
}

/// Lets a call through, or refuses. The payment pages lie behind the same mount, but not behind this gate's key.
pub(super) async fn gate(
    State(app): State<Arc<App>>,
    ConnectInfo(cut): ConnectInfo<Cut>,
    request: Request,
    next: Next,
) -> Response {
    let (mut parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, MAX_BODY_BYTES).await else {
        return (StatusCode::PAYLOAD_TOO_LARGE, "The request is too large.").into_response();
    };
    if carries_live_key(&String::from_utf8_lossy(&body)) || carries_live_key(&parts.uri.to_string()) {
        return unauthorised("A live key was sent to the sandbox, which refuses it.");
    }
    let key = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let key = key.and_then(|value| value.strip_prefix("Bearer "));
    let account = app
        .pay_accounts
        .iter()
        .find(|account| Some(account.key()) == key.map(str::trim));
    let Some(account) = account else {
        return unauthorised("Credentials are required to access this resource.");
    };
    let account_id = account.id();
    let codes = Codes::of(&parts);
    let failure = app.failures.take().or_else(|| app.chaos.api_failure(false));
    match failure {
        Some(FailureMode::Http500BeforeWork) => return PayError::server(codes.server).into_response(),
        Some(FailureMode::RateLimited) => return PayError::too_many().into_response(),
        Some(FailureMode::Conflict) => {
            return PayError::new(StatusCode::CONFLICT, codes.conflict, codes.conflict_text).into_response();
        }
        Some(FailureMode::DropConnection) => {
            cut.now();
            return PayError::server(codes.server).into_response();
        }
        Some(FailureMode::TimeoutBeforeWork(wait)) => {
            tokio::time::sleep(wait).await;
            cut.now();
            return PayError::server(codes.server).into_response();
        }
        _ => {}
    }
    parts.extensions.insert(Service { account_id });
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    app.store.durable().await;
    app.news.notify_one();
    match failure {
        Some(FailureMode::Timeout(wait)) => tokio::time::sleep(wait).await,
        Some(FailureMode::Http500AfterWork) => return PayError::server(codes.server).into_response(),
        Some(FailureMode::DropConnectionAfterWork) => cut.now(),
        _ => {}
    }
    response
}

fn unauthorised(why: &'static str) -> Response {
    let realm = [("www-authenticate", "Bearer realm=\"\"")];
    (StatusCode::UNAUTHORIZED, realm, why).into_response()
}

/// The codes of a call's own failures.
struct Codes {
    server: &'static str,
    conflict: &'static str,
    conflict_text: &'static str,
}

impl Codes {
    fn of(parts: &Parts) -> Self {
        let path = parts.uri.path();
        let path = path.strip_prefix(MOUNT).unwrap_or(path);
        let steps: Vec<&str> = path.trim_matches('/').split('/').skip(2).collect();
        let server = match (steps.as_slice(), &parts.method) {
            ([], &Method::POST) => "P0198",
            ([], _) => "P0498",
            ([_, "cancel"], _) => "P0598",
            ([_, "events"], _) => "P0398",
            ([_, "refunds"], &Method::POST) => "P0698",
            ([_, "refunds"], _) => "P0898",
            ([_, "refunds", _], _) => "P0798",
            _ => "P0298",
        };
        let (conflict, conflict_text) = match steps.as_slice() {
            [_, "cancel"] => ("P0502", "Cancellation of payment failed"),
            _ => (
                "P0191",
                "The Idempotency-Key you sent in the request header has already been used to create a payment.",
            ),
        };
        Self {
            server,
            conflict,
            conflict_text,
        }
    }
}

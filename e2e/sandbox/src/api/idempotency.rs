//! One piece of work for one idempotency key, however often it is asked for
//! (<https://docs.stripe.com/api/idempotent_requests>).

use std::sync::{Arc, PoisonError};

use axum::body::{Body, Bytes};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::ApiError;
use crate::app::App;

/// Stripe's limit on a key's length.
const MAX_KEY_LENGTH: usize = 255;

/// The answer that a key got first, and gets ever after.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SavedResponse {
    pub(crate) account_id: String,
    pub(crate) key: String,
    pub(crate) created: i64,
    fingerprint: String,
    request_id: String,
    status: u16,
    body: String,
}

impl SavedResponse {
    /// Where the answer of an account's key is kept. Identifiers of accounts have no spaces.
    pub(crate) fn place(account_id: &str, key: &str) -> String {
        format!("{account_id} {key}")
    }
}

/// What to do with a call that carries a key.
pub(crate) enum Admission {
    /// Do the work; keep the guard until it is answered.
    Work(KeyInUse),
    /// The work was done before: this is the answer it got.
    Replay(Response),
}

/// Marks a key as in use for as long as it lives.
pub(crate) struct KeyInUse {
    app: Arc<App>,
    account_id: String,
    key: String,
    fingerprint: String,
}

/// Decides about a call with an idempotency key.
pub(crate) fn admit(app: &Arc<App>, account_id: &str, key: &str, call: &str) -> Result<Admission, ApiError> {
    if key.is_empty() || key.len() > MAX_KEY_LENGTH {
        return Err(ApiError::invalid("Idempotency keys have 1 to 255 characters.", None));
    }
    let fingerprint = HEXLOWER.encode(&Sha256::digest(call.as_bytes()));
    let slot = (account_id.to_owned(), key.to_owned());
    // Claimed before the saved answers are looked at, so that no second call can slip between the two.
    if !app
        .keys_in_use
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
        .insert(slot)
    {
        return Err(ApiError::key_in_use(key));
    }
    let guard = KeyInUse {
        app: Arc::clone(app),
        account_id: account_id.to_owned(),
        key: key.to_owned(),
        fingerprint,
    };
    let place = SavedResponse::place(account_id, key);
    match app.store.read(|state| state.answers.get(&place).cloned()) {
        None => Ok(Admission::Work(guard)),
        Some(saved) if saved.fingerprint != guard.fingerprint => Err(ApiError::key_reused(key)),
        Some(saved) => Ok(Admission::Replay(replay(saved))),
    }
}

impl KeyInUse {
    /// Keeps the answer. One that says "nothing was done" (a refused parameter, a conflict) is not kept, as at
    /// Stripe: the same key may try again.
    pub(crate) fn keep(&self, status: StatusCode, body: &Bytes, request_id: &str) {
        if status.is_client_error() {
            return;
        }
        let saved = SavedResponse {
            account_id: self.account_id.clone(),
            key: self.key.clone(),
            created: self.app.clock.now(),
            fingerprint: self.fingerprint.clone(),
            request_id: request_id.to_owned(),
            status: status.as_u16(),
            body: String::from_utf8_lossy(body).into_owned(),
        };
        self.app.store.change(|state| state.keep_answer(saved));
    }
}

impl Drop for KeyInUse {
    fn drop(&mut self) {
        let slot = (std::mem::take(&mut self.account_id), std::mem::take(&mut self.key));
        self.app
            .keys_in_use
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&slot);
    }
}

fn replay(saved: SavedResponse) -> Response {
    let mut response = Response::new(Body::from(saved.body));
    *response.status_mut() = StatusCode::from_u16(saved.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    headers.insert("idempotent-replayed", HeaderValue::from_static("true"));
    if let Ok(original) = HeaderValue::from_str(&saved.request_id) {
        headers.insert("original-request", original);
    }
    response
}

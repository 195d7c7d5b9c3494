//! The provider's messages: verified, kept, answered; then handled, in any order and any number of times.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use http::{HeaderMap, StatusCode};
use secrecy::SecretString;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::error::PaymentError;
use super::provider::ProviderError;
use super::settle::settle;
use super::signature::verifies;
use super::store::events;
use crate::councils::CouncilState;
use crate::error::AppError;

/// What a council's messages are signed with.
pub type WebhookSecrets = Vec<SecretString>;

/// The parts of a message that we read; everything else may change its shape.
#[derive(Debug, Deserialize)]
struct Event {
    id: String,
    #[serde(rename = "type")]
    kind: String,
    data: EventData,
}

#[derive(Debug, Deserialize)]
struct EventData {
    object: EventObject,
}

#[derive(Debug, Deserialize)]
struct EventObject {
    #[serde(default)]
    id: String,
}

/// `POST /webhooks/stripe/{council}`
pub async fn post_webhook(
    State(state): State<Arc<CouncilState>>,
    Path(_council): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, AppError> {
    let signature = headers
        .get("stripe-signature")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !verifies(signature, &body, &state.webhook_secrets, state.clock.now().as_second()) {
        tracing::warn!(
            council = state.council.id.as_str(),
            "a message with a bad signature was refused"
        );
        return Ok(StatusCode::BAD_REQUEST);
    }
    let now = state.clock.now_sql();
    match read(&body) {
        Ok(event) => {
            events::keep_event(&state.pool, &event.id, &event.kind, &body, now, None).await?;
            let state = state.clone();
            tokio::spawn(async move { handle_logged(&state, &event.id, &event.kind, &event.data.object.id).await });
        }
        Err(error) => {
            // Well signed but unreadable: kept for a person to look at, under a name made from its content.
            let id: String = Sha256::digest(&body)
                .iter()
                .take(12)
                .map(|byte| format!("{byte:02x}"))
                .collect();
            let why = format!("cannot be read: {error}");
            events::keep_event(
                &state.pool,
                &format!("unreadable-{id}"),
                "unreadable",
                &body,
                now,
                Some(&why),
            )
            .await?;
            tracing::warn!(
                council = state.council.id.as_str(),
                "a signed message could not be read"
            );
        }
    }
    Ok(StatusCode::OK)
}

/// Reads a message; a NUL, which no name has and Postgres takes nowhere, makes it unreadable.
fn read(body: &[u8]) -> Result<Event, String> {
    let event = serde_json::from_slice::<Event>(body).map_err(|error| error.to_string())?;
    if event.id.contains('\0') || event.kind.contains('\0') {
        Err("it has a NUL in it".to_owned())
    } else {
        Ok(event)
    }
}

/// Handles messages that were kept but not handled: after a crash, or when the provider could not be asked.
pub(super) async fn handle_waiting(state: &CouncilState) -> sqlx::Result<()> {
    for waiting in events::waiting_events(&state.pool, 100).await? {
        let object = serde_json::from_slice::<Event>(&waiting.body).map(|event| event.data.object.id);
        handle_logged(state, &waiting.id, &waiting.kind, &object.unwrap_or_default()).await;
    }
    Ok(())
}

async fn handle_logged(state: &CouncilState, id: &str, kind: &str, object: &str) {
    if let Err(error) = handle(state, id, kind, object).await {
        let cause = format!("{:#}", anyhow::Error::from(error));
        tracing::warn!(
            council = state.council.id.as_str(),
            event = id,
            cause,
            "a message waits to be handled again"
        );
    }
}

/// Whether a text has the shape of the provider's name for a session: it becomes part of an address there.
pub(super) fn is_session_id(text: &str) -> bool {
    text.len() <= 200
        && text.starts_with("cs_")
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

async fn handle(state: &CouncilState, id: &str, kind: &str, object: &str) -> Result<(), PaymentError> {
    if kind.starts_with("checkout.session.") && !is_session_id(object) {
        return events::set_event_attention(&state.pool, id, "it names no session")
            .await
            .map_err(Into::into);
    }
    if kind.starts_with("checkout.session.") {
        match settle(state, object).await {
            // A session that we never asked for: another system may share the account.
            Ok(_) | Err(PaymentError::NotFound) => {}
            Err(PaymentError::Provider(ProviderError::Refused(error))) => {
                // Asking again would be refused again: a person has to look.
                let why = format!("the provider refused to tell about it: {error:#}");
                return events::set_event_attention(&state.pool, id, &why)
                    .await
                    .map_err(Into::into);
            }
            Err(error) => return Err(error),
        }
    }
    events::set_handled(&state.pool, id, state.clock.now_sql()).await?;
    Ok(())
}

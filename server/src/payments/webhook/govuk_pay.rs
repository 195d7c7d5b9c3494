//! GOV.UK Pay's messages: an HMAC-SHA256 of the body under the webhook's secret, in hexadecimal
//! (<https://docs.payments.service.gov.uk/webhooks/>).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use sha2::Sha256;

use super::{About, GOVUK_PAY, is_name, refuse, take_in};
use crate::councils::CouncilState;
use crate::error::AppError;

/// The parts of a message that we read.
#[derive(Debug, Deserialize)]
struct Message {
    webhook_message_id: String,
    event_type: String,
    resource_id: String,
}

/// `POST /webhooks/govuk-pay/{council}`
pub(in crate::payments) async fn post_webhook(
    State(state): State<Arc<CouncilState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, AppError> {
    let signature = headers
        .get("pay-signature")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    if !verifies(signature, &body, &state.webhook_secrets) {
        return Ok(refuse(&state));
    }
    let read = serde_json::from_slice::<Message>(&body);
    let read = read.map(|message| (message.webhook_message_id, format!("{GOVUK_PAY}{}", message.event_type)));
    take_in(&state, read.map_err(|error| error.to_string()), &body).await
}

pub(super) fn about(_kind: &str, body: &[u8]) -> About {
    match serde_json::from_slice::<Message>(body) {
        Ok(message) if is_name(&message.resource_id, "") => About::Payment(message.resource_id),
        _ => About::NoName("it names no payment"),
    }
}

/// Whether the signature is right under one of the secrets (two while they are being changed).
fn verifies(signature: &str, body: &[u8], secrets: &[SecretString]) -> bool {
    let Ok(signature) = HEXLOWER.decode(signature.trim().as_bytes()) else {
        return false;
    };
    secrets.iter().any(|secret| {
        Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()).is_ok_and(|mut mac| {
            mac.update(body);
            mac.verify_slice(&signature).is_ok()
        })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_a_message_under_one_of_our_secrets() {
        let sign = |body: &[u8], secret: &str| {
            let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
            mac.update(body);
            HEXLOWER.encode(&mac.finalize().into_bytes())
        };
        let secrets: Vec<SecretString> = vec!["old".to_owned().into(), "new".to_owned().into()];
        let body = b"{}";
        for secret in ["old", "new"] {
            assert!(verifies(&sign(body, secret), body, &secrets));
        }
        assert!(!verifies(&sign(body, "other"), body, &secrets));
        assert!(!verifies(&sign(b"{ }", "new"), body, &secrets));
        assert!(!verifies("", body, &secrets) && !verifies("zz", body, &secrets));
        assert!(!verifies(&sign(body, ""), body, &[]));
    }
}

//! Stripe's messages (<https://docs.stripe.com/webhooks>).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;

use super::{About, is_name, refuse, take_in};
use crate::councils::CouncilState;
use crate::error::AppError;
use crate::payments::signature::verifies;

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

#[derive(Debug, Default, Deserialize)]
struct EventObject {
    #[serde(default)]
    id: String,
    /// Of a charge, a refund or a dispute: the payment.
    #[serde(default)]
    payment_intent: Option<String>,
}

/// Messages about what becomes of money after it was taken.
const AFTERMATH: [&str; 3] = ["charge.refund", "refund.", "charge.dispute."];

/// `POST /webhooks/stripe/{council}`
pub(in crate::payments) async fn post_webhook(
    State(state): State<Arc<CouncilState>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<StatusCode, AppError> {
    let signature = headers.get("stripe-signature").and_then(|value| value.to_str().ok());
    let now = state.clock.now().as_second();
    if !verifies(signature.unwrap_or_default(), &body, &state.webhook_secrets, now) {
        return Ok(refuse(&state));
    }
    let read = serde_json::from_slice::<Event>(&body);
    let read = read
        .map(|event| (event.id, event.kind))
        .map_err(|error| error.to_string());
    take_in(&state, read, &body).await
}

pub(super) fn about(kind: &str, body: &[u8]) -> About {
    let object = serde_json::from_slice::<Event>(body)
        .map(|event| event.data.object)
        .unwrap_or_default();
    if kind.starts_with("checkout.session.") {
        return if is_name(&object.id, "cs_") {
            About::CardPage(object.id)
        } else {
            About::NoName("it names no session")
        };
    }
    if AFTERMATH.iter().any(|prefix| kind.starts_with(prefix)) {
        return match object.payment_intent {
            Some(payment) if is_name(&payment, "pi_") => About::Money(payment),
            // Money that was not taken on a card page of ours.
            None => About::Nothing,
            Some(_) => About::NoName("it names no payment"),
        };
    }
    About::Nothing
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_says_what_to_ask_about() {
        let of = |kind: &str, object: &str| {
            let body = format!(r#"{{"id": "evt_1", "type": "{kind}", "data": {{"object": {object}}}}}"#);
            about(kind, body.as_bytes())
        };
        assert_eq!(
            of("checkout.session.completed", r#"{"id": "cs_1"}"#),
            About::CardPage("cs_1".to_owned())
        );
        assert!(matches!(
            of("checkout.session.expired", r#"{"id": "../x"}"#),
            About::NoName(_)
        ));
        for kind in [
            "charge.refunded",
            "charge.refund.updated",
            "refund.created",
            "refund.updated",
            "refund.failed",
            "charge.dispute.created",
            "charge.dispute.updated",
            "charge.dispute.closed",
            "charge.dispute.funds_withdrawn",
            "charge.dispute.funds_reinstated",
        ] {
            let object = r#"{"id": "x_1", "payment_intent": "pi_1"}"#;
            assert_eq!(of(kind, object), About::Money("pi_1".to_owned()), "{kind}");
        }
        assert_eq!(of("payment_intent.payment_failed", r#"{"id": "pi_1"}"#), About::Nothing);
        assert_eq!(of("customer.created", r#"{"id": 7}"#), About::Nothing);
    }
}

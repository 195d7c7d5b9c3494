//! Events, as webhooks carry them, and the deliveries still owed.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::id;
use crate::object::API_VERSION;

/// Which API call caused an event; both empty when the payer or the clock did.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cause {
    pub(crate) request_id: Option<String>,
    pub(crate) idempotency_key: Option<String>,
}

/// Something that happened, with the very bytes that are sent and signed on each try.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) kind: String,
    pub(crate) object_id: String,
    pub(crate) created: i64,
    pub(crate) body: String,
    pub(crate) delivered: u32,
}

impl Event {
    pub(crate) fn new(account_id: &str, kind: &str, object: &Value, cause: &Cause, endpoints: usize, now: i64) -> Self {
        let id = id::new("evt_1", 23);
        let body = json!({
            "id": id,
            "object": "event",
            "api_version": API_VERSION,
            "created": now,
            "data": { "object": object },
            "livemode": false,
            "pending_webhooks": endpoints,
            "request": { "id": cause.request_id, "idempotency_key": cause.idempotency_key },
            "type": kind,
        });
        Self {
            id,
            account_id: account_id.to_owned(),
            kind: kind.to_owned(),
            object_id: object.get("id").and_then(Value::as_str).unwrap_or_default().to_owned(),
            created: now,
            body: body.to_string(),
            delivered: 0,
        }
    }
}

/// An event owed to one endpoint.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Delivery {
    pub(crate) event_id: String,
    pub(crate) url: String,
    pub(crate) tries: u32,
    /// Milliseconds since 1970 before which it is not tried again.
    pub(crate) due_millis: i64,
}

/// An event, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct EventSummary {
    /// `evt_…`
    pub id: String,
    /// Such as `checkout.session.completed`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Identifier of the object that it is about.
    pub object_id: String,
    /// How many times an endpoint has answered it with 2xx.
    pub delivered: u32,
}

//! Events, as webhooks carry them, and the deliveries still owed.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::calendar::iso_time;
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
    #[serde(default)]
    pub(crate) provider: Provider,
}

/// Whose event it is: it says how it is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Provider {
    #[default]
    Stripe,
    GovukPay,
}

impl Event {
    /// A message of GOV.UK Pay's (<https://docs.payments.service.gov.uk/webhooks/>).
    pub(crate) fn of_payment(
        account_id: &str,
        kind: &str,
        payment_id: &str,
        resource: &Value,
        now_millis: i64,
    ) -> Self {
        let id = id::lower(26);
        let body = json!({
            "webhook_message_id": id,
            "api_version": 1,
            "created_date": iso_time(now_millis),
            "resource_id": payment_id,
            "resource_type": "payment",
            "event_type": kind,
            "resource": resource,
        });
        Self {
            id,
            account_id: account_id.to_owned(),
            kind: kind.to_owned(),
            object_id: payment_id.to_owned(),
            created: now_millis / 1_000,
            body: body.to_string(),
            delivered: 0,
            provider: Provider::GovukPay,
        }
    }

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
            provider: Provider::Stripe,
        }
    }
}

/// An event owed to one endpoint.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Delivery {
    pub(crate) event_id: String,
    pub(crate) url: String,
    pub(crate) tries: u32,
    /// Milliseconds since 1970 before which it is not tried again.
    pub(crate) due_millis: i64,
    /// Tells the copies of one event apart that chaos has made.
    pub(crate) copy: u32,
    /// Whether chaos has had its look at it.
    pub(crate) judged: bool,
    /// Held back by chaos until a later one to the same address has gone.
    pub(crate) after_next: bool,
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

//! The provider's JSON objects, each with every field that the real one requires.

use serde_json::{Value, json};

pub(crate) mod charge;
pub(crate) mod checkout_session;
pub(crate) mod payment_intent;
pub(crate) mod refund;

/// The API version whose shapes these are: the one that the pinned client was generated from.
pub(crate) const API_VERSION: &str = "2026-09-30.endive";

/// The only currency taken here.
pub(crate) const CURRENCY: &str = "gbp";

/// A page of a list.
pub(crate) fn list(url: &str, data: Vec<Value>, has_more: bool) -> Value {
    json!({ "object": "list", "data": data, "has_more": has_more, "url": url })
}

//! The provider's JSON objects, each with every field that the real one requires.

use serde_json::{Value, json};

use crate::state::State;

pub(crate) mod balance_transaction;
pub(crate) mod charge;
pub(crate) mod checkout_session;
pub(crate) mod dispute;
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

/// Any object by its identifier, as the API gives it; what it names stays an identifier.
pub(crate) fn by_id(state: &State, id: &str, now: i64) -> Option<Value> {
    let (prefix, _) = id.split_once('_')?;
    match prefix {
        "ch" => state.charge_object(id),
        "cs" => Some(checkout_session::object(state.sessions.get(id)?, &state.public_url)),
        "dp" => Some(dispute::object(state, state.disputes.get(id)?, now)),
        "pi" => Some(payment_intent::object(
            state.payment_intents.get(id)?,
            &state.public_url,
        )),
        "re" => Some(refund::object(state.refunds.get(id)?)),
        "txn" => Some(balance_transaction::object(state.balance_transaction(id)?, now)),
        _ => None,
    }
}

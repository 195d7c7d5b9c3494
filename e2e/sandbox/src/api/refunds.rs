//! Calls about refunds.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::checkout_sessions::page_size;
use super::gate::Caller;
use crate::app::App;
use crate::form::Params;
use crate::object::{self, charge as charge_object, refund as refund_object};
use crate::refund::{Refund, RefundRefusal};
use crate::state::State as SandboxState;

const REASONS: &[&str] = &["duplicate", "fraudulent", "requested_by_customer"];

pub(super) async fn create(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    body: Bytes,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&String::from_utf8_lossy(&body))?;
    let (intent, charge) = (params.text("payment_intent")?, params.text("charge")?);
    let amount_pence = params.integer("amount")?;
    let (reason, metadata) = (params.choice("reason", REASONS)?, params.metadata("metadata")?);
    params.finish()?;
    if amount_pence.is_some_and(|amount| amount < 1) {
        return Err(ApiError::coded(
            "parameter_invalid_integer",
            "Invalid positive integer",
            "amount",
        ));
    }
    if intent.is_none() && charge.is_none() {
        return Err(ApiError::missing("payment_intent"));
    }
    let now = app.clock.now();
    let object = app.store.change(|state| {
        let charge = charge_to_refund(state, &caller.account_id, intent.as_deref(), charge.as_deref())?;
        let found = state.charges.iter_mut().find(|c| c.id == charge);
        let found = found.ok_or_else(|| ApiError::no_such("charge", &charge, "charge"))?;
        let refund = Refund::of(found, &caller.account_id, amount_pence, now).map_err(refusal)?;
        let refund = Refund {
            reason,
            metadata,
            ..refund
        };
        let object = refund_object::object(&refund);
        let intent = state.payment_intents.get(&found.payment_intent);
        let charge_object = intent.map(|intent| charge_object::object(found, intent));
        state.refunds.insert(refund.id.clone(), refund);
        state.emit(&caller.account_id, "refund.created", &object, &caller.cause, now);
        if let Some(charge_object) = charge_object {
            state.emit(
                &caller.account_id,
                "charge.refunded",
                &charge_object,
                &caller.cause,
                now,
            );
        }
        Ok::<_, ApiError>(Json(object))
    })?;
    app.store.durable().await;
    Ok(object)
}

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
) -> Result<Json<Value>, ApiError> {
    app.store.read(|state| {
        let refund = state
            .refunds
            .get(&id)
            .filter(|refund| refund.account_id == caller.account_id);
        Ok(Json(refund_object::object(
            refund.ok_or_else(|| ApiError::no_such("refund", &id, "id"))?,
        )))
    })
}

/// Newest first.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let limit = page_size(&mut params)?;
    let (intent, charge) = (params.text("payment_intent")?, params.text("charge")?);
    params.finish()?;
    app.store.read(|state| {
        let wanted = |refund: &&Refund| {
            refund.account_id == caller.account_id
                && intent.as_ref().is_none_or(|id| *id == refund.payment_intent)
                && charge.as_ref().is_none_or(|id| *id == refund.charge)
        };
        let mut refunds: Vec<&Refund> = state.refunds.values().filter(wanted).collect();
        refunds.sort_by_key(|refund| std::cmp::Reverse(refund.created));
        let data = refunds
            .iter()
            .take(limit)
            .map(|refund| refund_object::object(refund))
            .collect();
        Ok(Json(object::list("/v1/refunds", data, refunds.len() > limit)))
    })
}

/// The charge meant: named itself, or the one that an intent succeeded with.
fn charge_to_refund(
    state: &SandboxState,
    account_id: &str,
    intent: Option<&str>,
    charge: Option<&str>,
) -> Result<String, ApiError> {
    if let Some(id) = intent {
        let intent = state.intent_of(account_id, id);
        let intent = intent.ok_or_else(|| ApiError::no_such("payment_intent", id, "payment_intent"))?;
        if charge.is_some_and(|charge| intent.latest_charge.as_deref() != Some(charge)) {
            return Err(ApiError::invalid(
                "The charge does not belong to the payment intent.",
                Some("charge"),
            ));
        }
        return intent
            .latest_charge
            .clone()
            .ok_or_else(|| refusal(RefundRefusal::NothingTaken));
    }
    let id = charge.unwrap_or_default();
    let found = state.charges.iter().find(|c| c.id == id);
    found
        .filter(|c| state.intent_of(account_id, &c.payment_intent).is_some())
        .map(|c| c.id.clone())
        .ok_or_else(|| ApiError::no_such("charge", id, "charge"))
}

fn refusal(refusal: RefundRefusal) -> ApiError {
    match refusal {
        RefundRefusal::NothingTaken => {
            ApiError::invalid("This PaymentIntent does not have a successful charge to refund.", None)
        }
        RefundRefusal::AlreadyRefunded => ApiError::coded(
            "charge_already_refunded",
            "The charge has already been refunded.",
            "charge",
        ),
        RefundRefusal::MoreThanLeft { left_pence } => ApiError::invalid(
            format!("Refund amount is greater than unrefunded amount on charge ({left_pence} pence)"),
            Some("amount"),
        ),
    }
}

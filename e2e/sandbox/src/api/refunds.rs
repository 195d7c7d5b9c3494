//! Calls about refunds.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::{Extension, Json};
use serde_json::Value;

use super::ApiError;
use super::expand::Expand;
use super::filter::{Created, Filter as _, page_size};
use super::gate::Caller;
use crate::app::App;
use crate::form::Params;
use crate::object::{self, refund as refund_object};
use crate::page::pounds;
use crate::refund::{self, Refund, RefundRefusal, RefundRequest};
use crate::state::State as SandboxState;

const EXPANDABLE: &[&str] = &[
    "balance_transaction",
    "charge",
    "failure_balance_transaction",
    "payment_intent",
];
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
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
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
        let request = RefundRequest {
            amount_pence,
            reason,
            metadata,
        };
        let made = refund::give_back(state, &charge, request, &caller.cause, now);
        let id = made.map_err(|why| refusal(&charge, why))?;
        shown(state, &caller, &id, &expand, now)
    })?;
    app.store.durable().await;
    Ok(object)
}

pub(super) async fn retrieve(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "", EXPANDABLE)?;
    params.finish()?;
    app.store
        .read(|state| shown(state, &caller, &id, &expand, app.clock.now()))
}

/// Newest first.
pub(super) async fn list(
    State(app): State<Arc<App>>,
    Extension(caller): Extension<Caller>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, ApiError> {
    let mut params = Params::parse(&query.unwrap_or_default())?;
    let expand = Expand::read(&mut params, "data.", EXPANDABLE)?;
    let limit = page_size(&mut params)?;
    let (intent, charge) = (params.text("payment_intent")?, params.text("charge")?);
    let after = params.text("starting_after")?;
    let created = Created::read(&mut params)?;
    params.finish()?;
    app.store.read(|state| {
        let before = match &after {
            None => u64::MAX,
            Some(id) => {
                let found = of_caller(state, &caller, id);
                found
                    .ok_or_else(|| ApiError::no_such("refund", id, "starting_after"))?
                    .sequence
            }
        };
        let wanted = |refund: &&Refund| {
            refund.account_id == caller.account_id
                && refund.sequence < before
                && intent.lets_through(Some(&refund.payment_intent))
                && charge.lets_through(Some(&refund.charge))
                && created.holds(refund.created)
        };
        let mut refunds: Vec<&Refund> = state.refunds.values().filter(wanted).collect();
        refunds.sort_by_key(|refund| std::cmp::Reverse(refund.sequence));
        let show = |refund: &&Refund| {
            let mut object = refund_object::object(refund);
            expand.apply(state, &mut object, app.clock.now());
            object
        };
        let data = refunds.iter().take(limit).map(show).collect();
        Ok(Json(object::list("/v1/refunds", data, refunds.len() > limit)))
    })
}

fn of_caller<'a>(state: &'a SandboxState, caller: &Caller, id: &str) -> Option<&'a Refund> {
    state
        .refunds
        .get(id)
        .filter(|refund| refund.account_id == caller.account_id)
}

fn shown(state: &SandboxState, caller: &Caller, id: &str, expand: &Expand, now: i64) -> Result<Json<Value>, ApiError> {
    let found = of_caller(state, caller, id).ok_or_else(|| ApiError::no_such("refund", id, "id"))?;
    let mut object = refund_object::object(found);
    expand.apply(state, &mut object, now);
    Ok(Json(object))
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
        let id = intent.latest_charge.clone();
        return id.ok_or_else(|| refusal("", RefundRefusal::NothingTaken));
    }
    let id = charge.unwrap_or_default();
    let found = state.charge_of(account_id, id).map(|charge| charge.id.clone());
    found.ok_or_else(|| ApiError::no_such("charge", id, "charge"))
}

fn refusal(charge: &str, why: RefundRefusal) -> ApiError {
    match why {
        RefundRefusal::NothingTaken => {
            ApiError::invalid("This PaymentIntent does not have a successful charge to refund.", None)
        }
        RefundRefusal::ChargedBack => ApiError::refused(
            "charge_disputed",
            format!("Charge {charge} has been charged back; cannot issue a refund."),
        ),
        RefundRefusal::AlreadyRefunded => ApiError::refused(
            "charge_already_refunded",
            format!("Charge {charge} has already been refunded."),
        ),
        RefundRefusal::MoreThanLeft {
            asked_pence,
            left_pence,
        } => ApiError::invalid(
            format!(
                "Refund amount ({}) is greater than unrefunded amount on charge ({})",
                pounds(asked_pence),
                pounds(left_pence)
            ),
            Some("amount"),
        ),
    }
}

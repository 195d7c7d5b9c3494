//! Refunds: money given back, never more than was taken.
//!
//! `pending → succeeded`, at once unless a test holds refunds back; either may still become `failed`, days later in
//! life, and then the money is the merchant's again. Nothing leaves `failed`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::balance::BalanceCause;
use crate::event::Cause;
use crate::id;
use crate::object::refund as refund_object;
use crate::state::State;

/// Where a refund stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundStatus {
    /// On its way.
    Pending,
    /// The payer has it, as far as the provider knows.
    #[default]
    Succeeded,
    /// It came back.
    Failed,
}

impl RefundStatus {
    /// The provider's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Succeeded => "succeeded",
            Self::Failed => "failed",
        }
    }
}

/// Money given back to a card.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) sequence: u64,
    pub(crate) account_id: String,
    pub(crate) charge: String,
    pub(crate) payment_intent: String,
    pub(crate) amount_pence: i64,
    pub(crate) reason: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) created: i64,
    #[serde(default)]
    pub(crate) status: RefundStatus,
    #[serde(default)]
    pub(crate) balance_transaction: Option<String>,
    #[serde(default)]
    pub(crate) failure_balance_transaction: Option<String>,
}

/// What a merchant asks for.
#[derive(Debug, Default)]
pub(crate) struct RefundRequest {
    /// All that is left when not given.
    pub(crate) amount_pence: Option<i64>,
    pub(crate) reason: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
}

/// Why no money was given back.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum RefundRefusal {
    NothingTaken,
    ChargedBack,
    AlreadyRefunded,
    MoreThanLeft { asked_pence: i64, left_pence: i64 },
}

/// Gives money of a charge back and tells of it. Gives the refund's identifier.
pub(crate) fn give_back(
    state: &mut State,
    charge_id: &str,
    request: RefundRequest,
    cause: &Cause,
    now: i64,
) -> Result<String, RefundRefusal> {
    if state.is_charged_back(charge_id) {
        return Err(RefundRefusal::ChargedBack);
    }
    let held = state.hold_refunds;
    let charge = state.charges.iter_mut().find(|charge| charge.id == charge_id);
    let charge = charge.filter(|c| c.took_money()).ok_or(RefundRefusal::NothingTaken)?;
    let left_pence = charge.amount_pence - charge.refunded_pence;
    let amount_pence = request.amount_pence.unwrap_or(left_pence);
    if left_pence == 0 {
        return Err(RefundRefusal::AlreadyRefunded);
    }
    if amount_pence > left_pence {
        return Err(RefundRefusal::MoreThanLeft {
            asked_pence: amount_pence,
            left_pence,
        });
    }
    let payment_intent = charge.payment_intent.clone();
    let account_id = state.payment_intents.get(&payment_intent).map(|i| i.account_id.clone());
    let account_id = account_id.ok_or(RefundRefusal::NothingTaken)?;
    charge.refunded_pence += amount_pence;
    let id = id::new("re_", 24);
    let transaction = state.book(&account_id, BalanceCause::Refund, -amount_pence, &id, now);
    state.next_sequence += 1;
    let refund = Refund {
        id: id.clone(),
        sequence: state.next_sequence,
        account_id,
        charge: charge_id.to_owned(),
        payment_intent,
        amount_pence,
        reason: request.reason,
        metadata: request.metadata,
        created: now,
        status: if held {
            RefundStatus::Pending
        } else {
            RefundStatus::Succeeded
        },
        balance_transaction: Some(transaction),
        failure_balance_transaction: None,
    };
    state.refunds.insert(id.clone(), refund);
    emit(state, &id, &["refund.created"], cause, now);
    emit_charge(state, charge_id, &id, cause, now);
    Ok(id)
}

/// A held refund arrives. `false`, with nothing changed, when it is not pending.
pub(crate) fn arrive(state: &mut State, refund_id: &str, now: i64) -> bool {
    match state.refunds.get_mut(refund_id) {
        Some(refund) if refund.status == RefundStatus::Pending => refund.status = RefundStatus::Succeeded,
        _ => return false,
    }
    let events = ["refund.updated", "charge.refund.updated"];
    emit(state, refund_id, &events, &Cause::default(), now);
    true
}

/// A refund comes back: the payer never gets it, and the charge has it again. `false`, with nothing changed, when it
/// had failed before.
pub(crate) fn fail(state: &mut State, refund_id: &str, now: i64) -> bool {
    let Some(refund) = state.refunds.get_mut(refund_id) else {
        return false;
    };
    if refund.status == RefundStatus::Failed {
        return false;
    }
    refund.status = RefundStatus::Failed;
    let (account_id, charge_id, amount_pence) = (refund.account_id.clone(), refund.charge.clone(), refund.amount_pence);
    let transaction = state.book(&account_id, BalanceCause::RefundFailure, amount_pence, refund_id, now);
    if let Some(refund) = state.refunds.get_mut(refund_id) {
        refund.failure_balance_transaction = Some(transaction);
    }
    if let Some(charge) = state.charges.iter_mut().find(|charge| charge.id == charge_id) {
        charge.refunded_pence -= amount_pence;
    }
    let events = ["refund.failed", "refund.updated", "charge.refund.updated"];
    emit(state, refund_id, &events, &Cause::default(), now);
    true
}

fn emit(state: &mut State, refund_id: &str, kinds: &[&str], cause: &Cause, now: i64) {
    if let Some(refund) = state.refunds.get(refund_id) {
        let (account_id, object) = (refund.account_id.clone(), refund_object::object(refund));
        for kind in kinds {
            state.emit(&account_id, kind, &object, cause, now);
        }
    }
}

fn emit_charge(state: &mut State, charge_id: &str, refund_id: &str, cause: &Cause, now: i64) {
    let account_id = state.refunds.get(refund_id).map(|refund| refund.account_id.clone());
    if let (Some(object), Some(account_id)) = (state.charge_object(charge_id), account_id) {
        state.emit(&account_id, "charge.refunded", &object, cause, now);
    }
}

/// A refund, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefundSummary {
    /// `re_…`
    pub id: String,
    /// `ch_…`
    pub charge: String,
    /// `pi_…`
    pub payment_intent: String,
    /// Pence given back.
    pub amount_pence: i64,
    /// Where it stands.
    pub status: RefundStatus,
    /// The merchant's own key-value pairs.
    pub metadata: BTreeMap<String, String>,
}

//! Disputes of GOV.UK Pay payments (<https://docs.payments.service.gov.uk/disputes/>): found by a search, told by no
//! message. Money moves when one is lost.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::object::link;
use crate::calendar::{iso_date, iso_time};
use crate::dispute::DisputeStatus;
use crate::id;
use crate::state::State;

/// What a lost one costs, in pence.
const FEE_PENCE: i64 = 2_000;
/// How long the service may send evidence.
const EVIDENCE_MILLIS: i64 = 7 * 24 * 60 * 60 * 1_000;

/// A payer told their bank that a payment was not right.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentDispute {
    pub(super) id: String,
    pub(super) sequence: u64,
    pub(super) account_id: String,
    pub(super) payment_id: String,
    pub(super) created_millis: i64,
    pub(super) amount_pence: i64,
    pub(super) status: DisputeStatus,
    /// When the money was taken for a lost one.
    pub(super) settled_millis: Option<i64>,
}

impl PaymentDispute {
    /// As the API gives it.
    pub(super) fn object(&self, state: &State) -> Value {
        let mut object = json!({
            "dispute_id": self.id,
            "created_date": iso_time(self.created_millis),
            "amount": self.amount_pence,
            "evidence_due_date": iso_time(self.created_millis + EVIDENCE_MILLIS),
            "reason": "fraudulent",
            "status": self.status.as_str(),
            "_links": { "payment": link(state, &format!("/v1/payments/{}", self.payment_id), "GET") },
        });
        if let (Some(settled), Some(fields)) = (self.settled_millis, object.as_object_mut()) {
            fields.insert("fee".to_owned(), FEE_PENCE.into());
            fields.insert("net_amount".to_owned(), (-self.amount_pence - FEE_PENCE).into());
            let summary = json!({ "settled_date": iso_date(settled / 1_000) });
            fields.insert("settlement_summary".to_owned(), summary);
        }
        object
    }
}

/// Opens a dispute of all that was paid; nothing unless it was paid and nothing is disputed yet.
pub(super) fn open(state: &mut State, payment_id: &str, now_millis: i64) -> Option<String> {
    let payment = state.payments.get(payment_id)?;
    let is_disputed = state
        .payment_disputes
        .values()
        .any(|dispute| dispute.payment_id == payment_id);
    if payment.status != super::payment::PaymentStatus::Success || is_disputed {
        return None;
    }
    let (account_id, amount_pence) = (payment.account_id.clone(), payment.request.amount_pence);
    state.next_sequence += 1;
    let dispute = PaymentDispute {
        id: id::lower(26),
        sequence: state.next_sequence,
        account_id,
        payment_id: payment_id.to_owned(),
        created_millis: now_millis,
        amount_pence,
        status: DisputeStatus::NeedsResponse,
        settled_millis: None,
    };
    let id = dispute.id.clone();
    state.payment_disputes.insert(id.clone(), dispute);
    Some(id)
}

/// The bank decides; `false` when it has, or there is no such dispute.
pub(super) fn close(state: &mut State, dispute_id: &str, is_won: bool, now_millis: i64) -> bool {
    match state.payment_disputes.get_mut(dispute_id) {
        Some(dispute) if !dispute.status.is_closed() => {
            dispute.status = if is_won {
                DisputeStatus::Won
            } else {
                DisputeStatus::Lost
            };
            dispute.settled_millis = (!is_won).then_some(now_millis);
            true
        }
        _ => false,
    }
}

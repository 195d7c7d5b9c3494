//! Disputes: a payer's bank takes a payment back, and gives it again if the merchant wins.
//!
//! `needs_response → under_review` with evidence; either ends `won` or `lost`. Nothing leaves those two.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::balance::BalanceCause;
use crate::event::Cause;
use crate::id;
use crate::object::{charge as charge_object, dispute as dispute_object};
use crate::state::State;

/// How long the merchant has to answer.
const ANSWER_WITHIN_SECONDS: i64 = 7 * 24 * 60 * 60;

/// Where a dispute stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeStatus {
    /// The merchant may send evidence.
    NeedsResponse,
    /// The bank looks at the evidence.
    UnderReview,
    /// The merchant has the money back.
    Won,
    /// The payer keeps it.
    Lost,
}

impl DisputeStatus {
    /// The provider's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedsResponse => "needs_response",
            Self::UnderReview => "under_review",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// Whether it is decided.
    pub fn is_closed(self) -> bool {
        matches!(self, Self::Won | Self::Lost)
    }
}

/// How a dispute ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DisputeOutcome {
    /// For the merchant: the money comes back, the fee does not.
    Won,
    /// For the payer.
    Lost,
}

/// One dispute of one charge.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Dispute {
    pub(crate) id: String,
    pub(crate) sequence: u64,
    pub(crate) account_id: String,
    pub(crate) charge: String,
    pub(crate) payment_intent: String,
    pub(crate) amount_pence: i64,
    pub(crate) created: i64,
    pub(crate) due_by: i64,
    pub(crate) status: DisputeStatus,
    pub(crate) evidence: BTreeMap<String, String>,
    pub(crate) submissions: u32,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) balance_transactions: Vec<String>,
}

/// The payer's bank disputes a charge: what is left of it goes back. `None`, with nothing changed, when there is no
/// such charge, nothing of it is left, or it was disputed before.
pub(crate) fn open(state: &mut State, charge_id: &str, now: i64) -> Option<String> {
    let charge = state.charges.iter_mut().find(|charge| charge.id == charge_id)?;
    let left_pence = charge.amount_pence - charge.refunded_pence;
    if !charge.took_money() || left_pence <= 0 || charge.disputed {
        return None;
    }
    charge.disputed = true;
    let payment_intent = charge.payment_intent.clone();
    let account_id = state.payment_intents.get(&payment_intent)?.account_id.clone();
    state.next_sequence += 1;
    let id = id::new("dp_1", 23);
    let withdrawal = state.book(&account_id, BalanceCause::Dispute, -left_pence, &id, now);
    let dispute = Dispute {
        id: id.clone(),
        sequence: state.next_sequence,
        account_id,
        charge: charge_id.to_owned(),
        payment_intent,
        amount_pence: left_pence,
        created: now,
        due_by: now + ANSWER_WITHIN_SECONDS,
        status: DisputeStatus::NeedsResponse,
        evidence: BTreeMap::new(),
        submissions: 0,
        metadata: BTreeMap::new(),
        balance_transactions: vec![withdrawal],
    };
    state.disputes.insert(id.clone(), dispute);
    emit(state, &id, "charge.dispute.created", &Cause::default(), now);
    emit(state, &id, "charge.dispute.funds_withdrawn", &Cause::default(), now);
    Some(id)
}

/// The merchant sends evidence; submitted evidence goes to the bank. `false`, with nothing changed, once decided.
pub(crate) fn answer(
    state: &mut State,
    dispute_id: &str,
    evidence: BTreeMap<String, String>,
    submit: bool,
    cause: &Cause,
    now: i64,
) -> bool {
    let Some(dispute) = state.disputes.get_mut(dispute_id) else {
        return false;
    };
    if dispute.status.is_closed() {
        return false;
    }
    dispute.evidence.extend(evidence);
    if submit {
        dispute.submissions += 1;
        dispute.status = DisputeStatus::UnderReview;
    }
    emit(state, dispute_id, "charge.dispute.updated", cause, now);
    true
}

/// The bank decides. `false`, with nothing changed, when it had decided before.
pub(crate) fn close(state: &mut State, dispute_id: &str, outcome: DisputeOutcome, cause: &Cause, now: i64) -> bool {
    let Some(dispute) = state.disputes.get_mut(dispute_id) else {
        return false;
    };
    if dispute.status.is_closed() {
        return false;
    }
    match outcome {
        DisputeOutcome::Lost => {
            dispute.status = DisputeStatus::Lost;
            emit(state, dispute_id, "charge.dispute.closed", cause, now);
        }
        DisputeOutcome::Won => {
            dispute.status = DisputeStatus::Won;
            let (account_id, amount_pence) = (dispute.account_id.clone(), dispute.amount_pence);
            let reversal = state.book(
                &account_id,
                BalanceCause::DisputeReversal,
                amount_pence,
                dispute_id,
                now,
            );
            if let Some(dispute) = state.disputes.get_mut(dispute_id) {
                dispute.balance_transactions.push(reversal);
            }
            emit(state, dispute_id, "charge.dispute.closed", cause, now);
            emit(state, dispute_id, "charge.dispute.funds_reinstated", cause, now);
        }
    }
    true
}

fn emit(state: &mut State, dispute_id: &str, kind: &str, cause: &Cause, now: i64) {
    if let Some(dispute) = state.disputes.get(dispute_id) {
        let (account_id, object) = (dispute.account_id.clone(), dispute_object::object(state, dispute, now));
        state.emit(&account_id, kind, &object, cause, now);
    }
}

impl State {
    /// Whether the bank holds a charge's money, or has kept it: then it cannot be refunded.
    pub(crate) fn is_charged_back(&self, charge_id: &str) -> bool {
        let open = |dispute: &Dispute| dispute.charge == charge_id && dispute.status != DisputeStatus::Won;
        self.disputes.values().any(open)
    }

    /// A charge as the API gives it.
    pub(crate) fn charge_object(&self, charge_id: &str) -> Option<serde_json::Value> {
        let charge = self.charges.iter().rev().find(|charge| charge.id == charge_id)?;
        let intent = self.payment_intents.get(&charge.payment_intent)?;
        Some(charge_object::object(charge, intent))
    }
}

/// A dispute, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DisputeSummary {
    /// `dp_…`
    pub id: String,
    /// `ch_…`
    pub charge: String,
    /// `pi_…`
    pub payment_intent: String,
    /// Pence taken back.
    pub amount_pence: i64,
    /// Where it stands.
    pub status: DisputeStatus,
}

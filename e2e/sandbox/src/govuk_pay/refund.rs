//! Refunds of GOV.UK Pay payments (<https://docs.payments.service.gov.uk/refunding_payments/>).
//!
//! `submitted → success`, at once unless a test holds refunds back; or `error`, and then the money can be refunded again.

use serde::{Deserialize, Serialize};

use super::lifecycle;
use super::payment::{Payment, PaymentStatus};
use crate::id;
use crate::state::State;

/// Where a refund stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentRefundStatus {
    /// On its way.
    Submitted,
    /// The payer has it.
    Success,
    /// It came back.
    Error,
}

impl PaymentRefundStatus {
    /// The provider's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Submitted => "submitted",
            Self::Success => "success",
            Self::Error => "error",
        }
    }
}

/// Money given back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentRefund {
    pub(super) id: String,
    pub(super) sequence: u64,
    pub(super) account_id: String,
    pub(super) payment_id: String,
    pub(super) created_millis: i64,
    pub(super) amount_pence: i64,
    pub(super) status: PaymentRefundStatus,
}

impl PaymentRefund {
    pub(crate) fn payment_id(&self) -> &str {
        &self.payment_id
    }
}

/// What can be refunded of a payment: the provider's `refund_summary`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refundable {
    pub(super) status: &'static str,
    pub(super) available_pence: i64,
    pub(super) submitted_pence: i64,
}

/// Why no money was given back.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// 412: the service's idea of what is left is out of date.
    Mismatch,
    /// 400, with the reason in the provider's words.
    NotAvailable(&'static str),
}

/// What is left of a payment.
pub(super) fn refundable(state: &State, payment: &Payment) -> Refundable {
    let counted = state
        .payment_refunds
        .values()
        .filter(|refund| refund.payment_id == payment.id && refund.status != PaymentRefundStatus::Error);
    let submitted_pence = counted.map(|refund| refund.amount_pence).sum();
    let available_pence = payment.request.amount_pence - submitted_pence;
    let status = match payment.status {
        PaymentStatus::Created | PaymentStatus::Started | PaymentStatus::Submitted => "pending",
        PaymentStatus::Failed | PaymentStatus::Cancelled | PaymentStatus::Error => "unavailable",
        PaymentStatus::Success if available_pence == 0 => "full",
        PaymentStatus::Success => "available",
    };
    Refundable {
        status,
        available_pence,
        submitted_pence,
    }
}

/// Gives money of a payment back. Gives the refund's identifier; `None` when there is no such payment.
pub(super) fn give_back(
    state: &mut State,
    payment_id: &str,
    amount_pence: i64,
    expected_available_pence: Option<i64>,
    now_millis: i64,
) -> Option<Result<String, Refusal>> {
    let payment = state.payments.get(payment_id)?;
    let left = refundable(state, payment);
    if left.status != "available" {
        return Some(Err(Refusal::NotAvailable(left.status)));
    }
    if expected_available_pence.is_some_and(|expected| expected != left.available_pence) {
        return Some(Err(Refusal::Mismatch));
    }
    if amount_pence > left.available_pence {
        return Some(Err(Refusal::NotAvailable("amount_not_available")));
    }
    let account_id = payment.account_id.clone();
    state.next_sequence += 1;
    let refund = PaymentRefund {
        id: id::lower(26),
        sequence: state.next_sequence,
        account_id,
        payment_id: payment_id.to_owned(),
        created_millis: now_millis,
        amount_pence,
        status: PaymentRefundStatus::Submitted,
    };
    let id = refund.id.clone();
    state.fresh.push(("govuk_pay.refund.created".to_owned(), id.clone()));
    state.payment_refunds.insert(id.clone(), refund);
    if !state.hold_refunds {
        arrive(state, &id, now_millis);
    }
    Some(Ok(id))
}

/// A refund arrives. `false`, with nothing changed, unless it is on its way.
pub(super) fn arrive(state: &mut State, refund_id: &str, now_millis: i64) -> bool {
    let payment_id = match state.payment_refunds.get_mut(refund_id) {
        Some(refund) if refund.status == PaymentRefundStatus::Submitted => {
            refund.status = PaymentRefundStatus::Success;
            refund.payment_id.clone()
        }
        _ => return false,
    };
    lifecycle::emit(state, &payment_id, "card_payment_refunded", now_millis);
    true
}

/// A refund comes back, whether it was on its way or had arrived. GOV.UK Pay sends no message about it. `false`, with
/// nothing changed, when it had come back before.
pub(super) fn fail(state: &mut State, refund_id: &str) -> bool {
    match state.payment_refunds.get_mut(refund_id) {
        Some(refund) if refund.status != PaymentRefundStatus::Error => {
            refund.status = PaymentRefundStatus::Error;
            true
        }
        _ => false,
    }
}

/// A refund, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentRefundSummary {
    /// The provider's identifier.
    pub id: String,
    /// The payment's.
    pub payment_id: String,
    /// Pence given back.
    pub amount_pence: i64,
    /// Where it stands.
    pub status: PaymentRefundStatus,
}

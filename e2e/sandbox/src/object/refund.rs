//! The `refund` object (<https://docs.stripe.com/api/refunds/object>).

use serde_json::{Value, json};

use super::CURRENCY;
use crate::refund::{Refund, RefundStatus};

/// A refund as the API gives it.
pub(crate) fn object(refund: &Refund) -> Value {
    let mut object = json!({
        "id": refund.id,
        "object": "refund",
        "amount": refund.amount_pence,
        "balance_transaction": refund.balance_transaction,
        "charge": refund.charge,
        "created": refund.created,
        "currency": CURRENCY,
        "destination_details": {
            "card": { "reference_status": "pending", "reference_type": "acquirer_reference_number", "type": "refund" },
            "type": "card",
        },
        "metadata": refund.metadata,
        "payment_intent": refund.payment_intent,
        "reason": refund.reason,
        "receipt_number": null,
        "source_transfer_reversal": null,
        "status": refund.status.as_str(),
        "transfer_reversal": null,
    });
    // There only in the states that they explain.
    let optional = [
        (
            "pending_reason",
            (refund.status == RefundStatus::Pending).then_some("processing"),
        ),
        (
            "failure_reason",
            (refund.status == RefundStatus::Failed).then_some("expired_or_canceled_card"),
        ),
        (
            "failure_balance_transaction",
            refund.failure_balance_transaction.as_deref(),
        ),
    ];
    if let Some(fields) = object.as_object_mut() {
        let there = optional
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), Value::from(value?))));
        fields.extend(there);
    }
    object
}

//! The `refund` object (<https://docs.stripe.com/api/refunds/object>).

use serde_json::{Value, json};

use super::CURRENCY;
use crate::refund::Refund;

/// A refund as the API gives it.
pub(crate) fn object(refund: &Refund) -> Value {
    json!({
        "id": refund.id,
        "object": "refund",
        "amount": refund.amount_pence,
        "balance_transaction": null,
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
        "status": "succeeded",
        "transfer_reversal": null,
    })
}

//! The `dispute` object (<https://docs.stripe.com/api/disputes/object>).

use serde_json::{Map, Value, json};

use super::{CURRENCY, balance_transaction};
use crate::dispute::Dispute;
use crate::state::State;

/// Every field of the evidence; null until the merchant sends it.
pub(crate) const EVIDENCE: &[&str] = &[
    "access_activity_log",
    "billing_address",
    "cancellation_policy",
    "cancellation_policy_disclosure",
    "cancellation_rebuttal",
    "customer_communication",
    "customer_email_address",
    "customer_name",
    "customer_purchase_ip",
    "customer_signature",
    "duplicate_charge_documentation",
    "duplicate_charge_explanation",
    "duplicate_charge_id",
    "product_description",
    "receipt",
    "refund_policy",
    "refund_policy_disclosure",
    "refund_refusal_explanation",
    "service_date",
    "service_documentation",
    "shipping_address",
    "shipping_carrier",
    "shipping_date",
    "shipping_documentation",
    "shipping_tracking_number",
    "uncategorized_file",
    "uncategorized_text",
];

/// A dispute with its balance transactions in full, as the real one carries them.
pub(crate) fn object(state: &State, dispute: &Dispute, now: i64) -> Value {
    let mut evidence: Map<String, Value> = EVIDENCE
        .iter()
        .map(|field| ((*field).to_owned(), json!(dispute.evidence.get(*field))))
        .collect();
    evidence.insert("enhanced_evidence".to_owned(), json!({}));
    let balance_transactions: Vec<Value> = dispute
        .balance_transactions
        .iter()
        .filter_map(|id| state.balance_transaction(id))
        .map(|transaction| balance_transaction::object(transaction, now))
        .collect();
    let charge = state.charges.iter().rev().find(|charge| charge.id == dispute.charge);
    let brand = charge
        .and_then(|charge| charge.card.as_ref())
        .map_or("visa", |card| &card.brand);
    json!({
        "id": dispute.id,
        "object": "dispute",
        "amount": dispute.amount_pence,
        "balance_transactions": balance_transactions,
        "charge": dispute.charge,
        "created": dispute.created,
        "currency": CURRENCY,
        "enhanced_eligibility_types": [],
        "evidence": evidence,
        "evidence_details": {
            "due_by": dispute.due_by,
            "enhanced_eligibility": {},
            "has_evidence": !dispute.evidence.is_empty(),
            "past_due": dispute.submissions == 0 && now > dispute.due_by,
            "submission_count": dispute.submissions,
        },
        "is_charge_refundable": false,
        "livemode": false,
        "metadata": dispute.metadata,
        "payment_intent": dispute.payment_intent,
        "payment_method_details": {
            "card": { "brand": brand, "case_type": "chargeback", "network": brand, "network_reason_code": "10.4" },
            "type": "card",
        },
        "reason": "fraudulent",
        "status": dispute.status.as_str(),
    })
}

//! The `balance_transaction` object (<https://docs.stripe.com/api/balance_transactions/object>).

use serde_json::{Value, json};

use super::CURRENCY;
use crate::balance::{BalanceCause, BalanceTransaction};

/// UK card money becomes available after two days.
const AVAILABLE_AFTER_SECONDS: i64 = 2 * 24 * 60 * 60;

/// A movement of a merchant's money.
pub(crate) fn object(transaction: &BalanceTransaction, now: i64) -> Value {
    let available_on = transaction.created + AVAILABLE_AFTER_SECONDS;
    let fee = match transaction.cause {
        BalanceCause::Dispute => "Dispute fee",
        _ => "Stripe processing fees",
    };
    let fee_details: Vec<Value> = (transaction.fee_pence != 0)
        .then(|| {
            json!({
                "amount": transaction.fee_pence,
                "application": null,
                "currency": CURRENCY,
                "description": fee,
                "type": "stripe_fee",
            })
        })
        .into_iter()
        .collect();
    let description = match transaction.cause {
        BalanceCause::Charge => None,
        BalanceCause::Refund => Some("REFUND FOR PAYMENT"),
        BalanceCause::RefundFailure => Some("REFUND FAILURE"),
        BalanceCause::Dispute => Some("Chargeback withdrawal"),
        BalanceCause::DisputeReversal => Some("Chargeback reversal"),
    };
    json!({
        "id": transaction.id,
        "object": "balance_transaction",
        "amount": transaction.amount_pence,
        "available_on": available_on,
        "balance_type": "payments",
        "created": transaction.created,
        "currency": CURRENCY,
        "description": description,
        "exchange_rate": null,
        "fee": transaction.fee_pence,
        "fee_details": fee_details,
        "net": transaction.net_pence(),
        "reporting_category": transaction.cause.reporting_category(),
        "source": transaction.source,
        "status": if available_on <= now { "available" } else { "pending" },
        "type": transaction.cause.kind(),
    })
}

//! The `charge` object (<https://docs.stripe.com/api/charges/object>).

use serde_json::{Value, json};

use super::{CURRENCY, payment_intent::billing_details};
use crate::charge::Charge;
use crate::payment_intent::PaymentIntent;

/// A charge of an intent.
pub(crate) fn object(charge: &Charge, intent: &PaymentIntent) -> Value {
    let taken = charge.took_money();
    json!({
        "id": charge.id,
        "object": "charge",
        "amount": charge.amount_pence,
        "amount_captured": if taken { charge.amount_pence } else { 0 },
        "amount_refunded": charge.refunded_pence,
        "application": null,
        "application_fee": null,
        "application_fee_amount": null,
        "balance_transaction": charge.balance_transaction,
        "billing_details": billing_details(&charge.payer),
        "calculated_statement_descriptor": intent.calculated_statement_descriptor,
        "captured": taken,
        "created": charge.created,
        "currency": CURRENCY,
        "customer": null,
        "description": intent.description,
        "disputed": charge.disputed,
        "failure_balance_transaction": null,
        "failure_code": charge.decline.as_ref().map(|decline| decline.code.clone()),
        "failure_message": charge.decline.as_ref().map(|decline| decline.message.clone()),
        "fraud_details": {},
        "livemode": false,
        "metadata": intent.metadata,
        "on_behalf_of": null,
        "outcome": null,
        "paid": taken,
        "payment_intent": charge.payment_intent,
        "payment_method": charge.card.as_ref().map(|card| card.payment_method_id.clone()),
        "payment_method_details": null,
        "receipt_email": intent.receipt_email,
        "receipt_number": null,
        "receipt_url": null,
        "refunded": taken && charge.refunded_pence == charge.amount_pence,
        "review": null,
        "shipping": null,
        "source": null,
        "source_transfer": null,
        "statement_descriptor": null,
        "statement_descriptor_suffix": intent.statement_descriptor_suffix,
        "status": if taken { "succeeded" } else { "failed" },
        "transfer_data": null,
        "transfer_group": null,
    })
}

//! The `payment_intent` object (<https://docs.stripe.com/api/payment_intents/object>).

use serde_json::{Value, json};

use super::CURRENCY;
use crate::card::UsedCard;
use crate::payment_intent::{IntentStatus, PaymentIntent};
use crate::session::Payer;

/// A payment intent as the API gives it.
pub(crate) fn object(intent: &PaymentIntent, public_url: &str) -> Value {
    let next_action = (intent.status == IntentStatus::RequiresAction).then(|| {
        json!({
            "type": "redirect_to_url",
            "redirect_to_url": {
                "return_url": format!("{public_url}/c/pay/{}", intent.session_id),
                "url": format!("{public_url}/c/3ds/{}", intent.session_id),
            },
        })
    });
    // A refused card is let go of: only the error still shows it.
    let attached = intent
        .card
        .as_ref()
        .filter(|_| intent.status != IntentStatus::RequiresPaymentMethod);
    json!({
        "id": intent.id,
        "object": "payment_intent",
        "amount": intent.amount_pence,
        "amount_capturable": 0,
        "amount_details": { "tip": {} },
        "amount_received": intent.received_pence(),
        "application": null,
        "application_fee_amount": null,
        "automatic_payment_methods": null,
        "canceled_at": intent.canceled_at,
        "cancellation_reason": intent.canceled_at.map(|_| "expired"),
        "capture_method": "automatic_async",
        "client_secret": intent.client_secret,
        "confirmation_method": "automatic",
        "created": intent.created,
        "currency": CURRENCY,
        "customer": null,
        "customer_account": null,
        "description": intent.description,
        "last_payment_error": last_payment_error(intent),
        "latest_charge": intent.latest_charge,
        "livemode": false,
        "metadata": intent.metadata,
        "next_action": next_action,
        "on_behalf_of": null,
        "payment_method": attached.map(|card| card.payment_method_id.clone()),
        "payment_method_configuration_details": null,
        "payment_method_options": {
            "card": {
                "installments": null,
                "mandate_options": null,
                "network": null,
                "request_three_d_secure": "automatic",
            },
        },
        "payment_method_types": ["card"],
        "processing": null,
        "receipt_email": intent.receipt_email,
        "review": null,
        "setup_future_usage": null,
        "shipping": null,
        "source": null,
        "statement_descriptor": null,
        "statement_descriptor_suffix": intent.statement_descriptor_suffix,
        "status": intent.status.as_str(),
        "transfer_data": null,
        "transfer_group": null,
    })
}

fn last_payment_error(intent: &PaymentIntent) -> Option<Value> {
    let decline = intent.last_payment_error.as_ref()?;
    let mut error = json!({
        "code": decline.code,
        "doc_url": format!("https://stripe.com/docs/error-codes/{}", decline.code.replace('_', "-")),
        "message": decline.message,
        "type": decline.kind,
    });
    let optional = [
        (
            "charge",
            intent
                .latest_charge
                .clone()
                .filter(|_| decline.kind == "card_error")
                .map(Value::from),
        ),
        ("decline_code", decline.decline_code.clone().map(Value::from)),
        (
            "payment_method",
            intent.card.as_ref().map(|card| payment_method(card, &intent.payer)),
        ),
    ];
    if let Some(fields) = error.as_object_mut() {
        fields.extend(
            optional
                .into_iter()
                .filter_map(|(name, value)| Some((name.to_owned(), value?))),
        );
    }
    Some(error)
}

fn payment_method(card: &UsedCard, payer: &Payer) -> Value {
    json!({
        "id": card.payment_method_id,
        "object": "payment_method",
        "allow_redisplay": "limited",
        "billing_details": billing_details(payer),
        "card": {
            "brand": card.brand,
            "checks": { "address_line1_check": null, "address_postal_code_check": "pass", "cvc_check": "pass" },
            "country": "GB",
            "display_brand": card.brand,
            "exp_month": card.exp_month,
            "exp_year": card.exp_year,
            "fingerprint": null,
            "funding": "credit",
            "generated_from": null,
            "last4": card.last4,
            "networks": { "available": [card.brand], "preferred": null },
            "regulated_status": "unregulated",
            "three_d_secure_usage": { "supported": true },
            "wallet": null,
        },
        "created": card.created,
        "customer": null,
        "customer_account": null,
        "livemode": false,
        "metadata": {},
        "type": "card",
    })
}

/// The payer, as payment methods and charges give it.
pub(crate) fn billing_details(payer: &Payer) -> Value {
    json!({
        "address": {
            "city": null,
            "country": "GB",
            "line1": null,
            "line2": null,
            "postal_code": payer.postal_code,
            "state": null,
        },
        "email": payer.email,
        "name": payer.name,
        "phone": null,
        "tax_id": null,
    })
}

//! The `checkout.session` object (<https://docs.stripe.com/api/checkout/sessions/object>).

use serde_json::{Value, json};

use super::{CURRENCY, list};
use crate::session::{LineItem, Session, SessionStatus};

/// A session as the API gives it, with its payment intent as an identifier.
pub(crate) fn object(session: &Session, public_url: &str) -> Value {
    let open = session.status == SessionStatus::Open;
    json!({
        "id": session.id,
        "object": "checkout.session",
        "adaptive_pricing": { "enabled": false },
        "after_expiration": null,
        "allow_promotion_codes": null,
        "amount_subtotal": session.amount_pence,
        "amount_total": session.amount_pence,
        "automatic_tax": { "enabled": false, "liability": null, "provider": null, "status": null },
        "billing_address_collection": null,
        "cancel_url": session.cancel_url,
        "client_reference_id": session.client_reference_id,
        "client_secret": null,
        "collected_information": null,
        "consent": null,
        "consent_collection": null,
        "created": session.created,
        "currency": CURRENCY,
        "currency_conversion": null,
        "custom_fields": [],
        "custom_text": {
            "after_submit": null,
            "shipping_address": null,
            "submit": null,
            "terms_of_service_acceptance": null,
        },
        "customer": null,
        "customer_account": null,
        "customer_creation": "if_required",
        "customer_details": customer_details(session),
        "customer_email": session.customer_email,
        "discounts": [],
        "expires_at": session.expires_at,
        "invoice": null,
        "invoice_creation": {
            "enabled": false,
            "invoice_data": {
                "account_tax_ids": null,
                "custom_fields": null,
                "description": null,
                "footer": null,
                "issuer": null,
                "metadata": {},
                "rendering_options": null,
            },
        },
        "livemode": false,
        "locale": session.locale,
        "metadata": session.metadata,
        "mode": "payment",
        "origin_context": null,
        "payment_intent": session.payment_intent,
        "payment_link": null,
        "payment_method_collection": "if_required",
        "payment_method_configuration_details": null,
        "payment_method_options": { "card": { "request_three_d_secure": "automatic" } },
        "payment_method_types": ["card"],
        "payment_status": session.payment_status(),
        "permissions": null,
        "phone_number_collection": { "enabled": false },
        "recovered_from": null,
        "saved_payment_method_options": null,
        "setup_intent": null,
        "shipping_address_collection": null,
        "shipping_cost": null,
        "shipping_options": [],
        "status": session.status.as_str(),
        "submit_type": session.submit_type,
        "subscription": null,
        "success_url": session.success_url,
        "total_details": { "amount_discount": 0, "amount_shipping": 0, "amount_tax": 0 },
        "ui_mode": "hosted_page",
        "url": open.then(|| format!("{public_url}/c/pay/{}", session.id)),
        "wallet_options": null,
    })
}

fn customer_details(session: &Session) -> Value {
    let payer = session.payer.clone().unwrap_or_default();
    let Some(email) = payer.email.or_else(|| session.customer_email.clone()) else {
        return Value::Null;
    };
    json!({
        "address": payer.postal_code.map(|postal_code| json!({
            "city": null,
            "country": "GB",
            "line1": null,
            "line2": null,
            "postal_code": postal_code,
            "state": null,
        })),
        "business_name": null,
        "email": email,
        "individual_name": null,
        "name": payer.name,
        "phone": null,
        "tax_exempt": "none",
        "tax_ids": [],
    })
}

/// A session's line items: the list that `expand[]=line_items` puts in.
pub(crate) fn line_items(session: &Session) -> Value {
    let items = session
        .line_items
        .iter()
        .map(|item| line_item(item, session.created))
        .collect();
    list(
        &format!("/v1/checkout/sessions/{}/line_items", session.id),
        items,
        false,
    )
}

fn line_item(item: &LineItem, created: i64) -> Value {
    json!({
        "id": item.id,
        "object": "item",
        "amount_discount": 0,
        "amount_subtotal": item.total_pence(),
        "amount_tax": 0,
        "amount_total": item.total_pence(),
        "currency": CURRENCY,
        "description": item.name,
        "price": {
            "id": item.price_id,
            "object": "price",
            "active": false,
            "billing_scheme": "per_unit",
            "created": created,
            "currency": CURRENCY,
            "custom_unit_amount": null,
            "livemode": false,
            "lookup_key": null,
            "metadata": {},
            "nickname": null,
            "product": item.product_id,
            "recurring": null,
            "tax_behavior": "unspecified",
            "tiers_mode": null,
            "transform_quantity": null,
            "type": "one_time",
            "unit_amount": item.unit_amount_pence,
            "unit_amount_decimal": item.unit_amount_pence.to_string(),
        },
        "quantity": item.quantity,
    })
}

//! The provider's JSON objects. A field without a value is left out, as the real ones do.

use serde_json::{Map, Value, json};

use super::MOUNT;
use super::card::{Address, CardDetails};
use super::payment::{FailReason, Payment, PaymentStatus};
use super::refund::{PaymentRefund, refundable};
use crate::balance::card_fee_pence;
use crate::calendar::{iso_date, iso_time};
use crate::state::State;

fn put(object: &mut Map<String, Value>, fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) {
    let there = fields
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)));
    object.extend(there);
}

/// `state`: where a payment stands, and why it was not made.
pub(super) fn payment_state(status: PaymentStatus, reason: Option<FailReason>) -> Value {
    let mut state = Map::new();
    put(
        &mut state,
        [
            ("status", Some(status.as_str().into())),
            ("finished", Some(status.is_finished().into())),
            ("message", reason.map(|reason| reason.message().into())),
            ("code", reason.map(|reason| reason.code().into())),
        ],
    );
    Value::Object(state)
}

/// A payment without its links, as webhooks carry it.
pub(super) fn payment(state: &State, payment: &Payment) -> Value {
    let request = &payment.request;
    let left = refundable(state, payment);
    let mut settlement = Map::new();
    put(
        &mut settlement,
        [
            (
                "capture_submit_time",
                payment.captured_millis.map(|at| iso_time(at).into()),
            ),
            (
                "captured_date",
                payment.captured_millis.map(|at| iso_date(at / 1_000).into()),
            ),
            (
                "settled_date",
                payment.settled_millis.map(|at| iso_date(at / 1_000).into()),
            ),
        ],
    );
    let fee_pence = payment.captured_millis.map(|_| card_fee_pence(request.amount_pence));
    let mut object = Map::new();
    put(
        &mut object,
        [
            ("payment_id", Some(payment.id.clone().into())),
            ("amount", Some(request.amount_pence.into())),
            ("description", Some(request.description.clone().into())),
            ("reference", Some(request.reference.clone().into())),
            ("language", Some(json!(request.language))),
            (
                "metadata",
                (!request.metadata.is_empty()).then(|| json!(request.metadata)),
            ),
            ("email", request.email.clone().map(Value::from)),
            ("state", Some(payment_state(payment.status, payment.reason))),
            ("payment_provider", Some("stripe".into())),
            ("provider_id", payment.provider_id.clone().map(Value::from)),
            ("created_date", Some(iso_time(payment.created_millis).into())),
            (
                "refund_summary",
                Some(json!({
                    "status": left.status,
                    "amount_available": left.available_pence,
                    "amount_submitted": left.submitted_pence,
                })),
            ),
            ("settlement_summary", Some(Value::Object(settlement))),
            ("card_details", payment.card.as_ref().map(card_details)),
            (
                "authorisation_summary",
                payment
                    .card
                    .as_ref()
                    .map(|_| json!({ "three_d_secure": { "required": false } })),
            ),
            ("delayed_capture", Some(false.into())),
            ("moto", Some(false.into())),
            ("fee", fee_pence.map(Value::from)),
            ("net_amount", fee_pence.map(|fee| (request.amount_pence - fee).into())),
            ("authorisation_mode", Some("web".into())),
            ("return_url", Some(request.return_url.clone().into())),
        ],
    );
    Value::Object(object)
}

fn card_details(card: &CardDetails) -> Value {
    json!({
        "last_digits_card_number": card.last4,
        "first_digits_card_number": card.first6,
        "cardholder_name": card.cardholder_name,
        "expiry_date": card.expiry_date,
        "billing_address": address(&card.billing_address),
        "card_brand": card.brand,
        "card_type": card.kind,
    })
}

fn address(address: &Address) -> Value {
    let mut object = Map::new();
    put(
        &mut object,
        [
            ("line1", address.line1.clone().map(Value::from)),
            ("line2", address.line2.clone().map(Value::from)),
            ("postcode", address.postcode.clone().map(Value::from)),
            ("city", address.city.clone().map(Value::from)),
            ("country", address.country.clone().map(Value::from)),
        ],
    );
    Value::Object(object)
}

/// The full address of one of the calls.
pub(super) fn href(state: &State, path: &str) -> String {
    format!("{}{MOUNT}{path}", state.public_url)
}

pub(super) fn link(state: &State, path: &str, method: &str) -> Value {
    json!({ "href": href(state, path), "method": method })
}

/// Where the payer goes to pay, while there is something to pay.
pub(super) fn next_url(state: &State, payment: &Payment) -> Option<String> {
    payment.token().map(|token| href(state, &format!("/secure/{token}")))
}

/// A payment with its links.
pub(super) fn payment_with_links(state: &State, payment: &Payment) -> Value {
    let own = format!("/v1/payments/{}", payment.id);
    let mut links = Map::new();
    put(
        &mut links,
        [
            ("self", Some(link(state, &own, "GET"))),
            (
                "next_url",
                next_url(state, payment).map(|href| json!({ "href": href, "method": "GET" })),
            ),
            (
                "next_url_post",
                payment.token().map(|token| {
                    json!({
                        "type": "application/x-www-form-urlencoded",
                        "params": { "chargeTokenId": token },
                        "href": href(state, "/secure"),
                        "method": "POST",
                    })
                }),
            ),
            ("events", Some(link(state, &format!("{own}/events"), "GET"))),
            ("refunds", Some(link(state, &format!("{own}/refunds"), "GET"))),
            (
                "cancel",
                (!payment.status.is_finished()).then(|| link(state, &format!("{own}/cancel"), "POST")),
            ),
        ],
    );
    let mut object = self::payment(state, payment);
    if let Some(fields) = object.as_object_mut() {
        fields.insert("_links".to_owned(), Value::Object(links));
    }
    object
}

/// A refund with its links.
pub(super) fn refund(state: &State, refund: &PaymentRefund) -> Value {
    let payment = format!("/v1/payments/{}", refund.payment_id);
    json!({
        "refund_id": refund.id,
        "created_date": iso_time(refund.created_millis),
        "amount": refund.amount_pence,
        "status": refund.status.as_str(),
        "settlement_summary": {},
        "_links": {
            "self": link(state, &format!("{payment}/refunds/{}", refund.id), "GET"),
            "payment": link(state, &payment, "GET"),
        },
    })
}

/// A payment's refunds, oldest first.
pub(super) fn refunds(state: &State, payment_id: &str) -> Value {
    let payment = format!("/v1/payments/{payment_id}");
    let of_it = state
        .payment_refunds
        .values()
        .filter(|refund| refund.payment_id == payment_id);
    let mut refunds: Vec<&PaymentRefund> = of_it.collect();
    refunds.sort_unstable_by_key(|refund| refund.sequence);
    let refunds: Vec<Value> = refunds.into_iter().map(|one| refund(state, one)).collect();
    json!({
        "payment_id": payment_id,
        "_links": {
            "self": link(state, &format!("{payment}/refunds"), "GET"),
            "payment": link(state, &payment, "GET"),
        },
        "_embedded": { "refunds": refunds },
    })
}

#![allow(clippy::unwrap_used)]
use super::*;
use crate::payments::provider::MovementKind;

fn payment(state: &str) -> Payment {
    let text = format!(
        r#"{{ "payment_id": "hu20sqlact5260q2nanm0q8u93", "amount": 14500, "state": {state}, "fee": 205,
             "created_date": "2026-01-15T16:30:56Z", "metadata": {{ "payment": "t0ken" }},
             "_links": {{ "next_url": {{ "href": "https://card.example/secure/1", "method": "GET" }}, "cancel": null }} }}"#
    );
    serde_json::from_str(&text).unwrap()
}

#[test]
fn every_state_means_something() {
    for (state, outcome) in [
        (r#"{"status": "created", "finished": false}"#, Outcome::Open),
        (r#"{"status": "started", "finished": false}"#, Outcome::Open),
        (r#"{"status": "submitted", "finished": false}"#, Outcome::Processing),
        (r#"{"status": "capturable", "finished": false}"#, Outcome::Processing),
        (r#"{"status": "success", "finished": true}"#, Outcome::Paid),
        (
            r#"{"status": "failed", "finished": true, "code": "P0010"}"#,
            Outcome::Declined,
        ),
        (
            r#"{"status": "failed", "finished": true, "code": "P0020"}"#,
            Outcome::Expired,
        ),
        (
            r#"{"status": "failed", "finished": true, "code": "P0030"}"#,
            Outcome::GivenUp,
        ),
        (
            r#"{"status": "cancelled", "finished": true, "code": "P0040"}"#,
            Outcome::GivenUp,
        ),
        (
            r#"{"status": "error", "finished": true, "code": "P0050"}"#,
            Outcome::Declined,
        ),
    ] {
        assert_eq!(payment(state).state.outcome(), outcome, "{state}");
    }
}

#[test]
fn a_payment_is_a_movement_with_its_fee() {
    let movement = payment(r#"{"status": "success"}"#).movement();
    assert_eq!(movement.kind, MovementKind::Payment);
    assert_eq!(
        (movement.amount, movement.fee),
        (Pence::from_pence(14_500), Pence::from_pence(205))
    );
    assert_eq!(movement.at.unix_timestamp(), 1_768_494_656);
}

#[test]
fn card_pages_are_where_the_api_is() {
    let origin = |api| {
        GovUkPay::new("api_test_x".to_owned().into(), api)
            .unwrap()
            .card_page_origin()
            .to_owned()
    };
    assert_eq!(origin(None), "https://card.payments.service.gov.uk");
    assert_eq!(
        origin(Some("http://127.0.0.1:12111/govuk-pay")),
        "http://localhost:12111"
    );
}

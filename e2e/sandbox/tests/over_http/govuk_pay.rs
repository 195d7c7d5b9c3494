//! GOV.UK Pay's API: payments, searches, refunds, webhooks.

use std::time::Duration;

use reqwest::{Method, RequestBuilder};
use sandbox::{Chaos, ChaosKind, FailureMode, PaymentAttempt, PaymentRefundStatus, PaymentStatus, Running, Sandbox};
use serde_json::{Value, json};

use crate::support::*;

const CARD: &str = "4444333322221111";

pub(crate) fn call(sandbox: &Running, method: Method, path: &str) -> RequestBuilder {
    let url = format!("{}/v1/{path}", sandbox.govuk_pay().base_url());
    client().request(method, url).bearer_auth(PAY_KEY)
}

pub(crate) fn garden(reference: &str) -> Value {
    json!({
        "amount": 6_500,
        "reference": reference,
        "description": "Garden waste & <more>",
        "return_url": "http://localhost:3000/return?payment=r1",
        "language": "en",
        "metadata": { "fund": "GARDEN", "instalment": 2 },
    })
}

pub(crate) async fn create_payment(sandbox: &Running, body: &Value) -> Value {
    let made = call(sandbox, Method::POST, "payments").json(body).send().await.unwrap();
    assert_eq!(made.status(), 201);
    made.json().await.unwrap()
}

async fn get(sandbox: &Running, path: &str) -> (u16, Value) {
    let answer = call(sandbox, Method::GET, path).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap())
}

async fn post(sandbox: &Running, path: &str, body: &Value) -> (u16, Value) {
    let answer = call(sandbox, Method::POST, path).json(body).send().await.unwrap();
    (answer.status().as_u16(), answer.json().await.unwrap_or_default())
}

async fn start_with_pay_receiver() -> (Running, Receiver) {
    let (sandbox, receiver) = (Sandbox::start(config()).await.unwrap(), Receiver::default());
    sandbox.add_webhook(PAY_KEY, &receiver.listen().await, SECRET).unwrap();
    (sandbox, receiver)
}

async fn event_types(receiver: &Receiver, count: usize) -> Vec<String> {
    let events = receiver.events(count).await;
    let mut types: Vec<String> = events
        .iter()
        .map(|e| e["event_type"].as_str().unwrap().to_owned())
        .collect();
    types.sort();
    types
}

#[tokio::test]
async fn a_payment_is_created_paid_and_told_of() {
    let (sandbox, receiver) = start_with_pay_receiver().await;
    let payment = create_payment(&sandbox, &garden("R1")).await;
    let id = payment["payment_id"].as_str().unwrap();
    assert_eq!(id.len(), 26);
    assert_eq!(payment["state"], json!({ "status": "created", "finished": false }));
    assert_eq!(
        payment["refund_summary"],
        json!({ "status": "pending", "amount_available": 6_500, "amount_submitted": 0 })
    );
    assert_eq!(
        (&payment["settlement_summary"], &payment["metadata"]["instalment"]),
        (&json!({}), &2.into())
    );
    let own = format!("{}/v1/payments/{id}", sandbox.govuk_pay().base_url());
    let links = &payment["_links"];
    assert_eq!(links["self"], json!({ "href": own, "method": "GET" }));
    assert_eq!(
        links["cancel"],
        json!({ "href": format!("{own}/cancel"), "method": "POST" })
    );
    assert_eq!(links["refunds"]["href"], format!("{own}/refunds"));
    assert!(
        links["next_url"]["href"]
            .as_str()
            .unwrap()
            .contains("/govuk-pay/secure/")
    );
    assert!(payment.get("fee").is_none() && payment.get("email").is_none() && payment.get("card_details").is_none());

    let outcome = sandbox.govuk_pay().pay(id, CARD);
    let return_url = "http://localhost:3000/return?payment=r1".to_owned();
    assert_eq!(outcome, PaymentAttempt::Paid { return_url });
    let again = sandbox.govuk_pay().pay(id, CARD);
    assert_eq!(
        again,
        PaymentAttempt::Finished {
            status: PaymentStatus::Success
        }
    );
    let (_, paid) = get(&sandbox, &format!("payments/{id}")).await;
    assert_eq!(paid["state"], json!({ "status": "success", "finished": true }));
    assert_eq!((&paid["fee"], &paid["net_amount"]), (&118.into(), &6_382.into()));
    assert_eq!(paid["card_details"]["last_digits_card_number"], "1111");
    assert_eq!(paid["card_details"]["first_digits_card_number"], "444433");
    assert_eq!(paid["settlement_summary"]["captured_date"].as_str().unwrap().len(), 10);
    assert!(paid["settlement_summary"].get("settled_date").is_none());
    assert_eq!(paid["refund_summary"]["status"], "available");
    assert!(paid["_links"].get("cancel").is_none() && paid["_links"].get("next_url").is_none());
    assert!(sandbox.govuk_pay().settle(id) && !sandbox.govuk_pay().settle(id));

    let types = [
        "card_payment_captured",
        "card_payment_settled",
        "card_payment_started",
        "card_payment_succeeded",
    ];
    assert_eq!(event_types(&receiver, 4).await, types);
    let message = receiver.events(4).await.remove(0);
    assert_eq!(
        (&message["api_version"], &message["resource_type"]),
        (&1.into(), &"payment".into())
    );
    assert_eq!(
        (&message["resource_id"], &message["resource"]["payment_id"]),
        (&id.into(), &id.into())
    );
    assert!(message["resource"].get("_links").is_none());
    let (_, events) = get(&sandbox, &format!("payments/{id}/events")).await;
    let states: Vec<&Value> = events["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| &e["state"]["status"])
        .collect();
    assert_eq!(states, ["created", "started", "submitted", "success"]);
}

#[tokio::test]
async fn an_idempotency_key_is_not_honoured() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut ids = Vec::new();
    for _ in 0..2 {
        let call = call(&sandbox, Method::POST, "payments").header("Idempotency-Key", "k1");
        let made: Value = call.json(&garden("R1")).send().await.unwrap().json().await.unwrap();
        ids.push(made["payment_id"].clone());
    }
    assert_ne!(ids[0], ids[1]);
    assert_eq!(sandbox.govuk_pay().payments().len(), 2);
}

#[tokio::test]
async fn payments_end_in_every_other_way() {
    let (sandbox, receiver) = start_with_pay_receiver().await;
    let mut ids = Vec::new();
    for n in 0..6 {
        let made = create_payment(&sandbox, &garden(&format!("R{n}"))).await;
        ids.push(made["payment_id"].as_str().unwrap().to_owned());
    }
    let pay = sandbox.govuk_pay();
    let failed = |code: &str| PaymentAttempt::Failed { code: code.to_owned() };
    assert_eq!(pay.pay(&ids[0], "4000000000000002"), failed("P0010"));
    assert_eq!(pay.pay(&ids[1], "4000000000000119"), failed("P0050"));
    assert!(pay.cancel(&ids[2]) && !pay.cancel(&ids[2]));
    let cancel = call(&sandbox, Method::POST, &format!("payments/{}/cancel", ids[3]))
        .send()
        .await
        .unwrap();
    assert_eq!(cancel.status(), 204);
    assert!(pay.expire(&ids[4]) && !pay.expire(&ids[4]));
    sandbox.advance_clock(Duration::from_secs(90 * 60 + 1));
    until("it expires by itself", || {
        pay.payments()[5].status == PaymentStatus::Failed
    })
    .await;
    for (id, status, code) in [
        (&ids[0], "failed", "P0010"),
        (&ids[1], "error", "P0050"),
        (&ids[2], "failed", "P0030"),
        (&ids[3], "cancelled", "P0040"),
        (&ids[4], "failed", "P0020"),
        (&ids[5], "failed", "P0020"),
    ] {
        let (_, payment) = get(&sandbox, &format!("payments/{id}")).await;
        let state = &payment["state"];
        assert_eq!(
            (&state["status"], &state["code"]),
            (&status.into(), &code.into()),
            "{id}"
        );
        assert_eq!(state["finished"], true);
        assert_eq!(payment["refund_summary"]["status"], "unavailable");
        let (refused, error) = post(&sandbox, &format!("payments/{id}/cancel"), &json!({})).await;
        assert_eq!((refused, &error["code"]), (400, &"P0501".into()));
        let (refused, error) = post(&sandbox, &format!("payments/{id}/refunds"), &json!({ "amount": 1 })).await;
        assert_eq!((refused, &error["code"]), (400, &"P0603".into()));
    }
    let types = event_types(&receiver, 8).await;
    let count = |kind: &str| types.iter().filter(|t| *t == kind).count();
    assert_eq!(
        (
            count("card_payment_started"),
            count("card_payment_failed"),
            count("card_payment_expired")
        ),
        (2, 4, 2)
    );
    assert_eq!(pay.pay(&ids[0], "1"), PaymentAttempt::NotATestCard);
    assert_eq!(pay.pay("none", CARD), PaymentAttempt::NotFound);
}

#[tokio::test]
async fn refunds_keep_to_what_is_left() {
    let (sandbox, receiver) = start_with_pay_receiver().await;
    let payment = create_payment(&sandbox, &garden("R1")).await;
    let id = payment["payment_id"].as_str().unwrap();
    let path = format!("payments/{id}/refunds");
    let (status, error) = post(&sandbox, &path, &json!({ "amount": 1_000 })).await;
    assert_eq!(
        (status, &error["description"]),
        (
            400,
            &"The payment is not available for refund. Payment refund status: pending".into()
        )
    );
    sandbox.govuk_pay().pay(id, CARD);
    let (status, first) = post(
        &sandbox,
        &path,
        &json!({ "amount": 1_000, "refund_amount_available": 6_500 }),
    )
    .await;
    assert_eq!(
        (status, &first["status"], &first["amount"]),
        (202, &"success".into(), &1_000.into())
    );
    let (status, error) = post(
        &sandbox,
        &path,
        &json!({ "amount": 1_000, "refund_amount_available": 6_500 }),
    )
    .await;
    assert_eq!(
        (status, error),
        (
            412,
            json!({ "code": "P0604", "description": "Refund amount available mismatch." })
        )
    );
    let (status, error) = post(&sandbox, &path, &json!({ "amount": 5_501 })).await;
    assert_eq!((status, &error["code"]), (400, &"P0603".into()));
    assert!(error["description"].as_str().unwrap().ends_with("amount_not_available"));
    sandbox.hold_refunds(true);
    let (_, second) = post(
        &sandbox,
        &path,
        &json!({ "amount": 5_500, "refund_amount_available": 5_500 }),
    )
    .await;
    assert_eq!(second["status"], "submitted");
    let (_, summary) = get(&sandbox, &format!("payments/{id}")).await;
    assert_eq!(
        summary["refund_summary"],
        json!({ "status": "full", "amount_available": 0, "amount_submitted": 6_500 })
    );
    let (status, error) = post(&sandbox, &path, &json!({ "amount": 1 })).await;
    assert_eq!((status, &error["code"]), (400, &"P0603".into()));

    let refund_id = second["refund_id"].as_str().unwrap();
    assert!(sandbox.govuk_pay().finish_refund(refund_id) && !sandbox.govuk_pay().finish_refund(refund_id));
    assert!(sandbox.govuk_pay().fail_refund(refund_id) && !sandbox.govuk_pay().fail_refund(refund_id));
    let (_, one) = get(&sandbox, &format!("{path}/{refund_id}")).await;
    assert_eq!(one["status"], "error");
    let (_, all) = get(&sandbox, &path).await;
    let refunds = all["_embedded"]["refunds"].as_array().unwrap();
    assert_eq!((refunds.len(), &refunds[0]["refund_id"]), (2, &first["refund_id"]));
    assert_eq!(
        sandbox.govuk_pay().payments()[0].refunded_pence,
        1_000,
        "the failed one can be given again"
    );
    assert_eq!(sandbox.govuk_pay().refunds()[1].status, PaymentRefundStatus::Error);
    let (_, found) = get(&sandbox, "refunds").await;
    assert_eq!(
        (&found["total"], &found["results"][0]["payment_id"]),
        (&2.into(), &id.into())
    );
    let types = event_types(&receiver, 5).await;
    assert_eq!(types.iter().filter(|kind| *kind == "card_payment_refunded").count(), 2);
    for (body, status, code) in [
        (json!({}), 400, "P0601"),
        (json!({ "amount": "1" }), 400, "P0602"),
        (json!({ "amount": 0 }), 422, "P0602"),
        (json!([]), 400, "P0697"),
        (json!({ "amount": 1, "refund_amount_available": "x" }), 400, "P0602"),
    ] {
        let (seen, error) = post(&sandbox, &path, &body).await;
        assert_eq!((seen, &error["code"]), (status, &code.into()), "{body}");
    }
}

#[tokio::test]
async fn payments_are_searched_by_page() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..5 {
        let made = create_payment(&sandbox, &garden(&format!("Ref {n}"))).await;
        ids.insert(0, made["payment_id"].clone());
        sandbox.advance_clock(Duration::from_secs(60));
    }
    sandbox.govuk_pay().pay(ids[1].as_str().unwrap(), CARD);
    let (_, all) = get(&sandbox, "payments").await;
    assert_eq!(
        (&all["total"], &all["count"], &all["page"]),
        (&5.into(), &5.into(), &1.into())
    );
    let found = |answer: &Value| -> Vec<Value> {
        answer["results"]
            .as_array()
            .unwrap()
            .iter()
            .map(|p| p["payment_id"].clone())
            .collect()
    };
    assert_eq!(found(&all), ids);
    let (_, page) = get(&sandbox, "payments?display_size=2&page=2").await;
    assert_eq!(found(&page), ids[2..4]);
    assert_eq!((&page["total"], &page["count"]), (&5.into(), &2.into()));
    let href = |name: &str| page["_links"][name]["href"].as_str().unwrap().to_owned();
    assert!(
        href("next_page").ends_with("/govuk-pay/v1/payments?display_size=2&page=3"),
        "{}",
        href("next_page")
    );
    assert!(href("prev_page").ends_with("page=1") && href("last_page").ends_with("page=3"));
    assert!(href("first_page").ends_with("page=1") && href("self").ends_with("page=2"));
    let (_, one) = get(&sandbox, "payments?reference=ref%203").await;
    assert_eq!(found(&one), [ids[1].clone()], "whatever the case");
    let (_, paid) = get(&sandbox, "payments?state=success").await;
    assert_eq!(found(&paid), [ids[1].clone()]);
    let middle = all["results"][2]["created_date"].as_str().unwrap();
    let (_, from) = get(&sandbox, &format!("payments?from_date={middle}")).await;
    assert_eq!(found(&from), ids[..3]);
    let (_, to) = get(&sandbox, &format!("payments?to_date={middle}&state=created")).await;
    assert_eq!(found(&to), ids[3..]);
    for (query, wrong) in [
        ("state=happy&page=0", "state, page"),
        ("from_date=yesterday", "from_date"),
        ("to_date=2026-02-30T00:00:00Z", "to_date"),
        ("display_size=501", "display_size"),
        ("page=-1", "page"),
        ("page=99999999999999999999999", "page"),
    ] {
        let (status, error) = get(&sandbox, &format!("payments?{query}")).await;
        assert_eq!((status, &error["code"]), (422, &"P0401".into()), "{query}");
        let text = format!("Invalid parameters: {wrong}. See");
        assert!(error["description"].as_str().unwrap().starts_with(&text), "{error}");
    }
    let (status, error) = get(&sandbox, "payments?page=2").await;
    assert_eq!(
        (status, error),
        (404, json!({ "code": "P0402", "description": "Page not found" }))
    );
}

#[tokio::test]
async fn strangers_and_live_keys_are_refused() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let payment = create_payment(&sandbox, &garden("R1")).await;
    let id = payment["payment_id"].as_str().unwrap();
    let url = format!("{}/v1/payments/{id}", sandbox.govuk_pay().base_url());
    for key in ["", "api_test_nobody", KEY, "api_live_1"] {
        let answer = client().get(&url).bearer_auth(key).send().await.unwrap();
        assert_eq!(answer.status(), 401, "{key}");
    }
    assert_eq!(client().get(&url).send().await.unwrap().status(), 401);
    let theirs = client().get(&url).bearer_auth(OTHER_PAY_KEY).send().await.unwrap();
    assert_eq!(theirs.status(), 404);
    assert_eq!(
        theirs.json::<Value>().await.unwrap(),
        json!({ "code": "P0200", "description": "Not found" })
    );
    for (path, code) in [
        ("payments/none", "P0200"),
        ("payments/none/events", "P0300"),
        ("payments/none/refunds", "P0800"),
        ("payments/none/refunds/none", "P0700"),
    ] {
        let (status, error) = get(&sandbox, path).await;
        assert_eq!((status, &error["code"]), (404, &code.into()), "{path}");
    }
    for (path, code) in [("payments/none/cancel", "P0500"), ("payments/none/refunds", "P0600")] {
        let (status, error) = post(&sandbox, path, &json!({ "amount": 1 })).await;
        assert_eq!((status, &error["code"]), (404, &code.into()), "{path}");
    }
    let mut hidden = garden("R2");
    hidden["reference"] = "sk_live_1".into();
    let refused = call(&sandbox, Method::POST, "payments")
        .json(&hidden)
        .send()
        .await
        .unwrap();
    assert_eq!(refused.status(), 401);
    assert_eq!(sandbox.govuk_pay().payments().len(), 1);
    let stripe = client()
        .get(format!("{}/v1/balance_transactions", sandbox.base_url()))
        .bearer_auth(PAY_KEY);
    assert_eq!(
        stripe.send().await.unwrap().status(),
        401,
        "each provider has its own keys"
    );
}

#[tokio::test]
async fn it_goes_wrong_on_demand_and_by_chance() {
    let (sandbox, receiver) = start_with_pay_receiver().await;
    let send = async || {
        call(&sandbox, Method::POST, "payments")
            .json(&garden("R1"))
            .send()
            .await
    };
    let count = || sandbox.govuk_pay().payments().len();
    sandbox.fail_next(1, FailureMode::Http500BeforeWork);
    let error: Value = send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (error, count()),
        (json!({ "code": "P0198", "description": "Downstream system error" }), 0)
    );
    sandbox.fail_next(1, FailureMode::Http500AfterWork);
    assert_eq!((send().await.unwrap().status().as_u16(), count()), (500, 1));
    sandbox.fail_next(1, FailureMode::DropConnection);
    assert!(send().await.is_err());
    sandbox.fail_next(1, FailureMode::DropConnectionAfterWork);
    assert!(send().await.is_err());
    assert_eq!(count(), 2);
    sandbox.fail_next(1, FailureMode::RateLimited);
    let limited = send().await.unwrap();
    assert_eq!(
        (
            limited.status().as_u16(),
            limited.json::<Value>().await.unwrap()["code"].clone()
        ),
        (429, "P0900".into())
    );
    let id = sandbox.govuk_pay().payments()[0].id.clone();
    sandbox.fail_next(1, FailureMode::Conflict);
    let (status, error) = post(&sandbox, &format!("payments/{id}/cancel"), &json!({})).await;
    assert_eq!((status, &error["code"]), (409, &"P0502".into()));

    let quick = Chaos::none()
        .delayed_up_to(Duration::from_millis(20))
        .held_for(Duration::from_millis(20));
    let done = |kind: ChaosKind| sandbox.chaos_done().get(&kind).copied().unwrap_or(0);
    sandbox.set_chaos(
        quick
            .clone()
            .with(ChaosKind::RefundFailed, 1_000)
            .with(ChaosKind::WebhookDuplicated, 1_000),
    );
    sandbox.govuk_pay().pay(&id, CARD);
    post(&sandbox, &format!("payments/{id}/refunds"), &json!({ "amount": 100 })).await;
    until("the refund fails", || done(ChaosKind::RefundFailed) == 1).await;
    assert_eq!(sandbox.govuk_pay().refunds()[0].status, PaymentRefundStatus::Error);
    assert_eq!(receiver.events(8).await.len(), 8, "four events, each twice");
    sandbox.set_chaos(quick.clone().with(ChaosKind::SessionExpired, 1_000));
    send().await.unwrap();
    until("it expires", || done(ChaosKind::SessionExpired) == 1).await;
    assert_eq!(sandbox.govuk_pay().payments()[2].code.as_deref(), Some("P0020"));
    sandbox.set_chaos(quick.with(ChaosKind::ApiTimeoutBeforeWork, 1_000));
    assert!(send().await.is_err());
    assert_eq!(count(), 3);
}

#[tokio::test]
async fn the_levers_work_over_http() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let id = create_payment(&sandbox, &garden("R1")).await["payment_id"]
        .as_str()
        .unwrap()
        .to_owned();
    let pulled = async |path: &str, body: &str| {
        pull(&sandbox, &format!("govuk-pay/{path}"), body)
            .await
            .text()
            .await
            .unwrap()
    };
    let paid = pulled(&format!("payments/{id}/pay"), r#"{"card":"4444 3333 2222 1111"}"#).await;
    assert!(paid.contains("\"paid\""), "{paid}");
    assert_eq!(pulled(&format!("payments/{id}/cancel"), "{}").await, "false");
    assert_eq!(pulled(&format!("payments/{id}/expire"), "{}").await, "false");
    assert_eq!(pulled(&format!("payments/{id}/settle"), "{}").await, "true");
    sandbox.hold_refunds(true);
    let (_, refund) = post(&sandbox, &format!("payments/{id}/refunds"), &json!({ "amount": 1 })).await;
    let refund = refund["refund_id"].as_str().unwrap();
    assert_eq!(pulled(&format!("refunds/{refund}/finish"), "{}").await, "true");
    assert_eq!(pulled(&format!("refunds/{refund}/fail"), "{}").await, "true");
    for path in ["payments", "refunds"] {
        let url = format!("{}/_sandbox/govuk-pay/{path}", sandbox.base_url());
        let all: Value = client().get(url).send().await.unwrap().json().await.unwrap();
        assert_eq!(all.as_array().unwrap().len(), 1, "{path}");
    }
}

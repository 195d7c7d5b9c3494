//! Checkout Sessions: made, paid, declined, expired; webhooks, idempotency, and the page.

use std::sync::atomic::Ordering;
use std::time::Duration;

use sandbox::{Config, FailureMode, PayOutcome, Sandbox, SessionStatus, ThreeDSecureAnswer};
use serde_json::Value;

use crate::support::*;

#[tokio::test]
async fn a_session_is_created_paid_and_told_of() {
    let (sandbox, receiver) = start_with_receiver().await;
    let session = create(&sandbox, "r1").await;
    assert_eq!(
        (&session["status"], &session["payment_status"]),
        (&"open".into(), &"unpaid".into())
    );
    assert_eq!(session["payment_intent"], Value::Null);

    let answer = type_card(&session, "4242 4242 4242 4242").await;
    assert_eq!(answer.status(), 303);
    let id = session["id"].as_str().unwrap();
    assert_eq!(
        answer.headers()["location"],
        format!("http://localhost:3000/return?session={id}")
    );

    let paid = fetch(&sandbox, &session["id"]).await;
    assert_eq!(
        (&paid["status"], &paid["payment_status"], &paid["url"]),
        (&"complete".into(), &"paid".into(), &Value::Null)
    );
    assert_eq!(paid["customer_details"]["email"], "resident@example.com");
    let intent = &paid["payment_intent"];
    assert_eq!(
        (&intent["status"], &intent["amount_received"]),
        (&"succeeded".into(), &1500.into())
    );
    assert_eq!(intent["metadata"]["intent"], "i1");

    let events = receiver.events(2).await;
    assert_eq!(
        receiver.kinds(2).await,
        ["checkout.session.completed", "payment_intent.succeeded"]
    );
    let completed = events
        .iter()
        .find(|e| e["type"] == "checkout.session.completed")
        .unwrap();
    assert_eq!(completed["data"]["object"]["id"], session["id"]);
    assert_eq!(completed["data"]["object"]["payment_status"], "paid");
    assert_eq!(
        (&completed["object"], &completed["livemode"]),
        (&"event".into(), &false.into())
    );
    assert_eq!(sandbox.charges_for("r1").len(), 1);
}

#[tokio::test]
async fn a_decline_leaves_the_session_open_for_another_card() {
    let (sandbox, receiver) = start_with_receiver().await;
    let session = create(&sandbox, "r1").await;
    for (card, code, decline_code) in [
        ("4000000000000002", "card_declined", Value::from("generic_decline")),
        ("4000000000009995", "card_declined", Value::from("insufficient_funds")),
        ("4000000000000069", "expired_card", Value::Null),
        ("4000000000000127", "incorrect_cvc", Value::Null),
        ("4000000000000119", "processing_error", Value::Null),
    ] {
        let answer = type_card(&session, card).await;
        assert_eq!(answer.status(), 422, "{card}");
        let html = answer.text().await.unwrap();
        assert!(
            html.contains("<title>Error: ") && html.contains("You have not been charged"),
            "{card}"
        );
        assert!(html.contains("value=\"resident@example.com\"") && html.contains("A &lt;Resident&gt;"));
        assert!(
            !html.contains(&format!("value=\"{card}\"")) && !html.contains("value=\"123\""),
            "{card}"
        );
        let open = fetch(&sandbox, &session["id"]).await;
        let intent = &open["payment_intent"];
        assert_eq!(
            (&open["status"], &intent["status"]),
            (&"open".into(), &"requires_payment_method".into())
        );
        let error = &intent["last_payment_error"];
        assert_eq!(
            (&error["code"], &error["decline_code"]),
            (&code.into(), &decline_code),
            "{card}"
        );
    }
    assert_eq!(receiver.kinds(5).await, ["payment_intent.payment_failed"; 5]);
    assert!(sandbox.charges_for("r1").is_empty());
    assert_eq!(type_card(&session, "5555555555554444").await.status(), 303);
    assert_eq!(sandbox.charges_for("r1").len(), 1);
}

#[tokio::test]
async fn the_bank_can_check_the_payer() {
    let (sandbox, receiver) = start_with_receiver().await;
    let session = create(&sandbox, "r1").await;
    let check = format!("{}/c/3ds/{}", sandbox.base_url(), session["id"].as_str().unwrap());
    let answer = async |answer: &str| client().post(&check).form(&[("answer", answer)]).send().await.unwrap();

    let asked = type_card(&session, "4000002500003155").await;
    assert_eq!(asked.status(), 303);
    assert!(check.ends_with(asked.headers()["location"].to_str().unwrap()));
    assert_eq!(
        fetch(&sandbox, &session["id"]).await["payment_intent"]["status"],
        "requires_action"
    );
    let page = client().get(&check).send().await.unwrap().text().await.unwrap();
    assert!(page.contains("Complete the check") && page.contains("Fail the check"));

    let failed = answer("fail").await;
    assert_eq!(
        (failed.status().as_u16(), receiver.kinds(1).await),
        (303, vec!["payment_intent.payment_failed".to_owned()])
    );
    let page = client()
        .get(session["url"].as_str().unwrap())
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(page.contains("Your bank could not check that it is you"));
    // Nothing is waiting now, so an old tab's answer takes no money.
    assert_eq!(answer("complete").await.status(), 303);
    assert!(sandbox.charges_for("r1").is_empty());

    type_card(&session, "4000002760003184").await;
    let done = answer("complete").await;
    assert!(
        done.headers()["location"]
            .to_str()
            .unwrap()
            .starts_with("http://localhost:3000/return")
    );
    assert_eq!(sandbox.charges_for("r1").len(), 1);
    answer("complete").await;
    assert_eq!(sandbox.charges_for("r1").len(), 1);
}

#[tokio::test]
async fn many_payments_at_once_charge_once() {
    let (sandbox, receiver) = start_with_receiver().await;
    let session = create(&sandbox, "r1").await;
    let mut sends = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let session = session.clone();
        sends.spawn(async move {
            let answer = type_card(&session, "4242424242424242").await;
            (answer.status().as_u16(), answer.text().await.unwrap())
        });
    }
    let answers = sends.join_all().await;
    assert_eq!(answers.iter().filter(|(status, _)| *status == 303).count(), 1);
    assert!(
        answers
            .iter()
            .all(|(status, html)| *status == 303 || (*status == 409 && html.contains("You have paid")))
    );
    assert_eq!(sandbox.charges_for("r1").len(), 1);
    assert_eq!(receiver.kinds(2).await.len(), 2);
}

#[tokio::test]
async fn a_session_expires_by_itself_and_by_word() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (by_clock, by_word) = (create(&sandbox, "r1").await, create(&sandbox, "r2").await);
    let expire = format!(
        "{}/v1/checkout/sessions/{}/expire",
        sandbox.base_url(),
        by_word["id"].as_str().unwrap()
    );
    let expire = async || client().post(&expire).bearer_auth(KEY).send().await.unwrap();
    assert_eq!(expire().await.json::<Value>().await.unwrap()["status"], "expired");
    let again = expire().await;
    assert_eq!(again.status(), 400);
    let message = again.json::<Value>().await.unwrap()["error"]["message"]
        .as_str()
        .unwrap()
        .to_owned();
    assert!(message.contains("status of expired"), "{message}");

    sandbox.advance_clock(Duration::from_secs(24 * 60 * 60 + 1));
    assert_eq!(
        type_card(&by_clock, "4242424242424242").await.status(),
        410,
        "late by a moment is late"
    );
    assert_eq!(receiver.kinds(2).await, ["checkout.session.expired"; 2]);
    assert!(
        sandbox
            .sessions()
            .iter()
            .all(|session| session.status == SessionStatus::Expired)
    );
    let page = client().get(by_word["url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(page.status(), 410);
    let html = page.text().await.unwrap();
    assert!(html.contains("Back to Thamesgate") && html.contains("You have not been charged"));
}

#[tokio::test]
async fn the_tick_expires_without_a_visitor() {
    let (sandbox, receiver) = start_with_receiver().await;
    create(&sandbox, "r1").await;
    sandbox.advance_clock(Duration::from_secs(24 * 60 * 60 + 1));
    assert_eq!(receiver.kinds(1).await, ["checkout.session.expired"]);
}

#[tokio::test]
async fn an_idempotency_key_does_its_work_once() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let send = async |reference: &str| {
        call_to_create(&sandbox, reference)
            .header("Idempotency-Key", "k1")
            .send()
            .await
            .unwrap()
    };
    let first = send("r1").await;
    let request_id = first.headers()["request-id"].clone();
    assert!(!first.headers().contains_key("idempotent-replayed"));
    let first = first.text().await.unwrap();
    let second = send("r1").await;
    assert_eq!(second.headers()["idempotent-replayed"], "true");
    assert_eq!(second.headers()["original-request"], request_id);
    assert_eq!(second.text().await.unwrap(), first);
    let other = send("r2").await;
    assert_eq!(other.status(), 400);
    assert_eq!(
        other.json::<Value>().await.unwrap()["error"]["type"],
        "idempotency_error"
    );
    assert_eq!(sandbox.sessions().len(), 1);
}

#[tokio::test]
async fn a_refused_parameter_does_not_use_up_its_key() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut wrong = sofa("r1");
    wrong.push(("nonsense", "1".to_owned()));
    let send = async |fields: &[(&str, String)]| {
        let url = format!("{}/v1/checkout/sessions", sandbox.base_url());
        client()
            .post(url)
            .bearer_auth(KEY)
            .header("Idempotency-Key", "k1")
            .form(fields)
            .send()
            .await
            .unwrap()
    };
    let refused = send(&wrong).await;
    assert_eq!(refused.status(), 400);
    let error = refused.json::<Value>().await.unwrap()["error"].clone();
    assert_eq!(
        (&error["code"], &error["param"]),
        (&"parameter_unknown".into(), &"nonsense".into())
    );
    assert_eq!(send(&sofa("r1")).await.status(), 200);
}

#[tokio::test]
async fn a_key_in_use_conflicts() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    sandbox.fail_next(1, FailureMode::Timeout(Duration::from_millis(400)));
    let send = || call_to_create(&sandbox, "r1").header("Idempotency-Key", "k1").send();
    let (slow, quick) = tokio::join!(send(), async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        send().await
    });
    assert_eq!(
        (slow.unwrap().status().as_u16(), quick.unwrap().status().as_u16()),
        (200, 409)
    );
    let later = send().await.unwrap();
    assert_eq!(later.headers()["idempotent-replayed"], "true");
    assert_eq!(sandbox.sessions().len(), 1);
}

#[tokio::test]
async fn calls_go_wrong_on_demand() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let send = || call_to_create(&sandbox, "r1").header("Idempotency-Key", "k1").send();
    sandbox.fail_next(1, FailureMode::Http500BeforeWork);
    assert_eq!(
        (send().await.unwrap().status().as_u16(), sandbox.sessions().len()),
        (500, 0)
    );
    sandbox.fail_next(1, FailureMode::RateLimited);
    assert_eq!(
        (send().await.unwrap().status().as_u16(), sandbox.sessions().len()),
        (429, 0)
    );
    sandbox.fail_next(1, FailureMode::DropConnection);
    assert!(send().await.is_err());
    assert_eq!(sandbox.sessions().len(), 0);
    sandbox.fail_next(1, FailureMode::Http500AfterWork);
    assert_eq!(
        (send().await.unwrap().status().as_u16(), sandbox.sessions().len()),
        (500, 1)
    );
    sandbox.fail_next(1, FailureMode::DropConnectionAfterWork);
    assert!(
        call_to_create(&sandbox, "r2")
            .header("Idempotency-Key", "k2")
            .send()
            .await
            .is_err()
    );
    assert_eq!(sandbox.sessions().len(), 2);
    let retried = send().await.unwrap();
    assert_eq!(retried.headers()["idempotent-replayed"], "true");
    assert_eq!(sandbox.sessions().len(), 2);
}

#[tokio::test]
async fn webhooks_are_tried_until_taken_and_can_be_held_lost_and_repeated() {
    let (sandbox, receiver) = start_with_receiver().await;
    receiver.refusing.store(true, Ordering::SeqCst);
    let session = create(&sandbox, "r1").await;
    assert!(sandbox.expire(session["id"].as_str().unwrap()));
    tokio::time::sleep(Duration::from_millis(200)).await;
    receiver.refusing.store(false, Ordering::SeqCst);
    assert_eq!(receiver.events(1).await.len(), 1);

    sandbox.set_webhooks_enabled(false);
    let held = create(&sandbox, "r2").await;
    sandbox.pay(held["id"].as_str().unwrap(), "4242424242424242");
    assert_eq!(receiver.events(1).await.len(), 1, "nothing is sent while off");
    let completed = sandbox
        .events()
        .into_iter()
        .find(|e| e.kind == "checkout.session.completed")
        .unwrap();
    for _ in 0..2 {
        assert!(sandbox.send_event(&completed.id).await.unwrap());
    }
    sandbox.discard_webhooks();
    sandbox.set_webhooks_enabled(true);
    let events = receiver.events(3).await;
    assert_eq!(events.len(), 3, "the one sent by hand twice, nothing else");
    assert_eq!(events[1]["id"], events[2]["id"]);
}

#[tokio::test]
async fn another_account_sees_nothing() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let session = create(&sandbox, "r1").await;
    let id = session["id"].as_str().unwrap();
    let PayOutcome::Paid { payment_intent, .. } = sandbox.pay(id, "4242424242424242") else {
        panic!("not paid")
    };
    for path in [
        format!("checkout/sessions/{id}"),
        format!("payment_intents/{payment_intent}"),
    ] {
        let url = format!("{}/v1/{path}", sandbox.base_url());
        let theirs = client().get(&url).basic_auth(OTHER_KEY, Some("")).send().await.unwrap();
        assert_eq!(theirs.status(), 404);
        let error = theirs.json::<Value>().await.unwrap()["error"].clone();
        assert_eq!(
            (&error["code"], &error["type"]),
            (&"resource_missing".into(), &"invalid_request_error".into())
        );
        assert_eq!(
            client()
                .get(&url)
                .basic_auth(KEY, Some(""))
                .send()
                .await
                .unwrap()
                .status(),
            200
        );
    }
    let list = client()
        .get(format!("{}/v1/checkout/sessions", sandbox.base_url()))
        .bearer_auth(OTHER_KEY);
    assert_eq!(
        list.send().await.unwrap().json::<Value>().await.unwrap()["data"],
        Value::Array(vec![])
    );
}

#[tokio::test]
async fn lists_newest_first_by_page_and_by_intent() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..5 {
        ids.insert(
            0,
            create(&sandbox, &format!("r{n}")).await["id"]
                .as_str()
                .unwrap()
                .to_owned(),
        );
    }
    let page = async |query: &str| -> (Vec<String>, bool) {
        let list: Value = api_get(&sandbox, &format!("checkout/sessions?{query}"))
            .await
            .json()
            .await
            .unwrap();
        let data = list["data"]
            .as_array()
            .unwrap()
            .iter()
            .map(|s| s["id"].as_str().unwrap().to_owned())
            .collect();
        (data, list["has_more"].as_bool().unwrap())
    };
    assert_eq!(page("limit=2").await, (ids[..2].to_vec(), true));
    assert_eq!(
        page(&format!("limit=3&starting_after={}", ids[1])).await,
        (ids[2..].to_vec(), false)
    );
    let PayOutcome::Paid { payment_intent, .. } = sandbox.pay(&ids[3], "4242424242424242") else {
        panic!("not paid")
    };
    assert_eq!(
        page(&format!("payment_intent={payment_intent}")).await,
        (vec![ids[3].clone()], false)
    );
    assert_eq!(page("status=complete&created[gte]=1").await.0, [ids[3].clone()]);
    assert!(page("created[lt]=1").await.0.is_empty());
    assert_eq!(api_get(&sandbox, "checkout/sessions?limit=101").await.status(), 400);
    assert_eq!(
        api_get(&sandbox, "checkout/sessions?expand[]=data.customer")
            .await
            .status(),
        400
    );
}

#[tokio::test]
async fn money_goes_back_once() {
    let (sandbox, receiver) = start_with_receiver().await;
    let session = create(&sandbox, "r1").await;
    let paid = sandbox.pay(session["id"].as_str().unwrap(), "4242424242424242");
    let PayOutcome::Paid { payment_intent, .. } = paid else {
        panic!("not paid")
    };
    let refund = async |amount: &str| {
        let fields = [("payment_intent", payment_intent.as_str()), ("amount", amount)];
        let url = format!("{}/v1/refunds", sandbox.base_url());
        client().post(url).bearer_auth(KEY).form(&fields).send().await.unwrap()
    };
    let first: Value = refund("500").await.json().await.unwrap();
    assert_eq!((&first["status"], &first["amount"]), (&"succeeded".into(), &500.into()));
    assert_eq!(refund("1001").await.status(), 400);
    assert_eq!(refund("1000").await.status(), 200);
    let done: Value = refund("1").await.json().await.unwrap();
    assert_eq!(done["error"]["code"], "charge_already_refunded");
    assert_eq!(sandbox.charges_for("r1")[0].refunded_pence, 1500);
    let kinds = receiver.kinds(6).await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "charge.refunded").count(), 2);
    assert_eq!(kinds.iter().filter(|kind| *kind == "refund.created").count(), 2);
}

#[tokio::test]
async fn strangers_and_live_keys_are_refused() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let url = format!("{}/v1/checkout/sessions", sandbox.base_url());
    assert_eq!(client().get(&url).send().await.unwrap().status(), 401);
    let unknown = client().get(&url).bearer_auth("sk_test_nobody").send().await.unwrap();
    assert_eq!(unknown.status(), 401);
    assert!(unknown.headers()["request-id"].to_str().unwrap().starts_with("req_"));
    let error = unknown.json::<Value>().await.unwrap()["error"].clone();
    assert_eq!(error["type"], "invalid_request_error");
    assert!(!error["message"].as_str().unwrap().contains("sk_test_nobody"));
    assert_eq!(
        client()
            .get(&url)
            .bearer_auth("sk_live_1")
            .send()
            .await
            .unwrap()
            .status(),
        401
    );
    let mut fields = sofa("r1");
    fields.push(("metadata[k]", "rk_live_1".to_owned()));
    let hidden = client().post(&url).bearer_auth(KEY).form(&fields).send().await.unwrap();
    assert_eq!(hidden.status(), 401);
    assert!(hidden.text().await.unwrap().contains("live key"));
    assert!(sandbox.sessions().is_empty());

    let nowhere = api_get(&sandbox, "customers").await;
    assert_eq!(nowhere.status(), 404);
    assert!(nowhere.text().await.unwrap().contains("Unrecognized request URL"));
    let json = client()
        .post(&url)
        .bearer_auth(KEY)
        .json(&Value::Null)
        .send()
        .await
        .unwrap();
    assert_eq!(json.status(), 400);
    let health = client()
        .get(format!("{}/health", sandbox.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!(health.status(), 200);
}

#[tokio::test]
async fn the_page_helps_with_mistakes_and_is_strict_with_browsers() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let session = create(&sandbox, "r1").await;
    let url = session["url"].as_str().unwrap();
    let page = client().get(url).send().await.unwrap();
    let policy = page.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none'; style-src 'self';") && !policy.contains("unsafe"));
    assert_eq!(page.headers()["cache-control"], "no-store");
    let html = page.text().await.unwrap();
    assert!(html.contains("Sofa &amp; &lt;chair&gt;") && html.contains("Back to Thamesgate"));
    assert!(!html.contains("<script") && !html.contains("style=") && !html.contains("<style"));
    for token in ["email", "cc-number", "cc-exp", "cc-csc", "cc-name", "postal-code"] {
        assert!(html.contains(&format!("autocomplete=\"{token}\"")), "{token}");
    }
    let empty = client().post(url).form(&[("email", "x\"><b>")]).send().await.unwrap();
    assert_eq!(empty.status(), 422);
    let html = empty.text().await.unwrap();
    for id in ["email", "card-number", "expiry", "security-code", "name", "postal-code"] {
        assert!(
            html.contains(&format!("href=\"#{id}\"")) && html.contains(&format!("id=\"{id}-error\"")),
            "{id}"
        );
    }
    assert!(html.contains("value=\"x&quot;&gt;&lt;b&gt;\""));
    let real = type_card(&session, "4111111111111111").await;
    assert_eq!(real.status(), 422);
    assert!(real.text().await.unwrap().contains("takes no real cards"));
    assert!(
        fetch(&sandbox, &session["id"]).await["payment_intent"].is_null(),
        "nothing is kept of a real card"
    );
    let unknown = client()
        .get(format!("{}/c/pay/cs_test_nothing", sandbox.base_url()))
        .send()
        .await
        .unwrap();
    assert_eq!(unknown.status(), 404);
}

#[tokio::test]
async fn the_levers_work_over_http() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let session = create(&sandbox, "r 1").await;
    let id = session["id"].as_str().unwrap();
    let pull = async |path: &str, body: &str| {
        let call = client().post(format!("{}/_sandbox/{path}", sandbox.base_url()));
        call.header("Content-Type", "application/json")
            .body(body.to_owned())
            .send()
            .await
            .unwrap()
    };
    assert_eq!(
        pull("fail-next", r#"{"count":1,"mode":"http500_before_work"}"#)
            .await
            .status(),
        204
    );
    assert_eq!(api_get(&sandbox, "checkout/sessions").await.status(), 500);
    let asked: Value = pull(&format!("sessions/{id}/pay"), r#"{"card":"4000002500003155"}"#)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(asked["outcome"], "needs_three_d_secure");
    let paid = pull(&format!("sessions/{id}/three-d-secure"), r#"{"answer":"complete"}"#).await;
    assert_eq!(paid.json::<Value>().await.unwrap()["outcome"], "paid");
    assert_eq!(
        pull(&format!("sessions/{id}/expire"), "{}").await.text().await.unwrap(),
        "false"
    );
    let charges = client().get(format!(
        "{}/_sandbox/charges?client_reference_id=r+1",
        sandbox.base_url()
    ));
    assert_eq!(
        charges.send().await.unwrap().json::<Value>().await.unwrap()[0]["amount_pence"],
        1500
    );
    let plain = client()
        .post(format!("{}/_sandbox/webhooks", sandbox.base_url()))
        .body("{\"enabled\":false}");
    assert_eq!(
        plain.send().await.unwrap().status(),
        415,
        "a page of another origin could send this"
    );
}

#[tokio::test]
async fn a_restart_forgets_nothing() {
    let (file, receiver) = (DataFile::new("restart"), Receiver::default());
    let hook = receiver.listen().await;
    receiver.refusing.store(true, Ordering::SeqCst);
    let config = || Config {
        data: Some(file.path()),
        ..config()
    };

    let sandbox = Sandbox::start(config()).await.unwrap();
    sandbox.add_webhook(KEY, &hook, SECRET).unwrap();
    let keyed = call_to_create(&sandbox, "r1")
        .header("Idempotency-Key", "k1")
        .send()
        .await
        .unwrap();
    let session: Value = keyed.json().await.unwrap();
    let checked = create(&sandbox, "r2").await;
    assert_eq!(type_card(&checked, "4000002500003155").await.status(), 303);
    assert_eq!(type_card(&session, "4242424242424242").await.status(), 303);
    let stored = std::fs::read_to_string(file.path()).unwrap();
    assert!(
        stored.contains("\"complete\""),
        "what was paid is in the file before the payer is told"
    );
    for secret in ["4242424242424242", "4000002500003155", KEY, SECRET] {
        assert!(!stored.contains(secret), "{secret}");
    }
    sandbox.stop().await.unwrap();

    let sandbox = Sandbox::start(config()).await.unwrap();
    receiver.refusing.store(false, Ordering::SeqCst);
    sandbox.add_webhook(KEY, &hook, SECRET).unwrap();
    assert_eq!(
        receiver.kinds(2).await,
        ["checkout.session.completed", "payment_intent.succeeded"]
    );
    assert_eq!(fetch(&sandbox, &session["id"]).await["payment_status"], "paid");
    let replayed = call_to_create(&sandbox, "r1")
        .header("Idempotency-Key", "k1")
        .send()
        .await
        .unwrap();
    assert_eq!(replayed.headers()["idempotent-replayed"], "true");
    let checked = checked["id"].as_str().unwrap();
    let outcome = sandbox.answer_three_d_secure(checked, ThreeDSecureAnswer::Complete);
    assert!(matches!(outcome, PayOutcome::Paid { .. }), "{outcome:?}");
    assert_eq!(
        (sandbox.charges_for("r1").len(), sandbox.charges_for("r2").len()),
        (1, 1)
    );
    drop(sandbox);
    assert!(std::fs::read_to_string(file.path()).unwrap().contains("cs_test_"));
}

#[tokio::test]
async fn dropping_it_stops_it_and_a_taken_port_is_explained() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let taken = Sandbox::start(Config {
        listen: sandbox.address(),
        ..config()
    })
    .await
    .unwrap_err()
    .to_string();
    assert!(
        taken.contains("is taken by another program") && taken.contains("--listen"),
        "{taken}"
    );
    let url = format!("{}/health", sandbox.base_url());
    assert!(client().get(&url).send().await.is_ok());
    drop(sandbox);
    let mut tries = 0;
    while client().get(&url).send().await.is_ok() {
        tries += 1;
        assert!(tries < 100, "still answering");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

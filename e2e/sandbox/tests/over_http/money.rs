//! What happens to money after it was taken: balance transactions, refunds, disputes.

use std::time::Duration;

use sandbox::{Config, DisputeOutcome, DisputeStatus, FailureMode, PayOutcome, RefundStatus, Running, Sandbox};
use serde_json::{Value, json};

use crate::support::*;

async fn list(sandbox: &Running, path: &str) -> Vec<Value> {
    let list: Value = api_get(sandbox, path).await.json().await.unwrap();
    list["data"]
        .as_array()
        .unwrap_or_else(|| panic!("{path}: {list}"))
        .clone()
}

#[tokio::test]
async fn every_movement_of_money_is_booked_with_its_fee() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let (_, intent, charge) = paid(&sandbox, "r1").await;
    let (_, _, disputed) = paid(&sandbox, "r2").await;
    let refund: Value = api_post(&sandbox, "refunds", &[("payment_intent", &intent), ("amount", "500")])
        .await
        .json()
        .await
        .unwrap();
    let refund_id = refund["id"].as_str().unwrap();
    let dispute = sandbox.dispute(&disputed).unwrap();
    assert!(sandbox.close_dispute(&dispute, DisputeOutcome::Won));
    assert!(sandbox.fail_refund(refund_id));

    let all = list(&sandbox, "balance_transactions").await;
    let seen: Vec<Value> = all
        .iter()
        .map(|t| {
            json!([
                t["type"],
                t["reporting_category"],
                t["amount"],
                t["fee"],
                t["net"],
                t["source"]
            ])
        })
        .collect();
    assert_eq!(
        seen,
        [
            json!(["refund_failure", "refund_failure", 500, 0, 500, refund_id]),
            json!(["adjustment", "dispute_reversal", 1500, 0, 1500, dispute]),
            json!(["adjustment", "dispute", -1500, 2000, -3500, dispute]),
            json!(["refund", "refund", -500, 0, -500, refund_id]),
            json!(["charge", "charge", 1500, 43, 1457, disputed]),
            json!(["charge", "charge", 1500, 43, 1457, charge]),
        ],
        "newest first"
    );
    assert_eq!(all[5]["fee_details"][0]["amount"], 43);
    assert_eq!(all[0]["fee_details"], json!([]));
    let held: Value = api_get(&sandbox, &format!("charges/{charge}?expand[]=balance_transaction"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(held["balance_transaction"]["id"], all[5]["id"]);
    assert_eq!(refund["balance_transaction"], all[3]["id"]);
    let nets: i64 = sandbox.balance_transactions().iter().map(|t| t.net_pence).sum();
    assert_eq!(nets, 1457 + 1457 - 500 - 3500 + 1500 + 500);
}

#[tokio::test]
async fn balance_transactions_are_listed_by_page_time_type_and_source() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let (_, intent, charge) = paid(&sandbox, "r1").await;
    sandbox.advance_clock(Duration::from_secs(1_000));
    let (_, _, second) = paid(&sandbox, "r2").await;
    api_post(&sandbox, "refunds", &[("payment_intent", &intent)]).await;
    let all = list(&sandbox, "balance_transactions?limit=100").await;
    assert_eq!(all.len(), 3);
    let page: Value = api_get(&sandbox, "balance_transactions?limit=2")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&page["has_more"], page["data"].as_array().unwrap().len()),
        (&true.into(), 2)
    );
    let after = page["data"][1]["id"].as_str().unwrap();
    let next: Value = api_get(
        &sandbox,
        &format!("balance_transactions?limit=2&starting_after={after}"),
    )
    .await
    .json()
    .await
    .unwrap();
    assert_eq!(
        (&next["has_more"], &next["data"][0]["id"]),
        (&false.into(), &all[2]["id"])
    );
    let by = async |query: &str| list(&sandbox, &format!("balance_transactions?{query}")).await.len();
    assert_eq!(
        (
            by("type=charge").await,
            by("type=refund").await,
            by("type=payout").await
        ),
        (2, 1, 0)
    );
    assert_eq!(
        (by(&format!("source={charge}")).await, by("source=ch_none").await),
        (1, 0)
    );
    let (early, late) = (all[2]["created"].as_i64().unwrap(), all[1]["created"].as_i64().unwrap());
    assert!(late >= early + 1_000);
    for (query, count) in [
        (format!("created[gte]={late}"), 2),
        (format!("created[gt]={early}"), 2),
        (format!("created[lt]={late}"), 1),
        (format!("created[lte]={early}"), 1),
        (format!("created[gte]={early}&created[lt]={late}"), 1),
        (format!("created={early}"), 1),
    ] {
        assert_eq!(by(&query).await, count, "{query}");
    }
    let whole = list(
        &sandbox,
        "balance_transactions?expand[]=data.source&expand[]=data.source.charge",
    )
    .await;
    assert_eq!(whole[1]["source"]["id"], second);
    assert_eq!(whole[1]["source"]["metadata"]["intent"], "i1");
    assert!(
        whole[1]["source"]["payment_intent"]
            .as_str()
            .unwrap()
            .starts_with("pi_")
    );
    assert_eq!(
        whole[0]["source"]["charge"]["metadata"]["intent"], "i1",
        "the charge of the refund"
    );
    let theirs = client()
        .get(format!("{}/v1/balance_transactions", sandbox.base_url()))
        .bearer_auth(OTHER_KEY);
    let theirs: Value = theirs.send().await.unwrap().json().await.unwrap();
    assert_eq!(theirs["data"], json!([]));
    for wrong in [
        "limit=0",
        "limit=x",
        "created[gte]=x",
        "starting_after=txn_none",
        "expand[]=data.nothing",
        "nonsense=1",
        "created[gte]=99999999999999999999",
    ] {
        let status = api_get(&sandbox, &format!("balance_transactions?{wrong}"))
            .await
            .status();
        assert!(status == 400 || status == 404, "{wrong}: {status}");
    }
    let one = api_get(&sandbox, &format!("balance_transactions/{after}")).await;
    assert_eq!(one.status(), 200);
    assert_eq!(api_get(&sandbox, "balance_transactions/txn_none").await.status(), 404);
}

#[tokio::test]
async fn refunds_are_whole_or_in_parts_and_never_more_than_is_left() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (_, intent, charge) = paid(&sandbox, "r1").await;
    let refund = async |amount: &str| {
        api_post(
            &sandbox,
            "refunds",
            &[
                ("payment_intent", &intent),
                ("amount", amount),
                ("metadata[cause]", "c1"),
            ],
        )
        .await
    };
    let part: Value = refund("400").await.json().await.unwrap();
    assert_eq!(
        (&part["status"], &part["metadata"]["cause"]),
        (&"succeeded".into(), &"c1".into())
    );
    let more = refund("1101").await;
    assert_eq!(more.status(), 400);
    let error = more.json::<Value>().await.unwrap()["error"].clone();
    assert_eq!(
        error["message"],
        "Refund amount (£11.01) is greater than unrefunded amount on charge (£11.00)"
    );
    assert_eq!(error["param"], "amount");
    assert_eq!(refund("0").await.status(), 400);
    assert_eq!(refund("-5").await.status(), 400);
    assert_eq!(refund("99999999999999999999").await.status(), 400);
    let rest: Value = api_post(&sandbox, "refunds", &[("charge", &charge)])
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(rest["amount"], 1100);
    let done = refund("1").await;
    assert_eq!(done.status(), 400);
    assert_eq!(
        done.json::<Value>().await.unwrap()["error"]["code"],
        "charge_already_refunded"
    );

    let id = part["id"].as_str().unwrap();
    let again: Value = api_get(&sandbox, &format!("refunds/{id}")).await.json().await.unwrap();
    assert_eq!(again["amount"], 400);
    let found = list(&sandbox, &format!("refunds?payment_intent={intent}")).await;
    assert_eq!(
        (found.len(), &found[0]["id"], &found[1]["id"]),
        (2, &rest["id"], &part["id"])
    );
    let after = list(
        &sandbox,
        &format!("refunds?starting_after={}", rest["id"].as_str().unwrap()),
    )
    .await;
    assert_eq!((after.len(), &after[0]["id"]), (1, &part["id"]));
    let whole: Value = api_get(&sandbox, &format!("charges/{charge}"))
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        (&whole["refunded"], &whole["amount_refunded"]),
        (&true.into(), &1500.into())
    );
    let kinds = receiver.kinds(6).await;
    let count = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    assert_eq!((count("refund.created"), count("charge.refunded")), (2, 2));
}

#[tokio::test]
async fn a_refund_is_made_once_for_its_key() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let (_, intent, _) = paid(&sandbox, "r1").await;
    let refund = async || {
        let call = client()
            .post(format!("{}/v1/refunds", sandbox.base_url()))
            .bearer_auth(RESTRICTED_KEY)
            .header("Idempotency-Key", "refund-1")
            .form(&[("payment_intent", intent.as_str()), ("amount", "500")]);
        call.send().await.unwrap()
    };
    sandbox.fail_next(1, FailureMode::Http500AfterWork);
    assert_eq!(refund().await.status(), 500);
    sandbox.fail_next(1, FailureMode::Conflict);
    assert_eq!(refund().await.status(), 409);
    sandbox.fail_next(1, FailureMode::TimeoutBeforeWork(Duration::from_millis(10)));
    let cut = client()
        .post(format!("{}/v1/refunds", sandbox.base_url()))
        .bearer_auth(KEY)
        .form(&[("payment_intent", intent.as_str())]);
    assert!(cut.send().await.is_err());
    let replayed = refund().await;
    assert_eq!(replayed.headers()["idempotent-replayed"], "true");
    assert_eq!(sandbox.refunds().len(), 1);
    assert_eq!(sandbox.charges_for("r1")[0].refunded_pence, 500);
}

#[tokio::test]
async fn refunds_can_be_held_and_can_come_back() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (_, intent, charge) = paid(&sandbox, "r1").await;
    let pending = async || -> Value {
        api_post(&sandbox, "refunds", &[("payment_intent", &intent), ("amount", "700")])
            .await
            .json()
            .await
            .unwrap()
    };
    sandbox.hold_refunds(true);
    let first = pending().await;
    assert_eq!(first["status"], "pending");
    let id = first["id"].as_str().unwrap();
    assert!(sandbox.finish_refund(id));
    assert!(!sandbox.finish_refund(id), "once");
    sandbox.hold_refunds(false);
    let second = pending().await;
    let id = second["id"].as_str().unwrap();
    assert_eq!(second["status"], "succeeded");
    assert!(sandbox.fail_refund(id));
    assert!(!sandbox.fail_refund(id), "once");
    assert!(!sandbox.fail_refund("re_none"));
    let failed: Value = api_get(
        &sandbox,
        &format!("refunds/{id}?expand[]=failure_balance_transaction&expand[]=charge"),
    )
    .await
    .json()
    .await
    .unwrap();
    assert_eq!(
        (&failed["status"], &failed["failure_reason"]),
        (&"failed".into(), &"expired_or_canceled_card".into())
    );
    assert_eq!(failed["failure_balance_transaction"]["amount"], 700);
    assert_eq!(failed["charge"]["amount_refunded"], 700, "it can be refunded again");
    let statuses: Vec<RefundStatus> = sandbox.refunds().into_iter().map(|refund| refund.status).collect();
    assert_eq!(statuses, [RefundStatus::Succeeded, RefundStatus::Failed]);
    assert_eq!(sandbox.charges_for("r1")[0].id, charge);
    let kinds = receiver.kinds(11).await;
    let count = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    assert_eq!(
        (
            count("refund.updated"),
            count("charge.refund.updated"),
            count("refund.failed")
        ),
        (2, 2, 1)
    );
}

#[tokio::test]
async fn disputes_take_the_money_and_give_it_back_to_who_wins() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (_, won_intent, won) = paid(&sandbox, "r1").await;
    let (_, lost_intent, lost) = paid(&sandbox, "r2").await;
    api_post(&sandbox, "refunds", &[("charge", &lost), ("amount", "500")]).await;
    let (first, second) = (sandbox.dispute(&won).unwrap(), sandbox.dispute(&lost).unwrap());
    assert_eq!(sandbox.dispute(&won), None, "once");
    assert_eq!(sandbox.dispute("ch_none"), None);
    let refused = api_post(&sandbox, "refunds", &[("payment_intent", &won_intent)]).await;
    assert_eq!(refused.status(), 400);
    let error = refused.json::<Value>().await.unwrap()["error"].clone();
    assert_eq!(error["code"], "charge_disputed");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("has been charged back"), "{message}");

    let evidence = [
        ("evidence[uncategorized_text]", "They had the sofa."),
        ("metadata[who]", "officer"),
    ];
    let answered: Value = api_post(&sandbox, &format!("disputes/{first}"), &evidence)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(
        (
            &answered["status"],
            &answered["evidence_details"]["submission_count"],
            &answered["metadata"]["who"]
        ),
        (&"under_review".into(), &1.into(), &"officer".into())
    );
    assert!(sandbox.close_dispute(&first, DisputeOutcome::Won));
    assert!(!sandbox.close_dispute(&first, DisputeOutcome::Lost), "once");
    assert!(sandbox.close_dispute(&second, DisputeOutcome::Lost));
    assert!(!sandbox.answer_dispute(&second));
    let statuses: Vec<(DisputeStatus, i64)> = sandbox
        .disputes()
        .into_iter()
        .map(|d| (d.status, d.amount_pence))
        .collect();
    assert_eq!(statuses, [(DisputeStatus::Won, 1500), (DisputeStatus::Lost, 1000)]);

    let listed = list(
        &sandbox,
        &format!("disputes?payment_intent={lost_intent}&expand[]=data.charge"),
    )
    .await;
    assert_eq!((listed.len(), &listed[0]["charge"]["disputed"]), (1, &true.into()));
    let one: Value = api_get(&sandbox, &format!("disputes/{first}"))
        .await
        .json()
        .await
        .unwrap();
    let nets: Vec<&Value> = one["balance_transactions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|t| &t["net"])
        .collect();
    assert_eq!(nets, [-3500, 1500]);
    let kinds = receiver.kinds(13).await;
    let count = |kind: &str| kinds.iter().filter(|k| *k == kind).count();
    for (kind, times) in [
        ("charge.dispute.created", 2),
        ("charge.dispute.funds_withdrawn", 2),
        ("charge.dispute.updated", 1),
        ("charge.dispute.closed", 2),
        ("charge.dispute.funds_reinstated", 1),
    ] {
        assert_eq!(count(kind), times, "{kind}");
    }
    // Won, the money can be refunded again; lost, it cannot.
    assert_eq!(api_post(&sandbox, "refunds", &[("charge", &won)]).await.status(), 200);
    assert_eq!(api_post(&sandbox, "refunds", &[("charge", &lost)]).await.status(), 400);
    assert_eq!(
        api_post(&sandbox, &format!("disputes/{first}/close"), &[])
            .await
            .status(),
        400
    );
    assert_eq!(api_post(&sandbox, "disputes/dp_none/close", &[]).await.status(), 404);
    assert_eq!(
        api_post(&sandbox, &format!("disputes/{second}"), &[("evidence[nonsense]", "1")])
            .await
            .status(),
        400
    );
}

#[tokio::test]
async fn several_items_are_summed_and_the_statement_says_what_for() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let mut fields = sofa("basket");
    for (name, value) in [
        ("line_items[1][quantity]", "2"),
        ("line_items[1][price_data][currency]", "gbp"),
        ("line_items[1][price_data][unit_amount]", "4250"),
        ("line_items[1][price_data][product_data][name]", "Garden waste"),
        ("payment_intent_data[statement_descriptor_suffix]", "Bins 2026"),
        ("expand[]", "line_items"),
    ] {
        fields.push((name, value.to_owned()));
    }
    let url = format!("{}/v1/checkout/sessions", sandbox.base_url());
    let made = client().post(&url).bearer_auth(RESTRICTED_KEY).form(&fields);
    let session: Value = made.send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&session["amount_total"], &session["locale"]),
        (&10_000.into(), &"en-GB".into())
    );
    let totals: Vec<&Value> = session["line_items"]["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["amount_total"])
        .collect();
    assert_eq!(totals, [1500, 8500]);
    let page = client()
        .get(session["url"].as_str().unwrap())
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    for text in [
        "Garden waste × 2",
        "£85.00",
        "<dt>Total</dt><dd>£100.00</dd>",
        "THAMESGATE* BINS 2026",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let id = session["id"].as_str().unwrap();
    assert!(matches!(sandbox.pay(id, "4242424242424242"), PayOutcome::Paid { .. }));
    let path = format!("checkout/sessions/{id}?expand[]=payment_intent.latest_charge.balance_transaction");
    let whole: Value = api_get(&sandbox, &path).await.json().await.unwrap();
    let charge = &whole["payment_intent"]["latest_charge"];
    assert_eq!(charge["statement_descriptor_suffix"], "Bins 2026");
    assert_eq!(charge["calculated_statement_descriptor"], "THAMESGATE* BINS 2026");
    assert_eq!(
        (&charge["metadata"]["intent"], &charge["balance_transaction"]["fee"]),
        (&"i1".into(), &170.into())
    );
    let mut wrong = sofa("r2");
    wrong.push(("payment_intent_data[statement_descriptor_suffix]", "12*34".to_owned()));
    let refused = client().post(&url).bearer_auth(KEY).form(&wrong).send().await.unwrap();
    assert_eq!(
        refused.json::<Value>().await.unwrap()["error"]["param"],
        "payment_intent_data[statement_descriptor_suffix]"
    );
    let charges = list(
        &sandbox,
        &format!("charges?payment_intent={}", charge["payment_intent"].as_str().unwrap()),
    )
    .await;
    assert_eq!(charges.len(), 1);
}

#[tokio::test]
async fn a_restart_forgets_no_money() {
    let file = DataFile::new("money");
    let config = || Config {
        data: Some(file.path()),
        ..config()
    };
    let sandbox = Sandbox::start(config()).await.unwrap();
    let (_, _, charge) = paid(&sandbox, "r1").await;
    api_post(&sandbox, "refunds", &[("charge", &charge), ("amount", "500")]).await;
    sandbox.dispute(&charge).unwrap();
    let later = create(&sandbox, "r2").await["id"].as_str().unwrap().to_owned();
    sandbox.pay_later(&later);
    let payment = crate::govuk_pay::create_payment(&sandbox, &crate::govuk_pay::garden("R1")).await;
    sandbox
        .govuk_pay()
        .pay(payment["payment_id"].as_str().unwrap(), "4444333322221111");
    let before = (sandbox.balance_transactions(), sandbox.refunds(), sandbox.disputes());
    let payments = sandbox.govuk_pay().payments();
    sandbox.stop().await.unwrap();
    let stored = std::fs::read_to_string(file.path()).unwrap();
    for secret in [KEY, RESTRICTED_KEY, PAY_KEY, "4242424242424242", "4444333322221111"] {
        assert!(!stored.contains(secret), "{secret}");
    }

    let sandbox = Sandbox::start(config()).await.unwrap();
    assert_eq!(
        (sandbox.balance_transactions(), sandbox.refunds(), sandbox.disputes()),
        before
    );
    let after = sandbox.govuk_pay().payments();
    assert_eq!(
        (after.len(), &after[0].id, after[0].status),
        (1, &payments[0].id, payments[0].status)
    );
    assert!(matches!(sandbox.settle_later(&later, true), PayOutcome::Paid { .. }));
    assert_eq!(sandbox.charges_for("r2").len(), 1);
}

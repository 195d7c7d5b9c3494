//! Payments that answer later.

use std::time::Duration;

use sandbox::{PayOutcome, Sandbox};
use serde_json::Value;

use crate::support::*;

#[tokio::test]
async fn the_money_comes_later_or_never() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (first, second) = (create(&sandbox, "r1").await, create(&sandbox, "r2").await);
    let (yes, no) = (first["id"].as_str().unwrap(), second["id"].as_str().unwrap());
    assert!(matches!(sandbox.pay_later(yes), PayOutcome::Processing { .. }));
    assert!(matches!(sandbox.pay_later(no), PayOutcome::Processing { .. }));
    let waiting = fetch(&sandbox, &first["id"]).await;
    assert_eq!(
        (
            &waiting["status"],
            &waiting["payment_status"],
            &waiting["payment_intent"]["status"]
        ),
        (&"complete".into(), &"unpaid".into(), &"processing".into())
    );
    assert!(sandbox.charges_for("r1").is_empty() && sandbox.balance_transactions().is_empty());
    assert!(matches!(
        sandbox.pay(yes, "4242424242424242"),
        PayOutcome::AlreadyPaid { .. }
    ));
    let page = client()
        .get(first["url"].as_str().unwrap())
        .send()
        .await
        .unwrap()
        .text()
        .await
        .unwrap();
    assert!(page.contains("Your payment is on its way") && !page.contains("You have paid"));

    assert!(matches!(sandbox.settle_later(yes, true), PayOutcome::Paid { .. }));
    assert!(matches!(sandbox.settle_later(no, false), PayOutcome::Declined { .. }));
    assert_eq!(sandbox.settle_later(no, true), PayOutcome::NotFound, "once");
    let came = fetch(&sandbox, &first["id"]).await;
    assert_eq!(
        (&came["payment_status"], &came["payment_intent"]["status"]),
        (&"paid".into(), &"succeeded".into())
    );
    let missed = fetch(&sandbox, &second["id"]).await;
    assert_eq!(
        (
            &missed["status"],
            &missed["payment_status"],
            &missed["payment_intent"]["status"]
        ),
        (&"complete".into(), &"unpaid".into(), &"requires_payment_method".into())
    );
    assert_eq!(
        (sandbox.charges_for("r1").len(), sandbox.charges_for("r2").len()),
        (1, 0)
    );
    let mut expected = vec![
        "checkout.session.async_payment_failed",
        "checkout.session.async_payment_succeeded",
        "checkout.session.completed",
        "checkout.session.completed",
        "payment_intent.payment_failed",
        "payment_intent.processing",
        "payment_intent.processing",
        "payment_intent.succeeded",
    ];
    expected.sort_unstable();
    assert_eq!(receiver.kinds(8).await, expected);
}

#[tokio::test]
async fn the_sandbox_own_cards_answer_by_the_clock() {
    let (sandbox, receiver) = start_with_receiver().await;
    let (first, second) = (create(&sandbox, "r1").await, create(&sandbox, "r2").await);
    assert_eq!(type_card(&first, "4000 0082 6000 1800").await.status(), 303);
    assert_eq!(type_card(&second, "4000 0082 6000 1818").await.status(), 303);
    receiver.events(4).await;
    sandbox.advance_clock(Duration::from_secs(181));
    let kinds = receiver.kinds(8).await;
    assert!(kinds.contains(&"checkout.session.async_payment_succeeded".to_owned()));
    assert!(kinds.contains(&"checkout.session.async_payment_failed".to_owned()));
    assert_eq!(sandbox.charges_for("r1").len(), 1);
}

#[tokio::test]
async fn the_levers_work_over_http() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let session = create(&sandbox, "r1").await;
    let id = session["id"].as_str().unwrap();
    sandbox.pay_later(id);
    let paid: Value = pull(&sandbox, &format!("sessions/{id}/settle-later"), r#"{"succeeds":true}"#)
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(paid["outcome"], "paid");
    let charge = sandbox.charges_for("r1").remove(0).id;
    assert_eq!(pull(&sandbox, "refunds", r#"{"hold":true}"#).await.status(), 204);
    let refund: Value = api_post(&sandbox, "refunds", &[("charge", &charge), ("amount", "100")])
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(refund["status"], "pending");
    let refund = refund["id"].as_str().unwrap();
    for (lever, answer) in [
        ("finish", "true"),
        ("finish", "false"),
        ("fail", "true"),
        ("fail", "false"),
    ] {
        let pulled = pull(&sandbox, &format!("refunds/{refund}/{lever}"), "{}").await;
        assert_eq!(pulled.text().await.unwrap(), answer, "{lever}");
    }
    let dispute: Value = pull(&sandbox, &format!("charges/{charge}/dispute"), "{}")
        .await
        .json()
        .await
        .unwrap();
    let dispute = dispute.as_str().unwrap();
    assert_eq!(
        pull(&sandbox, &format!("disputes/{dispute}/answer"), "{}")
            .await
            .text()
            .await
            .unwrap(),
        "true"
    );
    let close = pull(&sandbox, &format!("disputes/{dispute}/close"), r#"{"outcome":"won"}"#).await;
    assert_eq!(close.text().await.unwrap(), "true");
    for (path, count) in [("refunds", 1), ("disputes", 1), ("balance-transactions", 5)] {
        let url = format!("{}/_sandbox/{path}", sandbox.base_url());
        let all: Value = client().get(url).send().await.unwrap().json().await.unwrap();
        assert_eq!(all.as_array().unwrap().len(), count, "{path}");
    }
}

//! Trouble by chance: each kind happens, is counted, and comes back the same with its seed.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use sandbox::{Chaos, ChaosKind, DisputeStatus, RefundStatus, Running, Sandbox, SessionStatus};
use serde_json::Value;

use crate::support::*;

fn always(kind: ChaosKind) -> Chaos {
    Chaos::none()
        .with(kind, 1_000)
        .delayed_up_to(Duration::from_millis(40))
        .held_for(Duration::from_millis(60))
}

fn done(sandbox: &Running, kind: ChaosKind) -> u64 {
    sandbox.chaos_done().get(&kind).copied().unwrap_or(0)
}

async fn post_session(sandbox: &Running, key: &str) -> Result<u16, reqwest::Error> {
    let call = call_to_create(sandbox, key).header("Idempotency-Key", key);
    call.send().await.map(|answer| answer.status().as_u16())
}

#[tokio::test]
async fn webhooks_are_doubled_late_and_lost() {
    let (sandbox, receiver) = start_with_receiver().await;
    sandbox.set_chaos(always(ChaosKind::WebhookDuplicated));
    paid(&sandbox, "r1").await;
    let events = receiver.events(4).await;
    let ids: BTreeSet<&str> = events.iter().map(|event| event["id"].as_str().unwrap()).collect();
    assert_eq!((events.len(), ids.len()), (4, 2));
    assert_eq!(done(&sandbox, ChaosKind::WebhookDuplicated), 2);

    sandbox.set_chaos(always(ChaosKind::WebhookDropped));
    paid(&sandbox, "r2").await;
    until("both are dropped", || done(&sandbox, ChaosKind::WebhookDropped) == 2).await;
    assert_eq!(receiver.events(4).await.len(), 4);

    sandbox.set_chaos(always(ChaosKind::WebhookDelayed));
    paid(&sandbox, "r3").await;
    assert_eq!(receiver.events(6).await.len(), 6);
    assert_eq!(done(&sandbox, ChaosKind::WebhookDelayed), 2);

    // Half are answered in time in the end, so that it ends.
    sandbox.set_chaos(Chaos::none().with(ChaosKind::WebhookAnsweredLate, 500).seeded(3));
    for n in 0..5 {
        paid(&sandbox, &format!("late{n}")).await;
    }
    until("some were late", || done(&sandbox, ChaosKind::WebhookAnsweredLate) >= 3).await;
    let sent_again = || sandbox.events().iter().any(|event| event.delivered >= 2);
    until("an event is taken twice", sent_again).await;
}

#[tokio::test]
async fn webhooks_overtake_each_other() {
    let (sandbox, receiver) = start_with_receiver().await;
    let first = create(&sandbox, "r1").await;
    let second = create(&sandbox, "r2").await;
    sandbox.set_chaos(always(ChaosKind::WebhookReordered));
    let started = Instant::now();
    assert!(sandbox.expire(first["id"].as_str().unwrap()));
    until("it waits", || done(&sandbox, ChaosKind::WebhookReordered) == 1).await;
    sandbox.set_chaos(Chaos::none());
    assert!(sandbox.expire(second["id"].as_str().unwrap()));
    let events = receiver.events(2).await;
    assert_eq!(
        events[0]["data"]["object"]["id"], second["id"],
        "the later one came first"
    );
    assert_eq!(events[1]["data"]["object"]["id"], first["id"]);
    assert!(
        started.elapsed() < Duration::from_secs(10),
        "it went once it was overtaken, not when its 15 seconds were over"
    );
}

#[tokio::test]
async fn calls_go_wrong_before_and_after_their_work() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    for (kind, status, works) in [
        (ChaosKind::Api500BeforeWork, Some(500), false),
        (ChaosKind::Api500AfterWork, Some(500), true),
        (ChaosKind::ApiRateLimited, Some(429), false),
        (ChaosKind::ApiConflict, Some(409), false),
        (ChaosKind::ApiCutBeforeWork, None, false),
        (ChaosKind::ApiCutAfterWork, None, true),
        (ChaosKind::ApiTimeoutBeforeWork, None, false),
        (ChaosKind::ApiTimeoutAfterWork, Some(200), true),
    ] {
        let before = sandbox.sessions().len();
        sandbox.set_chaos(always(kind));
        let answer = post_session(&sandbox, kind.as_str()).await.ok();
        assert_eq!(answer, status, "{kind:?}");
        assert_eq!(sandbox.sessions().len() - before, usize::from(works), "{kind:?}");
        assert_eq!(done(&sandbox, kind), 1, "{kind:?}");
        // The retry with the same key gets the one answer of the one piece of work.
        sandbox.set_chaos(Chaos::none());
        assert_eq!(post_session(&sandbox, kind.as_str()).await.unwrap(), 200, "{kind:?}");
        assert_eq!(sandbox.sessions().len() - before, 1, "{kind:?}");
    }
}

#[tokio::test]
async fn things_happen_by_themselves() {
    let (sandbox, _receiver) = start_with_receiver().await;
    sandbox.set_chaos(always(ChaosKind::SessionExpired));
    create(&sandbox, "r1").await;
    until("it expires", || sandbox.sessions()[0].status == SessionStatus::Expired).await;
    assert_eq!(done(&sandbox, ChaosKind::SessionExpired), 1);

    sandbox.set_chaos(always(ChaosKind::ChargeDisputed).with(ChaosKind::DisputeClosed, 1_000));
    for n in 0..8 {
        paid(&sandbox, &format!("d{n}")).await;
    }
    until("all are decided", || {
        let disputes = sandbox.disputes();
        disputes.len() == 8 && disputes.iter().all(|dispute| dispute.status.is_closed())
    })
    .await;
    let won = sandbox
        .disputes()
        .iter()
        .filter(|dispute| dispute.status == DisputeStatus::Won)
        .count();
    assert!((1..8).contains(&won), "{won} of 8 won");

    sandbox.set_chaos(always(ChaosKind::RefundFailed));
    let (_, intent, _) = paid(&sandbox, "r2").await;
    api_post(&sandbox, "refunds", &[("payment_intent", &intent)]).await;
    until("it comes back", || sandbox.refunds()[0].status == RefundStatus::Failed).await;
    assert_eq!(sandbox.charges_for("r2")[0].refunded_pence, 0);
}

#[tokio::test]
async fn the_same_seed_makes_the_same_trouble() {
    let run = async |seed: u64| -> Vec<Option<u16>> {
        let sandbox = Sandbox::start(config()).await.unwrap();
        let chaos = Chaos::wild().held_for(Duration::from_millis(1)).seeded(seed);
        sandbox.set_chaos(chaos);
        let mut answers = Vec::new();
        for n in 0..60 {
            answers.push(post_session(&sandbox, &format!("k{n}")).await.ok());
        }
        answers
    };
    let first = run(7).await;
    assert_eq!(first, run(7).await);
    assert_ne!(first, run(8).await);
    assert!(first.contains(&Some(200)) && first.iter().any(|answer| *answer != Some(200)));
}

#[tokio::test]
async fn it_is_set_and_counted_over_http() {
    let sandbox = Sandbox::start(config()).await.unwrap();
    let set = pull(
        &sandbox,
        "chaos",
        r#"{"chaos":"api_rate_limited=1000","seed":5,"hold_milliseconds":10}"#,
    );
    assert_eq!(set.await.status(), 204);
    assert_eq!(post_session(&sandbox, "k1").await.unwrap(), 429);
    let url = format!("{}/_sandbox/chaos", sandbox.base_url());
    let shown: Value = client().get(&url).send().await.unwrap().json().await.unwrap();
    assert_eq!(
        (&shown["seed"], &shown["per_mille"]["api_rate_limited"]),
        (&5.into(), &1_000.into())
    );
    assert_eq!(
        (&shown["done"]["api_rate_limited"], &shown["hold_milliseconds"]),
        (&1.into(), &10.into())
    );
    let wrong = pull(&sandbox, "chaos", r#"{"chaos":"tornado"}"#).await;
    assert_eq!(wrong.status(), 400);
    assert!(wrong.text().await.unwrap().contains("webhook_dropped"));
    assert_eq!(pull(&sandbox, "chaos", r#"{"chaos":"none"}"#).await.status(), 204);
    assert_eq!(post_session(&sandbox, "k1").await.unwrap(), 200);
}

//! One payment, once.

use std::time::Duration;

use guildhall::payments::settle::settle;
use guildhall::payments::state::{EDGES, Edge, PaymentEvent, PaymentState};
use guildhall::payments::store::ToldBy;
use guildhall::payments::sweep;
use hmac::{Hmac, KeyInit, Mac};
use http::StatusCode;
use jiff::SignedDuration;
use sandbox::{FailureMode, PayOutcome};
use sqlx::{Connection, PgPool};

use crate::support::{Browser, THAMESGATE, TestApp, WEBHOOK_SECRET};

pub const CARD: &str = "4242424242424242";

/// Books a bulky waste collection as far as the payment's page.
pub async fn booked(app: &TestApp) -> Browser {
    let mut browser = app.browser(THAMESGATE);
    book(&mut browser).await;
    browser
}

/// The same in a browser.
pub async fn book(browser: &mut Browser) {
    browser.get("/forms/book-bulky-waste/items").await;
    for answers in [
        [("list-sofa", "2"), ("list-table", "3")].as_slice(),
        &[
            ("address-line1", "1 Wharf Street"),
            ("address-town", "Thamesgate"),
            ("address-postcode", "TG1 1AA"),
        ],
        &[("spot", "front")],
        &[("date-day", "1"), ("date-month", "2"), ("date-year", "2099")],
        &[("name", "A Person"), ("email", "name@example.com")],
    ] {
        browser.submit(answers).await;
        assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.text());
    }
    assert!(
        browser.page.text().contains("£55.00"),
        "five things cost £35 and two times £10"
    );
    browser.submit(&[]).await;
    assert!(
        browser.page.address.starts_with("/payments/"),
        "{}",
        browser.page.text()
    );
}

/// Goes to the card page; the provider's session.
pub async fn to_card_page(app: &TestApp, browser: &mut Browser) -> String {
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.text());
    assert!(browser.location().starts_with("http://"), "{}", browser.location());
    app.sandbox.sessions().pop().unwrap().id
}

#[sqlx::test(migrations = "./migrations")]
async fn a_booking_is_paid_and_in_the_ledger(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let payment = browser.page.address.clone();
    let session = to_card_page(&app, &mut browser).await;
    let PayOutcome::Paid { return_address, .. } = app.sandbox.pay(&session, CARD) else {
        panic!("not paid")
    };
    let back = return_address.split_once("localhost").unwrap().1.to_owned();
    let page = browser.get(&back).await;
    assert_eq!(page.address, payment, "the return leads to the receipt");
    assert!(page.text().contains("£55.00"));
    let income = "select count(*) from payments.ledger_entry
                  where fund = 'WASTE' and ledger_account = 'income' and amount_pence = -5500";
    assert_eq!(app.count(income).await, 1);
    // The receipt leads to the confirmation, and another phone sees the receipt too.
    let confirmation = page
        .html
        .split("href=\"")
        .find(|part| part.contains("/confirmation"))
        .unwrap();
    let confirmation = confirmation.split('"').next().unwrap().replace("&amp;", "&");
    assert_eq!(browser.get(&confirmation).await.heading(), "We have your form");
    assert!(app.browser(THAMESGATE).get(&payment).await.text().contains("£55.00"));
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn return_message_and_sweep_together_settle_once(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    app.wait(SignedDuration::from_mins(3));
    let mut all = Vec::new();
    for _ in 0..10 {
        let (till, session) = (app.state("thamesgate").till.clone(), session.clone());
        all.push(tokio::spawn(async move {
            settle(&till, &session, &ToldBy::Resident).await.map(|_| ())
        }));
        let till = app.state("thamesgate").till.clone();
        all.push(tokio::spawn(async move { sweep::once(&till).await }));
    }
    for one in all {
        one.await.unwrap().unwrap();
    }
    assert_eq!(app.count("select count(*) from payments.ledger_transaction").await, 1);
    assert_eq!(
        app.count("select count(*) from payments.payment where attention is not null")
            .await,
        0
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_lost_return_is_found_by_the_sweep(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    sweep::once(&app.state("thamesgate").till).await.unwrap();
    assert_eq!(
        app.count("select count(*) from payments.ledger_transaction").await,
        0,
        "too early to ask"
    );
    app.wait(SignedDuration::from_mins(2));
    sweep::once(&app.state("thamesgate").till).await.unwrap();
    assert_eq!(app.count("select count(*) from payments.ledger_transaction").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn many_taps_open_one_card_page(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let browser = booked(&app).await;
    let taps: Vec<_> = (0..20)
        .map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move {
                browser.submit_only(&[]).await;
                (browser.page.status, browser.page.headers.get("location").cloned())
            })
        })
        .collect();
    let mut pages = std::collections::BTreeSet::new();
    for tap in taps {
        let (status, location) = tap.await.unwrap();
        assert_eq!(status, StatusCode::SEE_OTHER);
        pages.insert(location.unwrap().to_str().unwrap().to_owned());
    }
    assert_eq!(pages.len(), 1, "{pages:?}");
    assert_eq!(app.sandbox.sessions().len(), 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_declined_card_can_be_tried_again(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let payment = browser.page.address.clone();
    let session = to_card_page(&app, &mut browser).await;
    assert!(matches!(
        app.sandbox.pay(&session, "4000000000000002"),
        PayOutcome::Declined { .. }
    ));
    // Back from the card page: nothing was taken, and the same page is still open.
    browser.get(&format!("{payment}?back=1")).await;
    assert_eq!(to_card_page(&app, &mut browser).await, session);
    assert!(matches!(app.sandbox.pay(&session, CARD), PayOutcome::Paid { .. }));
    browser.get(&payment).await;
    assert_eq!(app.count("select count(*) from payments.ledger_transaction").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_card_page_that_closed_is_replaced(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let payment = browser.page.address.clone();
    let session = to_card_page(&app, &mut browser).await;
    assert!(app.sandbox.expire(&session));
    browser.get(&payment).await;
    assert_eq!(
        app.count("select count(*) from payments.payment where state = 'expired'")
            .await,
        1
    );
    let second = to_card_page(&app, &mut browser).await;
    assert_ne!(second, session);
    app.sandbox.pay(&second, CARD);
    browser.get(&payment).await;
    assert_eq!(
        app.count("select count(*) from payments.payment where state = 'succeeded'")
            .await,
        1
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_provider_that_is_down_takes_no_money(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    app.sandbox.fail_next(1, FailureMode::Http500BeforeWork);
    let page = browser.submit(&[]).await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(
        page.text().contains("No money was taken") || page.text().contains("not taken"),
        "{}",
        page.text()
    );
    // The same page tries again, with nothing retyped.
    to_card_page(&app, &mut browser).await;
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn work_done_behind_a_500_is_found_again(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    app.sandbox.fail_next(1, FailureMode::Http500AfterWork);
    assert_eq!(browser.submit(&[]).await.status, StatusCode::SERVICE_UNAVAILABLE);
    to_card_page(&app, &mut browser).await;
    assert_eq!(app.sandbox.sessions().len(), 1, "one intent has one card page");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_line_that_breaks_after_the_work_opens_no_second_page(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    app.sandbox.fail_next(1, FailureMode::DropConnectionAfterWork);
    // The client may try again by itself on a fresh connection; the resident may have to.
    browser.submit_only(&[]).await;
    if browser.page.status == StatusCode::SERVICE_UNAVAILABLE {
        to_card_page(&app, &mut browser).await;
    }
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
    assert_eq!(app.sandbox.sessions().len(), 1, "one intent has one card page");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_payment_can_be_paid_hours_after_the_provider_was_down(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    app.sandbox.fail_next(1, FailureMode::Http500BeforeWork);
    assert_eq!(browser.submit(&[]).await.status, StatusCode::SERVICE_UNAVAILABLE);
    let hours = "update payments.attempt set created_at = created_at - interval '3 hours'";
    sqlx::query(hours).execute(&app.owner).await.unwrap();
    to_card_page(&app, &mut browser).await;
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_other_language_opens_its_own_page_after_a_lost_answer(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    app.sandbox.fail_next(1, FailureMode::Http500AfterWork);
    assert_eq!(browser.submit(&[]).await.status, StatusCode::SERVICE_UNAVAILABLE);
    let welsh = format!("/cy{}", browser.page.action());
    browser.get(&welsh).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.text());
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn names_that_are_no_names_are_nobodys(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let payment = browser.page.address.clone();
    for path in [
        "/payments/%00",
        "/payments/x",
        &format!("{payment}/return?session_id=%00"),
        &format!("{payment}/return"),
    ] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let now = app.state("thamesgate").clock.now().as_second();
    for (body, attention) in [
        (
            r#"{"id":"evt_1","type":"checkout.session.completed","data":{"object":{"id":"../payment_intents/x"}}}"#,
            1,
        ),
        (r#"{"id":"evt\u0000","type":"x","data":{"object":{}}}"#, 2),
        (
            r#"{"id":"evt_3","type":"checkout.session.completed","data":{"object":{"id":"cs_test_unknown"}}}"#,
            3,
        ),
    ] {
        assert_eq!(
            send_message(&app, body, &signed(body, WEBHOOK_SECRET, now)).await,
            StatusCode::OK
        );
        let flagged = "select count(*) from payments.webhook_event where attention is not null";
        for _ in 0..100 {
            if app.count(flagged).await == attention {
                break;
            }
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
        assert_eq!(app.count(flagged).await, attention, "{body}");
    }
    app.finish().await;
}

fn signed(body: &str, secret: &str, seconds: i64) -> String {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(format!("{seconds}.{body}").as_bytes());
    format!(
        "t={seconds},v1={}",
        data_encoding::HEXLOWER.encode(&mac.finalize().into_bytes())
    )
}

async fn send_message(app: &TestApp, body: &str, signature: &str) -> StatusCode {
    use tower::ServiceExt;
    let request = axum::extract::Request::builder()
        .method("POST")
        .uri("/webhooks/stripe/thamesgate")
        .header("stripe-signature", signature)
        .body(axum::body::Body::from(body.to_owned()))
        .unwrap();
    app.router.clone().oneshot(request).await.unwrap().status()
}

#[sqlx::test(migrations = "./migrations")]
async fn a_message_is_believed_when_it_is_signed(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    let now = app.state("thamesgate").clock.now().as_second();
    let body = format!(
        "{{\"id\":\"evt_1\",\"type\":\"checkout.session.completed\",\"data\":{{\"object\":{{\"id\":\"{session}\"}}}}}}"
    );
    let events = "select count(*) from payments.webhook_event";
    assert_eq!(
        send_message(&app, &body, &signed(&body, "whsec_other", now)).await,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(
        send_message(&app, &body, &signed(&body, WEBHOOK_SECRET, now - 400)).await,
        StatusCode::BAD_REQUEST
    );
    assert_eq!(app.count(events).await, 0);
    for _ in 0..3 {
        assert_eq!(
            send_message(&app, &body, &signed(&body, WEBHOOK_SECRET, now)).await,
            StatusCode::OK
        );
    }
    assert_eq!(app.count(events).await, 1);
    for _ in 0..100 {
        if app
            .count("select count(*) from payments.webhook_event where handled_at is not null")
            .await
            == 1
        {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(app.count("select count(*) from payments.ledger_transaction").await, 1);
    // Unknown and unreadable ones are kept too.
    let unknown = "{\"id\":\"evt_2\",\"type\":\"something.new\",\"data\":{\"object\":{}}}";
    assert_eq!(
        send_message(&app, unknown, &signed(unknown, WEBHOOK_SECRET, now)).await,
        StatusCode::OK
    );
    let unreadable = "{\"id\":";
    assert_eq!(
        send_message(&app, unreadable, &signed(unreadable, WEBHOOK_SECRET, now)).await,
        StatusCode::OK
    );
    assert_eq!(
        app.count("select count(*) from payments.webhook_event where attention is not null")
            .await,
        1
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn an_amount_that_does_not_fit_is_never_settled(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let payment = browser.page.address.clone();
    let session = to_card_page(&app, &mut browser).await;
    // As if our record had been for another amount: the database itself lets nobody change it, so its guard is off.
    for sql in [
        "alter table payments.payment disable trigger payment_fixed",
        "update payments.payment set amount_pence = 100",
        "alter table payments.payment enable trigger payment_fixed",
    ] {
        sqlx::query(sql).execute(&app.owner).await.unwrap();
    }
    app.sandbox.pay(&session, CARD);
    let page = browser.get(&payment).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(
        app.count("select count(*) from payments.payment where attention is not null")
            .await,
        1
    );
    assert_eq!(app.count("select count(*) from payments.ledger_transaction").await, 0);
    app.finish().await;
}

/// The steps that lead from created to a state.
fn way_to(state: PaymentState) -> Vec<Edge> {
    let mut ways = vec![(PaymentState::Created, Vec::new())];
    let mut seen = vec![PaymentState::Created];
    while let Some((at, way)) = ways.pop() {
        if at == state {
            return way;
        }
        for edge in EDGES.into_iter().filter(|edge| edge.from() == at) {
            if !seen.contains(&edge.to()) {
                seen.push(edge.to());
                let longer = way.iter().copied().chain([edge]).collect();
                ways.insert(0, (edge.to(), longer));
            }
        }
    }
    panic!("nothing leads to {state}")
}

async fn step(conn: &mut sqlx::PgConnection, from: PaymentState, event: PaymentEvent, to: PaymentState) -> bool {
    let done = sqlx::query(
        "insert into payments.transition (council, payment_token, number, from_state, event, to_state, told_by, at)
         values ('thamesgate', 't', 0, $1, $2, $3, 'test', now())",
    )
    .bind(from)
    .bind(event.name())
    .bind(to)
    .execute(conn)
    .await;
    done.is_ok()
}

#[sqlx::test(migrations = "./migrations")]
async fn the_database_refuses_what_the_graph_does_not_have(owner: PgPool) {
    for sql in [
        "insert into councils.council values ('thamesgate', 'T')",
        "insert into payments.payment (council, token, reference, intent_key, language, next_path, amount_pence, created_at)
         values ('thamesgate', 't', 'r', 'k', 'en', '/', 1, now())",
    ] {
        let mut transaction = owner.begin().await.unwrap();
        let line = "insert into payments.payment_line values ('thamesgate', 't', 1, 'd', 'F', 'submission', 's', 1)";
        sqlx::query(sql).execute(&mut *transaction).await.unwrap();
        if sql.contains("payments.payment") {
            sqlx::query(line).execute(&mut *transaction).await.unwrap();
        }
        transaction.commit().await.unwrap();
    }
    let mut legal = 0;
    for from in PaymentState::ALL {
        let mut transaction = owner.begin().await.unwrap();
        for edge in way_to(from) {
            assert!(step(&mut transaction, edge.from(), edge.event(), edge.to()).await);
        }
        for event in PaymentEvent::ALL {
            for to in PaymentState::ALL {
                let mut savepoint = transaction.begin().await.unwrap();
                let taken = step(&mut savepoint, from, event, to).await;
                savepoint.rollback().await.unwrap();
                let is_edge = from.after(event).is_some_and(|edge| edge.to() == to);
                assert_eq!(taken, is_edge, "{from} {} {to}", event.name());
                legal += u32::from(taken);
            }
        }
        // Nor is a state changed without a step, or a step taken from another state.
        for to in PaymentState::ALL.into_iter().filter(|to| *to != from) {
            let mut savepoint = transaction.begin().await.unwrap();
            let changed = sqlx::query("update payments.payment set state = $1, finished_at = now()")
                .bind(to)
                .execute(&mut *savepoint)
                .await;
            assert!(changed.is_err(), "{from} to {to}");
            savepoint.rollback().await.unwrap();
        }
        for edge in EDGES.into_iter().filter(|edge| edge.from() != from) {
            let mut savepoint = transaction.begin().await.unwrap();
            assert!(
                !step(&mut savepoint, edge.from(), edge.event(), edge.to()).await,
                "{from}: {edge:?}"
            );
            savepoint.rollback().await.unwrap();
        }
    }
    assert_eq!(legal as usize, EDGES.len());
}

#[sqlx::test(migrations = "./migrations")]
async fn the_ledger_takes_only_what_balances_and_changes_nothing(owner: PgPool) {
    let app = TestApp::start(owner.clone()).await;
    let mut browser = booked(&app).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    settle(&app.state("thamesgate").till, &session, &ToldBy::Sweep)
        .await
        .unwrap();
    for forbidden in [
        "update payments.ledger_entry set amount_pence = 1",
        "delete from payments.ledger_entry",
        "truncate payments.ledger_entry",
        "delete from payments.ledger_transaction",
        "insert into payments.ledger_entry (council, transaction_id, line, ledger_account, fund, amount_pence)
         select council, id, 3, 'income', 'WASTE', 1 from payments.ledger_transaction",
        // Even what balances.
        "insert into payments.ledger_entry (council, transaction_id, line, ledger_account, fund, amount_pence)
         select council, id, 2 + n, 'income', 'WASTE', case n when 1 then 5 else -5 end
         from payments.ledger_transaction, generate_series(1, 2) n",
        "insert into payments.ledger_transaction (council, id, cause, cause_reference, payment_token, posted_at, entries)
         select council, gen_random_uuid(), cause, cause_reference, payment_token, now(), 2
         from payments.ledger_transaction",
        "update payments.transition set told_by = 'nobody'",
        "delete from payments.payment_line",
        "update payments.payment set amount_pence = 1",
    ] {
        assert!(
            sqlx::query(forbidden).execute(&owner).await.is_err(),
            "even the owner: {forbidden}"
        );
    }
    app.finish().await;
}

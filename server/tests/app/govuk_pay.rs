//! A council whose payments GOV.UK Pay takes.

use std::time::Duration;

use axum::body::Body;
use axum::extract::Request;
use data_encoding::HEXLOWER;
use forms::values::Pence;
use guildhall::payments::aftermath::follow;
use guildhall::payments::reconcile::reconcile;
use guildhall::payments::refund::{RefundAsked, refund};
use guildhall::payments::store::refunds::RefundState;
use guildhall::payments::store::{self, ToldBy};
use guildhall::payments::sweep;
use hmac::{Hmac, KeyInit, Mac};
use http::StatusCode;
use jiff::SignedDuration;
use sandbox::FailureMode;
use sha2::Sha256;
use sqlx::PgPool;
use time::OffsetDateTime;
use tower::ServiceExt;

use crate::payments::booked;
use crate::support::{Browser, TestApp, WEBHOOK_SECRET};

const CARD: &str = "4444333322221111";
const DECLINED: &str = "4000000000000002";

async fn to_card_page(app: &TestApp, browser: &mut Browser) -> String {
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.text());
    app.sandbox.govuk_pay().payments().pop().unwrap().id
}

async fn paid(app: &TestApp) -> (String, String) {
    let mut browser = booked(app).await;
    let path = browser.page.address.clone();
    let payment = to_card_page(app, &mut browser).await;
    app.sandbox.govuk_pay().pay(&payment, CARD);
    assert_eq!(
        browser.get(&path).await.heading(),
        "Payment received",
        "{}",
        browser.page.text()
    );
    (path.trim_start_matches("/payments/").to_owned(), payment)
}

fn asked(token: &str, pence: i64) -> RefundAsked {
    RefundAsked {
        payment_token: token.to_owned(),
        amount: Some(Pence::from_pence(pence)),
        line: None,
        reason: "Test".to_owned(),
        officer: "test".to_owned(),
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn a_booking_is_declined_given_up_and_paid(owner: PgPool) {
    let app = TestApp::on_govuk_pay(owner).await;
    let mut browser = booked(&app).await;
    let path = browser.page.address.clone();
    let declined = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().pay(&declined, DECLINED);
    assert!(
        browser.get(&path).await.text().contains("did not allow the payment"),
        "{}",
        browser.page.text()
    );
    let given_up = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().cancel(&given_up);
    assert!(
        browser
            .get(&path)
            .await
            .text()
            .contains("You came back before you paid"),
        "{}",
        browser.page.text()
    );
    let expired = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().expire(&expired);
    assert!(
        browser.get(&path).await.text().contains("open for too long"),
        "{}",
        browser.page.text()
    );
    let last = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().pay(&last, CARD);
    assert_eq!(browser.get(&path).await.heading(), "Payment received");
    let income = "select count(*) from payments.ledger_entry
                  where fund = 'WASTE' and ledger_account = 'income' and amount_pence = -5500";
    assert_eq!(app.count(income).await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_lost_return_is_found_by_the_sweep(owner: PgPool) {
    let app = TestApp::on_govuk_pay(owner).await;
    let mut browser = booked(&app).await;
    let payment = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().pay(&payment, CARD);
    app.wait(SignedDuration::from_mins(2));
    sweep::once(&app.state("thamesgate").till).await.unwrap();
    assert_eq!(
        app.count("select count(*) from payments.payment where state = 'succeeded'")
            .await,
        1
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_refund_is_made_once_though_its_answer_was_lost(owner: PgPool) {
    let app = TestApp::on_govuk_pay(owner).await;
    let (token, payment) = paid(&app).await;
    let till = &app.state("thamesgate").till;
    app.sandbox.fail_next(1, FailureMode::Http500AfterWork);
    let lost = refund(till, &asked(&token, 1000)).await.unwrap();
    assert_eq!(lost.state, RefundState::Created);
    app.wait(SignedDuration::from_mins(2));
    sweep::once(till).await.unwrap();
    follow(till, &payment, &ToldBy::Sweep).await.unwrap();
    refund(till, &asked(&token, 500)).await.unwrap();
    let given: Vec<i64> = app
        .sandbox
        .govuk_pay()
        .refunds()
        .iter()
        .map(|refund| refund.amount_pence)
        .collect();
    assert_eq!(given, [1000, 500]);
    let too_much = refund(till, &asked(&token, 4001)).await.unwrap_err();
    assert_eq!(
        too_much.to_string(),
        "no more than £40.00 of this payment is left to refund"
    );
    let now = OffsetDateTime::now_utc();
    let day = time::Duration::days(1);
    let done = reconcile(till, now - day, now + day).await.unwrap();
    assert_eq!((done.movements, done.differences), (3, vec![]));
    app.finish().await;
}

/// Sends a message as GOV.UK Pay does.
async fn send_message(app: &TestApp, body: &str, secret: &str) -> StatusCode {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    let request = Request::builder()
        .method("POST")
        .uri("/webhooks/govuk-pay/thamesgate")
        .header("host", "127.0.0.1:3000")
        .header("pay-signature", HEXLOWER.encode(&mac.finalize().into_bytes()))
        .body(Body::from(body.to_owned()))
        .unwrap();
    app.router.clone().oneshot(request).await.unwrap().status()
}

#[sqlx::test(migrations = "./migrations")]
async fn a_message_is_believed_when_it_is_signed(owner: PgPool) {
    let app = TestApp::on_govuk_pay(owner).await;
    let mut browser = booked(&app).await;
    let payment = to_card_page(&app, &mut browser).await;
    app.sandbox.govuk_pay().pay(&payment, CARD);
    let message = format!(
        r#"{{"webhook_message_id": "m1", "api_version": 1, "created_date": "2026-01-15T16:30:56Z",
             "resource_id": "{payment}", "resource_type": "payment", "event_type": "card_payment_succeeded", "resource": {{}}}}"#
    );
    let events = "select count(*) from payments.webhook_event";
    assert_eq!(send_message(&app, &message, "another").await, StatusCode::BAD_REQUEST);
    assert_eq!(app.count(events).await, 0);
    for _ in 0..3 {
        assert_eq!(send_message(&app, &message, WEBHOOK_SECRET).await, StatusCode::OK);
    }
    assert_eq!(app.count(events).await, 1);
    let paid = "select count(*) from payments.payment where state = 'succeeded'";
    for _ in 0..100 {
        if app.count(paid).await == 1 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(app.count(paid).await, 1);
    // Well signed, and not to be read, or about nothing of ours: kept.
    for body in ["{}", "nonsense", &message.replace("m1", "m2").replace(&payment, "../x")] {
        assert_eq!(send_message(&app, body, WEBHOOK_SECRET).await, StatusCode::OK);
    }
    assert_eq!(app.count(events).await, 4);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn disputes_are_found_by_the_daily_reconciliation(owner: PgPool) {
    let app = TestApp::on_govuk_pay(owner).await;
    let till = &app.state("thamesgate").till;
    let (lost, lost_there) = paid(&app).await;
    let (won, won_there) = paid(&app).await;
    let disputes = [&lost_there, &won_there].map(|payment| app.sandbox.govuk_pay().dispute(payment).unwrap());
    let state = async |token: &str| {
        let mut conn = till.pool.acquire().await.unwrap();
        store::payment(&mut conn, token)
            .await
            .unwrap()
            .unwrap()
            .state
            .name()
            .to_owned()
    };
    let now = OffsetDateTime::now_utc();
    let day = time::Duration::days(1);
    let told = reconcile(till, now - day, now + day).await.unwrap();
    assert_eq!(told.differences, Vec::<String>::new());
    assert_eq!(
        (state(&lost).await, state(&won).await),
        ("disputed".to_owned(), "disputed".to_owned())
    );
    assert!(app.sandbox.govuk_pay().close_dispute(&disputes[0], false));
    assert!(app.sandbox.govuk_pay().close_dispute(&disputes[1], true));
    for _ in 0..2 {
        let told = reconcile(till, now - day, now + day).await.unwrap();
        // Two payments, and the money of the lost one.
        assert_eq!((told.movements, told.differences), (3, vec![]));
        assert_eq!(
            (state(&lost).await, state(&won).await),
            ("lost".to_owned(), "won".to_owned())
        );
    }
    let fees = "select coalesce(sum(amount_pence), 0)::bigint from payments.ledger_entry where ledger_account = 'fees'";
    assert!(app.count(fees).await >= 2_000, "the fee of the lost one");
    let held =
        "select coalesce(sum(amount_pence), 0)::bigint from payments.ledger_entry where ledger_account = 'disputed'";
    assert_eq!(app.count(held).await, 0);
    app.finish().await;
}

//! Money after it was taken: refunds, disputes, the provider's list, the file for the income system.

use std::time::Duration;

use forms::values::Pence;
use guildhall::payments::aftermath::follow;
use guildhall::payments::provider::{CardPageRequest, RefundRequest};
use guildhall::payments::reconcile::reconcile;
use guildhall::payments::refund::{RefundAsked, refund};
use guildhall::payments::settle::settle;
use guildhall::payments::store::ToldBy;
use guildhall::payments::store::refunds::RefundState;
use guildhall::payments::till::Till;
use guildhall::payments::{export, sweep};
use jiff::SignedDuration;
use sandbox::{DisputeOutcome, FailureMode, RefundStatus};
use sqlx::{PgPool, Row};
use time::OffsetDateTime;

use crate::payments::{CARD, booked, to_card_page};
use crate::support::{Browser, TestApp};

/// A bulky waste collection that was paid, £55.
struct Paid {
    browser: Browser,
    path: String,
    token: String,
    /// The provider's names for the payment and its charge.
    intent: String,
    charge: String,
}

async fn paid(app: &TestApp) -> Paid {
    let mut browser = booked(app).await;
    let path = browser.page.address.clone();
    let session = to_card_page(app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    settle(till(app), &session, &ToldBy::Resident).await.unwrap();
    let token = path.trim_start_matches("/payments/").to_owned();
    let intent = app.sandbox.sessions().pop().unwrap().payment_intent.unwrap();
    let charge = app.sandbox.charges_for(&token).pop().unwrap().id;
    Paid {
        browser,
        path,
        token,
        intent,
        charge,
    }
}

fn till(app: &TestApp) -> &Till {
    &app.state("thamesgate").till
}

fn asked(paid: &Paid, pence: Option<i64>) -> RefundAsked {
    RefundAsked {
        payment_token: paid.token.clone(),
        amount: pence.map(Pence::from_pence),
        line: None,
        reason: "The van did not come".to_owned(),
        officer: "test".to_owned(),
    }
}

/// What somebody gives back in the provider's own pages.
fn elsewhere(paid: &Paid, amount: Pence) -> RefundRequest {
    RefundRequest {
        id: "elsewhere".to_owned(),
        provider_payment: paid.intent.clone(),
        amount,
        available: amount,
        known: Vec::new(),
    }
}

async fn state(app: &TestApp) -> String {
    let row = sqlx::query("select state::text from payments.payment")
        .fetch_one(&app.owner)
        .await
        .unwrap();
    row.get(0)
}

async fn balance(app: &TestApp, account: &'static str) -> i64 {
    let sum = "select coalesce(sum(amount_pence), 0)::bigint from payments.ledger_entry where ledger_account = $1";
    let row = sqlx::query(sum).bind(account).fetch_one(&app.owner).await.unwrap();
    row.get(0)
}

fn given_back(app: &TestApp) -> i64 {
    let given = app
        .sandbox
        .refunds()
        .into_iter()
        .filter(|refund| refund.status == RefundStatus::Succeeded);
    given.map(|refund| refund.amount_pence).sum()
}

#[sqlx::test(migrations = "./migrations")]
async fn money_is_given_back_in_parts_and_never_more_than_was_paid(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut paid = paid(&app).await;
    let part = refund(till(&app), &asked(&paid, Some(2000))).await.unwrap();
    assert_eq!(part.state, RefundState::Success);
    assert_eq!(state(&app).await, "part_refunded");
    let too_much = refund(till(&app), &asked(&paid, Some(3501))).await.unwrap_err();
    assert_eq!(
        too_much.to_string(),
        "no more than £35.00 of this payment is left to refund"
    );
    for nothing in [0, -1] {
        assert!(refund(till(&app), &asked(&paid, Some(nothing))).await.is_err());
    }
    refund(till(&app), &asked(&paid, None)).await.unwrap();
    assert_eq!(state(&app).await, "refunded");
    let none_left = refund(till(&app), &asked(&paid, None)).await.unwrap_err();
    assert_eq!(none_left.to_string(), "a payment that is refunded cannot be refunded");
    assert_eq!(
        (
            given_back(&app),
            balance(&app, "provider").await,
            balance(&app, "income").await
        ),
        (5500, 0, 0)
    );
    let path = paid.path.clone();
    let page = paid.browser.get(&path).await;
    assert!(
        page.text().contains("£20.00 on") && page.text().contains("£35.00 on"),
        "{}",
        page.text()
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_refund_whose_answer_was_lost_is_made_once(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    for failure in [FailureMode::Http500AfterWork, FailureMode::DropConnection] {
        app.sandbox.fail_next(1, failure);
        let lost = refund(till(&app), &asked(&paid, Some(1000))).await.unwrap();
        assert_eq!(lost.state, RefundState::Created, "it will be asked for again");
        app.wait(SignedDuration::from_mins(2));
        sweep::once(till(&app)).await.unwrap();
        sweep::once(till(&app)).await.unwrap();
    }
    assert_eq!(given_back(&app), 2000);
    assert_eq!(
        app.count("select count(*) from payments.refund where state = 'success'")
            .await,
        2
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_refund_that_comes_back_can_be_made_again(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    app.sandbox.hold_refunds(true);
    let held = refund(till(&app), &asked(&paid, None)).await.unwrap();
    assert_eq!(
        (held.state, state(&app).await.as_str()),
        (RefundState::Submitted, "refunded")
    );
    app.sandbox.fail_refund(&held.provider_id.unwrap());
    for _ in 0..2 {
        follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    }
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "income").await),
        ("succeeded", -5500)
    );
    app.sandbox.hold_refunds(false);
    refund(till(&app), &asked(&paid, None)).await.unwrap();
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "income").await),
        ("refunded", 0)
    );
    app.finish().await;
}

/// Both ways of it are movements at the provider, so both are in the ledger.
#[sqlx::test(migrations = "./migrations")]
async fn a_refund_that_came_back_before_we_heard_of_it_is_in_the_books(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    app.sandbox.hold_refunds(true);
    app.sandbox.fail_next(1, FailureMode::Http500AfterWork);
    let ours = refund(till(&app), &asked(&paid, Some(1000))).await.unwrap();
    assert_eq!(ours.state, RefundState::Created);
    till(&app)
        .provider
        .refund(&elsewhere(&paid, Pence::from_pence(500)))
        .await
        .unwrap();
    for held in app.sandbox.refunds() {
        assert!(app.sandbox.fail_refund(&held.id));
    }
    app.wait(SignedDuration::from_mins(2));
    for _ in 0..2 {
        sweep::once(till(&app)).await.unwrap();
        follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    }
    let (from, to) = whole_day();
    let done = reconcile(till(&app), from, to).await.unwrap();
    assert_eq!((done.movements, done.differences), (5, vec![]));
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "income").await),
        ("succeeded", -5500)
    );
    let ways = "select count(*) from payments.ledger_transaction where cause in ('refund', 'refund-failed')";
    assert_eq!(app.count(ways).await, 4);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_refund_made_at_the_provider_is_in_the_books(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    till(&app)
        .provider
        .refund(&elsewhere(&paid, Pence::from_pence(500)))
        .await
        .unwrap();
    for _ in 0..3 {
        follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    }
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "income").await),
        ("part_refunded", -5000)
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_dispute_is_told_until_the_bank_has_decided(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut paid = paid(&app).await;
    let dispute = app.sandbox.dispute(&paid.charge).unwrap();
    for _ in 0..2 {
        follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    }
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "disputed").await),
        ("disputed", 5500)
    );
    let path = paid.path.clone();
    assert!(
        paid.browser
            .get(&path)
            .await
            .text()
            .contains("Your bank took this payment back")
    );
    let refused = refund(till(&app), &asked(&paid, None)).await.unwrap_err();
    assert_eq!(refused.to_string(), "a payment that is disputed cannot be refunded");
    app.sandbox.close_dispute(&dispute, DisputeOutcome::Lost);
    follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    assert_eq!(state(&app).await, "lost");
    let balances = (
        balance(&app, "disputed").await,
        balance(&app, "income").await,
        balance(&app, "provider").await,
    );
    assert_eq!(balances, (0, 0, 0));
    assert!(
        paid.browser
            .get(&path)
            .await
            .text()
            .contains("It does not count as paid")
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_dispute_that_is_won_before_we_hear_of_it_leaves_the_money(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    let dispute = app.sandbox.dispute(&paid.charge).unwrap();
    app.sandbox.close_dispute(&dispute, DisputeOutcome::Won);
    follow(till(&app), &paid.intent, &ToldBy::Sweep).await.unwrap();
    assert_eq!(
        (state(&app).await.as_str(), balance(&app, "provider").await),
        ("won", 5500)
    );
    refund(till(&app), &asked(&paid, None)).await.unwrap();
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn money_that_comes_later_is_paid_when_it_comes(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let path = browser.page.address.clone();
    let first = to_card_page(&app, &mut browser).await;
    app.sandbox.pay_later(&first);
    assert!(
        browser.get(&path).await.text().contains("waiting to hear"),
        "{}",
        browser.page.text()
    );
    app.sandbox.settle_later(&first, false);
    assert!(
        browser.get(&path).await.text().contains("You have not paid"),
        "{}",
        browser.page.text()
    );
    let second = to_card_page(&app, &mut browser).await;
    assert_ne!(first, second);
    app.sandbox.pay_later(&second);
    app.sandbox.settle_later(&second, true);
    assert_eq!(browser.get(&path).await.heading(), "Payment received");
    app.finish().await;
}

fn whole_day() -> (OffsetDateTime, OffsetDateTime) {
    let now = OffsetDateTime::now_utc();
    (now - time::Duration::days(1), now + time::Duration::days(1))
}

#[sqlx::test(migrations = "./migrations")]
async fn the_providers_list_agrees_with_the_ledger_or_is_told(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    refund(till(&app), &asked(&paid, Some(2000))).await.unwrap();
    let (from, to) = whole_day();
    let mut fees = Vec::new();
    for _ in 0..2 {
        let done = reconcile(till(&app), from, to).await.unwrap();
        assert_eq!((done.movements, done.differences), (2, vec![]));
        fees.push(balance(&app, "fees").await);
    }
    // 1.5% and 20p of £55, once.
    assert_eq!(fees, [103, 103]);
    // Money that the provider took, and that is not ours.
    let foreign = CardPageRequest {
        idempotency_key: "another-system".to_owned(),
        payment_token: "another".to_owned(),
        reference: "X".to_owned(),
        council: "thamesgate".to_owned(),
        lines: vec![("Something else".to_owned(), Pence::from_pence(700))],
        language: app::language::Language::English,
        success_url: "http://localhost/a".to_owned(),
        cancel_url: "http://localhost/b".to_owned(),
        page_url: "http://localhost/c".to_owned(),
        expires_at: OffsetDateTime::now_utc().unix_timestamp() + 3600,
    };
    let page = till(&app).provider.create(&foreign).await.unwrap();
    app.sandbox.pay(&page.session_id, CARD);
    // And money that it gave back, and we have not heard of.
    till(&app)
        .provider
        .refund(&elsewhere(&paid, Pence::from_pence(500)))
        .await
        .unwrap();
    // The refund it hears of at once; the other is somebody's to look at.
    let done = reconcile(till(&app), from, to).await.unwrap();
    let told = done.differences.join("\n");
    assert_eq!(done.differences.len(), 1, "{told}");
    assert!(
        told.contains("the provider took £7.00, of a payment that we do not know"),
        "{told}"
    );
    assert_eq!(balance(&app, "income").await, -3000);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_income_system_is_told_everything_once(owner: PgPool) {
    let app = TestApp::start(owner).await;
    assert_eq!(export::make(till(&app)).await.unwrap(), None);
    let paid = paid(&app).await;
    let first = export::make(till(&app)).await.unwrap().unwrap();
    assert_eq!(
        (first.number, first.lines, first.total),
        (1, 1, Pence::from_pence(5500))
    );
    assert!(first.content.contains("LINE,WASTE,5500,payment,") && first.content.ends_with("TRAILER,1,5500\r\n"));
    assert_eq!(export::make(till(&app)).await.unwrap(), None);
    refund(till(&app), &asked(&paid, Some(2000))).await.unwrap();
    // Many at once make one file.
    let mut all = Vec::new();
    for _ in 0..4 {
        let till = till(&app).clone();
        all.push(tokio::spawn(async move { export::make(&till).await.unwrap() }));
    }
    let mut made = Vec::new();
    for one in all {
        made.extend(one.await.unwrap());
    }
    let [second] = made.as_slice() else {
        panic!("{} files", made.len())
    };
    assert_eq!((second.number, second.total), (2, Pence::from_pence(-2000)));
    assert_eq!(export::again(till(&app), 1).await.unwrap().as_ref(), Some(&first));
    assert_eq!(export::again(till(&app), 3).await.unwrap(), None);
    assert_eq!(
        (balance(&app, "income").await, balance(&app, "exported").await),
        (0, -3500)
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_refund_that_the_provider_is_slow_with_waits(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let paid = paid(&app).await;
    app.sandbox
        .fail_next(1, FailureMode::Timeout(Duration::from_millis(50)));
    let refund = refund(till(&app), &asked(&paid, Some(1000))).await.unwrap();
    assert!(matches!(refund.state, RefundState::Success | RefundState::Created));
    app.wait(SignedDuration::from_mins(2));
    sweep::once(till(&app)).await.unwrap();
    assert_eq!(given_back(&app), 1000);
    app.finish().await;
}

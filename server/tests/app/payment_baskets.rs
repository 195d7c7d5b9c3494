//! Several things in one payment.

use guildhall::payments::refund::{RefundAsked, refund};
use guildhall::payments::settle::settle;
use guildhall::payments::store::{self, ToldBy, verify};
use guildhall::payments::till::refuse_other_provider;
use guildhall::payments::{basket, sweep};
use http::StatusCode;
use jiff::SignedDuration;
use sandbox::{FailureMode, PayOutcome, SessionStatus};
use sqlx::PgPool;

use crate::payments::{CARD, book, booked, to_card_page};
use crate::support::{Browser, THAMESGATE, TestApp};

/// A browser with two collections booked, each at £55, on the page of the second; and the pages of both.
async fn two_booked(app: &TestApp) -> (Browser, [String; 2]) {
    let mut browser = booked(app).await;
    let first = browser.page.address.clone();
    book(&mut browser).await;
    let second = browser.page.address.clone();
    (browser, [first, second])
}

async fn put_in(browser: &mut Browser, page: &str) {
    browser.get(page).await;
    browser.press(&format!("{page}/basket")).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER, "{}", browser.page.text());
    assert_eq!(browser.location(), "/basket");
}

/// Two collections in one basket, on the page of the payment for both.
async fn joined(app: &TestApp) -> (Browser, [String; 2], String) {
    let (mut browser, pages) = two_booked(app).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    browser.get("/basket").await;
    browser.submit(&[]).await;
    let basket = browser.page.address.clone();
    assert!(basket.starts_with("/payments/"), "{basket}");
    assert!(browser.page.text().contains("£110.00"), "{}", browser.page.text());
    (browser, pages, basket)
}

/// The browser that began the payments of the test.
async fn begun_by(app: &TestApp) -> Vec<u8> {
    let row = sqlx::query_scalar("select begun_by from payments.payment limit 1");
    row.fetch_one(&app.owner).await.unwrap()
}

fn token(page: &str) -> String {
    page.trim_start_matches("/payments/").to_owned()
}

#[sqlx::test(migrations = "./migrations")]
async fn two_things_are_paid_at_once_and_each_is_in_its_fund(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages, basket) = joined(&app).await;
    assert!(pages.iter().all(|page| *page != basket));
    let session = to_card_page(&app, &mut browser).await;
    let PayOutcome::Paid { return_address, .. } = app.sandbox.pay(&session, CARD) else {
        panic!("not paid")
    };
    let back = return_address.split_once("localhost").unwrap().1.to_owned();
    assert_eq!(browser.get(&back).await.heading(), "Payment received");
    // Each thing's own page leads to the receipt, on any phone.
    for page in &pages {
        let mut phone = app.browser(THAMESGATE);
        assert_eq!(phone.get(page).await.address, basket);
        assert!(phone.page.text().contains("£110.00"));
    }
    let income = "select sum(amount_pence)::bigint from payments.ledger_entry
                  where ledger_account = 'income' and fund = 'WASTE'";
    assert_eq!(app.count(income).await, -11_000);
    assert_eq!(app.count("select count(*) from payments.payment_line").await, 4);
    assert!(browser.get("/basket").await.text().contains("Your basket is empty"));
    // The income system is told whose each amount is.
    let export = guildhall::payments::export::make(&app.state("thamesgate").till)
        .await
        .unwrap()
        .unwrap();
    let references: Vec<String> = sqlx::query_scalar("select reference from submissions.submission")
        .fetch_all(&app.owner)
        .await
        .unwrap();
    for reference in references {
        let of_it =
            |line: &&str| line.starts_with("LINE,WASTE,5500,payment,") && line.contains(&format!(",{reference},"));
        assert_eq!(export.content.lines().filter(of_it).count(), 1, "{}", export.content);
    }
    // A part of it is given back by its line.
    let till = &app.state("thamesgate").till;
    let asked = RefundAsked {
        payment_token: token(&basket),
        amount: None,
        line: Some(2),
        reason: "The van did not come".to_owned(),
        officer: "test".to_owned(),
    };
    assert_eq!(refund(till, &asked).await.unwrap().amount.pence(), 5500);
    let mut conn = till.pool.acquire().await.unwrap();
    for finding in verify::findings(&mut conn).await.unwrap() {
        assert_eq!(finding.broken, 0, "{finding:?}");
    }
    drop(conn);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_in_a_basket_is_paid_nowhere_else(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages) = two_booked(&app).await;
    // The second one's card page is open in another tab.
    browser.get(&pages[1]).await;
    let open = to_card_page(&app, &mut browser).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    browser.get("/basket").await;
    browser.submit(&[]).await;
    let basket = browser.page.address.clone();
    let status = |id: &str| {
        let sessions = app.sandbox.sessions();
        sessions.into_iter().find(|session| session.id == id).unwrap().status
    };
    assert_eq!(
        status(&open),
        SessionStatus::Expired,
        "the old card page takes no money any more"
    );
    let other_tab = app.browser(THAMESGATE).get(&pages[1]).await.address.clone();
    assert_eq!(other_tab, basket);
    // A form that was on the screen before leads there too.
    let csrf = browser.page.csrf();
    browser.post_only(&pages[0], &[("csrf", &csrf)]).await;
    assert_eq!(browser.location(), pages[0]);
    assert_eq!(app.sandbox.sessions().len(), 1, "no card page was opened");
    // The database refuses it, whatever the server does.
    let forced = sqlx::query(
        "insert into payments.attempt (council, payment_token, number, idempotency_key, created_at)
         select council, token, 9, 'forced', now() from payments.payment where part_of is not null limit 1",
    );
    let refused = forced.execute(&app.owner).await.unwrap_err();
    assert!(refused.to_string().contains("paid as part of another"), "{refused}");
    // Pressed twice, it is one basket.
    let tokens = [token(&pages[0]), token(&pages[1])];
    let till = &app.state("thamesgate").till;
    let again = basket::join(till, &tokens, app::language::Language::English, &begun_by(&app).await)
        .await
        .unwrap();
    assert_eq!(again, token(&basket));
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_basket_is_taken_apart_and_each_is_paid_by_itself(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages, basket) = joined(&app).await;
    let open = to_card_page(&app, &mut browser).await;
    browser.get(&basket).await;
    browser.press(&format!("{basket}/divide")).await;
    assert_eq!(browser.location(), "/basket");
    assert!(
        matches!(app.sandbox.pay(&open, CARD), PayOutcome::Expired),
        "its card page is closed"
    );
    browser.get("/basket").await;
    assert!(browser.page.text().contains("£110.00"), "{}", browser.page.text());
    assert_eq!(
        browser.get(&basket).await.address,
        "/basket",
        "the basket's page leads to what is left of it"
    );
    browser.get("/basket").await;
    browser.submit(&[("remove", &token(&pages[0]))]).await;
    browser.get(&pages[0]).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, CARD);
    assert_eq!(browser.get(&pages[0]).await.heading(), "Payment received");
    // The other one is there, alone.
    browser.get("/basket").await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.address, pages[1]);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_was_paid_meanwhile_drops_out_with_its_receipt(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages) = two_booked(&app).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    // On another phone.
    let mut phone = app.browser(THAMESGATE);
    phone.get(&pages[0]).await;
    let session = to_card_page(&app, &mut phone).await;
    browser.get("/basket").await;
    app.sandbox.set_webhooks_enabled(false);
    app.sandbox.pay(&session, CARD);
    browser.submit_only(&[]).await;
    assert_eq!(browser.page.status, StatusCode::CONFLICT, "{}", browser.page.text());
    assert!(
        browser
            .page
            .text()
            .contains("You have paid for something in your basket")
    );
    assert!(browser.page.html.contains(&format!("href=\"{}\"", pages[0])));
    assert_eq!(
        app.count("select count(*) from payments.payment where is_basket").await,
        0
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_cannot_be_told_is_not_joined(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages) = two_booked(&app).await;
    browser.get(&pages[0]).await;
    to_card_page(&app, &mut browser).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    browser.get("/basket").await;
    app.sandbox.fail_next(8, FailureMode::Http500BeforeWork);
    browser.submit_only(&[]).await;
    assert_eq!(
        browser.page.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}",
        browser.page.text()
    );
    assert!(browser.page.text().contains("The card page is not working"));
    assert_eq!(
        app.count("select count(*) from payments.payment where part_of is not null")
            .await,
        0
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn names_that_are_no_names_are_in_no_basket(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    let page = browser.page.address.clone();
    for path in [
        "/payments/nonsense/basket",
        "/payments/nonsense/divide",
        "/payments/aaaaaaaaaaaaaaaa/basket",
    ] {
        let csrf = browser.get(&page).await.csrf();
        browser.post_only(path, &[("csrf", &csrf)]).await;
        assert_eq!(browser.page.status, StatusCode::NOT_FOUND, "{path}");
    }
    // What is no basket cannot be taken apart.
    let csrf = browser.get(&page).await.csrf();
    browser.post_only(&format!("{page}/divide"), &[("csrf", &csrf)]).await;
    assert_eq!(browser.page.status, StatusCode::NOT_FOUND);
    // Another council's basket does not know it.
    let mut elsewhere = app.browser("wealdmoor.localhost");
    assert_eq!(elsewhere.get(&page).await.status, StatusCode::NOT_FOUND);
    assert!(elsewhere.get("/basket").await.text().contains("Your basket is empty"));
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_may_be_paid_already_is_not_joined(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages) = two_booked(&app).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    browser.get(&pages[1]).await;
    let session = to_card_page(&app, &mut browser).await;
    app.sandbox.set_webhooks_enabled(false);
    app.sandbox.pay_later(&session);
    browser.get("/basket").await;
    browser.submit_only(&[]).await;
    assert_eq!(browser.page.status, StatusCode::CONFLICT, "money may be on its way");
    let till = &app.state("thamesgate").till;
    app.sandbox.settle_later(&session, true);
    app.wait(SignedDuration::from_hours(2));
    sweep::once(till).await.unwrap();
    assert_eq!(browser.get(&pages[1]).await.heading(), "Payment received");
    assert!(settle(till, &session, &ToldBy::Sweep).await.is_ok());
    let mut conn = till.pool.acquire().await.unwrap();
    let paid = store::payment(&mut conn, &token(&pages[1])).await.unwrap().unwrap();
    assert_eq!((paid.attention, paid.part_of), (None, None));
    drop(conn);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_taken_out_after_all_is_paid_by_itself(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages, basket) = joined(&app).await;
    browser.get("/basket").await;
    browser.submit(&[("remove", &token(&pages[0]))]).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.address, pages[1], "one thing is paid on its own page");
    assert!(browser.page.text().contains("£55.00"));
    for page in &pages {
        assert_eq!(browser.get(page).await.address, *page);
    }
    assert_eq!(browser.get(&basket).await.address, "/basket");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn who_was_sent_a_payment_pays_it_and_nothing_more(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (_, pages, basket) = joined(&app).await;
    let mine = booked(&app).await.page.address.clone();
    let mut stranger = app.browser(THAMESGATE);
    for (page, action) in [(&basket, "divide"), (&mine, "basket")] {
        stranger.get(page).await;
        assert!(
            !stranger.page.html.contains(&format!("{page}/{action}")),
            "it is not offered"
        );
        let csrf = stranger.page.csrf();
        stranger
            .post_only(&format!("{page}/{action}"), &[("csrf", &csrf)])
            .await;
        let location = stranger.page.headers.get(http::header::LOCATION);
        assert!(location.is_none_or(|to| to != "/basket"), "{action}");
    }
    assert!(
        app.browser(THAMESGATE).get(&pages[0]).await.address == basket,
        "it is whole"
    );
    // But pay it they can.
    stranger.get(&basket).await;
    let session = to_card_page(&app, &mut stranger).await;
    app.sandbox.pay(&session, CARD);
    assert_eq!(stranger.get(&basket).await.heading(), "Payment received");
    app.finish().await;
}

/// However it came to be, somebody has to look.
#[sqlx::test(migrations = "./migrations")]
async fn money_for_a_part_by_itself_is_seen(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let (mut browser, pages) = two_booked(&app).await;
    browser.get(&pages[1]).await;
    let session = to_card_page(&app, &mut browser).await;
    for page in &pages {
        put_in(&mut browser, page).await;
    }
    app.sandbox.set_webhooks_enabled(false);
    browser.get("/basket").await;
    browser.submit(&[]).await;
    // The provider said that the page was closed, and took the money all the same.
    let shut = "update payments.attempt set session_id = 'cs_elsewhere' where session_id = $1";
    sqlx::query(shut).bind(&session).execute(&app.owner).await.unwrap();
    let till = &app.state("thamesgate").till;
    let request = guildhall::payments::provider::CardPageRequest {
        idempotency_key: "too-late".to_owned(),
        payment_token: token(&pages[1]),
        reference: "X".to_owned(),
        council: "thamesgate".to_owned(),
        lines: vec![("Bulky waste".to_owned(), forms::values::Pence::from_pence(5500))],
        language: app::language::Language::English,
        success_url: "http://localhost/a".to_owned(),
        cancel_url: "http://localhost/b".to_owned(),
        page_url: "http://localhost/c".to_owned(),
        expires_at: time::OffsetDateTime::now_utc().unix_timestamp() + 3600,
    };
    let late = till.provider.create(&request).await.unwrap();
    let shut = "update payments.attempt set session_id = $1 where session_id = 'cs_elsewhere'";
    sqlx::query(shut)
        .bind(&late.session_id)
        .execute(&app.owner)
        .await
        .unwrap();
    app.sandbox.pay(&late.session_id, CARD);
    settle(till, &late.session_id, &ToldBy::Sweep).await.unwrap();
    let mut conn = till.pool.acquire().await.unwrap();
    let paid = store::payment(&mut conn, &token(&pages[1])).await.unwrap().unwrap();
    assert!(paid.state.was_taken() && paid.attention.unwrap().contains("was to be paid in a basket"));
    // The basket is not paid besides, from whatever page.
    let basket = store::payment(&mut conn, &paid.part_of.unwrap())
        .await
        .unwrap()
        .unwrap();
    assert!(basket.attention.unwrap().contains(&paid.reference));
    drop(conn);
    let csrf = browser.page.csrf();
    browser
        .post_only(&format!("/payments/{}", basket.token), &[("csrf", &csrf)])
        .await;
    assert_eq!(browser.location(), format!("/payments/{}", basket.token));
    assert_eq!(app.sandbox.sessions().len(), 2, "no card page was opened");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn another_providers_payments_are_not_stranded(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = booked(&app).await;
    to_card_page(&app, &mut browser).await;
    sqlx::query("update payments.attempt set provider = 'govuk-pay'")
        .execute(&app.owner)
        .await
        .unwrap();
    let state = app.state("thamesgate");
    let (pool, clock) = (&state.pool, &state.clock);
    let refused = refuse_other_provider("thamesgate", pool, "stripe", clock)
        .await
        .unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("1 payments or refunds at govuk-pay that are not finished"),
        "{refused}"
    );
    assert!(
        refuse_other_provider("thamesgate", pool, "govuk-pay", clock)
            .await
            .is_ok()
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn messages_with_a_bad_signature_are_counted(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut stranger = app.browser(THAMESGATE);
    for _ in 0..3 {
        stranger
            .post_only("/webhooks/stripe/thamesgate", &[("id", "evt_1")])
            .await;
        assert_eq!(stranger.page.status, StatusCode::BAD_REQUEST);
    }
    let till = &app.state("thamesgate").till;
    for _ in 0..2 {
        sweep::once(till).await.unwrap();
    }
    assert_eq!(
        app.count("select sum(refused)::bigint from payments.refused_message")
            .await,
        3
    );
    assert_eq!(app.count("select count(*) from payments.webhook_event").await, 0);
    app.finish().await;
}

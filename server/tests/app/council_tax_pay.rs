//! Paying council tax without signing in.

use guildhall::council_tax::demo::{DemoCouncil, showcase};
use http::StatusCode;
use jiff::SignedDuration;
use sandbox::PayOutcome;
use sqlx::PgPool;

use crate::support::{Browser, THAMESGATE, TestApp, WEALDMOOR};

/// A showcase account's number and postcode.
fn account(app: &TestApp, council: &str, index: usize) -> (String, String) {
    let demo = DemoCouncil::from_id(council).unwrap();
    let account = showcase(demo, &app.state(council).account_numbers).remove(index);
    (account.number.as_str().to_owned(), account.postcode)
}

async fn find(browser: &mut Browser, number: &str, postcode: &str) {
    browser.get("/council-tax/pay").await;
    browser
        .submit(&[("account-number", number), ("postcode", postcode)])
        .await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_paid_shows_at_once(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 2);
    let mut browser = app.browser(THAMESGATE);
    find(
        &mut browser,
        &format!(" {} {} ", &number[..4], &number[4..]),
        &postcode.to_lowercase(),
    )
    .await;
    assert!(browser.page.heading().contains("You owe"), "{}", browser.page.text());
    let before = browser.page.heading();
    let shown = browser.page.hidden("shown");
    browser
        .submit(&[("amount", "other"), ("other-amount", "£12.34"), ("shown", &shown)])
        .await;
    let payment = browser.page.address.clone();
    assert!(browser.page.text().contains("£12.34"), "{}", browser.page.text());
    browser.submit(&[]).await;
    let session = app.sandbox.sessions().pop().unwrap();
    assert!(matches!(
        app.sandbox.pay(&session.id, "4242424242424242"),
        PayOutcome::Paid { .. }
    ));
    // The return was lost; the payment's own address tells the truth.
    let page = browser.get(&payment).await;
    assert!(page.text().contains("£12.34") && page.status == StatusCode::OK);
    assert_eq!(
        app.count("select count(*) from payments.payment where state = 'succeeded'")
            .await,
        1
    );
    let page = browser.get("/council-tax/pay/amount").await;
    assert_ne!(page.heading(), before);
    assert!(page.text().contains("£12.34"), "the payment is on the statement");
    let funds = "select count(*) from payments.ledger_entry where fund = 'COUNCIL-TAX' and abs(amount_pence) = 1234";
    assert_eq!(app.count(funds).await, 2);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn wrong_facts_get_one_message_and_a_limit(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    app.load_accounts("wealdmoor", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 0);
    let (elsewhere, its_postcode) = account(&app, "wealdmoor", 0);
    let mut browser = app.browser(THAMESGATE);
    find(&mut browser, &elsewhere, &its_postcode).await;
    assert_eq!(
        browser.page.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "another council's account is not one of ours"
    );
    find(&mut browser, &number, "TG9 9ZZ").await;
    let wrong_postcode = browser.page.text();
    // Right in shape, but nobody's.
    let nobody = app.state("thamesgate").account_numbers.numbered(3).unwrap();
    find(&mut browser, nobody.as_str(), &postcode).await;
    let message = |text: &str| text.split("There is a problem").nth(1).unwrap()[..80].to_owned();
    assert_eq!(message(&browser.page.text()), message(&wrong_postcode));
    for _ in 0..8 {
        find(&mut browser, &number, "TG9 9ZZ").await;
    }
    find(&mut browser, &number, &postcode).await;
    assert_eq!(
        browser.page.status,
        StatusCode::TOO_MANY_REQUESTS,
        "even the right facts have to wait"
    );
    app.wait(SignedDuration::from_mins(16));
    find(&mut browser, &number, &postcode).await;
    assert_eq!(browser.page.status, StatusCode::OK);
    assert_eq!(browser.page.address, "/council-tax/pay/amount");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_amount_is_ours_to_say(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 0);
    let mut browser = app.browser(THAMESGATE);
    // Nothing was found yet: back to the first screen.
    assert!(
        browser
            .get("/council-tax/pay/amount")
            .await
            .html
            .contains("account-number")
    );
    find(&mut browser, &number, &postcode).await;
    for other in ["", "nothing", "-5", "0.10", "1.234", "99999999", "4242424242424242"] {
        let page = browser.submit(&[("amount", "other"), ("other-amount", other)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{other}");
        assert!(page.title().starts_with("Error:") && !page.html.contains("4242424242424242"));
    }
    assert_eq!(browser.submit(&[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // A double tap is one payment; another page view is another.
    let mut twice = browser.clone();
    let shown = browser.page.hidden("shown");
    let everything = [("amount", "everything"), ("shown", shown.as_str())];
    browser.submit(&everything).await;
    twice.submit(&everything).await;
    assert_eq!(browser.page.address, twice.page.address);
    assert_eq!(app.count("select count(*) from payments.payment").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_page_that_no_longer_holds_moves_no_money(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 2);
    let (other, other_postcode) = account(&app, "thamesgate", 0);
    let mut first = app.browser(THAMESGATE);
    find(&mut first, &number, &postcode).await;
    let shown = first.page.clone();
    // Another tab of the same browser finds another account.
    let mut second = first.clone();
    find(&mut second, &other, &other_postcode).await;
    first.cookies = second.cookies.clone();
    let page = first
        .submit(&[("amount", "everything"), ("shown", &shown.hidden("shown"))])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("has changed"), "{}", page.text());
    assert_eq!(app.count("select count(*) from payments.payment").await, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_same_debt_is_paid_twice_only_knowingly(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 0);
    let mut first = app.browser(THAMESGATE);
    find(&mut first, &number, &postcode).await;
    let mut second = first.clone();
    second.get("/council-tax/pay/amount").await;
    for tab in [&mut first, &mut second] {
        let shown = tab.page.hidden("shown");
        tab.submit(&[("amount", "everything"), ("shown", &shown)]).await;
        assert!(tab.page.address.starts_with("/payments/"));
    }
    first.submit_only(&[]).await;
    let session = app.sandbox.sessions().pop().unwrap();
    app.sandbox.pay(&session.id, "4242424242424242");
    first.get(&first.page.address.clone()).await;
    app.wait(SignedDuration::from_secs(5));
    let page = second.submit(&[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.text().contains("you pay again"), "{}", page.text());
    assert_eq!(app.sandbox.sessions().len(), 1, "no card page was opened");
    second.submit_only(&[("again", "yes")]).await;
    assert_eq!(second.page.status, StatusCode::SEE_OTHER);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn many_at_once_do_not_wait_for_each_other(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 30).await;
    let (number, postcode) = account(&app, "thamesgate", 0);
    // Several times as many as there are connections.
    let all: Vec<_> = (0..60)
        .map(|_| {
            let (mut browser, number, postcode) = (app.browser(THAMESGATE), number.clone(), postcode.clone());
            tokio::spawn(async move {
                find(&mut browser, &number, &postcode).await;
                browser.page.status
            })
        })
        .collect();
    for one in all {
        assert_eq!(one.await.unwrap(), StatusCode::OK);
    }
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn without_records_the_page_says_so(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let number = app.state("wealdmoor").account_numbers.numbered(7).unwrap();
    let mut browser = app.browser(WEALDMOOR);
    find(&mut browser, number.as_str(), "WX1 1AB").await;
    assert_eq!(browser.page.status, StatusCode::SERVICE_UNAVAILABLE);
    app.finish().await;
}

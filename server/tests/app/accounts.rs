//! Residents who sign in, and their council tax accounts.

use forms::values::Pence;
use guildhall::accounts::code::WRONG_TRIES;
use guildhall::council_tax::account_number::CouncilTaxAccountNumber;
use guildhall::council_tax::record::AccountRecord;
use guildhall::council_tax::store;
use guildhall::notify::outbox::Outbox;
use http::StatusCode;
use jiff::SignedDuration;
use sqlx::PgPool;

use crate::support::{Browser, THAMESGATE, TestApp};

const UP_TO_DATE: &str = "710000002";
const ARREARS: &str = "710000141";

fn outbox(app: &TestApp) -> &Outbox {
    &app.state("thamesgate").outbox
}

/// The code of the last message.
async fn code(app: &TestApp) -> String {
    outbox(app).once().await.unwrap();
    let row = sqlx::query_scalar(
        "select subject from notify.message where purpose = 'sign-in-code' order by id desc limit 1",
    );
    let subject: String = row.fetch_one(&app.owner).await.unwrap();
    subject.split(' ').next().unwrap().to_owned()
}

async fn signed_in(app: &TestApp, email: &str) -> Browser {
    let mut browser = app.browser(THAMESGATE);
    browser.get("/account/sign-in").await;
    browser.submit(&[("email", email)]).await;
    assert_eq!(browser.page.address, "/account/sign-in/code", "{}", browser.page.text());
    let code = code(app).await;
    browser.submit(&[("code", &format!(" {} ", code))]).await;
    assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.text());
    browser
}

async fn record(app: &TestApp, number: &str) -> AccountRecord {
    let state = app.state("thamesgate");
    let number: CouncilTaxAccountNumber = state.account_numbers.parse(number).unwrap();
    let mut conn = state.pool.acquire().await.unwrap();
    store::record(&mut conn, &number).await.unwrap().unwrap().0
}

/// What somebody with the bill knows: the surname and an instalment.
async fn facts(app: &TestApp, number: &str) -> (String, Pence) {
    let record = record(app, number).await;
    let surname = record.people.first().unwrap().surname.clone();
    (surname, record.instalments.last().unwrap().instalment.amount)
}

/// Signs in and links an account; the path of its overview.
async fn linked(app: &TestApp, email: &str, number: &str) -> (Browser, String) {
    let mut browser = signed_in(app, email).await;
    let (surname, amount) = facts(app, number).await;
    browser.get("/account/link").await;
    let typed = [
        ("account-number", number),
        ("surname", &surname),
        ("instalment", &amount.to_string()),
    ];
    browser.submit(&typed).await;
    let address = browser.page.address.clone();
    assert!(address.starts_with("/council-tax/account/"), "{}", browser.page.text());
    let path = address.split('?').next().unwrap().trim_end_matches('/').to_owned();
    (browser, path)
}

#[sqlx::test(migrations = "./migrations")]
async fn a_resident_signs_in_links_and_sees_every_page(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 40).await;
    for number in [UP_TO_DATE, ARREARS] {
        let (mut browser, path) = linked(&app, &format!("ann{number}@example.com"), number).await;
        for page in [
            "",
            "/instalments",
            "/transactions",
            "/why",
            "/what-if",
            "/what-if/moving-out",
            "/what-if/living-alone",
            "/what-if/instalments?instalments=10",
            "/helpers",
            "/unlink",
        ] {
            browser.get(&format!("{path}{page}")).await;
            assert_eq!(
                browser.page.status,
                StatusCode::OK,
                "{number} {page}: {}",
                browser.page.text()
            );
            assert!(!browser.page.html.contains('⟨'), "a text is missing on {page}");
        }
        // The same account again is the same link.
        assert_eq!(browser.get("/account").await.address, path);
    }
    let (mut late, path) = linked(&app, "late@example.com", "710001124").await;
    assert_eq!(late.get(&format!("{path}/recovery")).await.status, StatusCode::OK);
    assert!(late.page.text().contains("reminder"), "{}", late.page.text());
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_payment_here_is_seen_at_once_and_once(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 40).await;
    let (mut browser, path) = linked(&app, "ann@example.com", ARREARS).await;
    browser.get(&format!("{path}/pay")).await;
    assert_eq!(
        browser.page.address,
        "/council-tax/pay/amount",
        "{}",
        browser.page.text()
    );
    let shown = browser.page.hidden("shown");
    browser
        .submit(&[("amount", "other"), ("other-amount", "12.34"), ("shown", &shown)])
        .await;
    let session = crate::payments::to_card_page(&app, &mut browser).await;
    app.sandbox.pay(&session, crate::payments::CARD);
    app.sandbox.set_webhooks_enabled(false);
    let till = &app.state("thamesgate").till;
    guildhall::payments::settle::settle(till, &session, &guildhall::payments::store::ToldBy::Sweep)
        .await
        .unwrap();
    for page in ["", "/transactions"] {
        let text = browser.get(&format!("{path}{page}")).await.text();
        assert_eq!(text.matches("£12.34").count(), 1, "{page}: {text}");
    }
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn nobody_sees_anothers_account(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 40).await;
    let (mut ann, path) = linked(&app, "ann@example.com", UP_TO_DATE).await;
    let mut ben = signed_in(&app, "ben@example.com").await;
    let mut nobody = app.browser(THAMESGATE);
    for page in [
        "",
        "/instalments",
        "/instalments.ics",
        "/transactions",
        "/why",
        "/recovery",
        "/helpers",
        "/unlink",
        "/pay",
    ] {
        assert_eq!(
            ben.get(&format!("{path}{page}")).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
        assert_eq!(
            nobody.get(&format!("{path}{page}")).await.address,
            "/account/sign-in",
            "{page}"
        );
    }
    // Nor can somebody take it off.
    let csrf = ben.get("/account/link").await.csrf();
    ben.post_only(&format!("{path}/unlink"), &[("csrf", &csrf)]).await;
    assert_eq!(ben.page.status, StatusCode::NOT_FOUND);
    assert_eq!(ann.get(&path).await.status, StatusCode::OK);
    // Whose account has gone from the records sees nothing of it any more.
    ann.get(&format!("{path}/unlink")).await;
    ann.submit(&[]).await;
    assert_eq!(ann.get(&path).await.status, StatusCode::NOT_FOUND);
    let acts = "select count(*) from accounts.audit where act in ('linked', 'unlinked')";
    assert_eq!(app.count(acts).await, 2);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn wrong_facts_are_told_in_one_way_and_only_so_often(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 40).await;
    let mut browser = signed_in(&app, "ann@example.com").await;
    let (surname, amount) = facts(&app, UP_TO_DATE).await;
    let amount = amount.to_string();
    let mut said = Vec::new();
    for (number, surname, amount) in [
        (UP_TO_DATE, "Nobody", amount.as_str()),
        (UP_TO_DATE, surname.as_str(), "1.00"),
        ("710002314", surname.as_str(), amount.as_str()),
        (UP_TO_DATE, surname.as_str(), "0"),
    ] {
        browser.get("/account/link").await;
        let typed = [("account-number", number), ("surname", surname), ("instalment", amount)];
        browser.submit(&typed).await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
        let text = browser.page.text();
        said.push(
            text.split("There is a problem")
                .nth(1)
                .unwrap()
                .split("Account")
                .next()
                .unwrap()
                .to_owned(),
        );
    }
    said.dedup();
    assert_eq!(said.len(), 1, "{said:?}");
    for _ in 0..10 {
        browser.get("/account/link").await;
        browser
            .submit(&[
                ("account-number", UP_TO_DATE),
                ("surname", "Nobody"),
                ("instalment", "1.00"),
            ])
            .await;
    }
    assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
    // The right facts do not help now.
    browser.get("/account/link").await;
    browser
        .submit(&[
            ("account-number", UP_TO_DATE),
            ("surname", &surname),
            ("instalment", &amount),
        ])
        .await;
    assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
    app.wait(SignedDuration::from_mins(16));
    browser.get("/account/link").await;
    browser
        .submit(&[
            ("account-number", UP_TO_DATE),
            ("surname", &surname),
            ("instalment", &amount),
        ])
        .await;
    assert_eq!(browser.page.status, StatusCode::OK, "{}", browser.page.text());
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_code_works_once_in_its_browser_for_a_while(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = app.browser(THAMESGATE);
    let ask = async |browser: &mut Browser| {
        browser.get("/account/sign-in").await;
        browser.submit(&[("email", "ann@example.com")]).await;
    };
    ask(&mut browser).await;
    let right = code(&app).await;
    // In another browser it is nothing.
    let mut other = app.browser(THAMESGATE);
    ask(&mut other).await;
    let others = code(&app).await;
    if others != right {
        other.submit(&[("code", &right)]).await;
        assert_eq!(other.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    // Guessed at too often it ends, even for the right one.
    let wrong = if right == "000000" { "000001" } else { "000000" };
    for _ in 0..WRONG_TRIES {
        browser.submit(&[("code", wrong)]).await;
        assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    browser.submit(&[("code", &right)]).await;
    assert_eq!(
        browser.page.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "{}",
        browser.page.text()
    );
    // And so it does after a while.
    ask(&mut browser).await;
    let late = code(&app).await;
    app.wait(SignedDuration::from_mins(16));
    browser.submit(&[("code", &late)]).await;
    assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Each is asked for so often only.
    for _ in 0..6 {
        ask(&mut browser).await;
    }
    assert_eq!(browser.page.status, StatusCode::TOO_MANY_REQUESTS);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_helper_looks_and_changes_nothing_until_it_ends(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 40).await;
    let (mut ann, path) = linked(&app, "ann@example.com", UP_TO_DATE).await;
    ann.get(&format!("{path}/helpers")).await;
    let csrf = ann.page.csrf();
    ann.post_only(
        &format!("{path}/helpers"),
        &[("csrf", &csrf), ("helper-name", "My daughter"), ("helper-length", "7")],
    )
    .await;
    assert_eq!(ann.page.status, StatusCode::OK, "{}", ann.page.text());
    let at = ann.page.html.find("/council-tax/look/").unwrap();
    let look: String = ann.page.html[at..]
        .chars()
        .take("/council-tax/look/".len() + 16)
        .collect();
    let mut helper = app.browser(THAMESGATE);
    for page in ["", "/instalments", "/transactions", "/why"] {
        assert_eq!(
            helper.get(&format!("{look}{page}")).await.status,
            StatusCode::OK,
            "{page}"
        );
        assert!(
            !helper.page.html.contains(&path),
            "nothing leads to what changes something"
        );
    }
    for page in ["/helpers", "/unlink", "/pay"] {
        assert_eq!(
            helper.get(&format!("{look}{page}")).await.status,
            StatusCode::NOT_FOUND,
            "{page}"
        );
    }
    app.wait(SignedDuration::from_hours(8 * 24));
    assert_eq!(helper.get(&look).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        helper.get("/council-tax/look/0123456789abcdef").await.status,
        StatusCode::NOT_FOUND
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn what_was_done_stays_written_down(owner: PgPool) {
    let app = TestApp::start(owner).await;
    signed_in(&app, "ann@example.com").await;
    for forbidden in [
        "update accounts.audit set act = 'nothing'",
        "delete from accounts.audit",
        "truncate accounts.audit",
    ] {
        assert!(sqlx::query(forbidden).execute(&app.owner).await.is_err(), "{forbidden}");
    }
    app.finish().await;
}

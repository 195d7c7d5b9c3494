//! Forms in use.

use std::collections::BTreeMap;
use std::sync::Arc;

use guildhall::submissions::folder::FormFolder;
use guildhall::submissions::version::FormVersion;
use http::StatusCode;
use jiff::SignedDuration;
use sqlx::{PgPool, Row};

use crate::support::{Browser, THAMESGATE, TestApp, WEALDMOOR};

const ADDRESS: [(&str, &str); 3] = [
    ("address-line1", "1 Wharf Street"),
    ("address-town", "Thamesgate"),
    ("address-postcode", "tg11aa"),
];

/// Answers the missed bin form as far as check answers.
async fn up_to_check_answers(app: &TestApp) -> Browser {
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/report-missed-bin/where").await;
    for answers in [
        ADDRESS.as_slice(),
        &[("kind", "recycling")],
        &[("date-day", "3"), ("date-month", "feb"), ("date-year", "2026")],
        &[("details", "A car was in the way")],
        &[("email", "name@example.com"), ("phone", "07700 900123")],
    ] {
        let page = browser.submit(answers).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    }
    assert_eq!(browser.page.heading(), "Check your answers");
    browser
}

#[sqlx::test(migrations = "./migrations")]
async fn a_form_ends_in_a_submission(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = up_to_check_answers(&app).await;
    let shown = browser.page.text();
    for answer in [
        "1 Wharf Street",
        "TG1 1AA",
        "Recycling (blue bin)",
        "3 February 2026",
        "07700 900123",
    ] {
        assert!(shown.contains(answer), "check answers lacks {answer}");
    }
    let page = browser.submit(&[]).await;
    assert_eq!(page.heading(), "We have your form");
    let row = sqlx::query("select council, form, reference, answers from submissions.submission")
        .fetch_one(&app.owner)
        .await
        .unwrap();
    assert_eq!(row.get::<String, _>("council"), "thamesgate");
    assert!(page.text().contains(&row.get::<String, _>("reference")));
    let answers: serde_json::Value = row.get("answers");
    assert_eq!(answers["day"]["date"], "2026-02-03");
    assert_eq!(answers["contact"]["phone"], "+447700900123");
    assert_eq!(app.count("select count(*) from submissions.draft").await, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_mistake_keeps_the_answers_and_says_how_to_mend_it(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/report-missed-bin/where").await;
    let page = browser
        .submit(&[("address-line1", "1 <Wharf> Street"), ("address-postcode", "nope")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.title()
            .starts_with("Error: Which address did we not collect from?"),
        "{}",
        page.title()
    );
    assert!(page.html.contains("value=\"1 &lt;Wharf&gt; Street\""));
    assert!(page.html.contains("href=\"#address-town\"") && page.html.contains("id=\"address-town\""));
    assert!(page.text().contains("Enter a full UK postcode"));
    assert_eq!(
        app.count("select count(*) from submissions.draft").await,
        0,
        "nothing wrong is stored"
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn fifty_submits_make_one_submission(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let browser = up_to_check_answers(&app).await;
    let tries: Vec<_> = (0..50)
        .map(|_| {
            let mut browser = browser.clone();
            tokio::spawn(async move { browser.submit(&[]).await.clone() })
        })
        .collect();
    let mut references = std::collections::BTreeSet::new();
    for one in tries {
        let page = one.await.unwrap();
        assert_eq!(page.heading(), "We have your form", "{}", page.text());
        references.insert(page.text());
    }
    assert_eq!(references.len(), 1, "everybody sees the same reference");
    assert_eq!(app.count("select count(*) from submissions.submission").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn two_tabs_with_two_drafts_do_not_mix(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut first = app.browser(THAMESGATE);
    first.get("/forms/report-missed-bin/where").await;
    let mut second = first.clone();
    second.get("/forms/report-missed-bin/where").await;
    first.submit(&ADDRESS).await;
    let other = [
        ("address-line1", "2 Other Road"),
        ("address-town", "Thamesgate"),
        ("address-postcode", "TG1 1AA"),
    ];
    second.submit(&other).await;
    for (tab, street, bin) in [
        (&mut first, "1 Wharf Street", "refuse"),
        (&mut second, "2 Other Road", "food"),
    ] {
        let here = tab.page.action();
        tab.submit(&[("kind", bin)]).await;
        tab.get(&here.replace("/bin?", "/where?")).await;
        assert!(tab.page.html.contains(street));
    }
    assert_eq!(app.count("select count(*) from submissions.draft").await, 2);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn nobody_sees_anothers_draft(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let browser = up_to_check_answers(&app).await;
    let here = browser.page.action();
    let mut stranger = app.browser(THAMESGATE);
    stranger.get("/forms/report-missed-bin/where").await;
    let page = stranger.get(&here).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(!page.html.contains("Wharf"));
    // With a token of the stranger's own, and the same cookie at another council.
    let csrf = stranger.get("/forms/report-missed-bin/where").await.csrf();
    assert_eq!(
        stranger.post_only(&here, &[("csrf", &csrf)]).await.status,
        StatusCode::NOT_FOUND
    );
    let mut elsewhere = app.browser(WEALDMOOR);
    elsewhere.cookies = browser.cookies.clone();
    assert_eq!(elsewhere.get(&here).await.status, StatusCode::GONE);
    // Nor once it was sent.
    let mut owner_browser = browser.clone();
    owner_browser.submit(&[]).await;
    let taken = here.replace("check-answers", "where");
    assert_eq!(stranger.get(&taken).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        stranger.post_only(&taken, &[("csrf", &csrf)]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(owner_browser.get(&here).await.heading(), "We have your form");
    // The first page of a form takes over no draft of another's either.
    let first = here.replace("check-answers", "where");
    assert_eq!(
        stranger.post_only(&first, &[("csrf", &csrf)]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(app.count("select count(*) from submissions.submission").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_page_out_of_order_says_where_to_go_on(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = app.browser(THAMESGATE);
    assert_eq!(browser.get("/forms/nothing").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        browser.get("/forms/report-missed-bin/nothing").await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        browser.get("/forms/report-missed-bin/day").await.status,
        StatusCode::CONFLICT
    );
    assert_eq!(
        browser
            .get("/forms/report-missed-bin/day?draft=0123456789abcdef")
            .await
            .status,
        StatusCode::GONE
    );
    browser.get("/forms/report-missed-bin/where").await;
    browser.submit(&ADDRESS).await;
    let ahead = browser.page.action().replace("/bin?", "/contact?");
    let page = browser.get(&ahead).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.html.contains("/forms/report-missed-bin/bin?draft="),
        "it leads to the question that is open"
    );
    // A page that is not asked for these answers.
    let not_asked = ahead.replace("/contact?", "/garden?");
    assert_eq!(browser.get(&not_asked).await.status, StatusCode::CONFLICT);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn an_expired_draft_is_gone(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = up_to_check_answers(&app).await;
    let here = browser.page.action();
    app.wait(SignedDuration::from_hours(24 * 29));
    let page = browser.get(&here).await;
    assert_eq!(page.status, StatusCode::GONE);
    assert!(page.html.contains("href=\"/forms/report-missed-bin\""));
    guildhall::retention::once(app.state("thamesgate")).await.unwrap();
    assert_eq!(app.count("select count(*) from submissions.draft").await, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_stop_page_ends_the_journey_and_back_changes_it(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/report-missed-bin/where").await;
    browser.submit(&ADDRESS).await;
    browser.submit(&[("kind", "garden")]).await;
    let here = browser.page.action();
    let page = browser.submit(&[("subscribed", "no")]).await;
    assert_eq!(page.heading(), "You need to pay for garden waste collections first");
    // Nothing after a stop can be opened or sent.
    let check = here.replace("/garden?", "/check-answers?");
    assert_eq!(browser.get(&check).await.status, StatusCode::CONFLICT);
    browser.get(&here).await;
    assert_eq!(
        browser.submit(&[("subscribed", "yes")]).await.heading(),
        "When should we have emptied it?"
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_changed_answer_comes_straight_back_unless_it_asks_more(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = up_to_check_answers(&app).await;
    let change = browser.page.action().replace("/check-answers?", "/bin?") + "&change=1";
    browser.get(&change).await;
    assert_eq!(
        browser.submit(&[("kind", "food")]).await.heading(),
        "Check your answers"
    );
    browser.get(&change).await;
    assert_eq!(
        browser.submit(&[("kind", "garden")]).await.heading(),
        "Do you pay for garden waste collections?"
    );
    // Back leads to the question that was changed: check answers is not open now.
    let link = browser
        .page
        .html
        .split('<')
        .find(|tag| tag.contains("govuk-back-link"))
        .unwrap();
    assert!(link.contains("/bin?"), "{link}");
    assert_eq!(
        browser.submit(&[("subscribed", "yes")]).await.heading(),
        "Check your answers"
    );
    // Changed back, the answer to the question that is no longer asked is not sent.
    browser.get(&change).await;
    browser.submit(&[("kind", "food")]).await;
    browser.submit(&[]).await;
    let answers: serde_json::Value = sqlx::query("select answers from submissions.submission")
        .fetch_one(&app.owner)
        .await
        .unwrap()
        .get(0);
    assert_eq!(answers.get("garden"), None);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_card_number_is_refused_and_never_stored(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = up_to_check_answers(&app).await;
    let change = browser.page.action().replace("/check-answers?", "/other?") + "&change=1";
    browser.get(&change).await;
    let page = browser.submit(&[("details", "my card is 4242 4242 4242 4242")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("Do not enter a card number here"));
    assert!(!page.html.contains("4242 4242"));
    assert_eq!(
        app.count("select count(*) from submissions.draft where answers::text like '%4242%'")
            .await,
        0
    );
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_post_from_elsewhere_is_refused(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/report-missed-bin/where").await;
    let (action, csrf) = (browser.page.action(), browser.page.csrf());
    assert_eq!(browser.post_only(&action, &ADDRESS).await.status, StatusCode::FORBIDDEN);
    let mut stranger = app.browser(THAMESGATE);
    assert_eq!(
        stranger.post_only(&action, &[("csrf", csrf.as_str())]).await.status,
        StatusCode::FORBIDDEN
    );
    let long = "x".repeat(100_000);
    let page = browser
        .post_only(&action, &[("csrf", csrf.as_str()), ("address-line1", &long)])
        .await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(page.html.contains("<h1"), "it has a page of its own");
    app.finish().await;
}

fn folder_of(definition: &str) -> FormFolder {
    let mut folder = crate::support::shipped_forms();
    let version = FormVersion::read("parking-permit.yaml", definition, BTreeMap::new()).unwrap();
    folder.insert("parking-permit".to_owned(), Arc::new(version));
    folder
}

#[sqlx::test(migrations = "./migrations")]
async fn a_draft_stays_with_the_version_it_was_begun_with(owner: PgPool) {
    let definition = |title: &str| {
        format!(
            "form: parking-permit\ntitle: Permit\nowner: parking\ntopic: other\n\
             keep: {{ submissions: 1 year, drafts: 28 days }}\nconfirmation: Done\npages:\n\
             \x20 - {{ id: name, title: Your name, fields: [{{ id: name, type: full-name, called: your name }}] }}\n\
             \x20 - {{ id: last, title: {title}, fields: [{{ id: why, type: short-text, called: why }}] }}\n"
        )
    };
    let old = TestApp::with_forms(owner.clone(), &folder_of(&definition("Old question"))).await;
    let mut browser = old.browser(THAMESGATE);
    browser.get("/forms/parking-permit/name").await;
    assert_eq!(browser.submit(&[("name", "A Person")]).await.heading(), "Old question");
    let here = browser.page.action();
    let cookies = browser.cookies.clone();
    old.sandbox.stop().await.unwrap();

    let new = TestApp::with_forms(owner, &folder_of(&definition("New question"))).await;
    let mut browser = new.browser(THAMESGATE);
    browser.cookies = cookies;
    assert_eq!(browser.get(&here).await.heading(), "Old question");
    browser.submit(&[("why", "because")]).await;
    assert_eq!(browser.submit(&[]).await.heading(), "We have your form");
    browser.get("/forms/parking-permit/name").await;
    assert_eq!(browser.submit(&[("name", "A Person")]).await.heading(), "New question");
    new.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_language_changes_without_losing_the_draft(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let browser = up_to_check_answers(&app).await;
    let mut welsh = browser.clone();
    let page = welsh.get(&format!("/cy{}", browser.page.action())).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.html.contains("<html lang=\"cy\""));
    assert!(page.text().contains("1 Wharf Street") && page.text().contains("3 Chwefror 2026"));
    assert!(page.action().starts_with("/cy/forms/"));
    let sent = welsh.submit(&[]).await;
    assert_eq!(sent.status, StatusCode::OK);
    assert!(sent.html.contains("<html lang=\"cy\""));
    app.finish().await;
}

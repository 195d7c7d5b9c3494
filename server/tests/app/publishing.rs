//! What is live: published, taken back, followed while the server runs.

use std::collections::BTreeMap;
use std::sync::Arc;

use guildhall::submissions::folder::{FormFiles, FormFolder};
use guildhall::submissions::live::{self, FormSource};
use guildhall::submissions::publish::{self, Published, RolledBack};
use guildhall::submissions::store::publications;
use guildhall::submissions::version::FormVersion;
use http::StatusCode;
use sqlx::PgPool;

use crate::support::{THAMESGATE, TemporaryFolder, TestApp, WEALDMOOR, shipped_forms};

/// A form of one question, with this title.
fn definition(title: &str) -> String {
    format!(
        "form: mooring-permit\ntitle: Mooring permit\nowner: harbour\ntopic: other\n\
         keep: {{ submissions: 1 year, drafts: 28 days }}\nconfirmation: Done.\npages:\n\
         \x20 - {{ id: boat, title: {title}, fields: [{{ id: name, type: short-text, called: its name }}] }}\n\
         \x20 - {{ id: why, title: Why do you need it?, fields: [{{ id: why, type: short-text, called: why }}] }}\n"
    )
}

fn version(title: &str) -> Arc<FormVersion> {
    Arc::new(FormVersion::read("mooring-permit.yaml", &definition(title), BTreeMap::new()).unwrap())
}

async fn published(owner: PgPool) -> TestApp {
    TestApp::with_source(owner, &FormFolder::new(), |_| FormSource::Published).await
}

#[sqlx::test(migrations = "./migrations")]
async fn what_is_published_is_served_and_can_be_taken_back(owner: PgPool) {
    let app = published(owner).await;
    let state = app.state("thamesgate");
    let now = state.clock.now_sql();
    let mut conn = state.pool.acquire().await.unwrap();
    let mut browser = app.browser(THAMESGATE);
    assert_eq!(browser.get("/forms/mooring-permit").await.status, StatusCode::NOT_FOUND);

    let first = publish::publish(&mut conn, &[version("Which boat?")], now, "anna")
        .await
        .unwrap();
    assert_eq!(first, [Published::Live { replaced: None }]);
    let again = publish::publish(&mut conn, &[version("Which boat?")], now, "anna")
        .await
        .unwrap();
    assert_eq!(again, [Published::AlreadyLive]);
    live::refresh(state, false).await.unwrap();
    browser.get("/forms/mooring-permit/boat").await;
    assert_eq!(browser.page.heading(), "Which boat?");
    browser.submit(&[("name", "Swift")]).await;

    // Another version: who is half way stays where they are, who begins now begins with the new one.
    publish::publish(&mut conn, &[version("What is your boat called?")], now, "bob")
        .await
        .unwrap();
    live::refresh(state, false).await.unwrap();
    let half_way = publications::drafts_by_version(&mut conn, "mooring-permit", now)
        .await
        .unwrap();
    assert_eq!(half_way, [(version("Which boat?").version.clone(), 1)]);
    assert_eq!(
        browser.submit(&[("why", "to moor")]).await.heading(),
        "Check your answers"
    );
    let mut other = app.browser(THAMESGATE);
    assert_eq!(
        other.get("/forms/mooring-permit/boat").await.heading(),
        "What is your boat called?"
    );

    let back = publish::roll_back(&mut conn, "mooring-permit", now, "anna")
        .await
        .unwrap();
    assert_eq!(
        back,
        RolledBack::To {
            version: version("Which boat?").version.clone()
        }
    );
    live::refresh(state, false).await.unwrap();
    assert_eq!(other.get("/forms/mooring-permit/boat").await.heading(), "Which boat?");
    assert_eq!(
        publish::roll_back(&mut conn, "mooring-permit", now, "anna")
            .await
            .unwrap(),
        RolledBack::TakenOff
    );
    live::refresh(state, false).await.unwrap();
    assert_eq!(other.get("/forms/mooring-permit").await.status, StatusCode::NOT_FOUND);
    assert!(
        !publish::withdraw(&mut conn, "mooring-permit", now, "anna")
            .await
            .unwrap()
    );
    drop(conn);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_council_publishes_for_itself_alone(owner: PgPool) {
    let app = published(owner).await;
    let state = app.state("thamesgate");
    let mut conn = state.pool.acquire().await.unwrap();
    publish::publish(&mut conn, &[version("Which boat?")], state.clock.now_sql(), "anna")
        .await
        .unwrap();
    drop(conn);
    for council in ["thamesgate", "wealdmoor"] {
        live::refresh(app.state(council), false).await.unwrap();
    }
    let mut ours = app.browser(THAMESGATE);
    assert_eq!(ours.get("/forms/mooring-permit").await.status, StatusCode::OK);
    let mut theirs = app.browser(WEALDMOOR);
    assert_eq!(theirs.get("/forms/mooring-permit").await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn two_who_publish_at_once_leave_one_history(owner: PgPool) {
    let app = published(owner).await;
    let state = app.state("thamesgate");
    let publish = |title: &'static str| async move {
        let mut conn = state.pool.acquire().await.unwrap();
        publish::publish(&mut conn, &[version(title)], state.clock.now_sql(), "anna")
            .await
            .unwrap()
    };
    let (one, two) = tokio::join!(publish("Which boat?"), publish("Which boat?"));
    let outcomes = [one, two].concat();
    assert!(outcomes.contains(&Published::AlreadyLive) && outcomes.contains(&Published::Live { replaced: None }));
    assert_eq!(app.count("select count(*) from submissions.publication").await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_bad_file_keeps_the_last_good_version(owner: PgPool) {
    let folder = TemporaryFolder::new();
    let own = folder.path().join("thamesgate");
    std::fs::create_dir_all(folder.path().join("locales")).unwrap();
    std::fs::create_dir_all(&own).unwrap();
    std::fs::write(
        folder.path().join("shared.yaml"),
        definition("Shared?").replace("mooring-permit", "shared"),
    )
    .unwrap();
    let file = own.join("mooring-permit.yaml");
    std::fs::write(&file, definition("Which boat?")).unwrap();
    let files = FormFiles {
        forms: folder.path().to_owned(),
        locales: folder.path().join("locales"),
    };
    let app = TestApp::with_source(owner, &shipped_forms(), |_| FormSource::Folder {
        files: files.clone(),
        offers: vec!["mooring-permit".into(), "shared".into()],
    })
    .await;
    for council in ["thamesgate", "wealdmoor"] {
        live::refresh(app.state(council), false).await.unwrap();
    }
    let mut browser = app.browser(THAMESGATE);
    assert_eq!(browser.get("/forms/mooring-permit/boat").await.heading(), "Which boat?");
    let mut theirs = app.browser(WEALDMOOR);
    assert_eq!(
        theirs.get("/forms/mooring-permit").await.status,
        StatusCode::NOT_FOUND,
        "it is Thamesgate's own"
    );
    assert_eq!(theirs.get("/forms/shared").await.status, StatusCode::OK);

    std::fs::write(&file, "form: mooring-permit\ntitle: [").unwrap();
    live::refresh(app.state("thamesgate"), false).await.unwrap();
    assert_eq!(browser.get("/forms/mooring-permit/boat").await.heading(), "Which boat?");
    assert!(!browser.page.html.contains("not YAML"), "residents are not told");

    std::fs::write(&file, definition("What is your boat called?")).unwrap();
    live::refresh(app.state("thamesgate"), false).await.unwrap();
    assert_eq!(
        browser.get("/forms/mooring-permit/boat").await.heading(),
        "What is your boat called?"
    );
    app.finish().await;
}

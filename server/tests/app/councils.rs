//! The walls between councils, and what every answer says to the browser.

use http::{StatusCode, header};
use sqlx::{PgPool, Row};

use crate::support::{THAMESGATE, TestApp, WEALDMOOR, app_pool};

#[sqlx::test(migrations = "./migrations")]
async fn every_table_is_walled(owner: PgPool) {
    let rows = sqlx::query(
        "select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as walled,
                exists (select from pg_policy p where p.polrelid = c.oid and p.polwithcheck is not null) as has_policy,
                c.relname = 'council' or exists (
                    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'council' and a.attnotnull
                ) as has_council
         from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind in ('r', 'p') and n.nspname in ('councils', 'submissions', 'council_tax', 'payments', 'gazetteer')",
    )
    .fetch_all(&owner)
    .await
    .unwrap();
    assert!(rows.len() >= 15, "only {} tables were found", rows.len());
    for row in rows {
        let name: String = row.get("name");
        for what in ["walled", "has_policy", "has_council"] {
            assert!(row.get::<bool, _>(what), "{name}: not {what}");
        }
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn the_application_cannot_cross(owner: PgPool) {
    let app = TestApp::start(owner.clone()).await;
    let version = "insert into submissions.form_version (council, form, version, definition, overlays, first_served_at)
                   values ($1, 'crossing', 'v', '', '{}', now())";
    sqlx::query(version).bind("wealdmoor").execute(&owner).await.unwrap();
    let pool = app_pool(&owner, "thamesgate");
    let seen: i64 = sqlx::query("select count(*) from submissions.form_version where form = 'crossing'")
        .fetch_one(&pool)
        .await
        .unwrap()
        .get(0);
    assert_eq!(seen, 0, "another council's row was seen");
    let error = sqlx::query(version).bind("wealdmoor").execute(&pool).await.unwrap_err();
    assert!(error.to_string().contains("row-level security"), "{error}");
    let changed = sqlx::query("delete from submissions.draft where council = 'wealdmoor'")
        .execute(&pool)
        .await
        .unwrap();
    assert_eq!(changed.rows_affected(), 0);
    for forbidden in [
        "alter table submissions.draft disable row level security",
        "update councils.council set name = 'x'",
        "delete from payments.ledger_entry",
        "truncate payments.ledger_entry",
    ] {
        assert!(sqlx::query(forbidden).execute(&pool).await.is_err(), "{forbidden}");
    }
    // Without a council, nothing at all is seen.
    let nobody = app_pool(&owner, "");
    let seen: i64 = sqlx::query("select count(*) from submissions.form_version")
        .fetch_one(&nobody)
        .await
        .unwrap()
        .get(0);
    assert_eq!(seen, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_role_that_could_cross_is_refused(owner: PgPool) {
    let error = guildhall::councils::pool::refuse_powerful_role(&owner)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("guildhall_app"), "{error}");
    let pool = app_pool(&owner, "thamesgate");
    assert!(guildhall::councils::pool::refuse_powerful_role(&pool).await.is_ok());
}

#[sqlx::test(migrations = "./migrations")]
async fn each_council_has_its_own_face(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let thamesgate = app.browser(THAMESGATE).get("/").await.clone();
    let wealdmoor = app.browser(WEALDMOOR).get("/").await.clone();
    assert!(thamesgate.title().contains("Thamesgate Borough Council"));
    assert!(wealdmoor.title().contains("Wealdmoor District Council"));
    assert!(thamesgate.html.contains("/forms/parking-permit") && !wealdmoor.html.contains("/forms/parking-permit"));
    assert_eq!(
        app.browser(WEALDMOOR).get("/forms/parking-permit").await.status,
        StatusCode::NOT_FOUND
    );
    let stylesheet = |html: &str| {
        html.split("rel=\"stylesheet\" href=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned()
    };
    let own = stylesheet(&wealdmoor.html);
    assert_ne!(stylesheet(&thamesgate.html), own);
    let css = app.browser(WEALDMOOR).get(&own).await.clone();
    assert!(css.html.contains("--council-brand:#4a2c54"));
    assert_eq!(
        css.headers[header::CACHE_CONTROL],
        "public, max-age=31536000, immutable"
    );
    let unknown = app.browser("elsewhere.example").get("/").await.clone();
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    assert!(unknown.html.contains("<h1"));
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn every_answer_is_dressed(owner: PgPool) {
    let app = TestApp::start(owner).await;
    for path in [
        "/",
        "/forms",
        "/nothing",
        "/forms/report-missed-bin/where",
        "/cookies",
        "/cy/privacy",
    ] {
        let mut browser = app.browser(THAMESGATE);
        let page = browser.get(path).await;
        let policy = page.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(page.headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(
            !page.html.contains(" style=") && !page.html.contains("onclick"),
            "{path} has something inline"
        );
        if let Some(cookie) = page.headers.get(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap();
            assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax") && cookie.contains("Path=/"));
        }
    }
    let mut browser = app.browser("anything");
    assert_eq!(browser.get("/health/live").await.status, StatusCode::OK);
    assert_eq!(browser.get("/health/ready").await.status, StatusCode::OK);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_request_in_hand_is_finished_before_we_stop(owner: PgPool) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    let app = TestApp::start(owner).await;
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
    let router = app.router.clone();
    let server = tokio::spawn(guildhall::http::listen::until(listener, router, async {
        drop(stopped.await)
    }));
    let mut connection = tokio::net::TcpStream::connect(address).await.unwrap();
    connection
        .write_all(b"GET /forms HTTP/1.1\r\nHost: localhost\r\n")
        .await
        .unwrap();
    // Told to stop while the request is half way in.
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    stop.send(()).unwrap();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    connection.write_all(b"\r\n").await.unwrap();
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
    server.await.unwrap();
    assert!(
        tokio::net::TcpStream::connect(address).await.is_err(),
        "nobody listens any more"
    );
    app.finish().await;
}

//! Files that residents send: looked at, kept, named, let go.

use std::collections::BTreeMap;
use std::sync::Arc;

use guildhall::submissions::folder::FormFolder;
use guildhall::submissions::version::FormVersion;
use http::StatusCode;
use jiff::SignedDuration;
use sqlx::{PgPool, Row};

use crate::support::{Browser, THAMESGATE, TestApp, WEALDMOOR, app_pool, multipart, shipped_forms};

const PHOTO: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0 a photo";
const PDF: &[u8] = b"%PDF-1.7\n a letter";
const EXE: &[u8] = b"MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff";

/// The heading of the second page.
const TABLE: &str = "What have you driven? (optional)";

const FORM: &str = "
form: parking-permit
title: Parking permit
owner: parking
topic: parking-and-streets
keep: { submissions: 1 year, drafts: 28 days }
confirmation: Done.
pages:
  - id: proof
    title: What can you send us?
    fields:
      - { id: files, type: file-upload, label: Letters, called: a letter, max_files: 2, max_megabytes: 1, types: [photo, pdf] }
      - { id: note, type: short-text, label: Note, called: a note }
  - id: table
    title: What have you driven?
    fields:
      - { id: file, type: file-upload, called: a table, max_files: 1, max_megabytes: 1, types: [spreadsheet], optional: true }
  - repeat: vehicles
    title: Vehicles
    item: Vehicle
    another: Do you need to add another vehicle?
    min: 1
    max: 3
    pages:
      - id: book
        title: What is its log book?
        fields:
          - { id: file, type: file-upload, called: the log book, max_files: 1, max_megabytes: 1, types: [photo] }
";

fn forms() -> FormFolder {
    let mut forms = shipped_forms();
    let form = FormVersion::read("parking-permit.yaml", FORM, BTreeMap::new()).unwrap();
    forms.insert("parking-permit".to_owned(), Arc::new(form));
    forms
}

async fn begin(owner: PgPool) -> (TestApp, Browser) {
    let app = TestApp::with_forms(owner, &forms()).await;
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/parking-permit/proof").await;
    assert_eq!(browser.page.status, StatusCode::OK);
    (app, browser)
}

/// The ids of files that the page's form carries.
fn carried(browser: &Browser, field: &str) -> Vec<String> {
    let start = format!("<input type=\"hidden\" name=\"{field}\" value=\"");
    let after = browser.page.html.split(&start).skip(1);
    after.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

async fn names(app: &TestApp) -> Vec<String> {
    let rows = sqlx::query("select name from submissions.upload order by name")
        .fetch_all(&app.owner)
        .await
        .unwrap();
    rows.iter().map(|row| row.get("name")).collect()
}

#[sqlx::test(migrations = "./migrations")]
async fn files_are_added_removed_and_sent(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    let action = browser.page.action();
    let files: [(&str, &str, &[u8]); 2] = [("files", "C:\\Ann\\front.jpg", PHOTO), ("files", "letter.pdf", PDF)];
    let page = browser
        .submit_files(&files, &[("note", "Two of them"), ("press.upload", "files")])
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.text().contains("front.jpg") && page.text().contains("letter.pdf"));
    assert!(page.html.contains("Two of them"), "what was typed beside them stays");
    assert!(
        !page.html.contains("name=\"press.upload\""),
        "there is no room for more"
    );
    let added = carried(&browser, "files");
    assert_eq!(added.len(), 2);

    // Nothing is lost when the page is opened anew.
    let mut again = browser.clone();
    again.get(&action).await;
    assert_eq!(carried(&again, "files"), added);

    let remove = format!("files:{}", added[1]);
    let fields = [
        ("files", added[0].as_str()),
        ("files", &added[1]),
        ("note", "One"),
        ("press.remove", &remove),
    ];
    let page = browser.submit_files(&[("files", "", b"")], &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(carried(&browser, "files"), added[..1]);
    assert_eq!(names(&app).await, ["front.jpg"]);

    browser
        .submit_files(&[("files", "", b"")], &[("files", &added[0]), ("note", "One")])
        .await;
    assert_eq!(browser.page.heading(), TABLE, "{}", browser.page.text());
    // Another file takes the place of the only one.
    let table: &[u8] = b"day,miles\n1,2\n";
    browser
        .submit_files(&[("file", "old.csv", table)], &[("press.upload", "file")])
        .await;
    let old = carried(&browser, "file");
    browser
        .submit_files(&[("file", "new.csv", table)], &[("file", &old[0])])
        .await;
    assert_eq!(
        browser.page.heading(),
        "What is its log book?",
        "{}",
        browser.page.text()
    );
    assert_eq!(names(&app).await, ["front.jpg", "new.csv"]);
    browser.submit_files(&[("file", "book.jpg", PHOTO)], &[]).await;
    browser.submit(&[("another", "no")]).await;
    assert_eq!(browser.page.heading(), "Check your answers");
    assert!(browser.page.text().contains("book.jpg"));
    // A file that was added and never kept with an answer does not go along.
    let mut stray = browser.clone();
    stray.get(&action).await;
    stray
        .submit_files(&[("files", "stray.pdf", PDF)], &[("press.upload", "files")])
        .await;
    assert_eq!(app.count("select count(*) from submissions.upload").await, 4);

    browser.submit(&[]).await;
    assert_eq!(browser.page.heading(), "We have your form");
    assert_eq!(names(&app).await, ["book.jpg", "front.jpg", "new.csv"]);
    let kept = "select count(*) from submissions.upload u join submissions.submission s
                on s.council = u.council and s.reference = u.reference and s.expires_at = u.expires_at
                and s.answers::text like '%' || u.id || '%'";
    assert_eq!(app.count(kept).await, 3);
    let content: Vec<u8> = sqlx::query("select content from submissions.upload where name = 'front.jpg'")
        .fetch_one(&app.owner)
        .await
        .unwrap()
        .get(0);
    assert_eq!(content, PHOTO);

    // They stay as long as the submission, and go with it.
    app.wait(SignedDuration::from_hours(24 * 300));
    guildhall::retention::once(app.state("thamesgate")).await.unwrap();
    assert_eq!(app.count("select count(*) from submissions.upload").await, 3);
    app.wait(SignedDuration::from_hours(24 * 80));
    guildhall::retention::once(app.state("thamesgate")).await.unwrap();
    assert_eq!(app.count("select count(*) from submissions.upload").await, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_file_that_cannot_be_taken_is_named(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    let large = [PHOTO, &vec![7; 1_000_001]].concat();
    for (name, content, sentence) in [
        ("holiday.jpg", EXE, "‘holiday.jpg’ must be a photo or a PDF"),
        ("large.jpg", &large, "‘large.jpg’ must be 1MB or smaller"),
        ("empty.pdf", b"", "‘empty.pdf’ is empty"),
        ("table.csv", b"a,b\n1,2\n", "‘table.csv’ must be a photo or a PDF"),
    ] {
        let page = browser
            .submit_files(&[("files", name, content)], &[("note", "Kept")])
            .await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.text().contains(sentence), "{sentence}: {}", page.text());
        assert!(page.title().starts_with("Error: "), "{}", page.title());
        assert!(page.html.contains("Kept") && carried(&browser, "files").is_empty());
    }
    assert_eq!(app.count("select count(*) from submissions.upload").await, 0);

    // The good one of two is kept, and need not be sent again; what else is wrong is told as well, but not when adding.
    let files: [(&str, &str, &[u8]); 2] = [("files", "bad.jpg", EXE), ("files", "good.pdf", PDF)];
    let page = browser.submit_files(&files, &[]).await;
    let text = page.text();
    assert!(
        text.contains("‘bad.jpg’ must be") && text.contains("Enter a note") && text.contains("good.pdf"),
        "{text}"
    );
    let good = carried(&browser, "files");
    assert_eq!(good.len(), 1);
    let page = browser
        .submit_files(&files[..1], &[("files", &good[0]), ("press.upload", "files")])
        .await;
    assert!(!page.text().contains("Enter a note") && page.text().contains("‘bad.jpg’ must be"));
    let page = browser.submit_files(&[], &[("note", "x")]).await;
    assert!(page.text().contains("Upload a letter"), "{}", page.text());

    // Three where there may be two: those that fit are kept.
    let three = ["a.pdf", "b.pdf", "c.pdf"].map(|name| ("files", name, PDF));
    let page = browser.submit_files(&three, &[("note", "x")]).await;
    assert!(
        page.text().contains("You can only upload up to 2 files"),
        "{}",
        page.text()
    );
    assert!(!page.text().contains("c.pdf"));
    let two = carried(&browser, "files");
    assert_eq!(two.len(), 2);
    let page = browser
        .submit_files(&three[2..], &[("files", &two[0]), ("files", &two[1]), ("note", "x")])
        .await;
    assert!(page.text().contains("up to 2 files"), "{}", page.text());
    assert_eq!(carried(&browser, "files"), two);
    let done = browser
        .submit_files(&[], &[("files", &two[0]), ("files", &two[1]), ("note", "x")])
        .await;
    assert_eq!(done.heading(), TABLE);
    // The one that was added first was not among them.
    assert_eq!(names(&app).await, ["a.pdf", "b.pdf"]);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn too_much_at_once_is_told_on_the_page(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    // Far more than is read: the answer comes before the end.
    let huge = [PHOTO, &vec![7; 9_000_000]].concat();
    let page = browser
        .submit_files(&[("files", "huge.jpg", &huge)], &[("note", "x")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        page.text().contains("‘huge.jpg’ must be 1MB or smaller"),
        "{}",
        page.text()
    );
    // A file as large as may be is taken.
    let fits = [PHOTO, &vec![7; 1_000_000 - PHOTO.len()]].concat();
    let page = browser
        .submit_files(&[("files", "fits.jpg", &fits)], &[("note", "x")])
        .await;
    assert_eq!(page.heading(), TABLE, "{}", page.text());
    // As much text as without files, and no more.
    browser.get("/forms/parking-permit/proof").await;
    let page = browser.submit_files(&[], &[("note", &"x".repeat(70_000))]).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn files_are_taken_only_from_our_pages_and_where_they_are_asked(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    let (action, csrf) = (browser.page.action(), browser.page.csrf());
    let file: [(&str, &str, &[u8]); 1] = [("files", "a.pdf", PDF)];
    let mut stranger = app.browser(THAMESGATE);
    stranger.get("/forms/parking-permit/proof").await;
    let others = stranger.page.csrf();
    for wrong in ["", "nonsense", others.as_str()] {
        let page = browser
            .post_parts(&action, multipart(wrong, &file, &[("csrf", &csrf)]))
            .await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{wrong}");
    }
    for broken in [
        &b""[..],
        b"----",
        b"no parts at all",
        &multipart(&csrf, &file, &[])[..200],
    ] {
        let page = browser.post_parts(&action, broken.to_vec()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    }
    // A head that never ends fills no memory.
    let mut endless = multipart(&csrf, &[], &[]);
    endless.truncate(endless.len() - 4);
    endless.extend(b"\r\nContent-Disposition: ".iter().chain(&vec![b'x'; 3_000_000]));
    assert_eq!(browser.post_parts(&action, endless).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.count("select count(*) from submissions.upload").await, 0);

    // Where no file is asked for, none is taken; nor under another name.
    browser.get("/forms/report-missed-bin/where").await;
    let (elsewhere, csrf) = (browser.page.action(), browser.page.csrf());
    let page = browser.post_parts(&elsewhere, multipart(&csrf, &file, &[])).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    browser.get(&action).await;
    let page = browser.submit_files(&[("note", "a.pdf", PDF)], &[]).await;
    assert!(page.text().contains("Upload a letter") && page.text().contains("Enter a note"));
    assert_eq!(app.count("select count(*) from submissions.upload").await, 0);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn nobody_names_anothers_file(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    browser
        .submit_files(&[("files", "secret.pdf", PDF)], &[("press.upload", "files")])
        .await;
    let secret = carried(&browser, "files");
    let own_address = browser.page.action();

    // Not another browser, not with the draft's own address either; and not another draft of the same browser.
    let mut thief = app.browser(THAMESGATE);
    thief.get("/forms/parking-permit/proof").await;
    let page = thief
        .submit_files(&[], &[("files", &secret[0]), ("note", "mine")])
        .await;
    assert!(
        page.text().contains("Upload a letter") && !page.text().contains("secret.pdf"),
        "{}",
        page.text()
    );
    thief.get(&own_address).await;
    assert!(!thief.page.text().contains("secret.pdf"));
    let remove = format!("files:{}", secret[0]);
    thief
        .submit_files(&[], &[("files", &secret[0]), ("press.remove", &remove)])
        .await;
    assert_eq!(names(&app).await, ["secret.pdf"]);
    let mut other_tab = browser.clone();
    other_tab.get("/forms/parking-permit/proof").await;
    let page = other_tab
        .submit_files(&[], &[("files", &secret[0]), ("note", "mine")])
        .await;
    assert!(page.text().contains("Upload a letter"));

    // Nor for another question of the same draft.
    browser
        .submit_files(&[], &[("files", &secret[0]), ("note", "mine")])
        .await;
    assert_eq!(browser.page.heading(), TABLE);
    browser.submit_files(&[], &[("file", &secret[0])]).await;
    let answers: serde_json::Value = sqlx::query("select answers from submissions.draft where answers ? 'table'")
        .fetch_one(&app.owner)
        .await
        .unwrap()
        .get(0);
    assert_eq!(answers["table"], serde_json::json!({}));
    assert_eq!(answers["proof"]["files"][0]["name"], "secret.pdf");

    // Another council's connections see nothing of it, and cannot put anything there.
    let neighbour = app_pool(&app.owner, "wealdmoor");
    let seen: i64 = sqlx::query("select count(*) from submissions.upload")
        .fetch_one(&neighbour)
        .await
        .unwrap()
        .get(0);
    assert_eq!(seen, 0);
    let put = "insert into submissions.upload (council, id, draft_token, owner_hash, field, name, bytes, kind, content, created_at, expires_at)
               values ('thamesgate', 'x', 'x', '', 'x', 'x', 1, 'pdf', 'x', now(), now())";
    assert!(
        sqlx::query(put)
            .execute(&neighbour)
            .await
            .unwrap_err()
            .to_string()
            .contains("row-level security")
    );
    let own = app_pool(&app.owner, "thamesgate");
    assert!(
        sqlx::query("update submissions.upload set content = 'x'")
            .execute(&own)
            .await
            .is_err()
    );
    assert!(app.browser(WEALDMOOR).get("/forms/parking-permit").await.status == StatusCode::NOT_FOUND);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn files_go_with_what_asked_for_them(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    let proof = browser.page.action();
    browser.submit_files(&[("files", "a.pdf", PDF)], &[("note", "x")]).await;
    browser.submit_files(&[], &[]).await;
    browser.submit_files(&[("file", "first.jpg", PHOTO)], &[]).await;
    browser.submit(&[("another", "yes")]).await;
    browser.submit_files(&[("file", "second.jpg", PHOTO)], &[]).await;
    assert_eq!(browser.page.heading(), "Vehicles");
    let list = browser.page.address.clone();
    assert_eq!(names(&app).await, ["a.pdf", "first.jpg", "second.jpg"]);
    let remove = format!("{}&item=2", list.replace("/vehicles?", "/vehicles/remove?"));
    browser.get(&remove).await;
    browser.submit(&[]).await;
    assert_eq!(names(&app).await, ["a.pdf", "first.jpg"]);

    // The file of an answer goes when the page is answered without it, and not before.
    browser.get(&proof).await;
    let named = carried(&browser, "files");
    let off = format!("files:{}", named[0]);
    browser
        .submit_files(&[], &[("files", &named[0]), ("press.remove", &off), ("note", "x")])
        .await;
    assert!(carried(&browser, "files").is_empty());
    assert_eq!(names(&app).await, ["a.pdf", "first.jpg"]);
    browser.submit_files(&[("files", "b.pdf", PDF)], &[("note", "x")]).await;
    assert_eq!(names(&app).await, ["b.pdf", "first.jpg"]);

    // A file that is gone behind our back stops the sending, and leads to its page.
    sqlx::query("delete from submissions.upload where name = 'b.pdf'")
        .execute(&app.owner)
        .await
        .unwrap();
    let token = proof.split("draft=").nth(1).unwrap().split('&').next().unwrap();
    browser
        .get(&format!("/forms/parking-permit/check-answers?draft={token}"))
        .await;
    assert_eq!(browser.page.heading(), "Check your answers", "{}", browser.page.text());
    let page = browser.submit(&[]).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.html.contains("/forms/parking-permit/proof?"));
    browser.get(&proof).await;
    browser
        .submit_files(&[("files", "again.pdf", PDF)], &[("note", "x")])
        .await;

    // A draft keeps its files for as long as it lives.
    app.wait(SignedDuration::from_hours(24 * 20));
    browser.get(&proof).await;
    let named = carried(&browser, "files");
    browser.submit_files(&[], &[("files", &named[0]), ("note", "y")]).await;
    app.wait(SignedDuration::from_hours(24 * 20));
    guildhall::retention::once(app.state("thamesgate")).await.unwrap();
    assert_eq!(names(&app).await, ["again.pdf", "first.jpg"]);
    app.wait(SignedDuration::from_hours(24 * 9));
    guildhall::retention::once(app.state("thamesgate")).await.unwrap();
    assert_eq!(app.count("select count(*) from submissions.draft").await, 0);
    assert!(names(&app).await.is_empty());
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_draft_has_room_for_so_much(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    browser
        .submit_files(&[("files", "a.pdf", PDF)], &[("press.upload", "files")])
        .await;
    let fill = "insert into submissions.upload overriding system value
                select council, id || n, number + n, draft_token, owner_hash, 'elsewhere', name, bytes, kind, content, created_at, expires_at, reference
                from submissions.upload, generate_series(1, 99) n";
    sqlx::query(fill).execute(&app.owner).await.unwrap();
    let first = carried(&browser, "files");
    let page = browser
        .submit_files(&[("files", "b.pdf", PDF)], &[("files", &first[0]), ("note", "x")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text().contains("You can only upload"), "{}", page.text());
    assert_eq!(app.count("select count(*) from submissions.upload").await, 100);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn a_file_that_was_answered_leaves_the_page_at_once_and_the_form_when_it_is_answered_anew(owner: PgPool) {
    let (app, mut browser) = begin(owner).await;
    let action = browser.page.action();
    let files: [(&str, &str, &[u8]); 2] = [("files", "front.jpg", PHOTO), ("files", "letter.pdf", PDF)];
    browser.submit_files(&files, &[("note", "Two")]).await;
    assert_eq!(browser.page.heading(), TABLE, "{}", browser.page.text());
    browser.get(&action).await;
    let added = carried(&browser, "files");
    let remove = format!("files:{}", added[0]);
    let fields = [
        ("files", added[0].as_str()),
        ("files", &added[1]),
        ("note", "Two"),
        ("press.remove", &remove),
    ];
    let body = multipart(&browser.page.csrf(), &[("files", "", b"")], &fields);
    browser.post_parts(&action, body).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
    let without = browser.location();
    browser.get(&without).await;
    assert_eq!(carried(&browser, "files"), added[1..]);
    assert_eq!(
        names(&app).await,
        ["front.jpg", "letter.pdf"],
        "the answer still names it"
    );
    // Going back instead is an undo.
    browser.get(&action).await;
    assert_eq!(carried(&browser, "files"), added);

    browser.get(&without).await;
    browser
        .submit_files(&[("files", "", b"")], &[("files", &added[1]), ("note", "One")])
        .await;
    assert_eq!(names(&app).await, ["letter.pdf"]);
    app.finish().await;
}

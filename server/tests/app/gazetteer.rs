//! Addresses: loaded, found by their postcode, picked, or typed by hand.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::{Query, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use guildhall::gazetteer::{import, store};
use guildhall::submissions::folder::FormFolder;
use guildhall::submissions::live::FormSource;
use guildhall::submissions::version::FormVersion;
use http::StatusCode;
use sqlx::{PgPool, Row};

use crate::support::{Browser, THAMESGATE, TestApp, app_pool, shipped_files, shipped_forms};

const FORM: &str = "
form: parking-permit
title: Parking permit
owner: parking
topic: parking-and-streets
keep: { submissions: 1 year, drafts: 28 days }
confirmation: Done.
pages:
  - id: home
    title: Where do you live?
    fields:
      - { id: address, type: uk-address, lookup: true, label: Address }
      - { id: note, type: short-text, label: Note, called: a note }
";

const HEADER: &str = "uprn,organisation,sub_building,building_name,building_number,street,locality,town,postcode";
const ROWS: &str = "\
10,,,,10,Heron Street,,Thamesgate,TG1 1AA
2,,,,2,Heron Street,,Thamesgate,TG1 1AA
1,,,,1,Heron Street,,Thamesgate,TG1 1AA
12,,Flat 12,Heron Court,,Heron Street,,Thamesgate,TG1 1AA
13,,Flat 2,Heron Court,,Heron Street,,Thamesgate,TG1 1AA
99,Heron Bakery,,,,Market Place,Cobbleham,Thamesgate,TG2 1AB
";

async fn load(app: &TestApp, rows: &str) {
    let addresses = import::read(&mut format!("{HEADER}\n{rows}").as_bytes()).unwrap();
    let mut conn = app.state("thamesgate").pool.acquire().await.unwrap();
    store::replace(&mut conn, &addresses).await.unwrap();
}

async fn begin(owner: PgPool, places: Option<&str>) -> (TestApp, Browser) {
    let mut forms: FormFolder = shipped_forms();
    let form = FormVersion::read("parking-permit.yaml", FORM, BTreeMap::new()).unwrap();
    forms.insert("parking-permit".to_owned(), Arc::new(form));
    let source = |offers| FormSource::Folder {
        files: shipped_files(),
        offers,
    };
    let app = TestApp::with_places(owner, &forms, source, places).await;
    load(&app, ROWS).await;
    let mut browser = app.browser(THAMESGATE);
    browser.get("/forms/parking-permit/home").await;
    (app, browser)
}

/// The values and labels of the addresses to choose from.
fn options(browser: &Browser) -> Vec<(String, String)> {
    let select = browser.page.html.split("<select").nth(1).unwrap_or_default();
    let select = select.split("</select>").next().unwrap();
    let each = select.split("<option").skip(1).map(|option| {
        let value = option.split("value=\"").nth(1).unwrap().split('"').next().unwrap();
        let label = option.split_once('>').unwrap().1.split('<').next().unwrap();
        (value.to_owned(), label.to_owned())
    });
    each.collect()
}

async fn answer(app: &TestApp) -> serde_json::Value {
    let row = sqlx::query("select answers->'home'->'address' from submissions.draft")
        .fetch_one(&app.owner)
        .await
        .unwrap();
    row.get(0)
}

#[sqlx::test(migrations = "./migrations")]
async fn an_address_is_found_and_picked(owner: PgPool) {
    let (app, mut browser) = begin(owner, None).await;
    assert!(
        browser.page.html.contains("value=\"find:address\"") && browser.page.html.contains("value=\"hand:address\"")
    );
    let page = browser
        .submit(&[
            ("address-mode", "find"),
            ("address-find", "tg11aa"),
            ("note", "Kept"),
            ("press.address", "find:address"),
        ])
        .await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    assert!(page.html.contains("Kept") && page.text().contains("TG1 1AA"));
    let found = options(&browser);
    let lines: Vec<&str> = found.iter().skip(1).map(|(_, line)| line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "1 Heron Street, Thamesgate",
            "2 Heron Street, Thamesgate",
            "10 Heron Street, Thamesgate",
            "Flat 2, Heron Court, Heron Street, Thamesgate",
            "Flat 12, Heron Court, Heron Street, Thamesgate",
        ]
    );

    // Nothing picked, or nothing that there is: the list is there again, with its error.
    for uprn in ["", "4711", "x"] {
        let fields = [
            ("address-mode", "pick"),
            ("address-find", "TG1 1AA"),
            ("address-uprn", uprn),
            ("note", "x"),
        ];
        let page = browser.submit(&fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.html.contains("href=\"#address-uprn\""), "{}", page.text());
        assert_eq!(options(&browser).len(), 6);
    }
    // Another mistake on the page keeps the list, and what was picked.
    let picked = [
        ("address-mode", "pick"),
        ("address-find", "TG1 1AA"),
        ("address-uprn", "13"),
    ];
    let page = browser.submit(&picked).await;
    assert!(page.text().contains("Enter a note") && !page.html.contains("href=\"#address-uprn\""));
    assert!(page.html.contains("value=\"13\" selected"), "{}", page.html);

    let page = browser.submit(&[picked.as_slice(), &[("note", "x")]].concat()).await;
    assert_eq!(page.heading(), "Check your answers", "{}", page.text());
    let expected = serde_json::json!({
        "line1": "Flat 2, Heron Court", "line2": "Heron Street", "town": "Thamesgate", "postcode": "TG1 1AA", "uprn": "13"
    });
    assert_eq!(answer(&app).await, expected);

    // Shown again it is there line by line, and keeps its UPRN while no line is changed, whatever the gazetteer says now.
    load(&app, "13,,,,1,Elsewhere,,Thamesgate,TG1 1AA\n").await;
    let token = browser.page.action().split("draft=").nth(1).unwrap().to_owned();
    let home = format!("/forms/parking-permit/home?draft={token}");
    browser.get(&home).await;
    assert!(browser.page.html.contains("Flat 2, Heron Court"));
    let lines = [
        ("address-mode", "hand"),
        ("address-uprn", "13"),
        ("address-line2", "Heron Street"),
        ("address-town", "Thamesgate"),
        ("address-postcode", "TG1 1AA"),
        ("note", "x"),
    ];
    browser
        .submit(&[lines.as_slice(), &[("address-line1", "Flat 2, Heron Court")]].concat())
        .await;
    assert_eq!(answer(&app).await, expected);
    browser.get(&home).await;
    browser
        .submit(&[lines.as_slice(), &[("address-line1", "Flat 3, Heron Court")]].concat())
        .await;
    assert!(answer(&app).await.get("uprn").is_none());
    let done = browser.submit(&[]).await;
    assert_eq!(done.heading(), "We have your form");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn every_way_leads_on(owner: PgPool) {
    let (app, mut browser) = begin(owner, None).await;
    // Continue with a postcode means: find it.
    let page = browser
        .submit(&[("address-mode", "find"), ("address-find", "TG2 1AB"), ("note", "x")])
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(
        options(&browser)[1].1,
        "Heron Bakery, Market Place, Cobbleham, Thamesgate"
    );
    // Another postcode: the last one is there to be changed.
    let change = [
        ("address-mode", "pick"),
        ("address-find", "TG2 1AB"),
        ("press.address", "change:address"),
    ];
    let page = browser.submit(&change).await;
    assert!(page.status == StatusCode::OK && page.html.contains("value=\"TG2 1AB\"") && options(&browser).is_empty());
    // One that is none, and none at all.
    for (typed, sentence) in [
        ("TG2", "Enter a full UK postcode, like AA3 1AB"),
        ("", "Enter a postcode and find your address"),
    ] {
        for button in [("press.address", "find:address"), ("other", "")] {
            let page = browser
                .submit(&[("address-mode", "find"), ("address-find", typed), button, ("note", "x")])
                .await;
            assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(page.text().contains(sentence), "{}", page.text());
            assert!(page.html.contains("href=\"#address-find\"") && page.html.contains("id=\"address-find\""));
        }
    }
    // A postcode of which nothing is known: by hand, with the postcode there.
    let page = browser
        .submit(&[
            ("address-mode", "find"),
            ("address-find", "zz99 9zz"),
            ("press.address", "find:address"),
        ])
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text().contains("ZZ99 9ZZ") && page.html.contains("name=\"address-line1\""));
    assert_eq!(page.hidden("address-mode"), "hand");
    // By hand straight away, and on without any gazetteer.
    browser.get("/forms/parking-permit/home").await;
    let page = browser
        .submit(&[("address-mode", "find"), ("press.address", "hand:address")])
        .await;
    assert!(page.status == StatusCode::OK && page.html.contains("name=\"address-line1\""));
    let typed = [
        ("address-mode", "hand"),
        ("address-line1", "5 Quay"),
        ("address-town", "Elsewhere"),
        ("address-postcode", "zz99 9zz"),
        ("note", "x"),
    ];
    assert_eq!(browser.submit(&typed).await.heading(), "Check your answers");
    assert_eq!(answer(&app).await["line1"], "5 Quay");
    app.finish().await;
}

/// How the double of the OS Places API behaves.
#[derive(Clone, Copy)]
enum Mood {
    Good,
    Nothing,
    Failing,
    KeyRefused,
    Garbage,
    Silent,
}

/// A request: its path and its query.
type Asked = (String, BTreeMap<String, String>);

#[derive(Clone)]
struct Double {
    mood: Arc<Mutex<Mood>>,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Double {
    async fn start() -> (Double, String) {
        let double = Double {
            mood: Arc::new(Mutex::new(Mood::Good)),
            asked: Arc::default(),
        };
        let router = Router::new()
            .route("/search/places/v1/{question}", get(Double::answer))
            .with_state(double.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        (double, address)
    }

    async fn answer(
        State(double): State<Double>,
        axum::extract::Path(question): axum::extract::Path<String>,
        Query(query): Query<BTreeMap<String, String>>,
    ) -> Response {
        let mood = *double.mood.lock().unwrap();
        double.asked.lock().unwrap().push((question, query));
        let none = r#"{ "header": { "totalresults": 0 } }"#;
        let some = r#"{ "header": { "totalresults": 2 }, "results": [
            { "DPA": { "UPRN": "7010", "BUILDING_NUMBER": "10", "THOROUGHFARE_NAME": "FERRY LANE", "POST_TOWN": "FARAWAY", "POSTCODE": "ZZ1 1AA" } },
            { "DPA": { "UPRN": "7002", "BUILDING_NUMBER": "2", "THOROUGHFARE_NAME": "FERRY LANE", "POST_TOWN": "FARAWAY", "POSTCODE": "ZZ1 1AA" } }
        ] }"#;
        match mood {
            Mood::Good => some.into_response(),
            Mood::Nothing => none.into_response(),
            Mood::Failing => StatusCode::BAD_GATEWAY.into_response(),
            Mood::KeyRefused => (StatusCode::UNAUTHORIZED, "{}").into_response(),
            Mood::Garbage => "<html>Under maintenance</html>".into_response(),
            Mood::Silent => {
                tokio::time::sleep(Duration::from_secs(30)).await;
                some.into_response()
            }
        }
    }

    fn is(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }
}

#[sqlx::test(migrations = "./migrations")]
async fn beyond_the_gazetteer_ordnance_survey_is_asked(owner: PgPool) {
    let (double, address) = Double::start().await;
    let (app, mut browser) = begin(owner, Some(&address)).await;
    let find = |postcode| {
        [
            ("address-mode", "find"),
            ("address-find", postcode),
            ("press.address", "find:address"),
        ]
    };
    browser.submit(&find("TG1 1AA")).await;
    assert_eq!(options(&browser).len(), 6);
    assert!(
        double.asked.lock().unwrap().is_empty(),
        "the council's own gazetteer knows that one"
    );
    browser.submit(&find("ZZ1 1AA")).await;
    let found = options(&browser);
    assert_eq!(found[1], ("7002".to_owned(), "2 Ferry Lane, Faraway".to_owned()));
    assert_eq!(found[2].1, "10 Ferry Lane, Faraway");
    let (question, query) = double.asked.lock().unwrap()[0].clone();
    assert_eq!(
        (question.as_str(), query["postcode"].as_str(), query["key"].as_str()),
        ("postcode", "ZZ1 1AA", "places-key")
    );

    let picked = [
        ("address-mode", "pick"),
        ("address-find", "ZZ1 1AA"),
        ("address-uprn", "7010"),
        ("note", "x"),
    ];
    // It went away between finding and picking: by hand.
    double.is(Mood::Failing);
    let page = browser.submit(&picked).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.html.contains("name=\"address-line1\"") && !page.html.contains("govuk-error-summary"));
    double.is(Mood::Good);
    assert_eq!(browser.submit(&picked).await.heading(), "Check your answers");
    assert_eq!(answer(&app).await["line1"], "10 Ferry Lane");
    assert_eq!(answer(&app).await["uprn"], "7010");
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn whatever_goes_wrong_an_address_can_be_typed(owner: PgPool) {
    let (double, address) = Double::start().await;
    let (app, mut browser) = begin(owner, Some(&address)).await;
    let find = [
        ("address-mode", "find"),
        ("address-find", "ZZ1 1AA"),
        ("press.address", "find:address"),
    ];
    for mood in [Mood::Failing, Mood::KeyRefused, Mood::Garbage, Mood::Silent] {
        double.is(mood);
        browser.get("/forms/parking-permit/home").await;
        let page = browser.submit(&find).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.html.contains("name=\"address-line1\""), "{}", page.text());
        assert!(
            page.text().contains("cannot") || page.text().contains("not working"),
            "{}",
            page.text()
        );
        assert!(!page.html.contains("places-key"));
    }
    double.is(Mood::Nothing);
    browser.get("/forms/parking-permit/home").await;
    let page = browser.submit(&find).await;
    assert!(page.text().contains("ZZ1 1AA") && page.html.contains("name=\"address-line1\""));
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn an_import_replaces_the_gazetteer_of_one_council(owner: PgPool) {
    let (app, mut browser) = begin(owner, None).await;
    let mut conn = app.state("thamesgate").pool.acquire().await.unwrap();
    assert_eq!(store::count(&mut conn).await.unwrap(), 6);
    load(&app, "5,,,,5,Quay,,Thamesgate,TG1 1AA\n").await;
    assert_eq!(store::count(&mut conn).await.unwrap(), 1);
    browser
        .submit(&[
            ("address-mode", "find"),
            ("address-find", "TG1 1AA"),
            ("press.address", "find:address"),
        ])
        .await;
    assert_eq!(options(&browser)[1].1, "5 Quay, Thamesgate");

    // A hundred thousand.
    let rows: String = (1..=100_000)
        .map(|n| format!("{n},,,,{n},Long Road,,Thamesgate,TG{} {}AA\n", n % 90 + 1, n % 9 + 1))
        .collect();
    load(&app, &rows).await;
    assert_eq!(store::count(&mut conn).await.unwrap(), 100_000);
    browser.get("/forms/parking-permit/home").await;
    browser
        .submit(&[
            ("address-mode", "find"),
            ("address-find", "TG1 1AA"),
            ("press.address", "find:address"),
        ])
        .await;
    assert_eq!(
        options(&browser).len(),
        201,
        "no more are shown than anybody can look through"
    );

    // A failure half way leaves what was there.
    let mut bad = import::read(&mut format!("{HEADER}\n5,,,,5,Quay,,Thamesgate,TG1 1AA\n").as_bytes()).unwrap();
    bad.push(bad[0].clone());
    assert!(store::replace(&mut conn, &bad).await.is_err());
    assert_eq!(store::count(&mut conn).await.unwrap(), 100_000);

    // The neighbour sees nothing, and has its own.
    let mut neighbour = app_pool(&app.owner, "wealdmoor").acquire().await.unwrap();
    assert_eq!(store::count(&mut neighbour).await.unwrap(), 0);
    store::replace(&mut neighbour, &bad[..1]).await.unwrap();
    assert_eq!(
        (
            store::count(&mut neighbour).await.unwrap(),
            store::count(&mut conn).await.unwrap()
        ),
        (1, 100_000)
    );
    let walled = "select count(*) from pg_class c join pg_policy p on p.polrelid = c.oid
                  where c.oid = 'gazetteer.address'::regclass and c.relrowsecurity and c.relforcerowsecurity and p.polwithcheck is not null";
    assert_eq!(app.count(walled).await, 1);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn the_demo_finds_its_council_tax_dwellings(owner: PgPool) {
    let app = TestApp::start(owner).await;
    app.load_accounts("thamesgate", 60).await;
    let mut conn = app.state("thamesgate").pool.acquire().await.unwrap();
    assert_eq!(store::fill_from_council_tax(&mut conn).await.unwrap(), 60);
    assert_eq!(
        store::fill_from_council_tax(&mut conn).await.unwrap(),
        0,
        "there are some already"
    );
    let row = sqlx::query("select building_number, street, town from gazetteer.address order by uprn limit 1")
        .fetch_one(&app.owner)
        .await
        .unwrap();
    assert_eq!((row.get::<&str, _>(0), row.get::<&str, _>(1)), ("1", "Heron Street"));
    let same = "select count(*) from council_tax.account a join gazetteer.address g on g.uprn = a.uprn
                where g.building_number || ' ' || g.street = a.address_line_1 and g.postcode = a.postcode";
    assert_eq!(app.count(same).await, 60);
    app.finish().await;
}

#[sqlx::test(migrations = "./migrations")]
async fn each_way_has_an_address_that_can_be_come_back_to(owner: PgPool) {
    let (app, mut browser) = begin(owner, None).await;
    let find = [
        ("address-mode", "find"),
        ("address-find", "tg1 1aa"),
        ("note", ""),
        ("press.address", "find:address"),
    ];
    browser.submit_only(&find).await;
    assert_eq!(browser.page.status, StatusCode::SEE_OTHER);
    let list = browser.location();
    assert!(list.contains("&address-mode=pick&address-find=TG1+1AA"), "{list}");
    browser.get(&list).await;
    assert_eq!(options(&browser).len(), 6);
    assert!(
        !browser.page.action().contains("address-"),
        "it is the page's look, not where it is sent"
    );

    browser
        .submit(&[
            ("address-mode", "pick"),
            ("address-find", "TG1 1AA"),
            ("press.address", "hand:address"),
        ])
        .await;
    assert!(browser.page.html.contains("name=\"address-line1\""));
    // The browser's own Back.
    browser.get(&list).await;
    assert_eq!(options(&browser).len(), 6);
    let picked = [
        ("address-mode", "pick"),
        ("address-find", "TG1 1AA"),
        ("address-uprn", "2"),
        ("note", "x"),
    ];
    assert_eq!(browser.submit(&picked).await.heading(), "Check your answers");

    // An address that somebody made up shows the page, and no more.
    for look in [
        "&address-mode=pick&address-find=%00",
        "&address-mode=steal",
        "&address-find=TG1+1AA&files-gone=x",
    ] {
        let made_up = list.split("&address-mode").next().unwrap().to_owned() + look;
        let page = browser.get(&made_up).await;
        assert_eq!(page.status, StatusCode::OK, "{look}");
    }
    app.finish().await;
}

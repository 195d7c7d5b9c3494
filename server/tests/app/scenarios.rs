//! The worked examples of the shipped forms, typed into the real pages: what the engine says is what residents get.

use app::language::Language;
use forms::definition::{FieldKind, Form};
use forms::scenario::{self, Ending, Ran, Scenario};
use http::StatusCode;
use sqlx::PgPool;

use crate::support::{Browser, THAMESGATE, TestApp, shipped_files};

fn scenarios(id: &str) -> Vec<Scenario> {
    let file = shipped_files().forms.join(format!("{id}.scenarios.yaml"));
    scenario::read(id, &std::fs::read_to_string(file).unwrap()).unwrap()
}

/// Types a scenario into the pages, and looks at each: it is the page that the engine says, in this language.
async fn type_in(browser: &mut Browser, prefix: &str, form: &Form, scenario: &Scenario, ran: &Ran) {
    let first = form.pages.first().unwrap().slug();
    let link = serde_urlencoded::to_string(&scenario.link).unwrap();
    browser.get(&format!("{prefix}/forms/{}/{first}?{link}", form.id)).await;
    for typed in &ran.typed {
        skip_what_only_tells(browser, form).await;
        let what = format!("{}: {}: {}", form.id, scenario.name, typed.page);
        let page = form.page(&typed.page).unwrap();
        assert_eq!(browser.page.status, StatusCode::OK, "{what}: {}", browser.page.text());
        let on_task_list = browser.page.address.contains("/tasks?");
        if on_task_list {
            follow_open_task(browser, form).await;
            skip_what_only_tells(browser, form).await;
        }
        assert!(
            browser.page.address.contains(&format!("/{}?", page.slug())),
            "{what}: the page is {}",
            browser.page.address
        );
        assert!(
            browser.page.text().contains(&page.title),
            "{what}: {}",
            browser.page.text()
        );
        let pairs: Vec<(&str, &str)> = typed.raw.pairs().collect();
        browser.submit(&pairs).await;
    }
    skip_what_only_tells(browser, form).await;
}

/// Content pages: on to the next.
async fn skip_what_only_tells(browser: &mut Browser, form: &Form) {
    for _ in 0..form.pages.len() {
        let Some(next) = browser.page.button_link() else { return };
        if browser.page.address.contains("/tasks?") || browser.page.html.contains("<form") {
            return;
        }
        browser.get(&next).await;
    }
}

/// The task that is not complete and can be begun.
async fn follow_open_task(browser: &mut Browser, form: &Form) {
    let links = browser.page.links_with(&format!("/forms/{}/", form.id));
    let open = links.last().expect("a task can be begun").clone();
    browser.get(&open).await;
}

#[sqlx::test(migrations = "./migrations")]
async fn every_scenario_goes_the_same_way_in_the_pages(owner: PgPool) {
    let app = TestApp::start(owner).await;
    let live = app.state("thamesgate").forms.live();
    let mut gone_through = 0;
    for (id, version) in live.iter() {
        for (at, scenario) in scenarios(id).iter().enumerate() {
            // Welsh goes the same way: once for each form is enough to see that its pages are drawn.
            let language = if at == 0 { Language::Welsh } else { Language::English };
            let prefix = if at == 0 { "/cy" } else { "" };
            let form = version.form(language).unwrap();
            let ran = scenario::run(form, scenario, scenario::world(scenario.today));
            if uploads(form, &ran) {
                continue; // posted as multipart: see uploads.rs
            }
            app.set_day(scenario.today);
            let mut browser = app.browser(THAMESGATE);
            type_in(&mut browser, prefix, form, scenario, &ran).await;
            let what = format!("{id}: {}: {}", scenario.name, browser.page.text());
            match &ran.ends {
                Ending::Refused { .. } => assert_eq!(browser.page.status, StatusCode::UNPROCESSABLE_ENTITY, "{what}"),
                Ending::Stopped { page } => {
                    assert_eq!(browser.page.heading(), form.page(page).unwrap().title, "{what}");
                    assert!(!browser.page.html.contains("<form"), "{what}");
                }
                Ending::Sent => {
                    if browser.page.address.contains("/tasks?") {
                        let check = browser.page.button_link().expect("the task list leads on");
                        browser.get(&check).await;
                    }
                    assert!(browser.page.address.contains("/check-answers?"), "{what}");
                    browser.submit(&[]).await;
                    let paid = browser.page.address.starts_with(&format!("{prefix}/payments/"));
                    assert_eq!(paid, ran.paid.is_some(), "{what}");
                    assert_eq!(browser.page.status, StatusCode::OK, "{what}");
                }
            }
            gone_through += 1;
        }
    }
    assert!(gone_through >= 120, "{gone_through} scenarios were gone through");
    app.finish().await;
}

/// Whether a scenario sends files.
fn uploads(form: &Form, ran: &Ran) -> bool {
    let is_upload = |kind: &FieldKind| matches!(kind, FieldKind::FileUpload(_));
    ran.typed.iter().any(|typed| {
        let fields = form.page(&typed.page).map(|page| page.fields()).unwrap_or_default();
        fields
            .iter()
            .any(|field| is_upload(&field.kind) && !typed.raw.text(&field.id).is_empty())
    })
}

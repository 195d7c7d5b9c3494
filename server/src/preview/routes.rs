//! The preview's addresses: the bench at `/` and `/{form}`, and residents' pages where the real server has them, with
//! `/cy` before those in Welsh.

use std::sync::Arc;
use std::time::Duration;

use app::bench::{SCRIPT, SCRIPT_PATH, STYLE, STYLE_PATH, draw_refused};
use app::language::Language;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query as UrlQuery, Request, State};
use axum::middleware::from_fn;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::get;
use forms::definition::{Page, PageKind};
use forms::journey::Step;
use http::{HeaderMap, StatusCode, header};
use serde::Deserialize;

use super::answered::Answered;
use super::bench::Bench;
use super::guard::guard;
use super::held::{Held, HeldForm};
use super::place::{Place, Query};
use super::posted::{BODY_LIMIT_BYTES, Posted};
use super::resident::Sight;
use super::{form_bench, form_list};

/// How long a question for news waits for an answer.
const NEWS_WAIT: Duration = Duration::from_secs(25);

/// All the preview's routes.
pub fn router(bench: Arc<Bench>) -> Router {
    let residents = || {
        Router::new()
            .route("/forms", get(|| async { Redirect::to("/") }))
            .route("/forms/{form}", get(get_start))
            .route("/forms/{form}/{slug}", get(get_page).post(post_page))
            .route("/forms/{form}/{slug}/remove", get(get_remove).post(post_remove))
    };
    let with_language = |language: Language| residents().layer(axum::Extension(language));
    let mut router = Router::new()
        .route("/", get(get_list))
        .route("/{form}", get(get_form))
        .route(
            STYLE_PATH,
            get(|| async { ([(header::CONTENT_TYPE, "text/css; charset=utf-8")], STYLE) }),
        )
        .route(
            SCRIPT_PATH,
            get(|| async { ([(header::CONTENT_TYPE, "text/javascript; charset=utf-8")], SCRIPT) }),
        )
        .route("/bench/news", get(get_news))
        .route("/bench/graph/{form}", get(get_graph))
        .route("/assets/{file}", get(get_asset))
        .merge(with_language(Language::English));
    for language in Language::ALL {
        if language != Language::English {
            router = router.nest(&format!("/{}", language.tag()), with_language(language));
        }
    }
    router
        .fallback(get_elsewhere)
        .layer(DefaultBodyLimit::max(
            usize::try_from(BODY_LIMIT_BYTES).unwrap_or(usize::MAX),
        ))
        .layer(from_fn(guard))
        .with_state(bench)
}

/// `GET /`
async fn get_list(State(bench): State<Arc<Bench>>) -> Html<String> {
    Html(form_list::draw(&bench, &bench.held()))
}

/// `GET /{form}`
async fn get_form(
    State(bench): State<Arc<Bench>>,
    Path(form): Path<String>,
    UrlQuery(query): UrlQuery<Query>,
) -> Response {
    let held = bench.held();
    match held.forms.get(&form) {
        Some(form) => Html(form_bench::draw(&bench, &held, form, &query)).into_response(),
        None => nothing(
            &bench,
            &held,
            "There is no such form",
            "The folder has no form of that name.",
        ),
    }
}

#[derive(Deserialize)]
struct News {
    #[serde(default)]
    seen: Option<String>,
}

/// `GET /bench/news?seen=…`: the number of the newest reading of the folder, at once when it is another than the one
/// that was seen, else when there is one.
async fn get_news(State(bench): State<Arc<Bench>>, UrlQuery(news): UrlQuery<News>) -> String {
    let mut receiver = bench.news();
    let seen: Option<u64> = news.seen.and_then(|seen| seen.parse().ok());
    let newer = receiver.wait_for(|number| Some(*number) != seen);
    // Nothing new for so long: the same number is the answer, and the page asks again.
    match tokio::time::timeout(NEWS_WAIT, newer).await {
        Ok(Ok(number)) => number.to_string(),
        _ => bench.held().number.to_string(),
    }
}

/// `GET /assets/{file}`
async fn get_asset(State(bench): State<Arc<Bench>>, Path(file): Path<String>, headers: HeaderMap) -> Response {
    bench.assets.answer(&file, &headers)
}

/// `GET /bench/graph/{form}`: the way through a form, as a picture.
async fn get_graph(State(bench): State<Arc<Bench>>, Path(form): Path<String>) -> Response {
    let held = bench.held();
    let form = held.forms.get(&form).and_then(|form| form.form(Language::English));
    match form {
        Some(form) => {
            let svg = forms::graph::svg(form, Language::English.tag());
            ([(header::CONTENT_TYPE, "image/svg+xml")], svg).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// `GET /forms/{form}`
async fn get_start(
    State(bench): State<Arc<Bench>>,
    axum::Extension(language): axum::Extension<Language>,
    Path(form): Path<String>,
    UrlQuery(query): UrlQuery<Query>,
) -> Response {
    page(&bench, language, &form, String::new(), query)
}

/// `GET /forms/{form}/{page}`
async fn get_page(
    State(bench): State<Arc<Bench>>,
    axum::Extension(language): axum::Extension<Language>,
    Path((form, slug)): Path<(String, String)>,
    UrlQuery(query): UrlQuery<Query>,
) -> Response {
    page(&bench, language, &form, slug, query)
}

/// `POST /forms/{form}/{page}`
async fn post_page(
    State(bench): State<Arc<Bench>>,
    axum::Extension(language): axum::Extension<Language>,
    Path((form, slug)): Path<(String, String)>,
    UrlQuery(query): UrlQuery<Query>,
    request: Request,
) -> Response {
    let posted = match Posted::read(request).await {
        Ok(posted) => posted,
        Err(status) => return (status, "this cannot be read").into_response(),
    };
    with_sight(&bench, language, &form, slug, query, |mut sight| {
        answer(sight.answered(posted))
    })
}

/// `GET /forms/{form}/{group}/remove`
async fn get_remove(
    State(bench): State<Arc<Bench>>,
    axum::Extension(language): axum::Extension<Language>,
    Path((form, slug)): Path<(String, String)>,
    UrlQuery(query): UrlQuery<Query>,
) -> Response {
    with_sight(&bench, language, &form, slug, query, |sight| {
        let (page, number) = item_of_list(&sight)?;
        let situation = sight.situation()?;
        let journey = sight.form.journey(&situation.answers, situation.day);
        let step = Step { page, item: None };
        Some(Html(sight.remove_page(&journey, step, number)).into_response())
    })
}

/// `POST /forms/{form}/{group}/remove`
async fn post_remove(
    State(bench): State<Arc<Bench>>,
    axum::Extension(language): axum::Extension<Language>,
    Path((form, slug)): Path<(String, String)>,
    UrlQuery(query): UrlQuery<Query>,
) -> Response {
    with_sight(&bench, language, &form, slug, query, |mut sight| {
        let (page, number) = item_of_list(&sight)?;
        answer(sight.removed(page, number))
    })
}

/// The page that lists the items of a group, and the number of one.
fn item_of_list<'a>(sight: &Sight<'a>) -> Option<(&'a Page, u32)> {
    match sight.place()? {
        Place::Page(page) if matches!(page.kind, PageKind::Repeat(_)) => Some((page, sight.query.item()?)),
        _ => None,
    }
}

/// Any other address: the platform has a page there, or nothing.
async fn get_elsewhere(State(bench): State<Arc<Bench>>) -> Response {
    let why = "The preview shows forms. The platform's other pages are not part of it.";
    nothing(&bench, &bench.held(), "Not part of the preview", why)
}

fn page(bench: &Bench, language: Language, form: &str, slug: String, query: Query) -> Response {
    with_sight(bench, language, form, slug, query, |sight| {
        let situation = sight.situation()?;
        Some(Html(sight.page(&situation)?).into_response())
    })
}

fn answer(answered: Option<Answered>) -> Option<Response> {
    Some(match answered? {
        Answered::Page(html) => (StatusCode::UNPROCESSABLE_ENTITY, Html(html)).into_response(),
        Answered::To(path) => Redirect::to(&path).into_response(),
    })
}

fn with_sight(
    bench: &Bench,
    language: Language,
    id: &str,
    slug: String,
    query: Query,
    look: impl FnOnce(Sight<'_>) -> Option<Response>,
) -> Response {
    let held = bench.held();
    let form: Option<&HeldForm> = held.forms.get(id);
    let sight = form.and_then(|form| {
        Some(Sight {
            bench,
            held: form,
            english: form.form(Language::English)?,
            form: form.form(language)?,
            language,
            slug,
            query,
        })
    });
    let shown = sight.and_then(look);
    shown.unwrap_or_else(|| match form.and_then(|form| form.shown.notice()) {
        Some(notice) => nothing(bench, &held, "This page cannot be shown", notice),
        None => nothing(
            bench,
            &held,
            "There is no such page",
            "The form has no page of that name.",
        ),
    })
}

fn nothing(bench: &Bench, held: &Held, title: &str, why: &str) -> Response {
    let html = draw_refused(form_list::head(bench, held), title, why);
    (StatusCode::NOT_FOUND, Html(html)).into_response()
}

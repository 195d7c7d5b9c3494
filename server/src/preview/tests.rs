//! The preview, asked as a browser asks it. No database, no configuration.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod every_state;
mod files_change;
mod trying;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use axum::body::{Body, to_bytes};
use axum::response::Response;
use http::{Request, StatusCode, header};
use tower::ServiceExt;

use super::{Bench, Source, router};
use crate::clock::Clock;
use crate::http::assets::AssetStore;
use crate::submissions::folder::FormFiles;

/// What a page's own heading begins with.
const HEADING: &str = concat!("<", "h1");

/// A folder of its own, gone with the test.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("guildhall-preview-{}-{number}", std::process::id()));
        for below in ["forms", "locales/cy/forms", "assets"] {
            fs::create_dir_all(path.join(below)).unwrap();
        }
        Folder(path)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    fn files(&self) -> FormFiles {
        FormFiles {
            forms: self.0.join("forms"),
            locales: self.0.join("locales"),
        }
    }

    /// A preview of these files; its style sheet and scripts are empty.
    fn bench(&self, files: FormFiles) -> Arc<Bench> {
        let names = ["guildhall.css", "guildhall.js", "select.js", "place.js", "favicon.svg"];
        let entries: Vec<String> = names
            .iter()
            .map(|name| format!("\"{name}\": {{ \"file\": \"{name}\" }}"))
            .collect();
        names.iter().for_each(|name| self.write(&format!("assets/{name}"), ""));
        self.write("assets/manifest.json", &format!("{{ {} }}", entries.join(",")));
        let source = Source { files, council: None };
        let assets = AssetStore::load(&self.0.join("assets"), "").unwrap();
        let now = "2026-11-21T12:00:00Z".parse().unwrap();
        Arc::new(Bench::new(source, None, assets, Clock::of(move || now).unwrap()))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

/// The forms that are shipped.
fn shipped() -> FormFiles {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    FormFiles {
        forms: project.join("forms/definitions"),
        locales: project.join("locales"),
    }
}

async fn ask(bench: &Arc<Bench>, request: Request<Body>) -> Response {
    router(bench.clone()).oneshot(request).await.unwrap()
}

async fn text(response: Response) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    String::from_utf8(bytes.to_vec()).unwrap()
}

async fn get(bench: &Arc<Bench>, path: &str) -> (StatusCode, String) {
    let request = Request::get(path).header(header::HOST, "127.0.0.1:3400");
    let response = ask(bench, request.body(Body::empty()).unwrap()).await;
    (response.status(), text(response).await)
}

/// Where a post leads; or what it shows.
async fn post(bench: &Arc<Bench>, path: &str, typed: &[(&str, &str)]) -> Result<String, String> {
    let body = serde_urlencoded::to_string(typed).unwrap();
    let request = Request::post(path)
        .header(header::HOST, "localhost:3400")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    led(ask(bench, request.body(body.into()).unwrap()).await).await
}

async fn led(response: Response) -> Result<String, String> {
    match response.headers().get(header::LOCATION) {
        Some(location) => Ok(location.to_str().unwrap().to_owned()),
        None => Err(text(response).await),
    }
}

#[tokio::test]
async fn nobody_else_is_answered() {
    let folder = Folder::new();
    let bench = folder.bench(shipped());
    let request = |host: &str| {
        Request::get("/")
            .header(header::HOST, host)
            .body(Body::empty())
            .unwrap()
    };
    for host in ["localhost:3400", "127.0.0.1", "[::1]:3400"] {
        assert_eq!(ask(&bench, request(host)).await.status(), StatusCode::OK, "{host}");
    }
    for host in [
        "elsewhere.example",
        "elsewhere.example:3400",
        "127.0.0.1.elsewhere.example",
    ] {
        assert_eq!(
            ask(&bench, request(host)).await.status(),
            StatusCode::FORBIDDEN,
            "{host}"
        );
    }
    let post = Request::post("/forms/report-missed-bin/where")
        .header(header::HOST, "localhost")
        .header("sec-fetch-site", "cross-site");
    assert_eq!(
        ask(&bench, post.body(Body::empty()).unwrap()).await.status(),
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn what_is_not_there_says_so() {
    let folder = Folder::new();
    let bench = folder.bench(shipped());
    for path in [
        "/no-such-form",
        "/forms/no-such-form",
        "/forms/report-missed-bin/no-such-page",
        "/cy/forms/report-missed-bin/no-such-page",
        "/accessibility",
        "/forms/report-missed-bin/where/remove?item=1",
    ] {
        let (status, html) = get(&bench, path).await;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
        assert!(html.contains(HEADING), "{path}");
    }
}

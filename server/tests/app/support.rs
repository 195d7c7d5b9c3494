//! A whole application for one test: its own database, both councils, and a sandbox provider over real HTTP.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use guildhall::clock::Clock;
use guildhall::config::{ProviderAddresses, ProviderKeys, Transport};
use guildhall::council_tax::demo::{self, DemoCouncil};
use guildhall::council_tax::import::{ImportRules, check_import};
use guildhall::council_tax::import_load::{LoadOptions, load_import};
use guildhall::council_tax::valuation_band::Nation;
use guildhall::councils::{CouncilState, settings};
use guildhall::gazetteer::os_places::OsPlaces;
use guildhall::http::serve::{self, CouncilParts};
use guildhall::notify::sender::Sender;
use guildhall::payments::till;
use guildhall::submissions::catalogue::offered;
use guildhall::submissions::folder::{FormFiles, FormFolder};
use guildhall::submissions::live::FormSource;
use http::{StatusCode, header};
use jiff::{SignedDuration, Timestamp};
use sandbox::{Account, Config, PayAccount, Running, Sandbox};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{PgPool, Row};
use tower::ServiceExt;

pub const THAMESGATE: &str = "localhost";
pub const WEALDMOOR: &str = "wealdmoor.localhost";
pub const WEBHOOK_SECRET: &str = "whsec_test";

/// The application, and what a test may turn.
pub struct TestApp {
    pub router: Router,
    pub states: HashMap<String, Arc<CouncilState>>,
    pub sandbox: Running,
    pub owner: PgPool,
    now: Arc<Mutex<Timestamp>>,
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The shipped catalogue.
pub fn shipped_forms() -> FormFolder {
    shipped_files().shared().unwrap().all().unwrap()
}

/// Where the shipped catalogue is.
pub fn shipped_files() -> FormFiles {
    FormFiles {
        forms: project().join("forms/definitions"),
        locales: project().join("locales"),
    }
}

impl TestApp {
    pub async fn start(owner: PgPool) -> TestApp {
        TestApp::with_forms(owner, &shipped_forms()).await
    }

    /// These forms, of which each council offers what its settings say.
    pub async fn with_forms(owner: PgPool, forms: &FormFolder) -> TestApp {
        TestApp::with_source(owner, forms, |offers| FormSource::Folder {
            files: shipped_files(),
            offers,
        })
        .await
    }

    /// Forms from elsewhere: `source` is given what a council offers.
    pub async fn with_source(owner: PgPool, forms: &FormFolder, source: impl Fn(Vec<String>) -> FormSource) -> TestApp {
        TestApp::with_places(owner, forms, source, None).await
    }

    /// With a double of the OS Places API at this address.
    pub async fn with_places(
        owner: PgPool,
        forms: &FormFolder,
        source: impl Fn(Vec<String>) -> FormSource,
        places: Option<&str>,
    ) -> TestApp {
        TestApp::build(owner, forms, source, places, false).await
    }

    /// With GOV.UK Pay in place of Stripe.
    pub async fn on_govuk_pay(owner: PgPool) -> TestApp {
        let source = |offers| FormSource::Folder {
            files: shipped_files(),
            offers,
        };
        TestApp::build(owner, &shipped_forms(), source, None, true).await
    }

    async fn build(
        owner: PgPool,
        forms: &FormFolder,
        source: impl Fn(Vec<String>) -> FormSource,
        places: Option<&str>,
        on_govuk_pay: bool,
    ) -> TestApp {
        // The sandbox keeps the time of the machine, and refuses a page that closes in the past: start there.
        let now = Arc::new(Mutex::new(Timestamp::now()));
        let clock = {
            let now = now.clone();
            Clock::of(move || *now.lock().unwrap()).unwrap()
        };
        let accounts =
            ["thamesgate", "wealdmoor"].map(|id| Account::new(id, format!("sk_test_{id}0123456789")).unwrap());
        let pay_accounts = ["thamesgate", "wealdmoor"].map(|id| PayAccount::new(id, format!("api_test_{id}")).unwrap());
        let sandbox = Config {
            pay_accounts: pay_accounts.to_vec(),
            ..Config::new(accounts.to_vec())
        };
        let sandbox = Sandbox::start(sandbox).await.unwrap();
        let assets = small_assets();
        let text = std::fs::read_to_string(project().join("server/demo/councils.yaml")).unwrap();
        let mut councils = Vec::new();
        for settings in settings::read("councils.yaml", &text).unwrap() {
            let id = settings.council.id.clone();
            sqlx::query("insert into councils.council (id, name) values ($1, $2) on conflict do nothing")
                .bind(&id)
                .bind(&settings.council.name)
                .execute(&owner)
                .await
                .unwrap();
            let keys = if on_govuk_pay {
                ProviderKeys::GovUkPay {
                    api_key: format!("api_test_{id}").into(),
                    webhook_secrets: Vec::new(),
                }
            } else {
                ProviderKeys::Stripe {
                    secret_key: format!("sk_test_{id}0123456789").into(),
                    webhook_secrets: Vec::new(),
                }
            };
            let addresses = ProviderAddresses {
                stripe: Some(sandbox.base_url().to_owned()),
                govuk_pay: Some(sandbox.govuk_pay().base_url()),
            };
            let hosts = settings.hosts.clone();
            let parts = CouncilParts {
                form_source: source(settings.forms.clone()),
                forms: offered(forms, &settings.forms).unwrap_or_default(),
                settings,
                pool: app_pool(&owner, &id),
                provider: till::provider(&keys, &addresses).unwrap(),
                webhook_secrets: vec![WEBHOOK_SECRET.to_owned().into()],
                transport: Transport::PlainLocal,
                sandbox: true,
                card_pages: keys.card_pages(),
                sender: Sender::Kept,
                os_places: places.map(|api| OsPlaces::new("places-key".to_owned().into(), Some(api)).unwrap()),
            };
            let secret = "0123456789abcdef0123456789abcdef".to_owned().into();
            let state = serve::ready(parts, assets.path(), &secret, &clock).await.unwrap();
            councils.push((hosts, state));
        }
        let states = councils
            .iter()
            .map(|(_, state)| (state.council.id.clone(), state.clone()))
            .collect();
        TestApp {
            router: serve::app(&councils),
            states,
            sandbox,
            owner,
            now,
        }
    }

    /// A resident's browser at a council.
    pub fn browser(&self, host: &str) -> Browser {
        Browser {
            router: self.router.clone(),
            host: host.to_owned(),
            cookies: HashMap::new(),
            page: Page::default(),
        }
    }

    pub fn state(&self, council: &str) -> &CouncilState {
        &self.states[council]
    }

    /// Sets the day, at noon.
    pub fn set_day(&self, day: jiff::civil::Date) {
        let noon = day.at(12, 0, 0, 0).in_tz("Europe/London").unwrap();
        *self.now.lock().unwrap() = noon.timestamp();
    }

    /// Lets time pass.
    pub fn wait(&self, duration: SignedDuration) {
        let mut now = self.now.lock().unwrap();
        *now = now.checked_add(duration).unwrap();
    }

    /// Loads some of the demo's accounts.
    pub async fn load_accounts(&self, council: &str, accounts: u32) {
        let state = self.state(council);
        let demo = DemoCouncil::from_id(council).unwrap();
        let files = demo::generate(1, demo, &state.account_numbers, state.clock.today(), accounts).unwrap();
        let rules = ImportRules {
            scheme: state.account_numbers.clone(),
            nation: Nation::England,
        };
        let source = files.into_source();
        let checked = check_import(&source, &rules, state.clock.today(), &mut |_| {}).unwrap();
        let mut conn = state.pool.acquire().await.unwrap();
        let options = LoadOptions {
            even_if_implausible: true,
            now: state.clock.now(),
            progress: &mut |_| {},
        };
        load_import(&mut conn, &source, &rules, &checked, options)
            .await
            .unwrap();
    }

    /// One number out of the database, as its owner.
    pub async fn count(&self, sql: &'static str) -> i64 {
        sqlx::query(sql).fetch_one(&self.owner).await.unwrap().get(0)
    }

    /// What must hold at the end of every test: the books are right.
    pub async fn finish(self) {
        let mut conn = self.owner.acquire().await.unwrap();
        for finding in guildhall::payments::store::verify::findings(&mut conn).await.unwrap() {
            assert_eq!(finding.broken, 0, "{}: {:?}", finding.rule, finding.example);
        }
        drop(conn);
        self.sandbox.stop().await.unwrap();
    }
}

/// A pool as the application has it: one council, and the role that cannot bypass row-level security.
pub fn app_pool(owner: &PgPool, council: &str) -> PgPool {
    let options: PgConnectOptions = (*owner.connect_options()).clone();
    // The role may have no password of its own here, so the owner steps down to it.
    let options = options.options([("guildhall.council", council), ("role", "guildhall_app")]);
    PgPoolOptions::new().max_connections(8).connect_lazy_with(options)
}

/// Stand-ins for the built styles and script, so that these tests need no npm.
fn small_assets() -> TemporaryFolder {
    let folder = TemporaryFolder::new();
    let mut manifest = Vec::new();
    for name in ["guildhall.css", "guildhall.js", "select.js", "place.js", "favicon.svg"] {
        std::fs::write(folder.path().join(name), "/* nothing */").unwrap();
        manifest.push(format!("{name:?}: {{ \"file\": {name:?} }}"));
    }
    std::fs::write(
        folder.path().join("manifest.json"),
        format!("{{{}}}", manifest.join(",")),
    )
    .unwrap();
    folder
}

pub struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    pub fn new() -> TemporaryFolder {
        let path = std::env::temp_dir().join(format!("guildhall-{}", guildhall::token::new_token()));
        std::fs::create_dir_all(&path).unwrap();
        TemporaryFolder(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a browser shows.
#[derive(Clone, Default)]
pub struct Page {
    pub status: StatusCode,
    pub html: String,
    pub address: String,
    pub headers: http::HeaderMap,
}

impl Page {
    /// The text of the first element of that name.
    pub fn element(&self, name: &str) -> String {
        let after = self.html.split(&format!("<{name}")).nth(1).unwrap_or_default();
        let inside = after.split_once('>').map_or("", |(_, rest)| rest);
        strip_tags(inside.split(&format!("</{name}>")).next().unwrap_or_default())
    }

    pub fn title(&self) -> String {
        self.element("title")
    }

    pub fn heading(&self) -> String {
        self.element("h1")
    }

    /// The text of the page.
    pub fn text(&self) -> String {
        strip_tags(self.html.split("<main").nth(1).unwrap_or(&self.html))
    }

    fn attribute_after(&self, start: &str, name: &str) -> Option<String> {
        let element = self.html.split(start).nth(1)?.split('>').next()?;
        let value = element.split(&format!("{name}=\"")).nth(1)?.split('"').next()?;
        Some(value.replace("&amp;", "&"))
    }

    /// Where the page's form posts to.
    pub fn action(&self) -> String {
        self.attribute_after("<form", "action").expect("the page has a form")
    }

    /// Where the page's link that looks like a button leads.
    pub fn button_link(&self) -> Option<String> {
        let main = self.html.split("<main").nth(1)?;
        let before = main
            .split("class=\"govuk-button")
            .next()
            .filter(|before| before.len() < main.len())?;
        let element = &main[before.rfind('<')?..];
        let element = element.split('>').next()?;
        let href = element.split("href=\"").nth(1)?.split('"').next()?;
        element.starts_with("<a").then(|| href.replace("&amp;", "&"))
    }

    /// Where the links of the page lead that hold this.
    pub fn links_with(&self, part: &str) -> Vec<String> {
        let main = self.html.split("<main").nth(1).unwrap_or_default();
        let hrefs = main.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        hrefs
            .filter(|href| href.contains(part))
            .map(|href| href.replace("&amp;", "&"))
            .collect()
    }

    /// What a hidden input holds.
    pub fn hidden(&self, name: &str) -> String {
        self.attribute_after(&format!("name=\"{name}\""), "value")
            .expect("the page has that input")
    }

    pub fn csrf(&self) -> String {
        self.attribute_after("name=\"csrf\"", "value")
            .expect("the page has a token")
    }
}

fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for c in html.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c if !inside => text.push(c),
            _ => {}
        }
    }
    text.replace("&amp;", "&")
        .replace("&lt;", "<")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .trim()
        .to_owned()
}

const BOUNDARY: &str = "----boundary7MA4YWxk";

/// The body of a form with files, in the order of our pages: the token, the files, what was typed.
pub fn multipart(csrf: &str, files: &[(&str, &str, &[u8])], fields: &[(&str, &str)]) -> Vec<u8> {
    let mut body = Vec::new();
    let typed = |body: &mut Vec<u8>, name: &str, value: &str| {
        body.extend(
            format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
        );
    };
    typed(&mut body, "csrf", csrf);
    for (name, file_name, content) in files {
        // What a browser says of the content is never right here.
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file_name}\"\r\n\
             Content-Type: image/gif\r\n\r\n"
        );
        body.extend(head.bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    }
    for (name, value) in fields {
        typed(&mut body, name, value);
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

/// A browser without JavaScript: cookies, forms, redirects.
#[derive(Clone)]
pub struct Browser {
    router: Router,
    host: String,
    pub cookies: HashMap<String, String>,
    pub page: Page,
}

impl Browser {
    pub async fn get(&mut self, path: &str) -> &Page {
        self.send("GET", path, None).await;
        self.follow().await
    }

    /// Fills in the page's form and sends it.
    pub async fn submit(&mut self, fields: &[(&str, &str)]) -> &Page {
        self.submit_only(fields).await;
        self.follow().await
    }

    /// Sends the page's form, and does not follow where the answer leads.
    pub async fn submit_only(&mut self, fields: &[(&str, &str)]) -> &Page {
        let (action, csrf) = (self.page.action(), self.page.csrf());
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        self.post_only(&action, &all).await
    }

    /// Posts to an address, whatever the page.
    pub async fn post_only(&mut self, path: &str, fields: &[(&str, &str)]) -> &Page {
        let body = serde_urlencoded::to_string(fields).unwrap().into_bytes();
        self.send("POST", path, Some(("application/x-www-form-urlencoded", body)))
            .await;
        &self.page
    }

    /// Presses the only button of another form of the page: the one that posts there.
    pub async fn press(&mut self, path: &str) -> &Page {
        assert!(
            self.page.html.contains(&format!("action=\"{path}\"")),
            "{path}: {}",
            self.page.text()
        );
        let csrf = self.page.csrf();
        self.post_only(path, &[("csrf", &csrf)]).await
    }

    /// Fills in the page's form, which asks for files, and sends it: each a name, what the file is called, and its content.
    pub async fn submit_files(&mut self, files: &[(&str, &str, &[u8])], fields: &[(&str, &str)]) -> &Page {
        let (action, csrf) = (self.page.action(), self.page.csrf());
        assert!(self.page.html.contains("enctype=\"multipart/form-data\""));
        let body = multipart(&csrf, files, fields);
        self.post_parts(&action, body).await;
        self.follow().await
    }

    /// Posts parts made by [`multipart`], whatever the page.
    pub async fn post_parts(&mut self, path: &str, body: Vec<u8>) -> &Page {
        let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
        self.send("POST", path, Some((&content_type, body))).await;
        &self.page
    }

    async fn follow(&mut self) -> &Page {
        for _ in 0..5 {
            if !self.page.status.is_redirection() {
                break;
            }
            assert_eq!(self.page.status, StatusCode::SEE_OTHER, "a form is answered by a 303");
            let to = self.page.headers[header::LOCATION].to_str().unwrap().to_owned();
            if to.starts_with("http") {
                break; // to the card page
            }
            self.send("GET", &to, None).await;
        }
        &self.page
    }

    /// Where the last answer leads.
    pub fn location(&self) -> String {
        self.page.headers[header::LOCATION].to_str().unwrap().to_owned()
    }

    async fn send(&mut self, method: &str, path: &str, body: Option<(&str, Vec<u8>)>) {
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, &self.host);
        if !self.cookies.is_empty() {
            let cookies: Vec<String> = self
                .cookies
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let (content_type, body) = body.unzip();
        if let Some(content_type) = content_type {
            request = request.header(header::CONTENT_TYPE, content_type);
        }
        let response = self
            .router
            .clone()
            .oneshot(request.body(Body::from(body.unwrap_or_default())).unwrap())
            .await;
        let (parts, body) = response.unwrap().into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            self.cookies
                .insert(name.to_owned(), rest.split(';').next().unwrap().to_owned());
        }
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        self.page = Page {
            status: parts.status,
            html: String::from_utf8_lossy(&bytes).into_owned(),
            address: path.to_owned(),
            headers: parts.headers,
        };
    }
}

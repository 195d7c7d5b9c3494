//! From configuration to a server that answers.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, bail};
use app::site::CardPages;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::{HeaderValue, StatusCode};
use tokio::sync::Semaphore;
use tower_http::CompressionLevel;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use super::door::{Door, Entrance};
use super::{assets, error_pages, headers, log, patience};
use crate::clock::Clock;
use crate::config::{Config, CouncilConfig, Transport};
use crate::councils::settings::CouncilSettings;
use crate::councils::{CouncilState, pool, session_store, store};
use crate::error::AppError;
use crate::gazetteer::addresses::Addresses;
use crate::gazetteer::os_places::OsPlaces;
use crate::gazetteer::own::Gazetteer;
use crate::notify::mailbox;
use crate::notify::outbox::Outbox;
use crate::notify::sender::Sender;
use crate::payments::provider::Provider;
use crate::payments::till::Till;
use crate::submissions::catalogue::Catalogue;
use crate::submissions::folder::FormFolder;
use crate::submissions::live::{self, FormSource};
use crate::submissions::paper::PaperForms;
use crate::{accounts, council_tax, information, payments, submissions};

/// The most that a form post without files can hold: the longest text field twice over.
const BODY_LIMIT_BYTES: usize = 64 * 1024;
/// Megabytes of uploaded files that one council's residents may have in hand at a time; a file is in memory from its
/// first byte until it is stored.
const UPLOAD_ROOM: usize = 512;
/// Brotli's level for pages: higher costs more CPU than drawing the page.
const PAGE_COMPRESSION: CompressionLevel = CompressionLevel::Precise(1);

/// What one council is made of, before it is served.
pub struct CouncilParts {
    /// Its settings.
    pub settings: CouncilSettings,
    /// Connections that see its rows.
    pub pool: sqlx::PgPool,
    /// Who takes its payments.
    pub provider: Arc<dyn Provider>,
    /// What its provider's messages are signed with.
    pub webhook_secrets: Vec<secrecy::SecretString>,
    /// How its residents reach it.
    pub transport: Transport,
    /// Whether its payments are pretend.
    pub sandbox: bool,
    /// Whose card pages take its payments.
    pub card_pages: CardPages,
    /// Where its forms come from.
    pub form_source: FormSource,
    /// The forms that it offers at first; what it serves follows the source.
    pub forms: FormFolder,
    /// Addresses beyond its own gazetteer.
    pub os_places: Option<OsPlaces>,
    /// Who sends its messages.
    pub sender: Sender,
}

/// A council that is ready to be served.
///
/// # Errors
/// When its forms or assets are not there, or Postgres does not answer or does not know the council.
pub async fn ready(
    parts: CouncilParts,
    config_assets: &std::path::Path,
    secret: &secrecy::SecretString,
    clock: &Clock,
) -> anyhow::Result<Arc<CouncilState>> {
    let CouncilParts {
        settings,
        pool,
        provider,
        webhook_secrets,
        transport,
        sandbox,
        card_pages,
        form_source,
        forms,
        os_places,
        sender,
    } = parts;
    let CouncilSettings {
        mut council,
        css,
        account_numbers,
        hosts,
        ..
    } = settings;
    let settings_host = hosts.first().cloned();
    council.sandbox = sandbox;
    council.card_pages = card_pages;
    pool::refuse_powerful_role(&pool).await?;
    if !store::council_is_known(&pool).await? {
        bail!(
            "the database does not know the council {}: run `guildhall migrate`",
            council.id
        );
    }
    payments::till::refuse_other_provider(&council.id, &pool, provider.name(), clock).await?;
    let forms = match &form_source {
        FormSource::Published => live::published(&mut *pool.acquire().await?)
            .await
            .context("reading what is published")?,
        FormSource::Folder { .. } => {
            Catalogue::keep_versions(&forms, &pool, clock)
                .await
                .context("keeping the forms' versions")?;
            forms
        }
    };
    if forms.is_empty() {
        tracing::warn!(
            council = council.id.as_str(),
            "no form is live: `guildhall forms publish --council {} --all` puts some there",
            council.id
        );
    }
    let website = settings_host.map(|host| format!("{}://{host}", transport.scheme()));
    let paper = PaperForms::new(&council, website.filter(|_| transport == Transport::Tls), config_assets);
    let policy = headers::content_security_policy(provider.card_page_origin());
    let council_id = council.id.clone();
    Ok(Arc::new(CouncilState {
        csrf: super::csrf::CsrfKey::new(secret.clone(), &council.id),
        assets: assets::AssetStore::load(config_assets, &css)?,
        content_security_policy: HeaderValue::from_str(&policy)?,
        council: Arc::new(council),
        account_numbers,
        addresses: Addresses::new(Gazetteer::new(pool.clone()), os_places),
        upload_room: Arc::new(Semaphore::new(UPLOAD_ROOM)),
        outbox: Outbox {
            council: council_id.clone(),
            pool: pool.clone(),
            sender,
            clock: clock.clone(),
            news: Arc::default(),
        },
        till: Till {
            council: council_id,
            pool: pool.clone(),
            provider,
            clock: clock.clone(),
            refused_messages: Arc::default(),
        },
        pool,
        forms: Catalogue::new(forms),
        form_source,
        paper,
        webhook_secrets,
        transport,
        clock: clock.clone(),
    }))
}

/// All the routes of one council, dressed.
pub fn council_router(state: Arc<CouncilState>) -> Router {
    let sessions = session_store::layer(state.pool.clone(), state.clock.clone(), state.transport);
    Router::new()
        .merge(
            council_tax::routes::router()
                .merge(accounts::routes::router())
                .merge(submissions::routes::router())
                .merge(payments::routes::router())
                .layer(sessions),
        )
        .merge(payments::webhook::router())
        .merge(mailbox::router())
        .merge(information::router())
        .route("/assets/{file}", get(assets::get_asset))
        .fallback(|| async { AppError::NotFound })
        .method_not_allowed_fallback(|| async { AppError::NotFound })
        .layer(DefaultBodyLimit::max(BODY_LIMIT_BYTES))
        .layer(from_fn(patience::limit))
        .layer(CatchPanicLayer::custom(error_pages::caught))
        .layer(from_fn_with_state(state.clone(), error_pages::draw))
        .layer(from_fn_with_state(state.clone(), headers::dress))
        .layer(CompressionLayer::new().quality(PAGE_COMPRESSION))
        .layer(from_fn(log::request))
        .with_state(state)
}

/// Everything: every council behind the door, and the checks of whoever watches over us.
pub fn app(councils: &[(Vec<String>, Arc<CouncilState>)]) -> Router {
    let states: Vec<Arc<CouncilState>> = councils.iter().map(|(_, state)| state.clone()).collect();
    let entrances = councils.iter().map(|(hosts, state)| Entrance {
        id: state.council.id.clone(),
        hosts: hosts.clone(),
        router: council_router(state.clone()),
    });
    let door = Door::new(entrances);
    Router::new()
        .route("/health/live", get(|| async { "ok" }))
        .route("/health/ready", get(get_ready))
        .with_state(states)
        .fallback(move |request: Request| door.clone().enter(request))
}

/// `GET /health/ready`: whether every council's database answers.
async fn get_ready(State(states): State<Vec<Arc<CouncilState>>>) -> Response {
    for state in &states {
        if let Err(error) = store::council_is_known(&state.pool).await {
            tracing::warn!(council = state.council.id.as_str(), %error, "not ready");
            return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer").into_response();
        }
    }
    "ready".into_response()
}

/// Builds every council that the settings name.
///
/// # Errors
/// The first council that cannot be served, and why.
pub async fn councils_of(
    config: &Config,
    settings: Vec<(CouncilSettings, FormSource, FormFolder)>,
    clock: &Clock,
) -> anyhow::Result<Vec<(Vec<String>, Arc<CouncilState>)>> {
    let mut councils = Vec::new();
    for (settings, form_source, forms) in settings {
        let id = &settings.council.id;
        let own = config
            .councils
            .get(id)
            .with_context(|| format!("{id} is not configured"))?;
        let hosts = settings.hosts.clone();
        let parts = CouncilParts {
            pool: pool::for_council(&config.database_url, id)?,
            provider: payments::till::provider(&own.provider, &config.provider_addresses)?,
            webhook_secrets: own.provider.webhook_secrets().to_vec(),
            transport: own.transport,
            sandbox: config.provider_addresses.is_sandbox(&own.provider),
            card_pages: own.provider.card_pages(),
            os_places: own
                .os_places_key
                .clone()
                .map(|key| OsPlaces::new(key, config.os_places_api.as_deref()))
                .transpose()?,
            sender: sender(config, own, &settings.council)?,
            settings,
            form_source,
            forms,
        };
        councils.push((hosts, ready(parts, &config.files.assets, &config.secret, clock).await?));
    }
    Ok(councils)
}

/// Who sends a council's messages. Without a mail server they are kept, which only a demonstration may do.
fn sender(config: &Config, own: &CouncilConfig, council: &app::site::Council) -> anyhow::Result<Sender> {
    match &config.smtp_url {
        Some(url) => Sender::smtp(url, &council.name, &council.email),
        // What is kept is shown to whoever asks: on this machine only.
        None if own.transport == Transport::PlainLocal => Ok(Sender::Kept),
        None => bail!(
            "GUILDHALL_SMTP_URL must be set, such as smtps://user:password@mail.example: residents of {} sign in by a \
             code that is sent to them",
            council.name
        ),
    }
}

/// Serves until told to stop, then finishes what is in hand.
///
/// # Errors
/// When the port is taken.
pub async fn serve(config: &Config, councils: Vec<(Vec<String>, Arc<CouncilState>)>) -> anyhow::Result<()> {
    let address = SocketAddr::new(config.listen, config.port);
    let listener = tokio::net::TcpListener::bind(address).await.with_context(|| {
        format!(
            "cannot listen on {address}: if another program has the port, choose one with PORT={}",
            config.port.checked_add(1).unwrap_or(3000)
        )
    })?;
    for (_, state) in &councils {
        tokio::spawn(payments::sweep::run(state.till.clone()));
        tokio::spawn(state.outbox.clone().run());
        tokio::spawn(crate::retention::run(state.clone()));
        tokio::spawn(live::follow(state.clone()));
    }
    tracing::info!(%address, councils = councils.len(), "serving");
    super::listen::until(listener, app(&councils), stop_signal()).await;
    tracing::info!("stopped");
    Ok(())
}

async fn stop_signal() {
    let interrupt = async { tokio::signal::ctrl_c().await.ok() };
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => signal.recv().await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! { _ = interrupt => {}, _ = terminate => {} }
}

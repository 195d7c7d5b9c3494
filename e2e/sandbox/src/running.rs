//! Starting and stopping.

use std::future::IntoFuture as _;
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use axum::routing::get;
use axum::{Json, Router};
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::app::App;
use crate::chaos_at_work::ChaosAtWork;
use crate::clock::{Clock, real_now_millis};
use crate::config::Config;
use crate::connection::{Cut, CuttableListener};
use crate::failure::Failures;
use crate::store::Store;
use crate::{api, checkout, control_routes, govuk_pay, page, webhook};

/// How long a call under way may take to end once the sandbox is told to stop.
const STOP_WITHIN: Duration = Duration::from_secs(5);

/// The payment provider's double.
#[derive(Debug)]
pub struct Sandbox;

impl Sandbox {
    /// Starts a sandbox; it runs until the answer is dropped or stopped.
    ///
    /// # Errors
    /// A configuration that cannot be (a live key among it), an address that cannot be listened on, or a data file
    /// that cannot be read or written. Each says how to mend it.
    pub async fn start(config: Config) -> anyhow::Result<Running> {
        config.check()?;
        let listener = listen(config.listen).await?;
        let address = listener.local_addr()?;
        let base_url = format!("http://{address}");
        let store = Arc::new(Store::open(config.data)?);
        store.change(|state| {
            let public_url = config.public_url.unwrap_or_else(|| base_url.clone());
            public_url.trim_end_matches('/').clone_into(&mut state.public_url);
        });
        let app = Arc::new(App {
            store: Arc::clone(&store),
            accounts: config.accounts,
            pay_accounts: config.pay_accounts,
            clock: Clock::default(),
            failures: Failures::default(),
            chaos: ChaosAtWork::default(),
            webhooks_enabled: AtomicBool::new(true),
            webhook_first_retry: config.webhook_first_retry,
            news: Notify::new(),
            keys_in_use: std::sync::Mutex::default(),
        });
        let endpoints = config.webhooks.into_iter().filter_map(|hook| app.owned(hook)).collect();
        store.change(|state| state.endpoints = endpoints);
        app.chaos.set(config.chaos);
        let (stop, mut stopped) = watch::channel(false);
        let router = router(&app).into_make_service_with_connect_info::<Cut>();
        let server = axum::serve(CuttableListener(listener), router)
            // The sender gone means the same as its word: stop.
            .with_graceful_shutdown(async move { drop(stopped.changed().await) })
            .into_future();
        let chores = vec![
            tokio::spawn(store.write_in_background()),
            tokio::spawn(webhook::send_in_background(Arc::clone(&app), webhook::client()?)),
            tokio::spawn(tidy_in_background(Arc::clone(&app), config.tick)),
        ];
        Ok(Running {
            app,
            address,
            base_url,
            stop,
            server: Some(tokio::spawn(server)),
            chores,
        })
    }
}

async fn listen(address: SocketAddr) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.map_err(|error| match error.kind() {
        std::io::ErrorKind::AddrInUse => anyhow!(
            "{address} is taken by another program. Stop that one (perhaps an earlier sandbox: `ss -ltnp` shows it), or \
             give another address, such as --listen {}:{}",
            address.ip(),
            address.port().wrapping_add(1).max(1024)
        ),
        _ => anyhow!(error).context(format!("cannot listen on {address}")),
    })
}

fn router(app: &Arc<App>) -> Router {
    Router::new()
        .route("/health", get(async || Json(json!({ "status": "ok" }))))
        .merge(api::router(app))
        .merge(page::router())
        .merge(govuk_pay::router(app))
        .merge(control_routes::router())
        .with_state(Arc::clone(app))
}

/// Expires sessions past their time, and forgets what is old.
async fn tidy_in_background(app: Arc<App>, every: Duration) {
    let mut ticks = tokio::time::interval(every.max(Duration::from_millis(10)));
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let now = app.clock.now();
        app.meet_fates(real_now_millis());
        // Looked at first without a change, so that an idle sandbox does not write its file again and again.
        if app
            .store
            .read(|state| state.sessions.values().any(|session| session.is_due_to_expire(now)))
        {
            app.store.change(|state| checkout::expire_due(state, now));
            app.news.notify_one();
        }
        if app
            .store
            .read(|state| state.sessions.values().any(|session| session.money_is_due(now)))
        {
            app.store.change(|state| checkout::answer_due(state, now));
            app.news.notify_one();
        }
        let now_millis = app.clock.now_millis();
        if app.store.read(|state| {
            state
                .payments
                .values()
                .any(|payment| payment.is_due_to_expire(now_millis))
        }) {
            app.store.change(|state| govuk_pay::expire_due(state, now_millis));
            app.news.notify_one();
        }
        if app.store.read(|state| state.has_too_much(now)) {
            app.store.change(|state| state.trim(now));
        }
    }
}

/// A sandbox at work. Dropping it stops it.
#[derive(Debug)]
pub struct Running {
    app: Arc<App>,
    address: SocketAddr,
    base_url: String,
    stop: watch::Sender<bool>,
    server: Option<JoinHandle<std::io::Result<()>>>,
    chores: Vec<JoinHandle<()>>,
}

impl Running {
    /// `http://127.0.0.1:PORT`, without a trailing slash: what the API client is given.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The address listened on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    pub(crate) fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// Stops: no new calls, those under way get a few seconds, the state is written.
    ///
    /// # Errors
    /// The server had failed.
    pub async fn stop(mut self) -> anyhow::Result<()> {
        self.stop.send_replace(true);
        let Some(server) = self.server.take() else {
            return Ok(());
        };
        match tokio::time::timeout(STOP_WITHIN, server).await {
            Err(_) => Ok(()),
            Ok(ended) => ended?.context("the sandbox failed"),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        for chore in &self.chores {
            chore.abort();
        }
        self.app.store.close();
    }
}

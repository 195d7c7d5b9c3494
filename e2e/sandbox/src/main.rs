//! `guildhall-sandbox`: the payment provider's double as a program of its own.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::ensure;
use clap::Parser;
use sandbox::{Account, Config, Sandbox, WebhookEndpoint};
use tokio::signal::unix::{SignalKind, signal};

/// A sandbox payment provider: Stripe's API, payment page and webhooks for the calls that Guildhall makes, with no
/// real money.
///
/// It takes Stripe's published test cards only, keeps no card numbers, and refuses to start beside a live key.
#[derive(Parser)]
#[command(
    name = "guildhall-sandbox",
    version,
    after_help = "EXAMPLE:\n  guildhall-sandbox --data sandbox.json \\\n    --account 'Thamesgate Borough Council=sk_test_thamesgate' \\\n    --webhook sk_test_thamesgate=http://localhost:3000/payments/webhook,whsec_thamesgate\n\nThen point the Stripe client's base address at http://localhost:12111, with that test key.\n\nTEST CARDS (any date in the future, any security code):\n  4242 4242 4242 4242  pays            4000 0000 0000 0002  is declined\n  4000 0025 0000 3155  asks the bank   4000 0000 0000 9995  has too little money\nThe payment page lists them all.\n\nLEVERS FOR TESTS (JSON): GET /_sandbox/sessions, /_sandbox/events, /_sandbox/charges?client_reference_id=…;\n  POST /_sandbox/sessions/ID/pay {\"card\":\"4242424242424242\"}, /_sandbox/sessions/ID/expire {},\n  /_sandbox/sessions/ID/three-d-secure {\"answer\":\"complete\"}, /_sandbox/events/ID/send {},\n  /_sandbox/webhooks {\"enabled\":false}, /_sandbox/clock {\"advance_seconds\":1800},\n  /_sandbox/fail-next {\"count\":1,\"mode\":\"http500_after_work\"}"
)]
struct Arguments {
    /// Address to listen on.
    #[arg(long, default_value = "127.0.0.1:12111", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    /// What a payer's browser calls this program [default: http://localhost:PORT].
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// File that keeps sessions and payments across restarts; in memory only when not given.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// A merchant: the name that payers see, and its secret test key. Give it once for each.
    #[arg(long = "account", required = true, value_name = "NAME=sk_test_…")]
    accounts: Vec<String>,
    /// Where a merchant's events go, and the secret that signs them. Give it any number of times.
    #[arg(long = "webhook", value_name = "sk_test_…=URL,whsec_…")]
    webhooks: Vec<String>,
}

impl Arguments {
    fn into_config(self) -> anyhow::Result<Config> {
        let accounts = self
            .accounts
            .iter()
            .map(|text| Account::parse(text))
            .collect::<Result<_, _>>()?;
        let port = self.listen.port();
        Ok(Config {
            listen: self.listen,
            public_url: self
                .public_url
                .or_else(|| (port != 0).then(|| format!("http://localhost:{port}"))),
            data: self.data,
            webhooks: self
                .webhooks
                .iter()
                .map(|text| WebhookEndpoint::parse(text))
                .collect::<Result<_, _>>()?,
            webhook_first_retry: Duration::from_secs(1),
            tick: Duration::from_secs(1),
            ..Config::new(accounts)
        })
    }
}

/// A live key anywhere in the environment means a real merchant's machine: no place for a sandbox.
fn refuse_live_environment() -> anyhow::Result<()> {
    for (name, value) in std::env::vars_os() {
        let value = value.to_string_lossy();
        ensure!(
            !value.contains("sk_live_") && !value.contains("rk_live_"),
            "the environment variable {} holds a live key: the sandbox refuses to run beside one; unset it for this \
             program",
            name.to_string_lossy()
        );
    }
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The whole chain on one line: it is for whoever typed the command, not for a log.
            eprintln!("guildhall-sandbox: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> anyhow::Result<()> {
    refuse_live_environment()?;
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let running = Sandbox::start(arguments.into_config()?).await?;
    tracing::info!(
        address = running.base_url(),
        "sandbox payment provider is ready; no real money moves here"
    );
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    tracing::info!("stopping");
    running.stop().await
}

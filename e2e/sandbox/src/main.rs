//! `guildhall-sandbox`: the payment provider's double as a program of its own.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::ensure;
use clap::Parser;
use sandbox::{Account, Chaos, Config, PayAccount, Sandbox, WebhookEndpoint, carries_live_key};
use tokio::signal::unix::{SignalKind, signal};

/// A sandbox payment provider: Stripe's and GOV.UK Pay's APIs, payment pages and webhooks for the calls that Guildhall
/// makes, with no real money.
///
/// It takes the providers' published test cards only, keeps no card numbers, and refuses to start beside a live key.
#[derive(Parser)]
#[command(name = "guildhall-sandbox", version, after_help = include_str!("help.txt"))]
struct Arguments {
    /// Address to listen on, as in --listen 127.0.0.1:12111
    #[arg(long, default_value = "127.0.0.1:12111", value_name = "ADDRESS:PORT")]
    listen: SocketAddr,
    /// What a payer's browser calls this program, as in --public-url http://localhost:12111 [default:
    /// http://localhost:PORT]
    #[arg(long, value_name = "URL")]
    public_url: Option<String>,
    /// File that keeps sessions and payments across restarts, as in --data sandbox.json; in memory only when not given
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// A Stripe merchant: the name that payers see, and its secret test key, with restricted keys after commas, as in
    /// --account 'Thamesgate Borough Council=sk_test_thamesgate,rk_test_thamesgate'. Give it once for each
    #[arg(long = "account", value_name = "NAME=sk_test_…")]
    accounts: Vec<String>,
    /// A GOV.UK Pay service: the name that payers see, and its test key, as in --pay-account 'Wealdmoor
    /// Council=api_test_wealdmoor'. Give it once for each
    #[arg(long = "pay-account", value_name = "NAME=api_test_…")]
    pay_accounts: Vec<String>,
    /// Where an account's events go, and the secret that signs them, as in --webhook
    /// sk_test_thamesgate=http://localhost:3000/payments/webhook,whsec_thamesgate or, for GOV.UK Pay, --webhook
    /// api_test_wealdmoor=http://localhost:3000/payments/govuk-pay,any-secret. Give it any number of times
    #[arg(long = "webhook", value_name = "KEY=URL,SECRET")]
    webhooks: Vec<String>,
    /// Trouble by chance: mild, wild, or times in a thousand, as in --chaos webhook_dropped=50,api_500_after_work=20
    /// or --chaos wild,webhook_dropped=0. The kinds are listed below
    #[arg(long, value_name = "mild|wild|kind=per-mille,…")]
    chaos: Option<String>,
    /// The same seed and order of calls make the same trouble, as in --chaos-seed 7
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    chaos_seed: u64,
}

impl Arguments {
    fn into_config(self) -> anyhow::Result<Config> {
        let accounts = all(&self.accounts, Account::parse)?;
        let port = self.listen.port();
        let chaos = self.chaos.as_deref().map_or(Ok(Chaos::none()), Chaos::parse)?;
        Ok(Config {
            listen: self.listen,
            public_url: self
                .public_url
                .or_else(|| (port != 0).then(|| format!("http://localhost:{port}"))),
            data: self.data,
            pay_accounts: all(&self.pay_accounts, PayAccount::parse)?,
            webhooks: all(&self.webhooks, WebhookEndpoint::parse)?,
            webhook_first_retry: Duration::from_secs(1),
            chaos: chaos.seeded(self.chaos_seed),
            tick: Duration::from_secs(1),
            ..Config::new(accounts)
        })
    }
}

fn all<T>(texts: &[String], parse: fn(&str) -> anyhow::Result<T>) -> anyhow::Result<Vec<T>> {
    texts.iter().map(|text| parse(text)).collect()
}

/// A live key anywhere in the environment or the arguments means a real merchant's machine: no place for a sandbox.
/// The key itself is not repeated.
fn refuse_live_keys() -> anyhow::Result<()> {
    for (name, value) in std::env::vars_os() {
        let texts = [name.to_string_lossy(), value.to_string_lossy()];
        ensure!(
            !texts.iter().any(|text| carries_live_key(text)),
            "the environment variable {} holds a live key: the sandbox refuses to run beside one; unset it for this \
             program",
            name.to_string_lossy()
        );
    }
    ensure!(
        !std::env::args_os().any(|argument| carries_live_key(&argument.to_string_lossy())),
        "a live key was given as an argument: the sandbox refuses to run beside one; give test keys"
    );
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    let filter = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // The whole chain on one line: it is for whoever typed the command, not for a log.
            eprintln!("guildhall-sandbox: {error:#}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> anyhow::Result<()> {
    // Before anything is read, so that no message repeats a key.
    refuse_live_keys()?;
    let arguments = Arguments::parse();
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

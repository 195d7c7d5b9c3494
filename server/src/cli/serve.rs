//! `guildhall serve`

use std::collections::HashMap;

use tracing_subscriber::EnvFilter;

use crate::cli::list;
use crate::clock::Clock;
use crate::config::{Config, Files};
use crate::http::serve;

/// What `--help` says of the environment.
pub(super) const ENVIRONMENT: &str = "\
Environment:
  DATABASE_URL                     Postgres, as the role guildhall_app (needed)
  GUILDHALL_SECRET                 32 random characters or more, signs form tokens (needed)
  STRIPE_SECRET_KEY_<COUNCIL>      the council's Stripe key (needed for each)
  STRIPE_WEBHOOK_SECRET_<COUNCIL>  its webhook secrets, comma between (needed for each)
  PORT                             port to listen on (3000)
  GUILDHALL_LISTEN                 address to listen on (127.0.0.1)
  GUILDHALL_TLS=proxy              something in front ends TLS
  GUILDHALL_COUNCILS               the councils' settings (server/demo/councils.yaml)
  GUILDHALL_FORMS                  folder of form definitions (forms/definitions)
  GUILDHALL_LOCALES                folder of translations (locales)
  GUILDHALL_ASSETS                 folder of built styles and script (app/assets/dist)
  GUILDHALL_STRIPE_API             another address for Stripe's API: the sandbox
  GUILDHALL_LOG                    what to log, like `info` or `guildhall=debug` (info)
  GUILDHALL_LOG_FORMAT=json        log lines as JSON";

pub(super) async fn run() -> anyhow::Result<()> {
    start_logging();
    let variables: HashMap<String, String> = std::env::vars().collect();
    let files = Files::from_variables(&variables);
    // All that can be wrong is told in one go.
    let settings = super::migrate::read_settings(&files.councils);
    let folder = super::forms::read(&files.forms, &files.locales);
    let councils: Vec<(String, Vec<String>)> = settings
        .iter()
        .flatten()
        .map(|settings| (settings.council.id.clone(), settings.hosts.clone()))
        .collect();
    let config = Config::from_variables(&variables, &councils)
        .map_err(|errors| anyhow::anyhow!(list("the configuration cannot be used", &errors)));
    let (settings, folder, config) = match (settings, folder, config) {
        (Ok(settings), Ok(folder), Ok(config)) => (settings, folder, config),
        (settings, folder, config) => {
            let wrong = [settings.err(), folder.err(), config.err()].into_iter().flatten();
            let texts: Vec<String> = wrong.map(|error| format!("{error:#}")).collect();
            anyhow::bail!(texts.join("\n"));
        }
    };
    let clock = Clock::system()?;
    let councils = serve::councils_of(&config, settings, &folder, &clock).await?;
    serve::serve(&config, councils).await
}

fn start_logging() {
    let filter = EnvFilter::try_from_env("GUILDHALL_LOG").unwrap_or_else(|_| EnvFilter::new("info,stripe=off"));
    let lines = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr);
    if std::env::var("GUILDHALL_LOG_FORMAT").is_ok_and(|format| format == "json") {
        lines.json().init();
    } else {
        lines.with_ansi(false).init();
    }
}

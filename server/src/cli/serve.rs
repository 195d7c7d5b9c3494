//! `guildhall serve`

use std::collections::HashMap;

use tracing_subscriber::EnvFilter;

use crate::cli::list;
use crate::clock::Clock;
use crate::config::{Config, Files};
use crate::councils::settings::CouncilSettings;
use crate::http::serve;
use crate::submissions::catalogue::offered;
use crate::submissions::folder::{FormFiles, FormFolder};
use crate::submissions::live::FormSource;

/// What `--help` says of the environment.
pub(super) const ENVIRONMENT: &str = "\
Environment:
  DATABASE_URL                     Postgres, as the role guildhall_app (needed)
  GUILDHALL_SECRET                 32 random characters or more, signs form tokens (needed)
  STRIPE_SECRET_KEY_<COUNCIL>      the council's Stripe key (needed for each)
  STRIPE_WEBHOOK_SECRET_<COUNCIL>  its webhook secrets, comma between (needed for each)
  OS_PLACES_API_KEY_<COUNCIL>      its key for the OS Places API: addresses beyond its own gazetteer
  PORT                             port to listen on (3000)
  GUILDHALL_LISTEN                 address to listen on (127.0.0.1)
  GUILDHALL_TLS=proxy              something in front ends TLS
  GUILDHALL_COUNCILS               the councils' settings (server/demo/councils.yaml)
  GUILDHALL_FORMS                  folder of form definitions (forms/definitions)
  GUILDHALL_FORMS_FROM=folder      serve that folder as it is, and not what `forms publish` put live
  GUILDHALL_LOCALES                folder of translations (locales)
  GUILDHALL_ASSETS                 folder of built styles and script (app/assets/dist)
  GUILDHALL_STRIPE_API             another address for Stripe's API: the sandbox
  GUILDHALL_OS_PLACES_API          another address for the OS Places API
  GUILDHALL_LOG                    what to log, like `info` or `guildhall=debug` (info)
  GUILDHALL_LOG_FORMAT=json        log lines as JSON";

pub(super) async fn run() -> anyhow::Result<()> {
    start_logging();
    let variables: HashMap<String, String> = std::env::vars().collect();
    let files = Files::from_variables(&variables);
    // All that can be wrong is told in one go.
    let settings = super::migrate::read_settings(&files.councils);
    let councils: Vec<(String, Vec<String>)> = settings
        .iter()
        .flatten()
        .map(|settings| (settings.council.id.clone(), settings.hosts.clone()))
        .collect();
    let config = Config::from_variables(&variables, &councils)
        .map_err(|errors| anyhow::anyhow!(list("the configuration cannot be used", &errors)));
    let forms = settings
        .as_deref()
        .ok()
        .map(|settings| sources(&files, settings))
        .transpose();
    let (settings, forms, config) = match (settings, forms, config) {
        (Ok(settings), Ok(Some(forms)), Ok(config)) => (settings, forms, config),
        (settings, forms, config) => {
            let wrong = [settings.err(), forms.err(), config.err()].into_iter().flatten();
            let texts: Vec<String> = wrong.map(|error| format!("{error:#}")).collect();
            anyhow::bail!(texts.join("\n"));
        }
    };
    let clock = Clock::system()?;
    let settings = settings
        .into_iter()
        .zip(forms)
        .map(|(settings, (source, forms))| (settings, source, forms));
    let councils = serve::councils_of(&config, settings.collect(), &clock).await?;
    serve::serve(&config, councils).await
}

/// Where each council's forms come from, and those that it begins with. A folder with a bad file is refused at start;
/// later, the last good version of it stays.
fn sources(files: &Files, settings: &[CouncilSettings]) -> anyhow::Result<Vec<(FormSource, FormFolder)>> {
    settings
        .iter()
        .map(|settings| {
            if !files.serve_folder {
                return Ok((FormSource::Published, FormFolder::new()));
            }
            let id = &settings.council.id;
            let files = FormFiles {
                forms: files.forms.clone(),
                locales: files.locales.clone(),
            };
            let read = files.of_council(id)?.all().map_err(super::forms::refusal)?;
            let forms = offered(&read, &settings.forms)
                .map_err(|missing| anyhow::anyhow!("{id} offers forms that are not there: {}", missing.join(", ")))?;
            let offers = settings.forms.clone();
            Ok((FormSource::Folder { files, offers }, forms))
        })
        .collect()
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

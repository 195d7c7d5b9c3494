//! `guildhall council-tax`

use std::path::Path;

use anyhow::{Context, bail};
use secrecy::SecretString;

use super::migrate::all_settings;
use crate::clock::Clock;
use crate::council_tax::import::{ImportRules, plan_import};
use crate::council_tax::import_files::ImportFiles;
use crate::council_tax::store::{self, ImportOutcome};
use crate::council_tax::valuation_band::Nation;
use crate::councils::pool;
use crate::councils::settings::CouncilSettings;

/// The address of the database, as the application's role.
pub(super) fn database_url() -> anyhow::Result<SecretString> {
    Ok(std::env::var("DATABASE_URL")
        .context("DATABASE_URL must be set")?
        .into())
}

/// Loads a folder of CSV files.
#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn import(council: &str, folder: &Path) -> anyhow::Result<()> {
    let settings = all_settings()?;
    let Some(settings) = settings.iter().find(|settings| settings.council.id == council) else {
        let known: Vec<&str> = settings.iter().map(|settings| settings.council.id.as_str()).collect();
        bail!("there is no council `{council}`: there is {}", known.join(", "));
    };
    let files = ImportFiles::open(folder).with_context(|| format!("reading {}", folder.display()))?;
    println!("{}", load(settings, files).await?);
    Ok(())
}

/// Checks and loads an import; says what was done.
pub(super) async fn load(settings: &CouncilSettings, files: ImportFiles) -> anyhow::Result<String> {
    let clock = Clock::system()?;
    let rules = ImportRules {
        scheme: settings.account_numbers.clone(),
        nation: Nation::England,
    };
    let plan = plan_import(files, &rules, clock.today()).map_err(|rejected| {
        let lines: Vec<String> = rejected.lines.iter().map(ToString::to_string).collect();
        anyhow::anyhow!(super::list(&rejected.to_string(), &lines))
    })?;
    let pool = pool::for_council(&database_url()?, &settings.council.id)?;
    pool::refuse_powerful_role(&pool).await?;
    let mut conn = pool.acquire().await?;
    let (accounts, lines, as_of) = (plan.accounts.len(), plan.lines.len(), plan.as_of);
    Ok(match store::apply_import(&mut conn, &plan, clock.now()).await? {
        ImportOutcome::AlreadyLoaded(_) => format!("{}: these records are loaded already", settings.council.id),
        _ => format!(
            "{}: loaded {accounts} accounts with {lines} lines, as of {as_of}",
            settings.council.id
        ),
    })
}

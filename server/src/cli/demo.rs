//! `guildhall demo`

use std::path::Path;

use anyhow::{Context, bail};

use super::council_tax::{database_url, load as load_import};
use super::migrate::all_settings;
use crate::clock::Clock;
use crate::council_tax::demo::{ACCOUNTS, DemoCouncil, generate, showcase};
use crate::council_tax::store;
use crate::councils::pool;
use crate::gazetteer::store as gazetteer;

/// Any number does; the same number makes the same people.
const SEED: u64 = 1;

/// Loads records for each demo council that has none, and prints accounts to try.
#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn load() -> anyhow::Result<()> {
    let today = Clock::system()?.today();
    for settings in all_settings()? {
        let Some(council) = DemoCouncil::from_id(&settings.council.id) else {
            continue;
        };
        let pool = pool::for_council(&database_url()?, &settings.council.id)?;
        let loaded = store::snapshot(&mut *pool.acquire().await.context("cannot connect to Postgres")?).await?;
        if loaded.is_none() {
            let files = generate(SEED, council, &settings.account_numbers, today, ACCOUNTS)?;
            println!("{}", load_import(&settings, files.into_import_files()).await?);
        }
        let addresses = gazetteer::fill_from_council_tax(&mut *pool.acquire().await?).await?;
        if addresses > 0 {
            println!(
                "{}: {addresses} addresses can be found by their postcode",
                settings.council.id
            );
        }
        println!(
            "{}, council tax accounts to try (number, postcode):",
            settings.council.name
        );
        for account in showcase(council, &settings.account_numbers) {
            println!(
                "  {}  {:<8}  {}",
                account.number.as_str(),
                account.postcode,
                account.shows
            );
        }
    }
    Ok(())
}

/// Writes made-up records as CSV files.
pub(super) fn write(council: &str, accounts: u32, folder: &Path) -> anyhow::Result<()> {
    let settings = all_settings()?;
    let demo = DemoCouncil::from_id(council);
    let (Some(demo), Some(settings)) = (demo, settings.iter().find(|settings| settings.council.id == council)) else {
        bail!("`{council}` is not a demo council: there is thamesgate, wealdmoor");
    };
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let today = Clock::system()?.today();
    generate(SEED, demo, &settings.account_numbers, today, accounts)?.write_to(folder)?;
    Ok(())
}

//! `guildhall demo`

use anyhow::Context;

use super::council_tax::{SEED, database_url, load as load_import};
use super::migrate::all_settings;
use crate::clock::Clock;
use crate::council_tax::demo::{ACCOUNTS, DemoCouncil, generate, showcase};
use crate::council_tax::store;
use crate::council_tax::tax_year::TaxYear;
use crate::councils::pool;
use crate::gazetteer::store as gazetteer;

/// Loads records for each demo council that has none of this tax year, and prints accounts to try.
#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn load() -> anyhow::Result<()> {
    let today = Clock::system()?.today();
    for settings in all_settings()? {
        let Some(council) = DemoCouncil::from_id(&settings.council.id) else {
            continue;
        };
        let pool = pool::for_council(&database_url()?, &settings.council.id)?;
        let mut conn = pool.acquire().await.context("cannot connect to Postgres")?;
        let year = TaxYear::containing(today).context("there is no tax year today")?;
        let loaded = store::published(&mut conn, year).await?;
        drop(conn);
        if loaded.is_none() {
            let files = generate(SEED, council, &settings.account_numbers, today, ACCOUNTS)?;
            // Whatever an earlier demo had made up may differ as it likes.
            println!("{}", load_import(&settings, &files.into_source(), true).await?);
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

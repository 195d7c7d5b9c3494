//! `guildhall gazetteer`

use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use anyhow::{Context, bail};

use super::council_tax::database_url;
use super::migrate::all_settings;
use crate::councils::{pool, store as councils};
use crate::gazetteer::{import, store};

/// Loads a council's addresses from a CSV file.
#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn import(council: &str, file: &Path) -> anyhow::Result<()> {
    let settings = all_settings()?;
    if !settings.iter().any(|settings| settings.council.id == council) {
        let known: Vec<&str> = settings.iter().map(|settings| settings.council.id.as_str()).collect();
        bail!("there is no council `{council}`: there is {}", known.join(", "));
    }
    let opened = File::open(file).with_context(|| format!("cannot read {}", file.display()))?;
    let addresses = import::read(&mut BufReader::with_capacity(1 << 16, opened)).map_err(|refused| {
        let lines: Vec<String> = refused.lines.iter().map(ToString::to_string).collect();
        anyhow::anyhow!(super::list(&refused.to_string(), &lines))
    })?;
    let pool = pool::for_council(&database_url()?, council)?;
    pool::refuse_powerful_role(&pool).await?;
    if !councils::council_is_known(&pool).await? {
        bail!("the database does not know the council {council}: run `guildhall migrate`");
    }
    store::replace(&mut *pool.acquire().await?, &addresses).await?;
    println!("{council}: loaded {} addresses", addresses.len());
    Ok(())
}

//! `guildhall migrate`

use std::path::Path;

use anyhow::Context;
use sqlx::{Connection, PgConnection};

use crate::config::Files;
use crate::councils::settings::{self, CouncilSettings};
use crate::councils::store::put_council;

/// Connects as the owner of the tables.
async fn connect_as_owner() -> anyhow::Result<PgConnection> {
    let url = std::env::var("DATABASE_OWNER_URL")
        .or_else(|_| std::env::var("DATABASE_URL"))
        .context("DATABASE_OWNER_URL must be set: the database, as the owner of its tables")?;
    PgConnection::connect(&url)
        .await
        .context("cannot connect as the owner of the database")
}

pub(super) async fn run() -> anyhow::Result<()> {
    let councils = all_settings()?;
    let mut conn = connect_as_owner().await?;
    sqlx::migrate!("./migrations")
        .run(&mut conn)
        .await
        .context("migrating the database")?;
    for settings in councils {
        let mut transaction = conn.begin().await?;
        put_council(&mut transaction, &settings.council.id, &settings.council.name).await?;
        transaction.commit().await?;
    }
    Ok(())
}

/// The settings of every council, from the file that the environment names.
pub(super) fn all_settings() -> anyhow::Result<Vec<CouncilSettings>> {
    read_settings(&Files::from_variables(&std::env::vars().collect()).councils)
}

/// Reads the councils' settings file.
pub(super) fn read_settings(path: &Path) -> anyhow::Result<Vec<CouncilSettings>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    settings::read(&path.display().to_string(), &text).map_err(|report| super::forms::refusal(vec![report]))
}

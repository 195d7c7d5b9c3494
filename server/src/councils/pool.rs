//! Connections that see one council.
//!
//! Each council has a pool of its own, and each connection of it was opened with `guildhall.council` set: row-level
//! security then holds for every statement with no round trip and no transaction around it, and a handler cannot even
//! name another council's rows.

use std::str::FromStr;
use std::time::Duration;

use anyhow::{Context, ensure};
use secrecy::{ExposeSecret, SecretString};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection, PgPool};

/// Most connections of one council.
const MAX_CONNECTIONS: u32 = 16;

/// How long a connection may lie idle before it is asked whether it still lives.
const PING_AFTER: Duration = Duration::from_secs(5);

/// A pool for one council; opens its first connection when it is first needed.
///
/// # Errors
/// When the address cannot be read.
pub fn for_council(database_url: &SecretString, council: &str) -> anyhow::Result<PgPool> {
    let options = PgConnectOptions::from_str(database_url.expose_secret()).context("DATABASE_URL cannot be read")?;
    Ok(with_options(options, council))
}

/// A pool for one council from connection options.
pub fn with_options(options: PgConnectOptions, council: &str) -> PgPool {
    let options = options
        .application_name("guildhall")
        .options([("guildhall.council", council)]);
    PgPoolOptions::new()
        .max_connections(MAX_CONNECTIONS)
        .acquire_timeout(Duration::from_secs(5))
        .idle_timeout(Duration::from_secs(300))
        // A connection that died is found by the statement that uses it; a ping before each costs a round trip.
        .test_before_acquire(false)
        // But one that lay idle may have died with a restarted Postgres, and no resident should be the one to find out.
        .before_acquire(|connection, meta| {
            Box::pin(async move {
                if meta.idle_for > PING_AFTER {
                    connection.ping().await?;
                }
                Ok(true)
            })
        })
        .connect_lazy_with(options)
}

/// Refuses a role that row-level security does not hold.
///
/// # Errors
/// When it cannot be asked, or when the role could see every council.
pub async fn refuse_powerful_role(pool: &PgPool) -> anyhow::Result<()> {
    let role = super::store::current_role(pool)
        .await
        .context("cannot connect to Postgres: is DATABASE_URL right?")?;
    ensure!(
        !role.is_superuser && !role.bypasses_row_security && !role.owns_tables,
        "DATABASE_URL connects as `{}`, which row-level security does not hold: connect as `guildhall_app`",
        role.name
    );
    Ok(())
}

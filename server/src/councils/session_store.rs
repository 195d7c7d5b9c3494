//! tower-sessions' store over our own pool: a row a session, under the hash of its number.

use async_trait::async_trait;
use sqlx::PgPool;
use tower_sessions::cookie::time::Duration;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore};

use super::store;
use crate::clock::Clock;
use crate::config::Transport;
use crate::error::AppError;
use crate::token::hash;

/// Sessions of one council, in Postgres.
#[derive(Clone)]
pub struct PostgresSessionStore {
    pool: PgPool,
    clock: Clock,
}

impl std::fmt::Debug for PostgresSessionStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PostgresSessionStore")
    }
}

/// A session that could not be read or written: Postgres does not answer, or we have a fault.
pub fn session_error(error: tower_sessions::session::Error) -> AppError {
    match error {
        tower_sessions::session::Error::Store(Error::Backend(_)) => AppError::Unavailable(error.into()),
        other => AppError::Fault(other.into()),
    }
}

/// How long a session lasts after it was last used.
const INACTIVITY: Duration = Duration::minutes(30);
/// How often it is written down that a session is in use: reading alone does not make it last.
const TOUCH_MINUTES: i64 = 5;
/// Where a session keeps when that was, in minutes since 1970.
const TOUCHED: &str = "touched";

/// Has a session that is read last as one that is written. One that holds nothing is left alone.
///
/// # Errors
/// When Postgres does not answer.
pub async fn touch(session: &tower_sessions::Session, clock: &Clock) -> std::result::Result<(), AppError> {
    if session.is_empty().await {
        return Ok(());
    }
    let now = clock.now().as_second() / 60;
    let touched: Option<i64> = session.get(TOUCHED).await.map_err(session_error)?;
    if touched.is_none_or(|touched| now - touched >= TOUCH_MINUTES) {
        session.insert(TOUCHED, now).await.map_err(session_error)?;
    }
    Ok(())
}

/// The layer that gives handlers their session.
pub fn layer(pool: PgPool, clock: Clock, transport: Transport) -> SessionManagerLayer<PostgresSessionStore> {
    let name = match transport {
        Transport::Tls => "__Host-guildhall-session",
        Transport::PlainLocal => "guildhall-session",
    };
    SessionManagerLayer::new(PostgresSessionStore { pool, clock })
        .with_name(name)
        .with_path("/")
        .with_secure(transport == Transport::Tls)
        .with_http_only(true)
        .with_same_site(tower_sessions::cookie::SameSite::Lax)
        .with_expiry(Expiry::OnInactivity(INACTIVITY))
}

fn key(id: &Id) -> Vec<u8> {
    hash(&id.0.to_be_bytes())
}

fn backend(error: sqlx::Error) -> Error {
    Error::Backend(error.to_string())
}

#[async_trait]
impl SessionStore for PostgresSessionStore {
    async fn create(&self, record: &mut Record) -> Result<()> {
        // 128 random bits: a second record under the same number is not going to happen.
        self.save(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let value = serde_json::to_value(&record.data).map_err(|error| Error::Encode(error.to_string()))?;
        let whole = serde_json::json!({ "data": value, "expires_at": record.expiry_date.unix_timestamp() });
        store::save_session(&self.pool, &key(&record.id), &whole, record.expiry_date)
            .await
            .map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let found = store::load_session(&self.pool, &key(id), self.clock.now_sql())
            .await
            .map_err(backend)?;
        let Some(value) = found else { return Ok(None) };
        let data = value.get("data").cloned().unwrap_or_default();
        let seconds = value
            .get("expires_at")
            .and_then(serde_json::Value::as_i64)
            .unwrap_or_default();
        Ok(Some(Record {
            id: *id,
            data: serde_json::from_value(data).map_err(|error| Error::Decode(error.to_string()))?,
            expiry_date: time::OffsetDateTime::from_unix_timestamp(seconds)
                .map_err(|error| Error::Decode(error.to_string()))?,
        }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        store::delete_session(&self.pool, &key(id)).await.map_err(backend)
    }
}

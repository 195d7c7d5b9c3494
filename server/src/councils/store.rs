//! The SQL of councils and their sessions.

use serde_json::Value;
use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

/// What the role that we connect as may do.
pub(crate) struct Role {
    pub(crate) name: String,
    pub(crate) is_superuser: bool,
    pub(crate) bypasses_row_security: bool,
    pub(crate) owns_tables: bool,
}

pub(crate) async fn current_role(pool: &PgPool) -> sqlx::Result<Role> {
    sqlx::query_as!(
        Role,
        r#"select rolname::text as "name!", rolsuper as "is_superuser!", rolbypassrls as "bypasses_row_security!",
                  exists (select from pg_tables where schemaname = 'payments' and tableowner = rolname) as "owns_tables!"
           from pg_roles where rolname = current_user"#
    )
    .fetch_one(pool)
    .await
}

/// Adds a council, or changes its name. As the owner of the tables; sets the council for the transaction.
pub(crate) async fn put_council(conn: &mut PgConnection, id: &str, name: &str) -> sqlx::Result<()> {
    sqlx::query_scalar!("select set_config('guildhall.council', $1, true)", id)
        .fetch_one(&mut *conn)
        .await?;
    sqlx::query!(
        "insert into councils.council (id, name) values ($1, $2) on conflict (id) do update set name = excluded.name",
        id,
        name
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Whether this pool's council is in the database.
pub(crate) async fn council_is_known(pool: &PgPool) -> sqlx::Result<bool> {
    sqlx::query_scalar!(r#"select exists (select from councils.council) as "known!""#)
        .fetch_one(pool)
        .await
}

pub(crate) async fn save_session(
    pool: &PgPool,
    id_hash: &[u8],
    record: &Value,
    expires_at: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into councils.session (id_hash, record, expires_at) values ($1, $2, $3)
         on conflict (council, id_hash) do update set record = excluded.record, expires_at = excluded.expires_at",
        id_hash,
        record,
        expires_at
    )
    .execute(pool)
    .await?;
    Ok(())
}

pub(crate) async fn load_session(pool: &PgPool, id_hash: &[u8], now: OffsetDateTime) -> sqlx::Result<Option<Value>> {
    sqlx::query_scalar!(
        "select record from councils.session where id_hash = $1 and expires_at > $2",
        id_hash,
        now
    )
    .fetch_optional(pool)
    .await
}

pub(crate) async fn delete_session(pool: &PgPool, id_hash: &[u8]) -> sqlx::Result<()> {
    sqlx::query!("delete from councils.session where id_hash = $1", id_hash)
        .execute(pool)
        .await?;
    Ok(())
}

pub(crate) async fn delete_expired_sessions(pool: &PgPool, now: OffsetDateTime) -> sqlx::Result<u64> {
    Ok(sqlx::query!("delete from councils.session where expires_at <= $1", now)
        .execute(pool)
        .await?
        .rows_affected())
}

//! The SQL of the provider's messages.

use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

/// Keeps a message, once. False when it was there already.
pub(crate) async fn keep_event(
    pool: &PgPool,
    id: &str,
    kind: &str,
    body: &[u8],
    now: OffsetDateTime,
    attention: Option<&str>,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "insert into payments.webhook_event (id, kind, body, received_at, attention) values ($1, $2, $3, $4, $5)
         on conflict do nothing",
        id,
        kind,
        body,
        now,
        attention
    )
    .execute(pool)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A message that waits.
pub(crate) struct WaitingEvent {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) body: Vec<u8>,
}

/// The oldest messages that have not been handled.
pub(crate) async fn waiting_events(pool: &PgPool, limit: i64) -> sqlx::Result<Vec<WaitingEvent>> {
    sqlx::query_as!(
        WaitingEvent,
        "select id, kind, body from payments.webhook_event
         where handled_at is null and attention is null order by received_at limit $1",
        limit
    )
    .fetch_all(pool)
    .await
}

pub(crate) async fn set_handled(pool: &PgPool, id: &str, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.webhook_event set handled_at = $2 where id = $1",
        id,
        now
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// A message that a person has to look at; it is not tried again by itself.
pub(crate) async fn set_event_attention(pool: &PgPool, id: &str, why: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.webhook_event set attention = $2 where id = $1",
        id,
        why
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// Lets go of messages that were handled before a moment: their bodies hold what the payer told the provider.
pub(crate) async fn delete_handled_before(pool: &PgPool, before: OffsetDateTime) -> sqlx::Result<u64> {
    let done = sqlx::query!("delete from payments.webhook_event where handled_at < $1", before)
        .execute(pool)
        .await?;
    Ok(done.rows_affected())
}

/// A message that a person has to look at.
pub(crate) struct MessageToLookAt {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) attention: String,
}

/// The latest messages that a person has to look at.
pub(crate) async fn with_attention(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<MessageToLookAt>> {
    sqlx::query_as!(
        MessageToLookAt,
        r#"select id, kind, attention as "attention!" from payments.webhook_event
           where attention is not null order by received_at desc limit $1"#,
        limit
    )
    .fetch_all(conn)
    .await
}

/// Counts messages with a bad signature.
pub(crate) async fn count_refused(pool: &PgPool, day: time::Date, refused: i64) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.refused_message (day, refused) values ($1, $2)
         on conflict (council, day) do update set refused = refused_message.refused + excluded.refused",
        day,
        refused
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// How many messages had a bad signature, on each day since one.
pub(crate) async fn refused(conn: &mut PgConnection, since: time::Date) -> sqlx::Result<Vec<(time::Date, i64)>> {
    let rows = sqlx::query!(
        "select day, refused from payments.refused_message where day >= $1 order by day desc",
        since
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.day, row.refused)).collect())
}

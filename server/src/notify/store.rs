//! The SQL of messages.

use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;
use uuid::Uuid;

use super::message::Message;

pub(super) async fn insert(
    conn: &mut PgConnection,
    id: Uuid,
    message: &Message,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into notify.message (id, purpose, to_address, subject, body, language, created_at, due_at, useless_after)
         values ($1, $2, $3, $4, $5, $6, $7, $7, $8)",
        id,
        message.purpose.name(),
        message.to,
        message.subject,
        message.body,
        message.language.tag(),
        now,
        message.useless_after
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A message that is to be sent now.
pub(super) struct Due {
    pub(super) id: Uuid,
    pub(super) purpose: String,
    pub(super) to_address: String,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) tries: i32,
    pub(super) is_useless: bool,
}

/// Claims the message that is due first: it is due again after a minute, then after twice as long each time, six hours at
/// most. One at a time, so that no other server claims what waits behind a slow one.
pub(super) async fn claim(pool: &PgPool, now: OffsetDateTime) -> sqlx::Result<Option<Due>> {
    sqlx::query_as!(
        Due,
        r#"update notify.message set tries = tries + 1,
             due_at = $1 + least(interval '1 minute' * power(2, least(tries, 9)), interval '6 hours')
         where (council, id) in (
             select council, id from notify.message
             where sent_at is null and attention is null and due_at <= $1
             order by due_at limit 1 for update skip locked
         ) returning id, purpose, to_address, subject, body, tries,
                     coalesce(useless_after <= $1, false) as "is_useless!""#,
        now
    )
    .fetch_optional(pool)
    .await
}

/// It was sent; its text is let go unless it is kept for the mailbox.
pub(super) async fn set_sent(pool: &PgPool, id: Uuid, keep_body: bool, now: OffsetDateTime) -> sqlx::Result<()> {
    sqlx::query!(
        "update notify.message set sent_at = $2, body = case when $3 then body else '' end,
             subject = case when $3 then subject else '' end where id = $1",
        id,
        now,
        keep_body
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// It will not be sent.
pub(super) async fn set_attention(pool: &PgPool, id: Uuid, why: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update notify.message set attention = $2, body = case purpose when 'sign-in-code' then '' else body end,
             subject = case purpose when 'sign-in-code' then '' else subject end where id = $1",
        id,
        why
    )
    .execute(pool)
    .await?;
    Ok(())
}

/// A message that was kept.
pub(super) struct Kept {
    pub(super) to_address: String,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) created_at: OffsetDateTime,
}

/// The latest messages, the newest first.
pub(super) async fn latest(pool: &PgPool, limit: i64) -> sqlx::Result<Vec<Kept>> {
    sqlx::query_as!(
        Kept,
        "select to_address, subject, body, created_at from notify.message
         where sent_at is not null order by created_at desc, id desc limit $1",
        limit
    )
    .fetch_all(pool)
    .await
}

/// Lets go of messages of before a moment.
pub(crate) async fn delete_before(pool: &PgPool, before: OffsetDateTime) -> sqlx::Result<u64> {
    let done = sqlx::query!("delete from notify.message where created_at < $1", before)
        .execute(pool)
        .await?;
    Ok(done.rows_affected())
}

//! The SQL of card pages opened for a payment.

use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

use crate::token::new_token;

/// One card page for a payment, opened or about to be.
#[derive(Debug, Clone)]
pub(crate) struct Attempt {
    pub(crate) payment_token: String,
    pub(crate) number: i32,
    pub(crate) idempotency_key: String,
    pub(crate) session_id: Option<String>,
    pub(crate) session_url: Option<String>,
    pub(crate) created_at: OffsetDateTime,
}

pub(crate) async fn open_attempt(conn: &mut PgConnection, payment_token: &str) -> sqlx::Result<Option<Attempt>> {
    sqlx::query_as!(
        Attempt,
        "select payment_token, number, idempotency_key, session_id, session_url, created_at
         from payments.attempt where payment_token = $1 and state in ('created', 'open')",
        payment_token
    )
    .fetch_optional(conn)
    .await
}

pub(crate) async fn insert_attempt(
    conn: &mut PgConnection,
    payment_token: &str,
    provider: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Attempt> {
    sqlx::query_as!(
        Attempt,
        "insert into payments.attempt (payment_token, number, idempotency_key, created_at, provider)
         select $1, coalesce(max(number), 0) + 1, $2, $3, $4 from payments.attempt where payment_token = $1
         returning payment_token, number, idempotency_key, session_id, session_url, created_at",
        payment_token,
        // Random alone: clients log it, and our token opens the payment's page.
        new_token(),
        now,
        provider
    )
    .fetch_one(conn)
    .await
}

/// Keeps the card page that was opened for an attempt. False when the attempt has been closed meanwhile: its page must
/// be shown to nobody, because another one may be.
pub(crate) async fn set_session(
    conn: &mut PgConnection,
    attempt: &Attempt,
    session_id: &str,
    url: &str,
) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update payments.attempt
            set session_id = $3, session_url = $4, state = case state when 'created' then 'open' else state end
         where payment_token = $1 and number = $2
           and (state = 'created' or (state in ('open', 'paid') and session_id = $3))",
        attempt.payment_token,
        attempt.number,
        session_id,
        url
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// Gives up an attempt whose card page nobody was shown; one that has a page meanwhile stays.
pub(crate) async fn close_unopened(conn: &mut PgConnection, attempt: &Attempt) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.attempt set state = 'closed'
         where payment_token = $1 and number = $2 and state = 'created' and session_id is null",
        attempt.payment_token,
        attempt.number
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(crate) async fn set_attempt_state(conn: &mut PgConnection, attempt: &Attempt, state: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.attempt set state = $3 where payment_token = $1 and number = $2",
        attempt.payment_token,
        attempt.number,
        state
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The money was taken on this card page; by the provider's name for it, refunds and disputes are found.
pub(crate) async fn set_paid(
    conn: &mut PgConnection,
    attempt: &Attempt,
    provider_payment: Option<&str>,
) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.attempt set state = 'paid', provider_payment = $3
         where payment_token = $1 and number = $2 and (state <> 'paid' or provider_payment is distinct from $3)",
        attempt.payment_token,
        attempt.number,
        provider_payment
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// The provider's name for the money of a payment, once it was taken.
pub(crate) async fn provider_payment(conn: &mut PgConnection, payment_token: &str) -> sqlx::Result<Option<String>> {
    let found = sqlx::query_scalar!(
        "select provider_payment from payments.attempt where payment_token = $1 and state = 'paid'",
        payment_token
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.flatten())
}

/// The card page on which a payment was taken, when the provider's name for its money is not kept.
pub(crate) async fn session_without_name(conn: &mut PgConnection, payment_token: &str) -> sqlx::Result<Option<String>> {
    let found = sqlx::query_scalar!(
        "select session_id from payments.attempt
         where payment_token = $1 and state = 'paid' and provider_payment is null",
        payment_token
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.flatten())
}

/// The payment of the provider's name for its money.
pub(crate) async fn token_of_provider_payment(
    conn: &mut PgConnection,
    provider_payment: &str,
) -> sqlx::Result<Option<String>> {
    sqlx::query_scalar!(
        "select payment_token from payments.attempt where provider_payment = $1",
        provider_payment
    )
    .fetch_optional(conn)
    .await
}

pub(crate) async fn attempt_of_session(conn: &mut PgConnection, session_id: &str) -> sqlx::Result<Option<Attempt>> {
    sqlx::query_as!(
        Attempt,
        "select payment_token, number, idempotency_key, session_id, session_url, created_at
         from payments.attempt where session_id = $1",
        session_id
    )
    .fetch_optional(conn)
    .await
}

/// Claims open card pages that are due to be asked about: the first after a minute, then at twice the interval each
/// time, a day at most. Several servers claim different ones.
pub(crate) async fn claim_due(pool: &PgPool, now: OffsetDateTime, limit: i64) -> sqlx::Result<Vec<String>> {
    let rows = sqlx::query_scalar!(
        r#"update payments.attempt set last_asked_at = $1, asked_times = asked_times + 1
           where (council, payment_token, number) in (
               select council, payment_token, number from payments.attempt
               where state = 'open' and session_id is not null
                 and coalesce(last_asked_at, created_at)
                     + least(interval '1 minute' * power(2, least(asked_times, 11)), interval '1 day') <= $1
               order by created_at limit $2 for update skip locked
           ) returning session_id as "session_id!""#,
        now,
        limit
    )
    .fetch_all(pool)
    .await?;
    Ok(rows)
}

/// Whether the payment was taken on this card page.
pub(crate) async fn is_the_paid_one(conn: &mut PgConnection, attempt: &Attempt) -> sqlx::Result<bool> {
    sqlx::query_scalar!(
        r#"select state = 'paid' as "paid!" from payments.attempt where payment_token = $1 and number = $2"#,
        attempt.payment_token,
        attempt.number
    )
    .fetch_one(conn)
    .await
}

/// How many card pages and refunds of another provider are not finished, and who that is. Changing the provider would
/// strand them.
pub(crate) async fn unfinished_elsewhere(
    pool: &PgPool,
    provider: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Option<(String, i64)>> {
    let row = sqlx::query!(
        r#"select a.provider as "provider!", count(*) as "count!" from payments.attempt a
           where a.provider <> $1
             -- A card page closes within a day; what somebody has to look at is theirs to finish.
             and (a.state = 'open' and a.created_at > $2::timestamptz - interval '2 days' and not exists (
                      select from payments.payment p where p.council = a.council and p.token = a.payment_token
                      and p.attention is not null)
                  or a.state = 'paid' and exists (select from payments.refund r where r.council = a.council
                         and r.payment_token = a.payment_token and r.state in ('created', 'submitted')))
           group by a.provider"#,
        provider,
        now
    )
    .fetch_optional(pool)
    .await?;
    Ok(row.map(|row| (row.provider, row.count)))
}

/// Who took a payment.
pub(crate) async fn taken_by(conn: &mut PgConnection, payment_token: &str) -> sqlx::Result<Option<String>> {
    let found = sqlx::query_scalar!(
        "select provider from payments.attempt where payment_token = $1 and state = 'paid'",
        payment_token
    )
    .fetch_optional(conn)
    .await?;
    Ok(found.flatten())
}

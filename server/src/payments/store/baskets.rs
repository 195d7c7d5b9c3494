//! The SQL of payments that are paid together.

use sqlx::PgConnection;
use time::OffsetDateTime;

/// Has these payments be paid as part of a basket. Whoever does holds their rows.
pub(crate) async fn put_in(conn: &mut PgConnection, tokens: &[String], basket: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.payment set part_of = $2 where token = any($1)",
        tokens,
        basket
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Has the payments of a basket be paid one by one again, and says which they are, in the order of their beginning.
/// Whoever does holds the basket's row.
pub(crate) async fn take_apart(conn: &mut PgConnection, basket: &str) -> sqlx::Result<Vec<String>> {
    let tokens = parts(&mut *conn, basket).await?;
    sqlx::query!("update payments.payment set part_of = null where part_of = $1", basket)
        .execute(conn)
        .await?;
    Ok(tokens)
}

/// The payments that are paid in a basket; none once it was taken apart.
pub(crate) async fn parts(conn: &mut PgConnection, basket: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select token from payments.payment where part_of = $1 order by created_at, token",
        basket
    )
    .fetch_all(conn)
    .await
}

/// When the first of a basket's payments was begun.
pub(crate) async fn begun_at(conn: &mut PgConnection, basket: &str) -> sqlx::Result<Option<OffsetDateTime>> {
    sqlx::query_scalar!(
        "select min(created_at) from payments.payment where part_of = $1",
        basket
    )
    .fetch_one(conn)
    .await
}

/// The payments that were begun one by one for the things of a basket that was taken apart, and that are not paid.
pub(crate) async fn former_parts(conn: &mut PgConnection, basket: &str) -> sqlx::Result<Vec<String>> {
    sqlx::query_scalar!(
        "select distinct p.token from payments.payment b
         join payments.payment_line bl on bl.council = b.council and bl.payment_token = b.token
         join payments.payment_line l on l.council = bl.council and l.subject_kind = bl.subject_kind
              and l.subject_reference = bl.subject_reference and l.amount_pence = bl.amount_pence
         join payments.payment p on p.council = l.council and p.token = l.payment_token
         where b.token = $1 and not p.is_basket and p.created_at <= b.created_at
           and p.state in ('created', 'started', 'failed', 'cancelled', 'expired')",
        basket
    )
    .fetch_all(conn)
    .await
}

//! The SQL of payments that are paid together.

use sqlx::PgConnection;

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

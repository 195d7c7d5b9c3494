//! The SQL of the ledger.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::payments::ledger::{Entry, Posting};

/// Writes a transaction with its entries.
pub(in crate::payments) async fn insert_transaction(
    conn: &mut PgConnection,
    posting: &Posting<'_>,
    entries: &[Entry],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "insert into payments.ledger_transaction (id, cause, cause_reference, payment_token, posted_at)
         values ($1, $2, $3, $4, $5)",
        id,
        posting.cause.name(),
        posting.reference,
        posting.payment_token,
        now
    )
    .execute(&mut *conn)
    .await?;
    let accounts: Vec<String> = entries.iter().map(|entry| entry.account.name().to_owned()).collect();
    let funds: Vec<String> = entries.iter().map(|entry| entry.fund.clone()).collect();
    let amounts: Vec<i64> = entries.iter().map(|entry| entry.amount.pence()).collect();
    sqlx::query!(
        "insert into payments.ledger_entry (transaction_id, line, ledger_account, fund, amount_pence)
         select $1, row_number() over (order by entry.at)::smallint, entry.account, entry.fund, entry.amount
         from unnest($2::text[], $3::text[], $4::bigint[]) with ordinality as entry (account, fund, amount, at)",
        id,
        &accounts,
        &funds,
        &amounts
    )
    .execute(conn)
    .await?;
    Ok(())
}

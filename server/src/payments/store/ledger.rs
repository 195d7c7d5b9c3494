//! The SQL of the ledger.

use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use forms::values::Pence;

use crate::payments::ledger::{Cause, Entry, LedgerAccount, Posting, Share};

/// Writes a transaction with its entries.
pub(in crate::payments) async fn insert_transaction(
    conn: &mut PgConnection,
    posting: &Posting<'_>,
    entries: &[Entry],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let id = Uuid::now_v7();
    sqlx::query!(
        "insert into payments.ledger_transaction (id, cause, cause_reference, payment_token, posted_at, entries)
         values ($1, $2, $3, $4, $5, $6)",
        id,
        posting.cause.name(),
        posting.reference,
        posting.payment_token,
        now,
        i16::try_from(entries.len()).unwrap_or(i16::MAX)
    )
    .execute(&mut *conn)
    .await?;
    let accounts: Vec<String> = entries.iter().map(|entry| entry.account.name().to_owned()).collect();
    let funds: Vec<String> = entries.iter().map(|entry| entry.fund.clone()).collect();
    let subjects: Vec<Option<String>> = entries.iter().map(|entry| entry.subject.clone()).collect();
    let amounts: Vec<i64> = entries.iter().map(|entry| entry.amount.pence()).collect();
    sqlx::query!(
        "insert into payments.ledger_entry (transaction_id, line, ledger_account, fund, amount_pence, subject)
         select $1, row_number() over (order by entry.at)::smallint, entry.account, entry.fund, entry.amount, entry.subject
         from unnest($2::text[], $3::text[], $4::bigint[], $5::text[])
              with ordinality as entry (account, fund, amount, subject, at)",
        id,
        &accounts,
        &funds,
        &amounts,
        &subjects as &[Option<String>]
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// How much of each fund a posting brought to an account.
pub(in crate::payments) async fn funds_of(
    conn: &mut PgConnection,
    cause: Cause,
    reference: &str,
    account: LedgerAccount,
) -> sqlx::Result<Vec<Share>> {
    let rows = sqlx::query!(
        "select e.fund, e.subject, e.amount_pence from payments.ledger_transaction t
         join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
         where t.cause = $1 and t.cause_reference = $2 and e.ledger_account = $3 order by e.line",
        cause.name(),
        reference,
        account.name()
    )
    .fetch_all(conn)
    .await?;
    let funds = rows.into_iter().map(|row| Share {
        fund: row.fund,
        subject: row.subject,
        amount: Pence::from_pence(row.amount_pence),
    });
    Ok(funds.collect())
}

/// Whether a cause was posted.
pub(in crate::payments) async fn is_posted(
    conn: &mut PgConnection,
    cause: Cause,
    reference: &str,
) -> sqlx::Result<bool> {
    let found = sqlx::query_scalar!(
        r#"select exists (select from payments.ledger_transaction where cause = $1 and cause_reference = $2) as "is!""#,
        cause.name(),
        reference
    )
    .fetch_one(conn)
    .await?;
    Ok(found)
}

//! The SQL of exports to the income system.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::payments::export::{IncomeExport, TOLD};

/// A ledger entry that the income system has not had.
#[derive(Debug, Clone)]
pub(in crate::payments) struct OpenEntry {
    pub(in crate::payments) transaction_id: Uuid,
    pub(in crate::payments) line: i16,
    pub(in crate::payments) fund: String,
    /// Debits are positive, credits negative.
    pub(in crate::payments) amount: Pence,
    pub(in crate::payments) cause: String,
    pub(in crate::payments) payment_reference: Option<String>,
    /// The forms and accounts that were paid for.
    pub(in crate::payments) subjects: Option<String>,
    pub(in crate::payments) posted_at: OffsetDateTime,
}

/// Holds off every other export of this council until the transaction ends.
pub(in crate::payments) async fn one_at_a_time(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!("select pg_advisory_xact_lock(hashtext('income export ' || current_setting('guildhall.council')))")
        .execute(conn)
        .await?;
    Ok(())
}

/// Every entry that no export has told, oldest first.
pub(in crate::payments) async fn open_entries(conn: &mut PgConnection) -> sqlx::Result<Vec<OpenEntry>> {
    let rows = sqlx::query!(
        r#"select e.transaction_id, e.line, e.fund, e.amount_pence, t.cause, p.reference as "reference?", t.posted_at,
                  -- What was posted before entries said whose they are names every thing of the fund.
                  coalesce(e.subject, (
                      select string_agg(l.subject_reference, ' ' order by l.line) from payments.payment_line l
                      where l.council = t.council and l.payment_token = t.payment_token and l.fund = e.fund)) as subjects
           from payments.ledger_entry e
           join payments.ledger_transaction t on t.council = e.council and t.id = e.transaction_id
           left join payments.payment p on p.council = t.council and p.token = t.payment_token
           where e.ledger_account = $1 and t.cause <> 'export'
             and not exists (select from payments.income_export_line l
                             where l.council = e.council and l.transaction_id = e.transaction_id and l.line = e.line)
           order by t.posted_at, e.transaction_id, e.line"#,
        TOLD.name()
    )
    .fetch_all(conn)
    .await?;
    let entries = rows.into_iter().map(|row| OpenEntry {
        transaction_id: row.transaction_id,
        line: row.line,
        fund: row.fund,
        amount: Pence::from_pence(row.amount_pence),
        cause: row.cause,
        payment_reference: row.reference,
        subjects: row.subjects,
        posted_at: row.posted_at,
    });
    Ok(entries.collect())
}

pub(in crate::payments) async fn next_number(conn: &mut PgConnection) -> sqlx::Result<i32> {
    sqlx::query_scalar!(r#"select coalesce(max(number), 0) + 1 as "number!" from payments.income_export"#)
        .fetch_one(conn)
        .await
}

pub(in crate::payments) async fn insert(
    conn: &mut PgConnection,
    export: &IncomeExport,
    entries: &[OpenEntry],
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.income_export (number, made_at, lines, total_pence, content) values ($1, $2, $3, $4, $5)",
        export.number,
        now,
        export.lines,
        export.total.pence(),
        export.content
    )
    .execute(&mut *conn)
    .await?;
    let transactions: Vec<Uuid> = entries.iter().map(|entry| entry.transaction_id).collect();
    let lines: Vec<i16> = entries.iter().map(|entry| entry.line).collect();
    sqlx::query!(
        "insert into payments.income_export_line (number, transaction_id, line)
         select $1, id, line from unnest($2::uuid[], $3::smallint[]) as told (id, line)",
        export.number,
        &transactions,
        &lines
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(in crate::payments) async fn find(conn: &mut PgConnection, number: i32) -> sqlx::Result<Option<IncomeExport>> {
    let row = sqlx::query!(
        "select number, lines, total_pence, content from payments.income_export where number = $1",
        number
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| IncomeExport {
        number: row.number,
        lines: row.lines,
        total: Pence::from_pence(row.total_pence),
        content: row.content,
    }))
}

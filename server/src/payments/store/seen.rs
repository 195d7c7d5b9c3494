//! The SQL of what officers see.

use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::payments::state::PaymentState;

/// A payment in a list.
pub(crate) struct SeenPayment {
    pub(crate) reference: String,
    pub(crate) state: PaymentState,
    pub(crate) amount_pence: i64,
    pub(crate) created_at: OffsetDateTime,
    pub(crate) attention: Option<String>,
    pub(crate) descriptions: String,
}

/// Payments, the latest first.
pub(crate) async fn payments(
    conn: &mut PgConnection,
    attention: bool,
    state: Option<PaymentState>,
    limit: i64,
) -> sqlx::Result<Vec<SeenPayment>> {
    sqlx::query_as!(
        SeenPayment,
        r#"select reference, state as "state: PaymentState", amount_pence, created_at, attention,
                  (select coalesce(string_agg(description, ', ' order by line), '') from payments.payment_line l
                   where l.council = p.council and l.payment_token = p.token) as "descriptions!"
           from payments.payment p
           where (not $1 or attention is not null) and ($2::payments.payment_state is null or state = $2)
           order by created_at desc limit $3"#,
        attention,
        state as Option<PaymentState>,
        limit
    )
    .fetch_all(conn)
    .await
}

/// A step that a payment took.
pub(crate) struct Step {
    pub(crate) event: String,
    pub(crate) to_state: PaymentState,
    pub(crate) told_by: String,
    pub(crate) at: OffsetDateTime,
}

/// The steps of a payment, in order.
pub(crate) async fn steps(conn: &mut PgConnection, token: &str) -> sqlx::Result<Vec<Step>> {
    sqlx::query_as!(
        Step,
        r#"select event, to_state as "to_state: PaymentState", told_by, at from payments.transition
           where payment_token = $1 order by number"#,
        token
    )
    .fetch_all(conn)
    .await
}

/// An entry of the ledger.
pub(crate) struct SeenEntry {
    pub(crate) cause: String,
    pub(crate) ledger_account: String,
    pub(crate) fund: String,
    pub(crate) amount_pence: i64,
    pub(crate) posted_at: OffsetDateTime,
}

/// The ledger entries of a payment, in order.
pub(crate) async fn entries(conn: &mut PgConnection, token: &str) -> sqlx::Result<Vec<SeenEntry>> {
    sqlx::query_as!(
        SeenEntry,
        "select t.cause, e.ledger_account, e.fund, e.amount_pence, t.posted_at
         from payments.ledger_transaction t
         join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
         where t.payment_token = $1 order by t.posted_at, t.id, e.line",
        token
    )
    .fetch_all(conn)
    .await
}

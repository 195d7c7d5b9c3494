//! The SQL of payments.

pub(crate) mod attempts;
pub(crate) mod events;

use app::language::Language;
use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::intent::{Intent, Subject};
use super::ledger::Entry;
use super::state::PaymentState;
use crate::token::{new_reference, new_token};

/// A payment.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Its name in addresses.
    pub token: String,
    /// What the resident reads out.
    pub reference: String,
    /// What it is for.
    pub subject: Subject,
    /// What it is for, as it reads on the card page.
    pub description: String,
    /// The language in which it was begun.
    pub language: Language,
    /// The fund.
    pub fund: String,
    /// Where the resident goes on afterwards, without language prefix.
    pub next_path: String,
    /// How much.
    pub amount: Pence,
    /// Where it is.
    pub state: PaymentState,
    /// When the intent was stored.
    pub created_at: OffsetDateTime,
    /// When it was finished.
    pub finished_at: Option<OffsetDateTime>,
    /// Why an officer has to look at it.
    pub attention: Option<String>,
}

struct PaymentRow {
    token: String,
    reference: String,
    subject_kind: String,
    subject_reference: String,
    description: String,
    language: String,
    fund: String,
    next_path: String,
    amount_pence: i64,
    state: PaymentState,
    created_at: OffsetDateTime,
    finished_at: Option<OffsetDateTime>,
    attention: Option<String>,
}

impl From<PaymentRow> for Payment {
    fn from(row: PaymentRow) -> Payment {
        Payment {
            token: row.token,
            reference: row.reference,
            subject: Subject::from_parts(&row.subject_kind, row.subject_reference),
            description: row.description,
            language: Language::from_tag(&row.language).unwrap_or_default(),
            fund: row.fund,
            next_path: row.next_path,
            amount: Pence::from_pence(row.amount_pence),
            state: row.state,
            created_at: row.created_at,
            finished_at: row.finished_at,
            attention: row.attention,
        }
    }
}

/// Stores an intent, once: a repeated request with the same key finds the same payment.
///
/// # Errors
/// From Postgres.
pub async fn open_payment(conn: &mut PgConnection, intent: &Intent, now: OffsetDateTime) -> sqlx::Result<Payment> {
    let (subject_kind, subject_reference) = intent.subject.parts();
    sqlx::query!(
        "insert into payments.payment
             (token, reference, intent_key, subject_kind, subject_reference, description, language, fund, next_path,
              amount_pence, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (council, intent_key) do nothing",
        new_token(),
        new_reference(),
        intent.key,
        subject_kind,
        subject_reference,
        intent.description,
        intent.language.tag(),
        intent.fund,
        intent.next_path,
        intent.amount.pence(),
        now
    )
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, subject_kind, subject_reference, description, language, fund, next_path,
                  amount_pence, state as "state: PaymentState", created_at, finished_at, attention
           from payments.payment where intent_key = $1"#,
        intent.key
    )
    .fetch_one(conn)
    .await?;
    Ok(row.into())
}

/// The payment of a token.
///
/// # Errors
/// From Postgres.
pub async fn payment(conn: &mut PgConnection, token: &str) -> sqlx::Result<Option<Payment>> {
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, subject_kind, subject_reference, description, language, fund, next_path,
                  amount_pence, state as "state: PaymentState", created_at, finished_at, attention
           from payments.payment where token = $1"#,
        token
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Payment::from))
}

/// The payment of a token, held for the rest of the transaction.
pub(crate) async fn lock_payment(conn: &mut PgConnection, token: &str) -> sqlx::Result<Option<Payment>> {
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, subject_kind, subject_reference, description, language, fund, next_path,
                  amount_pence, state as "state: PaymentState", created_at, finished_at, attention
           from payments.payment where token = $1 for update"#,
        token
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Payment::from))
}

/// The latest payment for a subject.
///
/// # Errors
/// From Postgres.
pub async fn payment_for(conn: &mut PgConnection, subject: &Subject) -> sqlx::Result<Option<Payment>> {
    let (kind, reference) = subject.parts();
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, subject_kind, subject_reference, description, language, fund, next_path,
                  amount_pence, state as "state: PaymentState", created_at, finished_at, attention
           from payments.payment where subject_kind = $1 and subject_reference = $2
           order by created_at desc limit 1"#,
        kind,
        reference
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Payment::from))
}

/// Every payment that was taken for a subject, oldest first.
///
/// # Errors
/// From Postgres.
pub async fn payments_taken_for(conn: &mut PgConnection, subject: &Subject) -> sqlx::Result<Vec<Payment>> {
    let (kind, reference) = subject.parts();
    let rows = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, subject_kind, subject_reference, description, language, fund, next_path,
                  amount_pence, state as "state: PaymentState", created_at, finished_at, attention
           from payments.payment where subject_kind = $1 and subject_reference = $2 and state = 'succeeded'
           order by finished_at"#,
        kind,
        reference
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Payment::from).collect())
}

pub(crate) async fn set_state(
    conn: &mut PgConnection,
    token: &str,
    state: PaymentState,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let finished_at = state.is_finished().then_some(now);
    sqlx::query!(
        "update payments.payment set state = $2, finished_at = $3 where token = $1",
        token,
        state as PaymentState,
        finished_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(crate) async fn set_attention(conn: &mut PgConnection, token: &str, why: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.payment set attention = $2 where token = $1",
        token,
        why
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(crate) async fn insert_ledger_transaction(
    conn: &mut PgConnection,
    id: Uuid,
    cause: &str,
    payment_token: &str,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.ledger_transaction (id, cause, payment_token, posted_at) values ($1, $2, $3, $4)",
        id,
        cause,
        payment_token,
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

pub(crate) async fn insert_ledger_entry(
    conn: &mut PgConnection,
    transaction_id: Uuid,
    line: i16,
    entry: &Entry,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.ledger_entry (transaction_id, line, ledger_account, fund, amount_pence)
         values ($1, $2, $3, $4, $5)",
        transaction_id,
        line,
        entry.ledger_account,
        entry.fund,
        entry.amount.pence()
    )
    .execute(conn)
    .await?;
    Ok(())
}

//! The SQL of payments.

pub(crate) mod attempts;
pub(crate) mod baskets;
pub mod disputes;
pub(crate) mod events;
pub(crate) mod exports;
pub(crate) mod ledger;
pub(crate) mod movements;
pub mod refunds;
pub(crate) mod seen;
pub mod verify;

use std::fmt;

use app::language::Language;
use forms::values::Pence;
use serde::Deserialize;
use sqlx::PgConnection;
use sqlx::types::Json;
use time::OffsetDateTime;

use super::intent::{Intent, Line, Subject};
use super::state::{Edge, PaymentState};
use crate::token::{new_reference, new_token};

/// A payment.
#[derive(Debug, Clone)]
pub struct Payment {
    /// Its name in addresses.
    pub token: String,
    /// What the resident reads out.
    pub reference: String,
    /// What it is for: at least one thing.
    pub lines: Vec<Line>,
    /// The language in which it was begun.
    pub language: Language,
    /// Where the resident goes on afterwards, without language prefix.
    pub next_path: String,
    /// How much.
    pub amount: Pence,
    /// Where it is.
    pub state: PaymentState,
    /// When the intent was stored.
    pub created_at: OffsetDateTime,
    /// When it was finished: for money that was taken, when that was.
    pub finished_at: Option<OffsetDateTime>,
    /// Why an officer has to look at it.
    pub attention: Option<String>,
    /// A keyed hash of the browser that began it, where that is known.
    pub begun_by: Option<Vec<u8>>,
    /// Whether it takes the place of payments that were begun one by one.
    pub is_basket: bool,
    /// The token of the basket that it is paid in, instead of by itself.
    pub part_of: Option<String>,
}

impl Payment {
    /// What it is for, in one line; of several things, each with its amount.
    pub fn description(&self) -> String {
        match self.lines.as_slice() {
            [only] => only.description.clone(),
            several => {
                let each = several
                    .iter()
                    .map(|line| format!("{} ({})", line.description, line.amount));
                each.collect::<Vec<_>>().join(", ")
            }
        }
    }
}

#[derive(Debug, Deserialize)]
struct LineRow {
    kind: String,
    subject: String,
    description: String,
    fund: String,
    pence: i64,
}

struct PaymentRow {
    token: String,
    reference: String,
    language: String,
    next_path: String,
    amount_pence: i64,
    state: PaymentState,
    created_at: OffsetDateTime,
    finished_at: Option<OffsetDateTime>,
    attention: Option<String>,
    begun_by: Option<Vec<u8>>,
    is_basket: bool,
    part_of: Option<String>,
    lines: Json<Vec<LineRow>>,
}

impl From<PaymentRow> for Payment {
    fn from(row: PaymentRow) -> Payment {
        let line = |row: LineRow| Line {
            subject: Subject::from_parts(&row.kind, row.subject),
            description: row.description,
            fund: row.fund,
            amount: Pence::from_pence(row.pence),
        };
        Payment {
            token: row.token,
            reference: row.reference,
            lines: row.lines.0.into_iter().map(line).collect(),
            language: Language::from_tag(&row.language).unwrap_or_default(),
            next_path: row.next_path,
            amount: Pence::from_pence(row.amount_pence),
            state: row.state,
            created_at: row.created_at,
            finished_at: row.finished_at,
            attention: row.attention,
            begun_by: row.begun_by,
            is_basket: row.is_basket,
            part_of: row.part_of,
        }
    }
}

/// Who or what told of a step of a payment.
#[derive(Debug, Clone)]
pub enum ToldBy {
    /// The server, as it opened a card page.
    Server,
    /// The resident's browser came back, or looked; the provider was asked.
    Resident,
    /// A message of the provider, by its id; the provider was asked.
    Message(String),
    /// The sweep; the provider was asked.
    Sweep,
    /// The provider's list of movements; the provider was asked.
    Reconciliation,
    /// An officer, by name.
    Officer(String),
}

impl fmt::Display for ToldBy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Server => f.write_str("server"),
            Self::Resident => f.write_str("resident"),
            Self::Message(id) => write!(f, "message {id}"),
            Self::Sweep => f.write_str("sweep"),
            Self::Reconciliation => f.write_str("reconciliation"),
            Self::Officer(name) => write!(f, "officer {name}"),
        }
    }
}

/// Stores an intent, once: a repeated request with the same key finds the same payment.
///
/// # Errors
/// From Postgres.
pub async fn open_payment(conn: &mut PgConnection, intent: &Intent, now: OffsetDateTime) -> sqlx::Result<Payment> {
    let (mut kinds, mut subjects, mut funds, mut descriptions, mut amounts) = (vec![], vec![], vec![], vec![], vec![]);
    for line in &intent.lines {
        let (kind, subject) = line.subject.parts();
        kinds.push(kind.to_owned());
        subjects.push(subject.to_owned());
        funds.push(line.fund.clone());
        descriptions.push(line.description.clone());
        amounts.push(line.amount.pence());
    }
    // One statement, so that the payment and its lines are there together or not at all.
    sqlx::query!(
        "with opened as (
             insert into payments.payment
                 (token, reference, intent_key, language, next_path, amount_pence, created_at, is_basket,
                  begun_by)
             values ($1, $2, $3, $4, $5, $6, $7, $13, $14)
             on conflict (council, intent_key) do nothing
             returning token
         )
         insert into payments.payment_line
             (payment_token, line, description, fund, subject_kind, subject_reference, amount_pence)
         select token, at::smallint, description, fund, kind, subject, amount
         from opened, unnest($8::text[], $9::text[], $10::text[], $11::text[], $12::bigint[])
              with ordinality as line (description, fund, kind, subject, amount, at)",
        new_token(),
        new_reference(),
        intent.key,
        intent.language.tag(),
        intent.next_path,
        intent.amount().pence(),
        now,
        &descriptions,
        &funds,
        &kinds,
        &subjects,
        &amounts,
        intent.is_basket,
        intent.begun_by
    )
    .execute(&mut *conn)
    .await?;
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, language, next_path, amount_pence, state as "state: PaymentState", created_at,
                  finished_at, attention, begun_by, is_basket, part_of, payments.lines_of(token) as "lines!: Json<Vec<LineRow>>"
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
        r#"select token, reference, language, next_path, amount_pence, state as "state: PaymentState", created_at,
                  finished_at, attention, begun_by, is_basket, part_of, payments.lines_of(token) as "lines!: Json<Vec<LineRow>>"
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
        r#"select token, reference, language, next_path, amount_pence, state as "state: PaymentState", created_at,
                  finished_at, attention, begun_by, is_basket, part_of, payments.lines_of(token) as "lines!: Json<Vec<LineRow>>"
           from payments.payment where token = $1 for update"#,
        token
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Payment::from))
}

/// The token of a reference, as an officer reads it off a letter: case, spaces and hyphens do not matter.
///
/// # Errors
/// From Postgres.
pub async fn token_of_reference(conn: &mut PgConnection, typed: &str) -> sqlx::Result<Option<String>> {
    let letters: String = typed.chars().filter(char::is_ascii_alphanumeric).collect();
    let (first, rest) = letters.split_at(letters.len().min(4));
    let reference = format!("{first}-{rest}").to_ascii_uppercase();
    sqlx::query_scalar!("select token from payments.payment where reference = $1", reference)
        .fetch_optional(conn)
        .await
}

/// The payment for a subject: the latest that was taken, or the latest that can be; of one that is paid in a basket, the
/// basket.
///
/// # Errors
/// From Postgres.
pub async fn payment_for(conn: &mut PgConnection, subject: &Subject) -> sqlx::Result<Option<Payment>> {
    let (kind, reference) = subject.parts();
    let row = sqlx::query_as!(
        PaymentRow,
        r#"select token, reference, language, next_path, amount_pence, state as "state: PaymentState", created_at,
                  finished_at, attention, begun_by, is_basket, part_of, payments.lines_of(token) as "lines!: Json<Vec<LineRow>>"
           from payments.payment p where (council, token) in (
               select council, payment_token from payments.payment_line
               where subject_kind = $1 and subject_reference = $2)
             and (state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost')
                  or part_of is null and (not is_basket or exists (
                      select from payments.payment m where m.council = p.council and m.part_of = p.token)))
           order by state in ('succeeded', 'part_refunded', 'refunded', 'disputed', 'won', 'lost') desc, created_at desc
           limit 1"#,
        kind,
        reference
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Payment::from))
}

/// Money that was taken for one subject.
#[derive(Debug, Clone)]
pub struct Taken {
    /// What the resident reads out.
    pub reference: String,
    /// Its name in addresses.
    pub token: String,
    /// When.
    pub at: OffsetDateTime,
    /// How much of it is still there: without what was given back.
    pub amount: Pence,
}

/// Every payment that was taken for a subject and is still there, oldest first. One that a bank holds back is not there.
///
/// # Errors
/// From Postgres.
pub async fn payments_taken_for(conn: &mut PgConnection, subject: &Subject) -> sqlx::Result<Vec<Taken>> {
    let (kind, reference) = subject.parts();
    let rows = sqlx::query!(
        r#"select p.reference, p.token, p.finished_at as "at!",
                  (sum(l.amount_pence) - coalesce(sum(back.pence), 0))::bigint as "pence!"
           from payments.payment_line l
           join payments.payment p on p.council = l.council and p.token = l.payment_token
           left join lateral (
               select sum(rl.amount_pence) as pence
               from payments.refund_line rl join payments.refund r on r.council = rl.council and r.id = rl.refund_id
               where rl.council = l.council and rl.payment_token = l.payment_token and rl.line = l.line
                 and r.state in ('submitted', 'success')
           ) back on true
           where l.subject_kind = $1 and l.subject_reference = $2 and p.state in ('succeeded', 'part_refunded', 'won')
           group by p.reference, p.token, p.finished_at
           having sum(l.amount_pence) > coalesce(sum(back.pence), 0)
           order by p.finished_at"#,
        kind,
        reference
    )
    .fetch_all(conn)
    .await?;
    let taken = rows.into_iter().map(|row| Taken {
        reference: row.reference,
        token: row.token,
        at: row.at,
        amount: Pence::from_pence(row.pence),
    });
    Ok(taken.collect())
}

/// Takes a step. Whoever takes one holds the payment's row.
pub(crate) async fn take(
    conn: &mut PgConnection,
    token: &str,
    edge: Edge,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.transition (payment_token, number, from_state, event, to_state, told_by, at)
         values ($1, 0, $2, $3, $4, $5, $6)",
        token,
        edge.from() as PaymentState,
        edge.event().name(),
        edge.to() as PaymentState,
        told_by.to_string(),
        now
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Has an officer look at a payment: what is wrong is added to what was wrong before.
pub(crate) async fn set_attention(conn: &mut PgConnection, token: &str, why: &str) -> sqlx::Result<()> {
    sqlx::query!(
        "update payments.payment
            set attention = case when attention is null then $2
                                 when position($2 in attention) > 0 then attention
                                 else attention || '; ' || $2 end
         where token = $1",
        token,
        why
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// An officer has looked.
pub(crate) async fn clear_attention(conn: &mut PgConnection, token: &str) -> sqlx::Result<()> {
    sqlx::query!("update payments.payment set attention = null where token = $1", token)
        .execute(conn)
        .await?;
    Ok(())
}

//! The SQL of refunds.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;

use crate::payments::ledger::Share;
use crate::token::new_token;

/// Money that is given back, or is to be.
#[derive(Debug, Clone)]
pub struct Refund {
    /// Our name for it, and the key under which the provider is asked.
    pub id: String,
    /// The payment.
    pub payment_token: String,
    /// How much.
    pub amount: Pence,
    /// Why.
    pub reason: String,
    /// The officer who asked for it.
    pub asked_by: String,
    /// Where it is.
    pub state: RefundState,
    /// The provider's name for it, once it has one.
    pub provider_id: Option<String>,
    /// When it was asked for.
    pub created_at: OffsetDateTime,
}

impl Refund {
    /// A new one, which the provider has not been asked for.
    pub(crate) fn new(token: &str, amount: Pence, reason: &str, asked_by: &str, now: OffsetDateTime) -> Refund {
        Refund {
            id: new_token(),
            payment_token: token.to_owned(),
            amount,
            reason: reason.to_owned(),
            asked_by: asked_by.to_owned(),
            state: RefundState::Created,
            provider_id: None,
            created_at: now,
        }
    }
}

/// Where a refund is, in GOV.UK Pay's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RefundState {
    /// The provider has not said that it has it.
    Created,
    /// The provider has it.
    Submitted,
    /// It is on the card.
    Success,
    /// It did not go through, or came back.
    Error,
}

impl RefundState {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Submitted => "submitted",
            Self::Success => "success",
            Self::Error => "error",
        }
    }

    fn read(name: &str) -> RefundState {
        let all = [Self::Created, Self::Submitted, Self::Success];
        all.into_iter()
            .find(|state| state.name() == name)
            .unwrap_or(Self::Error)
    }

    /// Whether the money has left us.
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::Submitted | Self::Success)
    }
}

struct RefundRow {
    id: String,
    payment_token: String,
    amount_pence: i64,
    reason: String,
    asked_by: String,
    state: String,
    provider_id: Option<String>,
    created_at: OffsetDateTime,
}

impl From<RefundRow> for Refund {
    fn from(row: RefundRow) -> Refund {
        Refund {
            id: row.id,
            payment_token: row.payment_token,
            amount: Pence::from_pence(row.amount_pence),
            reason: row.reason,
            asked_by: row.asked_by,
            state: RefundState::read(&row.state),
            provider_id: row.provider_id,
            created_at: row.created_at,
        }
    }
}

/// What is left to refund of each line of a payment, in their order.
pub(crate) async fn left(conn: &mut PgConnection, token: &str) -> sqlx::Result<Vec<Pence>> {
    let rows = sqlx::query_scalar!(
        r#"select (l.amount_pence - coalesce((
                select sum(rl.amount_pence)
                from payments.refund_line rl join payments.refund r on r.council = rl.council and r.id = rl.refund_id
                where rl.council = l.council and rl.payment_token = l.payment_token and rl.line = l.line
                  and r.state <> 'error'), 0))::bigint as "left!"
           from payments.payment_line l where l.payment_token = $1 order by l.line"#,
        token
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Pence::from_pence).collect())
}

/// How much of a payment has been given back.
pub(crate) async fn gone(conn: &mut PgConnection, token: &str) -> sqlx::Result<Pence> {
    let pence = sqlx::query_scalar!(
        r#"select coalesce(sum(amount_pence), 0)::bigint as "gone!" from payments.refund
           where payment_token = $1 and state in ('submitted', 'success')"#,
        token
    )
    .fetch_one(conn)
    .await?;
    Ok(Pence::from_pence(pence))
}

/// Stores a refund that is to be asked for: of each line, by its number from 1, how much.
pub(crate) async fn insert(conn: &mut PgConnection, refund: &Refund, lines: &[(i16, Pence)]) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.refund (id, payment_token, amount_pence, reason, asked_by, created_at)
         values ($1, $2, $3, $4, $5, $6)",
        refund.id,
        refund.payment_token,
        refund.amount.pence(),
        refund.reason,
        refund.asked_by,
        refund.created_at
    )
    .execute(&mut *conn)
    .await?;
    let numbers: Vec<i16> = lines.iter().map(|(line, _)| *line).collect();
    let amounts: Vec<i64> = lines.iter().map(|(_, amount)| amount.pence()).collect();
    sqlx::query!(
        "insert into payments.refund_line (refund_id, payment_token, line, amount_pence)
         select $1, $2, line, amount from unnest($3::smallint[], $4::bigint[]) as part (line, amount)",
        refund.id,
        refund.payment_token,
        &numbers,
        &amounts
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A refund of ours, by our name for it or the provider's.
pub(crate) async fn find(conn: &mut PgConnection, name: &str) -> sqlx::Result<Option<Refund>> {
    let row = sqlx::query_as!(
        RefundRow,
        "select id, payment_token, amount_pence, reason, asked_by, state, provider_id, created_at
         from payments.refund where id = $1 or provider_id = $1",
        name
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Refund::from))
}

/// The oldest refund of a payment of that amount which the provider has not said it has.
pub(crate) async fn unanswered(conn: &mut PgConnection, token: &str, amount: Pence) -> sqlx::Result<Option<Refund>> {
    let row = sqlx::query_as!(
        RefundRow,
        "select id, payment_token, amount_pence, reason, asked_by, state, provider_id, created_at
         from payments.refund
         where payment_token = $1 and amount_pence = $2 and state = 'created' and provider_id is null
         order by created_at limit 1",
        token,
        amount.pence()
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(Refund::from))
}

/// The refunds of a payment, oldest first.
///
/// # Errors
/// From Postgres.
pub(crate) async fn of_payment(conn: &mut PgConnection, token: &str) -> sqlx::Result<Vec<Refund>> {
    let rows = sqlx::query_as!(
        RefundRow,
        "select id, payment_token, amount_pence, reason, asked_by, state, provider_id, created_at
         from payments.refund where payment_token = $1 order by created_at",
        token
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Refund::from).collect())
}

/// How much of each fund a refund gives back.
pub(crate) async fn funds(conn: &mut PgConnection, id: &str) -> sqlx::Result<Vec<Share>> {
    let rows = sqlx::query!(
        "select l.fund, l.subject_reference, rl.amount_pence
         from payments.refund_line rl
         join payments.payment_line l on l.council = rl.council and l.payment_token = rl.payment_token and l.line = rl.line
         where rl.refund_id = $1 order by rl.line",
        id
    )
    .fetch_all(conn)
    .await?;
    let funds = rows.into_iter().map(|row| Share {
        fund: row.fund,
        subject: Some(row.subject_reference),
        amount: Pence::from_pence(row.amount_pence),
    });
    Ok(funds.collect())
}

/// Writes down what the provider says of a refund.
pub(crate) async fn set_state(
    conn: &mut PgConnection,
    id: &str,
    state: RefundState,
    provider_id: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let finished_at = matches!(state, RefundState::Success | RefundState::Error).then_some(now);
    sqlx::query!(
        "update payments.refund
            set state = $2, provider_id = coalesce($3, provider_id), finished_at = coalesce($4, finished_at)
         where id = $1",
        id,
        state.name(),
        provider_id,
        finished_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Claims refunds that are not finished and were not asked about for a while. Several servers claim different ones.
pub(crate) async fn claim_due(conn: &mut PgConnection, now: OffsetDateTime, limit: i64) -> sqlx::Result<Vec<Refund>> {
    let rows = sqlx::query_as!(
        RefundRow,
        "update payments.refund set last_asked_at = $1
         where (council, id) in (
             select council, id from payments.refund
             where state in ('created', 'submitted')
               and coalesce(last_asked_at, created_at)
                   + case state when 'created' then interval '1 minute' else interval '1 hour' end <= $1
             order by created_at limit $2 for update skip locked
         ) returning id, payment_token, amount_pence, reason, asked_by, state, provider_id, created_at",
        now,
        limit
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(Refund::from).collect())
}

//! The SQL of disputes.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;

/// What the provider says of a dispute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dispute {
    /// The provider's name for it.
    pub provider_id: String,
    /// How much the bank took back.
    pub amount: Pence,
    /// Why, in the provider's words.
    pub reason: String,
    /// How it stands.
    pub state: DisputeState,
}

/// How a dispute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DisputeState {
    /// The bank has not decided.
    Open,
    /// For the council.
    Won,
    /// For the resident.
    Lost,
}

impl DisputeState {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }
}

/// How a dispute stood when we heard of it last; nothing when it is new.
pub(crate) async fn known(conn: &mut PgConnection, provider_id: &str) -> sqlx::Result<Option<DisputeState>> {
    let name = sqlx::query_scalar!("select state from payments.dispute where provider_id = $1", provider_id)
        .fetch_optional(conn)
        .await?;
    let all = [DisputeState::Open, DisputeState::Won, DisputeState::Lost];
    Ok(name.and_then(|name| all.into_iter().find(|state| state.name() == name)))
}

/// Writes down how a dispute stands.
pub(crate) async fn keep(
    conn: &mut PgConnection,
    token: &str,
    dispute: &Dispute,
    state: DisputeState,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let closed_at = (state != DisputeState::Open).then_some(now);
    sqlx::query!(
        "insert into payments.dispute
             (provider_id, payment_token, amount_pence, reason, state, opened_at, closed_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (council, provider_id) do update set state = excluded.state, closed_at = excluded.closed_at",
        dispute.provider_id,
        token,
        dispute.amount.pence(),
        dispute.reason,
        state.name(),
        now,
        closed_at
    )
    .execute(conn)
    .await?;
    Ok(())
}

//! The SQL of the provider's movements of money, beside the ledger.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::attempts::token_of_provider_payment;
use crate::payments::ledger::{Cause, LedgerAccount};
use crate::payments::provider::{Movement, MovementKind};

/// What we know of a movement.
#[derive(Debug, Clone)]
pub(in crate::payments) struct Known {
    pub(in crate::payments) payment_token: Option<String>,
    /// What the ledger has of it, as the provider counts: more than nothing is money for us.
    pub(in crate::payments) posted: Option<Pence>,
}

/// Finds what a movement is of, and what the ledger has of it.
pub(in crate::payments) async fn known(conn: &mut PgConnection, movement: &Movement) -> sqlx::Result<Known> {
    let payment_token = match &movement.provider_payment {
        Some(name) => token_of_provider_payment(&mut *conn, name).await?,
        None => None,
    };
    let source = movement.source.as_deref();
    let (cause, reference) = match movement.kind {
        MovementKind::Payment => (Cause::Payment, payment_token.clone()),
        MovementKind::Refund => (Cause::Refund, our_refund(conn, source).await?),
        MovementKind::RefundFailed => (Cause::RefundFailed, our_refund(conn, source).await?),
        MovementKind::Dispute if movement.amount.is_negative() => (Cause::Dispute, source.map(str::to_owned)),
        MovementKind::Dispute => (Cause::DisputeWon, source.map(str::to_owned)),
        // Of these the ledger has their fee alone.
        MovementKind::Fee | MovementKind::Payout | MovementKind::Other => (Cause::Fee, None),
    };
    let Some(reference) = reference else {
        return Ok(Known {
            payment_token,
            posted: None,
        });
    };
    let sum = sqlx::query_scalar!(
        "select sum(e.amount_pence)::bigint from payments.ledger_transaction t
             join payments.ledger_entry e on e.council = t.council and e.transaction_id = t.id
             where t.cause = $1 and t.cause_reference = $2 and e.ledger_account = $3",
        cause.name(),
        reference,
        LedgerAccount::Provider.name()
    )
    .fetch_one(conn)
    .await?;
    let posted = sum.map(Pence::from_pence);
    Ok(Known { payment_token, posted })
}

/// Our name for a refund, by the provider's.
async fn our_refund(conn: &mut PgConnection, source: Option<&str>) -> sqlx::Result<Option<String>> {
    let source = source.unwrap_or_default();
    sqlx::query_scalar!("select id from payments.refund where provider_id = $1", source)
        .fetch_optional(conn)
        .await
}

/// Keeps a movement as it is listed now.
pub(in crate::payments) async fn keep(
    conn: &mut PgConnection,
    movement: &Movement,
    payment_token: Option<&str>,
    difference: Option<&str>,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into payments.provider_movement
             (id, kind, amount_pence, fee_pence, source, payment_token, at, seen_at, difference, provider_payment)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (council, id) do update
             set difference = excluded.difference, payment_token = excluded.payment_token, fee_pence = excluded.fee_pence",
        movement.id,
        movement.kind.name(),
        movement.amount.pence(),
        movement.fee.pence(),
        movement.source,
        payment_token,
        movement.at,
        now,
        difference,
        movement.provider_payment
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// A movement that does not agree with the ledger.
pub(crate) struct Different {
    pub(crate) id: String,
    pub(crate) at: OffsetDateTime,
    pub(crate) difference: String,
}

/// The latest movements that do not agree with the ledger.
pub(crate) async fn different(conn: &mut PgConnection, limit: i64) -> sqlx::Result<Vec<Different>> {
    sqlx::query_as!(
        Different,
        r#"select id, at, difference as "difference!" from payments.provider_movement
           where difference is not null order by at desc limit $1"#,
        limit
    )
    .fetch_all(conn)
    .await
}

/// The references of payments that were taken in a time, and that the provider never listed.
pub(in crate::payments) async fn not_listed(
    conn: &mut PgConnection,
    from: OffsetDateTime,
    to: OffsetDateTime,
) -> sqlx::Result<Vec<String>> {
    // The provider's clock and ours are not the same: what was taken in the last hour is left to the next day.
    sqlx::query_scalar!(
        "select p.reference from payments.payment p
         join payments.transition t on t.council = p.council and t.payment_token = p.token
              and t.event in ('paid', 'corrected')
         where t.at >= $1::timestamptz - interval '1 hour' and t.at < $2::timestamptz - interval '1 hour'
           and not exists (select from payments.provider_movement m
                           join payments.attempt a on a.council = m.council and a.provider_payment = m.provider_payment
                           where m.council = p.council and a.payment_token = p.token and m.kind = 'payment')
         order by t.at",
        from,
        to
    )
    .fetch_all(conn)
    .await
}

/// Writes down that a reconciliation was done.
pub(in crate::payments) async fn keep_run(
    conn: &mut PgConnection,
    (from, to): (OffsetDateTime, OffsetDateTime),
    movements: usize,
    differences: usize,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    let count = |number: usize| i32::try_from(number).unwrap_or(i32::MAX);
    sqlx::query!(
        "insert into payments.reconciliation (number, from_at, to_at, ran_at, movements, differences)
         select coalesce(max(number), 0) + 1, $1, $2, $3, $4, $5 from payments.reconciliation",
        from,
        to,
        now,
        count(movements),
        count(differences)
    )
    .execute(conn)
    .await?;
    Ok(())
}

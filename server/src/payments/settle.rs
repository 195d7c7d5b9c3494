//! The one function that settles: the return page, the provider's messages and the sweep all call it, in any order,
//! any number of times.

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};

use super::aftermath::follow;
use super::basket::was_divided;
use super::error::PaymentError;
use super::ledger::{self, Cause, Posting};
use super::provider::{CardPageStatus, Outcome};
use super::state::PaymentEvent;
use super::store::attempts::{self, Attempt};
use super::store::{self, Payment, ToldBy, baskets};
use super::till::Till;

/// How long after a card page was opened a payment is heard of late.
const LATE: Duration = Duration::minutes(30);

/// Asks the provider what became of a card page, and makes our record agree. The provider is asked outside the
/// transaction; the state and the ledger change together.
///
/// # Errors
/// When the session is not ours, or the provider or Postgres does not answer.
pub async fn settle(till: &Till, session_id: &str, told_by: &ToldBy) -> Result<CardPageStatus, PaymentError> {
    let status = till.provider.status(session_id).await?;
    let now = till.clock.now_sql();
    let mut transaction = till.pool.begin().await?;
    let conn = &mut *transaction;
    let attempt = attempts::attempt_of_session(conn, session_id)
        .await?
        .ok_or(PaymentError::NotFound)?;
    let payment = store::lock_payment(conn, &attempt.payment_token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    match status.outcome {
        Outcome::Open | Outcome::Processing => {}
        Outcome::Expired => closed(conn, &payment, &attempt, PaymentEvent::CardPageExpired, told_by, now).await?,
        Outcome::GivenUp => closed(conn, &payment, &attempt, PaymentEvent::GivenUp, told_by, now).await?,
        Outcome::Declined => closed(conn, &payment, &attempt, PaymentEvent::Declined, told_by, now).await?,
        Outcome::Paid => paid(conn, &payment, &attempt, &status, told_by, now).await?,
    }
    transaction.commit().await?;
    // Heard of late: messages about refunds and disputes may have come before, when we did not know the payment.
    let is_late = status.outcome == Outcome::Paid && now - attempt.created_at > LATE;
    if let (true, false, Some(name)) = (is_late, payment.state.was_taken(), &status.provider_payment) {
        follow(till, name, told_by).await?;
    }
    Ok(status)
}

/// Nothing was taken on this card page, and nothing will be.
async fn closed(
    conn: &mut PgConnection,
    payment: &Payment,
    attempt: &Attempt,
    event: PaymentEvent,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    attempts::set_attempt_state(conn, attempt, "closed").await?;
    let another_is_open = attempts::open_attempt(conn, &payment.token).await?.is_some();
    if let (false, Some(edge)) = (another_is_open, payment.state.after(event)) {
        store::take(conn, &payment.token, edge, told_by, now).await?;
    }
    Ok(())
}

async fn paid(
    conn: &mut PgConnection,
    payment: &Payment,
    attempt: &Attempt,
    status: &CardPageStatus,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    if let Some(why) = disagreement(payment, status) {
        return store::set_attention(conn, &payment.token, why).await;
    }
    let Some(edge) = payment.state.after_money_taken() else {
        if !attempts::is_the_paid_one(conn, attempt).await? {
            let why = "the provider took this payment twice, on two card pages";
            return store::set_attention(conn, &payment.token, why).await;
        }
        return attempts::set_paid(conn, attempt, status.provider_payment.as_deref()).await;
    };
    flag_what_is_paid_elsewhere(conn, payment).await?;
    attempts::set_paid(conn, attempt, status.provider_payment.as_deref()).await?;
    store::take(conn, &payment.token, edge, told_by, now).await?;
    let posting = Posting {
        cause: Cause::Payment,
        reference: &payment.token,
        payment_token: Some(&payment.token),
        funds: ledger::funds_of(&payment.lines),
    };
    ledger::post(conn, &posting, now).await
}

/// Money that came for a part of a basket by itself, or for a basket that was taken apart: it is in the books, somebody
/// looks, and what else could be paid for the same things cannot be until they have.
async fn flag_what_is_paid_elsewhere(conn: &mut PgConnection, payment: &Payment) -> sqlx::Result<()> {
    let (why, others) = if let Some(basket) = &payment.part_of {
        let why = "the provider took this payment by itself, and it was to be paid in a basket";
        (why, vec![basket.clone()])
    } else if was_divided(conn, payment).await? {
        let why = "the provider took this basket after it was taken apart";
        (why, baskets::former_parts(conn, &payment.token).await?)
    } else {
        return Ok(());
    };
    store::set_attention(conn, &payment.token, why).await?;
    for other in others {
        let why = format!("the same was paid by {}", payment.reference);
        store::set_attention(conn, &other, &why).await?;
    }
    Ok(())
}

/// Why what the provider took is not what we asked for. Such a payment is never settled silently.
fn disagreement(payment: &Payment, status: &CardPageStatus) -> Option<&'static str> {
    if status.payment_token.as_deref() != Some(payment.token.as_str()) {
        Some("the provider's session is for another payment")
    } else if !status.is_sterling {
        Some("the provider took another currency")
    } else if status.amount != Some(payment.amount) {
        Some("the provider took another amount")
    } else {
        None
    }
}

//! The sweep: asks the provider about every card page that was left open, so that a lost return or message is found.

use std::sync::atomic::Ordering;
use std::time::Duration;

use super::aftermath::follow;
use super::error::PaymentError;
use super::refund::ask;
use super::settle::settle;
use super::store::refunds::{self, Refund, RefundState};
use super::store::{ToldBy, attempts, events};
use super::till::Till;
use super::webhook;

/// How often we look for something to ask about.
const INTERVAL: Duration = Duration::from_secs(20);
/// How many card pages are asked about in one round.
const LIMIT: i64 = 50;

/// Sweeps a council's payments for as long as the server runs.
pub async fn run(till: Till) {
    let mut ticks = tokio::time::interval(INTERVAL);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = once(&till).await {
            let cause = format!("{:#}", anyhow::Error::from(error));
            tracing::warn!(
                council = till.council.as_str(),
                cause,
                "the sweep of payments will try again"
            );
        }
    }
}

/// One round.
///
/// # Errors
/// When Postgres does not answer. A provider that does not answer is asked again later.
pub async fn once(till: &Till) -> Result<(), PaymentError> {
    if let Err(error) = count_refused(till).await {
        // Money comes first.
        tracing::warn!(council = till.council.as_str(), %error, "refused messages are counted later");
    }
    webhook::handle_waiting(till).await?;
    for session_id in attempts::claim_due(&till.pool, till.clock.now_sql(), LIMIT).await? {
        match settle(till, &session_id, &ToldBy::Sweep).await {
            Ok(_) | Err(PaymentError::NotFound) => {}
            Err(PaymentError::Provider(error)) => {
                let cause = format!("{:#}", anyhow::Error::from(error));
                tracing::info!(
                    council = till.council.as_str(),
                    cause,
                    "a card page could not be asked about"
                );
            }
            Err(error) => return Err(error),
        }
    }
    refunds(till).await
}

/// Writes down how many messages had a bad signature.
async fn count_refused(till: &Till) -> sqlx::Result<()> {
    let refused = till.refused_messages.swap(0, Ordering::Relaxed);
    if refused > 0 {
        let day = till.clock.now_sql().date();
        if let Err(error) = events::count_refused(&till.pool, day, refused).await {
            till.refused_messages.fetch_add(refused, Ordering::Relaxed);
            return Err(error);
        }
    }
    Ok(())
}

/// Asks for a refund again, unless the provider has it: it remembers keys for a day only.
async fn again(till: &Till, refund: &Refund) -> Result<(), PaymentError> {
    let mut conn = till.pool.acquire().await?;
    let payment = attempts::provider_payment(&mut conn, &refund.payment_token).await?;
    drop(conn);
    if let Some(payment) = payment {
        follow(till, &payment, &ToldBy::Sweep).await?;
    }
    let mut conn = till.pool.acquire().await?;
    let known = refunds::find(&mut conn, &refund.id).await?;
    drop(conn);
    match known {
        Some(known) if known.state == RefundState::Created => ask(till, &known, &ToldBy::Sweep).await,
        _ => Ok(()),
    }
}

/// Refunds that the provider has not said it has are asked for again, under the same key; the others are asked about.
async fn refunds(till: &Till) -> Result<(), PaymentError> {
    let mut conn = till.pool.acquire().await?;
    let due = refunds::claim_due(&mut conn, till.clock.now_sql(), LIMIT).await?;
    drop(conn);
    for refund in due {
        let done = match refund.state {
            RefundState::Created => again(till, &refund).await,
            _ => {
                let mut conn = till.pool.acquire().await?;
                let payment = attempts::provider_payment(&mut conn, &refund.payment_token).await?;
                drop(conn);
                match payment {
                    Some(payment) => follow(till, &payment, &ToldBy::Sweep).await,
                    None => Ok(()),
                }
            }
        };
        match done {
            Ok(()) | Err(PaymentError::NotFound) => {}
            Err(PaymentError::Provider(error)) => {
                let cause = format!("{:#}", anyhow::Error::from(error));
                tracing::info!(
                    council = till.council.as_str(),
                    cause,
                    "a refund could not be asked about"
                );
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

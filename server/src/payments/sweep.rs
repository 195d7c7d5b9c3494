//! The sweep: asks the provider about every card page that was left open, so that a lost return or message is found.

use std::sync::Arc;
use std::time::Duration;

use super::error::PaymentError;
use super::settle::settle;
use super::store::attempts;
use super::webhook;
use crate::councils::CouncilState;

/// How often we look for something to ask about.
const INTERVAL: Duration = Duration::from_secs(20);
/// How many card pages are asked about in one round.
const LIMIT: i64 = 50;

/// Sweeps a council's payments for as long as the server runs.
pub async fn run(state: Arc<CouncilState>) {
    let mut ticks = tokio::time::interval(INTERVAL);
    ticks.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Err(error) = once(&state).await {
            let cause = format!("{:#}", anyhow::Error::from(error));
            tracing::warn!(
                council = state.council.id.as_str(),
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
pub async fn once(state: &CouncilState) -> Result<(), PaymentError> {
    webhook::handle_waiting(state).await?;
    for session_id in attempts::claim_due(&state.pool, state.clock.now_sql(), LIMIT).await? {
        match settle(state, &session_id).await {
            Ok(_) | Err(PaymentError::NotFound) => {}
            Err(PaymentError::Provider(error)) => {
                let cause = format!("{:#}", anyhow::Error::from(error));
                tracing::info!(
                    council = state.council.id.as_str(),
                    cause,
                    "a card page could not be asked about"
                );
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

//! Lets go of what has been kept as long as it may be: drafts, submitted forms, files, sessions, wrong guesses.

use std::sync::Arc;
use std::time::Duration;

use crate::accounts::store as accounts;
use crate::council_tax::guess_limit::GUESS_LIMIT;
use crate::council_tax::store as council_tax;
use crate::councils::{CouncilState, store as councils};
use crate::notify::store as notify;
use crate::payments::store::events as payments;
use crate::submissions::store::{self as submissions, uploads};

/// How long the provider's messages are kept after they were handled: as long as a resident may ask about a payment
/// that went wrong. The privacy page says so.
const MESSAGES_KEPT: time::Duration = time::Duration::days(30);
/// How long codes and ended helpers' links are kept: limits look back an hour.
const SIGN_IN_KEPT: time::Duration = time::Duration::days(1);
/// How long it is kept that a message was sent.
const SENT_KEPT: time::Duration = time::Duration::days(30);
/// How often.
const INTERVAL: Duration = Duration::from_secs(15 * 60);

/// Lets go, for as long as the server runs.
pub async fn run(state: Arc<CouncilState>) {
    let mut ticks = tokio::time::interval(INTERVAL);
    loop {
        ticks.tick().await;
        if let Err(error) = once(&state).await {
            tracing::warn!(council = state.council.id.as_str(), %error, "retention will try again");
        }
    }
}

/// One round. Counts are logged, never what was let go.
///
/// # Errors
/// When Postgres does not answer.
pub async fn once(state: &CouncilState) -> sqlx::Result<()> {
    let now = state.clock.now_sql();
    let sessions = councils::delete_expired_sessions(&state.pool, now).await?;
    let (drafts, sent) = submissions::delete_expired(&state.pool, now).await?;
    let files = uploads::delete_expired(&state.pool, now).await?;
    let mut conn = state.pool.acquire().await?;
    let guesses = council_tax::purge_wrong_guesses(&mut conn, GUESS_LIMIT.counts_since(state.clock.now())).await?;
    let codes = accounts::delete_before(&mut conn, now - SIGN_IN_KEPT).await?;
    let sent_messages = notify::delete_before(&state.pool, now - SENT_KEPT).await?;
    let messages = payments::delete_handled_before(&state.pool, now - MESSAGES_KEPT).await?;
    if sessions + drafts + sent + files + guesses + messages + codes + sent_messages > 0 {
        tracing::info!(
            council = state.council.id.as_str(),
            sessions,
            drafts,
            submissions = sent,
            files,
            guesses,
            messages,
            codes,
            sent_messages,
            "let go"
        );
    }
    Ok(())
}

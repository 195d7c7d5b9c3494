//! The provider's messages: verified, kept, answered; then handled, in any order and any number of times. A message is
//! never believed: it only says what to ask the provider about.

mod govuk_pay;
mod stripe;

use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::routing::post;
use http::StatusCode;
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::aftermath::follow;
use super::error::PaymentError;
use super::provider::ProviderError;
use super::settle::settle;
use super::store::{ToldBy, events};
use super::till::Till;
use crate::councils::CouncilState;
use crate::error::AppError;

/// Where messages come in.
pub fn router() -> Router<Arc<CouncilState>> {
    Router::new()
        .route("/webhooks/stripe/{council}", post(stripe::post_webhook))
        .route("/webhooks/govuk-pay/{council}", post(govuk_pay::post_webhook))
}

/// What a council's messages are signed with.
pub type WebhookSecrets = Vec<SecretString>;

/// What a message is about.
#[derive(Debug, Clone, PartialEq, Eq)]
enum About {
    /// What became of a card page, by the provider's name for it.
    CardPage(String),
    /// What became of money after it was taken, by the provider's name for the payment.
    Money(String),
    /// Both, where the provider has one name for them.
    Payment(String),
    /// Nothing of ours.
    Nothing,
    /// It should name something, and does not.
    NoName(&'static str),
}

/// How a message's kind begins when it is GOV.UK Pay's; Stripe has none like it.
const GOVUK_PAY: &str = "govuk-pay.";

fn about(kind: &str, body: &[u8]) -> About {
    match kind.strip_prefix(GOVUK_PAY) {
        Some(kind) => govuk_pay::about(kind, body),
        None => stripe::about(kind, body),
    }
}

/// A signature that is not right: nothing of the message is kept. The sweep writes the count down, so that nobody makes
/// Postgres work by sending many.
fn refuse(state: &CouncilState) -> StatusCode {
    state.till.refused_messages.fetch_add(1, Ordering::Relaxed);
    let council = state.council.id.as_str();
    tracing::warn!(council, "a message with a bad signature was refused");
    StatusCode::BAD_REQUEST
}

/// Keeps a message and answers; it is handled after the answer. What cannot be read is kept for a person to look at.
async fn take_in(
    state: &CouncilState,
    read: Result<(String, String), String>,
    body: &[u8],
) -> Result<StatusCode, AppError> {
    let now = state.clock.now_sql();
    // No name has a NUL, and Postgres takes it nowhere.
    let read = read.and_then(|(id, kind)| {
        let has_nul = id.contains('\0') || kind.contains('\0');
        if has_nul {
            Err("it has a NUL in it".to_owned())
        } else {
            Ok((id, kind))
        }
    });
    match read {
        Ok((id, kind)) => {
            events::keep_event(&state.pool, &id, &kind, body, now, None).await?;
            let (till, about) = (state.till.clone(), about(&kind, body));
            tokio::spawn(async move { handle_logged(&till, &id, about).await });
        }
        Err(why) => {
            // Under a name made from its content.
            let digest: Vec<u8> = Sha256::digest(body).into_iter().take(12).collect();
            let id = format!("unreadable-{}", data_encoding::HEXLOWER.encode(&digest));
            let why = format!("cannot be read: {why}");
            events::keep_event(&state.pool, &id, "unreadable", body, now, Some(&why)).await?;
            tracing::warn!(
                council = state.council.id.as_str(),
                "a signed message could not be read"
            );
        }
    }
    Ok(StatusCode::OK)
}

/// Handles messages that were kept but not handled: after a crash, or when the provider could not be asked.
pub(super) async fn handle_waiting(till: &Till) -> sqlx::Result<()> {
    for waiting in events::waiting_events(&till.pool, 100).await? {
        handle_logged(till, &waiting.id, about(&waiting.kind, &waiting.body)).await;
    }
    Ok(())
}

async fn handle_logged(till: &Till, id: &str, about: About) {
    if let Err(error) = handle(till, id, about).await {
        let cause = format!("{:#}", anyhow::Error::from(error));
        let council = till.council.as_str();
        tracing::warn!(council, event = id, cause, "a message waits to be handled again");
    }
}

async fn handle(till: &Till, id: &str, about: About) -> Result<(), PaymentError> {
    let told_by = ToldBy::Message(id.to_owned());
    let done = match about {
        About::Nothing => Ok(()),
        About::NoName(why) => return attention(till, id, why).await,
        About::CardPage(session) => settle(till, &session, &told_by).await.map(drop),
        About::Money(payment) => follow(till, &payment, &told_by).await,
        About::Payment(name) => match settle(till, &name, &told_by).await {
            // Until it is paid, it has no money to follow.
            Ok(_) => match follow(till, &name, &told_by).await {
                Err(PaymentError::NotFound) => Ok(()),
                done => done,
            },
            Err(error) => Err(error),
        },
    };
    match done {
        // Money that we never asked for: another system may share the account.
        Ok(()) | Err(PaymentError::NotFound) => {}
        Err(PaymentError::Provider(ProviderError::Refused(error))) => {
            // Asking again would be refused again: a person has to look.
            let why = format!("the provider refused to tell about it: {error:#}");
            return attention(till, id, &why).await;
        }
        Err(error) => return Err(error),
    }
    events::set_handled(&till.pool, id, till.clock.now_sql()).await?;
    Ok(())
}

async fn attention(till: &Till, id: &str, why: &str) -> Result<(), PaymentError> {
    events::set_event_attention(&till.pool, id, why).await?;
    Ok(())
}

/// Whether a text can be the provider's name for something: it becomes part of an address there.
pub(super) fn is_name(text: &str, prefix: &str) -> bool {
    (1..=200).contains(&text.len())
        && text.starts_with(prefix)
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

//! Opening a card page for a payment: our row first, then the provider with its key, then what it answered.

use time::Duration;

use super::basket::was_divided;
use super::error::PaymentError;
use super::provider::{CardPageRequest, Outcome, ProviderError};
use super::settle::settle;
use super::state::PaymentEvent;
use super::store::attempts::{self, Attempt};
use super::store::{self, Payment, ToldBy};
use super::till::Till;
use crate::http::visit::Visit;

/// How long a card page stays open.
const OPEN_FOR: Duration = Duration::hours(2);
/// How long a request whose answer was lost is repeated under its key.
const KEY_LASTS: Duration = Duration::hours(1);
/// How long to wait before asking again while the provider is busy.
const BUSY: std::time::Duration = std::time::Duration::from_millis(250);
/// How often a card page is asked for while the provider is busy with the same request from another tab.
const TRIES: u32 = 4;

/// Where the resident goes now.
pub enum Opened {
    /// To the card page.
    CardPage(String),
    /// To the payment's own page: it has been paid already, is paid as part of another, or somebody has to look first.
    OwnPage,
}

/// Opens a card page, or finds the one that is open.
///
/// # Errors
/// When there is no such payment, or the provider or Postgres does not answer.
pub async fn open_card_page(visit: &Visit, token: &str) -> Result<Opened, PaymentError> {
    let till = &visit.state.till;
    for _ in 0..TRIES {
        let Some((payment, attempt)) = begin(till, token).await? else {
            return Ok(Opened::OwnPage);
        };
        if let Some(session_id) = &attempt.session_id {
            // A page was opened before: it may still be open, or have been paid in another tab.
            let status = settle(till, session_id, &ToldBy::Resident).await?;
            match status.outcome {
                Outcome::Paid | Outcome::Processing => return Ok(Opened::OwnPage),
                Outcome::Open => return Ok(Opened::CardPage(attempt.session_url.or(status.url).unwrap_or_default())),
                Outcome::Expired | Outcome::Declined | Outcome::GivenUp => continue,
            }
        }
        match till.provider.create(&request(visit, &payment, &attempt)).await {
            Ok(page) => {
                if opened(till, &payment, &attempt, &page.session_id, &page.url).await? {
                    return Ok(Opened::CardPage(page.url));
                }
                // Another tab has given this attempt up: of two card pages, both could be paid.
                if let Err(error) = till.provider.expire(&page.session_id).await {
                    let cause = format!("{:#}", anyhow::Error::from(error));
                    tracing::info!(
                        council = till.council.as_str(),
                        cause,
                        "an unused card page was left open"
                    );
                }
            }
            // Another request of this moment holds the key.
            Err(ProviderError::Conflict(_)) => tokio::time::sleep(BUSY).await,
            // The page of the other request, if there is one, was never shown to anybody.
            Err(ProviderError::KeyUsed(_)) => {
                let mut conn = till.pool.acquire().await?;
                attempts::close_unopened(&mut conn, &attempt).await?;
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(ProviderError::Unavailable(anyhow::anyhow!("the card page could not be opened in {TRIES} tries")).into())
}

/// The payment and its open attempt, made when there is none; none when the payment has been taken, or is to be paid as
/// part of another.
async fn begin(till: &Till, token: &str) -> Result<Option<(Payment, Attempt)>, PaymentError> {
    let (now, provider) = (till.clock.now_sql(), till.provider.name());
    let mut transaction = till.pool.begin().await?;
    let payment = store::lock_payment(&mut transaction, token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    let was_divided = was_divided(&mut transaction, &payment).await?;
    if payment.state.was_taken() || payment.attention.is_some() || payment.part_of.is_some() || was_divided {
        return Ok(None);
    }
    let attempt = match attempts::open_attempt(&mut transaction, token).await? {
        // Begun, but its answer was lost: the same key is right while the provider remembers it and its closing time is
        // still to come. Later a new one is: nobody was ever given the old page's address.
        Some(attempt) if attempt.session_id.is_none() && now - attempt.created_at > KEY_LASTS => {
            attempts::close_unopened(&mut transaction, &attempt).await?;
            attempts::insert_attempt(&mut transaction, token, provider, now).await?
        }
        Some(attempt) => attempt,
        None => attempts::insert_attempt(&mut transaction, token, provider, now).await?,
    };
    transaction.commit().await?;
    Ok(Some((payment, attempt)))
}

/// Keeps the card page that was opened. False when it must not be shown.
async fn opened(
    till: &Till,
    payment: &Payment,
    attempt: &Attempt,
    session_id: &str,
    url: &str,
) -> Result<bool, PaymentError> {
    let mut transaction = till.pool.begin().await?;
    let locked = store::lock_payment(&mut transaction, &payment.token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    if !attempts::set_session(&mut transaction, attempt, session_id, url).await? {
        return Ok(false);
    }
    if let Some(edge) = locked.state.after(PaymentEvent::CardPageOpened) {
        store::take(
            &mut transaction,
            &payment.token,
            edge,
            &ToldBy::Server,
            till.clock.now_sql(),
        )
        .await?;
    }
    transaction.commit().await?;
    Ok(true)
}

/// The same for every try of one attempt, or the provider would refuse its key.
fn request(visit: &Visit, payment: &Payment, attempt: &Attempt) -> CardPageRequest {
    let page = format!("/payments/{}", payment.token);
    CardPageRequest {
        idempotency_key: attempt.idempotency_key.clone(),
        payment_token: payment.token.clone(),
        reference: payment.reference.clone(),
        council: visit.state.council.id.clone(),
        lines: payment
            .lines
            .iter()
            .map(|line| (line.description.clone(), line.amount))
            .collect(),
        language: payment.language,
        success_url: visit.absolute(&format!("{page}/return?session_id={{CHECKOUT_SESSION_ID}}")),
        cancel_url: visit.absolute(&format!("{page}?back=1")),
        page_url: visit.absolute(&page),
        expires_at: (attempt.created_at + OPEN_FOR).unix_timestamp(),
    }
}

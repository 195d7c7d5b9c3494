//! Giving money back: our row first, then the provider with its key, then what it answered.

use forms::values::Pence;

use super::aftermath::{refund_says, share_of_what_is_left};
use super::error::PaymentError;
use super::provider::{ProviderError, RefundRequest};
use super::settle::settle;
use super::state::PaymentEvent;
use super::store::refunds::{self, Refund, RefundState};
use super::store::{self, ToldBy, attempts};
use super::till::Till;

/// What an officer asks for.
#[derive(Debug, Clone)]
pub struct RefundAsked {
    /// The payment.
    pub payment_token: String,
    /// How much; all that is left when it is not said.
    pub amount: Option<Pence>,
    /// Of which line, by its number from 1; of the first that has something left when it is not said.
    pub line: Option<usize>,
    /// Why.
    pub reason: String,
    /// The officer's name.
    pub officer: String,
}

/// Why nothing is given back.
#[derive(Debug, thiserror::Error)]
pub enum RefundRefused {
    /// More than what is left.
    #[error("no more than {0} of this payment is left to refund")]
    TooMuch(Pence),
    /// Nothing, or less.
    #[error("a refund is of 1p or more")]
    Nothing,
    /// There is no such line.
    #[error("this payment has {0} lines")]
    NoLine(usize),
    /// The money is not with us.
    #[error("a payment that is {0} cannot be refunded")]
    State(super::state::PaymentState),
    /// It was taken before its name at the provider was kept.
    #[error("the provider's name for this payment is not known")]
    NoName,
    /// Another provider took it: only that one can give it back.
    #[error("this payment was taken by {0}: give the money back in its own pages, or with its keys")]
    Elsewhere(String),
    /// The provider or Postgres.
    #[error(transparent)]
    Payment(#[from] PaymentError),
}

impl From<sqlx::Error> for RefundRefused {
    fn from(error: sqlx::Error) -> RefundRefused {
        RefundRefused::Payment(error.into())
    }
}

/// Asks for a refund. When the provider does not answer, the refund stays `created` and the sweep asks again with the
/// same key.
///
/// # Errors
/// When it is refused, by us or the provider, or Postgres does not answer.
pub async fn refund(till: &Till, asked: &RefundAsked) -> Result<Refund, RefundRefused> {
    let officer = ToldBy::Officer(asked.officer.clone());
    let mut conn = till.pool.acquire().await?;
    if let Some(session) = attempts::session_without_name(&mut conn, &asked.payment_token).await? {
        drop(conn);
        // It was taken before the provider's names for payments were kept.
        settle(till, &session, &officer).await?;
    }
    let new = store_refund(till, asked).await?;
    match ask(till, &new, &officer).await {
        Ok(()) => {}
        Err(error @ PaymentError::Provider(ProviderError::Refused(_))) => return Err(error.into()),
        // Whether it was made is not known, so it is not said that it was not: the sweep asks again.
        Err(error) => {
            let cause = format!("{:#}", anyhow::Error::from(error));
            tracing::warn!(
                council = till.council.as_str(),
                refund = new.id,
                cause,
                "a refund waits for its answer"
            );
        }
    }
    let mut conn = till.pool.acquire().await?;
    Ok(refunds::find(&mut conn, &new.id).await?.unwrap_or(new))
}

async fn store_refund(till: &Till, asked: &RefundAsked) -> Result<Refund, RefundRefused> {
    let mut transaction = till.pool.begin().await?;
    let payment = store::lock_payment(&mut transaction, &asked.payment_token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    if payment.state.after(PaymentEvent::PartRefunded).is_none() {
        return Err(RefundRefused::State(payment.state));
    }
    if attempts::provider_payment(&mut transaction, &payment.token)
        .await?
        .is_none()
    {
        return Err(RefundRefused::NoName);
    }
    match attempts::taken_by(&mut transaction, &payment.token).await? {
        Some(provider) if provider != till.provider.name() => return Err(RefundRefused::Elsewhere(provider)),
        _ => {}
    }
    let mut left = refunds::left(&mut transaction, &payment.token).await?;
    if let Some(line) = asked.line {
        if line == 0 || line > left.len() {
            return Err(RefundRefused::NoLine(left.len()));
        }
        let others = left.iter_mut().enumerate().filter(|(at, _)| at + 1 != line);
        others.for_each(|(_, left)| *left = Pence::ZERO);
    }
    let available: Pence = left.iter().copied().sum();
    let amount = asked.amount.unwrap_or(available);
    if amount > available || available == Pence::ZERO {
        return Err(RefundRefused::TooMuch(available));
    }
    if !amount.is_positive() {
        return Err(RefundRefused::Nothing);
    }
    let parts = share_of_what_is_left(amount, &left).ok_or(RefundRefused::TooMuch(available))?;
    let now = till.clock.now_sql();
    let refund = Refund::new(&payment.token, amount, &asked.reason, &asked.officer, now);
    refunds::insert(&mut transaction, &refund, &parts).await?;
    transaction.commit().await?;
    Ok(refund)
}

/// Asks the provider for a refund that is stored.
///
/// # Errors
/// When the provider refuses or does not answer, or from Postgres.
pub(super) async fn ask(till: &Till, refund: &Refund, told_by: &ToldBy) -> Result<(), PaymentError> {
    let mut conn = till.pool.acquire().await?;
    let token = &refund.payment_token;
    let provider_payment = attempts::provider_payment(&mut conn, token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    let payment = store::payment(&mut conn, token).await?.ok_or(PaymentError::NotFound)?;
    let gone = refunds::gone(&mut conn, token).await?;
    let others = refunds::of_payment(&mut conn, token).await?;
    drop(conn);
    let request = RefundRequest {
        id: refund.id.clone(),
        provider_payment,
        amount: refund.amount,
        available: payment.amount.checked_sub(gone).unwrap_or(Pence::ZERO),
        known: others.into_iter().filter_map(|other| other.provider_id).collect(),
    };
    let answer = till.provider.refund(&request).await;
    let now = till.clock.now_sql();
    let mut transaction = till.pool.begin().await?;
    match answer {
        Ok(says) => refund_says(&mut transaction, token, &says, told_by, now).await?,
        // Refused for good: what it would have given back is left again.
        Err(error @ ProviderError::Refused(_)) => {
            store::lock_payment(&mut transaction, token).await?;
            let now_known = refunds::find(&mut transaction, &refund.id).await?;
            // A message may have told of it while we asked.
            if now_known.is_some_and(|known| known.state == RefundState::Created && known.provider_id.is_none()) {
                refunds::set_state(&mut transaction, &refund.id, RefundState::Error, None, now).await?;
            }
            transaction.commit().await?;
            return Err(error.into());
        }
        Err(error) => return Err(error.into()),
    }
    transaction.commit().await?;
    Ok(())
}

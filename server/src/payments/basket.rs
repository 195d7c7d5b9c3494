//! Paying for several things at once: the payments that were begun for them are paid as one, and can be taken apart again
//! until it is paid. Of a payment and its basket at most one can be paid; the database holds that too.

use app::language::Language;
use forms::values::Pence;

use super::error::PaymentError;
use super::intent::Intent;
use super::provider::{Outcome, ProviderError};
use super::settle::settle;
use super::store::{self, Payment, ToldBy, attempts, baskets};
use super::till::Till;
use crate::token::new_token;

/// The most that one payment can be: what the database takes, and Stripe.
pub const MOST: Pence = Pence::from_pence(99_999_999);
/// The most things in a basket. Stripe's card page shows 100.
pub const MOST_THINGS: usize = 20;

/// Why payments cannot be paid together, or taken apart, now.
#[derive(Debug, thiserror::Error)]
pub enum BasketError {
    /// One is being paid, was paid meanwhile, or is in another basket.
    #[error("one of these payments is being paid, or was paid meanwhile")]
    Changed,
    /// They come to more than a payment can be.
    #[error("one payment can be at most {MOST}")]
    TooMuch,
    /// There is no such payment, or the provider or Postgres does not answer.
    #[error(transparent)]
    Payment(#[from] PaymentError),
}

impl From<sqlx::Error> for BasketError {
    fn from(error: sqlx::Error) -> BasketError {
        BasketError::Payment(error.into())
    }
}

/// Has these payments be paid as one, and gives that one's token. Asked for again, it is the same one.
///
/// # Errors
/// When one of them cannot be paid, or cannot be told to be unpaid.
pub async fn join(till: &Till, tokens: &[String], language: Language) -> Result<String, BasketError> {
    let mut conn = till.pool.acquire().await?;
    let mut payments = Vec::new();
    for token in tokens {
        payments.push(store::payment(&mut conn, token).await?.ok_or(PaymentError::NotFound)?);
    }
    if let Some(basket) = same_basket(&payments) {
        return Ok(basket);
    }
    drop(conn);
    for token in tokens {
        close_card_page(till, token).await?;
    }
    let mut transaction = till.pool.begin().await?;
    // In one order, so that two baskets with the same things wait for each other instead of both for ever.
    let mut in_order = tokens.to_vec();
    in_order.sort_unstable();
    in_order.dedup();
    let mut locked = Vec::new();
    for token in &in_order {
        let payment = store::lock_payment(&mut transaction, token)
            .await?
            .ok_or(PaymentError::NotFound)?;
        let has_page = attempts::open_attempt(&mut transaction, token).await?.is_some();
        if has_page || !can_be_joined(&payment) {
            return Err(BasketError::Changed);
        }
        locked.push(payment);
    }
    locked.sort_by_key(|payment| tokens.iter().position(|token| *token == payment.token));
    let intent = Intent {
        key: format!("basket:{}", new_token()),
        lines: locked.into_iter().flat_map(|payment| payment.lines).collect(),
        language,
        next_path: "/".to_owned(),
        is_basket: true,
    };
    if intent.amount() > MOST {
        return Err(BasketError::TooMuch);
    }
    let basket = store::open_payment(&mut transaction, &intent, till.clock.now_sql()).await?;
    baskets::put_in(&mut transaction, &in_order, &basket.token).await?;
    transaction.commit().await?;
    Ok(basket.token)
}

/// Whether a payment can be put into a basket, as far as its row says.
pub fn can_be_joined(payment: &Payment) -> bool {
    !payment.state.was_taken() && payment.attention.is_none() && payment.part_of.is_none() && !payment.is_basket
}

/// The basket that all of these are in already: the button was pressed twice.
fn same_basket(payments: &[Payment]) -> Option<String> {
    let (first, rest) = payments.split_first()?;
    let basket = first.part_of.clone()?;
    rest.iter()
        .all(|payment| payment.part_of.as_ref() == Some(&basket))
        .then_some(basket)
}

/// Has the payments of a basket be paid one by one again, and says which they are.
///
/// # Errors
/// When the basket is being paid or was paid, or that cannot be told.
pub async fn take_apart(till: &Till, basket: &str) -> Result<Vec<String>, BasketError> {
    close_card_page(till, basket).await?;
    let mut transaction = till.pool.begin().await?;
    let payment = store::lock_payment(&mut transaction, basket)
        .await?
        .filter(|payment| payment.is_basket)
        .ok_or(PaymentError::NotFound)?;
    let has_page = attempts::open_attempt(&mut transaction, basket).await?.is_some();
    if has_page || payment.state.was_taken() || payment.attention.is_some() {
        return Err(BasketError::Changed);
    }
    let parts = baskets::take_apart(&mut transaction, basket).await?;
    transaction.commit().await?;
    Ok(parts)
}

/// Closes the card page that is open for a payment, so that nothing can be paid on it any more.
async fn close_card_page(till: &Till, token: &str) -> Result<(), BasketError> {
    let mut transaction = till.pool.begin().await?;
    // Whoever opens a card page holds the row too.
    store::lock_payment(&mut transaction, token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    let Some(attempt) = attempts::open_attempt(&mut transaction, token).await? else {
        return Ok(());
    };
    let Some(session_id) = attempt.session_id.clone() else {
        // Its page, if there is one, was shown to nobody, and will not be.
        attempts::close_unopened(&mut transaction, &attempt).await?;
        return Ok(transaction.commit().await?);
    };
    drop(transaction);
    let expired = till.provider.expire(&session_id).await;
    match settle(till, &session_id, &ToldBy::Resident).await?.outcome {
        Outcome::Expired | Outcome::GivenUp | Outcome::Declined => Ok(()),
        Outcome::Paid | Outcome::Processing => Err(BasketError::Changed),
        Outcome::Open => {
            let why = expired.err().unwrap_or_else(|| {
                ProviderError::Unavailable(anyhow::anyhow!("the card page is open after it was closed"))
            });
            Err(PaymentError::Provider(why).into())
        }
    }
}

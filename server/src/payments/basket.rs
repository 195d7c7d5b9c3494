//! Paying for several things at once: the payments that were begun for them are paid as one, and can be taken apart again
//! until it is paid. Of a payment and its basket at most one can be paid; the database holds that too.

use std::collections::BTreeSet;

use app::language::Language;
use forms::values::Pence;
use sqlx::PgConnection;

use super::error::PaymentError;
use super::intent::Intent;
use super::provider::{Outcome, ProviderError};
use super::settle::settle;
use super::store::{self, Payment, ToldBy, attempts, baskets};
use super::till::Till;
use crate::token::new_token;

/// The most things in a basket. Stripe's card page shows 100.
pub const MOST_THINGS: usize = 20;

/// Why payments cannot be paid together, or taken apart, now.
#[derive(Debug, thiserror::Error)]
pub enum BasketError {
    /// One is being paid, was paid meanwhile, or is in another basket.
    #[error("one of these payments is being paid, or was paid meanwhile")]
    Changed,
    /// They come to more than a payment can be.
    #[error("one payment can be at most {0}")]
    TooMuch(Pence),
    /// There is no such payment, or the provider or Postgres does not answer.
    #[error(transparent)]
    Payment(#[from] PaymentError),
}

impl From<sqlx::Error> for BasketError {
    fn from(error: sqlx::Error) -> BasketError {
        BasketError::Payment(error.into())
    }
}

/// Has these payments be paid as one, and gives that one's token. Asked for again, it is the same one. One payment alone is
/// paid by itself, taken out of the basket that it was in.
///
/// # Errors
/// When one of them cannot be paid, or cannot be told to be unpaid.
pub async fn join(till: &Till, tokens: &[String], language: Language, by: &[u8]) -> Result<String, BasketError> {
    for basket in baskets_of(till, tokens).await? {
        let mut conn = till.pool.acquire().await?;
        let parts: BTreeSet<String> = baskets::parts(&mut conn, &basket).await?.into_iter().collect();
        drop(conn);
        if tokens.iter().cloned().collect::<BTreeSet<_>>() == parts {
            return Ok(basket);
        }
        // Something was put in, or taken out, since.
        take_apart(till, &basket, by).await?;
    }
    if let [only] = tokens {
        return Ok(only.clone());
    }
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
        if has_page || !can_be_joined(&payment, by) {
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
        begun_by: Some(by.to_vec()),
        is_basket: true,
    };
    let most = till.provider.most();
    if intent.amount() > most {
        return Err(BasketError::TooMuch(most));
    }
    let basket = store::open_payment(&mut transaction, &intent, till.clock.now_sql()).await?;
    baskets::put_in(&mut transaction, &in_order, &basket.token).await?;
    transaction.commit().await?;
    Ok(basket.token)
}

/// Whether somebody's browser can put a payment into its basket, as far as the payment's row says: whoever else was sent
/// the payment's address may pay it, and nothing more.
pub fn can_be_joined(payment: &Payment, by: &[u8]) -> bool {
    let is_open = !payment.state.was_taken() && payment.attention.is_none() && payment.part_of.is_none();
    is_open && !payment.is_basket && is_of(payment, by)
}

/// Whether a payment is a basket that was taken apart: its things are paid one by one.
pub(super) async fn was_divided(conn: &mut PgConnection, payment: &Payment) -> sqlx::Result<bool> {
    Ok(payment.is_basket && baskets::parts(conn, &payment.token).await?.is_empty())
}

/// Whether this browser began the payment.
pub fn is_of(payment: &Payment, by: &[u8]) -> bool {
    payment.begun_by.as_deref() == Some(by)
}

/// The baskets that these are in already: the button was pressed before.
async fn baskets_of(till: &Till, tokens: &[String]) -> Result<BTreeSet<String>, BasketError> {
    let mut conn = till.pool.acquire().await?;
    let mut found = BTreeSet::new();
    for token in tokens {
        let payment = store::payment(&mut conn, token).await?.ok_or(PaymentError::NotFound)?;
        found.extend(payment.part_of);
    }
    Ok(found)
}

/// Has the payments of a basket be paid one by one again, and says which they are.
///
/// # Errors
/// When the basket is being paid or was paid, or that cannot be told.
pub async fn take_apart(till: &Till, basket: &str, by: &[u8]) -> Result<Vec<String>, BasketError> {
    let mut conn = till.pool.acquire().await?;
    let found = store::payment(&mut conn, basket).await?;
    drop(conn);
    if !found.is_some_and(|payment| payment.is_basket && is_of(&payment, by)) {
        return Err(PaymentError::NotFound.into());
    }
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

//! The one function that settles: the return page, the provider's messages and the sweep all call it, in any order,
//! any number of times.

use super::error::PaymentError;
use super::ledger;
use super::provider::{CardPageStatus, Outcome};
use super::state::PaymentEvent;
use super::store::{self, Payment, attempts};
use crate::councils::CouncilState;

/// Asks the provider what became of a card page, and makes our record agree. The provider is asked outside the
/// transaction; the state and the ledger change together.
///
/// # Errors
/// When the session is not ours, or the provider or Postgres does not answer.
pub async fn settle(state: &CouncilState, session_id: &str) -> Result<CardPageStatus, PaymentError> {
    let status = state.provider.status(session_id).await?;
    let now = state.clock.now_sql();
    let mut transaction = state.pool.begin().await?;
    let attempt = attempts::attempt_of_session(&mut transaction, session_id)
        .await?
        .ok_or(PaymentError::NotFound)?;
    let payment = store::lock_payment(&mut transaction, &attempt.payment_token)
        .await?
        .ok_or(PaymentError::NotFound)?;
    match status.outcome {
        Outcome::Open | Outcome::Processing => {}
        Outcome::Expired => {
            attempts::set_attempt_state(&mut transaction, &attempt, "closed").await?;
            let another_is_open = attempts::open_attempt(&mut transaction, &payment.token)
                .await?
                .is_some();
            if let (false, Some(next)) = (another_is_open, payment.state.after(PaymentEvent::CardPageExpired)) {
                store::set_state(&mut transaction, &payment.token, next, now).await?;
            }
        }
        Outcome::Paid => match (disagreement(&payment, &status), payment.state.after(PaymentEvent::Paid)) {
            (Some(why), _) => store::set_attention(&mut transaction, &payment.token, why).await?,
            (None, Some(next)) => {
                attempts::set_attempt_state(&mut transaction, &attempt, "paid").await?;
                store::set_state(&mut transaction, &payment.token, next, now).await?;
                ledger::post_payment(&mut transaction, &payment.token, &payment.fund, payment.amount, now).await?;
            }
            (None, None) if !attempts::is_the_paid_one(&mut transaction, &attempt).await? => {
                let why = "the provider took this payment twice, on two card pages";
                store::set_attention(&mut transaction, &payment.token, why).await?;
            }
            (None, None) => {}
        },
    }
    transaction.commit().await?;
    Ok(status)
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

//! The daily reconciliation: the provider's list of every movement of money, beside our ledger. Its fees are posted; what
//! does not agree is written down, and named until somebody has looked.

use std::collections::BTreeSet;

use forms::values::Pence;
use time::OffsetDateTime;

use super::aftermath::follow;
use super::error::PaymentError;
use super::ledger::{self, Cause, Posting, Share};
use super::provider::{Movement, MovementKind};
use super::store::movements::{self, Known};
use super::store::{self, ToldBy};
use super::till::Till;

/// The fund that the provider's fees are charged to.
pub const FEES_FUND: &str = "CARD-FEES";

/// How long after it was opened a dispute may be decided, at most.
const DISPUTES_LAST: time::Duration = time::Duration::days(200);

/// What a reconciliation found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reconciled {
    /// How many movements the provider listed.
    pub movements: usize,
    /// What does not agree, one sentence each.
    pub differences: Vec<String>,
}

/// Compares the provider's movements from one moment to before another with the ledger. Done again, it changes nothing.
///
/// # Errors
/// When the provider or Postgres does not answer.
pub async fn reconcile(till: &Till, from: OffsetDateTime, to: OffsetDateTime) -> Result<Reconciled, PaymentError> {
    let listed = till.provider.movements(from, to).await?;
    catch_up(till, &listed, from).await?;
    let now = till.clock.now_sql();
    let mut transaction = till.pool.begin().await?;
    let conn = &mut *transaction;
    let mut differences = Vec::new();
    for movement in &listed {
        let known = movements::known(conn, movement).await?;
        let difference = difference(movement, &known);
        movements::keep(
            conn,
            movement,
            known.payment_token.as_deref(),
            difference.as_deref(),
            now,
        )
        .await?;
        // A fee by itself is the whole amount of its movement.
        let fee = match movement.kind {
            MovementKind::Fee => movement.amount.negated(),
            _ => movement.fee,
        };
        // Some providers tell of a fee later than of the payment.
        if fee != Pence::ZERO && !store::ledger::is_posted(conn, Cause::Fee, &movement.id).await? {
            let posting = Posting {
                cause: Cause::Fee,
                reference: &movement.id,
                payment_token: known.payment_token.as_deref(),
                funds: vec![Share::of_fund(FEES_FUND, fee)],
            };
            ledger::post(conn, &posting, now).await?;
        }
        differences.extend(difference.map(|difference| format!("{}: {difference}", movement.id)));
    }
    for missing in movements::not_listed(conn, from, to).await? {
        differences.push(format!(
            "payment {missing} is in the ledger, and the provider does not list it"
        ));
    }
    movements::keep_run(conn, (from, to), listed.len(), differences.len(), now).await?;
    transaction.commit().await?;
    Ok(Reconciled {
        movements: listed.len(),
        differences,
    })
}

/// Hears of refunds and disputes whose messages were lost, before they are called a difference.
async fn catch_up(till: &Till, listed: &[Movement], from: OffsetDateTime) -> Result<(), PaymentError> {
    let disputed = till.provider.disputed_since(from - DISPUTES_LAST).await?;
    let mut conn = till.pool.acquire().await?;
    let mut unheard: BTreeSet<String> = disputed.into_iter().collect();
    for movement in listed.iter().filter(|movement| movement.kind != MovementKind::Payment) {
        let known = movements::known(&mut conn, movement).await?;
        if known.payment_token.is_some() && difference(movement, &known).is_some() {
            unheard.extend(movement.provider_payment.clone());
        }
    }
    drop(conn);
    for payment in unheard {
        match follow(till, &payment, &ToldBy::Reconciliation).await {
            // Another system may share the account.
            Ok(()) | Err(PaymentError::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// What does not agree between a movement and what the ledger has of the same thing.
fn difference(movement: &Movement, known: &Known) -> Option<String> {
    let what = match movement.kind {
        MovementKind::Payment => "took",
        MovementKind::Refund => "gave back",
        MovementKind::RefundFailed => "had back",
        MovementKind::Dispute => "moved for a dispute",
        MovementKind::Fee | MovementKind::Payout | MovementKind::Other => return None,
    };
    // The verb says which way it went.
    let size = |amount: Pence| if amount.is_negative() { amount.negated() } else { amount };
    let moved = size(movement.amount);
    match known.posted {
        None if known.payment_token.is_none() => {
            Some(format!("the provider {what} {moved}, of a payment that we do not know"))
        }
        None => Some(format!("the provider {what} {moved}, and the ledger has nothing of it")),
        Some(posted) if posted != movement.amount => {
            let posted = size(posted);
            Some(format!("the provider {what} {moved}, and the ledger has {posted}"))
        }
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_the_same_agrees() {
        let movement = |kind, pence| Movement {
            id: "txn_1".to_owned(),
            kind,
            amount: Pence::from_pence(pence),
            fee: Pence::ZERO,
            source: None,
            provider_payment: None,
            at: OffsetDateTime::UNIX_EPOCH,
        };
        let known = |token: Option<&str>, posted: Option<i64>| Known {
            payment_token: token.map(str::to_owned),
            posted: posted.map(Pence::from_pence),
        };
        let taken = movement(MovementKind::Payment, 100);
        assert_eq!(difference(&taken, &known(Some("t"), Some(100))), None);
        for (known, says) in [
            (
                known(None, None),
                "the provider took £1.00, of a payment that we do not know",
            ),
            (
                known(Some("t"), None),
                "the provider took £1.00, and the ledger has nothing of it",
            ),
            (
                known(Some("t"), Some(99)),
                "the provider took £1.00, and the ledger has £0.99",
            ),
        ] {
            assert_eq!(difference(&taken, &known).as_deref(), Some(says));
        }
        assert_eq!(
            difference(&movement(MovementKind::Payout, -100), &known(None, None)),
            None
        );
    }
}

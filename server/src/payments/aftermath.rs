//! What becomes of money after it was taken: refunds and disputes. Like settling, it asks the provider and makes our
//! record agree, in any order and any number of times.

use forms::values::Pence;
use sqlx::PgConnection;
use time::OffsetDateTime;

use super::error::PaymentError;
use super::intent::Line;
use super::ledger::{self, Cause, LedgerAccount, Posting};
use super::provider::ProviderRefund;
use super::state::PaymentEvent;
use super::store::disputes::{self, Dispute, DisputeState};
use super::store::refunds::{self, Refund, RefundState};
use super::store::{self, Payment, ToldBy, attempts};
use super::till::Till;

/// Who asked for a refund that we did not ask for.
const ELSEWHERE: &str = "somebody at the provider";

/// Asks the provider about the refunds and disputes of a payment, by its name for it, and makes our record agree.
///
/// # Errors
/// When the payment is not ours, or the provider or Postgres does not answer.
pub async fn follow(till: &Till, provider_payment: &str, told_by: &ToldBy) -> Result<(), PaymentError> {
    let mut conn = till.pool.acquire().await?;
    let token = attempts::token_of_provider_payment(&mut conn, provider_payment)
        .await?
        .ok_or(PaymentError::NotFound)?;
    drop(conn);
    let refunds = till.provider.refunds(provider_payment).await?;
    let disputes = till.provider.disputes(provider_payment).await?;
    let now = till.clock.now_sql();
    let mut transaction = till.pool.begin().await?;
    for refund in &refunds {
        refund_says(&mut transaction, &token, refund, told_by, now).await?;
    }
    for dispute in &disputes {
        dispute_says(&mut transaction, &token, dispute, told_by, now).await?;
    }
    transaction.commit().await?;
    Ok(())
}

/// Makes our record of one refund agree with the provider's.
///
/// # Errors
/// When there is no such payment, or from Postgres.
pub(super) async fn refund_says(
    conn: &mut PgConnection,
    token: &str,
    says: &ProviderRefund,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> Result<(), PaymentError> {
    let payment = store::lock_payment(conn, token).await?.ok_or(PaymentError::NotFound)?;
    let known = match refunds::find(conn, &says.provider_id).await? {
        Some(known) => Some(known),
        None => match &says.id {
            Some(id) => refunds::find(conn, id).await?,
            // A provider that keeps no names of ours: the one that we asked for and have had no answer about.
            None if says.state.is_gone() => refunds::unanswered(conn, token, says.amount).await?,
            None => None,
        },
    };
    let is_second = |refund: &Refund| refund.provider_id.as_ref().is_some_and(|id| *id != says.provider_id);
    let known = match known {
        Some(refund) if is_second(&refund) && says.state.is_gone() => {
            store::set_attention(conn, token, "the provider gave back one refund twice").await?;
            None
        }
        Some(refund) if is_second(&refund) => return Ok(()),
        known => known,
    };
    let refund = match known {
        Some(refund) if refund.payment_token != token || refund.amount != says.amount => {
            let why = "a refund at the provider is not what was asked for";
            return Ok(store::set_attention(conn, token, why).await?);
        }
        Some(refund) => refund,
        None => match found_elsewhere(conn, &payment, says, now).await? {
            Some(refund) => refund,
            None => return Ok(()),
        },
    };
    let (was, is) = (refund.state.is_gone(), says.state.is_gone());
    if refund.state != says.state && !(says.state == RefundState::Submitted && refund.state == RefundState::Success) {
        refunds::set_state(conn, &refund.id, says.state, Some(&says.provider_id), now).await?;
    }
    // Out and back before we heard of it: our books have both ways, as the provider's do.
    let unheard = !was && !is && says.moved && !store::ledger::is_posted(conn, Cause::Refund, &refund.id).await?;
    let causes: &[Cause] = match (was, is) {
        (false, true) => &[Cause::Refund],
        (true, false) => &[Cause::RefundFailed],
        _ if unheard => &[Cause::Refund, Cause::RefundFailed],
        _ => return Ok(()),
    };
    let funds = refunds::funds(conn, &refund.id).await?;
    for &cause in causes {
        let posting = Posting {
            cause,
            reference: &refund.id,
            payment_token: Some(token),
            funds: funds.clone(),
        };
        ledger::post(conn, &posting, now).await?;
    }
    if unheard {
        return Ok(());
    }
    let event = match (is, refunds::gone(conn, token).await?) {
        (true, gone) if gone == payment.amount => PaymentEvent::Refunded,
        (true, _) => PaymentEvent::PartRefunded,
        (false, Pence::ZERO) => PaymentEvent::RefundFailed,
        (false, _) => PaymentEvent::RefundPartlyFailed,
    };
    step(conn, &payment, event, told_by, now).await?;
    Ok(())
}

/// A refund that was made in the provider's own pages: the money moved, so it is in our books too.
async fn found_elsewhere(
    conn: &mut PgConnection,
    payment: &Payment,
    says: &ProviderRefund,
    now: OffsetDateTime,
) -> sqlx::Result<Option<Refund>> {
    if !says.state.is_gone() && !says.moved {
        return Ok(None);
    }
    let left = refunds::left(conn, &payment.token).await?;
    let Some(parts) = share_of_what_is_left(says.amount, &left) else {
        let why = "the provider gave back more than was paid";
        store::set_attention(conn, &payment.token, why).await?;
        return Ok(None);
    };
    let refund = Refund::new(&payment.token, says.amount, "made at the provider", ELSEWHERE, now);
    refunds::insert(conn, &refund, &parts).await?;
    Ok(Some(refund))
}

/// Takes an amount from what is left of each line, the first first, by their numbers; nothing when it is too much.
pub(super) fn share_of_what_is_left(amount: Pence, left: &[Pence]) -> Option<Vec<(i16, Pence)>> {
    let mut rest = amount;
    let mut parts = Vec::new();
    for (line, left) in (1_i16..).zip(left) {
        let part = rest.min(*left);
        if part.is_positive() {
            parts.push((line, part));
            rest = rest.checked_sub(part)?;
        }
    }
    (rest == Pence::ZERO).then_some(parts)
}

/// Makes our record of one dispute agree with the provider's. A decision that we hear of first comes after its opening.
async fn dispute_says(
    conn: &mut PgConnection,
    token: &str,
    says: &Dispute,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> Result<(), PaymentError> {
    let lock = || PaymentError::NotFound;
    let payment = store::lock_payment(conn, token).await?.ok_or_else(lock)?;
    let known = disputes::known(conn, &says.provider_id).await?;
    let funds = match known {
        // What was not given back before, the first line first.
        None => {
            let left = refunds::left(conn, token).await?;
            let lines = payment.lines.iter().cloned().zip(left);
            let lines: Vec<_> = lines.map(|(line, amount)| Line { amount, ..line }).collect();
            ledger::share_out(says.amount, &lines)
        }
        Some(_) => store::ledger::funds_of(conn, Cause::Dispute, &says.provider_id, LedgerAccount::Disputed).await?,
    };
    let posting = |cause| Posting {
        cause,
        reference: &says.provider_id,
        payment_token: Some(token),
        funds: funds.clone(),
    };
    if known.is_none() {
        disputes::keep(conn, token, says, DisputeState::Open, now).await?;
        ledger::post(conn, &posting(Cause::Dispute), now).await?;
        step(conn, &payment, PaymentEvent::Disputed, told_by, now).await?;
    }
    let (cause, event) = match (known.unwrap_or(DisputeState::Open), says.state) {
        (DisputeState::Open, DisputeState::Won) => (Cause::DisputeWon, PaymentEvent::DisputeWon),
        (DisputeState::Open, DisputeState::Lost) => (Cause::DisputeLost, PaymentEvent::DisputeLost),
        // Nothing new, or an answer that was overtaken on its way.
        (was, is) if was == is || is == DisputeState::Open => return Ok(()),
        _ => {
            let why = "the provider changed its mind about a dispute";
            return Ok(store::set_attention(conn, token, why).await?);
        }
    };
    disputes::keep(conn, token, says, says.state, now).await?;
    ledger::post(conn, &posting(cause), now).await?;
    let payment = store::lock_payment(conn, token).await?.ok_or_else(lock)?;
    step(conn, &payment, event, told_by, now).await?;
    Ok(())
}

/// Takes the step that an event means; where the graph has none, the money is in the books all the same, and an officer
/// looks.
async fn step(
    conn: &mut PgConnection,
    payment: &Payment,
    event: PaymentEvent,
    told_by: &ToldBy,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    match payment.state.after(event) {
        Some(edge) => store::take(conn, &payment.token, edge, told_by, now).await,
        None => {
            let why = format!("{} while it was {}", event.name(), payment.state);
            store::set_attention(conn, &payment.token, &why).await
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_comes_out_of_the_lines_in_their_order() {
        let pence = |all: &[i64]| all.iter().copied().map(Pence::from_pence).collect::<Vec<_>>();
        let share = |amount, left: &[i64]| share_of_what_is_left(Pence::from_pence(amount), &pence(left));
        let part = |line, amount| (line, Pence::from_pence(amount));
        assert_eq!(share(300, &[200, 200]), Some(vec![part(1, 200), part(2, 100)]));
        assert_eq!(share(100, &[0, 200]), Some(vec![part(2, 100)]));
        assert_eq!(share(401, &[200, 200]), None);
    }
}

//! What becomes of money at Stripe: refunds, disputes, and its list of every movement.

use std::collections::HashMap;

use forms::values::Pence;
use stripe::{Client, IdempotencyKey, RequestStrategy};
use stripe_core::balance_transaction::ListBalanceTransaction;
use stripe_core::dispute::ListDispute;
use stripe_core::refund::{CreateRefund, ListRefund};
use stripe_shared::{BalanceTransaction, BalanceTransactionSource, BalanceTransactionType, DisputeStatus, Refund};
use stripe_types::{Expandable, RangeBoundsTs, RangeQueryTs};
use time::OffsetDateTime;

use super::provider_error;
use crate::payments::provider::{Movement, MovementKind, ProviderError, ProviderRefund, RefundRequest};
use crate::payments::store::disputes::{Dispute, DisputeState};
use crate::payments::store::refunds::RefundState;

/// Where a refund of ours carries its name at Stripe.
const OUR_ID: &str = "refund";
/// How many of a list Stripe sends at once, at most.
const PAGE: i64 = 100;

pub(super) async fn refund(client: &Client, request: &RefundRequest) -> Result<ProviderRefund, ProviderError> {
    let call = CreateRefund::new()
        .payment_intent(request.provider_payment.as_str())
        .amount(request.amount.pence())
        .metadata(HashMap::from([(OUR_ID.to_owned(), request.id.clone())]));
    let key =
        IdempotencyKey::new(format!("refund-{}", request.id)).map_err(|error| ProviderError::Refused(error.into()))?;
    let refund: Refund = stripe_client_core::StripeRequest::customize(&call)
        .request_strategy(RequestStrategy::Idempotent(key))
        .send(client)
        .await
        .map_err(provider_error)?;
    Ok(read_refund(refund))
}

pub(super) async fn refunds(client: &Client, provider_payment: &str) -> Result<Vec<ProviderRefund>, ProviderError> {
    let mut all = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let mut call = ListRefund::new().payment_intent(provider_payment).limit(PAGE);
        if let Some(after) = &after {
            call = call.starting_after(after.as_str());
        }
        let page = call.send(client).await.map_err(provider_error)?;
        after = page.data.last().map(|last| last.id.to_string());
        all.extend(page.data.into_iter().map(read_refund));
        if !page.has_more || after.is_none() {
            // As they were made.
            all.reverse();
            return Ok(all);
        }
    }
}

fn read_refund(refund: Refund) -> ProviderRefund {
    let state = match refund.status.as_deref() {
        Some("succeeded") => RefundState::Success,
        Some("failed" | "canceled") => RefundState::Error,
        _ => RefundState::Submitted,
    };
    ProviderRefund {
        provider_id: refund.id.to_string(),
        id: refund.metadata.and_then(|mut metadata| metadata.remove(OUR_ID)),
        amount: Pence::from_pence(refund.amount),
        state,
        moved: refund.balance_transaction.is_some(),
    }
}

pub(super) async fn disputes(client: &Client, provider_payment: &str) -> Result<Vec<Dispute>, ProviderError> {
    let call = ListDispute::new().payment_intent(provider_payment).limit(PAGE);
    let page = call.send(client).await.map_err(provider_error)?;
    let read = |dispute: stripe_shared::Dispute| {
        let state = match dispute.status {
            DisputeStatus::Won => DisputeState::Won,
            DisputeStatus::Lost => DisputeState::Lost,
            DisputeStatus::NeedsResponse | DisputeStatus::UnderReview => DisputeState::Open,
            // A bank that only asks takes no money.
            _ => return None,
        };
        Some(Dispute {
            provider_id: dispute.id.to_string(),
            amount: Pence::from_pence(dispute.amount),
            reason: dispute.reason,
            state,
        })
    };
    let mut all: Vec<Dispute> = page.data.into_iter().filter_map(read).collect();
    all.reverse();
    Ok(all)
}

pub(super) async fn movements(
    client: &Client,
    from: OffsetDateTime,
    to: OffsetDateTime,
) -> Result<Vec<Movement>, ProviderError> {
    let range = RangeBoundsTs {
        gte: Some(from.unix_timestamp()),
        lt: Some(to.unix_timestamp()),
        ..RangeBoundsTs::default()
    };
    let mut all = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let mut call = ListBalanceTransaction::new()
            .created(RangeQueryTs::Bounds(range))
            .expand(vec!["data.source".to_owned()])
            .limit(PAGE);
        if let Some(after) = &after {
            call = call.starting_after(after.as_str());
        }
        let page = call.send(client).await.map_err(provider_error)?;
        after = page.data.last().map(|last| last.id.to_string());
        all.extend(page.data.into_iter().map(read_movement));
        if !page.has_more || after.is_none() {
            all.reverse();
            return Ok(all);
        }
    }
}

fn read_movement(transaction: BalanceTransaction) -> Movement {
    use BalanceTransactionType as T;
    let kind = match transaction.type_ {
        T::Charge | T::Payment => MovementKind::Payment,
        T::Refund | T::PaymentRefund => MovementKind::Refund,
        T::RefundFailure | T::PaymentFailureRefund => MovementKind::RefundFailed,
        T::Adjustment if transaction.reporting_category.starts_with("dispute") => MovementKind::Dispute,
        T::StripeFee | T::StripeFxFee | T::TaxFee => MovementKind::Fee,
        T::Payout | T::PayoutCancel | T::PayoutFailure => MovementKind::Payout,
        _ => MovementKind::Other,
    };
    let (source, provider_payment) = transaction.source.map(named).unwrap_or_default();
    Movement {
        id: transaction.id.to_string(),
        kind,
        amount: Pence::from_pence(transaction.amount),
        fee: Pence::from_pence(transaction.fee),
        source,
        provider_payment,
        at: OffsetDateTime::from_unix_timestamp(transaction.created).unwrap_or(OffsetDateTime::UNIX_EPOCH),
    }
}

/// What moved, and the payment that it is of.
fn named(source: Expandable<BalanceTransactionSource>) -> (Option<String>, Option<String>) {
    use BalanceTransactionSource as Source;
    match source {
        Expandable::Id(id) => (Some(id.to_string()), None),
        Expandable::Object(source) => match *source {
            Source::Charge(charge) => (
                Some(charge.id.to_string()),
                charge.payment_intent.map(|intent| intent.id().to_string()),
            ),
            Source::Refund(refund) => (
                Some(refund.id.to_string()),
                refund.payment_intent.map(|intent| intent.id().to_string()),
            ),
            Source::Dispute(dispute) => (
                Some(dispute.id.to_string()),
                dispute.payment_intent.map(|intent| intent.id().to_string()),
            ),
            _ => (None, None),
        },
    }
}

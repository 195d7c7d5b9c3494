//! What happens to a payment. The only place where GOV.UK Pay money is "taken".
//!
//! Every function runs under the state's lock, so two payers of one payment meet here one after the other.

use super::card::{CardDetails, MockCard};
use super::object;
use super::payment::{FailReason, Payment, PaymentRequest, PaymentStatus, Step, Token};
use crate::event::Event;
use crate::id;
use crate::state::State;

/// Old keys are forgotten beyond this many.
const KEEP_TOKENS: usize = 20;

/// A new payment. Gives its identifier.
pub(super) fn create(state: &mut State, account_id: &str, request: PaymentRequest, now_millis: i64) -> String {
    state.next_sequence += 1;
    let payment = Payment {
        id: id::lower(26),
        sequence: state.next_sequence,
        account_id: account_id.to_owned(),
        created_millis: now_millis,
        request,
        status: PaymentStatus::Created,
        reason: None,
        tokens: vec![new_token()],
        page_key: None,
        card: None,
        provider_id: None,
        captured_millis: None,
        settled_millis: None,
        steps: vec![Step {
            status: PaymentStatus::Created,
            reason: None,
            at_millis: now_millis,
        }],
    };
    let id = payment.id.clone();
    state.fresh.push(("govuk_pay.payment.created".to_owned(), id.clone()));
    state.payments.insert(id.clone(), payment);
    id
}

fn new_token() -> Token {
    Token {
        id: id::uuid(),
        used: false,
    }
}

/// Makes sure that an unfinished payment has a key to its page that was not used: a payer who was away can come back.
pub(super) fn offer_token(state: &mut State, payment_id: &str) {
    let Some(payment) = state.payments.get_mut(payment_id) else {
        return;
    };
    if !payment.status.is_finished() && payment.token().is_none() {
        let surplus = (payment.tokens.len() + 1).saturating_sub(KEEP_TOKENS);
        payment.tokens.drain(..surplus);
        payment.tokens.push(new_token());
    }
}

/// Opens the payment page with a key, once. Gives the payment and what the payer's cookie must hold.
pub(super) fn open_page(state: &mut State, token: &str, now_millis: i64) -> Option<(String, String)> {
    let holds = |payment: &&mut Payment| payment.tokens.iter().any(|t| t.id == token && !t.used);
    let payment = state.payments.values_mut().find(holds)?;
    let used = payment.tokens.iter_mut().find(|t| t.id == token)?;
    used.used = true;
    let id = payment.id.clone();
    let page_key = payment.page_key.get_or_insert_with(|| id::new("", 32)).clone();
    start(state, &id, now_millis);
    Some((id, page_key))
}

/// The payer is at the page.
pub(super) fn start(state: &mut State, payment_id: &str, now_millis: i64) {
    if status(state, payment_id) == Some(PaymentStatus::Created) {
        step(state, payment_id, PaymentStatus::Started, None, now_millis);
        emit(state, payment_id, "card_payment_started", now_millis);
    }
}

/// A card is presented: it is authorised, or the payment fails. `None`, with nothing changed, unless the payer is at
/// the page.
pub(super) fn submit(
    state: &mut State,
    payment_id: &str,
    card: &MockCard,
    details: CardDetails,
    email: Option<String>,
    now_millis: i64,
) -> Option<PaymentStatus> {
    if status(state, payment_id)? != PaymentStatus::Started || expire_if_due(state, payment_id, now_millis) {
        return None;
    }
    let payment = state.payments.get_mut(payment_id)?;
    payment.card = Some(details);
    payment.provider_id = Some(id::new("pi_", 24));
    if email.is_some() {
        payment.request.email = email;
    }
    match card.behaviour.failure() {
        None => step(state, payment_id, PaymentStatus::Submitted, None, now_millis),
        Some(reason) => {
            step(state, payment_id, reason.status(), Some(reason), now_millis);
            emit(state, payment_id, "card_payment_failed", now_millis);
        }
    }
    status(state, payment_id)
}

/// The payer confirms: the money is taken. `false`, with nothing changed, unless a card was authorised.
pub(super) fn confirm(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    if status(state, payment_id) != Some(PaymentStatus::Submitted) || expire_if_due(state, payment_id, now_millis) {
        return false;
    }
    step(state, payment_id, PaymentStatus::Success, None, now_millis);
    emit(state, payment_id, "card_payment_succeeded", now_millis);
    if let Some(payment) = state.payments.get_mut(payment_id) {
        payment.captured_millis = Some(now_millis);
    }
    emit(state, payment_id, "card_payment_captured", now_millis);
    true
}

/// The payer gives up. `false`, with nothing changed, when it is finished.
pub(super) fn cancel_by_user(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    end(
        state,
        payment_id,
        FailReason::CancelledByUser,
        "card_payment_failed",
        now_millis,
    )
}

/// The service gives up. `false`, with nothing changed, when it is finished.
pub(super) fn cancel_by_service(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    end(
        state,
        payment_id,
        FailReason::CancelledByService,
        "card_payment_failed",
        now_millis,
    )
}

/// Its time is over. `false`, with nothing changed, when it is finished.
pub(super) fn expire(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    end(
        state,
        payment_id,
        FailReason::Expired,
        "card_payment_expired",
        now_millis,
    )
}

/// Expires each payment whose time is over; gives how many.
pub(crate) fn expire_due(state: &mut State, now_millis: i64) -> usize {
    let due = state
        .payments
        .values()
        .filter(|payment| payment.is_due_to_expire(now_millis));
    let due: Vec<String> = due.map(|payment| payment.id.clone()).collect();
    due.iter().filter(|id| expire(state, id, now_millis)).count()
}

/// The money reaches the service's bank. `false`, with nothing changed, unless it was captured and not settled.
pub(super) fn settle(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    let Some(payment) = state.payments.get_mut(payment_id) else {
        return false;
    };
    if payment.captured_millis.is_none() || payment.settled_millis.is_some() {
        return false;
    }
    payment.settled_millis = Some(now_millis);
    emit(state, payment_id, "card_payment_settled", now_millis);
    true
}

/// The background tick may be a moment late; a payment is not.
fn expire_if_due(state: &mut State, payment_id: &str, now_millis: i64) -> bool {
    let due = state
        .payments
        .get(payment_id)
        .is_some_and(|p| p.is_due_to_expire(now_millis));
    due && expire(state, payment_id, now_millis)
}

fn end(state: &mut State, payment_id: &str, reason: FailReason, event: &str, now_millis: i64) -> bool {
    if status(state, payment_id).is_none_or(PaymentStatus::is_finished) {
        return false;
    }
    step(state, payment_id, reason.status(), Some(reason), now_millis);
    emit(state, payment_id, event, now_millis);
    true
}

fn status(state: &State, payment_id: &str) -> Option<PaymentStatus> {
    state.payments.get(payment_id).map(|payment| payment.status)
}

fn step(state: &mut State, payment_id: &str, status: PaymentStatus, reason: Option<FailReason>, at_millis: i64) {
    if let Some(payment) = state.payments.get_mut(payment_id) {
        payment.status = status;
        payment.reason = reason;
        payment.steps.push(Step {
            status,
            reason,
            at_millis,
        });
    }
}

/// Records an event about a payment, and owes it to the service's endpoints.
pub(super) fn emit(state: &mut State, payment_id: &str, kind: &str, now_millis: i64) {
    if let Some(payment) = state.payments.get(payment_id) {
        let resource = object::payment(state, payment);
        let event = Event::of_payment(&payment.account_id, kind, payment_id, &resource, now_millis);
        state.owe(event);
    }
}

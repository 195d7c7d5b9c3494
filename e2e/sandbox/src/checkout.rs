//! What happens to a session: paid, declined, checked by the bank, expired. The only place where money is "taken".
//!
//! Every function runs under the state's lock, so two payers of one session meet here one after the other and the
//! second finds it complete.

use serde::{Deserialize, Serialize};

use crate::balance::BalanceCause;
use crate::card::{Behaviour, Decline, TestCard, UsedCard};
use crate::event::Cause;
use crate::id;
use crate::object::{checkout_session, payment_intent};
use crate::payment_intent::{IntentStatus, PaymentIntent};
use crate::session::{Money, Payer, SessionStatus};
use crate::state::State;

/// How long a payment that answers later takes, on the sandbox's clock: as a bank debit's test accounts.
const ANSWERS_AFTER_SECONDS: i64 = 3 * 60;

/// How an attempt to pay ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum PayOutcome {
    /// The money was taken, now and once.
    Paid {
        /// `pi_…`
        payment_intent: String,
        /// Where the payer's browser goes next.
        return_address: String,
    },
    /// The session is complete, and whether the money comes will be known later.
    Processing {
        /// `pi_…`
        payment_intent: String,
        /// Where the payer's browser goes next.
        return_address: String,
    },
    /// The card was refused; the session stays open for another try.
    Declined {
        /// Why.
        decline: Decline,
    },
    /// The card's bank wants to check the payer first.
    NeedsThreeDSecure,
    /// It had been paid before. Nothing was taken this time.
    AlreadyPaid {
        /// Where the payer's browser goes next.
        return_address: String,
    },
    /// It was too late. Nothing was taken.
    Expired,
    /// The card is none of the test cards. Nothing was taken, nothing of the card is kept.
    NotATestCard,
    /// There is no such session, or nothing for the bank to check.
    NotFound,
}

/// What the payer does on the bank's page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThreeDSecureAnswer {
    /// Proves who they are.
    Complete,
    /// Does not.
    Fail,
}

/// A test card as presented, with its date.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PresentedCard {
    pub(crate) card: &'static TestCard,
    pub(crate) exp_month: u8,
    pub(crate) exp_year: u16,
}

/// Pays a session with a card.
pub(crate) fn pay(state: &mut State, session_id: &str, presented: PresentedCard, payer: Payer, now: i64) -> PayOutcome {
    if let Err(ended) = require_open(state, session_id, now) {
        return ended;
    }
    let Some(intent) = intent_of_attempt(state, session_id, now) else {
        return PayOutcome::NotFound;
    };
    intent.present(used(presented, now), payer);
    if let Some(decline) = presented.card.behaviour.decline() {
        return fail(state, session_id, decline, now);
    }
    match presented.card.behaviour {
        Behaviour::ThreeDSecure => {
            intent.require_action();
            PayOutcome::NeedsThreeDSecure
        }
        Behaviour::LaterSucceeds => wait_for_money(state, session_id, true, now),
        Behaviour::LaterFails => wait_for_money(state, session_id, false, now),
        _ => settle(state, session_id, now),
    }
}

/// Completes the session while its money is still on the way.
fn wait_for_money(state: &mut State, session_id: &str, succeeds: bool, now: i64) -> PayOutcome {
    let Some(intent) = intent_of_attempt(state, session_id, now) else {
        return PayOutcome::NotFound;
    };
    intent.process();
    let (id, payer) = (intent.id.clone(), intent.payer.clone());
    let Some(session) = state.sessions.get_mut(session_id) else {
        return PayOutcome::NotFound;
    };
    session.complete(payer);
    session.money = Money::Awaited {
        due: now + ANSWERS_AFTER_SECONDS,
        succeeds,
    };
    let return_address = session.return_address();
    emit_intent(state, &id, "payment_intent.processing", now);
    emit_session(state, session_id, "checkout.session.completed", &Cause::default(), now);
    PayOutcome::Processing {
        payment_intent: id,
        return_address,
    }
}

/// The awaited money of a complete session comes, or does not. `NotFound` when none is awaited.
pub(crate) fn money_answers(state: &mut State, session_id: &str, succeeds: bool, now: i64) -> PayOutcome {
    let Some(session) = state.sessions.get_mut(session_id) else {
        return PayOutcome::NotFound;
    };
    if !matches!(session.money, Money::Awaited { .. }) {
        return PayOutcome::NotFound;
    }
    session.money = if succeeds { Money::Taken } else { Money::Missed };
    let return_address = session.return_address();
    let cause = Cause::default();
    if succeeds {
        let Some(payment_intent) = take(state, session_id, now) else {
            return PayOutcome::NotFound;
        };
        emit_intent(state, &payment_intent, "payment_intent.succeeded", now);
        emit_session(
            state,
            session_id,
            "checkout.session.async_payment_succeeded",
            &cause,
            now,
        );
        return PayOutcome::Paid {
            payment_intent,
            return_address,
        };
    }
    let decline = Behaviour::Declined.decline().unwrap_or_else(Decline::authentication);
    let outcome = fail(state, session_id, decline, now);
    emit_session(state, session_id, "checkout.session.async_payment_failed", &cause, now);
    outcome
}

/// Lets each awaited payment whose time has come answer; gives how many.
pub(crate) fn answer_due(state: &mut State, now: i64) -> usize {
    let due: Vec<(String, bool)> = state
        .sessions
        .values()
        .filter_map(|session| match session.money {
            Money::Awaited { due, succeeds } if due <= now => Some((session.id.clone(), succeeds)),
            _ => None,
        })
        .collect();
    for (id, succeeds) in &due {
        money_answers(state, id, *succeeds, now);
    }
    due.len()
}

/// Ends the bank's check of the payer.
pub(crate) fn answer_three_d_secure(
    state: &mut State,
    session_id: &str,
    answer: ThreeDSecureAnswer,
    now: i64,
) -> PayOutcome {
    if let Err(ended) = require_open(state, session_id, now) {
        return ended;
    }
    let intent = state
        .sessions
        .get(session_id)
        .and_then(|session| state.intent_for(session));
    if !intent.is_some_and(|intent| intent.status == IntentStatus::RequiresAction) {
        return PayOutcome::NotFound;
    }
    match answer {
        ThreeDSecureAnswer::Complete => settle(state, session_id, now),
        ThreeDSecureAnswer::Fail => fail(state, session_id, Decline::authentication(), now),
    }
}

/// Expires an open session. `false`, with nothing changed, when it is not open.
pub(crate) fn expire(state: &mut State, session_id: &str, cause: &Cause, now: i64) -> bool {
    let Some(session) = state.sessions.get_mut(session_id) else {
        return false;
    };
    if !session.expire() {
        return false;
    }
    if let Some(intent) = session
        .payment_intent
        .as_ref()
        .and_then(|id| state.payment_intents.get_mut(id))
    {
        intent.cancel(now);
    }
    emit_session(state, session_id, "checkout.session.expired", cause, now);
    true
}

/// Expires each session whose time is over; gives how many.
pub(crate) fn expire_due(state: &mut State, now: i64) -> usize {
    let due: Vec<String> = state
        .sessions
        .values()
        .filter(|s| s.is_due_to_expire(now))
        .map(|s| s.id.clone())
        .collect();
    due.iter()
        .filter(|id| expire(state, id, &Cause::default(), now))
        .count()
}

fn require_open(state: &mut State, session_id: &str, now: i64) -> Result<(), PayOutcome> {
    let Some(session) = state.sessions.get(session_id) else {
        return Err(PayOutcome::NotFound);
    };
    // The background tick may be a moment late; a payment is not.
    if session.is_due_to_expire(now) {
        expire(state, session_id, &Cause::default(), now);
        return Err(PayOutcome::Expired);
    }
    match session.status {
        SessionStatus::Open => Ok(()),
        SessionStatus::Expired => Err(PayOutcome::Expired),
        SessionStatus::Complete => Err(PayOutcome::AlreadyPaid {
            return_address: session.return_address(),
        }),
    }
}

fn intent_of_attempt<'a>(state: &'a mut State, session_id: &str, now: i64) -> Option<&'a mut PaymentIntent> {
    let session = state.sessions.get_mut(session_id)?;
    let id = session.payment_intent.clone().unwrap_or_else(|| {
        let intent = PaymentIntent::new(session, now);
        let id = intent.id.clone();
        session.payment_intent = Some(id.clone());
        state.payment_intents.insert(id.clone(), intent);
        id
    });
    state.payment_intents.get_mut(&id)
}

/// Takes the money: one charge, one balance transaction. Gives the intent; `None`, with nothing taken, when it had
/// ended already.
fn take(state: &mut State, session_id: &str, now: i64) -> Option<String> {
    let intent = intent_of_attempt(state, session_id, now)?;
    let (id, account_id) = (intent.id.clone(), intent.account_id.clone());
    let mut charge = intent.succeed(now)?;
    let transaction = state.book(&account_id, BalanceCause::Charge, charge.amount_pence, &charge.id, now);
    charge.balance_transaction = Some(transaction);
    state.charges.push(charge);
    Some(id)
}

fn settle(state: &mut State, session_id: &str, now: i64) -> PayOutcome {
    let Some(id) = take(state, session_id, now) else {
        return PayOutcome::NotFound;
    };
    let payer = state.payment_intents.get(&id).map(|intent| intent.payer.clone());
    let Some(session) = state.sessions.get_mut(session_id) else {
        return PayOutcome::NotFound;
    };
    session.complete(payer.unwrap_or_default());
    let return_address = session.return_address();
    emit_intent(state, &id, "payment_intent.succeeded", now);
    emit_session(state, session_id, "checkout.session.completed", &Cause::default(), now);
    PayOutcome::Paid {
        payment_intent: id,
        return_address,
    }
}

fn fail(state: &mut State, session_id: &str, decline: Decline, now: i64) -> PayOutcome {
    let Some(intent) = intent_of_attempt(state, session_id, now) else {
        return PayOutcome::NotFound;
    };
    let id = intent.id.clone();
    let charge = intent.fail(decline.clone(), now);
    state.charges.extend(charge);
    emit_intent(state, &id, "payment_intent.payment_failed", now);
    PayOutcome::Declined { decline }
}

fn used(presented: PresentedCard, now: i64) -> UsedCard {
    let PresentedCard {
        card,
        exp_month,
        exp_year,
    } = presented;
    let last4 = card
        .number
        .get(card.number.len().saturating_sub(4)..)
        .unwrap_or_default();
    UsedCard {
        payment_method_id: id::new("pm_1", 23),
        brand: card.brand.to_owned(),
        last4: last4.to_owned(),
        exp_month,
        exp_year,
        created: now,
    }
}

fn emit_session(state: &mut State, session_id: &str, kind: &str, cause: &Cause, now: i64) {
    if let Some(session) = state.sessions.get(session_id) {
        let (account, object) = (
            session.account_id.clone(),
            checkout_session::object(session, &state.public_url),
        );
        state.emit(&account, kind, &object, cause, now);
    }
}

fn emit_intent(state: &mut State, intent_id: &str, kind: &str, now: i64) {
    if let Some(intent) = state.payment_intents.get(intent_id) {
        let (account, object) = (
            intent.account_id.clone(),
            payment_intent::object(intent, &state.public_url),
        );
        state.emit(&account, kind, &object, &Cause::default(), now);
    }
}

//! Everything the sandbox remembers, and what it forgets to stay small.

use std::collections::{BTreeMap, HashSet, VecDeque};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::account::WebhookEndpoint;
use crate::api::SavedResponse;
use crate::balance::BalanceTransaction;
use crate::charge::Charge;
use crate::dispute::Dispute;
use crate::event::{Cause, Delivery, Event};
use crate::govuk_pay::{Payment, PaymentDispute, PaymentRefund};
use crate::payment_intent::PaymentIntent;
use crate::refund::Refund;
use crate::session::{Session, SessionStatus};

const DAY_SECONDS: i64 = 24 * 60 * 60;
/// Closed sessions are kept this long, and at most this many of them.
const KEEP_SESSIONS_SECONDS: i64 = 30 * DAY_SECONDS;
const KEEP_CLOSED_SESSIONS: usize = 50_000;
/// Sessions waiting for a payment; beyond it new ones are refused (they close by themselves within a day).
pub(crate) const MAX_SESSIONS: usize = 200_000;
const KEEP_EVENTS: usize = 2_000;
/// Events that are still owed to somebody are kept up to this many.
const KEEP_OWED_EVENTS: usize = 50_000;
/// Answers by idempotency key: Stripe keeps them for at least a day.
const KEEP_RESPONSES_SECONDS: i64 = DAY_SECONDS;
const KEEP_RESPONSES: usize = 100_000;

/// The state. Settings that come from the command line are not stored with it.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct State {
    pub(crate) next_sequence: u64,
    pub(crate) sessions: BTreeMap<String, Session>,
    pub(crate) payment_intents: BTreeMap<String, PaymentIntent>,
    pub(crate) charges: Vec<Charge>,
    pub(crate) refunds: BTreeMap<String, Refund>,
    pub(crate) disputes: BTreeMap<String, Dispute>,
    /// Oldest first.
    pub(crate) balance_transactions: Vec<BalanceTransaction>,
    /// GOV.UK Pay's.
    pub(crate) payments: BTreeMap<String, Payment>,
    pub(crate) payment_refunds: BTreeMap<String, PaymentRefund>,
    pub(crate) payment_disputes: BTreeMap<String, PaymentDispute>,
    pub(crate) events: VecDeque<Event>,
    pub(crate) deliveries: Vec<Delivery>,
    /// By [`SavedResponse::place`].
    pub(crate) answers: BTreeMap<String, SavedResponse>,
    /// The places of the answers, oldest first.
    pub(crate) answers_by_age: VecDeque<String>,
    /// New refunds wait until a test lets them arrive.
    #[serde(skip)]
    pub(crate) hold_refunds: bool,
    /// What has happened since chaos last looked: the event's type and the object's identifier.
    #[serde(skip)]
    pub(crate) fresh: Vec<(String, String)>,
    #[serde(skip)]
    pub(crate) public_url: String,
    #[serde(skip)]
    pub(crate) endpoints: Vec<WebhookEndpoint>,
}

impl State {
    /// Records an event and owes it to each of the account's endpoints.
    pub(crate) fn emit(&mut self, account_id: &str, kind: &str, object: &Value, cause: &Cause, now: i64) {
        let endpoints = self
            .endpoints
            .iter()
            .filter(|endpoint| endpoint.account_id == account_id);
        let count = endpoints.count();
        self.owe(Event::new(account_id, kind, object, cause, count, now));
    }

    /// Records an event and owes it.
    pub(crate) fn owe(&mut self, event: Event) {
        let endpoints = self
            .endpoints
            .iter()
            .filter(|endpoint| endpoint.account_id == event.account_id);
        let urls: Vec<String> = endpoints.map(|endpoint| endpoint.url.clone()).collect();
        self.deliveries.extend(urls.into_iter().map(|url| Delivery {
            event_id: event.id.clone(),
            url,
            ..Delivery::default()
        }));
        self.fresh.push((event.kind.clone(), event.object_id.clone()));
        self.events.push_back(event);
    }

    /// Whether chaos has not yet had its look at something.
    pub(crate) fn has_news(&self) -> bool {
        !self.fresh.is_empty() || self.deliveries.iter().any(|delivery| !delivery.judged)
    }

    /// Keeps the answer that a key got, for as long as the provider does.
    pub(crate) fn keep_answer(&mut self, answer: SavedResponse) {
        let place = SavedResponse::place(&answer.account_id, &answer.key);
        if self.answers.insert(place.clone(), answer).is_none() {
            self.answers_by_age.push_back(place);
        }
    }

    pub(crate) fn event(&self, event_id: &str) -> Option<&Event> {
        // What is looked for is mostly new.
        self.events.iter().rev().find(|event| event.id == event_id)
    }

    pub(crate) fn balance_transaction(&self, id: &str) -> Option<&BalanceTransaction> {
        self.balance_transactions
            .iter()
            .rev()
            .find(|transaction| transaction.id == id)
    }

    pub(crate) fn session_of(&self, account_id: &str, id: &str) -> Option<&Session> {
        self.sessions.get(id).filter(|session| session.account_id == account_id)
    }

    pub(crate) fn intent_of(&self, account_id: &str, id: &str) -> Option<&PaymentIntent> {
        self.payment_intents
            .get(id)
            .filter(|intent| intent.account_id == account_id)
    }

    pub(crate) fn charge_of(&self, account_id: &str, id: &str) -> Option<&Charge> {
        let charge = self.charges.iter().rev().find(|charge| charge.id == id)?;
        self.intent_of(account_id, &charge.payment_intent).map(|_| charge)
    }

    /// The intent that a session's attempts have made, if any was made.
    pub(crate) fn intent_for(&self, session: &Session) -> Option<&PaymentIntent> {
        self.payment_intents.get(session.payment_intent.as_ref()?)
    }

    /// Money taken for one reference of a merchant's.
    pub(crate) fn taken_for<'a>(&'a self, client_reference_id: &'a str) -> impl Iterator<Item = &'a Charge> {
        self.charges.iter().filter(move |charge| {
            let session = self.sessions.get(&charge.session_id);
            charge.took_money()
                && session.is_some_and(|s| s.client_reference_id.as_deref() == Some(client_reference_id))
        })
    }

    /// Whether [`Self::trim`] would forget anything.
    pub(crate) fn has_too_much(&self, now: i64) -> bool {
        let closed = self
            .sessions
            .values()
            .filter(|session| session.status != SessionStatus::Open);
        self.has_old_event()
            || self
                .payments
                .values()
                .any(|payment| payment.is_old(oldest_payment_millis(now)))
            || self.has_old_response(now)
            || closed.clone().count() > KEEP_CLOSED_SESSIONS
            || closed
                .clone()
                .any(|session| session.created < now - KEEP_SESSIONS_SECONDS)
    }

    /// Forgets what is old or too much. Open sessions stay.
    pub(crate) fn trim(&mut self, now: i64) {
        self.trim_sessions(now);
        self.payments
            .retain(|_, payment| !payment.is_old(oldest_payment_millis(now)));
        let payments = &self.payments;
        self.payment_refunds
            .retain(|_, refund| payments.contains_key(refund.payment_id()));
        while self.has_old_event() {
            let Some(event) = self.events.pop_front() else { break };
            self.deliveries.retain(|delivery| delivery.event_id != event.id);
        }
        while self.has_old_response(now) {
            let Some(place) = self.answers_by_age.pop_front() else {
                break;
            };
            self.answers.remove(&place);
        }
    }

    fn has_old_event(&self) -> bool {
        let owed = |event: &Event| self.deliveries.iter().any(|delivery| delivery.event_id == event.id);
        self.events.len() > KEEP_OWED_EVENTS
            || (self.events.len() > KEEP_EVENTS && !self.events.front().is_some_and(owed))
    }

    fn has_old_response(&self, now: i64) -> bool {
        let oldest = self.answers_by_age.front().and_then(|place| self.answers.get(place));
        self.answers_by_age.len() > KEEP_RESPONSES
            || oldest.is_some_and(|answer| answer.created < now - KEEP_RESPONSES_SECONDS)
    }

    fn trim_sessions(&mut self, now: i64) {
        let closed = |s: &&Session| s.status != SessionStatus::Open;
        let mut sequences: Vec<u64> = self.sessions.values().filter(closed).map(|s| s.sequence).collect();
        sequences.sort_unstable_by(|a, b| b.cmp(a));
        let oldest_kept = sequences.get(KEEP_CLOSED_SESSIONS - 1).copied().unwrap_or(0);
        let count = self.sessions.len();
        self.sessions.retain(|_, s| {
            s.status == SessionStatus::Open || (s.created >= now - KEEP_SESSIONS_SECONDS && s.sequence >= oldest_kept)
        });
        if self.sessions.len() == count {
            return;
        }
        self.charges
            .retain(|charge| self.sessions.contains_key(&charge.session_id));
        self.payment_intents
            .retain(|_, intent| self.sessions.contains_key(&intent.session_id));
        self.refunds
            .retain(|_, refund| self.payment_intents.contains_key(&refund.payment_intent));
        self.disputes
            .retain(|_, dispute| self.payment_intents.contains_key(&dispute.payment_intent));
        let charges: HashSet<&String> = self.charges.iter().map(|charge| &charge.id).collect();
        let (refunds, disputes) = (&self.refunds, &self.disputes);
        self.balance_transactions.retain(|transaction| {
            let source = &transaction.source;
            charges.contains(source) || refunds.contains_key(source) || disputes.contains_key(source)
        });
    }
}

/// Finished payments from before this are forgotten.
fn oldest_payment_millis(now: i64) -> i64 {
    (now - KEEP_SESSIONS_SECONDS) * 1_000
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn session(sequence: u64, created: i64, status: SessionStatus) -> Session {
        Session {
            id: format!("cs_test_{sequence}"),
            sequence,
            account_id: "acct_1".to_owned(),
            created,
            expires_at: created + DAY_SECONDS,
            status,
            line_items: Vec::new(),
            amount_pence: 100,
            client_reference_id: None,
            metadata: BTreeMap::new(),
            intent_data: crate::session::IntentData::default(),
            success_url: String::new(),
            cancel_url: None,
            locale: None,
            submit_type: None,
            customer_email: None,
            payer: None,
            payment_intent: None,
            money: crate::session::Money::default(),
        }
    }

    fn holding(sessions: impl IntoIterator<Item = Session>) -> State {
        State {
            sessions: sessions.into_iter().map(|s| (s.id.clone(), s)).collect(),
            ..State::default()
        }
    }

    #[test]
    fn forgets_the_oldest_closed_sessions_and_never_an_open_one() {
        let keep = u64::try_from(KEEP_CLOSED_SESSIONS).unwrap();
        let closed = (1..=keep + 3).map(|n| session(n, NOW, SessionStatus::Complete));
        let mut state = holding(closed.chain([session(0, NOW - DAY_SECONDS * 40, SessionStatus::Open)]));
        assert!(state.has_too_much(NOW));
        state.trim(NOW);
        assert!(!state.has_too_much(NOW));
        assert_eq!(state.sessions.len(), KEEP_CLOSED_SESSIONS + 1);
        assert!(state.sessions.contains_key("cs_test_0"));
        assert!(!state.sessions.contains_key("cs_test_3"));
        assert!(state.sessions.contains_key("cs_test_4"));
    }

    #[test]
    fn forgets_old_sessions_with_their_charges() {
        let mut old = session(1, NOW - KEEP_SESSIONS_SECONDS - 1, SessionStatus::Complete);
        let intent = PaymentIntent::new(&old, NOW);
        old.payment_intent = Some(intent.id.clone());
        let mut state = holding([old, session(2, NOW, SessionStatus::Expired)]);
        state.charges.push(Charge::new(&intent, None, NOW));
        state.payment_intents.insert(intent.id.clone(), intent);
        state.trim(NOW);
        assert_eq!(state.sessions.keys().collect::<Vec<_>>(), ["cs_test_2"]);
        assert!(state.charges.is_empty() && state.payment_intents.is_empty());
    }

    #[test]
    fn forgets_events_beyond_its_limit() {
        let mut state = State::default();
        for _ in 0..KEEP_EVENTS + 2 {
            state.emit("acct_1", "test", &Value::Null, &Cause::default(), NOW);
        }
        state.trim(NOW);
        assert_eq!(state.events.len(), KEEP_EVENTS);
    }

    #[test]
    fn keeps_an_event_that_is_owed() {
        let mut state = State::default();
        state
            .endpoints
            .push(WebhookEndpoint::new("sk_test_a", "http://h/", "whsec_a").unwrap());
        let account = crate::account::account_id("sk_test_a");
        for _ in 0..KEEP_EVENTS + 2 {
            state.emit(&account, "test", &Value::Null, &Cause::default(), NOW);
        }
        assert!(!state.has_too_much(NOW));
        state.deliveries.clear();
        state.trim(NOW);
        assert_eq!(state.events.len(), KEEP_EVENTS);
    }
}

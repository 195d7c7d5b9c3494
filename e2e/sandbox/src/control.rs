//! Levers for tests: look inside, pay without a page, and make things go wrong.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::Context as _;

use crate::account::WebhookEndpoint;
use crate::app::App;
use crate::card;
use crate::charge::ChargeSummary;
use crate::checkout::{self, PayOutcome, PresentedCard, ThreeDSecureAnswer};
use crate::event::{Cause, EventSummary};
use crate::failure::FailureMode;
use crate::running::Running;
use crate::session::{Payer, SessionSummary};
use crate::webhook;

impl Running {
    /// Sends an account's events to one more address.
    ///
    /// # Errors
    /// As [`WebhookEndpoint::new`], or a key that belongs to no account here.
    pub fn add_webhook(&self, key: &str, url: &str, secret: &str) -> anyhow::Result<()> {
        let endpoint = WebhookEndpoint::new(key, url, secret)?;
        let endpoint = self.app().owned(endpoint);
        let endpoint = endpoint.context("the key belongs to no account of this sandbox")?;
        self.app().store.change(|state| state.endpoints.push(endpoint));
        self.app().news.notify_one();
        Ok(())
    }

    /// While off, events wait; on again, they are sent.
    pub fn set_webhooks_enabled(&self, enabled: bool) {
        self.app().set_webhooks_enabled(enabled);
    }

    /// Forgets every event still to be sent, as if the network had lost them.
    pub fn discard_webhooks(&self) {
        self.app().store.change(|state| state.deliveries.clear());
    }

    /// Sends an event to its account's endpoints now, once, even while webhooks are off: out of order, or a second
    /// time. `true` when every endpoint took it.
    ///
    /// # Errors
    /// There is no such event.
    pub async fn send_event(&self, event_id: &str) -> anyhow::Result<bool> {
        self.app().send_event(event_id).await
    }

    /// The next `count` API calls go wrong in this way, after those already asked for.
    pub fn fail_next(&self, count: usize, mode: FailureMode) {
        self.app().failures.add(count, mode);
    }

    /// Pays as the hosted page would, with one of the test cards.
    pub fn pay(&self, session_id: &str, card_number: &str) -> PayOutcome {
        self.app().pay(session_id, card_number)
    }

    /// Ends a 3-D Secure check as the bank's page would.
    pub fn answer_three_d_secure(&self, session_id: &str, answer: ThreeDSecureAnswer) -> PayOutcome {
        self.app().answer_three_d_secure(session_id, answer)
    }

    /// Expires a session; `false` when it was not open.
    pub fn expire(&self, session_id: &str) -> bool {
        self.app().expire(session_id)
    }

    /// Moves the sandbox's clock on.
    pub fn advance_clock(&self, by: Duration) {
        self.app().clock.advance(by);
    }

    /// Every session, oldest first.
    pub fn sessions(&self) -> Vec<SessionSummary> {
        self.app().sessions()
    }

    /// The money taken for one reference of a merchant's.
    pub fn charges_for(&self, client_reference_id: &str) -> Vec<ChargeSummary> {
        self.app().charges_for(client_reference_id)
    }

    /// Every event still remembered, oldest first.
    pub fn events(&self) -> Vec<EventSummary> {
        self.app().events()
    }
}

impl App {
    pub(crate) fn set_webhooks_enabled(&self, enabled: bool) {
        self.webhooks_enabled.store(enabled, Ordering::SeqCst);
        self.news.notify_one();
    }

    pub(crate) async fn send_event(self: &Arc<Self>, event_id: &str) -> anyhow::Result<bool> {
        let found = self
            .store
            .read(|state| state.event(event_id).map(|event| webhook::parcels_of(state, event)));
        let parcels = found.with_context(|| format!("no event {event_id}"))?;
        let client = webhook::client()?;
        let mut all_taken = true;
        for parcel in parcels {
            let taken = webhook::send(&client, &parcel).await;
            if taken {
                self.store.change(|state| webhook::note_delivered(state, event_id));
            }
            all_taken &= taken;
        }
        Ok(all_taken)
    }

    pub(crate) fn pay(&self, session_id: &str, card_number: &str) -> PayOutcome {
        let Some(card) = card::find(card_number) else {
            return PayOutcome::NotATestCard;
        };
        let presented = PresentedCard {
            card,
            exp_month: 12,
            exp_year: 2099,
        };
        let payer = Payer {
            email: Some("payer@example.com".to_owned()),
            name: Some("Test Payer".to_owned()),
            postal_code: Some("SW1A 1AA".to_owned()),
        };
        let now = self.clock.now();
        let outcome = self
            .store
            .change(|state| checkout::pay(state, session_id, presented, payer, now));
        self.news.notify_one();
        outcome
    }

    pub(crate) fn answer_three_d_secure(&self, session_id: &str, answer: ThreeDSecureAnswer) -> PayOutcome {
        let now = self.clock.now();
        let outcome = self
            .store
            .change(|state| checkout::answer_three_d_secure(state, session_id, answer, now));
        self.news.notify_one();
        outcome
    }

    pub(crate) fn expire(&self, session_id: &str) -> bool {
        let now = self.clock.now();
        let expired = self
            .store
            .change(|state| checkout::expire(state, session_id, &Cause::default(), now));
        self.news.notify_one();
        expired
    }

    pub(crate) fn sessions(&self) -> Vec<SessionSummary> {
        let mut sessions = self
            .store
            .read(|state| state.sessions.values().cloned().collect::<Vec<_>>());
        sessions.sort_unstable_by_key(|session| session.sequence);
        let summary = |session: crate::session::Session| SessionSummary {
            account: self.merchant_name(&session.account_id).to_owned(),
            return_address: session.return_address(),
            payment_status: session.payment_status().to_owned(),
            id: session.id,
            status: session.status,
            amount_pence: session.amount_pence,
            client_reference_id: session.client_reference_id,
            metadata: session.metadata,
            payment_intent: session.payment_intent,
            expires_at: session.expires_at,
        };
        sessions.into_iter().map(summary).collect()
    }

    pub(crate) fn charges_for(&self, client_reference_id: &str) -> Vec<ChargeSummary> {
        self.store.read(|state| {
            let charges = state.taken_for(client_reference_id);
            let summary = |charge: &crate::charge::Charge| ChargeSummary {
                id: charge.id.clone(),
                session_id: charge.session_id.clone(),
                payment_intent: charge.payment_intent.clone(),
                amount_pence: charge.amount_pence,
                refunded_pence: charge.refunded_pence,
                disputed: charge.disputed,
            };
            charges.map(summary).collect()
        })
    }

    pub(crate) fn events(&self) -> Vec<EventSummary> {
        self.store.read(|state| {
            let summary = |event: &crate::event::Event| EventSummary {
                id: event.id.clone(),
                kind: event.kind.clone(),
                object_id: event.object_id.clone(),
                delivered: event.delivered,
            };
            state.events.iter().map(summary).collect()
        })
    }
}

//! Levers for what happens to money after it was taken: refunds, disputes, payments that answer later.

use std::collections::BTreeMap;

use crate::app::App;
use crate::balance::BalanceSummary;
use crate::card;
use crate::checkout::{self, PayOutcome};
use crate::dispute::{self, DisputeOutcome, DisputeSummary};
use crate::event::Cause;
use crate::refund::{self, RefundSummary};
use crate::running::Running;
use crate::state::State;

impl Running {
    /// Completes a session with a payment that answers later: it is `unpaid`, and the money is on its way. It
    /// answers after three minutes of the sandbox's clock, or with [`Running::settle_later`].
    pub fn pay_later(&self, session_id: &str) -> PayOutcome {
        let number = card::TEST_CARDS
            .iter()
            .find(|c| c.behaviour == card::Behaviour::LaterSucceeds);
        self.app().pay(session_id, number.map_or("", |card| card.number))
    }

    /// The awaited money of a complete session comes (`Paid`) or does not (`Declined`). `NotFound` when none is
    /// awaited.
    pub fn settle_later(&self, session_id: &str, succeeds: bool) -> PayOutcome {
        self.app().settle_later(session_id, succeeds)
    }

    /// The payer's bank disputes a charge and takes back what is left of it. Gives `dp_…`; `None` when there is no
    /// such charge (`ch_…`), nothing of it is left, or it was disputed before.
    pub fn dispute(&self, charge_id: &str) -> Option<String> {
        self.app().dispute(charge_id)
    }

    /// The merchant answers a dispute with evidence; `false` when it is decided, or there is none.
    pub fn answer_dispute(&self, dispute_id: &str) -> bool {
        self.app().answer_dispute(dispute_id)
    }

    /// The bank decides a dispute; `false` when it had decided before, or there is none.
    pub fn close_dispute(&self, dispute_id: &str, outcome: DisputeOutcome) -> bool {
        self.app().close_dispute(dispute_id, outcome)
    }

    /// Every dispute, oldest first.
    pub fn disputes(&self) -> Vec<DisputeSummary> {
        self.app().disputes()
    }

    /// While on, new refunds stay pending (at Stripe) or submitted (at GOV.UK Pay) until
    /// [`Running::finish_refund`] or its GOV.UK Pay twin; those made while on stay so when it goes off.
    pub fn hold_refunds(&self, hold: bool) {
        self.app().store.change(|state| state.hold_refunds = hold);
    }

    /// A pending refund arrives; `false` when it is not pending, or there is none.
    pub fn finish_refund(&self, refund_id: &str) -> bool {
        self.app().finish_refund(refund_id)
    }

    /// A refund comes back, whether it was pending or had arrived; `false` when it had failed before, or there is
    /// none.
    pub fn fail_refund(&self, refund_id: &str) -> bool {
        self.app().fail_refund(refund_id)
    }

    /// Every refund, oldest first.
    pub fn refunds(&self) -> Vec<RefundSummary> {
        self.app().refunds()
    }

    /// Every movement of the merchants' money, oldest first.
    pub fn balance_transactions(&self) -> Vec<BalanceSummary> {
        self.app().balance_transactions()
    }
}

impl App {
    /// Changes the state and wakes the sender of webhooks.
    pub(crate) fn act<T>(&self, act: impl FnOnce(&mut State, i64) -> T) -> T {
        let now = self.clock.now();
        let result = self.store.change(|state| act(state, now));
        self.news.notify_one();
        result
    }

    pub(crate) fn settle_later(&self, session_id: &str, succeeds: bool) -> PayOutcome {
        self.act(|state, now| checkout::money_answers(state, session_id, succeeds, now))
    }

    pub(crate) fn dispute(&self, charge_id: &str) -> Option<String> {
        self.act(|state, now| dispute::open(state, charge_id, now))
    }

    pub(crate) fn answer_dispute(&self, dispute_id: &str) -> bool {
        let text = "The resident asked for this service and had it.".to_owned();
        let evidence = BTreeMap::from([("uncategorized_text".to_owned(), text)]);
        self.act(|state, now| dispute::answer(state, dispute_id, evidence, true, &Cause::default(), now))
    }

    pub(crate) fn close_dispute(&self, dispute_id: &str, outcome: DisputeOutcome) -> bool {
        self.act(|state, now| dispute::close(state, dispute_id, outcome, &Cause::default(), now))
    }

    pub(crate) fn finish_refund(&self, refund_id: &str) -> bool {
        self.act(|state, now| refund::arrive(state, refund_id, now))
    }

    pub(crate) fn fail_refund(&self, refund_id: &str) -> bool {
        self.act(|state, now| refund::fail(state, refund_id, now))
    }

    pub(crate) fn disputes(&self) -> Vec<DisputeSummary> {
        let mut disputes: Vec<_> = self.store.read(|state| state.disputes.values().cloned().collect());
        disputes.sort_unstable_by_key(|dispute: &dispute::Dispute| dispute.sequence);
        let summary = |dispute: dispute::Dispute| DisputeSummary {
            id: dispute.id,
            charge: dispute.charge,
            payment_intent: dispute.payment_intent,
            amount_pence: dispute.amount_pence,
            status: dispute.status,
        };
        disputes.into_iter().map(summary).collect()
    }

    pub(crate) fn refunds(&self) -> Vec<RefundSummary> {
        let mut refunds: Vec<_> = self.store.read(|state| state.refunds.values().cloned().collect());
        refunds.sort_unstable_by_key(|refund: &refund::Refund| refund.sequence);
        let summary = |refund: refund::Refund| RefundSummary {
            id: refund.id,
            charge: refund.charge,
            payment_intent: refund.payment_intent,
            amount_pence: refund.amount_pence,
            status: refund.status,
            metadata: refund.metadata,
        };
        refunds.into_iter().map(summary).collect()
    }

    pub(crate) fn balance_transactions(&self) -> Vec<BalanceSummary> {
        let transactions = self.store.read(|state| state.balance_transactions.clone());
        let summary = |transaction: crate::balance::BalanceTransaction| BalanceSummary {
            account: self.merchant_name(&transaction.account_id).to_owned(),
            reporting_category: transaction.cause.reporting_category().to_owned(),
            amount_pence: transaction.amount_pence,
            fee_pence: transaction.fee_pence,
            net_pence: transaction.net_pence(),
            id: transaction.id,
            source: transaction.source,
        };
        transactions.into_iter().map(summary).collect()
    }
}

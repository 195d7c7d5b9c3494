//! Chaos while it works: what it decided, what it still has in mind, and what it did.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::app::App;
use crate::chaos::{Chaos, ChaosKind};
use crate::dispute::DisputeOutcome;
use crate::event::Delivery;
use crate::failure::FailureMode;
use crate::running::Running;
use crate::state::State;

/// How long a webhook waits for another to overtake it.
const OVERTAKEN_WITHIN_MILLIS: i64 = 2_000;

#[derive(Debug, Default)]
pub(crate) struct ChaosAtWork(Mutex<Work>);

#[derive(Debug, Default)]
struct Work {
    chaos: Chaos,
    /// Chances so far, by kind.
    chances: BTreeMap<ChaosKind, u64>,
    done: BTreeMap<ChaosKind, u64>,
    /// What will happen, and when (milliseconds since 1970).
    fates: Vec<(i64, Fate)>,
}

/// Something that will happen to an object.
#[derive(Clone, Debug)]
pub(crate) enum Fate {
    ExpireSession(String),
    ExpirePayment(String),
    DisputeCharge { payment_intent: String },
    CloseDispute(String, DisputeOutcome),
    FailRefund(String),
    FailPayRefund(String),
}

impl Fate {
    pub(crate) fn kind(&self) -> ChaosKind {
        match self {
            Self::ExpireSession(_) | Self::ExpirePayment(_) => ChaosKind::SessionExpired,
            Self::DisputeCharge { .. } => ChaosKind::ChargeDisputed,
            Self::CloseDispute(..) => ChaosKind::DisputeClosed,
            Self::FailRefund(_) | Self::FailPayRefund(_) => ChaosKind::RefundFailed,
        }
    }
}

impl Work {
    fn chance(&mut self, kind: ChaosKind) -> Option<u64> {
        let n = self.chances.entry(kind).or_default();
        *n += 1;
        self.chaos.roll(kind, *n)
    }

    /// A chance that is done as soon as it is taken.
    fn strike(&mut self, kind: ChaosKind) -> Option<u64> {
        let roll = self.chance(kind)?;
        *self.done.entry(kind).or_default() += 1;
        Some(roll)
    }

    fn consider(&mut self, event: &str, id: &str, now_millis: i64) {
        let kind = match event {
            "checkout.session.created" | "govuk_pay.payment.created" => ChaosKind::SessionExpired,
            "payment_intent.succeeded" => ChaosKind::ChargeDisputed,
            "charge.dispute.created" => ChaosKind::DisputeClosed,
            "refund.created" | "govuk_pay.refund.created" => ChaosKind::RefundFailed,
            _ => return,
        };
        let Some(roll) = self.chance(kind) else { return };
        let id = id.to_owned();
        let fate = match event {
            "checkout.session.created" => Fate::ExpireSession(id),
            "govuk_pay.payment.created" => Fate::ExpirePayment(id),
            "payment_intent.succeeded" => Fate::DisputeCharge { payment_intent: id },
            "charge.dispute.created" if roll.is_multiple_of(2) => Fate::CloseDispute(id, DisputeOutcome::Won),
            "charge.dispute.created" => Fate::CloseDispute(id, DisputeOutcome::Lost),
            "refund.created" => Fate::FailRefund(id),
            _ => Fate::FailPayRefund(id),
        };
        let due = now_millis + self.chaos.wait_millis(roll / 2);
        self.fates.push((due, fate));
    }

    /// `false` when the delivery is lost.
    fn judge(&mut self, delivery: &mut Delivery, copies: &mut Vec<Delivery>, now_millis: i64) -> bool {
        delivery.judged = true;
        if self.strike(ChaosKind::WebhookDropped).is_some() {
            return false;
        }
        if let Some(roll) = self.strike(ChaosKind::WebhookDuplicated) {
            copies.push(Delivery {
                copy: delivery.copy + 1,
                due_millis: now_millis + self.chaos.wait_millis(roll),
                ..delivery.clone()
            });
        }
        if let Some(roll) = self.strike(ChaosKind::WebhookDelayed) {
            delivery.due_millis = now_millis + self.chaos.wait_millis(roll);
        } else if self.strike(ChaosKind::WebhookReordered).is_some() {
            delivery.after_next = true;
            delivery.due_millis = now_millis + OVERTAKEN_WITHIN_MILLIS;
        }
        true
    }
}

impl ChaosAtWork {
    fn lock(&self) -> MutexGuard<'_, Work> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins anew with other chaos; what was in mind is forgotten, what was done stays counted.
    pub(crate) fn set(&self, chaos: Chaos) {
        let mut work = self.lock();
        *work = Work {
            chaos,
            done: std::mem::take(&mut work.done),
            ..Work::default()
        };
    }

    pub(crate) fn chaos(&self) -> Chaos {
        self.lock().chaos.clone()
    }

    pub(crate) fn done(&self) -> BTreeMap<ChaosKind, u64> {
        self.lock().done.clone()
    }

    pub(crate) fn note(&self, kind: ChaosKind) {
        *self.lock().done.entry(kind).or_default() += 1;
    }

    /// How an API call goes wrong, if it does; `keyed` when it carries an idempotency key that is honoured.
    pub(crate) fn api_failure(&self, keyed: bool) -> Option<FailureMode> {
        let mut work = self.lock();
        let hold = work.chaos.hold;
        let mut failures = vec![
            (ChaosKind::Api500BeforeWork, FailureMode::Http500BeforeWork),
            (ChaosKind::Api500AfterWork, FailureMode::Http500AfterWork),
            (ChaosKind::ApiTimeoutBeforeWork, FailureMode::TimeoutBeforeWork(hold)),
            (ChaosKind::ApiTimeoutAfterWork, FailureMode::Timeout(hold)),
            (ChaosKind::ApiCutBeforeWork, FailureMode::DropConnection),
            (ChaosKind::ApiCutAfterWork, FailureMode::DropConnectionAfterWork),
            (ChaosKind::ApiRateLimited, FailureMode::RateLimited),
        ];
        if keyed {
            failures.push((ChaosKind::ApiConflict, FailureMode::Conflict));
        }
        // The first that strikes is it: one call goes wrong in one way.
        failures
            .into_iter()
            .find(|(kind, _)| work.strike(*kind).is_some())
            .map(|(_, mode)| mode)
    }

    /// Whether the answer to a webhook that was taken counts as too late.
    pub(crate) fn answers_late(&self) -> bool {
        self.lock().strike(ChaosKind::WebhookAnsweredLate).is_some()
    }

    /// Looks at what is new: decides about each webhook owed, and what will become of each new object.
    pub(crate) fn judge(&self, state: &mut State, now_millis: i64) {
        let mut work = self.lock();
        for (event, id) in std::mem::take(&mut state.fresh) {
            work.consider(&event, &id, now_millis);
        }
        let mut copies = Vec::new();
        state
            .deliveries
            .retain_mut(|delivery| delivery.judged || work.judge(delivery, &mut copies, now_millis));
        state.deliveries.extend(copies);
    }

    /// Takes out what is to happen by now.
    fn take_due(&self, now_millis: i64) -> Vec<Fate> {
        let mut work = self.lock();
        let due = work.fates.extract_if(.., |(at, _)| *at <= now_millis);
        due.map(|(_, fate)| fate).collect()
    }
}

impl App {
    /// Lets what chaos had in mind happen.
    pub(crate) fn meet_fates(&self, now_millis: i64) {
        for fate in self.chaos.take_due(now_millis) {
            let kind = fate.kind();
            let happened = match fate {
                Fate::ExpireSession(id) => self.expire(&id),
                Fate::ExpirePayment(id) => self.expire_payment(&id),
                Fate::FailPayRefund(id) => self.fail_payment_refund(&id),
                Fate::DisputeCharge { payment_intent } => {
                    let charge = self
                        .store
                        .read(|state| state.payment_intents.get(&payment_intent)?.latest_charge.clone());
                    charge.is_some_and(|charge| self.dispute(&charge).is_some())
                }
                Fate::CloseDispute(id, outcome) => self.close_dispute(&id, outcome),
                Fate::FailRefund(id) => self.fail_refund(&id),
            };
            if happened {
                self.chaos.note(kind);
            }
        }
    }
}

impl Running {
    /// From now on things go wrong by chance, in this way. [`Chaos::none`] ends it.
    pub fn set_chaos(&self, chaos: Chaos) {
        self.app().chaos.set(chaos);
    }

    /// How often each kind of trouble has happened since the start.
    pub fn chaos_done(&self) -> BTreeMap<ChaosKind, u64> {
        self.app().chaos.done()
    }
}

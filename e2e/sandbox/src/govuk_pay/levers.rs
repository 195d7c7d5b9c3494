//! Levers for tests of GOV.UK Pay: pay without a page, and make things go wrong.

use super::card::{self, Address, CardDetails};
use super::payment::{Payment, PaymentAttempt, PaymentStatus, PaymentSummary};
use super::refund::{self, PaymentRefund, PaymentRefundSummary};
use super::{MOUNT, dispute, lifecycle, object};
use crate::app::App;
use crate::running::Running;
use crate::state::State;

/// The GOV.UK Pay side of a running sandbox.
#[derive(Clone, Copy, Debug)]
pub struct GovukPay<'a>(&'a Running);

impl Running {
    /// The GOV.UK Pay side.
    pub fn govuk_pay(&self) -> GovukPay<'_> {
        GovukPay(self)
    }
}

impl GovukPay<'_> {
    /// `http://127.0.0.1:PORT/govuk-pay`, without a trailing slash: what an API client is given.
    pub fn base_url(&self) -> String {
        format!("{}{MOUNT}", self.0.base_url())
    }

    /// Every payment, oldest first.
    pub fn payments(&self) -> Vec<PaymentSummary> {
        self.0.app().payments()
    }

    /// Every refund, oldest first.
    pub fn refunds(&self) -> Vec<PaymentRefundSummary> {
        self.0.app().payment_refunds()
    }

    /// Pays as the payment pages would, from first visit to confirmation, with one of the mock cards.
    pub fn pay(&self, payment_id: &str, card_number: &str) -> PaymentAttempt {
        self.0.app().pay_payment(payment_id, card_number)
    }

    /// The payer cancels; `false` when the payment is finished, or there is none.
    pub fn cancel(&self, payment_id: &str) -> bool {
        self.0.app().cancel_payment(payment_id)
    }

    /// The payment's time is over; `false` when it is finished, or there is none.
    pub fn expire(&self, payment_id: &str) -> bool {
        self.0.app().expire_payment(payment_id)
    }

    /// The money reaches the service's bank; `false` unless it was taken and not yet settled.
    pub fn settle(&self, payment_id: &str) -> bool {
        self.0.app().settle_payment(payment_id)
    }

    /// The payer tells their bank that it was not right: the dispute; nothing unless it was paid and not disputed before.
    pub fn dispute(&self, payment_id: &str) -> Option<String> {
        self.0.app().dispute_payment(payment_id)
    }

    /// The bank decides a dispute; `false` when it has, or there is none.
    pub fn close_dispute(&self, dispute_id: &str, is_won: bool) -> bool {
        self.0.app().close_payment_dispute(dispute_id, is_won)
    }

    /// A refund that was held back (see [`Running::hold_refunds`]) arrives; `false` when it is not on its way.
    pub fn finish_refund(&self, refund_id: &str) -> bool {
        self.0.app().finish_payment_refund(refund_id)
    }

    /// A refund comes back; `false` when it had come back before, or there is none.
    pub fn fail_refund(&self, refund_id: &str) -> bool {
        self.0.app().fail_payment_refund(refund_id)
    }
}

impl App {
    fn act_on_payments<T>(&self, act: impl FnOnce(&mut State, i64) -> T) -> T {
        let now_millis = self.clock.now_millis();
        let result = self.store.change(|state| act(state, now_millis));
        self.news.notify_one();
        result
    }

    pub(super) fn payments(&self) -> Vec<PaymentSummary> {
        self.store.read(|state| {
            let mut payments: Vec<&Payment> = state.payments.values().collect();
            payments.sort_unstable_by_key(|payment| payment.sequence);
            payments
                .into_iter()
                .map(|payment| self.summary(state, payment))
                .collect()
        })
    }

    fn summary(&self, state: &State, payment: &Payment) -> PaymentSummary {
        let language = serde_json::to_value(payment.request.language).ok();
        PaymentSummary {
            id: payment.id.clone(),
            account: self.merchant_name(&payment.account_id).to_owned(),
            status: payment.status,
            code: payment.reason.map(|reason| reason.code().to_owned()),
            amount_pence: payment.request.amount_pence,
            refunded_pence: refund::refundable(state, payment).submitted_pence,
            reference: payment.request.reference.clone(),
            language: language.as_ref().and_then(|l| l.as_str()).unwrap_or("en").to_owned(),
            return_url: payment.request.return_url.clone(),
            next_url: object::next_url(state, payment),
        }
    }

    pub(super) fn payment_refunds(&self) -> Vec<PaymentRefundSummary> {
        self.store.read(|state| {
            let mut refunds: Vec<&PaymentRefund> = state.payment_refunds.values().collect();
            refunds.sort_unstable_by_key(|refund| refund.sequence);
            let summary = |refund: &PaymentRefund| PaymentRefundSummary {
                id: refund.id.clone(),
                payment_id: refund.payment_id.clone(),
                amount_pence: refund.amount_pence,
                status: refund.status,
            };
            refunds.into_iter().map(summary).collect()
        })
    }

    pub(super) fn pay_payment(&self, payment_id: &str, card_number: &str) -> PaymentAttempt {
        let Some(card) = card::find(card_number) else {
            return PaymentAttempt::NotATestCard;
        };
        let address = Address {
            line1: Some("1 High Street".to_owned()),
            line2: None,
            postcode: Some("SW1A 1AA".to_owned()),
            city: Some("London".to_owned()),
            country: Some("GB".to_owned()),
        };
        let details = CardDetails::of(card, "12/99", "Test Payer", address);
        let email = Some("payer@example.com".to_owned());
        self.act_on_payments(|state, now| {
            let Some(payment) = state.payments.get(payment_id) else {
                return PaymentAttempt::NotFound;
            };
            let (before, return_url) = (payment.status, payment.request.return_url.clone());
            if before.is_finished() {
                return PaymentAttempt::Finished { status: before };
            }
            lifecycle::start(state, payment_id, now);
            lifecycle::submit(state, payment_id, card, details, email, now);
            if lifecycle::confirm(state, payment_id, now) {
                return PaymentAttempt::Paid { return_url };
            }
            let reason = state.payments.get(payment_id).and_then(|payment| payment.reason);
            match reason {
                Some(reason) => PaymentAttempt::Failed {
                    code: reason.code().to_owned(),
                },
                None => PaymentAttempt::Finished {
                    status: PaymentStatus::Error,
                },
            }
        })
    }

    pub(super) fn cancel_payment(&self, payment_id: &str) -> bool {
        self.act_on_payments(|state, now| lifecycle::cancel_by_user(state, payment_id, now))
    }

    pub(crate) fn expire_payment(&self, payment_id: &str) -> bool {
        self.act_on_payments(|state, now| lifecycle::expire(state, payment_id, now))
    }

    pub(super) fn settle_payment(&self, payment_id: &str) -> bool {
        self.act_on_payments(|state, now| lifecycle::settle(state, payment_id, now))
    }

    pub(super) fn dispute_payment(&self, payment_id: &str) -> Option<String> {
        self.act_on_payments(|state, now| dispute::open(state, payment_id, now))
    }

    pub(super) fn close_payment_dispute(&self, dispute_id: &str, is_won: bool) -> bool {
        self.act_on_payments(|state, now| dispute::close(state, dispute_id, is_won, now))
    }

    pub(super) fn finish_payment_refund(&self, refund_id: &str) -> bool {
        self.act_on_payments(|state, now| refund::arrive(state, refund_id, now))
    }

    pub(crate) fn fail_payment_refund(&self, refund_id: &str) -> bool {
        self.act_on_payments(|state, _| refund::fail(state, refund_id))
    }
}

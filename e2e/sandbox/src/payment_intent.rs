//! A payment intent: the attempts to pay one session. It succeeds at most once.
//!
//! `requires_payment_method ⇄ requires_action → succeeded`, by way of `processing` where the answer comes later; a
//! decline leads back to `requires_payment_method`, and `canceled` when the session expires. Nothing leaves `succeeded` or `canceled`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::card::{Decline, UsedCard};
use crate::session::{Payer, Session};
use crate::{charge::Charge, id};

/// Where an intent stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum IntentStatus {
    RequiresPaymentMethod,
    RequiresAction,
    Processing,
    Succeeded,
    Canceled,
}

impl IntentStatus {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::RequiresPaymentMethod => "requires_payment_method",
            Self::RequiresAction => "requires_action",
            Self::Processing => "processing",
            Self::Succeeded => "succeeded",
            Self::Canceled => "canceled",
        }
    }

    fn is_final(self) -> bool {
        matches!(self, Self::Succeeded | Self::Canceled)
    }
}

/// The attempts to pay one session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PaymentIntent {
    pub(crate) id: String,
    pub(crate) account_id: String,
    pub(crate) session_id: String,
    pub(crate) created: i64,
    pub(crate) amount_pence: i64,
    pub(crate) status: IntentStatus,
    pub(crate) client_secret: String,
    pub(crate) description: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) receipt_email: Option<String>,
    pub(crate) statement_descriptor_suffix: Option<String>,
    #[serde(default)]
    pub(crate) calculated_statement_descriptor: Option<String>,
    pub(crate) card: Option<UsedCard>,
    pub(crate) payer: Payer,
    pub(crate) last_payment_error: Option<Decline>,
    pub(crate) latest_charge: Option<String>,
    pub(crate) canceled_at: Option<i64>,
}

impl PaymentIntent {
    /// The intent of a session's first attempt.
    pub(crate) fn new(session: &Session, now: i64) -> Self {
        let id = id::new("pi_", 24);
        Self {
            client_secret: id::new(&format!("{id}_secret_"), 25),
            id,
            account_id: session.account_id.clone(),
            session_id: session.id.clone(),
            created: now,
            amount_pence: session.amount_pence,
            status: IntentStatus::RequiresPaymentMethod,
            description: session.intent_data.description.clone(),
            metadata: session.intent_data.metadata.clone(),
            receipt_email: session.intent_data.receipt_email.clone(),
            statement_descriptor_suffix: session.intent_data.statement_descriptor_suffix.clone(),
            calculated_statement_descriptor: session.intent_data.calculated_statement_descriptor.clone(),
            card: None,
            payer: Payer::default(),
            last_payment_error: None,
            latest_charge: None,
            canceled_at: None,
        }
    }

    /// A card was presented: what is kept of it replaces what was kept of an earlier one.
    pub(crate) fn present(&mut self, card: UsedCard, payer: Payer) {
        if !self.status.is_final() {
            self.card = Some(card);
            self.payer = payer;
            self.status = IntentStatus::RequiresPaymentMethod;
        }
    }

    /// The card's bank wants to check the payer.
    pub(crate) fn require_action(&mut self) {
        if !self.status.is_final() {
            self.status = IntentStatus::RequiresAction;
            self.last_payment_error = None;
        }
    }

    /// The answer comes later.
    pub(crate) fn process(&mut self) {
        if !self.status.is_final() {
            self.status = IntentStatus::Processing;
            self.last_payment_error = None;
        }
    }

    /// The attempt failed. Gives the charge that records it.
    pub(crate) fn fail(&mut self, decline: Decline, now: i64) -> Option<Charge> {
        if self.status.is_final() {
            return None;
        }
        self.status = IntentStatus::RequiresPaymentMethod;
        // A failed check of the payer never reached the card, so there is no charge.
        let charge = (decline.kind == "card_error").then(|| Charge::new(self, Some(decline.clone()), now));
        if let Some(charge) = &charge {
            self.latest_charge = Some(charge.id.clone());
        }
        self.last_payment_error = Some(decline);
        charge
    }

    /// The attempt took the money. Gives the charge; `None`, with nothing taken, when it had ended already.
    pub(crate) fn succeed(&mut self, now: i64) -> Option<Charge> {
        if self.status.is_final() {
            return None;
        }
        self.status = IntentStatus::Succeeded;
        self.last_payment_error = None;
        let charge = Charge::new(self, None, now);
        self.latest_charge = Some(charge.id.clone());
        Some(charge)
    }

    /// The session expired under it.
    pub(crate) fn cancel(&mut self, now: i64) {
        if !self.status.is_final() {
            self.status = IntentStatus::Canceled;
            self.canceled_at = Some(now);
        }
    }

    /// Pence taken.
    pub(crate) fn received_pence(&self) -> i64 {
        if self.status == IntentStatus::Succeeded {
            self.amount_pence
        } else {
            0
        }
    }
}

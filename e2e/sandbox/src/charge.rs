//! Charges: each time a card was asked for money, and whether it gave.

use serde::{Deserialize, Serialize};

use crate::card::{Decline, UsedCard};
use crate::id;
use crate::payment_intent::PaymentIntent;
use crate::session::Payer;

/// One asking of one card. Kept apart from the intent so that a second taking could not hide.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Charge {
    pub(crate) id: String,
    pub(crate) payment_intent: String,
    pub(crate) session_id: String,
    pub(crate) created: i64,
    pub(crate) amount_pence: i64,
    pub(crate) refunded_pence: i64,
    /// Whether the payer's bank has ever disputed it.
    #[serde(default)]
    pub(crate) disputed: bool,
    #[serde(default)]
    pub(crate) balance_transaction: Option<String>,
    /// `None` when the money was taken.
    pub(crate) decline: Option<Decline>,
    pub(crate) card: Option<UsedCard>,
    pub(crate) payer: Payer,
}

impl Charge {
    pub(crate) fn new(intent: &PaymentIntent, decline: Option<Decline>, now: i64) -> Self {
        Self {
            id: id::new("ch_", 24),
            payment_intent: intent.id.clone(),
            session_id: intent.session_id.clone(),
            created: now,
            amount_pence: intent.amount_pence,
            refunded_pence: 0,
            disputed: false,
            balance_transaction: None,
            decline,
            card: intent.card.clone(),
            payer: intent.payer.clone(),
        }
    }

    pub(crate) fn took_money(&self) -> bool {
        self.decline.is_none()
    }
}

/// Money taken, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChargeSummary {
    /// `ch_…`
    pub id: String,
    /// `cs_test_…`
    pub session_id: String,
    /// `pi_…`
    pub payment_intent: String,
    /// Pence taken.
    pub amount_pence: i64,
    /// Pence given back since.
    pub refunded_pence: i64,
    /// Whether the payer's bank has ever disputed it.
    pub disputed: bool,
}

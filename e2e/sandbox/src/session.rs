//! A Checkout Session: what is to be paid, and where it stands.
//!
//! `open → complete` when paid, `open → expired` when its time is over or the merchant says so. Nothing leaves
//! `complete` or `expired`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionStatus {
    /// Waiting for a payment.
    Open,
    /// Paid.
    Complete,
    /// Closed without a payment.
    Expired,
}

impl SessionStatus {
    /// The provider's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Complete => "complete",
            Self::Expired => "expired",
        }
    }
}

/// Where the money of a complete session is. A card pays at once; other ways answer days later.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Money {
    #[default]
    Taken,
    /// It comes, or does not, at `due` (seconds since 1970).
    Awaited { due: i64, succeeds: bool },
    /// It never came.
    Missed,
}

/// One line of what is paid for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct LineItem {
    pub(crate) id: String,
    pub(crate) price_id: String,
    pub(crate) product_id: String,
    pub(crate) name: String,
    pub(crate) unit_amount_pence: i64,
    pub(crate) quantity: i64,
}

impl LineItem {
    /// Pence for the whole line; sums are checked against the provider's limit when the session is made.
    pub(crate) fn total_pence(&self) -> i64 {
        self.unit_amount_pence.saturating_mul(self.quantity)
    }
}

/// Who paid, as they typed it on the payment page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Payer {
    pub(crate) email: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) postal_code: Option<String>,
}

/// What a payment intent will carry once the first attempt makes one.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct IntentData {
    pub(crate) description: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) receipt_email: Option<String>,
    pub(crate) statement_descriptor_suffix: Option<String>,
    /// What the payer's statement will say.
    pub(crate) calculated_statement_descriptor: Option<String>,
}

/// A Checkout Session of one account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Session {
    pub(crate) id: String,
    /// Grows with each session made: newest-first lists follow it.
    pub(crate) sequence: u64,
    pub(crate) account_id: String,
    pub(crate) created: i64,
    pub(crate) expires_at: i64,
    pub(crate) status: SessionStatus,
    pub(crate) line_items: Vec<LineItem>,
    pub(crate) amount_pence: i64,
    pub(crate) client_reference_id: Option<String>,
    pub(crate) metadata: BTreeMap<String, String>,
    pub(crate) intent_data: IntentData,
    pub(crate) success_url: String,
    pub(crate) cancel_url: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) submit_type: Option<String>,
    pub(crate) customer_email: Option<String>,
    pub(crate) payer: Option<Payer>,
    pub(crate) payment_intent: Option<String>,
    #[serde(default)]
    pub(crate) money: Money,
}

impl Session {
    /// The provider's `payment_status`.
    pub(crate) fn payment_status(&self) -> &'static str {
        if self.status == SessionStatus::Complete && self.money == Money::Taken {
            "paid"
        } else {
            "unpaid"
        }
    }

    /// Where the payer's browser goes after paying.
    pub(crate) fn return_address(&self) -> String {
        self.success_url.replace("{CHECKOUT_SESSION_ID}", &self.id)
    }

    /// Open → complete. `false`, with nothing changed, from any other state.
    pub(crate) fn complete(&mut self, payer: Payer) -> bool {
        let open = self.status == SessionStatus::Open;
        if open {
            self.status = SessionStatus::Complete;
            self.payer = Some(payer);
        }
        open
    }

    /// Open → expired. `false`, with nothing changed, from any other state.
    pub(crate) fn expire(&mut self) -> bool {
        let open = self.status == SessionStatus::Open;
        if open {
            self.status = SessionStatus::Expired;
        }
        open
    }

    pub(crate) fn money_is_due(&self, now: i64) -> bool {
        matches!(self.money, Money::Awaited { due, .. } if due <= now)
    }

    pub(crate) fn is_due_to_expire(&self, now: i64) -> bool {
        self.status == SessionStatus::Open && self.expires_at <= now
    }
}

/// What a test sees of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SessionSummary {
    /// `cs_test_…`
    pub id: String,
    /// Name of the merchant.
    pub account: String,
    /// Where it stands.
    pub status: SessionStatus,
    /// `paid` or `unpaid`: a complete session is unpaid while its money is on the way, and when it never came.
    pub payment_status: String,
    /// Pence to be paid, or paid.
    pub amount_pence: i64,
    /// The merchant's own reference.
    pub client_reference_id: Option<String>,
    /// The merchant's own key-value pairs.
    pub metadata: BTreeMap<String, String>,
    /// `pi_…`, from the first attempt on.
    pub payment_intent: Option<String>,
    /// Where the payer's browser goes after paying.
    pub return_address: String,
    /// Seconds since 1970.
    pub expires_at: i64,
}

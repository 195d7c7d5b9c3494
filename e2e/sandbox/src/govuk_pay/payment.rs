//! A payment and its states (<https://docs.payments.service.gov.uk/api_reference/#payment-status-lifecycle>).
//!
//! `created → started → submitted → success`; every unfinished one may become `failed` (the payer's doing, or time's),
//! `cancelled` (the service's) or `error` (the provider's). Nothing leaves a finished one.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::card::{Address, CardDetails};

/// An unfinished payment lives this long.
pub(super) const LIFE_MILLIS: i64 = 90 * 60 * 1_000;

/// Where a payment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentStatus {
    /// The payer has not yet visited the payment page.
    Created,
    /// The payer is at the payment page.
    Started,
    /// The card was authorised; the payer has not yet confirmed.
    Submitted,
    /// Paid.
    Success,
    /// Not paid: rejected, too late, or cancelled by the payer.
    Failed,
    /// Cancelled by the service.
    Cancelled,
    /// The provider failed, and took no money.
    Error,
}

impl PaymentStatus {
    /// The provider's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Started => "started",
            Self::Submitted => "submitted",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Error => "error",
        }
    }

    /// Whether nothing more can become of it.
    pub fn is_finished(self) -> bool {
        !matches!(self, Self::Created | Self::Started | Self::Submitted)
    }
}

/// Why a payment was not made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FailReason {
    Rejected,
    Expired,
    CancelledByUser,
    CancelledByService,
    ProviderError,
}

impl FailReason {
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Rejected => "P0010",
            Self::Expired => "P0020",
            Self::CancelledByUser => "P0030",
            Self::CancelledByService => "P0040",
            Self::ProviderError => "P0050",
        }
    }

    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Rejected => "Payment method rejected",
            Self::Expired => "Payment expired",
            Self::CancelledByUser => "Payment was cancelled by the user",
            Self::CancelledByService => "Payment was cancelled by the service",
            Self::ProviderError => "Payment provider returned an error",
        }
    }

    pub(super) fn status(self) -> PaymentStatus {
        match self {
            Self::Rejected | Self::Expired | Self::CancelledByUser => PaymentStatus::Failed,
            Self::CancelledByService => PaymentStatus::Cancelled,
            Self::ProviderError => PaymentStatus::Error,
        }
    }
}

/// The language of the payment page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum PageLanguage {
    #[default]
    #[serde(rename = "en")]
    English,
    #[serde(rename = "cy")]
    Welsh,
}

/// The key to a payment page, good for one visit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Token {
    pub(super) id: String,
    pub(super) used: bool,
}

/// One step of a payment's life.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Step {
    pub(super) status: PaymentStatus,
    pub(super) reason: Option<FailReason>,
    pub(super) at_millis: i64,
}

/// What a service asks for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct PaymentRequest {
    pub(super) amount_pence: i64,
    pub(super) reference: String,
    pub(super) description: String,
    pub(super) return_url: String,
    pub(super) language: PageLanguage,
    /// Empty when none was sent.
    pub(super) metadata: Map<String, Value>,
    pub(super) email: Option<String>,
    pub(super) cardholder_name: Option<String>,
    pub(super) billing_address: Address,
}

/// A payment of one service.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    pub(super) id: String,
    pub(super) sequence: u64,
    pub(super) account_id: String,
    pub(super) created_millis: i64,
    pub(super) request: PaymentRequest,
    pub(super) status: PaymentStatus,
    pub(super) reason: Option<FailReason>,
    pub(super) tokens: Vec<Token>,
    /// What the payer's cookie must hold.
    pub(super) page_key: Option<String>,
    pub(super) card: Option<CardDetails>,
    pub(super) provider_id: Option<String>,
    /// When the money was asked for.
    pub(super) captured_millis: Option<i64>,
    /// When the money reached the service's bank.
    pub(super) settled_millis: Option<i64>,
    pub(super) steps: Vec<Step>,
}

impl Payment {
    pub(crate) fn is_due_to_expire(&self, now_millis: i64) -> bool {
        !self.status.is_finished() && self.created_millis + LIFE_MILLIS <= now_millis
    }

    pub(crate) fn is_old(&self, than_millis: i64) -> bool {
        self.status.is_finished() && self.created_millis < than_millis
    }

    /// The key of a visit to the payment page, if one is left.
    pub(super) fn token(&self) -> Option<&str> {
        let unused = self.tokens.iter().find(|token| !token.used)?;
        (!self.status.is_finished()).then_some(unused.id.as_str())
    }
}

/// How an attempt to pay ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "outcome")]
pub enum PaymentAttempt {
    /// The money was taken, now and once.
    Paid {
        /// Where the payer's browser goes next.
        return_url: String,
    },
    /// No money was taken, and the payment is finished.
    Failed {
        /// Such as `P0010`.
        code: String,
    },
    /// It was finished before. Nothing was taken this time.
    Finished {
        /// How.
        status: PaymentStatus,
    },
    /// The card is none of the mock cards. Nothing was taken.
    NotATestCard,
    /// There is no such payment.
    NotFound,
}

/// A payment, as a test sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PaymentSummary {
    /// The provider's identifier, 26 letters and digits.
    pub id: String,
    /// Name of the service.
    pub account: String,
    /// Where it stands.
    pub status: PaymentStatus,
    /// Such as `P0010`, when it was not paid.
    pub code: Option<String>,
    /// Pence to be paid, or paid.
    pub amount_pence: i64,
    /// Pence given back, or on the way back.
    pub refunded_pence: i64,
    /// The service's own reference.
    pub reference: String,
    /// `en` or `cy`.
    pub language: String,
    /// Where the payer's browser goes after paying.
    pub return_url: String,
    /// Where the payer goes to pay; `None` once it is finished.
    pub next_url: Option<String>,
}

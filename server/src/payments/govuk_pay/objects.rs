//! What GOV.UK Pay answers, as far as we read it.

use forms::values::Pence;
use serde::Deserialize;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::payments::provider::{Movement, MovementKind, Outcome, ProviderRefund};
use crate::payments::store::disputes::{Dispute, DisputeState};
use crate::payments::store::refunds::RefundState;

/// A payment.
#[derive(Debug, Deserialize)]
pub(super) struct Payment {
    pub(super) payment_id: String,
    pub(super) amount: i64,
    pub(super) state: State,
    #[serde(default)]
    pub(super) metadata: Metadata,
    #[serde(default, rename = "_links")]
    links: Links,
    #[serde(default)]
    fee: Option<i64>,
    #[serde(default)]
    created_date: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Metadata {
    /// Our payment's token.
    #[serde(default)]
    pub(super) payment: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Links {
    #[serde(default)]
    next_url: Option<Link>,
}

#[derive(Debug, Deserialize)]
struct Link {
    href: String,
}

/// Where a payment is, and why it is not paid.
#[derive(Debug, Deserialize)]
pub(super) struct State {
    status: String,
    #[serde(default)]
    code: Option<String>,
}

impl State {
    /// By the codes of <https://docs.payments.service.gov.uk/api_reference/>.
    pub(super) fn outcome(&self) -> Outcome {
        match (self.status.as_str(), self.code.as_deref()) {
            ("created" | "started", _) => Outcome::Open,
            ("success", _) => Outcome::Paid,
            ("failed", Some("P0020")) => Outcome::Expired,
            ("failed", Some("P0030")) | ("cancelled", _) => Outcome::GivenUp,
            ("failed" | "error", _) => Outcome::Declined,
            // `submitted`, `capturable`, and what may be added: it is not decided.
            _ => Outcome::Processing,
        }
    }
}

impl Payment {
    /// The card page, while there is one.
    pub(super) fn next_url(&self) -> Option<String> {
        self.links.next_url.as_ref().map(|link| link.href.clone())
    }

    pub(super) fn movement(self) -> Movement {
        Movement {
            kind: MovementKind::Payment,
            amount: Pence::from_pence(self.amount),
            fee: Pence::from_pence(self.fee.unwrap_or_default()),
            source: Some(self.payment_id.clone()),
            provider_payment: Some(self.payment_id.clone()),
            at: moment(&self.created_date),
            id: self.payment_id,
        }
    }
}

/// A refund.
#[derive(Debug, Deserialize)]
pub(super) struct Refund {
    refund_id: String,
    amount: i64,
    pub(super) status: String,
    #[serde(default)]
    payment_id: Option<String>,
    #[serde(default)]
    created_date: String,
}

impl Refund {
    pub(super) fn read(self) -> ProviderRefund {
        ProviderRefund {
            provider_id: self.refund_id,
            id: None,
            amount: Pence::from_pence(self.amount),
            state: match self.status.as_str() {
                "success" => RefundState::Success,
                "error" => RefundState::Error,
                _ => RefundState::Submitted,
            },
            // One that went wrong is not among its movements.
            moved: self.status != "error",
        }
    }

    pub(super) fn movement(self) -> Movement {
        Movement {
            kind: MovementKind::Refund,
            amount: Pence::from_pence(self.amount).negated(),
            fee: Pence::ZERO,
            source: Some(self.refund_id.clone()),
            provider_payment: self.payment_id,
            at: moment(&self.created_date),
            id: self.refund_id,
        }
    }
}

/// A dispute.
#[derive(Debug, Deserialize)]
pub(super) struct DisputeFound {
    dispute_id: String,
    amount: i64,
    #[serde(default)]
    fee: Option<i64>,
    #[serde(default)]
    reason: Option<String>,
    status: String,
    #[serde(default)]
    settlement_summary: Option<Settlement>,
    #[serde(default, rename = "_links")]
    links: Option<DisputeLinks>,
}

#[derive(Debug, Default, Deserialize)]
struct Settlement {
    #[serde(default)]
    settled_date: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
struct DisputeLinks {
    #[serde(default)]
    payment: Option<Link>,
}

impl DisputeFound {
    /// The name of the payment: the last part of its address.
    pub(super) fn payment_id(&self) -> Option<&str> {
        let href = &self.links.as_ref()?.payment.as_ref()?.href;
        href.rsplit('/').next().filter(|id| !id.is_empty())
    }

    pub(super) fn read(self) -> Dispute {
        Dispute {
            state: match self.status.as_str() {
                "won" => DisputeState::Won,
                "lost" => DisputeState::Lost,
                _ => DisputeState::Open,
            },
            provider_id: self.dispute_id,
            amount: Pence::from_pence(self.amount),
            reason: self.reason.unwrap_or_default(),
        }
    }

    /// What was taken for it: nothing until it is lost.
    pub(super) fn movement(self) -> Option<Movement> {
        let settled = self.settlement_summary.as_ref()?.settled_date.clone()?;
        Some(Movement {
            kind: MovementKind::Dispute,
            amount: Pence::from_pence(self.amount).negated(),
            fee: Pence::from_pence(self.fee.unwrap_or_default()),
            source: Some(self.dispute_id.clone()),
            provider_payment: self.payment_id().map(str::to_owned),
            at: moment(&format!("{settled}T00:00:00Z")),
            id: self.dispute_id,
        })
    }
}

fn moment(text: &str) -> OffsetDateTime {
    OffsetDateTime::parse(text, &Rfc3339).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// The refunds of one payment.
#[derive(Debug, Deserialize)]
pub(super) struct PaymentRefunds {
    #[serde(rename = "_embedded")]
    pub(super) embedded: EmbeddedRefunds,
}

#[derive(Debug, Deserialize)]
pub(super) struct EmbeddedRefunds {
    pub(super) refunds: Vec<Refund>,
}

/// A page of a list.
#[derive(Debug, Deserialize)]
pub(super) struct Listed<T> {
    pub(super) total: usize,
    pub(super) results: Vec<T>,
}

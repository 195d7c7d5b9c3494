//! What we ask of whoever takes the cards.

use app::language::Language;
use async_trait::async_trait;
use forms::values::Pence;
use time::OffsetDateTime;

use super::store::disputes::Dispute;
use super::store::refunds::RefundState;

/// Takes card payments on a page of its own.
#[async_trait]
pub trait Provider: Send + Sync {
    /// As the database writes it.
    fn name(&self) -> &'static str;

    /// The most that one payment can be.
    fn most(&self) -> Pence;

    /// Opens a card page. Called again with the same key, it answers with the same page.
    ///
    /// # Errors
    /// When it was not opened, or when that cannot be told.
    async fn create(&self, request: &CardPageRequest) -> Result<CardPage, ProviderError>;

    /// What became of a card page.
    ///
    /// # Errors
    /// When it cannot be told.
    async fn status(&self, session_id: &str) -> Result<CardPageStatus, ProviderError>;

    /// Closes a card page, so that nothing can be taken on it any more.
    ///
    /// # Errors
    /// When it was not closed, as when it was paid in the meantime, or when that cannot be told.
    async fn expire(&self, session_id: &str) -> Result<(), ProviderError>;

    /// Gives money back. Called again for the same refund, it gives nothing back a second time.
    ///
    /// # Errors
    /// When it was refused, or when that cannot be told.
    async fn refund(&self, request: &RefundRequest) -> Result<ProviderRefund, ProviderError>;

    /// Every refund of a payment, by the provider's name for the payment.
    ///
    /// # Errors
    /// When it cannot be told.
    async fn refunds(&self, provider_payment: &str) -> Result<Vec<ProviderRefund>, ProviderError>;

    /// Every dispute of a payment in which money moved, by the provider's name for the payment.
    ///
    /// # Errors
    /// When it cannot be told.
    async fn disputes(&self, provider_payment: &str) -> Result<Vec<Dispute>, ProviderError>;

    /// Its names for the payments that were disputed since a moment, where it sends no messages about disputes.
    ///
    /// # Errors
    /// When that cannot be told.
    async fn disputed_since(&self, _since: OffsetDateTime) -> Result<Vec<String>, ProviderError> {
        Ok(Vec::new())
    }

    /// Every movement of money from one moment to before another, oldest first.
    ///
    /// # Errors
    /// When it cannot be told.
    async fn movements(&self, from: OffsetDateTime, to: OffsetDateTime) -> Result<Vec<Movement>, ProviderError>;

    /// Where the card pages are: scheme, host and port.
    fn card_page_origin(&self) -> &str;
}

/// What a card page is to be opened for.
#[derive(Debug, Clone)]
pub struct CardPageRequest {
    /// Names the request: repeated, it opens nothing new.
    pub idempotency_key: String,
    /// Our payment's token.
    pub payment_token: String,
    /// The reference that the resident knows.
    pub reference: String,
    /// The council.
    pub council: String,
    /// What is paid for, each with its amount: at least one thing.
    pub lines: Vec<(String, Pence)>,
    /// The resident's language.
    pub language: Language,
    /// Where the resident goes after paying; `{CHECKOUT_SESSION_ID}` in it is replaced.
    pub success_url: String,
    /// Where the resident goes to give up.
    pub cancel_url: String,
    /// The payment's own page, which knows the truth.
    pub page_url: String,
    /// When the page closes, in seconds since 1970.
    pub expires_at: i64,
}

/// A card page that was opened.
#[derive(Debug, Clone)]
pub struct CardPage {
    /// The provider's name for it.
    pub session_id: String,
    /// Its address.
    pub url: String,
}

/// What became of a card page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardPageStatus {
    /// What became of it.
    pub outcome: Outcome,
    /// Its address, while it is open.
    pub url: Option<String>,
    /// Our payment's token, as we gave it when the page was opened.
    pub payment_token: Option<String>,
    /// The provider's name for the money, when it was taken: refunds and disputes name that.
    pub provider_payment: Option<String>,
    /// The whole amount.
    pub amount: Option<Pence>,
    /// Whether the amount is in pounds sterling.
    pub is_sterling: bool,
}

/// What became of a card page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is open: nothing was taken.
    Open,
    /// The resident has finished, and the money is on its way.
    Processing,
    /// The money was taken.
    Paid,
    /// The provider did not take it, after the resident had finished.
    Declined,
    /// The resident gave up on the card page: nothing was taken.
    GivenUp,
    /// It was closed: nothing was taken.
    Expired,
}

/// Money that is to be given back.
#[derive(Debug, Clone)]
pub struct RefundRequest {
    /// Our name for it: repeated, it gives nothing more back.
    pub id: String,
    /// The provider's name for the payment.
    pub provider_payment: String,
    /// How much.
    pub amount: Pence,
    /// What could be refunded before, as we know it.
    pub available: Pence,
    /// The provider's names for the refunds of this payment that we know.
    pub known: Vec<String>,
}

/// What the provider says of a refund.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProviderRefund {
    /// Its name for it.
    pub provider_id: String,
    /// Our name for it, when we asked for it and the provider keeps such names.
    pub id: Option<String>,
    /// How much.
    pub amount: Pence,
    /// Where it is.
    pub state: RefundState,
    /// Whether money has moved for it, even when it came back since.
    pub moved: bool,
}

/// A movement of money in the provider's books.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Its name for it.
    pub id: String,
    /// What it is.
    pub kind: MovementKind,
    /// More than nothing is money for us.
    pub amount: Pence,
    /// What the provider keeps of it.
    pub fee: Pence,
    /// Its name for what moved: a charge, a refund, a dispute.
    pub source: Option<String>,
    /// Its name for the payment.
    pub provider_payment: Option<String>,
    /// When.
    pub at: OffsetDateTime,
}

/// What a movement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MovementKind {
    /// A payment was taken.
    Payment,
    /// Money was given back.
    Refund,
    /// The bank sent a refund back.
    RefundFailed,
    /// A bank took money back, or gave it again.
    Dispute,
    /// The provider's own fee.
    Fee,
    /// The provider paid out what it owed us.
    Payout,
    /// Something else.
    Other,
}

impl MovementKind {
    /// As the database writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Payment => "payment",
            Self::Refund => "refund",
            Self::RefundFailed => "refund-failed",
            Self::Dispute => "dispute",
            Self::Fee => "fee",
            Self::Payout => "payout",
            Self::Other => "other",
        }
    }
}

/// Why the provider did not answer as it should.
#[derive(Debug, thiserror::Error)]
pub enum ProviderError {
    /// It did not answer, or not in time, or it had a fault: it may or may not have done the work.
    #[error("the provider did not answer")]
    Unavailable(#[source] anyhow::Error),
    /// The key is being used this moment.
    #[error("the provider is still busy with the same request")]
    Conflict(#[source] anyhow::Error),
    /// The key was used for another request before, as for the same payment in another language.
    #[error("the provider had another request under the same key")]
    KeyUsed(#[source] anyhow::Error),
    /// It refused: our fault.
    #[error("the provider refused")]
    Refused(#[source] anyhow::Error),
}

//! What we ask of whoever takes the cards.

use async_trait::async_trait;
use forms::values::Pence;

/// Takes card payments on a page of its own.
#[async_trait]
pub trait Provider: Send + Sync {
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
    /// What is paid for.
    pub description: String,
    /// How much.
    pub amount: Pence,
    /// Where the resident goes after paying; `{CHECKOUT_SESSION_ID}` in it is replaced.
    pub success_url: String,
    /// Where the resident goes to give up.
    pub cancel_url: String,
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
    /// It was closed: nothing was taken.
    Expired,
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

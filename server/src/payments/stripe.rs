//! Stripe, through async-stripe. The sandbox speaks the same HTTP: only the address differs.

mod money;

use std::collections::HashMap;
use std::time::Duration;

use async_trait::async_trait;
use forms::values::Pence;
use secrecy::{ExposeSecret, SecretString};
use stripe::{ClientBuilder, IdempotencyKey, RequestStrategy, StripeError};
use stripe_checkout::checkout_session::{
    CreateCheckoutSession, CreateCheckoutSessionLineItems, CreateCheckoutSessionLineItemsPriceData,
    CreateCheckoutSessionPaymentIntentData, ExpireCheckoutSession, ProductData, RetrieveCheckoutSession,
};
use stripe_checkout::{CheckoutSessionLocale, CheckoutSessionMode};
use stripe_shared::{CheckoutSession, CheckoutSessionPaymentStatus, CheckoutSessionStatus, PaymentIntentStatus};
use stripe_types::Currency;
use time::OffsetDateTime;

use super::provider::{
    CardPage, CardPageRequest, CardPageStatus, Movement, Outcome, Provider, ProviderError, ProviderRefund,
    RefundRequest,
};
use super::store::disputes::Dispute;

/// Longest wait for an answer. Stripe answers in under a second; a resident is waiting.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Characters of a description, at most.
const LONGEST_DESCRIPTION: usize = 1000;
/// Where Stripe's card pages are.
const STRIPE_CHECKOUT: &str = "https://checkout.stripe.com";

/// One council's account at Stripe.
pub struct Stripe {
    client: stripe::Client,
    origin: String,
}

impl Stripe {
    /// With the account's key; `api` is another address than Stripe's: the sandbox's.
    ///
    /// # Errors
    /// When the key or the address cannot be used.
    pub fn new(secret_key: &SecretString, api: Option<&str>) -> anyhow::Result<Stripe> {
        let mut builder = ClientBuilder::new(secret_key.expose_secret()).timeout(TIMEOUT);
        if let Some(api) = api {
            builder = builder.url(api);
        }
        let origin = api.map_or_else(|| STRIPE_CHECKOUT.to_owned(), sandbox_card_page_origin);
        Ok(Stripe {
            client: builder.build()?,
            origin,
        })
    }
}

/// The sandbox is called by number, but its pages are shown by name: browsers hold `localhost` for safe.
fn sandbox_card_page_origin(api: &str) -> String {
    api.trim_end_matches('/').replace("127.0.0.1", "localhost")
}

#[async_trait]
impl Provider for Stripe {
    fn name(&self) -> &'static str {
        "stripe"
    }

    /// Stripe's most for sterling, and the database's.
    fn most(&self) -> Pence {
        Pence::from_pence(99_999_999)
    }

    async fn create(&self, request: &CardPageRequest) -> Result<CardPage, ProviderError> {
        let metadata = HashMap::from([
            ("payment".to_owned(), request.payment_token.clone()),
            ("reference".to_owned(), request.reference.clone()),
            ("council".to_owned(), request.council.clone()),
        ]);
        let line = |(description, amount): &(String, Pence)| {
            let mut price = CreateCheckoutSessionLineItemsPriceData::new(Currency::GBP);
            price.unit_amount = Some(amount.pence());
            price.product_data = Some(ProductData::new(description.as_str()));
            let mut line = CreateCheckoutSessionLineItems::new();
            line.quantity = Some(1);
            line.price_data = Some(price);
            line
        };
        let descriptions: Vec<&str> = request
            .lines
            .iter()
            .map(|(description, _)| description.as_str())
            .collect();
        let mut intent = CreateCheckoutSessionPaymentIntentData::new();
        intent.metadata = Some(metadata.clone());
        // The reference first: Stripe takes so many characters and no more.
        let described = format!("{} {}", request.reference, descriptions.join(", "));
        intent.description = Some(described.chars().take(LONGEST_DESCRIPTION).collect());
        // Behind the account's own name on the bank statement, so that a resident finds the payment by its reference.
        intent.statement_descriptor_suffix = Some(request.reference.clone());
        let call = CreateCheckoutSession::new()
            .mode(CheckoutSessionMode::Payment)
            .line_items(request.lines.iter().map(line).collect::<Vec<_>>())
            .client_reference_id(request.payment_token.as_str())
            .metadata(metadata)
            .payment_intent_data(intent)
            // Stripe's page speaks British English but no Welsh; our page before it says so.
            .locale(CheckoutSessionLocale::EnMinusGb)
            .success_url(request.success_url.as_str())
            .cancel_url(request.cancel_url.as_str())
            .expires_at(request.expires_at);
        let key =
            IdempotencyKey::new(&request.idempotency_key).map_err(|error| ProviderError::Refused(error.into()))?;
        let session = stripe_client_core::StripeRequest::customize(&call)
            .request_strategy(RequestStrategy::Idempotent(key))
            .send(&self.client)
            .await
            .map_err(provider_error)?;
        let session: CheckoutSession = session;
        let url = session
            .url
            .ok_or_else(|| ProviderError::Refused(anyhow::anyhow!("a session without an address")))?;
        Ok(CardPage {
            session_id: session.id.to_string(),
            url,
        })
    }

    async fn status(&self, session_id: &str) -> Result<CardPageStatus, ProviderError> {
        let session = RetrieveCheckoutSession::new(session_id)
            .expand(vec!["payment_intent".to_owned()])
            .send(&self.client)
            .await
            .map_err(provider_error)?;
        let outcome = match (&session.status, &session.payment_status) {
            (_, CheckoutSessionPaymentStatus::Paid) => Outcome::Paid,
            (Some(CheckoutSessionStatus::Expired), _) => Outcome::Expired,
            (Some(CheckoutSessionStatus::Complete), _) if is_declined(&session) => Outcome::Declined,
            (Some(CheckoutSessionStatus::Complete), _) => Outcome::Processing,
            _ => Outcome::Open,
        };
        Ok(CardPageStatus {
            outcome,
            provider_payment: session.payment_intent.as_ref().map(|intent| intent.id().to_string()),
            url: session.url,
            payment_token: session.client_reference_id,
            amount: session.amount_total.map(Pence::from_pence),
            is_sterling: session.currency == Some(Currency::GBP),
        })
    }

    async fn expire(&self, session_id: &str) -> Result<(), ProviderError> {
        let call = ExpireCheckoutSession::new(session_id);
        call.send(&self.client).await.map_err(provider_error)?;
        Ok(())
    }

    async fn refund(&self, request: &RefundRequest) -> Result<ProviderRefund, ProviderError> {
        money::refund(&self.client, request).await
    }

    async fn refunds(&self, provider_payment: &str) -> Result<Vec<ProviderRefund>, ProviderError> {
        money::refunds(&self.client, provider_payment).await
    }

    async fn disputes(&self, provider_payment: &str) -> Result<Vec<Dispute>, ProviderError> {
        money::disputes(&self.client, provider_payment).await
    }

    async fn movements(&self, from: OffsetDateTime, to: OffsetDateTime) -> Result<Vec<Movement>, ProviderError> {
        money::movements(&self.client, from, to).await
    }

    fn card_page_origin(&self) -> &str {
        &self.origin
    }
}

/// A payment that was on its way and was not taken after all.
fn is_declined(session: &CheckoutSession) -> bool {
    let intent = session.payment_intent.as_ref().and_then(|intent| intent.as_object());
    intent.is_some_and(|intent| {
        matches!(
            intent.status,
            PaymentIntentStatus::RequiresPaymentMethod | PaymentIntentStatus::Canceled
        )
    })
}

/// Sorts Stripe's errors by what we do next. Only its code and status go on: a message may repeat what was sent.
fn provider_error(error: StripeError) -> ProviderError {
    match error {
        StripeError::Stripe(detail, status) => {
            let error = anyhow::anyhow!(
                "Stripe answered {status}, type {}, code {:?}",
                detail.type_,
                detail.code
            );
            match status {
                409 => ProviderError::Conflict(error),
                400 if detail.type_.as_str() == "idempotency_error" => ProviderError::KeyUsed(error),
                // A key that is wrong or may not is ours to mend: until then, nothing is known.
                401 | 403 | 429 | 500.. => ProviderError::Unavailable(error),
                _ => ProviderError::Refused(error),
            }
        }
        StripeError::Timeout => ProviderError::Unavailable(anyhow::anyhow!("no answer in {} s", TIMEOUT.as_secs())),
        StripeError::ClientError(what) => ProviderError::Unavailable(anyhow::anyhow!("{what}")),
        StripeError::JSONDeserialize(what) => ProviderError::Unavailable(anyhow::anyhow!("unreadable answer: {what}")),
        StripeError::ConfigError(what) => ProviderError::Refused(anyhow::anyhow!("{what}")),
    }
}

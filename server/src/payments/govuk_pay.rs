//! GOV.UK Pay, by its published API (<https://docs.payments.service.gov.uk/api_reference/>). Its pages speak Welsh.
//!
//! It honours no key for payments, so our own row guards: a payment whose answer was lost was shown to nobody, and GOV.UK
//! Pay closes it by itself after 90 minutes. A refund says how much could be refunded before, so that a repeated one is
//! refused, and then found.

mod client;
mod objects;

use async_trait::async_trait;
use forms::values::Pence;
use http::StatusCode;
use secrecy::SecretString;
use serde_json::json;
use time::OffsetDateTime;

use self::client::{Client, refused};
use self::objects::{DisputeFound, Listed, Payment, PaymentRefunds, Refund};
use super::provider::{
    CardPage, CardPageRequest, CardPageStatus, Movement, Outcome, Provider, ProviderError, ProviderRefund,
    RefundRequest,
};
use super::store::disputes::Dispute;

/// Where it is.
const API: &str = "https://publicapi.payments.service.gov.uk";
/// Where its card pages are.
const CARD_PAGES: &str = "https://card.payments.service.gov.uk";
/// Its code for a payment of which nothing can be refunded.
const NOTHING_LEFT: &str = "P0603";
/// How many of a list it sends at once, at most.
const PAGE: u32 = 500;

/// One council's account at GOV.UK Pay.
pub struct GovUkPay {
    client: Client,
    origin: String,
}

impl GovUkPay {
    /// With the account's key; `api` is another address than GOV.UK Pay's: the sandbox's.
    ///
    /// # Errors
    /// When the address cannot be used.
    pub fn new(key: SecretString, api: Option<&str>) -> anyhow::Result<GovUkPay> {
        let origin = match api {
            None => CARD_PAGES.to_owned(),
            // The sandbox is called by number, but its pages are shown by name: browsers hold `localhost` for safe.
            Some(api) => {
                let api: http::Uri = api.parse()?;
                let authority = api.authority().map(ToString::to_string).unwrap_or_default();
                format!("{}://{authority}", api.scheme_str().unwrap_or("http")).replace("127.0.0.1", "localhost")
            }
        };
        Ok(GovUkPay {
            client: Client::new(key, api.unwrap_or(API))?,
            origin,
        })
    }

    async fn payment(&self, id: &str) -> Result<Payment, ProviderError> {
        self.client
            .get(&format!("/v1/payments/{id}"))
            .await?
            .read(StatusCode::OK)
    }

    /// Every page of a list.
    async fn all<T: serde::de::DeserializeOwned>(&self, path: &str) -> Result<Vec<T>, ProviderError> {
        let mut all = Vec::new();
        for page in 1_u32.. {
            let answer = self
                .client
                .get(&format!("{path}&page={page}&display_size={PAGE}"))
                .await?;
            // It has no page after the last.
            if answer.status == StatusCode::NOT_FOUND && page > 1 {
                break;
            }
            let listed: Listed<T> = answer.read(StatusCode::OK)?;
            let is_last = listed.results.is_empty() || all.len() + listed.results.len() >= listed.total;
            all.extend(listed.results);
            if is_last {
                break;
            }
        }
        Ok(all)
    }
}

/// A moment as it reads them.
fn moment(at: OffsetDateTime) -> Result<String, ProviderError> {
    at.to_offset(time::UtcOffset::UTC)
        .format(&time::format_description::well_known::Rfc3339)
        .map_err(|error| ProviderError::Refused(error.into()))
}

#[async_trait]
impl Provider for GovUkPay {
    fn name(&self) -> &'static str {
        "govuk-pay"
    }

    /// <https://docs.payments.service.gov.uk/api_reference/create_a_payment_reference/>
    fn most(&self) -> Pence {
        Pence::from_pence(10_000_000)
    }

    async fn create(&self, request: &CardPageRequest) -> Result<CardPage, ProviderError> {
        let descriptions: Vec<&str> = request.lines.iter().map(|(what, _)| what.as_str()).collect();
        let description: String = descriptions.join(", ").chars().take(255).collect();
        let amount: Pence = request.lines.iter().map(|(_, amount)| *amount).sum();
        let body = json!({
            "amount": amount.pence(),
            "reference": request.reference,
            "description": description,
            "language": request.language.tag(),
            "return_url": request.page_url,
            "metadata": { "payment": request.payment_token, "council": request.council },
        });
        let answer = self.client.post("/v1/payments", Some(&body)).await?;
        let payment: Payment = answer.read(StatusCode::CREATED)?;
        let url = payment
            .next_url()
            .ok_or_else(|| refused("a payment without a card page"))?;
        Ok(CardPage {
            session_id: payment.payment_id,
            url,
        })
    }

    async fn status(&self, session_id: &str) -> Result<CardPageStatus, ProviderError> {
        let payment = self.payment(session_id).await?;
        Ok(CardPageStatus {
            outcome: payment.state.outcome(),
            url: payment.next_url(),
            payment_token: payment.metadata.payment.clone(),
            provider_payment: Some(payment.payment_id),
            amount: Some(Pence::from_pence(payment.amount)),
            is_sterling: true,
        })
    }

    async fn expire(&self, session_id: &str) -> Result<(), ProviderError> {
        let answer = self
            .client
            .post(&format!("/v1/payments/{session_id}/cancel"), None)
            .await?;
        answer.expect(StatusCode::NO_CONTENT)
    }

    async fn refund(&self, request: &RefundRequest) -> Result<ProviderRefund, ProviderError> {
        let path = format!("/v1/payments/{}/refunds", request.provider_payment);
        let body = json!({
            "amount": request.amount.pence(),
            "refund_amount_available": request.available.pence(),
        });
        let answer = self.client.post(&path, Some(&body)).await?;
        let is_less_left = answer.status == StatusCode::PRECONDITION_FAILED || answer.code() == NOTHING_LEFT;
        if !is_less_left {
            return Ok(answer.read::<Refund>(StatusCode::ACCEPTED)?.read());
        }
        // Less was left than we thought: because this refund was made before, and its answer was lost?
        let made = self.refunds(&request.provider_payment).await?;
        let ours = made.into_iter().find(|made| {
            made.state.is_gone() && made.amount == request.amount && !request.known.contains(&made.provider_id)
        });
        ours.ok_or_else(|| ProviderError::Conflict(anyhow::anyhow!("less can be refunded than we know")))
    }

    async fn refunds(&self, provider_payment: &str) -> Result<Vec<ProviderRefund>, ProviderError> {
        let path = format!("/v1/payments/{provider_payment}/refunds");
        let refunds: PaymentRefunds = self.client.get(&path).await?.read(StatusCode::OK)?;
        Ok(refunds.embedded.refunds.into_iter().map(Refund::read).collect())
    }

    /// GOV.UK Pay lists the disputes of all payments: there are few.
    async fn disputes(&self, provider_payment: &str) -> Result<Vec<Dispute>, ProviderError> {
        let mut found: Vec<DisputeFound> = self.all("/v1/disputes?").await?;
        found.retain(|dispute| dispute.payment_id() == Some(provider_payment));
        found.reverse();
        Ok(found.into_iter().map(DisputeFound::read).collect())
    }

    /// It sends no messages about them.
    async fn disputed_since(&self, since: OffsetDateTime) -> Result<Vec<String>, ProviderError> {
        let range = serde_urlencoded::to_string([("from_date", moment(since)?)])
            .map_err(|error| ProviderError::Refused(error.into()))?;
        let found: Vec<DisputeFound> = self.all(&format!("/v1/disputes?{range}")).await?;
        Ok(found
            .iter()
            .filter_map(|dispute| dispute.payment_id().map(str::to_owned))
            .collect())
    }

    async fn movements(&self, from: OffsetDateTime, to: OffsetDateTime) -> Result<Vec<Movement>, ProviderError> {
        let range = [("from_date", moment(from)?), ("to_date", moment(to)?)];
        let range = serde_urlencoded::to_string(range).map_err(|error| ProviderError::Refused(error.into()))?;
        let payments: Vec<Payment> = self.all(&format!("/v1/payments?state=success&{range}")).await?;
        let refunds: Vec<Refund> = self.all(&format!("/v1/refunds?{range}")).await?;
        let mut all: Vec<Movement> = payments
            .into_iter()
            .filter(|payment| payment.state.outcome() == Outcome::Paid)
            .map(Payment::movement)
            .collect();
        all.extend(
            refunds
                .into_iter()
                .filter(|refund| refund.status != "error")
                .map(Refund::movement),
        );
        let utc = |at: OffsetDateTime| at.to_offset(time::UtcOffset::UTC).date().to_string();
        let settled = format!("from_settled_date={}&to_settled_date={}", utc(from), utc(to));
        let disputes: Vec<DisputeFound> = self.all(&format!("/v1/disputes?{settled}")).await?;
        all.extend(disputes.into_iter().filter_map(DisputeFound::movement));
        all.sort_by_key(|movement| movement.at);
        Ok(all)
    }

    fn card_page_origin(&self) -> &str {
        &self.origin
    }
}

#[cfg(test)]
mod tests;

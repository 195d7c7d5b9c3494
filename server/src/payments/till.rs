//! Where a council takes money: who takes the cards, the council's books, and the time. All that paying needs, in a
//! server or on the command line.

use std::sync::Arc;

use sqlx::PgPool;

use super::govuk_pay::GovUkPay;
use super::provider::Provider;
use super::stripe::Stripe;
use crate::clock::Clock;
use crate::config::{ProviderAddresses, ProviderKeys};

/// A council's till.
#[derive(Clone)]
pub struct Till {
    /// The council's id.
    pub council: String,
    /// Connections that can see this council's rows and no others.
    pub pool: PgPool,
    /// Who takes its payments.
    pub provider: Arc<dyn Provider>,
    /// The time.
    pub clock: Clock,
}

/// Who takes a council's payments, by its keys.
///
/// # Errors
/// When a key or an address cannot be used.
pub fn provider(keys: &ProviderKeys, addresses: &ProviderAddresses) -> anyhow::Result<Arc<dyn Provider>> {
    Ok(match keys {
        ProviderKeys::Stripe { secret_key, .. } => Arc::new(Stripe::new(secret_key, addresses.stripe.as_deref())?),
        ProviderKeys::GovUkPay { api_key, .. } => {
            Arc::new(GovUkPay::new(api_key.clone(), addresses.govuk_pay.as_deref())?)
        }
    })
}

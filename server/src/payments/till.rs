//! Where a council takes money: who takes the cards, the council's books, and the time. All that paying needs, in a
//! server or on the command line.

use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use anyhow::bail;
use sqlx::PgPool;

use super::govuk_pay::GovUkPay;
use super::provider::Provider;
use super::store::attempts;
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
    /// Messages with a bad signature since the last sweep, which writes them down.
    pub refused_messages: Arc<AtomicI64>,
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

/// Refuses to take a council's payments with one provider while another has some that are not finished: nobody would hear
/// of them again.
///
/// # Errors
/// When there are such, or Postgres does not answer.
pub async fn refuse_other_provider(council: &str, pool: &PgPool, provider: &str, clock: &Clock) -> anyhow::Result<()> {
    if let Some((other, count)) = attempts::unfinished_elsewhere(pool, provider, clock.now_sql()).await? {
        bail!(
            "{council} has {count} payments or refunds at {other} that are not finished, and the keys of {provider}: give \
             it the keys of {other} until they are (card pages close within a day)"
        );
    }
    Ok(())
}

//! What every handler shares.

use std::collections::HashSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;

use crate::account::{Account, WebhookEndpoint};
use crate::chaos_at_work::ChaosAtWork;
use crate::clock::Clock;
use crate::failure::Failures;
use crate::govuk_pay::PayAccount;
use crate::store::Store;

#[derive(Debug)]
pub(crate) struct App {
    pub(crate) store: Arc<Store>,
    pub(crate) accounts: Vec<Account>,
    pub(crate) pay_accounts: Vec<PayAccount>,
    pub(crate) clock: Clock,
    pub(crate) failures: Failures,
    pub(crate) chaos: ChaosAtWork,
    pub(crate) webhooks_enabled: AtomicBool,
    pub(crate) webhook_first_retry: Duration,
    /// Wakes the sender of webhooks.
    pub(crate) news: Notify,
    /// Idempotency keys of calls under way, with their accounts.
    pub(crate) keys_in_use: Mutex<HashSet<(String, String)>>,
}

impl App {
    /// An endpoint under its account's own identifier, whichever of the account's keys it was named with.
    pub(crate) fn owned(&self, endpoint: WebhookEndpoint) -> Option<WebhookEndpoint> {
        if self
            .pay_accounts
            .iter()
            .any(|account| account.id() == endpoint.account_id)
        {
            return Some(endpoint);
        }
        let account = self
            .accounts
            .iter()
            .find(|account| account.is_meant_by(&endpoint.account_id))?;
        Some(WebhookEndpoint {
            account_id: account.id(),
            ..endpoint
        })
    }

    /// The name that payers see for an account. An account that the sandbox no longer serves has only its identifier.
    pub(crate) fn merchant_name<'a>(&'a self, account_id: &'a str) -> &'a str {
        let service = self.pay_accounts.iter().find(|account| account.id() == account_id);
        let merchant = self.accounts.iter().find(|account| account.id() == account_id);
        service
            .map(PayAccount::name)
            .or(merchant.map(Account::name))
            .unwrap_or(account_id)
    }
}

//! What every handler shares.

use std::collections::HashSet;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::sync::Notify;

use crate::account::Account;
use crate::clock::Clock;
use crate::failure::Failures;
use crate::store::Store;

#[derive(Debug)]
pub(crate) struct App {
    pub(crate) store: Arc<Store>,
    pub(crate) accounts: Vec<Account>,
    pub(crate) clock: Clock,
    pub(crate) failures: Failures,
    pub(crate) webhooks_enabled: AtomicBool,
    pub(crate) webhook_first_retry: Duration,
    /// Wakes the sender of webhooks.
    pub(crate) news: Notify,
    /// Idempotency keys of calls under way, with their accounts.
    pub(crate) keys_in_use: Mutex<HashSet<(String, String)>>,
}

impl App {
    /// The name that payers see for an account. An account that the sandbox no longer serves has only its identifier.
    pub(crate) fn merchant_name<'a>(&'a self, account_id: &'a str) -> &'a str {
        self.accounts
            .iter()
            .find(|account| account.id() == account_id)
            .map_or(account_id, Account::name)
    }
}

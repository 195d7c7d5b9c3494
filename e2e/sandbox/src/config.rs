//! What a sandbox is started with.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use anyhow::ensure;

use crate::account::{Account, WebhookEndpoint, carries_live_key};
use crate::chaos::Chaos;
use crate::govuk_pay::PayAccount;

/// Everything that a sandbox needs to start.
#[derive(Clone, Debug)]
pub struct Config {
    /// Address to listen on; port 0 takes a free one.
    pub listen: SocketAddr,
    /// What a browser calls this sandbox, without a trailing slash; `None` means the address listened on.
    pub public_url: Option<String>,
    /// File that keeps the state across restarts; `None` keeps it in memory.
    pub data: Option<PathBuf>,
    /// The merchants served with Stripe.
    pub accounts: Vec<Account>,
    /// The services served with GOV.UK Pay. There must be one account of either kind.
    pub pay_accounts: Vec<PayAccount>,
    /// Where events go; more can be added while it runs.
    pub webhooks: Vec<WebhookEndpoint>,
    /// Wait before the first retry of a webhook; it doubles with each try, up to five minutes.
    pub webhook_first_retry: Duration,
    /// What goes wrong by chance from the start.
    pub chaos: Chaos,
    /// How often sessions past their time are looked for.
    pub tick: Duration,
}

impl Config {
    /// A sandbox for tests: a free port on this machine, state in memory, quick retries.
    pub fn new(accounts: Vec<Account>) -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            public_url: None,
            data: None,
            accounts,
            pay_accounts: Vec::new(),
            webhooks: Vec::new(),
            webhook_first_retry: Duration::from_millis(50),
            chaos: Chaos::none(),
            tick: Duration::from_millis(50),
        }
    }

    /// # Errors
    /// No account, a key or name used twice, a webhook without its account, a live key, or a public address that is
    /// not `http(s)://host`.
    pub(crate) fn check(&self) -> anyhow::Result<()> {
        ensure!(
            !self.accounts.is_empty() || !self.pay_accounts.is_empty(),
            "no account: give at least one, as in --account Thamesgate=sk_test_thamesgate or --pay-account \
             Thamesgate=api_test_thamesgate"
        );
        for (at, account) in self.accounts.iter().enumerate() {
            let earlier = || self.accounts.iter().take(at);
            ensure!(
                earlier().all(|a| !a.shares_a_key_with(account)),
                "two accounts share the key of {:?}",
                account.name()
            );
            ensure!(
                earlier().all(|a| a.name() != account.name()),
                "two accounts are called {:?}",
                account.name()
            );
        }
        for (at, account) in self.pay_accounts.iter().enumerate() {
            let mut earlier = self.pay_accounts.iter().take(at);
            ensure!(
                earlier.all(|a| a.key() != account.key() && a.name() != account.name()),
                "two GOV.UK Pay accounts share the name or the key of {:?}",
                account.name()
            );
        }
        for hook in &self.webhooks {
            let pay = self.pay_accounts.iter().any(|a| a.id() == hook.account_id);
            ensure!(
                pay || self.accounts.iter().any(|a| a.is_meant_by(&hook.account_id)),
                "the webhook to {} names a key that belongs to no account",
                hook.url
            );
        }
        if let Some(url) = &self.public_url {
            ensure!(!carries_live_key(url), crate::account::LIVE_KEY);
            let parsed = reqwest::Url::parse(url).ok();
            ensure!(
                parsed
                    .is_some_and(|u| matches!(u.scheme(), "http" | "https") && u.path() == "/" && u.query().is_none()),
                "the public address {url:?} must look like http://localhost:12111"
            );
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn account(name: &str, key: &str) -> Account {
        Account::new(name, key).unwrap()
    }

    #[test]
    fn accepts_a_sound_one() {
        let mut config = Config::new(vec![account("A", "sk_test_a"), account("B", "sk_test_b")]);
        config
            .webhooks
            .push(WebhookEndpoint::new("sk_test_b", "http://h/", "whsec_b").unwrap());
        config.public_url = Some("http://localhost:12111/".to_owned());
        assert!(config.check().is_ok());
    }

    #[test]
    fn refuses_unsound_ones() {
        assert!(Config::new(vec![]).check().is_err());
        assert!(
            Config::new(vec![account("A", "sk_test_a"), account("B", "sk_test_a")])
                .check()
                .is_err()
        );
        assert!(
            Config::new(vec![account("A", "sk_test_a"), account("A", "sk_test_b")])
                .check()
                .is_err()
        );
        let mut config = Config::new(vec![account("A", "sk_test_a")]);
        config
            .webhooks
            .push(WebhookEndpoint::new("sk_test_other", "http://h/", "whsec_b").unwrap());
        assert!(config.check().is_err());
        config.webhooks.clear();
        for url in ["localhost:12111", "http://h/path", "http://h/?k=sk_live_1"] {
            config.public_url = Some(url.to_owned());
            assert!(config.check().is_err(), "{url}");
        }
    }
}

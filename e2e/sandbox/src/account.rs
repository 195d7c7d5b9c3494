//! Merchants that the sandbox serves, where their webhooks go, and the refusal of live keys.

use std::fmt;

use anyhow::{Context as _, bail, ensure};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// What a secret key must start with here.
const TEST_KEY_PREFIX: &str = "sk_test_";

/// Whether a text carries a live secret key. Any such text stops the sandbox.
pub(crate) fn carries_live_key(text: &str) -> bool {
    text.contains("sk_live_") || text.contains("rk_live_")
}

/// A merchant: the name that payers see, and the secret test key that its server calls with.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    name: String,
    key: String,
}

impl Account {
    /// # Errors
    /// An empty name, a live key, or a key that is not `sk_test_…` of letters, digits and underscores.
    pub fn new(name: impl Into<String>, key: impl Into<String>) -> anyhow::Result<Self> {
        let (name, key) = (name.into().trim().to_owned(), key.into());
        ensure!(
            !carries_live_key(&key) && !carries_live_key(&name),
            "a live key was given: the sandbox refuses to run beside one; give a key that starts sk_test_"
        );
        ensure!(
            !name.is_empty(),
            "an account needs a name that payers will see, as in Thamesgate=sk_test_thamesgate"
        );
        let rest = key.strip_prefix(TEST_KEY_PREFIX).unwrap_or_default();
        let legible = rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        ensure!(
            !rest.is_empty() && legible,
            "the key of account {name:?} must be sk_test_ followed by letters, digits or underscores"
        );
        Ok(Self { name, key })
    }

    /// Reads `NAME=sk_test_…`, as the command line gives it.
    ///
    /// # Errors
    /// As [`Account::new`], or no `=`.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let (name, key) = text
            .rsplit_once('=')
            .context("an account is NAME=sk_test_…, with an = between")?;
        Self::new(name, key)
    }

    /// The name that payers see.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// `acct_…`, made from the key, so that stored state belongs to the same account after a restart while the key
    /// itself is never stored.
    pub(crate) fn id(&self) -> String {
        account_id(&self.key)
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// The account identifier that belongs to a key.
pub(crate) fn account_id(key: &str) -> String {
    let digest = HEXLOWER.encode(&Sha256::digest(key.as_bytes()));
    format!("acct_{}", digest.get(..16).unwrap_or_default())
}

/// Where an account's events are sent, and the secret they are signed with.
#[derive(Clone, PartialEq, Eq)]
pub struct WebhookEndpoint {
    pub(crate) account_id: String,
    pub(crate) url: String,
    pub(crate) secret: String,
}

impl WebhookEndpoint {
    /// # Errors
    /// A live key, an address that is not `http://…`, or a secret that is not `whsec_…`.
    pub fn new(key: &str, url: impl Into<String>, secret: impl Into<String>) -> anyhow::Result<Self> {
        let (url, secret) = (url.into(), secret.into());
        if [key, &url, &secret].into_iter().any(carries_live_key) {
            bail!("a live key was given: the sandbox refuses to run beside one");
        }
        ensure!(
            key.starts_with(TEST_KEY_PREFIX),
            "a webhook belongs to the account of a key that starts sk_test_"
        );
        let parsed = reqwest::Url::parse(&url).with_context(|| format!("webhook address {url:?}"))?;
        ensure!(
            parsed.scheme() == "http",
            "webhook address {url:?}: the sandbox sends over plain http:// only"
        );
        ensure!(
            secret.starts_with("whsec_") && secret.len() > 6,
            "the secret of {url} must start whsec_"
        );
        Ok(Self {
            account_id: account_id(key),
            url,
            secret,
        })
    }

    /// Reads `sk_test_…=URL,whsec_…`, as the command line gives it.
    ///
    /// # Errors
    /// As [`WebhookEndpoint::new`], or a text of another shape.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let shape = "a webhook is sk_test_…=http://address,whsec_…";
        let (key, rest) = text.split_once('=').context(shape)?;
        let (url, secret) = rest.rsplit_once(',').context(shape)?;
        Self::new(key, url, secret)
    }
}

impl fmt::Debug for WebhookEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEndpoint")
            .field("url", &self.url)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn reads_accounts_and_webhooks() {
        let account = Account::parse("Wealdmoor = West=sk_test_w1").unwrap();
        assert_eq!((account.name(), account.key()), ("Wealdmoor = West", "sk_test_w1"));
        let hook = WebhookEndpoint::parse("sk_test_w1=http://localhost:3000/hook?a=b,c,whsec_x").unwrap();
        assert_eq!(
            (hook.url.as_str(), hook.secret.as_str()),
            ("http://localhost:3000/hook?a=b,c", "whsec_x")
        );
        assert_eq!(hook.account_id, account.id());
    }

    #[test]
    fn refuses_live_keys_wherever_they_hide() {
        for text in ["A=sk_live_1", "sk_live_1=sk_test_1", "A=rk_live_1"] {
            assert!(
                format!("{:#}", Account::parse(text).unwrap_err()).contains("live key"),
                "{text}"
            );
        }
        for text in ["sk_live_1=http://h/,whsec_x", "sk_test_1=http://h/?k=rk_live_1,whsec_x"] {
            assert!(
                format!("{:#}", WebhookEndpoint::parse(text).unwrap_err()).contains("live key"),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_malformed_ones() {
        for text in [
            "",
            "A",
            "A=",
            "A=pk_test_1",
            "=sk_test_1",
            "A=sk_test_",
            "A=sk_test_a b",
        ] {
            assert!(Account::parse(text).is_err(), "{text}");
        }
        for text in [
            "sk_test_1=http://h/",
            "sk_test_1=ftp://h/,whsec_1",
            "sk_test_1=https://h/,whsec_1",
            "x",
        ] {
            assert!(WebhookEndpoint::parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn debug_output_keeps_secrets() {
        let hook = WebhookEndpoint::parse("sk_test_hidden=http://h/,whsec_hidden").unwrap();
        let shown = format!("{:?} {hook:?}", Account::new("A", "sk_test_hidden").unwrap());
        assert!(!shown.contains("hidden"), "{shown}");
    }
}

//! Merchants that the sandbox serves, where their webhooks go, and the refusal of live keys.

use std::fmt;

use anyhow::{Context as _, bail, ensure};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// What a secret or restricted key must start with here.
const TEST_KEY_PREFIXES: [&str; 2] = ["sk_test_", "rk_test_"];
/// What a GOV.UK Pay test key starts with.
pub(crate) const PAY_KEY_PREFIX: &str = "api_test_";
/// What real money hides behind: Stripe's secret and restricted keys, and GOV.UK Pay's.
const LIVE_KEY_PREFIXES: [&str; 3] = ["sk_live_", "rk_live_", "api_live_"];

/// Whether a text carries a live key of Stripe's or GOV.UK Pay's. Any such text stops the sandbox.
pub fn carries_live_key(text: &str) -> bool {
    LIVE_KEY_PREFIXES.iter().any(|prefix| text.contains(prefix))
}

/// What is said to whoever brought a live key.
pub(crate) const LIVE_KEY: &str = "a live key was given: the sandbox refuses to run beside one";

/// A merchant: the name that payers see, and the test keys that its server calls with.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    name: String,
    /// The first is the account's own: its identifier is made from it.
    keys: Vec<String>,
}

impl Account {
    /// # Errors
    /// An empty name, a live key, or a key that is not `sk_test_…` or (restricted) `rk_test_…` of letters, digits
    /// and underscores.
    pub fn new(name: impl Into<String>, key: impl Into<String>) -> anyhow::Result<Self> {
        let name = name.into().trim().to_owned();
        ensure!(!carries_live_key(&name), LIVE_KEY);
        ensure!(
            !name.is_empty(),
            "an account needs a name that payers will see, as in Thamesgate=sk_test_thamesgate"
        );
        Self { name, keys: Vec::new() }.with_key(key)
    }

    /// The same account with one more key that it takes: a restricted one, as a careful merchant's server has.
    ///
    /// # Errors
    /// A live key, or one that is not `sk_test_…` or `rk_test_…`.
    pub fn with_key(mut self, key: impl Into<String>) -> anyhow::Result<Self> {
        let key = key.into();
        ensure!(
            !carries_live_key(&key),
            "{LIVE_KEY}; give a key that starts sk_test_ or rk_test_"
        );
        let rest = TEST_KEY_PREFIXES.iter().find_map(|prefix| key.strip_prefix(prefix));
        let legible = |c: char| c.is_ascii_alphanumeric() || c == '_';
        ensure!(
            rest.is_some_and(|rest| !rest.is_empty() && rest.chars().all(legible)),
            "the key of account {:?} must be sk_test_ or rk_test_ followed by letters, digits or underscores",
            self.name
        );
        self.keys.push(key);
        Ok(self)
    }

    /// Reads `NAME=sk_test_…` or `NAME=sk_test_…,rk_test_…`, as the command line gives it.
    ///
    /// # Errors
    /// As [`Account::new`], or no `=`.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let (name, keys) = text
            .rsplit_once('=')
            .context("an account is NAME=sk_test_…, with an = between")?;
        let (first, more) = keys.split_once(',').unwrap_or((keys, ""));
        let more = more.split(',').filter(|key| !key.is_empty());
        more.into_iter()
            .try_fold(Self::new(name, first)?, |account, key| account.with_key(key))
    }

    /// The name that payers see.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn has_key(&self, key: &str) -> bool {
        self.keys.iter().any(|own| own == key)
    }

    /// Whether an identifier was made from one of its keys.
    pub(crate) fn is_meant_by(&self, id: &str) -> bool {
        self.keys.iter().any(|key| account_id(key) == id)
    }

    pub(crate) fn shares_a_key_with(&self, other: &Self) -> bool {
        self.keys.iter().any(|key| other.has_key(key))
    }

    /// `acct_…`, made from the key, so that stored state belongs to the same account after a restart while the key
    /// itself is never stored.
    pub(crate) fn id(&self) -> String {
        self.keys.first().map(|key| account_id(key)).unwrap_or_default()
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
    let kind = if key.starts_with(PAY_KEY_PREFIX) { "pay" } else { "acct" };
    format!("{kind}_{}", digest.get(..16).unwrap_or_default())
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
    /// A live key, an address that is not `http://…`, or, beside Stripe's keys, a secret that is not `whsec_…`.
    pub fn new(key: &str, url: impl Into<String>, secret: impl Into<String>) -> anyhow::Result<Self> {
        let (url, secret) = (url.into(), secret.into());
        if [key, &url, &secret].into_iter().any(carries_live_key) {
            bail!(LIVE_KEY);
        }
        let stripe = TEST_KEY_PREFIXES.iter().any(|prefix| key.starts_with(prefix));
        ensure!(
            stripe || key.starts_with(PAY_KEY_PREFIX),
            "a webhook belongs to the account of a key that starts sk_test_, rk_test_ or api_test_"
        );
        let parsed = reqwest::Url::parse(&url).with_context(|| format!("webhook address {url:?}"))?;
        ensure!(
            parsed.scheme() == "http",
            "webhook address {url:?}: the sandbox sends over plain http:// only"
        );
        ensure!(
            if stripe {
                secret.starts_with("whsec_") && secret.len() > 6
            } else {
                !secret.is_empty()
            },
            "the secret of {url} must start whsec_ (for GOV.UK Pay, be any text)"
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
        assert_eq!(account.name(), "Wealdmoor = West");
        assert!(account.has_key("sk_test_w1") && !account.has_key("sk_test_w2"));
        let both = Account::parse("W=sk_test_w1,rk_test_w2").unwrap();
        assert!(both.has_key("rk_test_w2") && both.id() == account.id());
        assert!(both.is_meant_by(&account_id("rk_test_w2")) && both.shares_a_key_with(&account));
        assert!(Account::parse("W=rk_test_w2").unwrap().has_key("rk_test_w2"));
        let hook = WebhookEndpoint::parse("sk_test_w1=http://localhost:3000/hook?a=b,c,whsec_x").unwrap();
        assert_eq!(
            (hook.url.as_str(), hook.secret.as_str()),
            ("http://localhost:3000/hook?a=b,c", "whsec_x")
        );
        assert_eq!(hook.account_id, account.id());
    }

    #[test]
    fn refuses_live_keys_wherever_they_hide() {
        for text in [
            "A=sk_live_1",
            "sk_live_1=sk_test_1",
            "A=rk_live_1",
            "A=sk_test_1,rk_live_1",
            "A=api_live_1",
        ] {
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
            "A=sk_test_a,whsec_b",
            "A=api_test_1",
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

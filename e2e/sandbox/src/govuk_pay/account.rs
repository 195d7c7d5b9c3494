//! Services that take payments with GOV.UK Pay.

use std::fmt;

use anyhow::{Context as _, ensure};

use crate::account::{LIVE_KEY, PAY_KEY_PREFIX, account_id, carries_live_key};

/// A service: the name that payers see, and the test key that its server calls with.
#[derive(Clone, PartialEq, Eq)]
pub struct PayAccount {
    name: String,
    key: String,
}

impl PayAccount {
    /// # Errors
    /// An empty name, a live key, or a key that is not `api_test_…` of letters, digits and underscores.
    pub fn new(name: impl Into<String>, key: impl Into<String>) -> anyhow::Result<Self> {
        let (name, key) = (name.into().trim().to_owned(), key.into());
        ensure!(
            !carries_live_key(&name) && !carries_live_key(&key),
            "{LIVE_KEY}; give a key that starts api_test_"
        );
        ensure!(
            !name.is_empty(),
            "a GOV.UK Pay account needs a name that payers will see, as in Thamesgate=api_test_thamesgate"
        );
        let rest = key.strip_prefix(PAY_KEY_PREFIX).unwrap_or_default();
        let legible = rest.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        ensure!(
            !rest.is_empty() && legible,
            "the key of GOV.UK Pay account {name:?} must be api_test_ followed by letters, digits or underscores"
        );
        Ok(Self { name, key })
    }

    /// Reads `NAME=api_test_…`, as the command line gives it.
    ///
    /// # Errors
    /// As [`PayAccount::new`], or no `=`.
    pub fn parse(text: &str) -> anyhow::Result<Self> {
        let (name, key) = text
            .rsplit_once('=')
            .context("a GOV.UK Pay account is NAME=api_test_…, with an = between")?;
        Self::new(name, key)
    }

    /// The name that payers see.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Made from the key, so that the key itself is never stored.
    pub(crate) fn id(&self) -> String {
        account_id(&self.key)
    }
}

impl fmt::Debug for PayAccount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PayAccount")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn takes_test_keys_alone() {
        assert_eq!(PayAccount::parse("A = B=api_test_1").unwrap().name(), "A = B");
        for text in [
            "",
            "A",
            "A=",
            "=api_test_1",
            "A=api_test_",
            "A=sk_test_1",
            "A=api_test_a b",
        ] {
            assert!(PayAccount::parse(text).is_err(), "{text}");
        }
        for text in ["A=api_live_1", "api_live_1=api_test_1", "A=sk_live_1"] {
            assert!(
                format!("{:#}", PayAccount::parse(text).unwrap_err()).contains("live key"),
                "{text}"
            );
        }
        assert!(!format!("{:?}", PayAccount::parse("A=api_test_hidden").unwrap()).contains("hidden"));
    }
}

//! Who takes a council's payments, and the keys of its account there.

use std::collections::HashMap;

use app::site::CardPages;
use secrecy::SecretString;

use super::{Config, suffix};

/// The keys of one council's account at its provider.
#[derive(Debug, Clone)]
pub enum ProviderKeys {
    /// Stripe.
    Stripe {
        /// The API key: secret (`sk_…`) or restricted (`rk_…`).
        secret_key: SecretString,
        /// What messages are signed with; several while they are being changed.
        webhook_secrets: Vec<SecretString>,
    },
    /// GOV.UK Pay.
    GovUkPay {
        /// The API key (`api_test_…`, `api_live_…`).
        api_key: SecretString,
        /// What messages are signed with; several while they are being changed.
        webhook_secrets: Vec<SecretString>,
    },
}

impl ProviderKeys {
    /// Whose card pages residents see.
    pub const fn card_pages(&self) -> CardPages {
        match self {
            ProviderKeys::Stripe { .. } => CardPages::Stripe,
            ProviderKeys::GovUkPay { .. } => CardPages::GovUkPay,
        }
    }

    /// What messages are signed with.
    pub fn webhook_secrets(&self) -> &[SecretString] {
        match self {
            ProviderKeys::Stripe { webhook_secrets, .. } | ProviderKeys::GovUkPay { webhook_secrets, .. } => {
                webhook_secrets
            }
        }
    }
}

/// Other addresses than the providers' own: the sandbox's.
#[derive(Debug, Clone, Default)]
pub struct ProviderAddresses {
    /// For Stripe's API.
    pub stripe: Option<String>,
    /// For GOV.UK Pay's API.
    pub govuk_pay: Option<String>,
}

impl ProviderAddresses {
    /// From these variables.
    pub fn from_variables(variables: &HashMap<String, String>) -> ProviderAddresses {
        let get = |name: &str| variables.get(name).filter(|value| !value.is_empty()).cloned();
        ProviderAddresses {
            stripe: get("GUILDHALL_STRIPE_API"),
            govuk_pay: get("GUILDHALL_GOVUK_PAY_API"),
        }
    }

    /// Whether payments are made with a sandbox.
    pub fn is_sandbox(&self, keys: &ProviderKeys) -> bool {
        match keys {
            ProviderKeys::Stripe { .. } => self.stripe.is_some(),
            ProviderKeys::GovUkPay { .. } => self.govuk_pay.is_some(),
        }
    }
}

impl Config {
    /// The keys of one council's account at its provider, for a command that needs nothing else of the configuration.
    ///
    /// # Errors
    /// Everything that is missing or does not fit together, one sentence each.
    pub fn provider_keys(
        variables: &HashMap<String, String>,
        council: &str,
        addresses: &ProviderAddresses,
    ) -> Result<ProviderKeys, Vec<String>> {
        let get = |name: &str| {
            variables
                .get(name)
                .map(String::as_str)
                .filter(|value| !value.is_empty())
        };
        provider_keys(&get, council, addresses)
    }
}

/// The keys of a council's account, or what is missing or does not fit together.
pub(super) fn provider_keys<'a>(
    get: &impl Fn(&str) -> Option<&'a str>,
    council: &str,
    addresses: &ProviderAddresses,
) -> Result<ProviderKeys, Vec<String>> {
    let suffix = suffix(council);
    let (stripe, pay) = (
        get(&format!("STRIPE_SECRET_KEY_{suffix}")),
        get(&format!("GOVUK_PAY_API_KEY_{suffix}")),
    );
    match (stripe, pay) {
        (Some(_), Some(_)) => Err(vec![format!(
            "{council} has keys for two providers: unset STRIPE_SECRET_KEY_{suffix} or GOVUK_PAY_API_KEY_{suffix}"
        )]),
        (None, Some(key)) => govuk_pay(get, &suffix, key, addresses),
        (key, None) => stripe_keys(get, &suffix, key.unwrap_or_default(), addresses),
    }
}

fn stripe_keys<'a>(
    get: &impl Fn(&str) -> Option<&'a str>,
    suffix: &str,
    key: &str,
    addresses: &ProviderAddresses,
) -> Result<ProviderKeys, Vec<String>> {
    let mut errors = Vec::new();
    if key.is_empty() {
        errors.push(format!(
            "STRIPE_SECRET_KEY_{suffix} must be set (or GOVUK_PAY_API_KEY_{suffix}, for GOV.UK Pay)"
        ));
    } else if !key.starts_with("sk_") && !key.starts_with("rk_") {
        errors.push(format!(
            "STRIPE_SECRET_KEY_{suffix} must be a secret key (sk_…) or a restricted one (rk_…)"
        ));
    }
    if (key.starts_with("sk_live_") || key.starts_with("rk_live_")) && addresses.stripe.is_some() {
        errors.push(format!(
            "STRIPE_SECRET_KEY_{suffix} is a live key, and GUILDHALL_STRIPE_API is not Stripe: unset one"
        ));
    }
    let webhook_secrets = webhook_secrets(get, &format!("STRIPE_WEBHOOK_SECRET_{suffix}"), &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(ProviderKeys::Stripe {
        secret_key: key.to_owned().into(),
        webhook_secrets,
    })
}

fn govuk_pay<'a>(
    get: &impl Fn(&str) -> Option<&'a str>,
    suffix: &str,
    key: &str,
    addresses: &ProviderAddresses,
) -> Result<ProviderKeys, Vec<String>> {
    let mut errors = Vec::new();
    if !key.starts_with("api_test_") && !key.starts_with("api_live_") {
        errors.push(format!(
            "GOVUK_PAY_API_KEY_{suffix} must be a key of GOV.UK Pay: api_test_… or api_live_…"
        ));
    }
    if key.starts_with("api_live_") && addresses.govuk_pay.is_some() {
        errors.push(format!(
            "GOVUK_PAY_API_KEY_{suffix} is a live key, and GUILDHALL_GOVUK_PAY_API is not GOV.UK Pay: unset one"
        ));
    }
    let webhook_secrets = webhook_secrets(get, &format!("GOVUK_PAY_WEBHOOK_SECRET_{suffix}"), &mut errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(ProviderKeys::GovUkPay {
        api_key: key.to_owned().into(),
        webhook_secrets,
    })
}

/// Secrets with commas between. An empty one would let anybody sign.
fn webhook_secrets<'a>(
    get: &impl Fn(&str) -> Option<&'a str>,
    name: &str,
    errors: &mut Vec<String>,
) -> Vec<SecretString> {
    let given = get(name);
    let secrets: Vec<SecretString> = given
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|secret| !secret.is_empty())
        .map(|secret| secret.to_owned().into())
        .collect();
    match given {
        None => errors.push(format!("{name} must be set")),
        Some(_) if secrets.is_empty() => errors.push(format!("{name} has no secret in it")),
        Some(_) => {}
    }
    secrets
}

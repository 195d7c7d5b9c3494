//! Configuration, from the environment: read once at start, with every error told at once.
//!
//! | variable | means | when absent |
//! |---|---|---|
//! | `PORT` | port to listen on | 3000 |
//! | `GUILDHALL_LISTEN` | address to listen on | 127.0.0.1 |
//! | `DATABASE_URL` | Postgres, as the role `guildhall_app` | refused |
//! | `GUILDHALL_SECRET` | 32 random bytes or more, as text: signs form tokens | refused |
//! | `GUILDHALL_COUNCILS` | the councils that are served | `server/demo/councils.yaml` |
//! | `GUILDHALL_FORMS` | folder of form definitions | `forms/definitions` |
//! | `GUILDHALL_FORMS_FROM` | `folder`: serve the files as they are; `published`: what `forms publish` put live | `published` |
//! | `GUILDHALL_LOCALES` | folder of translations | `locales` |
//! | `GUILDHALL_ASSETS` | folder of built styles and script | `app/assets/dist` |
//! | `GUILDHALL_TLS` | `proxy`: something in front ends TLS | plain http, for localhost only |
//! | `GUILDHALL_STRIPE_API` | another address for Stripe's API: the sandbox | Stripe |
//! | `STRIPE_SECRET_KEY_<COUNCIL>` | the council's Stripe key | refused, without one for GOV.UK Pay |
//! | `STRIPE_WEBHOOK_SECRET_<COUNCIL>` | its webhook secrets, comma between | refused |
//! | `GUILDHALL_GOVUK_PAY_API` | another address for GOV.UK Pay's API: the sandbox | GOV.UK Pay |
//! | `GOVUK_PAY_API_KEY_<COUNCIL>` | the council's GOV.UK Pay key, in place of Stripe's | Stripe |
//! | `GOVUK_PAY_WEBHOOK_SECRET_<COUNCIL>` | its webhook secrets, comma between | refused with the key |
//! | `GUILDHALL_SMTP_URL` | the mail server: `smtps://user:password@mail.example` | messages are kept at `/dev/mailbox`; refused beside a real provider |
//! | `OS_PLACES_API_KEY_<COUNCIL>` | the council's key for the OS Places API | addresses are looked up in its own gazetteer only |
//! | `GUILDHALL_OS_PLACES_API` | another address for the OS Places API | Ordnance Survey |

mod provider_keys;

use std::collections::HashMap;
use std::net::IpAddr;
use std::path::PathBuf;

use secrecy::SecretString;
use validator::Validate;

use provider_keys::provider_keys;
pub use provider_keys::{ProviderAddresses, ProviderKeys};

/// Everything that the environment says.
#[derive(Debug)]
pub struct Config {
    /// Address to listen on.
    pub listen: IpAddr,
    /// Port to listen on.
    pub port: u16,
    /// Postgres, as the application's role.
    pub database_url: SecretString,
    /// Signs form tokens.
    pub secret: SecretString,
    /// Where files are.
    pub files: Files,
    /// Other addresses for the providers' APIs.
    pub provider_addresses: ProviderAddresses,
    /// Another address for the OS Places API.
    pub os_places_api: Option<String>,
    /// The mail server.
    pub smtp_url: Option<SecretString>,
    /// What each council needs of its own, by its id.
    pub councils: HashMap<String, CouncilConfig>,
}

/// What one council needs of its own.
#[derive(Debug, Clone)]
pub struct CouncilConfig {
    /// Who takes its payments, and its keys there.
    pub provider: ProviderKeys,
    /// Its key for the OS Places API, when it has one.
    pub os_places_key: Option<SecretString>,
    /// How its residents reach it.
    pub transport: Transport,
}

/// Where files are.
#[derive(Debug, Clone)]
pub struct Files {
    /// The councils that are served.
    pub councils: PathBuf,
    /// Form definitions.
    pub forms: PathBuf,
    /// Translations.
    pub locales: PathBuf,
    /// Whether forms are served as they stand in their files, and not what was published.
    pub serve_folder: bool,
    /// Built styles and script.
    pub assets: PathBuf,
}

/// How residents reach us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Through something that ends TLS: cookies are `Secure`, and browsers are told to stay on https.
    Tls,
    /// Plain http on this machine.
    PlainLocal,
}

impl Transport {
    /// `http` or `https`.
    pub fn scheme(self) -> &'static str {
        match self {
            Transport::Tls => "https",
            Transport::PlainLocal => "http",
        }
    }
}

/// The values that have a shape to be checked.
#[derive(Debug, Validate)]
struct Shapes {
    #[validate(length(
        min = 32,
        message = "GUILDHALL_SECRET must have 32 characters or more: `openssl rand -hex 32` makes one"
    ))]
    secret: String,
    #[validate(custom(function = "is_postgres"))]
    database_url: String,
    #[validate(url(message = "GUILDHALL_STRIPE_API must be an address like http://127.0.0.1:3001"))]
    stripe_api: Option<String>,
    #[validate(url(message = "GUILDHALL_GOVUK_PAY_API must be an address like http://127.0.0.1:3001/govuk-pay"))]
    govuk_pay_api: Option<String>,
    #[validate(url(message = "GUILDHALL_OS_PLACES_API must be an address like http://127.0.0.1:3002"))]
    os_places_api: Option<String>,
}

fn is_postgres(url: &str) -> Result<(), validator::ValidationError> {
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return Ok(());
    }
    let message = "DATABASE_URL must be set to an address like postgres://guildhall_app@host/guildhall";
    Err(validator::ValidationError::new("postgres").with_message(message.into()))
}

impl Files {
    /// From these variables.
    pub fn from_variables(variables: &HashMap<String, String>) -> Files {
        let given = |name: &str| {
            variables
                .get(name)
                .map(String::as_str)
                .filter(|value| !value.is_empty())
        };
        let path = |name: &str, usual: &str| PathBuf::from(given(name).unwrap_or(usual));
        Files {
            councils: path("GUILDHALL_COUNCILS", "server/demo/councils.yaml"),
            forms: path("GUILDHALL_FORMS", "forms/definitions"),
            locales: path("GUILDHALL_LOCALES", "locales"),
            serve_folder: given("GUILDHALL_FORMS_FROM") == Some("folder"),
            assets: path("GUILDHALL_ASSETS", "app/assets/dist"),
        }
    }
}

impl Config {
    /// Reads these variables, for councils with these ids and host names.
    ///
    /// # Errors
    /// Everything that is wrong, one sentence each, with its mend.
    pub fn from_variables(
        variables: &HashMap<String, String>,
        councils: &[(String, Vec<String>)],
    ) -> Result<Config, Vec<String>> {
        let mut errors = Vec::new();
        let get = |name: &str| {
            variables
                .get(name)
                .map(String::as_str)
                .filter(|value| !value.is_empty())
        };
        let port = get("PORT").unwrap_or("3000").parse().unwrap_or_else(|_| {
            errors.push("PORT must be a number from 0 to 65535".to_owned());
            0
        });
        let listen = get("GUILDHALL_LISTEN")
            .unwrap_or("127.0.0.1")
            .parse()
            .unwrap_or_else(|_| {
                errors.push("GUILDHALL_LISTEN must be an IP address, like 127.0.0.1 or 0.0.0.0".to_owned());
                IpAddr::from([127, 0, 0, 1])
            });
        let tls_proxy = match get("GUILDHALL_TLS") {
            None => false,
            Some("proxy") => true,
            Some(other) => {
                errors.push(format!("GUILDHALL_TLS can only be `proxy`, not `{other}`"));
                false
            }
        };
        if let Some(other) = get("GUILDHALL_FORMS_FROM").filter(|from| !["folder", "published"].contains(from)) {
            errors.push(format!(
                "GUILDHALL_FORMS_FROM can be `published` or `folder`, not `{other}`"
            ));
        }
        let shapes = Shapes {
            secret: get("GUILDHALL_SECRET").unwrap_or_default().to_owned(),
            database_url: get("DATABASE_URL").unwrap_or_default().to_owned(),
            stripe_api: get("GUILDHALL_STRIPE_API").map(str::to_owned),
            govuk_pay_api: get("GUILDHALL_GOVUK_PAY_API").map(str::to_owned),
            os_places_api: get("GUILDHALL_OS_PLACES_API").map(str::to_owned),
        };
        if let Err(wrong) = shapes.validate() {
            let messages = wrong
                .field_errors()
                .into_values()
                .flatten()
                .filter_map(|error| error.message.clone());
            errors.extend(messages.map(|message| message.into_owned()));
            errors.sort();
        }
        let provider_addresses = ProviderAddresses::from_variables(variables);
        let mut by_id = HashMap::new();
        for (id, hosts) in councils {
            let provider = provider_keys(&get, id, &provider_addresses).map_err(|wrong| errors.extend(wrong));
            let transport = transport(id, hosts, tls_proxy).map_err(|wrong| errors.push(wrong));
            let os_places_key = get(&format!("OS_PLACES_API_KEY_{}", suffix(id))).map(|key| key.to_owned().into());
            if let (Ok(provider), Ok(transport)) = (provider, transport) {
                let own = CouncilConfig {
                    provider,
                    os_places_key,
                    transport,
                };
                by_id.insert(id.clone(), own);
            }
        }
        if !errors.is_empty() {
            return Err(errors);
        }
        Ok(Config {
            listen,
            port,
            database_url: shapes.database_url.into(),
            secret: shapes.secret.into(),
            files: Files::from_variables(variables),
            provider_addresses,
            os_places_api: shapes.os_places_api,
            smtp_url: get("GUILDHALL_SMTP_URL").map(|url| url.to_owned().into()),
            councils: by_id,
        })
    }
}

/// How the names of a council's own variables end.
fn suffix(council: &str) -> String {
    council.to_uppercase().replace('-', "_")
}

/// How residents reach a council; refused when it would be plain http over a network.
fn transport(council: &str, hosts: &[String], tls_proxy: bool) -> Result<Transport, String> {
    let local =
        |host: &String| host == "localhost" || host.ends_with(".localhost") || host == "127.0.0.1" || host == "[::1]";
    match (tls_proxy, hosts.iter().find(|host| !local(host))) {
        (true, _) => Ok(Transport::Tls),
        (false, None) => Ok(Transport::PlainLocal),
        (false, Some(host)) => Err(format!(
            "{council} is served as {host}, which is not this machine, and nothing ends TLS: \
             put a proxy with TLS in front and set GUILDHALL_TLS=proxy"
        )),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn variables(pairs: &[(&str, &str)]) -> HashMap<String, String> {
        pairs
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect()
    }

    fn council(host: &str) -> [(String, Vec<String>); 1] {
        [("a".to_owned(), vec![host.to_owned()])]
    }

    const GOOD: [(&str, &str); 4] = [
        ("DATABASE_URL", "postgres://a@b/c"),
        ("GUILDHALL_SECRET", "0123456789abcdef0123456789abcdef"),
        ("STRIPE_SECRET_KEY_A", "sk_test_x"),
        ("STRIPE_WEBHOOK_SECRET_A", "whsec_x, whsec_y"),
    ];

    #[test]
    fn what_is_right_is_read() {
        let config = Config::from_variables(&variables(&GOOD), &council("a.localhost")).unwrap();
        assert_eq!(config.port, 3000);
        let own = config.councils.get("a").unwrap();
        assert_eq!(own.transport, Transport::PlainLocal);
        assert_eq!(own.provider.webhook_secrets().len(), 2);
        assert!(own.os_places_key.is_none());
    }

    #[test]
    fn a_council_may_have_a_key_for_more_addresses() {
        let mut all = variables(&GOOD);
        all.insert("OS_PLACES_API_KEY_A".into(), "x".into());
        let config = Config::from_variables(&all, &council("a.localhost")).unwrap();
        assert!(config.councils.get("a").unwrap().os_places_key.is_some());
        all.insert("GUILDHALL_OS_PLACES_API".into(), "nowhere".into());
        assert_eq!(
            Config::from_variables(&all, &council("a.localhost")).unwrap_err().len(),
            1
        );
    }

    #[test]
    fn an_empty_variable_is_an_absent_one() {
        let files = Files::from_variables(&variables(&[
            ("GUILDHALL_FORMS", ""),
            ("GUILDHALL_LOCALES", "/elsewhere"),
        ]));
        assert_eq!(files.forms, PathBuf::from("forms/definitions"));
        assert_eq!(files.locales, PathBuf::from("/elsewhere"));
    }

    #[test]
    fn every_error_is_told_at_once() {
        let wrong = variables(&[("PORT", "many"), ("GUILDHALL_TLS", "yes")]);
        let errors = Config::from_variables(&wrong, &council("forms.example.gov.uk")).unwrap_err();
        assert_eq!(errors.len(), 7, "{errors:#?}");
    }

    #[test]
    fn a_live_key_is_refused_beside_the_sandbox() {
        let mut all = variables(&GOOD);
        all.extend(variables(&[
            ("GUILDHALL_STRIPE_API", "http://127.0.0.1:3001"),
            ("STRIPE_SECRET_KEY_A", "sk_live_x"),
        ]));
        assert_eq!(
            Config::from_variables(&all, &council("localhost")).unwrap_err().len(),
            1
        );
    }

    #[test]
    fn plain_http_is_for_this_machine() {
        let mut all = variables(&GOOD);
        assert!(Config::from_variables(&all, &council("forms.example.gov.uk")).is_err());
        all.insert("GUILDHALL_TLS".into(), "proxy".into());
        let config = Config::from_variables(&all, &council("forms.example.gov.uk")).unwrap();
        assert_eq!(config.councils.get("a").unwrap().transport, Transport::Tls);
    }
}

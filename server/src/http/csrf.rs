//! The token that a form carries, and how it is checked. It is tied to the browser's cookie, so it survives two tabs,
//! Back, and a change of language; it has a new salt each time, so that compressing a page tells nothing about it.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, header};
use rand::RngExt;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

use crate::http::browser::Browser;

const SALT: usize = 8;

/// Makes and checks tokens for one council.
pub struct CsrfKey {
    secret: SecretString,
    council: String,
}

impl CsrfKey {
    /// A key of the deployment's secret, for one council.
    pub fn new(secret: SecretString, council: &str) -> CsrfKey {
        CsrfKey {
            secret,
            council: council.to_owned(),
        }
    }

    /// A token for a form on a page for this browser.
    pub fn token(&self, browser: &Browser) -> String {
        let salt: [u8; SALT] = rand::rng().random();
        let mut token = salt.to_vec();
        token.extend(
            self.token_mac(&salt, browser)
                .map(|mac| mac.finalize().into_bytes().to_vec())
                .unwrap_or_default(),
        );
        HEXLOWER.encode(&token)
    }

    /// Whether this is a token for this browser.
    pub fn accepts(&self, token: &str, browser: &Browser) -> bool {
        let Ok(bytes) = HEXLOWER.decode(token.as_bytes()) else {
            return false;
        };
        let Some((salt, tag)) = bytes.split_at_checked(SALT) else {
            return false;
        };
        !browser.is_new
            && self
                .token_mac(salt, browser)
                .is_some_and(|mac| mac.verify_slice(tag).is_ok())
    }

    /// A hash that cannot be guessed back without the secret: for what is counted but must not be kept, like a network's
    /// address.
    pub fn keyed_hash(&self, purpose: &str, what: &str) -> Vec<u8> {
        let mac = self.mac(&[purpose.as_bytes(), self.council.as_bytes(), what.as_bytes()]);
        mac.map(|mac| mac.finalize().into_bytes().to_vec()).unwrap_or_default()
    }

    fn token_mac(&self, salt: &[u8], browser: &Browser) -> Option<Hmac<Sha256>> {
        self.mac(&[b"csrf", self.council.as_bytes(), salt, &browser.id])
    }

    fn mac(&self, parts: &[&[u8]]) -> Option<Hmac<Sha256>> {
        let mut mac = Hmac::<Sha256>::new_from_slice(self.secret.expose_secret().as_bytes()).ok()?;
        for part in parts {
            mac.update(part);
            mac.update(&[0]);
        }
        Some(mac)
    }
}

/// Whether what the browser says of where a post comes from speaks against it. Text browsers and old phones say
/// nothing: then the token alone decides.
pub fn comes_from_elsewhere(headers: &HeaderMap, host: &str) -> bool {
    let text = |name: header::HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    match text(header::ORIGIN) {
        None => false,
        Some(origin) => origin.split_once("://").is_none_or(|(_, authority)| authority != host),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn browser(id: u8) -> Browser {
        Browser {
            id: [id; 16],
            is_new: false,
        }
    }

    #[test]
    fn a_token_is_for_one_browser_and_one_council() {
        let key = CsrfKey::new("secret".to_owned().into(), "thamesgate");
        let other = CsrfKey::new("secret".to_owned().into(), "wealdmoor");
        let token = key.token(&browser(1));
        assert!(key.accepts(&token, &browser(1)));
        assert!(!key.accepts(&token, &browser(2)));
        assert!(!other.accepts(&token, &browser(1)));
        assert!(!key.accepts(
            &token,
            &Browser {
                is_new: true,
                ..browser(1)
            }
        ));
        assert!(!key.accepts("", &browser(1)));
        assert_ne!(token, key.token(&browser(1)));
    }

    #[test]
    fn what_the_browser_says_is_believed_where_it_says_something() {
        let headers = |name: &'static str, value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            headers
        };
        assert!(!comes_from_elsewhere(&HeaderMap::new(), "localhost:3000"));
        assert!(!comes_from_elsewhere(
            &headers("origin", "http://localhost:3000"),
            "localhost:3000"
        ));
        assert!(comes_from_elsewhere(
            &headers("origin", "http://evil.example"),
            "localhost:3000"
        ));
        assert!(comes_from_elsewhere(&headers("origin", "null"), "localhost:3000"));
        assert!(comes_from_elsewhere(
            &headers("sec-fetch-site", "cross-site"),
            "localhost:3000"
        ));
        assert!(comes_from_elsewhere(
            &headers("sec-fetch-site", "same-site"),
            "localhost:3000"
        ));
    }
}

//! Whose call it is, by its secret key; and the refusal of live keys.

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use data_encoding::BASE64;

use super::ApiError;
use crate::account::{Account, carries_live_key};

/// The account whose key the call carries, as a bearer token or as the user name of basic authentication.
pub(crate) fn account_of(headers: &HeaderMap, accounts: &[Account]) -> Result<String, ApiError> {
    let Some(key) = key_of(headers) else {
        return Err(ApiError::unauthorized(
            "You did not provide an API key. You need to provide your API key in the Authorization header, using \
             Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
        ));
    };
    if carries_live_key(&key) {
        return Err(live_key());
    }
    match accounts.iter().find(|account| account.has_key(&key)) {
        Some(account) => Ok(account.id()),
        None => Err(ApiError::unauthorized(format!(
            "Invalid API Key provided: {}",
            masked(&key)
        ))),
    }
}

/// The answer to any call with a live key in it.
pub(crate) fn live_key() -> ApiError {
    ApiError::unauthorized("A live key was sent to the sandbox, which refuses it. Use the test key of this sandbox.")
}

fn key_of(headers: &HeaderMap) -> Option<String> {
    let (scheme, rest) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let key = match scheme.to_ascii_lowercase().as_str() {
        "bearer" => rest.trim().to_owned(),
        "basic" => {
            let decoded = String::from_utf8(BASE64.decode(rest.trim().as_bytes()).ok()?).ok()?;
            decoded.split(':').next()?.to_owned()
        }
        _ => return None,
    };
    (!key.is_empty()).then_some(key)
}

/// Enough of a key to recognise it, not to use it.
fn masked(key: &str) -> String {
    let last4: String = key.chars().skip(key.chars().count().saturating_sub(4).max(8)).collect();
    let start: String = key.chars().take(8).collect();
    format!("{start}****{last4}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn try_header(value: &str) -> Result<String, ApiError> {
        let accounts = [
            Account::new("A", "sk_test_a").unwrap(),
            Account::new("B", "sk_test_b").unwrap(),
        ];
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, value.parse().unwrap());
        account_of(&headers, &accounts)
    }

    #[test]
    fn knows_both_ways_to_send_a_key() {
        let b = Account::new("B", "sk_test_b").unwrap().id();
        assert_eq!(try_header("Bearer sk_test_b").unwrap(), b);
        assert_eq!(
            try_header(&format!("Basic {}", BASE64.encode(b"sk_test_b:"))).unwrap(),
            b
        );
    }

    #[test]
    fn refuses_the_rest() {
        for value in [
            "Bearer sk_test_c",
            "Bearer ",
            "Basic !!",
            "Digest x",
            "Bearer sk_live_a",
            "sk_test_a",
        ] {
            assert!(try_header(value).is_err(), "{value}");
        }
        assert!(account_of(&HeaderMap::new(), &[]).is_err());
    }

    #[test]
    fn a_masked_key_is_not_the_key() {
        assert_eq!(masked("sk_test_abcdefgh"), "sk_test_****efgh");
        assert_eq!(masked("sk_test_ab"), "sk_test_****ab");
        assert_eq!(masked("short"), "short****");
    }
}

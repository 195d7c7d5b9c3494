//! Stripe's signature of a message: HMAC-SHA256 over `timestamp.body`, checked over the raw bytes.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;

/// How far the message's clock may be from ours, in seconds; Stripe's own default.
pub const TOLERANCE_SECONDS: i64 = 300;

/// Whether one of the signatures in the header is right under one of the secrets (two while they are being changed),
/// and the message is fresh.
pub fn verifies(header: &str, body: &[u8], secrets: &[SecretString], now_seconds: i64) -> bool {
    let mut timestamp = None;
    let mut signatures = Vec::new();
    for (name, value) in header.split(',').filter_map(|part| part.trim().split_once('=')) {
        match name {
            "t" => timestamp = Some(value),
            "v1" => signatures.extend(HEXLOWER.decode(value.as_bytes())),
            _ => {}
        }
    }
    let Some(timestamp) = timestamp else { return false };
    let Ok(seconds) = timestamp.parse::<i64>() else {
        return false;
    };
    if seconds.abs_diff(now_seconds) > TOLERANCE_SECONDS.unsigned_abs() {
        return false;
    }
    secrets.iter().any(|secret| {
        signatures.iter().any(|signature| {
            Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()).is_ok_and(|mut mac| {
                mac.update(timestamp.as_bytes());
                mac.update(b".");
                mac.update(body);
                mac.verify_slice(signature).is_ok()
            })
        })
    })
}

/// Signs a message, as the provider does.
#[cfg(test)]
pub(crate) fn sign(body: &[u8], secret: &str, seconds: i64) -> String {
    let tag = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map(|mut mac| {
        mac.update(format!("{seconds}.").as_bytes());
        mac.update(body);
        mac.finalize().into_bytes().to_vec()
    });
    format!("t={seconds},v1={}", HEXLOWER.encode(&tag.unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    #[test]
    fn only_a_fresh_message_under_one_of_our_secrets() {
        let secrets: Vec<SecretString> = vec!["old".to_owned().into(), "new".to_owned().into()];
        let body = b"{\"id\":\"evt_1\"}";
        let header = sign(body, "new", NOW);
        assert!(verifies(&header, body, &secrets, NOW));
        assert!(verifies(
            &header.replace(",v1", ",v1=00,v0=aa,v1"),
            body,
            &secrets,
            NOW + 299
        ));
        assert!(!verifies(&header, body, &secrets, NOW + 301));
        assert!(!verifies(&header, b"{}", &secrets, NOW));
        assert!(!verifies(&sign(body, "other", NOW), body, &secrets, NOW));
        for bad in ["", "t=x,v1=00", "v1=00", "t=1800000000", "t=1800000000,v1=zz"] {
            assert!(!verifies(bad, body, &secrets, NOW), "{bad}");
        }
    }
}

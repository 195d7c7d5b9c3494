//! What webhooks are signed with: the `Stripe-Signature` header
//! (<https://docs.stripe.com/webhooks#verify-manually>) and GOV.UK Pay's `Pay-Signature`.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

/// `t=<seconds>,v1=<HMAC-SHA256 of "t.body" in hexadecimal>`, keyed with the whole secret, `whsec_` included.
pub(crate) fn header(secret: &str, timestamp: i64, body: &str) -> String {
    format!("t={timestamp},v1={}", hex_hmac(secret, &format!("{timestamp}.{body}")))
}

/// HMAC-SHA256 in small hexadecimal: GOV.UK Pay's `Pay-Signature` is this of the whole body
/// (<https://docs.payments.service.gov.uk/webhooks/#verify-webhook-messages>).
pub(crate) fn hex_hmac(secret: &str, text: &str) -> String {
    // HMAC takes a key of any length, so the empty answer cannot happen; an empty signature verifies nowhere.
    Hmac::<Sha256>::new_from_slice(secret.as_bytes()).map_or_else(
        |_| String::new(),
        |mut mac| {
            mac.update(text.as_bytes());
            HEXLOWER.encode(&mac.finalize().into_bytes())
        },
    )
}

#[cfg(test)]
mod tests {
    use super::header;

    #[test]
    fn agrees_with_openssl() {
        // printf '1492774577.{"a":1}' | openssl dgst -sha256 -hmac whsec_test
        assert_eq!(
            header("whsec_test", 1_492_774_577, "{\"a\":1}"),
            "t=1492774577,v1=2a55874e33dedb30da6fac02873208f53a243141599a71c0d52a1d5b89656823"
        );
    }
}

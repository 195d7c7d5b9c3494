//! Which card numbers the sandbox knows and what each does: Stripe's published test cards
//! (<https://docs.stripe.com/testing>), and two of the sandbox's own whose answer comes later, as a bank debit's does.

use serde::{Deserialize, Serialize};

/// Why a payment did not go through, in the provider's words and codes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decline {
    /// Error type: `card_error`, or `invalid_request_error` for a failed 3-D Secure check.
    pub kind: String,
    /// Error code, such as `card_declined`.
    pub code: String,
    /// The card issuer's reason, where it gave one.
    pub decline_code: Option<String>,
    /// The provider's sentence about it.
    pub message: String,
}

impl Decline {
    fn card(code: &str, decline_code: Option<&str>, message: &str) -> Self {
        Self {
            kind: "card_error".to_owned(),
            code: code.to_owned(),
            decline_code: decline_code.map(str::to_owned),
            message: message.to_owned(),
        }
    }

    /// The payer failed, or gave up on, the 3-D Secure check.
    pub(crate) fn authentication() -> Self {
        Self {
            kind: "invalid_request_error".to_owned(),
            code: "payment_intent_authentication_failure".to_owned(),
            decline_code: None,
            message: "The provided PaymentMethod has failed authentication. You can provide payment_method_data or a \
                      new PaymentMethod to attempt to fulfill this PaymentIntent again."
                .to_owned(),
        }
    }
}

/// What a test card does when it is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Behaviour {
    Succeeds,
    Declined,
    InsufficientFunds,
    Expired,
    IncorrectCvc,
    ProcessingError,
    ThreeDSecure,
    /// The session completes unpaid, and the money comes later.
    LaterSucceeds,
    /// The session completes unpaid, and the money never comes.
    LaterFails,
}

impl Behaviour {
    /// The decline that this behaviour ends in, if it ends in one.
    pub(crate) fn decline(self) -> Option<Decline> {
        match self {
            Self::Succeeds | Self::ThreeDSecure | Self::LaterSucceeds | Self::LaterFails => None,
            Self::Declined => Some(Decline::card(
                "card_declined",
                Some("generic_decline"),
                "Your card was declined.",
            )),
            Self::InsufficientFunds => Some(Decline::card(
                "card_declined",
                Some("insufficient_funds"),
                "Your card has insufficient funds.",
            )),
            Self::Expired => Some(Decline::card("expired_card", None, "Your card has expired.")),
            Self::IncorrectCvc => Some(Decline::card(
                "incorrect_cvc",
                None,
                "Your card's security code is incorrect.",
            )),
            Self::ProcessingError => Some(Decline::card(
                "processing_error",
                None,
                "An error occurred while processing your card. Try again in a little bit.",
            )),
        }
    }
}

/// One published test card.
#[derive(Debug)]
pub(crate) struct TestCard {
    pub(crate) number: &'static str,
    pub(crate) brand: &'static str,
    pub(crate) behaviour: Behaviour,
    /// What the list on the payment page says it does.
    pub(crate) does: &'static str,
}

const fn card(number: &'static str, brand: &'static str, behaviour: Behaviour, does: &'static str) -> TestCard {
    TestCard {
        number,
        brand,
        behaviour,
        does,
    }
}

/// The cards known here, in the order that the payment page lists them.
pub(crate) const TEST_CARDS: &[TestCard] = &[
    card("4242424242424242", "visa", Behaviour::Succeeds, "Payment works (Visa)"),
    card(
        "5555555555554444",
        "mastercard",
        Behaviour::Succeeds,
        "Payment works (Mastercard)",
    ),
    card(
        "378282246310005",
        "amex",
        Behaviour::Succeeds,
        "Payment works (American Express)",
    ),
    card(
        "4000008260000000",
        "visa",
        Behaviour::Succeeds,
        "Payment works (UK Visa)",
    ),
    card(
        "4000058260000005",
        "visa",
        Behaviour::Succeeds,
        "Payment works (UK Visa debit)",
    ),
    card(
        "4000002500003155",
        "visa",
        Behaviour::ThreeDSecure,
        "Asks your bank to check it is you",
    ),
    card(
        "4000002760003184",
        "visa",
        Behaviour::ThreeDSecure,
        "Asks your bank each time",
    ),
    card("4000000000000002", "visa", Behaviour::Declined, "Declined"),
    card(
        "4000000000009995",
        "visa",
        Behaviour::InsufficientFunds,
        "Declined: not enough money",
    ),
    card("4000000000000069", "visa", Behaviour::Expired, "Declined: out of date"),
    card(
        "4000000000000127",
        "visa",
        Behaviour::IncorrectCvc,
        "Declined: wrong security code",
    ),
    card(
        "4000000000000119",
        "visa",
        Behaviour::ProcessingError,
        "Fails while processing",
    ),
    card(
        "4000008260001800",
        "visa",
        Behaviour::LaterSucceeds,
        "Answers 3 minutes later: paid (the sandbox's own)",
    ),
    card(
        "4000008260001818",
        "visa",
        Behaviour::LaterFails,
        "Answers 3 minutes later: not paid (the sandbox's own)",
    ),
];

/// The test card with this number, written with or without spaces and hyphens.
pub(crate) fn find(number: &str) -> Option<&'static TestCard> {
    let digits = digits(number)?;
    TEST_CARDS.iter().find(|card| card.number == digits)
}

/// The digits of a number typed with spaces or hyphens; `None` when anything else is in it.
pub(crate) fn digits(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    digits.chars().all(|c| c.is_ascii_digit()).then_some(digits)
}

/// Whether a card number's check digit is right (ISO/IEC 7812-1, annex B) and its length possible.
pub(crate) fn check_digit_is_right(digits: &str) -> bool {
    let sum: u32 = digits
        .chars()
        .rev()
        .filter_map(|c| c.to_digit(10))
        .enumerate()
        .map(|(place, digit)| {
            if place % 2 == 1 {
                digit * 2 / 10 + digit * 2 % 10
            } else {
                digit
            }
        })
        .sum();
    (12..=19).contains(&digits.len()) && sum.is_multiple_of(10)
}

/// What is kept of a card that was used: never its number or security code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct UsedCard {
    pub(crate) payment_method_id: String,
    pub(crate) brand: String,
    pub(crate) last4: String,
    pub(crate) exp_month: u8,
    pub(crate) exp_year: u16,
    pub(crate) created: i64,
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_listed_card_has_a_right_check_digit_and_is_listed_once() {
        for card in TEST_CARDS {
            assert!(check_digit_is_right(card.number), "{}", card.number);
            assert_eq!(
                TEST_CARDS.iter().filter(|c| c.number == card.number).count(),
                1,
                "{}",
                card.number
            );
        }
    }

    #[test]
    fn one_wrong_digit_is_always_seen() {
        let number = "4242424242424242";
        for place in 0..number.len() {
            let mut wrong = number.as_bytes().to_vec();
            if let Some(byte) = wrong.get_mut(place) {
                *byte = if *byte == b'9' { b'0' } else { *byte + 1 };
            }
            assert!(
                !check_digit_is_right(&String::from_utf8(wrong).unwrap()),
                "place {place}"
            );
        }
        assert!(!check_digit_is_right("0"));
        assert!(!check_digit_is_right(""));
    }

    #[test]
    fn finds_cards_however_they_are_spaced() {
        assert_eq!(
            find(" 4000 0000-0000 9995 ").unwrap().behaviour,
            Behaviour::InsufficientFunds
        );
        assert!(find("4111111111111111").is_none());
        assert!(find("4242x").is_none());
    }
}

//! GOV.UK Pay's published mock card numbers
//! (<https://docs.payments.service.gov.uk/testing_govuk_pay/#mock-card-numbers>).

use serde::{Deserialize, Serialize};

use super::payment::FailReason;
use crate::card;

/// What a mock card does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Behaviour {
    Succeeds,
    /// The service does not take this type.
    NotAccepted,
    Declined,
    Expired,
    WrongCvc,
    Error,
}

impl Behaviour {
    /// Why the payment fails, if it does.
    pub(super) fn failure(self) -> Option<FailReason> {
        match self {
            Self::Succeeds => None,
            Self::NotAccepted | Self::Declined | Self::Expired | Self::WrongCvc => Some(FailReason::Rejected),
            Self::Error => Some(FailReason::ProviderError),
        }
    }
}

/// One mock card.
#[derive(Debug)]
pub(super) struct MockCard {
    pub(super) number: &'static str,
    pub(super) brand: &'static str,
    pub(super) kind: Option<&'static str>,
    pub(super) behaviour: Behaviour,
}

const fn mock(number: &'static str, brand: &'static str, kind: Option<&'static str>, behaviour: Behaviour) -> MockCard {
    MockCard {
        number,
        brand,
        kind,
        behaviour,
    }
}

/// The cards known here, in the order that the payment page lists them.
pub(super) const MOCK_CARDS: &[MockCard] = &[
    mock("4444333322221111", "Visa", Some("credit"), Behaviour::Succeeds),
    mock("4242424242424242", "Visa", Some("credit"), Behaviour::Succeeds),
    mock("4000056655665556", "Visa", Some("debit"), Behaviour::Succeeds),
    mock("4988080000000000", "Visa", Some("debit"), Behaviour::Succeeds),
    mock("4000160000000004", "Visa", Some("debit"), Behaviour::Succeeds),
    mock("4131840000000003", "Visa", Some("debit"), Behaviour::Succeeds),
    mock("4000620000000007", "Visa", Some("credit"), Behaviour::Succeeds),
    mock("4000000000000010", "Visa", None, Behaviour::Succeeds),
    mock("5101110000000004", "Mastercard", Some("credit"), Behaviour::Succeeds),
    mock("5105105105105100", "Mastercard", Some("debit"), Behaviour::Succeeds),
    mock("5200828282828210", "Mastercard", Some("debit"), Behaviour::Succeeds),
    mock(
        "371449635398431",
        "American Express",
        Some("credit"),
        Behaviour::Succeeds,
    ),
    mock("3566002020360505", "Jcb", Some("credit"), Behaviour::Succeeds),
    mock("6011000990139424", "Discover", Some("credit"), Behaviour::Succeeds),
    mock("6759649826438453", "Maestro", Some("debit"), Behaviour::NotAccepted),
    mock("4000000000000002", "Visa", None, Behaviour::Declined),
    mock("4000000000000069", "Visa", None, Behaviour::Expired),
    mock("4000000000000127", "Visa", None, Behaviour::WrongCvc),
    mock("4000000000000119", "Visa", None, Behaviour::Error),
];

/// The mock card with this number, written with or without spaces and hyphens.
pub(super) fn find(number: &str) -> Option<&'static MockCard> {
    let digits = card::digits(number)?;
    MOCK_CARDS.iter().find(|card| card.number == digits)
}

/// What is kept of a card and its holder: never the whole number or the security code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct CardDetails {
    pub(super) brand: String,
    pub(super) kind: Option<String>,
    pub(super) first6: String,
    pub(super) last4: String,
    /// `MM/YY`
    pub(super) expiry_date: String,
    pub(super) cardholder_name: String,
    pub(super) billing_address: Address,
}

/// An address, as far as it was given.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Address {
    pub(super) line1: Option<String>,
    pub(super) line2: Option<String>,
    pub(super) postcode: Option<String>,
    pub(super) city: Option<String>,
    pub(super) country: Option<String>,
}

impl CardDetails {
    pub(super) fn of(card: &MockCard, expiry_date: &str, cardholder_name: &str, billing_address: Address) -> Self {
        let length = card.number.len();
        Self {
            brand: card.brand.to_owned(),
            kind: card.kind.map(str::to_owned),
            first6: card.number.get(..6).unwrap_or_default().to_owned(),
            last4: card
                .number
                .get(length.saturating_sub(4)..)
                .unwrap_or_default()
                .to_owned(),
            expiry_date: expiry_date.to_owned(),
            cardholder_name: cardholder_name.to_owned(),
            billing_address,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mock_card_has_a_right_check_digit_and_is_listed_once() {
        for card in MOCK_CARDS {
            assert!(card::check_digit_is_right(card.number), "{}", card.number);
            let same = MOCK_CARDS.iter().filter(|other| other.number == card.number);
            assert_eq!(same.count(), 1, "{}", card.number);
        }
    }
}

//! What is typed on the card details page, and what is wrong with it.

use serde::Deserialize;

use super::words::Words;
use crate::card;
use crate::govuk_pay::card::{self as mock, Address, Behaviour, CardDetails, MockCard};
use crate::page::{Mistake, looks_like_email, read_expiry};

/// The fields as typed, under the real page's names.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct CardForm {
    #[serde(rename = "cardNo")]
    pub(super) card_number: String,
    #[serde(rename = "expiryDate")]
    pub(super) expiry: String,
    #[serde(rename = "cardholderName")]
    pub(super) name: String,
    pub(super) cvc: String,
    #[serde(rename = "addressLine1")]
    pub(super) line1: String,
    #[serde(rename = "addressCity")]
    pub(super) city: String,
    #[serde(rename = "addressPostcode")]
    pub(super) postcode: String,
    pub(super) email: String,
}

/// A card as presented, with what is kept of it.
pub(super) struct Presented {
    pub(super) card: &'static MockCard,
    pub(super) details: CardDetails,
    pub(super) email: String,
}

impl CardForm {
    /// The form again, with nothing of the card in it that must be typed anew.
    pub(super) fn without_secrets(mut self) -> Self {
        self.card_number.clear();
        self.cvc.clear();
        self
    }

    /// The card and its holder, or every mistake, in the order of the fields. `now` is in seconds since 1970.
    pub(super) fn check(&self, words: &Words, now: i64) -> Result<Presented, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut note = |field, wrong: bool, text: &str| mistakes.extend(wrong.then(|| (field, text.to_owned())));
        let card = self.card(words);
        note(
            "cardNo",
            card.is_err(),
            card.as_ref().err().copied().unwrap_or_default(),
        );
        let expiry = read_expiry(&self.expiry, now);
        note("expiryDate", expiry.is_err(), words.wrong_expiry);
        let text = |value: &str| value.trim().is_empty() || value.chars().count() > 255;
        note("cardholderName", text(&self.name), words.wrong_name);
        let cvc = self.cvc.trim();
        let right = matches!(cvc.len(), 3 | 4) && cvc.chars().all(|c| c.is_ascii_digit());
        note("cvc", !right, words.wrong_cvc);
        note("addressLine1", text(&self.line1), words.wrong_line1);
        note("addressCity", text(&self.city), words.wrong_city);
        let length = self.postcode.trim().chars().count();
        note("addressPostcode", !(2..=10).contains(&length), words.wrong_postcode);
        let email = self.email.trim();
        note("email", !looks_like_email(email), words.wrong_email);
        match (card, expiry) {
            (Ok(card), Ok((month, year))) if mistakes.is_empty() => {
                let address = Address {
                    line1: Some(self.line1.trim().to_owned()),
                    line2: None,
                    postcode: Some(self.postcode.trim().to_uppercase()),
                    city: Some(self.city.trim().to_owned()),
                    country: Some("GB".to_owned()),
                };
                let expiry = format!("{month:02}/{:02}", year % 100);
                Ok(Presented {
                    card,
                    details: CardDetails::of(card, &expiry, self.name.trim(), address),
                    email: email.to_owned(),
                })
            }
            _ => Err(mistakes),
        }
    }

    fn card(&self, words: &Words) -> Result<&'static MockCard, &'static str> {
        let digits = card::digits(&self.card_number).filter(|digits| card::check_digit_is_right(digits));
        if digits.is_none() {
            return Err(words.wrong_card_number);
        }
        match mock::find(&self.card_number) {
            None => Err(words.not_a_test_card),
            Some(card) if card.behaviour == Behaviour::NotAccepted => Err(words.not_accepted),
            Some(card) => Ok(card),
        }
    }
}

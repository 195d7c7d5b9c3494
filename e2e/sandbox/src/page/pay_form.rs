//! What is typed on the payment page, and what is wrong with it.

use serde::Deserialize;

use crate::calendar::date_of;
use crate::card::{self, TestCard};
use crate::checkout::PresentedCard;
use crate::session::Payer;

/// The fields as typed.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct PayForm {
    pub(super) email: String,
    #[serde(rename = "card-number")]
    pub(super) card_number: String,
    pub(super) expiry: String,
    #[serde(rename = "security-code")]
    pub(super) security_code: String,
    pub(super) name: String,
    #[serde(rename = "postal-code")]
    pub(super) postal_code: String,
}

/// What is wrong with one field: the field's id, and what to do about it.
pub(crate) type Mistake = (&'static str, String);

impl PayForm {
    /// The form again, with nothing of the card in it that must be typed anew.
    pub(super) fn without_secrets(mut self) -> Self {
        self.card_number.clear();
        self.security_code.clear();
        self
    }

    /// The card and the payer, or every mistake, in the order of the fields. `now` is in seconds since 1970.
    pub(super) fn check(&self, now: i64) -> Result<(PresentedCard, Payer), Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut note = |field, problem: Option<&str>| mistakes.extend(problem.map(|text| (field, text.to_owned())));
        let email = self.email.trim();
        note(
            "email",
            (!looks_like_email(email)).then_some("Enter your email address, like name@example.com"),
        );
        let card = read_card(&self.card_number);
        note("card-number", card.as_ref().err().copied());
        let expiry = read_expiry(&self.expiry, now);
        note("expiry", expiry.as_ref().err().copied());
        note(
            "security-code",
            wrong_security_code(&self.security_code, card.as_ref().ok().copied()),
        );
        let name = self.name.trim();
        note(
            "name",
            (name.is_empty() || name.chars().count() > 100).then_some("Enter the name on your card"),
        );
        let postal_code = self.postal_code.trim();
        let right = (3..=10).contains(&postal_code.chars().count()) && postal_code.chars().any(|c| c.is_ascii_digit());
        note("postal-code", (!right).then_some("Enter your postcode, like SW1A 1AA"));
        match (card, expiry) {
            (Ok(card), Ok((exp_month, exp_year))) if mistakes.is_empty() => Ok((
                PresentedCard {
                    card,
                    exp_month,
                    exp_year,
                },
                Payer {
                    email: Some(email.to_owned()),
                    name: Some(name.to_owned()),
                    postal_code: Some(postal_code.to_uppercase()),
                },
            )),
            _ => Err(mistakes),
        }
    }
}

/// Whether a text could be an e-mail address; only sending to it would tell more.
pub(crate) fn looks_like_email(text: &str) -> bool {
    let plain = text.len() <= 254 && !text.chars().any(|c| c.is_whitespace() || c.is_control());
    plain
        && text.rsplit_once('@').is_some_and(|(mailbox, host)| {
            !mailbox.is_empty() && host.contains('.') && host.split('.').all(|label| !label.is_empty())
        })
}

fn read_card(text: &str) -> Result<&'static TestCard, &'static str> {
    if text.trim().is_empty() {
        return Err("Enter a test card number");
    }
    let right = card::digits(text).is_some_and(|digits| card::check_digit_is_right(&digits));
    if !right {
        return Err("Check the card number. It is not right");
    }
    card::find(text).ok_or("Use a test card from the list below. This is a sandbox and takes no real cards")
}

/// Month and year from `MM/YY`, `MM / YYYY` or `MMYY`; a card is good until the end of its month.
pub(crate) fn read_expiry(text: &str, now: i64) -> Result<(u8, u16), &'static str> {
    let shape = "Enter the expiry date as month and year, like 03/29";
    let packed: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let (month, year) = match packed.split_once(['/', '-']) {
        Some(parts) => parts,
        None => packed.split_at_checked(2).ok_or(shape)?,
    };
    let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if !digits(month) || !digits(year) {
        return Err(shape);
    }
    let month: u8 = month
        .parse()
        .ok()
        .filter(|month| (1..=12).contains(month))
        .ok_or(shape)?;
    let year: u16 = match year.len() {
        2 => 2000 + year.parse::<u16>().map_err(|_| shape)?,
        4 => year.parse().map_err(|_| shape)?,
        _ => return Err(shape),
    };
    let (this_year, this_month, _) = date_of(now);
    let months_left = (i64::from(year) - this_year) * 12 + i64::from(month) - this_month;
    match months_left {
        ..0 => Err("This date is in the past. Use one in the future, like 12/34"),
        0..600 => Ok((month, year)),
        _ => Err(shape),
    }
}

fn wrong_security_code(text: &str, card: Option<&TestCard>) -> Option<&'static str> {
    let text = text.trim();
    let digits = text.chars().all(|c| c.is_ascii_digit());
    let (lengths, problem) = match card.map(|card| card.brand) {
        Some("amex") => (4..=4, "Enter the 4 digits from the front of the card. Any will do"),
        Some(_) => (3..=3, "Enter the 3 digits from the back of the card. Any will do"),
        None => (3..=4, "Enter the 3 or 4 digit security code. Any digits will do"),
    };
    (!digits || !lengths.contains(&text.len())).then_some(problem)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// 21 November 2026, noon.
    const NOW: i64 = 1_795_262_400;

    fn form() -> PayForm {
        PayForm {
            email: "a@b.uk".to_owned(),
            card_number: "4242 4242 4242 4242".to_owned(),
            expiry: "12/34".to_owned(),
            security_code: "123".to_owned(),
            name: "A Payer".to_owned(),
            postal_code: "sw1a 1aa".to_owned(),
        }
    }

    fn wrong_fields(form: &PayForm) -> Vec<&'static str> {
        form.check(NOW)
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|(field, _)| field)
            .collect()
    }

    #[test]
    fn takes_a_good_one() {
        let (card, payer) = form().check(NOW).unwrap();
        assert_eq!(
            (card.card.number, card.exp_month, card.exp_year),
            ("4242424242424242", 12, 2034)
        );
        assert_eq!(payer.postal_code.as_deref(), Some("SW1A 1AA"));
    }

    #[test]
    fn names_every_mistake_in_the_order_of_the_fields() {
        let all = ["email", "card-number", "expiry", "security-code", "name", "postal-code"];
        assert_eq!(wrong_fields(&PayForm::default()), all);
    }

    #[test]
    fn reads_dates_as_people_write_them() {
        for text in ["11/26", "11 / 2026", "1126", "11-26", "01/27"] {
            assert!(read_expiry(text, NOW).is_ok(), "{text}");
        }
        for text in [
            "10/26", "11/25", "13/30", "00/30", "1/3", "", "ab/cd", "11/20266", "11/99", "é1", "+1/+2",
        ] {
            assert!(read_expiry(text, NOW).is_err(), "{text}");
        }
    }

    #[test]
    fn tells_a_real_card_from_a_mistyped_one() {
        let real = PayForm {
            card_number: "4111111111111111".to_owned(),
            ..form()
        };
        let mistyped = PayForm {
            card_number: "4242424242424241".to_owned(),
            ..form()
        };
        let message = |form: &PayForm| form.check(NOW).err().unwrap().remove(0).1;
        assert!(message(&real).contains("no real cards"));
        assert!(message(&mistyped).contains("not right"));
    }

    #[test]
    fn wants_four_digits_of_american_express() {
        let amex = PayForm {
            card_number: "378282246310005".to_owned(),
            ..form()
        };
        assert_eq!(wrong_fields(&amex), ["security-code"]);
        assert!(
            PayForm {
                security_code: "1234".to_owned(),
                ..amex
            }
            .check(NOW)
            .is_ok()
        );
    }

    #[test]
    fn judges_email_addresses_gently() {
        for text in ["a@b.uk", "o'neil+x@sub.example.com", "\"a@b\"@c.uk"] {
            assert!(looks_like_email(text), "{text}");
        }
        for text in ["", "a", "a@b", "@b.uk", "a@.uk", "a b@c.uk", "a@b..uk"] {
            assert!(!looks_like_email(text), "{text}");
        }
    }
}

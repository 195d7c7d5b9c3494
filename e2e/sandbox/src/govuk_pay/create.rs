//! Reading and checking the body of a new payment
//! (<https://docs.payments.service.gov.uk/api_reference/create_a_payment_reference/>).

use serde_json::{Map, Value};

use super::card::Address;
use super::error::PayError;
use super::payment::{PageLanguage, PaymentRequest};

const MISSING: &str = "P0101";
const INVALID: &str = "P0102";
const UNREADABLE: &str = "P0197";

/// £100,000.
pub(super) const MAX_PENCE: i64 = 10_000_000;
const MAX_TEXT: usize = 255;
const MAX_EMAIL: usize = 254;
const MAX_URL: usize = 2_000;

/// Reads the body, or says what is wrong with it first. Fields that nobody knows are ignored, as the real one does.
pub(super) fn read(body: &[u8]) -> Result<PaymentRequest, PayError> {
    let body: Value = serde_json::from_slice(body).map_err(|_| PayError::unreadable(UNREADABLE))?;
    let Value::Object(fields) = body else {
        return Err(PayError::unreadable(UNREADABLE));
    };
    let amount_pence =
        pence(&fields, "amount", MISSING, INVALID)?.ok_or_else(|| PayError::missing(MISSING, "amount"))?;
    let reference = required(&fields, "reference", MAX_TEXT)?;
    let description = required(&fields, "description", MAX_TEXT)?;
    let return_url = required(&fields, "return_url", MAX_URL)?;
    let web =
        reqwest::Url::parse(&return_url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !web {
        return Err(PayError::invalid(INVALID, "return_url", "Must be a valid URL format"));
    }
    for (field, only) in [("delayed_capture", false), ("moto", false)] {
        match fields.get(field) {
            None | Some(Value::Null) => {}
            Some(Value::Bool(value)) if *value == only => {}
            Some(Value::Bool(_)) => return Err(PayError::invalid(INVALID, field, "The sandbox takes false only")),
            Some(_) => return Err(PayError::wrong_type(INVALID, field, "Must be true or false")),
        }
    }
    if optional(&fields, "authorisation_mode", MAX_TEXT)?.is_some_and(|mode| mode != "web") {
        return Err(PayError::invalid(
            INVALID,
            "authorisation_mode",
            "The sandbox takes web only",
        ));
    }
    let prefilled = object(&fields, "prefilled_cardholder_details")?;
    let (cardholder_name, billing_address) = match prefilled {
        None => (None, Address::default()),
        Some(details) => (optional(details, "cardholder_name", MAX_TEXT)?, address(details)?),
    };
    Ok(PaymentRequest {
        amount_pence,
        reference,
        description,
        return_url,
        language: language(&fields)?,
        metadata: metadata(&fields)?,
        email: optional(&fields, "email", MAX_EMAIL)?,
        cardholder_name,
        billing_address,
    })
}

/// A whole number of pence, 1 to [`MAX_PENCE`].
pub(super) fn pence(
    fields: &Map<String, Value>,
    field: &str,
    missing: &'static str,
    invalid: &'static str,
) -> Result<Option<i64>, PayError> {
    match fields.get(field) {
        None => Ok(None),
        Some(Value::Null) => Err(PayError::missing(missing, field)),
        Some(value) => match value.as_i64() {
            None => Err(PayError::wrong_type(invalid, field, "Must be a valid numeric format")),
            Some(..1) => Err(PayError::invalid(invalid, field, "Must be greater than or equal to 1")),
            Some(pence @ 1..=MAX_PENCE) => Ok(Some(pence)),
            Some(_) => {
                let must = format!("Must be less than or equal to {MAX_PENCE}");
                Err(PayError::invalid(invalid, field, &must))
            }
        },
    }
}

fn optional(fields: &Map<String, Value>, field: &str, longest: usize) -> Result<Option<String>, PayError> {
    match fields.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) if text.chars().count() > longest => {
            let must = format!("Must be less than or equal to {longest} characters length");
            Err(PayError::invalid(INVALID, field, &must))
        }
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(PayError::wrong_type(INVALID, field, "Must be a valid string format")),
    }
}

fn required(fields: &Map<String, Value>, field: &str, longest: usize) -> Result<String, PayError> {
    let text = optional(fields, field, longest)?.filter(|text| !text.trim().is_empty());
    text.ok_or_else(|| PayError::missing(MISSING, field))
}

fn object<'a>(fields: &'a Map<String, Value>, field: &str) -> Result<Option<&'a Map<String, Value>>, PayError> {
    match fields.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Object(inner)) => Ok(Some(inner)),
        Some(_) => Err(PayError::wrong_type(
            INVALID,
            field,
            "Must be an object of JSON key-value pairs",
        )),
    }
}

fn address(details: &Map<String, Value>) -> Result<Address, PayError> {
    let Some(fields) = object(details, "billing_address")? else {
        return Ok(Address::default());
    };
    Ok(Address {
        line1: optional(fields, "line1", MAX_TEXT)?,
        line2: optional(fields, "line2", MAX_TEXT)?,
        postcode: optional(fields, "postcode", 25)?,
        city: optional(fields, "city", MAX_TEXT)?,
        country: optional(fields, "country", 2)?,
    })
}

fn language(fields: &Map<String, Value>) -> Result<PageLanguage, PayError> {
    match fields.get("language") {
        None | Some(Value::Null) => Ok(PageLanguage::English),
        Some(value) => match value.as_str() {
            Some("en") => Ok(PageLanguage::English),
            Some("cy") => Ok(PageLanguage::Welsh),
            _ => Err(PayError::wrong_type(INVALID, "language", "Must be \"en\" or \"cy\"")),
        },
    }
}

/// 1 to 10 keys of up to 30 characters, with texts of up to 100 characters, numbers, or true or false.
fn metadata(fields: &Map<String, Value>) -> Result<Map<String, Value>, PayError> {
    let Some(pairs) = object(fields, "metadata")? else {
        return Ok(Map::new());
    };
    let wrong = |must: &str| Err(PayError::invalid(INVALID, "metadata", must));
    if pairs.is_empty() {
        return wrong("Must have at least one key-value pair");
    }
    if pairs.len() > 10 {
        return wrong("Cannot have more than 10 key-value pairs");
    }
    if pairs.keys().any(|key| key.is_empty() || key.chars().count() > 30) {
        return wrong("Keys must be between 1 and 30 characters long");
    }
    for value in pairs.values() {
        match value {
            Value::String(text) if text.chars().count() > 100 => {
                return wrong("Values must be no greater than 100 characters long");
            }
            Value::String(_) | Value::Number(_) | Value::Bool(_) => {}
            _ => return wrong("Values must be of type String, Boolean or Number"),
        }
    }
    Ok(pairs.clone())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use serde_json::json;

    fn outcome(change: Value) -> Result<PaymentRequest, PayError> {
        let mut body = json!({ "amount": 14_500, "reference": "R1", "description": "Council tax",
            "return_url": "http://localhost:3000/return" });
        let fields = body.as_object_mut().unwrap();
        for (name, value) in change.as_object().unwrap() {
            fields.insert(name.clone(), value.clone());
        }
        read(body.to_string().as_bytes())
    }

    #[test]
    fn reads_a_whole_one() {
        let request = outcome(
            json!({ "language": "cy", "email": "a@b.uk", "metadata": { "fund": "GARDEN", "n": 2 },
            "prefilled_cardholder_details": { "cardholder_name": "A", "billing_address": { "city": "Y Fenni" } },
            "delayed_capture": false, "unheard_of": [] }),
        )
        .unwrap();
        assert_eq!((request.amount_pence, request.language), (14_500, PageLanguage::Welsh));
        assert_eq!(request.metadata.get("fund").unwrap(), "GARDEN");
        assert_eq!(request.billing_address.city.as_deref(), Some("Y Fenni"));
    }

    #[test]
    fn names_what_is_wrong() {
        let long = |n: usize| "x".repeat(n);
        for (change, status, code, field) in [
            (json!({ "amount": null }), 400, "P0101", "amount"),
            (json!({ "amount": "1" }), 400, "P0102", "amount"),
            (json!({ "amount": 1.5 }), 400, "P0102", "amount"),
            (json!({ "amount": 0 }), 422, "P0102", "amount"),
            (json!({ "amount": 10_000_001 }), 422, "P0102", "amount"),
            (json!({ "reference": "" }), 400, "P0101", "reference"),
            (json!({ "reference": long(256) }), 422, "P0102", "reference"),
            (json!({ "reference": 7 }), 400, "P0102", "reference"),
            (json!({ "description": null }), 400, "P0101", "description"),
            (json!({ "description": long(256) }), 422, "P0102", "description"),
            (json!({ "return_url": "/return" }), 422, "P0102", "return_url"),
            (json!({ "language": "fr" }), 400, "P0102", "language"),
            (json!({ "email": long(255) }), 422, "P0102", "email"),
            (json!({ "metadata": {} }), 422, "P0102", "metadata"),
            (json!({ "metadata": { "k": long(101) } }), 422, "P0102", "metadata"),
            (json!({ "metadata": { "k": [] } }), 422, "P0102", "metadata"),
            (json!({ "metadata": [] }), 400, "P0102", "metadata"),
            (json!({ "delayed_capture": true }), 422, "P0102", "delayed_capture"),
        ] {
            assert_eq!(
                outcome(change.clone()).unwrap_err().seen(),
                (status, code, Some(field)),
                "{change}"
            );
        }
        for body in ["", "[]", "{", "null", "\u{0}"] {
            assert_eq!(
                read(body.as_bytes()).unwrap_err().seen(),
                (400, "P0197", None),
                "{body}"
            );
        }
        assert_eq!(read(b"{}").unwrap_err().seen(), (400, "P0101", Some("amount")));
    }
}

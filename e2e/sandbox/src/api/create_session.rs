//! Reading and checking the parameters of a new Checkout Session
//! (<https://docs.stripe.com/api/checkout/sessions/create>).

use super::ApiError;
use crate::form::Params;
use crate::id;
use crate::session::{IntentData, LineItem, Money, Session, SessionStatus};
use crate::statement_descriptor;

/// Stripe's least charge in pounds, in pence.
const MIN_PENCE: i64 = 30;
/// Stripe's greatest charge: eight digits.
const MAX_PENCE: i64 = 99_999_999;
const MIN_LIFE_SECONDS: i64 = 30 * 60;
const MAX_LIFE_SECONDS: i64 = 24 * 60 * 60;

/// Languages that the hosted page is offered in. Welsh is not among them.
const LOCALES: &[&str] = &[
    "auto", "bg", "cs", "da", "de", "el", "en", "en-GB", "es", "es-419", "et", "fi", "fil", "fr", "fr-CA", "hr", "hu",
    "id", "it", "ja", "ko", "lt", "lv", "ms", "mt", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv",
    "th", "tr", "vi", "zh", "zh-HK", "zh-TW",
];

/// Whose session it is.
#[derive(Clone, Copy)]
pub(super) struct AccountOfCall<'a> {
    pub(super) id: &'a str,
    pub(super) name: &'a str,
}

/// A new open session from its parameters. Numbering it is left to the state.
pub(super) fn read(params: &mut Params, account: AccountOfCall<'_>, now: i64) -> Result<Session, ApiError> {
    let mode = params.required("mode")?;
    if mode != "payment" {
        return Err(ApiError::invalid(
            "Invalid mode: the sandbox takes mode=payment only",
            Some("mode"),
        ));
    }
    params.choice("ui_mode", &["hosted_page", "hosted"])?;
    for field in ["payment_method_types", "allowed_payment_method_types"] {
        if params.texts(field)?.iter().any(|kind| kind != "card") {
            return Err(ApiError::invalid(
                "Invalid payment method type: the sandbox takes card only",
                Some(field),
            ));
        }
    }
    let line_items = line_items(params)?;
    Ok(Session {
        id: id::new("cs_test_", 58),
        sequence: 0,
        account_id: account.id.to_owned(),
        created: now,
        expires_at: expires_at(params, now)?,
        status: SessionStatus::Open,
        amount_pence: total_pence(&line_items)?,
        line_items,
        client_reference_id: limited(params, "client_reference_id", 200)?,
        metadata: params.metadata("metadata")?,
        intent_data: intent_data(params, account.name)?,
        success_url: address(params, "success_url")?.ok_or_else(|| ApiError::missing("success_url"))?,
        cancel_url: address(params, "cancel_url")?,
        locale: params.choice("locale", LOCALES)?,
        submit_type: params.choice("submit_type", &["auto", "pay", "book", "donate"])?,
        customer_email: email(params, "customer_email")?,
        payer: None,
        payment_intent: None,
        money: Money::default(),
    })
}

fn line_items(params: &mut Params) -> Result<Vec<LineItem>, ApiError> {
    let items: Vec<LineItem> = params
        .branches("line_items")?
        .into_iter()
        .map(line_item)
        .collect::<Result<_, _>>()?;
    match items.len() {
        0 => Err(ApiError::missing("line_items")),
        1..=100 => Ok(items),
        _ => Err(ApiError::invalid(
            "A session has up to 100 line items.",
            Some("line_items"),
        )),
    }
}

fn line_item(mut item: Params) -> Result<LineItem, ApiError> {
    let at_price = item.name("price_data");
    let mut price = item.branch("price_data")?.ok_or_else(|| ApiError::missing(&at_price))?;
    let currency = price.required("currency")?;
    if !currency.eq_ignore_ascii_case("gbp") {
        let message = format!("Invalid currency: {currency}. The sandbox takes gbp.");
        return Err(ApiError::invalid(message, Some(&price.name("currency"))));
    }
    let unit_amount_pence = at_least(&mut price, "unit_amount", 0)?;
    let at_product = price.name("product_data");
    let mut product = price
        .branch("product_data")?
        .ok_or_else(|| ApiError::missing(&at_product))?;
    let name = product.required("name")?;
    product.text("description")?;
    product.metadata("metadata")?;
    product.finish()?;
    price.finish()?;
    let quantity = at_least(&mut item, "quantity", 1)?;
    item.metadata("metadata")?;
    item.finish()?;
    Ok(LineItem {
        id: id::new("li_1", 23),
        price_id: id::new("price_1", 23),
        product_id: id::new("prod_", 14),
        name,
        unit_amount_pence,
        quantity,
    })
}

fn at_least(params: &mut Params, field: &str, least: i64) -> Result<i64, ApiError> {
    match params.required_integer(field)? {
        number if number < least => {
            let message = format!("This value must be greater than or equal to {least}.");
            Err(ApiError::coded(
                "parameter_invalid_integer",
                message,
                &params.name(field),
            ))
        }
        number => Ok(number),
    }
}

fn total_pence(items: &[LineItem]) -> Result<i64, ApiError> {
    let total = items
        .iter()
        .fold(0_i64, |sum, item| sum.saturating_add(item.total_pence()));
    if total < MIN_PENCE {
        let message = "The Checkout Session's total amount due must add up to at least £0.30 gbp";
        return Err(ApiError::coded("amount_too_small", message, "line_items"));
    }
    if total > MAX_PENCE {
        let message = "The Checkout Session's total amount must be no more than £999,999.99";
        return Err(ApiError::coded("amount_too_large", message, "line_items"));
    }
    Ok(total)
}

fn expires_at(params: &mut Params, now: i64) -> Result<i64, ApiError> {
    let field = "expires_at";
    let Some(at) = params.integer(field)? else {
        return Ok(now + MAX_LIFE_SECONDS);
    };
    let message = match at.saturating_sub(now) {
        ..MIN_LIFE_SECONDS => "The `expires_at` timestamp must be at least 30 minutes from Checkout Session creation.",
        MIN_LIFE_SECONDS..=MAX_LIFE_SECONDS => return Ok(at),
        _ => "The `expires_at` timestamp must be less than 24 hours from Checkout Session creation.",
    };
    Err(ApiError::invalid(message, Some(field)))
}

fn intent_data(params: &mut Params, merchant: &str) -> Result<IntentData, ApiError> {
    let mut data = params.branch("payment_intent_data")?.unwrap_or_default();
    let suffix = suffix(&mut data)?;
    let read = IntentData {
        description: limited(&mut data, "description", 1_000)?,
        metadata: data.metadata("metadata")?,
        receipt_email: email(&mut data, "receipt_email")?,
        calculated_statement_descriptor: Some(statement_descriptor::calculated(merchant, suffix.as_deref())),
        statement_descriptor_suffix: suffix,
    };
    data.choice("capture_method", &["automatic", "automatic_async"])?;
    data.finish()?;
    Ok(read)
}

fn suffix(data: &mut Params) -> Result<Option<String>, ApiError> {
    let field = "statement_descriptor_suffix";
    let name = data.name(field);
    match data.text(field)? {
        Some(text) => match statement_descriptor::wrong_suffix(&text) {
            None => Ok(Some(text)),
            Some(message) => Err(ApiError::invalid(message, Some(&name))),
        },
        None => Ok(None),
    }
}

fn limited(params: &mut Params, field: &str, characters: usize) -> Result<Option<String>, ApiError> {
    match params.text(field)? {
        Some(text) if text.chars().count() > characters => {
            let message = format!("Invalid {field}: must be at most {characters} characters");
            Err(ApiError::coded("parameter_invalid_string", message, field))
        }
        other => Ok(other),
    }
}

fn email(params: &mut Params, field: &str) -> Result<Option<String>, ApiError> {
    match params.text(field)? {
        Some(text) if !crate::page::looks_like_email(&text) => Err(ApiError::coded(
            "email_invalid",
            format!("Invalid email address: {text}"),
            field,
        )),
        other => Ok(other),
    }
}

fn address(params: &mut Params, field: &str) -> Result<Option<String>, ApiError> {
    let Some(text) = params.text(field)? else {
        return Ok(None);
    };
    let web = reqwest::Url::parse(&text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !web || text.len() > 5_000 {
        return Err(ApiError::coded("url_invalid", "Not a valid URL", field));
    }
    Ok(Some(text))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const NOW: i64 = 1_800_000_000;
    const GOOD: &str = "mode=payment&success_url=http://localhost/ok?s={CHECKOUT_SESSION_ID}&line_items[0][quantity]=2\
                        &line_items[0][price_data][currency]=gbp&line_items[0][price_data][unit_amount]=1500\
                        &line_items[0][price_data][product_data][name]=Sofa";

    fn outcome(text: &str) -> Result<Session, ApiError> {
        let mut params = Params::parse(text)?;
        let account = AccountOfCall {
            id: "acct_1",
            name: "Thamesgate",
        };
        let session = read(&mut params, account, NOW)?;
        params.finish()?;
        Ok(session)
    }

    #[test]
    fn reads_a_good_one() {
        let more = "&client_reference_id=r1&metadata[a]=b&payment_intent_data[metadata][c]=d&locale=en-GB\
                    &payment_intent_data[description]=Waste&customer_email=a@b.uk&cancel_url=http://localhost/back";
        let session = outcome(&format!("{GOOD}{more}")).unwrap();
        assert_eq!(
            (session.amount_pence, session.expires_at),
            (3_000, NOW + MAX_LIFE_SECONDS)
        );
        assert_eq!(session.intent_data.metadata.get("c").unwrap(), "d");
        assert_eq!(
            session.return_address(),
            format!("http://localhost/ok?s={}", session.id)
        );
    }

    #[test]
    fn names_what_is_wrong() {
        for (change, param, code) in [
            ("&nonsense=1", "nonsense", Some("parameter_unknown")),
            (
                "&payment_intent_data[nonsense]=1",
                "payment_intent_data[nonsense]",
                Some("parameter_unknown"),
            ),
            ("&locale=cy", "locale", None),
            ("&customer_email=nobody", "customer_email", Some("email_invalid")),
            ("&cancel_url=/back", "cancel_url", Some("url_invalid")),
            ("&success_url=", "success_url", Some("parameter_invalid_empty")),
            ("&mode=setup", "mode", None),
            (
                "&line_items[0][price_data][unit_amount]=14",
                "line_items",
                Some("amount_too_small"),
            ),
            (
                "&line_items[0][price_data][unit_amount]=99999999",
                "line_items",
                Some("amount_too_large"),
            ),
            (
                "&line_items[0][price_data][unit_amount]=1.5",
                "line_items[0][price_data][unit_amount]",
                Some("parameter_invalid_integer"),
            ),
            (
                "&line_items[0][quantity]=0",
                "line_items[0][quantity]",
                Some("parameter_invalid_integer"),
            ),
            ("&expires_at=1", "expires_at", None),
        ] {
            let error = outcome(&format!("{GOOD}{change}")).unwrap_err();
            assert_eq!((error.param(), error.code()), (Some(param), code), "{change}");
        }
        let missing = outcome("mode=payment&success_url=http://h/").unwrap_err();
        assert_eq!(
            (missing.param(), missing.code()),
            (Some("line_items"), Some("parameter_missing"))
        );
    }

    #[test]
    fn holds_to_the_limits_of_a_session_life() {
        for (seconds, fits) in [(1_799, false), (1_800, true), (86_400, true), (86_401, false)] {
            assert_eq!(
                outcome(&format!("{GOOD}&expires_at={}", NOW + seconds)).is_ok(),
                fits,
                "{seconds}"
            );
        }
        assert!(outcome(&format!("{GOOD}&expires_at=-9223372036854775808")).is_err());
    }
}

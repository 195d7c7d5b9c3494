//! The payment page.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};

use super::ended;
use super::field::{Field, summary};
use super::layout::{Frame, Page, escape, pounds};
use super::pay_form::{Mistake, PayForm};
use crate::app::App;
use crate::card::{Decline, TEST_CARDS};
use crate::checkout::{self, PayOutcome};
use crate::session::{Session, SessionStatus};

/// Shows the form; after a failed try, with what went wrong.
pub(super) async fn get_pay(State(app): State<Arc<App>>, Path(id): Path<String>) -> Response {
    let now = app.clock.now();
    let found = app.store.read(|state| {
        let session = state.sessions.get(&id)?.clone();
        let intent = state.intent_for(&session).cloned();
        Some((session, intent))
    });
    let Some((session, intent)) = found else {
        return ended::not_found();
    };
    let merchant = app.merchant_name(&session.account_id);
    if session.status == SessionStatus::Expired || session.is_due_to_expire(now) {
        return ended::expired(&session, merchant);
    }
    if session.status == SessionStatus::Complete {
        return ended::paid(StatusCode::OK, &session, merchant);
    }
    let payer = intent.as_ref().map(|intent| intent.payer.clone()).unwrap_or_default();
    let form = PayForm {
        email: payer
            .email
            .or_else(|| session.customer_email.clone())
            .unwrap_or_default(),
        name: payer.name.unwrap_or_default(),
        postal_code: payer.postal_code.unwrap_or_default(),
        ..PayForm::default()
    };
    let mistakes: Vec<Mistake> = intent
        .and_then(|intent| intent.last_payment_error)
        .iter()
        .map(mistake)
        .collect();
    page(StatusCode::OK, &session, merchant, &form, &mistakes)
}

/// Pays. However often it is sent, the money is taken once.
pub(super) async fn post_pay(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Form(form): Form<PayForm>,
) -> Response {
    let now = app.clock.now();
    let Some(session) = app.store.read(|state| state.sessions.get(&id).cloned()) else {
        return ended::not_found();
    };
    let merchant = app.merchant_name(&session.account_id);
    let open = session.status == SessionStatus::Open && !session.is_due_to_expire(now);
    let again = |mistakes: &[Mistake]| {
        page(
            StatusCode::UNPROCESSABLE_ENTITY,
            &session,
            merchant,
            &form.clone().without_secrets(),
            mistakes,
        )
    };
    let (card, payer) = match form.check(now) {
        Ok(read) => read,
        // A session that is over says so, whatever was typed.
        Err(mistakes) if open => return again(&mistakes),
        Err(_) if session.status == SessionStatus::Complete => {
            return ended::paid(StatusCode::CONFLICT, &session, merchant);
        }
        Err(_) => return ended::expired(&session, merchant),
    };
    let outcome = app.store.change(|state| checkout::pay(state, &id, card, payer, now));
    app.store.durable().await;
    app.news.notify_one();
    match outcome {
        PayOutcome::Paid { return_address, .. } | PayOutcome::Processing { return_address, .. } => {
            Redirect::to(&return_address).into_response()
        }
        PayOutcome::NeedsThreeDSecure => Redirect::to(&format!("/c/3ds/{id}")).into_response(),
        PayOutcome::Declined { decline } => again(&[mistake(&decline)]),
        PayOutcome::AlreadyPaid { .. } => ended::paid(StatusCode::CONFLICT, &session, merchant),
        PayOutcome::Expired => ended::expired(&session, merchant),
        PayOutcome::NotATestCard | PayOutcome::NotFound => ended::not_found(),
    }
}

/// What a payer is told about a failed try, and the field to mend.
fn mistake(decline: &Decline) -> Mistake {
    let (field, text) = match (decline.code.as_str(), decline.decline_code.as_deref()) {
        ("expired_card", _) => ("expiry", "Your card is out of date. Use another card"),
        ("incorrect_cvc", _) => (
            "security-code",
            "Your card's security code is wrong. Check it and try again",
        ),
        ("processing_error", _) => (
            "card-number",
            "Something went wrong with your card. Wait a moment, then try again",
        ),
        ("payment_intent_authentication_failure", _) => (
            "card-number",
            "Your bank could not check that it is you. Try again, or use another card",
        ),
        (_, Some("insufficient_funds")) => ("card-number", "There is not enough money for this. Use another card"),
        _ => ("card-number", "Your card was declined. Use another card"),
    };
    (field, format!("{text}. You have not been charged"))
}

fn page(status: StatusCode, session: &Session, merchant: &str, form: &PayForm, mistakes: &[Mistake]) -> Response {
    let amount = pounds(session.amount_pence);
    let prefix = if mistakes.is_empty() { "" } else { "Error: " };
    let title = format!("{prefix}Pay {amount} to {merchant}");
    let main = format!(
        r##"{back}
{summary}
<div class="notice"><p><strong>This is a sandbox.</strong> No real money is taken. Do not type a real card number. Use a <a href="#test-cards">test card</a>.</p></div>
<h1><span class="caption">Pay {merchant}</span> {amount}</h1>
{items}
<form method="post" action="/c/pay/{id}" novalidate>
{email}
{number}
{expiry}
{code}
{name}
{postcode}
<button type="submit">Pay {amount}</button>
</form>
{cards}"##,
        back = back_link(session, merchant),
        summary = summary(mistakes, &Frame::ENGLISH),
        merchant = escape(merchant),
        items = items(session),
        id = escape(&session.id),
        email = Field::new("email", "Email address", "email")
            .kind("email", None)
            .value(&form.email)
            .html(mistakes, &Frame::ENGLISH),
        number = Field::new("card-number", "Card number", "cc-number")
            .kind("text", Some("numeric"))
            .hint("For example, 4242 4242 4242 4242")
            .html(mistakes, &Frame::ENGLISH),
        expiry = Field::new("expiry", "Expiry date", "cc-exp")
            .kind("text", Some("numeric"))
            .hint("Month and year in the future, like 12/34")
            .width("short")
            .value(&form.expiry)
            .html(mistakes, &Frame::ENGLISH),
        code = Field::new("security-code", "Security code (CVC)", "cc-csc")
            .kind("text", Some("numeric"))
            .hint("Any 3 digits, or 4 for American Express")
            .width("short")
            .html(mistakes, &Frame::ENGLISH),
        name = Field::new("name", "Name on card", "cc-name")
            .value(&form.name)
            .html(mistakes, &Frame::ENGLISH),
        postcode = Field::new("postal-code", "Postcode", "postal-code")
            .width("medium")
            .value(&form.postal_code)
            .html(mistakes, &Frame::ENGLISH),
        cards = test_cards(),
    );
    Page {
        status,
        title: &title,
        main: &main,
        leads_to: Some(&session.success_url),
        frame: &Frame::ENGLISH,
    }
    .respond()
}

fn back_link(session: &Session, merchant: &str) -> String {
    session.cancel_url.as_ref().map_or_else(String::new, |address| {
        format!(
            r#"<p><a class="back" href="{}">Back to {}</a></p>"#,
            escape(address),
            escape(merchant)
        )
    })
}

fn items(session: &Session) -> String {
    let mut rows = String::new();
    for item in &session.line_items {
        let count = if item.quantity > 1 {
            format!(" × {}", item.quantity)
        } else {
            String::new()
        };
        let _ = write!(
            rows,
            "<div><dt>{}{count}</dt><dd>{}</dd></div>",
            escape(&item.name),
            pounds(item.total_pence())
        );
    }
    if session.line_items.len() > 1 {
        let _ = write!(
            rows,
            "<div><dt>Total</dt><dd>{}</dd></div>",
            pounds(session.amount_pence)
        );
    }
    let statement = session.intent_data.calculated_statement_descriptor.as_ref();
    let statement = statement.map_or_else(String::new, |text| {
        format!(
            "<p>Your card statement will show <strong>{}</strong>.</p>",
            escape(text)
        )
    });
    format!(r#"<dl class="items">{rows}</dl>{statement}"#)
}

fn test_cards() -> String {
    let mut rows = String::new();
    for card in TEST_CARDS {
        let _ = write!(rows, "<tr><td>{}</td><td>{}</td></tr>", grouped(card.number), card.does);
    }
    format!(
        r#"<h2 id="test-cards">Test cards</h2>
<p>Use any date in the future, any security code, any name and any postcode.</p>
<table><caption class="hidden">Test card numbers and what each does</caption><thead><tr><th scope="col">Card number</th><th scope="col">What it does</th></tr></thead><tbody>{rows}</tbody></table>"#
    )
}

/// A card number as printed: in fours, or 4-6-5 for American Express.
pub(crate) fn grouped(number: &str) -> String {
    let breaks: &[usize] = if number.len() == 15 { &[4, 10] } else { &[4, 8, 12] };
    let mut spaced = String::new();
    for (place, digit) in number.chars().enumerate() {
        if breaks.contains(&place) {
            spaced.push(' ');
        }
        spaced.push(digit);
    }
    spaced
}

//! The card details page.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::card_form::{CardForm, Presented};
use super::words::{Words, words};
use super::{MOUNT, after, payment_of_visit};
use crate::app::App;
use crate::govuk_pay::card::{Behaviour, MOCK_CARDS};
use crate::govuk_pay::lifecycle;
use crate::govuk_pay::payment::{Payment, PaymentStatus};
use crate::page::{Field, Mistake, Page, escape, grouped, pounds, summary};

pub(super) async fn get_card_details(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Response {
    let payment = match payment_of_visit(&app, &id, &headers) {
        Ok(payment) => payment,
        Err(instead) => return instead,
    };
    if payment.status == PaymentStatus::Submitted {
        return after(&app, &id);
    }
    let request = &payment.request;
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    let form = CardForm {
        name: text(&request.cardholder_name),
        line1: text(&request.billing_address.line1),
        city: text(&request.billing_address.city),
        postcode: text(&request.billing_address.postcode),
        email: text(&request.email),
        ..CardForm::default()
    };
    page(&app, StatusCode::OK, &payment, &form, &[])
}

/// Presents the card. However often it is sent, it counts once.
pub(super) async fn post_card_details(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(form): Form<CardForm>,
) -> Response {
    let payment = match payment_of_visit(&app, &id, &headers) {
        Ok(payment) => payment,
        Err(instead) => return instead,
    };
    let words = words(payment.request.language);
    let Presented { card, details, email } = match form.check(words, app.clock.now()) {
        Ok(presented) => presented,
        Err(mistakes) => {
            let form = form.without_secrets();
            return page(&app, StatusCode::UNPROCESSABLE_ENTITY, &payment, &form, &mistakes);
        }
    };
    let now_millis = app.clock.now_millis();
    app.store
        .change(|state| lifecycle::submit(state, &id, card, details, Some(email), now_millis));
    app.store.durable().await;
    app.news.notify_one();
    after(&app, &id)
}

fn page(app: &App, status: StatusCode, payment: &Payment, form: &CardForm, mistakes: &[Mistake]) -> Response {
    let request = &payment.request;
    let words = words(request.language);
    let frame = &words.frame;
    let field = |id, label, autocomplete| Field::new(id, label, autocomplete);
    let prefix = if mistakes.is_empty() {
        String::new()
    } else {
        format!("{} ", frame.error)
    };
    let title = format!(
        "{prefix}{} – {}",
        words.enter_card_details,
        app.merchant_name(&payment.account_id)
    );
    let main = format!(
        r##"{summary}
<div class="notice"><p>{sandbox} <a href="#test-cards">{test_cards}</a></p></div>
<h1>{heading}</h1>
{what}
<form method="post" action="{MOUNT}/card_details/{id}" novalidate>
{number}
{expiry}
{name}
{cvc}
<h2>{billing_address}</h2>
{line1}
{city}
{postcode}
{email}
<button type="submit">{proceed}</button>
</form>
{cancel}
{cards}"##,
        summary = summary(mistakes, frame),
        sandbox = words.sandbox,
        test_cards = words.test_cards,
        heading = words.enter_card_details,
        what = what(payment, words),
        id = payment.id,
        number = field("cardNo", words.card_number, "cc-number")
            .kind("text", Some("numeric"))
            .html(mistakes, frame),
        expiry = field("expiryDate", words.expiry, "cc-exp")
            .kind("text", Some("numeric"))
            .hint(words.expiry_hint)
            .width("short")
            .value(&form.expiry)
            .html(mistakes, frame),
        name = field("cardholderName", words.name, "cc-name")
            .value(&form.name)
            .html(mistakes, frame),
        cvc = field("cvc", words.cvc, "cc-csc")
            .kind("text", Some("numeric"))
            .hint(words.cvc_hint)
            .width("short")
            .html(mistakes, frame),
        billing_address = words.billing_address,
        line1 = field("addressLine1", words.line1, "billing address-line1")
            .value(&form.line1)
            .html(mistakes, frame),
        city = field("addressCity", words.city, "billing address-level2")
            .width("medium")
            .value(&form.city)
            .html(mistakes, frame),
        postcode = field("addressPostcode", words.postcode, "billing postal-code")
            .width("medium")
            .value(&form.postcode)
            .html(mistakes, frame),
        email = field("email", words.email, "email")
            .kind("email", None)
            .value(&form.email)
            .html(mistakes, frame),
        proceed = words.proceed,
        cancel = cancel_form(payment, words),
        cards = mock_cards(words),
    );
    Page {
        status,
        title: &title,
        main: &main,
        leads_to: Some(&request.return_url),
        frame,
    }
    .respond()
}

/// What is paid for, and how much.
pub(super) fn what(payment: &Payment, words: &Words) -> String {
    format!(
        r#"<h2>{summary}</h2>
<dl class="items"><div><dt>{description}</dt><dd></dd></div><div><dt>{total}</dt><dd>{amount}</dd></div></dl>"#,
        summary = words.summary,
        description = escape(&payment.request.description),
        total = words.total,
        amount = pounds(payment.request.amount_pence),
    )
}

pub(super) fn cancel_form(payment: &Payment, words: &Words) -> String {
    format!(
        r#"<form method="post" action="{MOUNT}/card_details/{}/cancel"><button class="secondary" type="submit">{}</button></form>"#,
        payment.id, words.cancel
    )
}

fn mock_cards(words: &Words) -> String {
    let mut rows = String::new();
    for card in MOCK_CARDS {
        let does = match card.behaviour {
            Behaviour::Succeeds => words.card_pays,
            Behaviour::NotAccepted => words.card_not_accepted,
            Behaviour::Declined => words.card_declined,
            Behaviour::Expired => words.card_expired,
            Behaviour::WrongCvc => words.card_wrong_cvc,
            Behaviour::Error => words.card_error,
        };
        let _ = write!(rows, "<li>{} ({}): {does}</li>", grouped(card.number), card.brand,);
    }
    format!(r#"<h2 id="test-cards">{}</h2><ul>{rows}</ul>"#, words.test_cards)
}

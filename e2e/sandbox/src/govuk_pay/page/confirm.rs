//! The confirmation page, where the money is taken, and the payer's way out.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;

use super::card_details::{cancel_form, what};
use super::words::words;
use super::{MOUNT, after, payment_of_visit};
use crate::app::App;
use crate::govuk_pay::lifecycle;
use crate::govuk_pay::payment::PaymentStatus;
use crate::page::{Page, escape};

pub(super) async fn get_confirm(State(app): State<Arc<App>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    let payment = match payment_of_visit(&app, &id, &headers) {
        Ok(payment) => payment,
        Err(instead) => return instead,
    };
    let (PaymentStatus::Submitted, Some(card)) = (payment.status, &payment.card) else {
        return after(&app, &id);
    };
    let words = words(payment.request.language);
    let main = format!(
        r#"<h1>{title}</h1>
<dl class="items"><div><dt>{number}</dt><dd>•••• {last4}</dd></div><div><dt>{expiry}</dt><dd>{expires}</dd></div><div><dt>{name}</dt><dd>{holder}</dd></div></dl>
{what}
<form method="post" action="{MOUNT}/card_details/{id}/confirm"><button type="submit">{confirm}</button></form>
{cancel}"#,
        title = words.confirm_title,
        number = words.card_number,
        last4 = escape(&card.last4),
        expiry = words.expiry,
        expires = escape(&card.expiry_date),
        name = words.name,
        holder = escape(&card.cardholder_name),
        what = what(&payment, words),
        id = payment.id,
        confirm = words.confirm,
        cancel = cancel_form(&payment, words),
    );
    Page {
        status: StatusCode::OK,
        title: words.confirm_title,
        main: &main,
        leads_to: Some(&payment.request.return_url),
        frame: &words.frame,
    }
    .respond()
}

/// Takes the money, and goes back to the service. A second press finds it taken, and goes back too.
pub(super) async fn post_confirm(State(app): State<Arc<App>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Err(instead) = payment_of_visit(&app, &id, &headers) {
        let visited = |state: &crate::state::State| {
            let payment = state.payments.get(&id)?;
            (payment.status == PaymentStatus::Success && super::visits(payment, &headers)).then_some(())
        };
        return app.store.read(visited).map_or(instead, |()| after(&app, &id));
    }
    let now_millis = app.clock.now_millis();
    app.store.change(|state| lifecycle::confirm(state, &id, now_millis));
    app.store.durable().await;
    app.news.notify_one();
    after(&app, &id)
}

/// Gives up.
pub(super) async fn post_cancel(State(app): State<Arc<App>>, Path(id): Path<String>, headers: HeaderMap) -> Response {
    if let Err(instead) = payment_of_visit(&app, &id, &headers) {
        return instead;
    }
    let now_millis = app.clock.now_millis();
    app.store
        .change(|state| lifecycle::cancel_by_user(state, &id, now_millis));
    app.store.durable().await;
    app.news.notify_one();
    after(&app, &id)
}

//! The page that stands for the payer's bank during 3-D Secure.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use serde::Deserialize;

use super::ended;
use super::layout::{Frame, Page, escape, pounds};
use crate::app::App;
use crate::checkout::{self, PayOutcome, ThreeDSecureAnswer};
use crate::payment_intent::IntentStatus;
use crate::session::SessionStatus;

/// Asks whether it is really them. Where nothing is to be checked, the payment page knows what to say.
pub(super) async fn get_check(State(app): State<Arc<App>>, Path(id): Path<String>) -> Response {
    let found = app.store.read(|state| {
        let session = state.sessions.get(&id)?.clone();
        let waiting = state
            .intent_for(&session)
            .is_some_and(|i| i.status == IntentStatus::RequiresAction);
        Some((session, waiting))
    });
    let Some((session, waiting)) = found else {
        return ended::not_found();
    };
    if session.status != SessionStatus::Open || session.is_due_to_expire(app.clock.now()) || !waiting {
        return Redirect::to(&format!("/c/pay/{id}")).into_response();
    }
    let merchant = app.merchant_name(&session.account_id);
    let main = format!(
        r#"<h1>Your bank wants to check that it is you</h1>
<div class="notice"><p><strong>This is a sandbox.</strong> It stands for your bank's page. No real money is taken.</p></div>
<p>You are paying {amount} to {merchant}.</p>
<form method="post" action="/c/3ds/{id}">
<button type="submit" name="answer" value="complete">Complete the check</button>
<button class="secondary" type="submit" name="answer" value="fail">Fail the check</button>
</form>"#,
        amount = pounds(session.amount_pence),
        merchant = escape(merchant),
        id = escape(&session.id),
    );
    let title = "Your bank wants to check that it is you";
    Page {
        status: StatusCode::OK,
        title,
        main: &main,
        leads_to: Some(&session.success_url),
        frame: &Frame::ENGLISH,
    }
    .respond()
}

#[derive(Deserialize)]
pub(super) struct Answered {
    answer: ThreeDSecureAnswer,
}

/// Takes the answer: on to the merchant, or back to the payment page, which says what went wrong.
pub(super) async fn post_check(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    Form(Answered { answer }): Form<Answered>,
) -> Response {
    let now = app.clock.now();
    let outcome = app
        .store
        .change(|state| checkout::answer_three_d_secure(state, &id, answer, now));
    app.store.durable().await;
    app.news.notify_one();
    match outcome {
        PayOutcome::Paid { return_address, .. } => Redirect::to(&return_address).into_response(),
        _ => Redirect::to(&format!("/c/pay/{id}")).into_response(),
    }
}

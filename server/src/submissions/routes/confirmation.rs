//! What a resident sees when a form has been sent.

use app::pages::confirmation::ConfirmationPage;
use axum::extract::{Path, Query};
use axum::response::Response;
use http::StatusCode;
use leptos::prelude::*;

use super::place::FormQuery;
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::payments::intent::Subject;
use crate::payments::store as payments;
use crate::submissions::error::SubmissionError;
use crate::submissions::store;

/// `GET /forms/{form}/confirmation`
pub(super) async fn get_confirmation(
    visit: Visit,
    Path(form): Path<String>,
    Query(query): Query<FormQuery>,
) -> Result<Response, AppError> {
    let state = &visit.state;
    let token = query.token().ok_or(SubmissionError::NotYours)?;
    let mut connection = state.pool.acquire().await?;
    let submission = store::submission_of_draft(&mut connection, token, &visit.browser.owner_hash())
        .await?
        .filter(|submission| submission.is_owner && submission.form == form)
        .ok_or(SubmissionError::NotYours)?;
    let version = state.forms.version(&mut connection, &form, &submission.version).await?;
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let mut receipt_href = None;
    if form.payment.is_some() {
        let subject = Subject::Submission(submission.reference.clone());
        if let Some(payment) = payments::payment_for(&mut connection, &subject).await? {
            let path = format!("/payments/{}", payment.token);
            if !payment.state.was_taken() {
                return Ok(visit.redirect(&path));
            }
            receipt_href = Some(visit.href(&path));
        }
    }
    let reference = submission.reference;
    Ok(visit.page(
        StatusCode::OK,
        || view! { <ConfirmationPage form=form reference=reference receipt_href=receipt_href/> },
    ))
}

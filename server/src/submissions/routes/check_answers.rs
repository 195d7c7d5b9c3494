//! Check answers: shown, and sent.

use app::pages::check_answers::{CheckAnswers, CheckAnswersPage};
use axum::extract::{Path, Query};
use axum::response::Response;
use forms::answers::Answer;
use forms::definition::Form;
use forms::journey::{Finished, NotFinished, Step};
use http::StatusCode;
use leptos::prelude::*;
use sqlx::{Connection, PgConnection};

use super::files;
use super::place::{FormQuery, Found, check_path, confirmation_path, continue_path, find, page_path, tasks_path};
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::payments::intent::{Intent, Line, Subject};
use crate::payments::store as payments;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::known::Known;
use crate::submissions::store::{self, NewSubmission};
use crate::submissions::uploads;
use crate::token::new_reference;

/// `GET /forms/{form}/check-answers`
pub(super) async fn get_check_answers(
    visit: Visit,
    Path(form): Path<String>,
    Query(query): Query<FormQuery>,
) -> Result<Response, AppError> {
    let mut conn = visit.state.pool.acquire().await?;
    let draft = match load(&visit, &mut conn, &form, &query).await? {
        Found::Draft(draft) => draft,
        Found::Sent(response) => return Ok(response),
        Found::Nothing => return Err(SubmissionError::Expired { form }.into()),
    };
    drop(conn);
    let form = draft.form(visit.language)?;
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    if journey.first_unanswered().is_some() {
        let continue_path = continue_path(&journey, &draft);
        return Err(SubmissionError::OutOfOrder { continue_path }.into());
    }
    let back = match journey.last() {
        Some(last) if form.sections.is_empty() => page_path(form, last, &draft, false),
        _ => tasks_path(&form.id, &draft.token),
    };
    let change_href = |step: Step<'_>| visit.href(&page_path(form, step, &draft, true));
    let check = CheckAnswers {
        form,
        journey: &journey,
        change_href: &change_href,
        action: visit.href(&check_path(&form.id, &draft.token)),
        back_href: visit.href(&back),
    };
    Ok(visit.form_page(StatusCode::OK, || view! { <CheckAnswersPage check=check/> }))
}

/// `POST /forms/{form}/check-answers`
pub(super) async fn post_check_answers(
    Path(form): Path<String>,
    Query(query): Query<FormQuery>,
    posted: Posted,
) -> Result<Response, AppError> {
    let visit = posted.visit;
    let mut conn = visit.state.pool.acquire().await?;
    let draft = match load(&visit, &mut conn, &form, &query).await? {
        Found::Draft(draft) => draft,
        Found::Sent(response) => return Ok(response),
        Found::Nothing => return Err(SubmissionError::Expired { form }.into()),
    };
    let form = draft.form(visit.language)?;
    if !form.opening.is_open(visit.state.clock.today()) {
        return Err(SubmissionError::NotOpen { form: form.id.clone() }.into());
    }
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    let known = known(&visit, &mut conn, &draft, form).await?;
    if let Some(step) = files::lost(&journey, &known.files) {
        let continue_path = page_path(form, step, &draft, true);
        return Err(SubmissionError::OutOfOrder { continue_path }.into());
    }
    let finished = match visit.state.with_world(&known, |world| journey.finish(world)) {
        Ok(finished) => finished,
        Err(NotFinished::Page { page, item }) => {
            let step = journey.step(&page, item);
            let continue_path = step.map_or_else(
                || continue_path(&journey, &draft),
                |step| page_path(form, step, &draft, false),
            );
            return Err(SubmissionError::OutOfOrder { continue_path }.into());
        }
        Err(NotFinished::NoPrice) => return Err(SubmissionError::NoPrice { form: form.id.clone() }.into()),
    };
    let outcome = submit(&visit, &mut conn, &draft, form, &finished).await?;
    match outcome {
        Outcome::Submitted | Outcome::AlreadySubmitted => {
            Ok(visit.redirect(&confirmation_path(&form.id, &draft.token)))
        }
        Outcome::ToPay(payment) => Ok(visit.redirect(&format!("/payments/{payment}"))),
        // Another tab changed an answer after this one was checked: look again.
        Outcome::Changed => Ok(visit.redirect(&check_path(&form.id, &draft.token))),
    }
}

/// What the answers of a draft name: addresses as they were picked, and the files that are there.
async fn known(visit: &Visit, conn: &mut PgConnection, draft: &Draft, form: &Form) -> Result<Known, AppError> {
    let mut known = Known::default();
    for answer in uploads::each_answer(form, &draft.answers) {
        if let Answer::Address(address) = answer
            && let Some(uprn) = &address.uprn
        {
            known.addresses.insert(uprn.clone(), address.clone());
        }
    }
    if uploads::asks_for_files(form) {
        let owner = visit.browser.owner_hash();
        let files = store::uploads::of_draft(conn, &draft.token, &owner).await?;
        known.files = files.into_iter().map(|upload| upload.file).collect();
    }
    Ok(known)
}

async fn load(visit: &Visit, conn: &mut PgConnection, form: &str, query: &FormQuery) -> Result<Found, AppError> {
    visit.state.forms.current(form).ok_or(SubmissionError::NoSuchForm)?;
    match query.token() {
        Some(token) => find(visit, conn, form, token).await,
        None => Err(SubmissionError::OutOfOrder {
            continue_path: format!("/forms/{form}"),
        }
        .into()),
    }
}

/// What sending a draft came to.
enum Outcome {
    Submitted,
    AlreadySubmitted,
    /// The payment's token.
    ToPay(String),
    Changed,
}

/// Makes the submission, and what is to be paid for it, in one transaction.
async fn submit(
    visit: &Visit,
    conn: &mut PgConnection,
    draft: &Draft,
    form: &Form,
    finished: &Finished,
) -> Result<Outcome, AppError> {
    let state = &visit.state;
    let owner = visit.browser.owner_hash();
    let answers = serde_json::to_value(&finished.answers).map_err(anyhow::Error::from)?;
    let calculated = serde_json::to_value(&finished.values).map_err(anyhow::Error::from)?;
    let named = uploads::named_in(form, &finished.answers);
    let files: Vec<String> = named.into_iter().map(|file| file.id).collect();
    let reference = new_reference();
    let new = NewSubmission {
        reference: &reference,
        token: &draft.token,
        owner_hash: &owner,
        revision: draft.revision,
        answers: &answers,
        calculated: &calculated,
        files: &files,
        now: state.clock.now_sql(),
        expires_at: state.clock.in_days_sql(form.keep.submissions_days),
    };
    let (submitted, payment) = match (finished.amount, &form.payment) {
        (Some(amount), Some(rule)) => {
            let mut transaction = conn.begin().await?;
            let mut payment = None;
            let submitted = store::submit(&mut transaction, &new).await?;
            if submitted {
                let intent = Intent {
                    key: format!("submission:{reference}"),
                    lines: vec![Line {
                        subject: Subject::Submission(reference.clone()),
                        description: rule.description.clone(),
                        fund: rule.fund.clone(),
                        amount,
                    }],
                    language: visit.language,
                    next_path: confirmation_path(&form.id, &draft.token),
                    begun_by: Some(visit.browser.owner_hash()),
                    is_basket: false,
                };
                payment = Some(
                    payments::open_payment(&mut transaction, &intent, state.clock.now_sql())
                        .await?
                        .token,
                );
            }
            transaction.commit().await?;
            (submitted, payment)
        }
        _ => (store::submit(conn, &new).await?, None),
    };
    Ok(match (submitted, payment) {
        (true, Some(token)) => Outcome::ToPay(token),
        (true, None) => Outcome::Submitted,
        (false, _) => match store::submission_of_draft(conn, &draft.token, &owner).await? {
            Some(sent) if sent.is_owner => Outcome::AlreadySubmitted,
            _ => Outcome::Changed,
        },
    })
}

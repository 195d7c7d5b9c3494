//! A page of a form: shown, and answered.

use app::pages::content::{ContentPage, StopPage};
use app::pages::question::{Question, QuestionPage};
use axum::extract::{Path, Query};
use axum::response::Response;
use forms::answers::PageAnswers;
use forms::definition::{Form, Page, PageKind};
use forms::journey::{Journey, Place};
use forms::mistake::Mistake;
use forms::raw::Raw;
use forms::values::contains_card_number;
use http::StatusCode;
use leptos::prelude::*;
use serde_json::json;
use sqlx::PgConnection;

use super::place::{FormQuery, Found, check_path, find, fresh, next_path, page_path};
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::store::{self, NewDraft};
use crate::token::new_token;

/// `GET /forms/{form}/{page}`
pub(super) async fn get_page(
    visit: Visit,
    Path((form, slug)): Path<(String, String)>,
    Query(query): Query<FormQuery>,
) -> Result<Response, AppError> {
    let begun = match query.token() {
        // Nothing is stored before the first answer, so there is nothing to look for.
        None => Begun::Draft(begin(&visit, &form, &slug, None)?),
        Some(token) => {
            let mut conn = visit.state.pool.acquire().await?;
            begin_or_find(&visit, &mut conn, &form, &slug, token).await?
        }
    };
    let draft = match begun {
        Begun::Draft(draft) => draft,
        Begun::Answer(response) => return Ok(response),
    };
    let form = draft.form(visit.language)?;
    let page = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    let journey = form.journey(&draft.answers);
    require_open(form, page, &journey, &draft.token)?;
    let raw = page.filled(&draft.answers);
    Ok(show(
        &visit,
        &draft,
        page,
        &journey,
        query.is_change(),
        StatusCode::OK,
        &raw,
        &[],
    ))
}

/// `POST /forms/{form}/{page}`
pub(super) async fn post_page(
    Path((form, slug)): Path<(String, String)>,
    Query(query): Query<FormQuery>,
    posted: Posted,
) -> Result<Response, AppError> {
    let Posted { visit, mut raw } = posted;
    let token = query.token().ok_or(SubmissionError::NoSuchPage)?;
    let mut conn = visit.state.pool.acquire().await?;
    let mut draft = match begin_or_find(&visit, &mut conn, &form, &slug, token).await? {
        Begun::Draft(draft) => draft,
        Begun::Answer(response) => return Ok(response),
    };
    let version = draft.version.clone();
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let page = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    require_open(form, page, &form.journey(&draft.answers), &draft.token)?;
    if !matches!(page.kind, PageKind::Question(_)) {
        return Err(SubmissionError::NoSuchPage.into());
    }
    match visit.state.with_world(|world| page.read(&raw, world)) {
        Err(mistakes) => {
            raw.blank(contains_card_number);
            let journey = form.journey(&draft.answers);
            let status = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(show(
                &visit,
                &draft,
                page,
                &journey,
                query.is_change(),
                status,
                &raw,
                &mistakes,
            ))
        }
        Ok(answers) => {
            save(&visit, &mut conn, form, &draft, &page.id, &answers).await?;
            draft.answers.set(&page.id, answers);
            let journey = form.journey(&draft.answers);
            // After a change, straight back to check answers, unless the change asks something new.
            let (next, change) = if query.is_change() {
                (journey.after_change(), true)
            } else {
                (journey.after(&page.id), false)
            };
            Ok(visit.redirect(&next_path(form, next, &draft.token, change)))
        }
    }
}

enum Begun {
    Draft(Draft),
    Answer(Response),
}

/// The draft of the token; or a fresh one, on the first page of a form.
async fn begin_or_find(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &str,
    slug: &str,
    token: &str,
) -> Result<Begun, AppError> {
    match find(visit, conn, form, token).await? {
        Found::Draft(draft) => Ok(Begun::Draft(draft)),
        Found::Sent(response) => Ok(Begun::Answer(response)),
        Found::Nothing => Ok(Begun::Draft(begin(visit, form, slug, Some(token))?)),
    }
}

/// A fresh draft, on the first page of a form; on a later one, its draft has expired, or there never was one.
fn begin(visit: &Visit, form: &str, slug: &str, token: Option<&str>) -> Result<Draft, AppError> {
    let draft = fresh(visit, form, token.map_or_else(new_token, str::to_owned))?;
    let known = draft.form(visit.language)?;
    known.page_at(slug).ok_or(SubmissionError::NoSuchPage)?;
    let is_first = known.pages.first().is_some_and(|page| page.slug() == slug);
    match (is_first, token) {
        (true, _) => Ok(draft),
        (false, Some(_)) => Err(SubmissionError::Expired { form: form.to_owned() }.into()),
        (false, None) => Err(SubmissionError::OutOfOrder {
            continue_path: format!("/forms/{form}"),
        }
        .into()),
    }
}

fn require_open(form: &Form, page: &Page, journey: &Journey<'_>, token: &str) -> Result<(), SubmissionError> {
    if journey.place(&page.id) == Place::Open {
        return Ok(());
    }
    Err(SubmissionError::OutOfOrder {
        continue_path: next_path(form, journey.after_change(), token, false),
    })
}

/// Saved before the redirect: a dropped connection loses at most the page in hand.
async fn save(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &Form,
    draft: &Draft,
    page: &str,
    answers: &PageAnswers,
) -> Result<(), AppError> {
    let state = &visit.state;
    let owner = visit.browser.owner_hash();
    let answers = json!({ page: answers });
    let now = state.clock.now_sql();
    let expires_at = state.clock.in_days_sql(form.keep.drafts_days);
    let language = visit.language.tag();
    let saved = if draft.revision == 0 {
        let new = NewDraft {
            token: &draft.token,
            owner_hash: &owner,
            form: &form.id,
            version: &form.version,
            language,
            answers: &answers,
            now,
            expires_at,
        };
        store::start_draft(conn, &new).await?
    } else {
        store::save_answers(conn, &draft.token, &owner, &answers, language, now, expires_at).await?
    };
    if saved {
        Ok(())
    } else {
        Err(SubmissionError::Expired { form: form.id.clone() }.into())
    }
}

#[allow(clippy::too_many_arguments, reason = "one page, drawn from one place")]
fn show(
    visit: &Visit,
    draft: &Draft,
    page: &Page,
    journey: &Journey<'_>,
    change: bool,
    status: StatusCode,
    raw: &Raw,
    mistakes: &[Mistake],
) -> Response {
    let Ok(form) = draft.form(visit.language) else {
        return visit.redirect("/forms");
    };
    let here = page_path(&form.id, &page.slug(), &draft.token, change);
    let back = match journey.before(&page.id) {
        _ if change && journey.first_unanswered().is_none() => check_path(&form.id, &draft.token),
        Some(before) => page_path(&form.id, &before.slug(), &draft.token, false),
        None => format!("/forms/{}", form.id),
    };
    let back_href = visit.href(&back);
    match page.kind {
        PageKind::Question(_) => {
            let action = visit.href(&here);
            let question = Question {
                form,
                page,
                raw,
                mistakes,
                action,
                back_href,
                switch_path: here,
            };
            visit.form_page(status, || view! { <QuestionPage question=question/> })
        }
        PageKind::Content => {
            let next_href = visit.href(&next_path(form, journey.after(&page.id), &draft.token, change));
            visit.page(
                status,
                || view! { <ContentPage form=form page=page next_href=next_href back_href=back_href/> },
            )
        }
        PageKind::Stop => visit.page(status, || view! { <StopPage form=form page=page back_href=back_href/> }),
    }
}

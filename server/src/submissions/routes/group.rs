//! The items of a repeating group: listed, another added, one removed.

use app::pages::group_list::{GroupList, GroupListPage};
use app::pages::remove_item::{RemoveItem, RemoveItemPage};
use axum::extract::{Path, Query};
use axum::response::Response;
use forms::definition::{Form, Page};
use forms::journey::{ListAnswer, Step};
use forms::raw::Raw;
use http::StatusCode;
use leptos::prelude::*;
use sqlx::PgConnection;

use super::place::{FormQuery, Found, find, page_path, remove_path, step_at};
use super::question::{Shown, path_after};
use super::save::change_group;
use crate::error::AppError;
use crate::http::posted::Posted;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::store::uploads;
use crate::submissions::uploads::item_path;

/// The list of a group's items.
pub(super) fn list_page(shown: &Shown<'_>, status: StatusCode) -> Response {
    let Shown {
        visit,
        draft,
        journey,
        step,
        change,
        mistakes,
        ..
    } = shown;
    let form = journey.form();
    let here = page_path(form, *step, draft, *change);
    let change_href = |step: Step<'_>| visit.href(&page_path(form, step, draft, *change));
    let remove_href = |item: u32| visit.href(&remove_path(form, step.page, draft, item, *change));
    let list = GroupList {
        form,
        journey,
        step: *step,
        mistakes,
        action: visit.href(&here),
        back_href: shown.back_href(),
        switch_path: here,
        change_href: &change_href,
        remove_href: &remove_href,
    };
    visit.form_page(status, || view! { <GroupListPage list=list/> })
}

/// What was said at the list: one more, or that is all.
pub(super) async fn post_list(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &Form,
    page: &Page,
    mut draft: Draft,
    raw: &Raw,
    change: bool,
) -> Result<Response, AppError> {
    let today = visit.state.clock.today();
    let answers = draft.answers.clone();
    let journey = form.journey(&answers, today);
    let step = step_at(&journey, page, None, &draft)?;
    match journey.read_list(step, raw) {
        Err(mistakes) => {
            let shown = Shown {
                visit,
                draft: &draft,
                journey: &journey,
                step,
                change,
                raw,
                mistakes: &mistakes,
                lookups: &[],
                files: &[],
            };
            Ok(shown.page(StatusCode::UNPROCESSABLE_ENTITY))
        }
        Ok(ListAnswer::Another) => {
            let next = journey.another(&page.id).ok_or(SubmissionError::NoSuchPage)?;
            Ok(visit.redirect(&page_path(form, next, &draft, change)))
        }
        Ok(ListAnswer::Done) => {
            // A group without items is stored as an empty list: it was asked, and there is none.
            change_group(visit, conn, form, &mut draft, &page.id, &|answers| {
                let items = answers.group(&page.id).unwrap_or_default().to_vec();
                answers.set_group(&page.id, items);
            })
            .await?;
            draft.revision = draft.revision.max(1);
            let journey = form.journey(&draft.answers, today);
            Ok(visit.redirect(&path_after(&journey, step, &draft, change)))
        }
    }
}

/// `GET /forms/{form}/{group}/remove`
pub(super) async fn get_remove(
    visit: Visit,
    Path((form, slug)): Path<(String, String)>,
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
    let list = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    let step = journey.step(&list.id, None).ok_or(SubmissionError::NoSuchPage)?;
    let list_path = page_path(form, step, &draft, query.is_change());
    let number = query.item().ok_or(SubmissionError::NoSuchPage)?;
    if draft.answers.item(&list.id, number).is_none() {
        return Ok(visit.redirect(&list_path));
    }
    let here = remove_path(form, list, &draft, number, query.is_change());
    let remove = RemoveItem {
        form,
        journey: &journey,
        step,
        number,
        action: visit.href(&here),
        back_href: visit.href(&list_path),
    };
    Ok(visit.form_page(StatusCode::OK, || view! { <RemoveItemPage remove=remove/> }))
}

/// `POST /forms/{form}/{group}/remove`
pub(super) async fn post_remove(
    Path((form, slug)): Path<(String, String)>,
    Query(query): Query<FormQuery>,
    posted: Posted,
) -> Result<Response, AppError> {
    let visit = posted.visit;
    let mut conn = visit.state.pool.acquire().await?;
    let mut draft = match load(&visit, &mut conn, &form, &query).await? {
        Found::Draft(draft) => draft,
        Found::Sent(response) => return Ok(response),
        Found::Nothing => return Err(SubmissionError::Expired { form }.into()),
    };
    let version = draft.version.clone();
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let list = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    let number = query.item().ok_or(SubmissionError::NoSuchPage)?;
    if draft.answers.item(&list.id, number).is_some() {
        let remove = |answers: &mut forms::answers::Answers| answers.remove_item(&list.id, number);
        change_group(&visit, &mut conn, form, &mut draft, &list.id, &remove).await?;
        // Its files go with it: the next item may get its number.
        let owner = visit.browser.owner_hash();
        uploads::forget_at(&mut conn, &draft.token, &owner, &item_path(&list.id, number)).await?;
    }
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    let step = journey.step(&list.id, None).ok_or(SubmissionError::NoSuchPage)?;
    // Where one is needed and none is left, the first is asked anew.
    let next = match journey.first_unanswered() {
        Some(open)
            if open.page.group.as_deref() == Some(&list.id)
                && draft.answers.group(&list.id).is_none_or(<[_]>::is_empty) =>
        {
            open
        }
        _ => step,
    };
    Ok(visit.redirect(&page_path(form, next, &draft, query.is_change())))
}

async fn load(visit: &Visit, conn: &mut PgConnection, form: &str, query: &FormQuery) -> Result<Found, AppError> {
    visit.state.forms.current(form).ok_or(SubmissionError::NoSuchForm)?;
    let token = query.token().ok_or(SubmissionError::NoSuchPage)?;
    find(visit, conn, form, token).await
}

//! The task list of a form with sections.

use app::pages::task_list::{SectionStatus, SectionTask, TaskListPage};
use axum::extract::{Path, Query};
use axum::response::Response;
use forms::journey::{Journey, Place, Step};
use http::StatusCode;
use leptos::prelude::*;

use super::place::{FormQuery, Found, check_path, find, page_path};
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;

/// `GET /forms/{form}/tasks`
pub(super) async fn get_tasks(
    visit: Visit,
    Path(form): Path<String>,
    Query(query): Query<FormQuery>,
) -> Result<Response, AppError> {
    visit.state.forms.current(&form).ok_or(SubmissionError::NoSuchForm)?;
    let token = query.token().ok_or(SubmissionError::OutOfOrder {
        continue_path: format!("/forms/{form}"),
    })?;
    let mut conn = visit.state.pool.acquire().await?;
    let draft = match find(&visit, &mut conn, &form, token).await? {
        Found::Draft(draft) => draft,
        Found::Sent(response) => return Ok(response),
        Found::Nothing => return Err(SubmissionError::Expired { form }.into()),
    };
    drop(conn);
    let form = draft.form(visit.language)?;
    if form.sections.is_empty() {
        return Err(SubmissionError::NoSuchPage.into());
    }
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    let tasks = tasks(&visit, &draft, &journey);
    let is_whole = journey.first_unanswered().is_none();
    let continue_href = is_whole.then(|| visit.href(&check_path(&form.id, &draft.token)));
    let back_href = visit.href(&format!("/forms/{}", form.id));
    Ok(visit.page(StatusCode::OK, || {
        view! { <TaskListPage form=form tasks=tasks continue_href=continue_href back_href=back_href/> }
    }))
}

/// Each section that has a page on this journey. One that is begun leads to its first open page, a complete one to its
/// first page; one behind an open section waits for it.
fn tasks(visit: &Visit, draft: &Draft, journey: &Journey<'_>) -> Vec<SectionTask> {
    let form = journey.form();
    let open = journey.first_unanswered();
    let mut tasks = Vec::new();
    for section in &form.sections {
        let steps: Vec<Step<'_>> = journey
            .steps()
            .iter()
            .filter(|step| step.page.section.as_deref() == Some(section.id.as_str()))
            .copied()
            .collect();
        let Some(first) = steps.first().copied() else { continue };
        let has_open = open.is_some_and(|open| steps.contains(&open));
        let begun = steps.iter().any(|step| journey.given(*step).is_some());
        let reachable = journey.place(&first.page.id, first.item) == Place::Open;
        let (status, target) = match (reachable, has_open) {
            (false, _) => (SectionStatus::CannotStartYet, None),
            (true, false) => (SectionStatus::Completed, Some(first)),
            (true, true) if begun => (SectionStatus::InProgress, open),
            (true, true) => (SectionStatus::NotYetStarted, Some(first)),
        };
        tasks.push(SectionTask {
            title: section.title.clone(),
            status,
            href: target.map(|step| visit.href(&page_path(form, step, draft, false))),
        });
    }
    tasks
}

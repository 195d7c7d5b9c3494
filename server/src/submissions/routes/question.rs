//! A page of a form: shown, and answered.

use app::pages::content::{ContentPage, StopPage};
use app::pages::question::{AddressLookup, Question, QuestionPage};
use axum::extract::{Path, Query};
use axum::response::Response;
use forms::definition::PageKind;
use forms::journey::{Journey, Next, Step};
use forms::mistake::Mistake;
use forms::raw::Raw;
use forms::values::{UploadedFile, contains_card_number};
use http::StatusCode;
use leptos::prelude::*;
use tower_sessions::Session;

use super::begin::{Begun, begin, begin_or_find};
use super::files::{self, PageFiles};
use super::group;
use super::lookup::{self, lookup_fields};
use super::place::{FormQuery, check_path, next_path, page_path, step_at, tasks_path};
use super::pressed::Pressed;
use super::save::save_page;
use super::shown_again;
use crate::error::AppError;
use crate::http::posted::{Incoming, Sent};
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::known::Known;

/// `GET /forms/{form}/{page}`
pub(super) async fn get_page(
    visit: Visit,
    session: Session,
    Path((form, slug)): Path<(String, String)>,
    Query(query): Query<FormQuery>,
) -> Result<Response, AppError> {
    let begun = match query.token() {
        // Nothing is stored before the first answer, so there is nothing to look for.
        None => Begun::Draft(Box::new(begin(&visit, &session, &form, &slug, &query).await?)),
        Some(_) => {
            let mut conn = visit.state.pool.acquire().await?;
            begin_or_find(&visit, &session, &mut conn, &form, &slug, &query).await?
        }
    };
    let draft = match begun {
        Begun::Draft(draft) => draft,
        Begun::Answer(response) => return Ok(response),
    };
    let form = draft.form(visit.language)?;
    let page = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    let journey = form.journey(&draft.answers, visit.state.clock.today());
    let step = step_at(&journey, page, query.item(), &draft)?;
    let fields = journey.fields(step);
    let mut raw = journey.filled(step);
    let mut files = PageFiles::asked(step, &fields);
    if !files.is_empty() && query.token().is_some() {
        let mut conn = visit.state.pool.acquire().await?;
        files.load(&visit, &mut conn, &draft, &raw).await?;
        files.show_all(&mut raw);
    }
    if journey.given(step).is_none() {
        step.page
            .fields()
            .iter()
            .for_each(|field| draft.prefill.fill(field, &mut raw));
    }
    let lookups = lookup_fields(&fields);
    let mut mistakes = Vec::new();
    if !shown_again::apply(query.link(), &lookups, &files, &mut raw) && journey.given(step).is_some() {
        // What was right when it was answered may not be any more: a day has passed, or another answer has changed.
        let known = Known {
            addresses: lookup::picked(&visit, &draft, &journey, step, &lookups, &raw).await,
            files: files.known(),
        };
        let read = visit.state.with_world(&known, |world| journey.read(step, &raw, world));
        mistakes = read.err().unwrap_or_default();
    }
    let found = lookup::look(&visit, &lookups, &Pressed::Continue, &mut raw, &mut Vec::new()).await;
    let shown = Shown {
        visit: &visit,
        draft: &draft,
        journey: &journey,
        step,
        change: query.is_change(),
        raw: &raw,
        mistakes: &mistakes,
        lookups: &found,
        files: &files.stored(),
    };
    Ok(shown.page(StatusCode::OK))
}

/// `POST /forms/{form}/{page}`
pub(super) async fn post_page(
    session: Session,
    Path((form, slug)): Path<(String, String)>,
    Query(query): Query<FormQuery>,
    incoming: Incoming,
) -> Result<Response, AppError> {
    let Incoming { visit, sent } = incoming;
    let mut conn = visit.state.pool.acquire().await?;
    let mut draft = match begin_or_find(&visit, &session, &mut conn, &form, &slug, &query).await? {
        Begun::Draft(draft) => *draft,
        Begun::Answer(response) => return Ok(response),
    };
    let version = draft.version.clone();
    let form = version.form(visit.language).ok_or(SubmissionError::NoSuchForm)?;
    let page = form.page_at(&slug).ok_or(SubmissionError::NoSuchPage)?;
    let today = visit.state.clock.today();
    if let (PageKind::Repeat(_), Sent::Typed(raw)) = (&page.kind, &sent) {
        return group::post_list(&visit, &mut conn, form, page, draft, raw, query.is_change()).await;
    }
    if !matches!(page.kind, PageKind::Question(_)) {
        return Err(SubmissionError::NoSuchPage.into());
    }
    let answers = draft.answers.clone();
    let journey = form.journey(&answers, today);
    let step = step_at(&journey, page, query.item(), &draft)?;
    let fields = journey.fields(step);
    let mut files = PageFiles::asked(step, &fields);
    let mut raw = match sent {
        Sent::Typed(raw) => raw,
        Sent::Parts(_) if files.is_empty() => return Err(AppError::Forbidden),
        Sent::Parts(parts) => {
            // A phone may take minutes over its photos: no connection waits for it.
            drop(conn);
            let raw = files.receive(&visit, &draft, form.keep.drafts_days, *parts).await?;
            conn = visit.state.pool.acquire().await?;
            raw
        }
    };
    let pressed = Pressed::of(&raw);
    if !files.is_empty() {
        files.load(&visit, &mut conn, &draft, &raw).await?;
        if let Pressed::Remove { field, file } = &pressed {
            let file = (field.as_str(), file.as_str());
            files
                .remove(&visit, &mut conn, &draft, file, journey.given(step))
                .await?;
        }
        files.to_read(&mut raw);
    }
    let lookups = lookup_fields(&fields);
    let mut known = Known::default();
    if !lookups.is_empty() {
        // Nor for another service.
        drop(conn);
        known.addresses = lookup::picked(&visit, &draft, &journey, step, &lookups, &raw).await;
        conn = visit.state.pool.acquire().await?;
    }
    known.files = files.known();
    let read = visit.state.with_world(&known, |world| journey.read(step, &raw, world));
    let mut mistakes = match (&pressed, read) {
        (Pressed::Continue, Ok(given)) if files.no_room().next().is_none() => {
            save_page(&visit, &mut conn, form, &mut draft, step, given).await?;
            draft.revision = draft.revision.max(1);
            let journey = form.journey(&draft.answers, today);
            files.keep_named(&visit, &mut conn, &draft, journey.given(step)).await?;
            return Ok(visit.redirect(&path_after(&journey, step, &draft, query.is_change())));
        }
        (_, Ok(_)) => Vec::new(),
        (Pressed::Continue, Err(mistakes)) => mistakes,
        // What the other buttons do needs no other answer to be right.
        (_, Err(mistakes)) => mistakes.into_iter().filter(files::is_of_a_file).collect(),
    };
    drop(conn);
    mistakes.extend(files.no_room());
    raw.blank(contains_card_number);
    files.to_show(&mut raw);
    let found = lookup::look(&visit, &lookups, &pressed, &mut raw, &mut mistakes).await;
    if mistakes.is_empty()
        && let Some(look) = shown_again::query(&fields, &lookups, &files, &raw, &journey.filled(step))
    {
        let here = page_path(form, step, &draft, query.is_change());
        return Ok(visit.redirect(&format!("{here}{look}")));
    }
    let status = if mistakes.is_empty() {
        StatusCode::OK
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let shown = Shown {
        visit: &visit,
        draft: &draft,
        journey: &journey,
        step,
        change: query.is_change(),
        raw: &raw,
        mistakes: &mistakes,
        lookups: &found,
        files: &files.stored(),
    };
    Ok(shown.page(status))
}

/// Where an answered page leads. After a change, straight back to check answers, unless the change asks something new.
/// The end of a section leads to the task list.
pub(super) fn path_after(journey: &Journey<'_>, step: Step<'_>, draft: &Draft, change: bool) -> String {
    let form = journey.form();
    let next = if change {
        journey.after_change(step)
    } else {
        journey.after(step)
    };
    let ends_section = match next {
        Next::Page(next) => next.page.section != step.page.section,
        Next::CheckAnswers => true,
    };
    if !change && !form.sections.is_empty() && ends_section {
        return tasks_path(&form.id, &draft.token);
    }
    next_path(form, next, draft, change)
}

/// What stands above a question: which item it is about, or the section's title.
fn caption(journey: &Journey<'_>, step: Step<'_>) -> Option<String> {
    if let (Some(group), Some(number)) = (step.page.group.as_deref(), step.item) {
        return app::pages::item_title(journey, group, number);
    }
    let sections = &journey.form().sections;
    let section = sections
        .iter()
        .find(|section| Some(&section.id) == step.page.section.as_ref());
    section.map(|section| section.title.clone())
}

/// A page as it is shown.
pub(super) struct Shown<'a> {
    pub(super) visit: &'a Visit,
    pub(super) draft: &'a Draft,
    pub(super) journey: &'a Journey<'a>,
    pub(super) step: Step<'a>,
    pub(super) change: bool,
    pub(super) raw: &'a Raw,
    pub(super) mistakes: &'a [Mistake],
    /// The addresses that were looked up for its fields.
    pub(super) lookups: &'a [AddressLookup],
    /// The files of the draft.
    pub(super) files: &'a [UploadedFile],
}

impl Shown<'_> {
    /// Where Back leads.
    pub(super) fn back_href(&self) -> String {
        let form = self.journey.form();
        let before = self.journey.before(self.step);
        let starts_section =
            self.step.item.is_none() && before.is_none_or(|before| before.page.section != self.step.page.section);
        let path = match before {
            _ if self.change && self.step.item.is_none() && self.journey.first_unanswered().is_none() => {
                check_path(&form.id, &self.draft.token)
            }
            _ if !form.sections.is_empty() && starts_section && self.draft.revision > 0 => {
                tasks_path(&form.id, &self.draft.token)
            }
            Some(before) => page_path(form, before, self.draft, self.change),
            None => match self
                .step
                .page
                .group
                .as_deref()
                .and_then(|group| self.journey.step(group, None))
            {
                // One more item, of which nothing is kept yet: back to those that there are.
                Some(list) if self.draft.revision > 0 => page_path(form, list, self.draft, self.change),
                _ => format!("/forms/{}", form.id),
            },
        };
        self.visit.href(&path)
    }

    /// The page, as what it is.
    pub(super) fn page(&self, status: StatusCode) -> Response {
        let Shown {
            visit,
            draft,
            journey,
            step,
            ..
        } = self;
        let form = journey.form();
        let page = step.page;
        let back_href = self.back_href();
        match &page.kind {
            PageKind::Question(_) => {
                let here = page_path(form, *step, draft, self.change);
                let question = Question {
                    form,
                    journey,
                    step: *step,
                    raw: self.raw,
                    mistakes: self.mistakes,
                    action: visit.href(&here),
                    back_href,
                    switch_path: here,
                    caption: caption(journey, *step),
                    lookups: self.lookups,
                    files: self.files,
                };
                visit.form_page(status, || view! { <QuestionPage question=question/> })
            }
            PageKind::Repeat(_) => group::list_page(self, status),
            PageKind::Content => {
                let next_href = visit.href(&path_after(journey, *step, draft, self.change));
                visit.page(
                    status,
                    || view! { <ContentPage form=form page=page next_href=next_href back_href=back_href/> },
                )
            }
            PageKind::Stop => visit.page(status, || view! { <StopPage form=form page=page back_href=back_href/> }),
        }
    }
}

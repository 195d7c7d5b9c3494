//! The draft that a page is about: found by its token, or begun on the first page of a form.

use axum::response::Response;
use sqlx::PgConnection;
use tower_sessions::Session;

use super::place::{FormQuery, Found, find, fresh};
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;

pub(super) enum Begun {
    Draft(Box<Draft>),
    Answer(Response),
}

/// The draft of the token; or a fresh one, on the first page of a form.
pub(super) async fn begin_or_find(
    visit: &Visit,
    session: &Session,
    conn: &mut PgConnection,
    form: &str,
    slug: &str,
    query: &FormQuery,
) -> Result<Begun, AppError> {
    let token = query.token().ok_or(SubmissionError::NoSuchPage)?;
    match find(visit, conn, form, token).await? {
        Found::Draft(draft) => Ok(Begun::Draft(Box::new(draft))),
        Found::Sent(response) => Ok(Begun::Answer(response)),
        Found::Nothing => Ok(Begun::Draft(Box::new(begin(visit, session, form, slug, query).await?))),
    }
}

/// A fresh draft, on the first page of a form; on a later one, its draft has expired, or there never was one.
pub(super) async fn begin(
    visit: &Visit,
    session: &Session,
    form: &str,
    slug: &str,
    query: &FormQuery,
) -> Result<Draft, AppError> {
    let draft = fresh(visit, session, form, query).await?;
    let known = draft.form(visit.language)?;
    known.page_at(slug).ok_or(SubmissionError::NoSuchPage)?;
    let is_first = known.pages.first().is_some_and(|page| page.slug() == slug);
    match (is_first, query.token()) {
        (true, _) => Ok(draft),
        (false, Some(_)) => Err(SubmissionError::Expired { form: form.to_owned() }.into()),
        (false, None) => Err(SubmissionError::OutOfOrder {
            continue_path: format!("/forms/{form}"),
        }
        .into()),
    }
}

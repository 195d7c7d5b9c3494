//! Where a request is in a form: its draft, and the addresses of the pages around it.

use app::language::Language;
use axum::response::Response;
use forms::answers::Answers;
use forms::definition::Form;
use forms::journey::Next;
use serde::Deserialize;
use sqlx::PgConnection;

use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::store;
use crate::token::is_token;

/// What a form's address says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct FormQuery {
    /// The draft's token.
    #[serde(default)]
    draft: String,
    /// Whether the page was opened from check answers, to change an answer.
    #[serde(default)]
    change: Option<String>,
}

impl FormQuery {
    /// The draft's token, when there is one of the right shape.
    pub(super) fn token(&self) -> Option<&str> {
        Some(self.draft.as_str()).filter(|token| is_token(token))
    }

    /// Whether to go back to check answers.
    pub(super) fn is_change(&self) -> bool {
        self.change.is_some()
    }
}

/// What there is under a token.
pub(super) enum Found {
    /// A draft of this browser and form.
    Draft(Draft),
    /// It has been sent: this page tells so.
    Sent(Response),
    /// Nothing: never begun, or expired.
    Nothing,
}

/// Looks a draft up. The caller owns the connection: one for the whole of a request.
pub(super) async fn find(visit: &Visit, conn: &mut PgConnection, form: &str, token: &str) -> Result<Found, AppError> {
    let state = &visit.state;
    let owner = visit.browser.owner_hash();
    let Some(row) = store::load_draft(conn, token, &owner, state.clock.now_sql()).await? else {
        let sent = store::submission_of_draft(conn, token, &owner).await?;
        return match sent {
            Some(sent) if sent.is_owner && sent.form == form => {
                Ok(Found::Sent(visit.redirect(&confirmation_path(form, token))))
            }
            // Another's, or another form's: its token is taken for good.
            Some(_) => Err(SubmissionError::NotYours.into()),
            None => Ok(Found::Nothing),
        };
    };
    if !row.is_owner || row.form != form {
        return Err(SubmissionError::NotYours.into());
    }
    let version = state.forms.version(conn, form, &row.version).await?;
    let english = version.form(Language::English).ok_or(SubmissionError::NoSuchForm)?;
    let answers = Answers::from_json(english, &row.answers);
    Ok(Found::Draft(Draft {
        token: token.to_owned(),
        revision: row.revision,
        version,
        answers,
    }))
}

/// A form that has not been begun.
pub(super) fn fresh(visit: &Visit, form: &str, token: String) -> Result<Draft, AppError> {
    let version = visit.state.forms.current(form).ok_or(SubmissionError::NoSuchForm)?;
    Ok(Draft {
        token,
        revision: 0,
        version,
        answers: Answers::default(),
    })
}

/// The address of a page of a draft.
pub(super) fn page_path(form: &str, slug: &str, token: &str, change: bool) -> String {
    let change = if change { "&change=1" } else { "" };
    format!("/forms/{form}/{slug}?draft={token}{change}")
}

/// The address of check answers.
pub(super) fn check_path(form: &str, token: &str) -> String {
    page_path(form, "check-answers", token, false)
}

/// The address of the confirmation.
pub(super) fn confirmation_path(form: &str, token: &str) -> String {
    page_path(form, "confirmation", token, false)
}

/// The address of what comes next.
pub(super) fn next_path(form: &Form, next: Next<'_>, token: &str, change: bool) -> String {
    match next {
        Next::Page(page) => page_path(&form.id, &page.slug(), token, change),
        Next::CheckAnswers => check_path(&form.id, token),
    }
}

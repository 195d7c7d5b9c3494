//! Where a request is in a form: its draft, and the addresses of the pages around it.

use std::collections::BTreeMap;

use app::language::Language;
use axum::response::Response;
use forms::answers::Answers;
use forms::definition::{Form, Page};
use forms::journey::{Journey, Next, Place, Step};
use serde::Deserialize;
use sqlx::PgConnection;
use tower_sessions::Session;

use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::prefill::Prefilled;
use crate::submissions::store;
use crate::token::{is_token, new_token};

/// What a form's address says beside its path.
#[derive(Debug, Default, Deserialize)]
pub(super) struct FormQuery {
    /// The draft's token.
    #[serde(default)]
    draft: String,
    /// Whether the page was opened from check answers, to change an answer.
    #[serde(default)]
    change: Option<String>,
    /// The item of a repeating group.
    #[serde(default)]
    item: Option<String>,
    /// What the link that led here brings along.
    #[serde(flatten)]
    link: BTreeMap<String, String>,
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

    /// The item of a repeating group.
    pub(super) fn item(&self) -> Option<u32> {
        self.item.as_deref()?.parse().ok()
    }

    /// What the link brings along.
    pub(super) fn link(&self) -> &BTreeMap<String, String> {
        &self.link
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
        prefill: serde_json::from_value(row.prefill).unwrap_or_default(),
    }))
}

/// A form that has not been begun, with what is known before anything is asked.
pub(super) async fn fresh(visit: &Visit, session: &Session, form: &str, query: &FormQuery) -> Result<Draft, AppError> {
    let version = visit.state.forms.current(form).ok_or(SubmissionError::NoSuchForm)?;
    let english = version.form(Language::English).ok_or(SubmissionError::NoSuchForm)?;
    if !english.opening.is_open(visit.state.clock.today()) {
        return Err(SubmissionError::NotOpen { form: form.to_owned() }.into());
    }
    let prefill = Prefilled::of(english, query.link(), visit, session).await?;
    Ok(Draft {
        token: query.token().map_or_else(new_token, str::to_owned),
        revision: 0,
        version,
        answers: Answers::default(),
        prefill,
    })
}

/// The step that an address names: the page, and of a repeating group the item. An item that is not there yet is the
/// next one, where the group has room.
pub(super) fn step_at<'a>(
    journey: &Journey<'a>,
    page: &'a Page,
    item: Option<u32>,
    draft: &Draft,
) -> Result<Step<'a>, SubmissionError> {
    let out_of_order = || SubmissionError::OutOfOrder {
        continue_path: continue_path(journey, draft),
    };
    match journey.place(&page.id, item) {
        Place::Open => journey.step(&page.id, item).ok_or_else(out_of_order),
        Place::TooEarly => Err(out_of_order()),
        Place::NotAsked => {
            let group = page.group.as_deref().ok_or_else(out_of_order)?;
            let list_is_open = journey.place(group, None) != Place::NotAsked;
            let next = journey
                .another(group)
                .filter(|next| list_is_open && next.item == item && next.page.id == page.id);
            next.ok_or_else(out_of_order)
        }
    }
}

/// Where to go on: the first page that has to be answered, or check answers.
pub(super) fn continue_path(journey: &Journey<'_>, draft: &Draft) -> String {
    let next = journey.first_unanswered().map_or(Next::CheckAnswers, Next::Page);
    next_path(journey.form(), next, draft, false)
}

fn path(form: &str, slug: &str, token: &str, item: Option<u32>, change: bool) -> String {
    let item = item.map_or_else(String::new, |item| format!("&item={item}"));
    let change = if change { "&change=1" } else { "" };
    format!("/forms/{form}/{slug}?draft={token}{item}{change}")
}

/// The address of a page of a draft. One that is not stored yet carries along what the link brought.
pub(super) fn page_path(form: &Form, step: Step<'_>, draft: &Draft, change: bool) -> String {
    let mut path = path(&form.id, &step.page.slug(), &draft.token, step.item, change);
    if draft.revision == 0 {
        path.push_str(&draft.prefill.link_query());
    }
    path
}

/// The address at which an item of a repeating group is removed.
pub(super) fn remove_path(form: &Form, list: &Page, draft: &Draft, item: u32, change: bool) -> String {
    let slug = format!("{}/remove", list.slug());
    path(&form.id, &slug, &draft.token, Some(item), change)
}

/// The address of check answers.
pub(super) fn check_path(form: &str, token: &str) -> String {
    path(form, "check-answers", token, None, false)
}

/// The address of the task list.
pub(super) fn tasks_path(form: &str, token: &str) -> String {
    path(form, "tasks", token, None, false)
}

/// The address of the confirmation.
pub(super) fn confirmation_path(form: &str, token: &str) -> String {
    path(form, "confirmation", token, None, false)
}

/// The address of what comes next.
pub(super) fn next_path(form: &Form, next: Next<'_>, draft: &Draft, change: bool) -> String {
    match next {
        Next::Page(step) => page_path(form, step, draft, change),
        Next::CheckAnswers => check_path(&form.id, &draft.token),
    }
}

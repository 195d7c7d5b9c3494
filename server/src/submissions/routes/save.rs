//! Answers, saved before the redirect: a dropped connection loses at most the page in hand.

use forms::answers::{Answers, PageAnswers};
use forms::definition::Form;
use forms::journey::Step;
use serde_json::{Value, json};
use sqlx::PgConnection;

use super::place::{Found, find};
use crate::error::AppError;
use crate::http::visit::Visit;
use crate::submissions::draft::Draft;
use crate::submissions::error::SubmissionError;
use crate::submissions::store::{self, NewDraft, SavedAnswers};

/// How often a change of a repeating group is tried again when another tab changed the draft meanwhile.
const TRIES: usize = 5;

/// Saves a page's answers into the draft, and into `draft`.
pub(super) async fn save_page(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &Form,
    draft: &mut Draft,
    step: Step<'_>,
    answers: PageAnswers,
) -> Result<(), AppError> {
    match (&step.page.group, step.item) {
        (Some(group), Some(item)) => {
            let change = |all: &mut Answers| all.set_item(group, item, &step.page.id, answers.clone());
            change_group(visit, conn, form, draft, group, &change).await
        }
        _ => {
            let stored = json!({ step.page.id.as_str(): answers });
            if !store_answers(visit, conn, form, draft, &stored, None).await? {
                return Err(SubmissionError::Expired { form: form.id.clone() }.into());
            }
            draft.answers.set(&step.page.id, answers);
            Ok(())
        }
    }
}

/// Changes the items of a repeating group. They are stored together, so the change is made anew on what another tab
/// has saved meanwhile: no item is lost.
pub(super) async fn change_group(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &Form,
    draft: &mut Draft,
    group: &str,
    change: &(dyn Fn(&mut Answers) + Sync),
) -> Result<(), AppError> {
    for _ in 0..TRIES {
        change(&mut draft.answers);
        let items = draft.answers.group(group).unwrap_or_default();
        let stored = json!({ group: items });
        if store_answers(visit, conn, form, draft, &stored, Some(draft.revision)).await? {
            return Ok(());
        }
        match find(visit, conn, &form.id, &draft.token).await? {
            Found::Draft(newer) => *draft = newer,
            Found::Sent(_) | Found::Nothing => {
                return Err(SubmissionError::Expired { form: form.id.clone() }.into());
            }
        }
    }
    Err(SubmissionError::Busy.into())
}

async fn store_answers(
    visit: &Visit,
    conn: &mut PgConnection,
    form: &Form,
    draft: &Draft,
    answers: &Value,
    revision: Option<i32>,
) -> Result<bool, AppError> {
    let state = &visit.state;
    let owner_hash = visit.browser.owner_hash();
    let now = state.clock.now_sql();
    let expires_at = state.clock.in_days_sql(form.keep.drafts_days);
    let language = visit.language.tag();
    if draft.revision == 0 {
        let prefill = serde_json::to_value(&draft.prefill).map_err(anyhow::Error::from)?;
        let new = NewDraft {
            token: &draft.token,
            owner_hash: &owner_hash,
            form: &form.id,
            version: &form.version,
            language,
            answers,
            prefill: &prefill,
            now,
            expires_at,
        };
        return Ok(store::start_draft(conn, &new).await?);
    }
    let saved = SavedAnswers {
        token: &draft.token,
        owner_hash: &owner_hash,
        answers,
        revision,
        language,
        now,
        expires_at,
    };
    Ok(store::save_answers(conn, &saved).await?)
}

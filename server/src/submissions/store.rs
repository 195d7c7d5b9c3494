//! The SQL of forms in use.

pub mod publications;
pub(crate) mod sent;
pub(crate) mod uploads;

use std::collections::BTreeMap;

use serde_json::Value;
use sqlx::types::Json;
use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

use super::version::FormVersion;

/// Keeps a version, once.
pub(crate) async fn keep_version<'e>(
    connection: impl sqlx::PgExecutor<'e>,
    form: &str,
    version: &FormVersion,
    now: OffsetDateTime,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into submissions.form_version (form, version, definition, overlays, first_served_at)
         values ($1, $2, $3, $4, $5) on conflict do nothing",
        form,
        version.version,
        version.definition(),
        Json(version.overlays()) as _,
        now
    )
    .execute(connection)
    .await?;
    Ok(())
}

/// The definition and translations of a version.
pub(crate) async fn load_version(
    conn: &mut PgConnection,
    form: &str,
    version: &str,
) -> sqlx::Result<Option<(String, BTreeMap<String, String>)>> {
    let row = sqlx::query!(
        r#"select definition, overlays as "overlays: Json<BTreeMap<String, String>>"
           from submissions.form_version where form = $1 and version = $2"#,
        form,
        version
    )
    .fetch_optional(conn)
    .await?;
    Ok(row.map(|row| (row.definition, row.overlays.0)))
}

/// A draft as it is stored.
pub(crate) struct DraftRow {
    pub(crate) form: String,
    pub(crate) version: String,
    pub(crate) answers: Value,
    pub(crate) prefill: Value,
    pub(crate) revision: i32,
    pub(crate) is_owner: bool,
}

/// The draft of a token, unless it has expired.
pub(crate) async fn load_draft(
    conn: &mut PgConnection,
    token: &str,
    owner_hash: &[u8],
    now: OffsetDateTime,
) -> sqlx::Result<Option<DraftRow>> {
    sqlx::query_as!(
        DraftRow,
        r#"select form, version, answers, prefill, revision, owner_hash = $2 as "is_owner!"
           from submissions.draft where token = $1 and expires_at > $3"#,
        token,
        owner_hash,
        now
    )
    .fetch_optional(conn)
    .await
}

/// Everything that a new draft starts with.
pub(crate) struct NewDraft<'a> {
    pub(crate) token: &'a str,
    pub(crate) owner_hash: &'a [u8],
    pub(crate) form: &'a str,
    pub(crate) version: &'a str,
    pub(crate) language: &'a str,
    pub(crate) answers: &'a Value,
    pub(crate) prefill: &'a Value,
    pub(crate) now: OffsetDateTime,
    pub(crate) expires_at: OffsetDateTime,
}

/// Starts a draft with the answers of its first page; a repeated post finds it there. False when the token is taken by
/// another browser.
pub(crate) async fn start_draft(conn: &mut PgConnection, draft: &NewDraft<'_>) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "insert into submissions.draft
             (token, owner_hash, form, version, language, answers, prefill, created_at, updated_at, expires_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $8, $9)
         on conflict (council, token) do update
             set answers = case when submissions.draft.expires_at > excluded.updated_at
                               then submissions.draft.answers || excluded.answers else excluded.answers end,
                 version = case when submissions.draft.expires_at > excluded.updated_at
                               then submissions.draft.version else excluded.version end,
                 revision = submissions.draft.revision + 1, updated_at = excluded.updated_at,
                 expires_at = excluded.expires_at
             where submissions.draft.owner_hash = excluded.owner_hash and submissions.draft.form = excluded.form",
        draft.token,
        draft.owner_hash,
        draft.form,
        draft.version,
        draft.language,
        draft.answers,
        draft.prefill,
        draft.now,
        draft.expires_at
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What is saved into a draft.
pub(crate) struct SavedAnswers<'a> {
    pub(crate) token: &'a str,
    pub(crate) owner_hash: &'a [u8],
    /// By page or repeating group; each replaces what the draft has of it.
    pub(crate) answers: &'a Value,
    /// The revision that they were worked out from, where that matters: of a group, whose items are saved together.
    pub(crate) revision: Option<i32>,
    pub(crate) language: &'a str,
    pub(crate) now: OffsetDateTime,
    pub(crate) expires_at: OffsetDateTime,
}

/// Saves answers into a draft. False when the draft is gone, or of another revision than was asked for.
pub(crate) async fn save_answers(conn: &mut PgConnection, saved: &SavedAnswers<'_>) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "update submissions.draft
         set answers = answers || $3, revision = revision + 1, language = $4, updated_at = $5, expires_at = $6
         where token = $1 and owner_hash = $2 and ($7::integer is null or revision = $7)",
        saved.token,
        saved.owner_hash,
        saved.answers,
        saved.language,
        saved.now,
        saved.expires_at,
        saved.revision
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// What is submitted.
pub(crate) struct NewSubmission<'a> {
    pub(crate) reference: &'a str,
    pub(crate) token: &'a str,
    pub(crate) owner_hash: &'a [u8],
    pub(crate) revision: i32,
    pub(crate) answers: &'a Value,
    pub(crate) calculated: &'a Value,
    /// The ids of the files that the answers name.
    pub(crate) files: &'a [String],
    pub(crate) now: OffsetDateTime,
    pub(crate) expires_at: OffsetDateTime,
}

/// Turns a draft into a submission, in one statement: of any number of requests at once, one finds the draft there. The
/// files that its answers name stay with it; those that they do not name go.
/// False when the draft was gone, or was changed after it was checked.
pub(crate) async fn submit(conn: &mut PgConnection, new: &NewSubmission<'_>) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        "with draft as (
             delete from submissions.draft where token = $2 and owner_hash = $3 and revision = $4
             returning form, version, language
         ),
         kept as (
             update submissions.upload set reference = $1, expires_at = $8
             where draft_token = $2 and owner_hash = $3 and id = any($9) and exists (select from draft)
         ),
         dropped as (
             delete from submissions.upload
             where draft_token = $2 and owner_hash = $3 and id <> all($9) and exists (select from draft)
         )
         insert into submissions.submission
             (reference, draft_token, owner_hash, form, version, language, answers, calculated, submitted_at, expires_at)
         select $1, $2, $3, form, version, language, $5, $6, $7, $8 from draft",
        new.reference,
        new.token,
        new.owner_hash,
        new.revision,
        new.answers,
        new.calculated,
        new.now,
        new.expires_at,
        new.files
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// A submission, for its confirmation.
pub(crate) struct SubmissionRow {
    pub(crate) reference: String,
    pub(crate) form: String,
    pub(crate) version: String,
    pub(crate) is_owner: bool,
}

/// What became of a draft that was sent, and whether by this browser.
pub(crate) async fn submission_of_draft(
    conn: &mut PgConnection,
    token: &str,
    owner_hash: &[u8],
) -> sqlx::Result<Option<SubmissionRow>> {
    sqlx::query_as!(
        SubmissionRow,
        r#"select reference, form, version, owner_hash = $2 as "is_owner!"
           from submissions.submission where draft_token = $1"#,
        token,
        owner_hash
    )
    .fetch_optional(conn)
    .await
}

/// Lets go of drafts and submissions that have been kept as long as their forms say.
pub(crate) async fn delete_expired(pool: &PgPool, now: OffsetDateTime) -> sqlx::Result<(u64, u64)> {
    let drafts = sqlx::query!("delete from submissions.draft where expires_at <= $1", now)
        .execute(pool)
        .await?;
    let sent = sqlx::query!("delete from submissions.submission where expires_at <= $1", now)
        .execute(pool)
        .await?;
    Ok((drafts.rows_affected(), sent.rows_affected()))
}

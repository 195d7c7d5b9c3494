//! Where uploaded files are kept: the one door to their content. They stand in Postgres, with what names them.

use forms::definition::FileKind;
use forms::values::UploadedFile;
use sqlx::{PgConnection, PgPool};
use time::OffsetDateTime;

use crate::submissions::uploads::{MOST_BYTES, MOST_FILES, Upload};

/// A file to be kept.
pub(crate) struct NewUpload<'a> {
    /// The draft's token; it may not be stored yet.
    pub(crate) token: &'a str,
    pub(crate) owner_hash: &'a [u8],
    /// Where it was asked for.
    pub(crate) field: &'a str,
    pub(crate) file: &'a UploadedFile,
    pub(crate) kind: FileKind,
    pub(crate) content: &'a [u8],
    pub(crate) now: OffsetDateTime,
    pub(crate) expires_at: OffsetDateTime,
}

/// Keeps a file. False when the draft has as many as it can have, or as large.
pub(crate) async fn keep(conn: &mut PgConnection, new: &NewUpload<'_>) -> sqlx::Result<bool> {
    let done = sqlx::query!(
        r#"insert into submissions.upload
               (id, draft_token, owner_hash, field, name, bytes, kind, content, created_at, expires_at)
           select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10
           from (select count(*) as files, coalesce(sum(bytes), 0)::bigint as bytes from submissions.upload
                 where draft_token = $2 and owner_hash = $3) as there
           where there.files < $11 and there.bytes + $6 <= $12"#,
        new.file.id,
        new.token,
        new.owner_hash,
        new.field,
        new.file.name,
        i64::try_from(new.file.bytes).map_err(|error| sqlx::Error::Encode(error.into()))?,
        kind_name(new.kind),
        new.content,
        new.now,
        new.expires_at,
        MOST_FILES,
        MOST_BYTES
    )
    .execute(conn)
    .await?;
    Ok(done.rows_affected() == 1)
}

/// The files of a draft of this browser, in the order in which they came; their content stays where it is.
pub(crate) async fn of_draft(conn: &mut PgConnection, token: &str, owner_hash: &[u8]) -> sqlx::Result<Vec<Upload>> {
    let rows = sqlx::query!(
        "select id, field, name, bytes, kind from submissions.upload
         where draft_token = $1 and owner_hash = $2 and reference is null order by number",
        token,
        owner_hash
    )
    .fetch_all(conn)
    .await?;
    let upload = |row: (String, String, String, i64, String)| Upload {
        field: row.1,
        file: UploadedFile {
            id: row.0,
            name: row.2,
            bytes: u64::try_from(row.3).unwrap_or_default(),
            kind: FileKind::ALL
                .into_iter()
                .find(|(name, _)| *name == row.4)
                .map(|(_, kind)| kind),
        },
    };
    let rows = rows
        .into_iter()
        .map(|row| (row.id, row.field, row.name, row.bytes, row.kind));
    Ok(rows.map(upload).collect())
}

/// Lets go of these files of a draft.
pub(crate) async fn forget(
    conn: &mut PgConnection,
    token: &str,
    owner_hash: &[u8],
    ids: &[String],
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from submissions.upload
         where draft_token = $1 and owner_hash = $2 and reference is null and id = any($3)",
        token,
        owner_hash,
        ids
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets go of everything that a draft has at places that start like this.
pub(crate) async fn forget_at(
    conn: &mut PgConnection,
    token: &str,
    owner_hash: &[u8],
    start: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "delete from submissions.upload
         where draft_token = $1 and owner_hash = $2 and reference is null and starts_with(field, $3)",
        token,
        owner_hash,
        start
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Lets go of files whose draft is gone or whose time is over; those of a submission went with it.
pub(crate) async fn delete_expired(pool: &PgPool, now: OffsetDateTime) -> sqlx::Result<u64> {
    let done = sqlx::query!(
        "delete from submissions.upload
         where expires_at <= $1 and not exists (
             select from submissions.draft
             where draft.token = upload.draft_token and draft.owner_hash = upload.owner_hash)",
        now
    )
    .execute(pool)
    .await?;
    Ok(done.rows_affected())
}

fn kind_name(kind: FileKind) -> &'static str {
    let known = FileKind::ALL.into_iter().find(|(_, other)| *other == kind);
    known.map_or("", |(name, _)| name)
}

//! The SQL of live versions.

use sqlx::PgConnection;
use time::OffsetDateTime;

/// A row of the history of what is live.
#[derive(Debug, Clone)]
pub struct Publication {
    /// Counts every publication of every council; the newest of a form is what is live.
    pub number: i64,
    /// The form.
    pub form: String,
    /// The version; none when the form was taken off.
    pub version: Option<String>,
    /// When.
    pub published_at: OffsetDateTime,
    /// By whom.
    pub published_by: String,
}

/// Notes that a version is live from now on, or that the form is taken off.
pub(crate) async fn insert_publication(
    conn: &mut PgConnection,
    form: &str,
    version: Option<&str>,
    what: &str,
    now: OffsetDateTime,
    by: &str,
) -> sqlx::Result<()> {
    sqlx::query!(
        "insert into submissions.publication (form, version, what, published_at, published_by)
         values ($1, $2, $3, $4, $5)",
        form,
        version,
        what,
        now,
        by
    )
    .execute(conn)
    .await?;
    Ok(())
}

/// Two who publish at once wait for each other.
pub(crate) async fn lock_publications(conn: &mut PgConnection) -> sqlx::Result<()> {
    sqlx::query!(
        "select pg_advisory_xact_lock(hashtext('publication'), hashtext(current_setting('guildhall.council')))"
    )
    .fetch_one(conn)
    .await?;
    Ok(())
}

/// What each form's newest publication says; a form that was taken off is among them.
pub async fn newest_publications(conn: &mut PgConnection) -> sqlx::Result<Vec<Publication>> {
    sqlx::query_as!(
        Publication,
        "select distinct on (form) number, form, version, published_at, published_by
         from submissions.publication order by form, number desc"
    )
    .fetch_all(conn)
    .await
}

/// The history of one form, newest first.
pub async fn history(conn: &mut PgConnection, form: &str) -> sqlx::Result<Vec<Publication>> {
    sqlx::query_as!(
        Publication,
        "select number, form, version, published_at, published_by
         from submissions.publication where form = $1 order by number desc limit 100",
        form
    )
    .fetch_all(conn)
    .await
}

/// The number of the newest publication; 0 when there is none.
pub(crate) async fn newest_number(conn: &mut PgConnection) -> sqlx::Result<i64> {
    sqlx::query_scalar!(r#"select coalesce(max(number), 0) as "number!" from submissions.publication"#)
        .fetch_one(conn)
        .await
}

/// Drafts of a form by the version that they were begun with.
pub async fn drafts_by_version(
    conn: &mut PgConnection,
    form: &str,
    now: OffsetDateTime,
) -> sqlx::Result<Vec<(String, i64)>> {
    let rows = sqlx::query!(
        r#"select version, count(*) as "drafts!" from submissions.draft
           where form = $1 and expires_at > $2 group by version order by version"#,
        form,
        now
    )
    .fetch_all(conn)
    .await?;
    Ok(rows.into_iter().map(|row| (row.version, row.drafts)).collect())
}

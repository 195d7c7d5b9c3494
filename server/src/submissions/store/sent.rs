//! The SQL of what somebody has sent.

use sqlx::PgConnection;
use time::OffsetDateTime;

/// How many are listed.
const LISTED: i64 = 20;

/// A form that was sent.
pub(crate) struct Sent {
    pub(crate) form: String,
    /// The draft's token, by which its confirmation is found.
    pub(crate) token: String,
    pub(crate) submitted_at: OffsetDateTime,
}

/// The latest of these forms that a browser has sent.
pub(crate) async fn from_browser(
    conn: &mut PgConnection,
    owner_hash: &[u8],
    forms: &[String],
) -> sqlx::Result<Vec<Sent>> {
    sqlx::query_as!(
        Sent,
        "select form, draft_token as token, submitted_at from submissions.submission
         where owner_hash = $1 and form = any($2) order by submitted_at desc limit $3",
        owner_hash,
        forms,
        LISTED
    )
    .fetch_all(conn)
    .await
}

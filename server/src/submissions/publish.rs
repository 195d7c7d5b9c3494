//! Putting versions of forms live for a council, and taking them back. A live version is a row in Postgres, so every
//! instance serves the same one.

use std::sync::Arc;

use sqlx::{Connection, PgConnection};
use time::OffsetDateTime;

use super::store;
use super::store::publications::{self, Publication};
use super::version::FormVersion;

/// What publishing a form came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Published {
    /// It is live now, in place of that version, if there was one.
    Live {
        /// The version that was live before.
        replaced: Option<String>,
    },
    /// It was live already.
    AlreadyLive,
}

/// What taking back came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RolledBack {
    /// This older version is live again.
    To {
        /// The version that is live now.
        version: String,
    },
    /// There was no older version: the form is not offered any more.
    TakenOff,
    /// The form is not live.
    NotLive,
}

/// Puts checked versions live, all or none.
///
/// # Errors
/// When Postgres does not answer.
pub async fn publish(
    conn: &mut PgConnection,
    forms: &[Arc<FormVersion>],
    now: OffsetDateTime,
    by: &str,
) -> sqlx::Result<Vec<Published>> {
    let mut transaction = conn.begin().await?;
    publications::lock_publications(&mut transaction).await?;
    let newest = publications::newest_publications(&mut transaction).await?;
    let mut outcomes = Vec::with_capacity(forms.len());
    for form in forms {
        let live = newest
            .iter()
            .find(|row| row.form == form.id())
            .and_then(|row| row.version.clone());
        if live.as_deref() == Some(form.version.as_str()) {
            outcomes.push(Published::AlreadyLive);
            continue;
        }
        store::keep_version(&mut *transaction, form.id(), form, now).await?;
        publications::insert_publication(&mut transaction, form.id(), Some(&form.version), "published", now, by)
            .await?;
        outcomes.push(Published::Live { replaced: live });
    }
    transaction.commit().await?;
    Ok(outcomes)
}

/// Puts back the version that was live before the one that is; without one, takes the form off.
///
/// # Errors
/// When Postgres does not answer.
pub async fn roll_back(conn: &mut PgConnection, form: &str, now: OffsetDateTime, by: &str) -> sqlx::Result<RolledBack> {
    let mut transaction = conn.begin().await?;
    publications::lock_publications(&mut transaction).await?;
    let history = publications::history(&mut transaction, form).await?;
    let outcome = match before_live(&history) {
        None => return Ok(RolledBack::NotLive),
        Some(version) => {
            publications::insert_publication(&mut transaction, form, version.as_deref(), "rolled_back", now, by)
                .await?;
            version.map_or(RolledBack::TakenOff, |version| RolledBack::To { version })
        }
    };
    transaction.commit().await?;
    Ok(outcome)
}

/// Takes a form off. False when it was not live.
///
/// # Errors
/// When Postgres does not answer.
pub async fn withdraw(conn: &mut PgConnection, form: &str, now: OffsetDateTime, by: &str) -> sqlx::Result<bool> {
    let mut transaction = conn.begin().await?;
    publications::lock_publications(&mut transaction).await?;
    let history = publications::history(&mut transaction, form).await?;
    let is_live = history.first().is_some_and(|newest| newest.version.is_some());
    if is_live {
        publications::insert_publication(&mut transaction, form, None, "withdrawn", now, by).await?;
    }
    transaction.commit().await?;
    Ok(is_live)
}

/// What was live before the version that is: going back twice goes back two versions, and not to and fro. Nothing when
/// the form is not live; no version when there was none before.
fn before_live(history: &[Publication]) -> Option<Option<String>> {
    let live = history.first()?.version.as_deref()?;
    // The first time that this version went live; what was live before that is older.
    let first = history.iter().rposition(|row| row.version.as_deref() == Some(live))?;
    let older = history.iter().skip(first + 1).find_map(|row| row.version.clone());
    Some(older)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Newest first.
    fn history(versions: &[Option<&str>]) -> Vec<Publication> {
        let row = |version: &Option<&str>| Publication {
            number: 0,
            form: "f".into(),
            version: version.map(str::to_owned),
            published_at: OffsetDateTime::UNIX_EPOCH,
            published_by: "test".into(),
        };
        versions.iter().map(row).collect()
    }

    #[test]
    fn goes_back_one_version_at_a_time() {
        assert_eq!(before_live(&history(&[])), None);
        assert_eq!(before_live(&history(&[None, Some("a")])), None, "it is taken off");
        assert_eq!(before_live(&history(&[Some("a")])), Some(None));
        assert_eq!(before_live(&history(&[Some("b"), Some("a")])), Some(Some("a".into())));
        let back_once = history(&[Some("b"), Some("c"), Some("b"), Some("a")]);
        assert_eq!(before_live(&back_once), Some(Some("a".into())), "not forth to c again");
        let around_a_gap = history(&[Some("b"), None, Some("a")]);
        assert_eq!(before_live(&around_a_gap), Some(Some("a".into())));
    }
}

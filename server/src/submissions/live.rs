//! What is live, followed while the server runs: the rows that `forms publish` writes, or, for the demo, the folder.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use forms::problem::Report;
use sqlx::PgConnection;

use super::catalogue::{Catalogue, dead_links, offered, read_back};
use super::folder::{FormFiles, FormFolder};
use super::store::publications;
use crate::councils::CouncilState;

/// Where a council's forms come from.
#[derive(Debug, Clone)]
pub enum FormSource {
    /// What was published, in Postgres.
    Published,
    /// Files, as they are: for the demo and for designers.
    Folder {
        /// Where they are.
        files: FormFiles,
        /// The forms that the council offers.
        offers: Vec<String>,
    },
}

/// How often it is looked for something new.
const INTERVAL: Duration = Duration::from_secs(2);

/// The forms that are live by what was published.
///
/// # Errors
/// When Postgres does not answer, or a version cannot be read back.
pub async fn published(conn: &mut PgConnection) -> anyhow::Result<FormFolder> {
    let mut live = FormFolder::new();
    for row in publications::newest_publications(conn).await? {
        if let Some(version) = row.version {
            live.insert(row.form.clone(), read_back(conn, &row.form, &version).await?);
        }
    }
    Ok(live)
}

/// Of what was read, the forms that a council offers; a file that cannot be used now stays as it was. What has to be
/// told comes along.
pub fn from_folder(
    files: &FormFiles,
    council: &str,
    offers: &[String],
    before: &FormFolder,
) -> anyhow::Result<(FormFolder, Vec<Report>)> {
    let mut read = files.of_council(council)?;
    for name in &read.refused {
        if let Some(last_good) = before.get(name) {
            read.forms.insert(name.clone(), last_good.clone());
        }
    }
    // A form whose file is bad from the start is missing; the others are served.
    let there: Vec<String> = offers
        .iter()
        .filter(|id| read.forms.contains_key(*id))
        .cloned()
        .collect();
    let forms = offered(&read.forms, &there).unwrap_or_default();
    Ok((forms, read.reports))
}

/// Follows what is live, for as long as the server runs.
pub async fn follow(state: Arc<CouncilState>) {
    let mut ticks = tokio::time::interval(INTERVAL);
    ticks.tick().await;
    let mut seen = Seen::Nothing;
    loop {
        if let Err(error) = look(&state, &mut seen).await {
            tracing::warn!(
                council = state.council.id.as_str(),
                error = format!("{error:#}"),
                "forms stay as they are"
            );
        }
        ticks.tick().await;
    }
}

/// What was there when it was last looked.
#[derive(PartialEq)]
enum Seen {
    Nothing,
    Number(i64),
    Files(BTreeMap<String, (SystemTime, u64)>),
}

async fn look(state: &CouncilState, seen: &mut Seen) -> anyhow::Result<()> {
    let now = match &state.form_source {
        FormSource::Published => {
            let mut conn = state.pool.acquire().await?;
            Seen::Number(publications::newest_number(&mut conn).await?)
        }
        FormSource::Folder { files, .. } => Seen::Files(stamps(files)),
    };
    if now == *seen {
        return Ok(());
    }
    let first = *seen == Seen::Nothing;
    *seen = now;
    refresh(state, first).await
}

/// Reads what is live anew, and serves it.
///
/// # Errors
/// When Postgres does not answer, or nothing can be read; what is served stays as it is.
pub async fn refresh(state: &CouncilState, quietly: bool) -> anyhow::Result<()> {
    let before = state.forms.live();
    let live = match &state.form_source {
        FormSource::Published => {
            let mut conn = state.pool.acquire().await?;
            published(&mut conn).await?
        }
        FormSource::Folder { files, offers } => {
            let (live, reports) = from_folder(files, &state.council.id, offers, &before)?;
            if !quietly {
                reports.iter().for_each(|report| tracing::warn!("{report}"));
            }
            Catalogue::keep_versions(&live, &state.pool, &state.clock).await?;
            live
        }
    };
    for (id, version) in &live {
        if before.get(id).is_none_or(|before| before.version != version.version) {
            tracing::info!(
                council = state.council.id.as_str(),
                form = id.as_str(),
                version = version.short(),
                "live"
            );
        }
    }
    for id in before.keys().filter(|id| !live.contains_key(*id)) {
        tracing::info!(council = state.council.id.as_str(), form = id.as_str(), "taken off");
    }
    for (form, to) in dead_links(&live) {
        tracing::warn!(
            council = state.council.id.as_str(),
            form,
            to,
            "links to a form that is not offered"
        );
    }
    state.forms.replace(live);
    Ok(())
}

/// The files that forms are made of, with when they changed and how long they are.
pub(crate) fn stamps(files: &FormFiles) -> BTreeMap<String, (SystemTime, u64)> {
    let mut found = BTreeMap::new();
    stamps_below(&files.forms, 2, &mut found);
    stamps_below(&files.locales, 4, &mut found);
    found
}

fn stamps_below(folder: &Path, depth: usize, found: &mut BTreeMap<String, (SystemTime, u64)>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let (path, Ok(about)) = (entry.path(), entry.metadata()) else {
            continue;
        };
        if about.is_dir() {
            if depth > 1 {
                stamps_below(&path, depth - 1, found);
            }
        } else if let Ok(changed) = about.modified() {
            found.insert(path.display().to_string(), (changed, about.len()));
        }
    }
}

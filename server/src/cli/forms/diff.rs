//! `guildhall forms diff`

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, ensure};
use app::language::Language;
use clap::Args;
use forms::definition::Form;

use super::report::counted;
use super::{Folders, live, refusal};
use crate::submissions::catalogue::read_back;
use crate::submissions::store::publications;
use crate::submissions::version::{FormVersion, short};

/// What to compare.
#[derive(Debug, Args)]
pub(in crate::cli) struct Diff {
    /// The form's id, to compare what is live with the folder; or the older of two files.
    form: String,
    /// The newer of two files.
    newer: Option<PathBuf>,
    /// The council's id, to compare with what is live for it.
    #[arg(long, required_unless_present = "newer", conflicts_with = "newer")]
    council: Option<String>,
    #[command(flatten)]
    folders: Folders,
}

/// Says in sentences what changes for residents between two versions of a form.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn run(what: &Diff) -> anyhow::Result<()> {
    let (Some(council), None) = (&what.council, &what.newer) else {
        let newer = what
            .newer
            .as_deref()
            .context("name two files, or a form and --council")?;
        return tell(&of_file(Path::new(&what.form))?, &of_file(newer)?);
    };
    let read = what.folders.files().of_council(council)?;
    let new = read.forms.get(&what.form).cloned();
    let new = new
        .ok_or_else(|| refusal(read.reports))
        .context("the folder's version")?;
    let council = live::council(council).await?;
    let mut conn = council.pool.acquire().await?;
    let newest = publications::newest_publications(&mut conn).await?;
    let live = newest
        .into_iter()
        .find(|row| row.form == what.form)
        .and_then(|row| row.version);
    let live = live.with_context(|| format!("{} is not live for {}", what.form, council.settings.council.id))?;
    let old = read_back(&mut conn, &what.form, &live).await?;
    if old.version == new.version {
        println!("What is live ({}) is what the folder holds.", old.short());
        return Ok(());
    }
    println!("From {} (live) to {} (the folder):", old.short(), new.short());
    tell(&english(&old)?, &english(&new)?)?;
    translations(&old, &new);
    for (version, drafts) in publications::drafts_by_version(&mut conn, &what.form, council.clock.now_sql()).await? {
        let drafts = counted(usize::try_from(drafts).unwrap_or_default(), "resident");
        println!("{drafts} half way in {}: they finish what they began.", short(&version));
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "it is what the command is for")]
fn tell(old: &Form, new: &Form) -> anyhow::Result<()> {
    ensure!(old.id == new.id, "{} and {} are two forms", old.id, new.id);
    let changes = forms::diff::diff(old, new);
    if changes.is_empty() {
        println!("Nothing changes for residents who read English.");
    }
    for change in changes {
        println!("- {change}");
    }
    Ok(())
}

/// Other languages: that a text changed is told, not how.
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
fn translations(old: &Arc<FormVersion>, new: &Arc<FormVersion>) {
    for language in Language::ALL
        .into_iter()
        .filter(|language| *language != Language::English)
    {
        let texts = |version: &FormVersion| version.form(language).map(|form| form.texts()).unwrap_or_default();
        let (before, now) = (texts(old), texts(new));
        let changed = now.iter().filter(|(id, text)| before.get(*id) != Some(*text)).count();
        if changed > 0 {
            println!("- {} changed in {}.", counted(changed, "text"), language.tag());
        }
    }
}

fn english(version: &FormVersion) -> anyhow::Result<Form> {
    version
        .form(Language::English)
        .cloned()
        .context("a form without a language")
}

fn of_file(path: &Path) -> anyhow::Result<Form> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    forms::read::read(&path.display().to_string(), &text).map_err(|report| refusal(vec![report]))
}

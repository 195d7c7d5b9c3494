//! `guildhall forms publish`, `rollback`, `withdraw` and `list`.

use std::sync::Arc;

use anyhow::{Context, ensure};
use app::language::Language;
use clap::Args;
use secrecy::SecretString;
use sqlx::PgPool;

use super::{Folders, refusal};
use crate::clock::{Clock, from_sql};
use crate::councils::settings::CouncilSettings;
use crate::councils::{pool, store as councils};
use crate::submissions::catalogue::dead_links;
use crate::submissions::live;
use crate::submissions::publish::{self, Published, RolledBack};
use crate::submissions::store::publications;
use crate::submissions::version::{FormVersion, short};

/// What to put live.
#[derive(Debug, Args)]
pub(in crate::cli) struct Publish {
    /// The council's id.
    #[arg(long)]
    council: String,
    /// The forms, by id.
    #[arg(value_name = "FORM", required_unless_present = "all", conflicts_with = "all")]
    ids: Vec<String>,
    /// Every form that the council offers (`forms` in the councils' settings).
    #[arg(long)]
    all: bool,
    /// Who publishes.
    #[arg(long, env = "USER", default_value = "operator")]
    by: String,
    #[command(flatten)]
    folders: Folders,
}

/// One form of a council.
#[derive(Debug, Args)]
pub(in crate::cli) struct OneForm {
    /// The council's id.
    #[arg(long)]
    council: String,
    /// The form's id.
    form: String,
    /// Who does it.
    #[arg(long, env = "USER", default_value = "operator")]
    by: String,
}

/// What to list.
#[derive(Debug, Args)]
pub(in crate::cli) struct List {
    /// The council's id.
    #[arg(long)]
    council: String,
}

/// A council, from the settings and in the database.
pub(super) struct Council {
    pub(super) settings: CouncilSettings,
    pub(super) pool: PgPool,
    pub(super) clock: Clock,
}

pub(super) async fn council(id: &str) -> anyhow::Result<Council> {
    let all = super::super::migrate::all_settings()?;
    let ids: Vec<String> = all.iter().map(|settings| settings.council.id.clone()).collect();
    let settings = all
        .into_iter()
        .find(|settings| settings.council.id == id)
        .with_context(|| format!("there is no council {id}; the settings name {}", ids.join(", ")))?;
    let url = std::env::var("DATABASE_URL").context("DATABASE_URL must be set: Postgres, as the role guildhall_app")?;
    let pool = pool::for_council(&SecretString::from(url), id)?;
    pool::refuse_powerful_role(&pool).await?;
    ensure!(
        councils::council_is_known(&pool).await?,
        "the database does not know the council {id}: run `guildhall migrate`"
    );
    Ok(Council {
        settings,
        pool,
        clock: Clock::system()?,
    })
}

/// `guildhall forms publish`
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn publish(what: &Publish) -> anyhow::Result<()> {
    let read = what.folders.files().of_council(&what.council)?;
    let council = council(&what.council).await?;
    let ids = if what.all { &council.settings.forms } else { &what.ids };
    let refused: Vec<&String> = ids.iter().filter(|id| read.refused.contains(*id)).collect();
    if !refused.is_empty() {
        let of_refused = |report: &forms::problem::Report| refused.iter().any(|id| report.file().contains(id.as_str()));
        return Err(refusal(read.reports.into_iter().filter(of_refused).collect()));
    }
    let mut chosen: Vec<Arc<FormVersion>> = Vec::new();
    for id in ids {
        let form = read.forms.get(id).with_context(|| {
            let known: Vec<&str> = read.forms.keys().map(String::as_str).collect();
            format!("there is no form {id}; there are {}", known.join(", "))
        })?;
        chosen.push(form.clone());
    }
    let mut conn = council.pool.acquire().await?;
    let outcomes = publish::publish(&mut conn, &chosen, council.clock.now_sql(), &what.by).await?;
    for (form, outcome) in chosen.iter().zip(outcomes) {
        let (id, version) = (form.id(), form.short());
        match outcome {
            Published::AlreadyLive => println!("{id}  {version}  is live already"),
            Published::Live { replaced: None } => println!("{id}  {version}  is live"),
            Published::Live { replaced: Some(old) } => {
                println!("{id}  {version}  is live, in place of {}", short(&old));
            }
        }
    }
    for (form, to) in dead_links(&live::published(&mut conn).await?) {
        println!("{form}  links to {to}, which is not live: publish it too, or take the link out");
    }
    Ok(())
}

/// `guildhall forms rollback`
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn roll_back(what: &OneForm) -> anyhow::Result<()> {
    let council = council(&what.council).await?;
    let mut conn = council.pool.acquire().await?;
    match publish::roll_back(&mut conn, &what.form, council.clock.now_sql(), &what.by).await? {
        RolledBack::To { version } => println!("{}  {}  is live again", what.form, short(&version)),
        RolledBack::TakenOff => println!("{}  had no older version: it is taken off", what.form),
        RolledBack::NotLive => anyhow::bail!("{} is not live for {}", what.form, what.council),
    }
    Ok(())
}

/// `guildhall forms withdraw`
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn withdraw(what: &OneForm) -> anyhow::Result<()> {
    let council = council(&what.council).await?;
    let mut conn = council.pool.acquire().await?;
    let was_live = publish::withdraw(&mut conn, &what.form, council.clock.now_sql(), &what.by).await?;
    ensure!(was_live, "{} is not live for {}", what.form, what.council);
    println!("{}  is taken off; whoever is half way can still finish", what.form);
    Ok(())
}

/// `guildhall forms list`
#[allow(clippy::print_stdout, reason = "it is what the command is for")]
pub(super) async fn list(what: &List) -> anyhow::Result<()> {
    let council = council(&what.council).await?;
    let mut conn = council.pool.acquire().await?;
    let live = publications::newest_publications(&mut conn).await?;
    let mut any = false;
    for row in live {
        let Some(version) = &row.version else { continue };
        any = true;
        let form = crate::submissions::catalogue::read_back(&mut conn, &row.form, version).await?;
        let title = form
            .form(Language::English)
            .map(|form| form.title.clone())
            .unwrap_or_default();
        let since = council
            .clock
            .local(from_sql(row.published_at))
            .strftime("%-d %B %Y at %H:%M");
        println!("{}  {}  {title}", row.form, form.short());
        println!("    live since {since}, by {}", row.published_by);
        let drafts = publications::drafts_by_version(&mut conn, &row.form, council.clock.now_sql()).await?;
        for (of_version, count) in drafts {
            let age = if of_version == *version {
                "this version"
            } else {
                short(&of_version)
            };
            println!("    {count} half way in {age}");
        }
    }
    if !any {
        println!(
            "No form is live for {}. `guildhall forms publish --council {} --all` puts its forms there.",
            what.council, what.council
        );
    }
    Ok(())
}

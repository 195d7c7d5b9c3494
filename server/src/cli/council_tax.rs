//! `guildhall council-tax`

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use secrecy::SecretString;

use super::migrate::all_settings;
use crate::clock::Clock;
use crate::council_tax::demo::{self, ACCOUNTS, DemoCouncil, DemoPlan};
use crate::council_tax::import::{CheckedImport, ImportRules, check_import};
use crate::council_tax::import_load::{ImportOutcome, LoadError, LoadOptions, load_import};
use crate::council_tax::import_source::ImportSource;
use crate::council_tax::layout::{ImportFile, ImportFormat};
use crate::council_tax::valuation_band::Nation;
use crate::councils::settings::CouncilSettings;
use crate::councils::{pool, store as councils};

/// The demo is made of this number; the same number makes the same people.
pub(super) const SEED: u64 = 1;
/// How often something that takes long says how far it is.
const PROGRESS_EVERY: Duration = Duration::from_secs(5);

#[derive(Debug, Subcommand)]
pub(super) enum CouncilTaxCommand {
    /// Load a council's records from a folder of CSV or JSON Lines files, all or nothing.
    #[command(after_long_help = IMPORT_HELP)]
    Import(ImportArguments),
    /// Write a demo council's made-up records as the files that an import takes.
    #[command(after_long_help = DEMO_HELP)]
    Demo(DemoArguments),
}

#[derive(Debug, Args)]
pub(super) struct ImportArguments {
    /// The council's id.
    #[arg(long)]
    council: String,
    /// Check the files only: needs no database, and changes nothing.
    #[arg(long)]
    check: bool,
    /// Load the files even if they can hardly follow what residents see now.
    #[arg(long, conflicts_with = "check")]
    even_if_implausible: bool,
    /// The folder with the files.
    folder: PathBuf,
}

#[derive(Debug, Args)]
pub(super) struct DemoArguments {
    /// The demo council's id: thamesgate or wealdmoor.
    #[arg(long, default_value = "thamesgate")]
    council: String,
    /// How many accounts.
    #[arg(long, default_value_t = ACCOUNTS)]
    accounts: u32,
    /// Write JSON Lines instead of CSV.
    #[arg(long)]
    json: bool,
    /// The folder to write to. It is made if it is not there.
    #[arg(long)]
    folder: PathBuf,
}

const IMPORT_HELP: &str = "\
The folder has ten files, each sorted by account_number: snapshot, charges, determinations, accounts, people, spells,
reductions, lines, instalments and recovery, as .csv or all as .jsonl. docs/council-tax-import.md describes each column.

What happens:
  1. Every line is checked, by itself and against the others. If one is wrong, nothing is applied, and each wrong line is
     named with its file, its number and the reason.
  2. Files that can hardly follow what residents see now are refused: half the accounts are gone, or a quarter of a year's
     bills or payments. If it is right all the same, say --even-if-implausible.
  3. The records are loaded beside those that residents see, and take their place at once when all are there.
  An import that was interrupted goes on where it stopped when the same files are imported again. Files that are loaded
  already change nothing.

DATABASE_URL says where the database is; GUILDHALL_COUNCILS where the councils' settings are, as for `guildhall serve`.

Examples:
  guildhall council-tax import --council thamesgate --check /srv/export
  guildhall council-tax import --council thamesgate /srv/export";

const DEMO_HELP: &str = "\
The first accounts are made by hand, so that each shows one thing: docs/demo-accounts.md tells which. More accounts leave
the first ones as they are. Memory does not grow with their number.

Examples:
  guildhall council-tax demo --folder /tmp/records
  guildhall council-tax demo --accounts 1000000 --folder /tmp/records";

pub(super) async fn run(command: CouncilTaxCommand) -> anyhow::Result<()> {
    match command {
        CouncilTaxCommand::Import(arguments) => import(&arguments).await,
        CouncilTaxCommand::Demo(arguments) => write_demo(&arguments),
    }
}

/// The address of the database, as the application's role.
pub(super) fn database_url() -> anyhow::Result<SecretString> {
    Ok(std::env::var("DATABASE_URL")
        .context("DATABASE_URL must be set")?
        .into())
}

#[allow(clippy::print_stdout, reason = "it tells what was done")]
async fn import(arguments: &ImportArguments) -> anyhow::Result<()> {
    let settings = all_settings()?;
    let council = &arguments.council;
    let Some(settings) = settings.iter().find(|settings| settings.council.id == *council) else {
        let known: Vec<&str> = settings.iter().map(|settings| settings.council.id.as_str()).collect();
        bail!("there is no council `{council}`: there is {}", known.join(", "));
    };
    let folder = &arguments.folder;
    let source = ImportSource::folder(folder).with_context(|| format!("reading {}", folder.display()))?;
    if arguments.check {
        let checked = check(settings, &source, &Clock::system()?)?;
        println!("{council}: every line is in order: {}", contents(&checked));
    } else {
        println!("{}", load(settings, &source, arguments.even_if_implausible).await?);
    }
    Ok(())
}

fn rules(settings: &CouncilSettings) -> ImportRules {
    ImportRules {
        scheme: settings.account_numbers.clone(),
        nation: Nation::England,
    }
}

fn check(settings: &CouncilSettings, source: &ImportSource, clock: &Clock) -> anyhow::Result<CheckedImport> {
    let mut progress = Progress::new("checked");
    check_import(source, &rules(settings), clock.today(), &mut |accounts| {
        progress.tell(accounts)
    })
    .map_err(|refused| anyhow::anyhow!(super::list(&refused.to_string(), &refused.told())))
}

/// Checks and loads an import; says what was done.
pub(super) async fn load(
    settings: &CouncilSettings,
    source: &ImportSource,
    even_if_implausible: bool,
) -> anyhow::Result<String> {
    let clock = Clock::system()?;
    let id = &settings.council.id;
    let checked = check(settings, source, &clock)?;
    let pool = pool::for_council(&database_url()?, id)?;
    pool::refuse_powerful_role(&pool).await?;
    if !councils::council_is_known(&pool).await? {
        bail!("the database does not know the council {id}: run `guildhall migrate`");
    }
    let mut conn = pool.acquire().await?;
    let mut progress = Progress::new("loaded");
    let options = LoadOptions {
        even_if_implausible,
        now: clock.now(),
        progress: &mut |accounts| progress.tell(accounts),
    };
    match load_import(&mut conn, source, &rules(settings), &checked, options).await {
        Ok(ImportOutcome::AlreadyLoaded(_)) => Ok(format!("{id}: these records are loaded already")),
        Ok(ImportOutcome::Applied(_)) => Ok(format!("{id}: loaded {}", contents(&checked))),
        Err(error @ LoadError::Implausible(_)) => {
            let LoadError::Implausible(doubts) = &error else {
                return Err(error.into());
            };
            let mut told: Vec<String> = doubts.iter().map(ToString::to_string).collect();
            told.push("if it is right all the same: --even-if-implausible".to_owned());
            bail!(super::list(&error.to_string(), &told))
        }
        Err(error) => Err(error.into()),
    }
}

fn contents(checked: &CheckedImport) -> String {
    let rows = |file| checked.rows.get(&file).copied().unwrap_or(0);
    format!(
        "{} accounts with {} lines and {} instalments, as of {}",
        rows(ImportFile::Accounts),
        rows(ImportFile::Lines),
        rows(ImportFile::Instalments),
        checked.as_of
    )
}

fn write_demo(arguments: &DemoArguments) -> anyhow::Result<()> {
    let settings = all_settings()?;
    let id = &arguments.council;
    let council = DemoCouncil::from_id(id);
    let settings = settings.iter().find(|settings| settings.council.id == *id);
    let (Some(council), Some(settings)) = (council, settings) else {
        bail!("`{id}` is not a demo council: there is thamesgate, wealdmoor");
    };
    let plan = DemoPlan {
        seed: SEED,
        council,
        scheme: &settings.account_numbers,
        today: Clock::system()?.today(),
        accounts: arguments.accounts,
    };
    let format = match arguments.json {
        true => ImportFormat::Json,
        false => ImportFormat::Csv,
    };
    let folder: &Path = &arguments.folder;
    let mut progress = Progress::new("written");
    demo::write_folder(&plan, format, folder, &mut |accounts| progress.tell(accounts))
        .with_context(|| format!("writing to {}", folder.display()))
}

/// Says now and then how far something is that takes long.
struct Progress {
    done: &'static str,
    told: Instant,
}

impl Progress {
    fn new(done: &'static str) -> Progress {
        let told = Instant::now();
        Progress { done, told }
    }

    fn tell(&mut self, accounts: u64) {
        if self.told.elapsed() >= PROGRESS_EVERY {
            self.told = Instant::now();
            eprintln!("guildhall: {accounts} accounts are {}", self.done);
        }
    }
}

//! Residents who report a missed bin and begin to pay council tax, what they cost the server, and what the same writes
//! cost Postgres alone.

use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, ensure};
use clap::Args;

use crate::browser::Site;
use crate::database::{Database, Script};
use crate::journey::Journey;
use crate::load::{Load, Measured, Measuring, measure};
use crate::page_weight;
use crate::process::{Process, idle_ms_per_second};
use crate::report::{Level, Report};
use crate::say;

/// What is measured.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The server's address.
    #[arg(long, env = "GUILDHALL_BENCH_URL", value_name = "http://…")]
    url: String,
    /// The server's process number.
    #[arg(long, env = "GUILDHALL_BENCH_PID", value_name = "NUMBER")]
    pid: u32,
    /// The address of the server's database, as its owner.
    #[arg(long, env = "GUILDHALL_BENCH_DATABASE_URL", value_name = "postgres://…")]
    database_url: String,
    /// How many residents at once, one number after another.
    #[arg(long, default_value = "1,8,32", value_delimiter = ',', value_parser = clap::value_parser!(u16).range(1..=500))]
    residents: Vec<u16>,
    /// Missed bins for each number of residents.
    #[arg(long, default_value_t = 2000, value_parser = clap::value_parser!(u32).range(1..))]
    reports: u32,
    /// Council tax payments begun for each number of residents.
    #[arg(long, default_value_t = 1200, value_parser = clap::value_parser!(u32).range(1..))]
    payments: u32,
    /// Seconds for each run of pgbench.
    #[arg(long, default_value_t = 6, value_parser = clap::value_parser!(u32).range(1..))]
    pgbench_seconds: u32,
    /// Ask for pages without compression.
    #[arg(long)]
    plain: bool,
}

/// How many accounts are paid for.
const ACCOUNTS: usize = 500;
/// Journeys of each kind, and residents at once, before anything is measured.
const WARM_UP: (usize, usize) = (300, 8);
/// How long the server is watched while it does nothing.
const IDLE_WATCH: Duration = Duration::from_secs(3);

/// Measures.
///
/// # Errors
/// At the first wrong answer.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let site = Site::at(&arguments.url, !arguments.plain).await?;
    let server = Process::of(arguments.pid)?;
    let database = Database::at(arguments.database_url);
    let mut bench = Bench {
        council_tax: Journey::CouncilTax(database.accounts(ACCOUNTS).await?),
        cluster: database.data_folder().await?,
        database,
        site,
        server,
        idle_ms_per_second: 0.0,
        walked: 0,
    };
    let memory_before_bytes = server.peak_memory_bytes()?;

    say("warming up");
    let (journeys, residents) = WARM_UP;
    bench.walk(&Journey::MissedBin, journeys, residents).await?;
    bench.walk(&bench.council_tax.clone(), journeys, residents).await?;
    let weights = page_weight::weigh(&Site::at(&arguments.url, true).await?).await?;
    bench.idle_ms_per_second = idle_ms_per_second(server, IDLE_WATCH).await?;

    let (reports, payments) = (
        usize::try_from(arguments.reports)?,
        usize::try_from(arguments.payments)?,
    );
    let mut levels = Vec::new();
    for residents in arguments.residents {
        let residents = usize::from(residents);
        say(&format!(
            "{residents} at once: {reports} missed bins, {payments} council tax payments begun, pgbench"
        ));
        let missed_bin = bench.walk(&Journey::MissedBin, reports, residents).await?;
        let council_tax = bench.walk(&bench.council_tax.clone(), payments, residents).await?;
        levels.push(Level {
            missed_bin,
            council_tax,
            pgbench_writes: bench
                .pgbench(Script::Writes, residents, arguments.pgbench_seconds)
                .await?,
            pgbench_writes_and_reads: bench
                .pgbench(Script::WritesAndReads, residents, arguments.pgbench_seconds)
                .await?,
        });
    }
    let report = Report {
        memory_before_bytes,
        idle_ms_per_second: bench.idle_ms_per_second,
        compressed: !arguments.plain,
        levels,
        weights,
    };
    keep(&report)
}

/// A bench under way.
struct Bench {
    site: Site,
    server: Process,
    database: Database,
    cluster: PathBuf,
    council_tax: Journey,
    idle_ms_per_second: f64,
    /// Journeys so far: each resident is somebody else.
    walked: usize,
}

impl Bench {
    /// Measures journeys, and checks in the database that they left what they should, and nothing else.
    async fn walk(&mut self, journey: &Journey, journeys: usize, residents: usize) -> anyhow::Result<Measured> {
        self.database.settle().await?;
        let before = self.left().await?;
        let load = Load {
            journey: journey.clone(),
            journeys,
            residents,
            first: self.walked,
        };
        self.walked += journeys;
        let what = Measuring {
            site: &self.site,
            server: self.server,
            idle_ms_per_second: self.idle_ms_per_second,
            cluster: &self.cluster,
        };
        let measured = measure(load, what).await?;
        let (submissions, payments) = match journey {
            Journey::MissedBin => (journeys, 0),
            Journey::CouncilTax(_) => (0, journeys),
        };
        let expected = Left {
            submissions: before.submissions + submissions,
            payments: before.payments + payments,
            ..before
        };
        let left = self.left().await?;
        ensure!(
            left == expected,
            "{} left {left:?} instead of {expected:?}",
            journey.name()
        );
        Ok(measured)
    }

    async fn pgbench(&self, script: Script, clients: usize, seconds: u32) -> anyhow::Result<f64> {
        self.database.settle().await?;
        self.database.pgbench(script, clients, seconds).await
    }

    async fn left(&self) -> anyhow::Result<Left> {
        Ok(Left {
            submissions: self.database.submissions().await?,
            drafts: self.database.drafts().await?,
            payments: self.database.payments().await?,
            wrong_guesses: self.database.wrong_guesses().await?,
        })
    }
}

/// Rows that journeys leave, or must not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Left {
    submissions: usize,
    drafts: usize,
    payments: usize,
    wrong_guesses: usize,
}

/// Shows the figures, and writes them to `bench.json` in the build's folder.
fn keep(report: &Report) -> anyhow::Result<()> {
    let folder = PathBuf::from(std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()));
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("bench.json");
    let json = serde_json::to_string_pretty(&report.json())?;
    std::fs::write(&file, json + "\n").with_context(|| format!("writing {}", file.display()))?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}\nThe same as JSON: {}", report.table()?, file.display())?;
    Ok(())
}

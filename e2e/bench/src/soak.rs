//! Payments while the provider misbehaves and the server is killed at random; then, at rest, whether each was taken once
//! and the books have what the provider has.

mod officer;
mod resident;
mod rest;
mod server;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::ensure;
use clap::Args;
use tokio::task::JoinSet;

use crate::browser::Site;
use crate::database::Database;
use crate::journey::Account;
use crate::sandbox::Sandbox;
use crate::say;

/// What is soaked.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The server's address.
    #[arg(long, env = "GUILDHALL_BENCH_URL", value_name = "http://…")]
    url: String,
    /// The file that holds the server's process number, anew each time that it is started.
    #[arg(long, env = "GUILDHALL_BENCH_PID_FILE", value_name = "FILE")]
    pid_file: PathBuf,
    /// The sandbox payment provider's address.
    #[arg(long, env = "GUILDHALL_BENCH_SANDBOX", value_name = "http://…")]
    sandbox: String,
    /// The address of the server's database, as its owner.
    #[arg(long, env = "GUILDHALL_BENCH_DATABASE_URL", value_name = "postgres://…")]
    database_url: String,
    /// The program, for its `payments` commands; it needs the server's environment.
    #[arg(long, env = "GUILDHALL_BENCH_PROGRAM", value_name = "FILE")]
    program: PathBuf,
    /// How many payments are begun.
    #[arg(long, default_value_t = 10_000)]
    payments: usize,
    /// How many residents at once.
    #[arg(long, default_value_t = 32)]
    residents: usize,
    /// Seconds between two kills of the server, on average.
    #[arg(long, default_value_t = 15)]
    kill_every: u64,
    /// How the provider misbehaves, as the sandbox's `--chaos`.
    #[arg(long, default_value = "wild,hold_milliseconds=3000")]
    chaos: String,
    /// What residents do, and when the server is killed, is drawn from this.
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// What there is to soak, and what has happened.
pub(crate) struct World {
    site: Site,
    provider: Site,
    sandbox: Sandbox,
    database: Database,
    accounts: Vec<Account>,
    program: PathBuf,
    seed: u64,
    /// The tokens of all payments that were begun.
    begun: Mutex<BTreeSet<String>>,
    /// Requests that had no answer, or a wrong one, and were made again.
    again: AtomicUsize,
    /// Residents who gave up.
    gave_up: AtomicUsize,
}

impl World {
    fn note(&self, token: &str) {
        let mut begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        begun.insert(token.to_owned());
    }

    fn tokens(&self) -> Vec<String> {
        let begun = self.begun.lock().unwrap_or_else(PoisonError::into_inner);
        begun.iter().cloned().collect()
    }
}

/// How often progress is told.
const TELL: Duration = Duration::from_secs(30);

/// Soaks.
///
/// # Errors
/// When the books are not right in the end, or what is soaked does not run.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let database = Database::at(arguments.database_url);
    let world = Arc::new(World {
        site: Site::at(&arguments.url, false).await?,
        provider: Site::at(&arguments.sandbox, false).await?,
        sandbox: Sandbox::at(&arguments.sandbox)?,
        accounts: database.accounts(1000).await?,
        database,
        program: arguments.program,
        seed: arguments.seed,
        begun: Mutex::default(),
        again: AtomicUsize::new(0),
        gave_up: AtomicUsize::new(0),
    });
    world.sandbox.set_chaos(&arguments.chaos).await?;
    let began = Instant::now();
    let killer = tokio::spawn(server::kill_at_random(
        arguments.pid_file,
        Duration::from_secs(arguments.kill_every),
        arguments.seed,
    ));
    let officer = tokio::spawn(officer::gives_back(world.clone()));
    pay(&world, arguments.payments, arguments.residents).await?;
    let took = began.elapsed();
    officer.abort();
    killer.abort();
    let kills = server::kills();
    let done = world.sandbox.chaos_done().await?;
    world.sandbox.set_chaos("none").await?;
    say("the storm is over: waiting for what was left behind");
    let rested = rest::until_at_rest(&world).await?;
    let proved = rest::prove(&world).await?;
    let wrong: u64 = done.values().sum();
    ensure!(
        proved.taken > 0 && proved.refunds > 0 && kills > 0 && wrong > 0,
        "nothing was proved: {} payments, {} refunds, {kills} kills, {wrong} faults",
        proved.taken,
        proved.refunds
    );
    let mut out = std::io::stdout().lock();
    writeln!(out, "payments begun                 {:>8}", proved.begun)?;
    writeln!(out, "  taken, each once             {:>8}", proved.taken)?;
    writeln!(out, "  given back, in whole or part {:>8}", proved.refunds)?;
    writeln!(out, "  disputed                     {:>8}", proved.disputes)?;
    writeln!(out, "the server was killed          {kills:>8} times")?;
    let told = [
        ("requests made again", world.again.load(Ordering::Relaxed)),
        ("residents who gave up", world.gave_up.load(Ordering::Relaxed)),
    ];
    for (what, count) in told {
        writeln!(out, "{what:<30} {count:>8}")?;
    }
    writeln!(
        out,
        "what the provider did wrong    {:>8} times",
        done.values().sum::<u64>()
    )?;
    for (kind, count) in done {
        writeln!(out, "  {kind:<28} {count:>8}")?;
    }
    writeln!(out, "the storm took                 {:>8.0} s", took.as_secs_f64())?;
    writeln!(out, "until all was at rest          {:>8.0} s", rested.as_secs_f64())?;
    writeln!(out, "The ledger has what the provider has: {}", proved.balance)?;
    Ok(())
}

async fn pay(world: &Arc<World>, payments: usize, residents: usize) -> anyhow::Result<()> {
    let next = Arc::new(AtomicUsize::new(0));
    let mut all = JoinSet::new();
    for _ in 0..residents {
        let (world, next) = (world.clone(), next.clone());
        all.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if number >= payments {
                    return;
                }
                resident::pays(&world, number).await;
            }
        });
    }
    let mut ticks = tokio::time::interval(TELL);
    loop {
        tokio::select! {
            ended = all.join_next() => match ended {
                Some(ended) => ended?,
                None => return Ok(()),
            },
            _ = ticks.tick() => {
                let done = next.load(Ordering::Relaxed).min(payments);
                say(&format!("{done} of {payments} payments, the server killed {} times", server::kills()));
            }
        }
    }
}

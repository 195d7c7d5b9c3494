//! What money costs: taking in the provider's messages, settling payments, and proving the books.

mod messages;

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use clap::Args;
use tokio::process::Command;
use tokio::task::JoinSet;

use self::messages::{Message, Messenger};
use crate::browser::{Browser, Site};
use crate::database::Database;
use crate::journey::{Account, council_tax};
use crate::process::{Process, cluster_cpu};
use crate::sandbox::Sandbox;
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
    /// The sandbox payment provider's address.
    #[arg(long, env = "GUILDHALL_BENCH_SANDBOX", value_name = "http://…")]
    sandbox: String,
    /// The address of the server's database, as its owner.
    #[arg(long, env = "GUILDHALL_BENCH_DATABASE_URL", value_name = "postgres://…")]
    database_url: String,
    /// The program, for `payments verify`; it needs the server's environment.
    #[arg(long, env = "GUILDHALL_BENCH_PROGRAM", value_name = "FILE")]
    program: PathBuf,
    /// What the provider's messages to the first council are signed with.
    #[arg(
        long,
        env = "STRIPE_WEBHOOK_SECRET_THAMESGATE",
        hide_env_values = true,
        value_name = "whsec_…"
    )]
    webhook_secret: String,
    /// How many messages are taken in.
    #[arg(long, default_value_t = 10_000)]
    messages: usize,
    /// How many payments are settled.
    #[arg(long, default_value_t = 1000)]
    payments: usize,
    /// How many messages or residents at once.
    #[arg(long, default_value_t = 8)]
    at_once: usize,
    /// How many payments the books have that are proved.
    #[arg(long, default_value_t = 1_000_000)]
    books: usize,
}

/// Something that was done many times.
struct Done {
    what: &'static str,
    count: usize,
    took: Duration,
    server_cpu: Duration,
    postgres_cpu: Duration,
}

/// Measures.
///
/// # Errors
/// At the first wrong answer.
pub(crate) async fn run(arguments: Arguments) -> anyhow::Result<()> {
    let database = Database::at(arguments.database_url.clone());
    let bench = Bench {
        site: Site::at(&arguments.url, false).await?,
        server: Process::of(arguments.pid)?,
        sandbox: Sandbox::at(&arguments.sandbox)?,
        cluster: database.data_folder().await?,
        accounts: database.accounts(500).await?,
        database,
        secret: arguments.webhook_secret,
        at_once: arguments.at_once,
    };
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "\n{:<46} {:>9} {:>9} {:>10} {:>12}",
        "money", "count", "a second", "server µs", "Postgres µs"
    )?;
    say(&format!("{} messages are taken in", arguments.messages));
    let unknown = |n: usize| Message::new(&format!("evt_bench{n}"), "customer.updated", "cus_bench");
    let taken_in = bench.send(
        "message: verified, stored, answered",
        (0..arguments.messages).map(unknown).collect(),
    );
    write_row(&mut out, &taken_in.await?)?;
    say(&format!("{} payments are paid, then settled", arguments.payments));
    write_row(&mut out, &bench.settle(arguments.payments).await?)?;
    say(&format!("books of {} payments are written", arguments.books));
    bench.database.write_books(arguments.books).await?;
    say("and proved");
    let (seconds, cpu) = bench.prove(&arguments.program).await?;
    writeln!(
        out,
        "payments verify, of {} payments: {seconds:.1} s, Postgres {:.1} CPU s",
        arguments.books,
        cpu.as_secs_f64()
    )?;
    Ok(())
}

fn write_row(out: &mut impl Write, done: &Done) -> std::io::Result<()> {
    let each = |spent: Duration| spent.as_secs_f64() * 1e6 / f64::from(u32::try_from(done.count).unwrap_or(u32::MAX));
    let rate = f64::from(u32::try_from(done.count).unwrap_or(u32::MAX)) / done.took.as_secs_f64();
    writeln!(
        out,
        "  {:<44} {:>9} {rate:>9.0} {:>10.0} {:>12.0}",
        done.what,
        done.count,
        each(done.server_cpu),
        each(done.postgres_cpu)
    )
}

struct Bench {
    site: Site,
    server: Process,
    sandbox: Sandbox,
    cluster: PathBuf,
    database: Database,
    accounts: Vec<Account>,
    secret: String,
    at_once: usize,
}

impl Bench {
    /// Sends messages, so many at once, and measures until the last is answered.
    async fn send(&self, what: &'static str, messages: Vec<Message>) -> anyhow::Result<Done> {
        self.database.settle().await?;
        let count = messages.len();
        let before = (self.server.cpu()?, cluster_cpu(&self.cluster));
        let began = Instant::now();
        self.post(messages).await?;
        self.done(what, count, began, before)
    }

    async fn post(&self, messages: Vec<Message>) -> anyhow::Result<()> {
        let mut queues: Vec<Vec<Message>> = Vec::new();
        queues.resize_with(self.at_once, Vec::new);
        for (message, queue) in messages.into_iter().zip((0..self.at_once).cycle()) {
            queues.get_mut(queue).context("no such queue")?.push(message);
        }
        let mut all = JoinSet::new();
        for queue in queues {
            let mut messenger = Messenger::open(&self.site, "/webhooks/stripe/thamesgate", &self.secret).await?;
            all.spawn(async move {
                for message in queue {
                    messenger.send(&message).await?;
                }
                anyhow::Ok(())
            });
        }
        while let Some(ended) = all.join_next().await {
            ended??;
        }
        Ok(())
    }

    fn done(
        &self,
        what: &'static str,
        count: usize,
        began: Instant,
        before: (Duration, Duration),
    ) -> anyhow::Result<Done> {
        Ok(Done {
            what,
            count,
            took: began.elapsed(),
            server_cpu: self.server.cpu()?.saturating_sub(before.0),
            postgres_cpu: cluster_cpu(&self.cluster).saturating_sub(before.1),
        })
    }

    /// Has payments be paid while the provider keeps silent, then sends its messages, and measures until all are settled.
    async fn settle(&self, count: usize) -> anyhow::Result<Done> {
        self.sandbox.send_messages(false).await?;
        let mut messages = Vec::new();
        for number in 0..count {
            let session = self.paid(number).await?;
            messages.push(Message::new(
                &format!("evt_paid{number}"),
                "checkout.session.completed",
                &session,
            ));
        }
        self.database.settle().await?;
        let before = (self.server.cpu()?, cluster_cpu(&self.cluster));
        let began = Instant::now();
        let settled_before = self.database.settled().await?;
        self.post(messages).await?;
        while self.database.settled().await? < settled_before + count {
            ensure!(
                began.elapsed() < Duration::from_secs(300),
                "the payments are not settled"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let done = self.done("settled: message, question, state, ledger", count, began, before);
        self.sandbox.send_messages(true).await?;
        done
    }

    /// A payment that a resident has paid, and we have not heard of; the provider's name for its card page.
    async fn paid(&self, number: usize) -> anyhow::Result<String> {
        let account = self
            .accounts
            .get(number.checked_rem(self.accounts.len()).unwrap_or_default())
            .context("no accounts")?;
        let mut browser = Browser::open(&self.site).await?;
        let amount = format!("{}.{:02}", 1 + number % 9, number % 100);
        let (_, page) = council_tax(&mut browser, account, &amount).await?;
        let answer = browser.post_only("POST payment", &page, &[]).await?;
        let location = answer.location().context("the card page has no address")?;
        let session = location.rsplit('/').next().unwrap_or_default().to_owned();
        self.sandbox.pay(&session).await?;
        Ok(session)
    }

    /// Proves the second council's books: how long it took, and the CPU time of Postgres.
    async fn prove(&self, program: &PathBuf) -> anyhow::Result<(f64, Duration)> {
        let cpu = cluster_cpu(&self.cluster);
        let began = Instant::now();
        let ended = Command::new(program)
            .args(["payments", "verify", "--council", "wealdmoor"])
            .stdin(Stdio::null())
            .output()
            .await?;
        let said = String::from_utf8_lossy(&ended.stdout);
        ensure!(ended.status.success(), "the books do not hold: {said}");
        Ok((
            began.elapsed().as_secs_f64(),
            cluster_cpu(&self.cluster).saturating_sub(cpu),
        ))
    }
}

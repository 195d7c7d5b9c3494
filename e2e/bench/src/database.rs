//! The same Postgres without the server: what is in it, and how fast pgbench writes what a journey writes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, ensure};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::journey::Account;

/// What the server's connections are opened with: the council whose residents walk, and the role that row-level
/// security holds.
const AS_SERVER: &str = "-c guildhall.council=thamesgate -c role=guildhall_app";
/// The owner's rights, on that council's rows.
const AS_OWNER: &str = "-c guildhall.council=thamesgate";
/// Above each journey's most that is paid, so that every account owes something.
const LEAST_OWED_PENCE: u32 = 20_000;

/// What pgbench runs.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Script {
    /// The writes of a missed bin journey.
    Writes,
    /// Its writes and its reads.
    WritesAndReads,
}

impl Script {
    fn text(self) -> &'static str {
        match self {
            Script::Writes => include_str!("../writes.sql"),
            Script::WritesAndReads => include_str!("../writes_and_reads.sql"),
        }
    }
}

/// A Postgres that the server uses.
pub(crate) struct Database {
    url: String,
}

impl Database {
    /// A database by its owner's address.
    pub(crate) fn at(url: String) -> Database {
        Database { url }
    }

    /// Accounts of the demo that owe something, from all over the council.
    pub(crate) async fn accounts(&self, count: usize) -> anyhow::Result<Vec<Account>> {
        let rows = self
            .ask(&format!(
                "select account_number, postcode
                 from council_tax.served join council_tax.account using (council, snapshot)
                 where owed_pence >= {LEAST_OWED_PENCE}
                 order by md5(account_number) limit {count}"
            ))
            .await?;
        let accounts: Vec<Account> = rows
            .lines()
            .filter_map(|row| row.split_once('|'))
            .map(|(number, postcode)| Account {
                number: number.to_owned(),
                postcode: postcode.to_owned(),
            })
            .collect();
        ensure!(
            accounts.len() == count,
            "the demo has {} accounts that owe",
            accounts.len()
        );
        Ok(accounts)
    }

    /// Where it keeps its data.
    pub(crate) async fn data_folder(&self) -> anyhow::Result<PathBuf> {
        Ok(self.psql("", "show data_directory").await?.into())
    }

    /// How many missed bins have been reported.
    pub(crate) async fn submissions(&self) -> anyhow::Result<usize> {
        self.count("submissions.submission where form = 'report-missed-bin'")
            .await
    }

    /// How many reports of missed bins are being filled in.
    pub(crate) async fn drafts(&self) -> anyhow::Result<usize> {
        self.count("submissions.draft where form = 'report-missed-bin'").await
    }

    /// How many payments have been begun.
    pub(crate) async fn payments(&self) -> anyhow::Result<usize> {
        self.count("payments.payment where state = 'created'").await
    }

    /// How many wrong guesses count against somebody.
    pub(crate) async fn wrong_guesses(&self) -> anyhow::Result<usize> {
        self.count("council_tax.wrong_guess").await
    }

    /// Brings it to rest, so that one measurement does not pay for another.
    pub(crate) async fn settle(&self) -> anyhow::Result<()> {
        for table in [
            "submissions.draft",
            "submissions.submission",
            "councils.session",
            "payments.payment",
        ] {
            self.psql("", &format!("vacuum analyze {table}")).await?;
        }
        self.psql("", "checkpoint").await.map(|_| ())
    }

    /// Runs pgbench for a while: its transactions a second, one for each journey's worth of statements. What it wrote
    /// is deleted again.
    ///
    /// # Errors
    /// When pgbench is not there, or a statement fails.
    pub(crate) async fn pgbench(&self, script: Script, clients: usize, seconds: u32) -> anyhow::Result<f64> {
        let version = self
            .ask(
                "select version from submissions.form_version where form = 'report-missed-bin'
                 order by first_served_at desc limit 1",
            )
            .await?;
        // As the server connects: its role, its council, statements prepared once.
        let mut command = Command::new("pgbench");
        command
            .args(["--no-vacuum", "--protocol=prepared", "--jobs=1", "--file=-"])
            .arg(format!("--client={clients}"))
            .arg(format!("--time={seconds}"))
            .arg(format!("--define=version={version}"))
            .arg(&self.url)
            .env("PGOPTIONS", AS_SERVER);
        let said = run(command, script.text()).await;
        self.ask("delete from submissions.draft where token ~ '^b[0-9]{15}$'")
            .await?;
        self.ask("delete from submissions.submission where reference like 'bench-%'")
            .await?;
        rate_of(&said?)
    }

    /// The reference of some payment that was taken.
    pub(crate) async fn some_paid_reference(&self) -> anyhow::Result<Option<String>> {
        let said = self
            .ask("select reference from payments.payment where state = 'succeeded' order by random() limit 1")
            .await?;
        Ok(Some(said).filter(|reference| !reference.is_empty()))
    }

    /// Has everything that the sweep asks about later be due.
    pub(crate) async fn let_a_day_pass(&self) -> anyhow::Result<()> {
        for statement in [
            "update payments.attempt set created_at = created_at - interval '1 day',
                 last_asked_at = last_asked_at - interval '1 day' where state = 'open'",
            "update payments.refund set last_asked_at = created_at - interval '1 day'
                 where state in ('created', 'submitted')",
        ] {
            self.psql(AS_OWNER, statement).await?;
        }
        Ok(())
    }

    /// How many card pages are open, refunds under way and messages not handled.
    pub(crate) async fn unfinished(&self) -> anyhow::Result<usize> {
        let said = self
            .ask(
                "select (select count(*) from payments.attempt where state = 'open')
                      + (select count(*) from payments.refund where state in ('created', 'submitted'))
                      + (select count(*) from payments.webhook_event where handled_at is null and attention is null)",
            )
            .await?;
        said.parse().with_context(|| format!("not a count: {said}"))
    }

    /// Where each payment is, by its token.
    pub(crate) async fn payment_states(&self) -> anyhow::Result<BTreeMap<String, String>> {
        let said = self.ask("select token, state from payments.payment").await?;
        let rows = said.lines().filter_map(|row| row.split_once('|'));
        Ok(rows
            .map(|(token, state)| (token.to_owned(), state.to_owned()))
            .collect())
    }

    /// What somebody has to look at.
    pub(crate) async fn attention(&self) -> anyhow::Result<String> {
        self.ask(
            "select reference, attention from payments.payment where attention is not null
             union all select id, attention from payments.webhook_event where attention is not null",
        )
        .await
    }

    /// The days on which money moved, where the council is.
    pub(crate) async fn days(&self) -> anyhow::Result<Vec<String>> {
        let said = self
            .ask("select distinct (posted_at at time zone 'Europe/London')::date from payments.ledger_transaction order by 1")
            .await?;
        Ok(said.lines().map(str::to_owned).collect())
    }

    /// What the provider owes by the ledger, in pence.
    pub(crate) async fn provider_owes(&self) -> anyhow::Result<i64> {
        let said = self
            .ask("select coalesce(sum(amount_pence), 0) from payments.ledger_entry where ledger_account = 'provider'")
            .await?;
        said.parse().with_context(|| format!("not a sum: {said}"))
    }

    /// How many payments were taken.
    pub(crate) async fn settled(&self) -> anyhow::Result<usize> {
        self.count("payments.payment where state = 'succeeded'").await
    }

    /// Writes the books of so many payments for the second council.
    pub(crate) async fn write_books(&self, count: usize) -> anyhow::Result<()> {
        let script = include_str!("../million_payments.sql").replace(":count", &count.to_string());
        self.psql("-c guildhall.council=wealdmoor", &script).await.map(drop)
    }

    /// How many refunds there are.
    pub(crate) async fn refunds(&self) -> anyhow::Result<usize> {
        self.count("payments.refund").await
    }

    /// How many disputes there are.
    pub(crate) async fn disputes(&self) -> anyhow::Result<usize> {
        self.count("payments.dispute").await
    }

    async fn count(&self, from: &str) -> anyhow::Result<usize> {
        let said = self.ask(&format!("select count(*) from {from}")).await?;
        said.parse().with_context(|| format!("not a count: {said}"))
    }

    /// Asks as the server would.
    async fn ask(&self, statement: &str) -> anyhow::Result<String> {
        self.psql(AS_SERVER, statement).await
    }

    async fn psql(&self, options: &str, statement: &str) -> anyhow::Result<String> {
        let mut command = Command::new("psql");
        command
            .args([
                "--no-psqlrc",
                "--quiet",
                "--tuples-only",
                "--no-align",
                "--set=ON_ERROR_STOP=1",
            ])
            .arg(&self.url)
            .env("PGOPTIONS", options);
        Ok(run(command, statement).await?.trim().to_owned())
    }
}

async fn run(mut command: Command, input: &str) -> anyhow::Result<String> {
    let name = command.as_std().get_program().to_string_lossy().into_owned();
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .with_context(|| format!("{name} cannot be run: it comes with PostgreSQL's server package"))?;
    let mut stdin = child.stdin.take().context("no standard input")?;
    stdin.write_all(input.as_bytes()).await?;
    drop(stdin);
    let ended = child.wait_with_output().await?;
    let complaint = String::from_utf8_lossy(&ended.stderr);
    ensure!(ended.status.success(), "{name} failed: {}", complaint.trim());
    Ok(String::from_utf8(ended.stdout)?)
}

fn rate_of(said: &str) -> anyhow::Result<f64> {
    let failed = said
        .lines()
        .find_map(|line| line.strip_prefix("number of failed transactions: "));
    ensure!(
        failed.is_none_or(|failed| failed.starts_with("0 ")),
        "pgbench's transactions failed: {said}"
    );
    said.lines()
        .find_map(|line| line.strip_prefix("tps = ")?.split(' ').next()?.parse().ok())
        .with_context(|| format!("pgbench gave no rate: {said}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn pgbenchs_rate_is_read() {
        let said = "number of failed transactions: 0 (0.000%)\ntps = 270.125811 (without initial connection time)\n";
        assert!((rate_of(said).unwrap() - 270.125_811).abs() < 1e-9);
        assert!(rate_of("number of failed transactions: 3 (1.0%)\ntps = 2.0 (x)").is_err());
        assert!(rate_of("").is_err());
    }

    #[test]
    fn the_scripts_write_the_same() {
        let writes = |script: Script| -> Vec<&'static str> {
            let is_write = |line: &&str| !line.starts_with("--") && !line.starts_with("select");
            script.text().lines().filter(is_write).collect()
        };
        assert_eq!(writes(Script::Writes), writes(Script::WritesAndReads));
        assert_eq!(writes(Script::Writes).len(), 2 + 6);
    }
}

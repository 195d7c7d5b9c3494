//! `guildhall payments verify`, `reconcile` and `export`

use std::path::Path;
use std::time::Instant;

use anyhow::{Context, bail};
use forms::values::Pence;
use jiff::civil::Date;
use time::OffsetDateTime;

use crate::payments::store::verify;
use crate::payments::till::Till;
use crate::payments::{export as exports, reconcile as books};

#[allow(clippy::print_stdout, reason = "it tells what was asked for")]
pub(super) async fn verify(till: &Till) -> anyhow::Result<()> {
    let began = Instant::now();
    let mut conn = till.pool.acquire().await?;
    let (payments, transactions) = verify::sizes(&mut conn).await?;
    let findings = verify::findings(&mut conn).await?;
    let mut broken = 0_usize;
    for finding in &findings {
        if finding.broken == 0 {
            println!("holds   {}", finding.rule);
        } else {
            broken += 1;
            let example = finding.example.as_deref().unwrap_or_default();
            println!("BROKEN  {}: {} times, as {example}", finding.rule, finding.broken);
        }
    }
    println!();
    for (fund, account, pence) in verify::balances(&mut conn).await? {
        println!("{fund:<24} {account:<10} {:>16}", Pence::from_pence(pence).to_string());
    }
    let seconds = began.elapsed().as_secs_f64();
    println!("\n{payments} payments, {transactions} ledger transactions, in {seconds:.1} s");
    if broken > 0 {
        bail!("{broken} of {} do not hold", findings.len());
    }
    Ok(())
}

#[allow(clippy::print_stdout, reason = "it tells what was asked for")]
pub(super) async fn reconcile(till: &Till, day: Option<Date>) -> anyhow::Result<()> {
    let day = match day {
        Some(day) => day,
        None => till.clock.today().yesterday().context("the first day of all")?,
    };
    let (from, to) = bounds(till, day)?;
    let done = books::reconcile(till, from, to).await?;
    println!("{day}: the provider lists {} movements of money", done.movements);
    if done.differences.is_empty() {
        println!("they agree with the ledger");
        return Ok(());
    }
    bail!(crate::cli::list("they do not agree with the ledger", &done.differences))
}

/// A day's first moment, and the next day's, where the council is.
fn bounds(till: &Till, day: Date) -> anyhow::Result<(OffsetDateTime, OffsetDateTime)> {
    let moment = |day: Date| -> anyhow::Result<OffsetDateTime> {
        let start = till.clock.start_of(day)?;
        Ok(OffsetDateTime::from_unix_timestamp(start.as_second())?)
    };
    Ok((moment(day)?, moment(day.tomorrow()?)?))
}

#[allow(clippy::print_stdout, reason = "it tells what was done")]
pub(super) async fn export(till: &Till, again: Option<i32>, folder: &Path) -> anyhow::Result<()> {
    let export = match again {
        Some(number) => Some(
            exports::again(till, number)
                .await?
                .with_context(|| format!("there is no export {number}"))?,
        ),
        None => exports::make(till).await?,
    };
    let Some(export) = export else {
        println!("nothing to tell: the income system has had everything");
        return Ok(());
    };
    let path = folder.join(format!("{}-income-{:06}.csv", till.council, export.number));
    // A file of that name that says something else is not ours to overwrite.
    if std::fs::read_to_string(&path).is_ok_and(|there| there != export.content) {
        bail!("{} is there already, and is another file", path.display());
    }
    std::fs::write(&path, &export.content).with_context(|| {
        format!(
            "export {} is made, and cannot be written to {}: `guildhall payments export --council {} --again {}`",
            export.number,
            path.display(),
            till.council,
            export.number
        )
    })?;
    println!("{}: {} lines, {} in all", path.display(), export.lines, export.total);
    Ok(())
}

//! The end of a soak: until nothing moves any more, and the proof that nothing was lost or doubled.

use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use tokio::process::Command;

use super::World;
use crate::say;

/// How long it may take at most until all is at rest.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
/// How often it is looked at.
const LOOK: Duration = Duration::from_secs(5);

/// What was proved.
pub(super) struct Proved {
    pub(super) begun: usize,
    pub(super) taken: usize,
    pub(super) refunds: usize,
    pub(super) disputes: usize,
    /// What the provider owes, in pounds.
    pub(super) balance: String,
}

/// Closes what residents left open, and waits until the server has heard of everything.
pub(super) async fn until_at_rest(world: &World) -> anyhow::Result<Duration> {
    let began = Instant::now();
    let closed = world.sandbox.close_card_pages().await?;
    say(&format!("{closed} card pages were left open, and are closed now"));
    loop {
        // What the sweep puts off until tomorrow is asked today.
        world.database.let_a_day_pass().await?;
        let left = world.database.unfinished().await?;
        if left == 0 {
            return Ok(began.elapsed());
        }
        ensure!(began.elapsed() < PATIENCE, "{left} things are still not finished");
        say(&format!("{left} card pages, refunds and messages are not finished"));
        tokio::time::sleep(LOOK).await;
    }
}

/// Proves that each payment was taken once or not at all, as its page says, and that the books are the provider's.
///
/// # Errors
/// When something does not hold.
pub(super) async fn prove(world: &World) -> anyhow::Result<Proved> {
    let states = world.database.payment_states().await?;
    let tokens = world.tokens();
    let mut taken = 0;
    for token in &tokens {
        let charges = world.sandbox.charges(token).await?;
        ensure!(charges <= 1, "payment {token} was charged {charges} times");
        let state = states.get(token).with_context(|| format!("payment {token} is lost"))?;
        let was_taken = !matches!(
            state.as_str(),
            "created" | "started" | "failed" | "cancelled" | "expired"
        );
        ensure!(
            was_taken == (charges == 1),
            "payment {token} was charged {charges} times, and is {state}"
        );
        taken += charges;
    }
    let attention = world.database.attention().await?;
    ensure!(attention.is_empty(), "somebody has to look: {attention}");
    for day in world.database.days().await? {
        command(
            world,
            &["payments", "reconcile", "--council", "thamesgate", "--day", &day],
        )
        .await?;
    }
    command(world, &["payments", "verify", "--council", "thamesgate"]).await?;
    let (ours, theirs) = (world.database.provider_owes().await?, world.sandbox.owes().await?);
    ensure!(
        ours == theirs,
        "the ledger says that the provider owes {ours} pence, and the provider says {theirs}"
    );
    Ok(Proved {
        begun: tokens.len(),
        taken,
        refunds: world.database.refunds().await?,
        disputes: world.database.disputes().await?,
        balance: format!("£{}.{:02}", ours / 100, ours % 100),
    })
}

async fn command(world: &World, arguments: &[&str]) -> anyhow::Result<()> {
    let mut command = Command::new(&world.program);
    let ended = command.args(arguments).stdin(Stdio::null()).output().await?;
    ensure!(
        ended.status.success(),
        "guildhall {} failed: {}{}",
        arguments.join(" "),
        String::from_utf8_lossy(&ended.stdout),
        String::from_utf8_lossy(&ended.stderr)
    );
    Ok(())
}

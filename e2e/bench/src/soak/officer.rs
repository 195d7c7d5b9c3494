//! An officer who gives money back in the middle of it all, by the command that officers have.

use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::process::Command;

use super::World;

/// How often.
const EVERY: Duration = Duration::from_secs(4);
/// How much: every payment is at least a pound.
const AMOUNT: &str = "0.50";

/// Gives back a part of some payment, again and again, until ended.
pub(super) async fn gives_back(world: Arc<World>) {
    loop {
        tokio::time::sleep(EVERY).await;
        let Ok(Some(reference)) = world.database.some_paid_reference().await else {
            continue;
        };
        let mut refund = Command::new(&world.program);
        refund
            .args(["payments", "refund", "--council", "thamesgate", &reference])
            .args(["--amount", AMOUNT, "--reason", "soak", "--officer", "soak"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true);
        // Refused, or without an answer, is what officers see too: what became of it shows in the end.
        refund.status().await.ok();
    }
}

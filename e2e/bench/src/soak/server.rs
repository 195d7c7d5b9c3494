//! The server's sudden deaths.

use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};

static KILLS: AtomicUsize = AtomicUsize::new(0);

/// How often the server was killed so far.
pub(super) fn kills() -> usize {
    KILLS.load(Ordering::Relaxed)
}

/// Kills the server at random moments, so that it cannot finish what it was at. Whoever started it starts it again and
/// writes its new number.
pub(super) async fn kill_at_random(pid_file: PathBuf, every: Duration, seed: u64) {
    let mut random = StdRng::seed_from_u64(seed);
    loop {
        let wait = every.mul_f64(random.random_range(0.2..1.8));
        tokio::time::sleep(wait).await;
        let Ok(pid) = std::fs::read_to_string(&pid_file) else {
            continue;
        };
        let killed = Command::new("kill").args(["-KILL", pid.trim()]).status();
        if killed.is_ok_and(|status| status.success()) {
            KILLS.fetch_add(1, Ordering::Relaxed);
        }
    }
}

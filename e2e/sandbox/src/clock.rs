//! The sandbox's clock: the machine's, plus whatever a test has moved it on by.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Seconds since 1970, movable forward so that a test need not wait half an hour for a session to expire.
#[derive(Debug, Default)]
pub(crate) struct Clock {
    ahead_seconds: AtomicI64,
}

impl Clock {
    /// Seconds since 1970, as the sandbox sees it.
    pub(crate) fn now(&self) -> i64 {
        real_now_millis() / 1000 + self.ahead_seconds.load(Ordering::Relaxed)
    }

    /// Milliseconds since 1970, as the sandbox sees it.
    pub(crate) fn now_millis(&self) -> i64 {
        real_now_millis() + self.ahead_seconds.load(Ordering::Relaxed) * 1_000
    }

    /// Moves the clock on. It never goes back.
    pub(crate) fn advance(&self, by: Duration) {
        let seconds = i64::try_from(by.as_secs()).unwrap_or(0);
        self.ahead_seconds.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// Milliseconds since 1970 by the machine's own clock: for signatures and retries, which the receiver or the
/// network measures in real time.
pub(crate) fn real_now_millis() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

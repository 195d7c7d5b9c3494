//! Trouble on demand: how the next API calls go wrong.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// How an API call goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailureMode {
    /// Answers 500 and does nothing.
    Http500BeforeWork,
    /// Does the work, then answers 500. A retry with the same idempotency key gets the answer of the work.
    Http500AfterWork,
    /// Does the work, then holds the answer back for this long, its idempotency key in use all the while.
    Timeout(Duration),
    /// Cuts the connection and does nothing, as a refused or lost connection looks to a client.
    DropConnection,
    /// Does the work, then cuts the connection.
    DropConnectionAfterWork,
    /// Answers 429 and does nothing.
    RateLimited,
    /// Holds the call for this long, then cuts the connection and does nothing.
    TimeoutBeforeWork(Duration),
    /// Answers 409, as if the same call were under way, and does nothing.
    Conflict,
}

/// The failures still to come, first first.
#[derive(Debug, Default)]
pub(crate) struct Failures(Mutex<VecDeque<FailureMode>>);

impl Failures {
    pub(crate) fn add(&self, count: usize, mode: FailureMode) {
        let mut queue = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        queue.extend(std::iter::repeat_n(mode, count.min(10_000)));
    }

    pub(crate) fn take(&self) -> Option<FailureMode> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop_front()
    }
}

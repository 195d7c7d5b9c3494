//! How often somebody may guess at an account number and postcode.

use jiff::{SignedDuration, Timestamp};

/// A limit on wrong guesses from one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuessLimit {
    /// How many wrong guesses are allowed within the time.
    pub wrong_guesses: i64,
    /// The time.
    pub within: SignedDuration,
}

/// Ten wrong guesses in fifteen minutes: room for fat thumbs, none for a search of the postcodes.
pub const GUESS_LIMIT: GuessLimit = GuessLimit {
    wrong_guesses: 10,
    within: SignedDuration::from_mins(15),
};

impl GuessLimit {
    /// Wrong guesses before this moment no longer count.
    pub fn counts_since(self, now: Timestamp) -> Timestamp {
        now.checked_sub(self.within).unwrap_or(Timestamp::MIN)
    }

    /// Whether one more guess may be made after `wrong_guesses` that count.
    pub const fn allows_another(self, wrong_guesses: i64) -> bool {
        wrong_guesses < self.wrong_guesses
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_eleventh_guess_is_refused_until_time_has_passed() {
        assert!(GUESS_LIMIT.allows_another(9));
        assert!(!GUESS_LIMIT.allows_another(10));
        let now: Timestamp = "2026-11-21T10:15:00Z".parse().unwrap();
        assert_eq!(GUESS_LIMIT.counts_since(now), "2026-11-21T10:00:00Z".parse().unwrap());
    }
}

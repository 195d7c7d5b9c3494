//! How long requests took, by kind.

use std::collections::BTreeMap;
use std::time::Duration;

/// Answer times, in the order in which the kinds were first met.
#[derive(Debug, Default)]
pub(crate) struct Timings {
    kinds: Vec<&'static str>,
    by_kind: BTreeMap<&'static str, Vec<Duration>>,
}

/// One kind of request.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Summary {
    /// What was asked for.
    pub(crate) kind: &'static str,
    /// How many times.
    pub(crate) count: usize,
    /// Half were answered within this.
    pub(crate) p50: Duration,
    /// All but one in a hundred were answered within this.
    pub(crate) p99: Duration,
}

impl Timings {
    /// Adds one request.
    pub(crate) fn add(&mut self, kind: &'static str, took: Duration) {
        let all = self.by_kind.entry(kind).or_default();
        if all.is_empty() {
            self.kinds.push(kind);
        }
        all.push(took);
    }

    /// Adds everything of another.
    pub(crate) fn extend(&mut self, other: Timings) {
        for kind in other.kinds {
            for took in other.by_kind.get(kind).into_iter().flatten() {
                self.add(kind, *took);
            }
        }
    }

    /// Each kind.
    pub(crate) fn summaries(&self) -> Vec<Summary> {
        let mut summaries = Vec::new();
        for kind in &self.kinds {
            let mut sorted = self.by_kind.get(kind).cloned().unwrap_or_default();
            sorted.sort_unstable();
            summaries.push(Summary {
                kind,
                count: sorted.len(),
                p50: percentile(&sorted, 50),
                p99: percentile(&sorted, 99),
            });
        }
        summaries
    }
}

/// The least that this many in a hundred do not exceed (nearest rank).
fn percentile(sorted: &[Duration], hundredths: usize) -> Duration {
    let rank = (sorted.len() * hundredths).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_nearest_rank() {
        let ms = Duration::from_millis;
        let hundred: Vec<Duration> = (1..=100).map(ms).collect();
        assert_eq!(percentile(&hundred, 50), ms(50));
        assert_eq!(percentile(&hundred, 99), ms(99));
        assert_eq!(percentile(&[ms(7)], 99), ms(7));
        assert_eq!(percentile(&[], 50), ms(0));
    }

    #[test]
    fn kinds_stay_in_order_and_apart() {
        let ms = Duration::from_millis;
        let (mut one, mut other) = (Timings::default(), Timings::default());
        one.add("GET b", ms(3));
        other.add("GET a", ms(9));
        other.add("GET b", ms(1));
        one.extend(other);
        let found: Vec<_> = one
            .summaries()
            .into_iter()
            .map(|s| (s.kind, s.count, s.p50, s.p99))
            .collect();
        assert_eq!(found, [("GET b", 2, ms(1), ms(3)), ("GET a", 1, ms(9), ms(9))]);
    }
}

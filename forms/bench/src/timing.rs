//! How long something takes: again and again, until the figure is steady.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// How long each thing is measured.
const MEASURED: Duration = Duration::from_millis(600);

/// The fewest and the most times that something is done.
const TIMES: (usize, usize) = (5, 20_000);

/// Times of one thing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timing {
    /// Half of the times were shorter.
    pub(crate) median: Duration,
    /// The shortest: what it costs when nobody else needs the machine.
    pub(crate) least: Duration,
}

/// Measures what a function does. What it gives is not thrown away before it has been made.
pub(crate) fn time<T>(mut what: impl FnMut() -> T) -> Timing {
    // The first pays for what is built once.
    black_box(what());
    let began = Instant::now();
    let mut times: Vec<Duration> = Vec::new();
    while times.len() < TIMES.0 || (began.elapsed() < MEASURED && times.len() < TIMES.1) {
        let one = Instant::now();
        black_box(what());
        times.push(one.elapsed());
    }
    times.sort_unstable();
    Timing {
        median: times.get(times.len() / 2).copied().unwrap_or_default(),
        least: times.first().copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_is_never_longer_than_the_median() {
        let mut turn = 0_u32;
        let timing = time(|| {
            turn += 1;
            std::thread::sleep(Duration::from_micros(u64::from(turn % 3) * 100));
        });
        assert!(turn > 5 && timing.least <= timing.median);
    }
}

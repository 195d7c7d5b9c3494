//! Numbers between two bounds, and sums of them.

/// Bounds, both included. Beyond [`FAR`] nothing is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::check) struct Interval {
    pub(in crate::check) min: i128,
    pub(in crate::check) max: i128,
}

/// Farther than any number that CEL holds; sums of bounds stay within `i128`.
pub(super) const FAR: i128 = 1 << 100;

impl Interval {
    pub(super) const ANY: Interval = Interval { min: -FAR, max: FAR };

    pub(super) fn of(min: i128, max: i128) -> Interval {
        Interval {
            min: min.clamp(-FAR, FAR),
            max: max.clamp(-FAR, FAR),
        }
    }

    pub(super) fn exactly(number: i128) -> Interval {
        Interval::of(number, number)
    }

    /// What either can be.
    pub(super) fn or(self, other: Interval) -> Interval {
        Interval::of(self.min.min(other.min), self.max.max(other.max))
    }

    /// What is in both; the first, when that is nothing.
    pub(super) fn and(self, other: Interval) -> Interval {
        let both = Interval::of(self.min.max(other.min), self.max.min(other.max));
        if both.min <= both.max { both } else { self }
    }

    pub(super) fn plus(self, other: Interval) -> Interval {
        Interval::of(self.min + other.min, self.max + other.max)
    }

    pub(super) fn negative(self) -> Interval {
        Interval::of(-self.max, -self.min)
    }

    pub(super) fn times(self, other: Interval) -> Interval {
        let all = [
            self.min.saturating_mul(other.min),
            self.min.saturating_mul(other.max),
            self.max.saturating_mul(other.min),
            self.max.saturating_mul(other.max),
        ];
        let (min, max) = all.iter().fold((FAR, -FAR), |(a, b), n| (a.min(*n), b.max(*n)));
        Interval::of(min, max)
    }

    pub(super) fn over(self, other: Interval) -> Interval {
        // Without a divisor of nought: that gives no number at all.
        if other.min <= 0 && other.max >= 0 {
            let widest = self.max.abs().max(self.min.abs());
            let least = if self.min >= 0 && other.min >= 0 { 0 } else { -widest };
            return Interval::of(least, widest);
        }
        let all = [
            self.min / other.min,
            self.min / other.max,
            self.max / other.min,
            self.max / other.max,
        ];
        let (min, max) = all.iter().fold((FAR, -FAR), |(a, b), n| (a.min(*n), b.max(*n)));
        Interval::of(min, max)
    }
}

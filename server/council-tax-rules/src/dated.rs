//! Rules that change on a day: tables of what holds since when, with the law that says so.

use jiff::civil::Date;

/// How sure a table's author was of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// Checked against figures that a council has published.
    Verified,
    /// Read in the instrument itself, or in official guidance on it.
    Source,
    /// Commonly known, and still to be read at its source.
    Known,
}

/// A rule, the first day on which it holds, and where it stands. It holds until the next one in its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated<T> {
    /// The first day.
    pub since: Date,
    /// The Act or instrument.
    pub source: &'static str,
    /// How sure we are.
    pub certainty: Certainty,
    /// The rule.
    pub rule: T,
}

/// The rule of `table` (oldest first) that holds on `day`; none before the first.
pub fn in_force<T>(table: &[Dated<T>], day: Date) -> Option<&Dated<T>> {
    table.iter().rev().find(|dated| dated.since <= day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_rule_holds_from_its_day_until_the_next() {
        let rule = |since, rule| Dated {
            since,
            source: "",
            certainty: Certainty::Known,
            rule,
        };
        let table = [rule(date(2020, 4, 1), 'a'), rule(date(2024, 4, 1), 'b')];
        let on = |day| in_force(&table, day).map(|dated| dated.rule);
        assert_eq!(on(date(2020, 3, 31)), None);
        assert_eq!(on(date(2024, 3, 31)), Some('a'));
        assert_eq!(on(date(2024, 4, 1)), Some('b'));
    }
}

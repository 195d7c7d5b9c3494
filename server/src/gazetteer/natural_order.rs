//! The order in which people look for an address: by street, then by number, and 2 before 10.

/// A piece of a text: a number counts as what it says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// Digits.
    Number(u64),
    /// Anything else, in lower case.
    Text(String),
}

/// What to sort a text by: `Flat 2, 10 High Street` comes behind `Flat 1, 10 High Street` and before `Flat 10, …`.
pub fn natural_order(text: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for c in text.chars() {
        match (c.to_digit(10), pieces.last_mut()) {
            (Some(digit), Some(Piece::Number(number))) => {
                *number = number.saturating_mul(10).saturating_add(u64::from(digit));
            }
            (Some(digit), _) => pieces.push(Piece::Number(u64::from(digit))),
            (None, Some(Piece::Text(text))) => text.extend(c.to_lowercase()),
            (None, _) => pieces.push(Piece::Text(c.to_lowercase().collect())),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_comes_before_ten() {
        let ordered = [
            "1 Heron Street",
            "2 Heron Street",
            "2a Heron Street",
            "10 Heron Street",
            "Flat 2, 12 Heron Street",
            "Flat 10, 12 Heron Street",
            "flat 11, 12 Heron Street",
            "The Old Mill, Heron Street",
        ];
        let mut shuffled = ordered;
        shuffled.reverse();
        shuffled.sort_by_cached_key(|line| natural_order(line));
        assert_eq!(shuffled, ordered);
    }

    #[test]
    fn no_number_is_too_long() {
        assert_eq!(natural_order(&"9".repeat(50)), [Piece::Number(u64::MAX)]);
    }
}

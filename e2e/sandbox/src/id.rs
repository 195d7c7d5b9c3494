//! Identifiers in the provider's shape: a prefix that tells the kind, then random letters and digits.

use rand::distr::{Alphanumeric, SampleString};

/// A new identifier: `prefix` followed by `length` random letters and digits.
pub(crate) fn new(prefix: &str, length: usize) -> String {
    format!("{prefix}{}", Alphanumeric.sample_string(&mut rand::rng(), length))
}

/// A new identifier of small letters and digits alone.
pub(crate) fn lower(length: usize) -> String {
    new("", length).to_lowercase()
}

/// A random identifier in the shape of a UUID, version 4.
pub(crate) fn uuid() -> String {
    let random: u128 = rand::random();
    let hex = format!(
        "{:032x}",
        random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62)
    );
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    format!(
        "{}-{}-{}-{}-{}",
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32)
    )
}

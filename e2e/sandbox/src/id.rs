//! Identifiers in the provider's shape: a prefix that tells the kind, then random letters and digits.

use rand::distr::{Alphanumeric, SampleString};

/// A new identifier: `prefix` followed by `length` random letters and digits.
pub(crate) fn new(prefix: &str, length: usize) -> String {
    format!("{prefix}{}", Alphanumeric.sample_string(&mut rand::rng(), length))
}

//! Random names: tokens that cannot be guessed, and references that can be read out on the phone.

use rand::RngExt;
use sha2::{Digest, Sha256};

/// Letters and digits that sound and look unlike each other: no vowels (no words), no 0 O 1 I L, 2 Z, 5 S, 8 B.
const SPOKEN: &[u8] = b"34679CDFGHJKMNPQRTVWXY";
const TOKEN: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Characters of a token: 16 of 32 letters are 80 bits.
pub const TOKEN_LENGTH: usize = 16;

fn pick(alphabet: &[u8], length: usize) -> String {
    let mut random = rand::rng();
    (0..length)
        .filter_map(|_| {
            alphabet
                .get(random.random_range(0..alphabet.len()))
                .map(|byte| char::from(*byte))
        })
        .collect()
}

/// A token of 80 random bits for an address.
pub fn new_token() -> String {
    pick(TOKEN, TOKEN_LENGTH)
}

/// Whether a text has the shape of a token.
pub fn is_token(text: &str) -> bool {
    text.len() == TOKEN_LENGTH && text.bytes().all(|byte| TOKEN.contains(&byte))
}

/// A reference to read out: `4K7D-9XRM`. Not a secret.
pub fn new_reference() -> String {
    format!("{}-{}", pick(SPOKEN, 4), pick(SPOKEN, 4))
}

/// SHA-256, for a secret that is looked up but never kept.
pub fn hash(secret: &[u8]) -> Vec<u8> {
    Sha256::digest(secret).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_and_references_have_their_shape() {
        assert!(is_token(&new_token()));
        assert!(!is_token("short"));
        assert!(!is_token("0123456789ABCDEF"));
        assert_ne!(new_token(), new_token());
        let reference = new_reference();
        assert_eq!(reference.len(), 9);
        assert_eq!(reference.chars().nth(4), Some('-'));
    }
}

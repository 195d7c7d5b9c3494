//! The code that is sent to sign in: how it looks, how long it lasts, how often it may be asked for and guessed.

use rand::RngExt;
use time::Duration;

/// Digits of a code.
const DIGITS: usize = 6;
/// How long a code works, in minutes.
pub const MINUTES: i64 = 15;
/// Wrong tries after which a code is worthless.
pub const WRONG_TRIES: i32 = 5;
/// Wrong tries at one address's codes in a day: a guesser has one chance in 25,000 a day.
pub const WRONG_IN_A_DAY: i64 = 40;
/// Codes to one address asked for from one network in an hour, and not used.
pub const SENT_TO_ONE_FROM_ONE: i64 = 5;
/// Codes to one address in an hour, and not used: more than one place may ask, so that nobody else's asking keeps its
/// owner out.
pub const SENT_TO_ONE: i64 = 20;
/// Codes asked for from one network in an hour and not used: a library, or a whole mobile network.
pub const SENT_FROM_ONE: i64 = 100;
/// The hour.
pub const WITHIN: Duration = Duration::hours(1);

/// A new code.
pub fn new_code() -> String {
    let mut random = rand::rng();
    (0..DIGITS)
        .map(|_| char::from(b'0' + random.random_range(0..10_u8)))
        .collect()
}

/// What somebody typed, as a code: spaces and hyphens do not matter. None when it cannot be one.
pub fn read(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.'))
        .collect();
    (code.len() == DIGITS && code.bytes().all(|byte| byte.is_ascii_digit())).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_six_digits_however_they_are_typed() {
        for _ in 0..50 {
            let code = new_code();
            assert_eq!(read(&code), Some(code));
        }
        assert_eq!(read(" 012 345 ").as_deref(), Some("012345"));
        assert_eq!(read("012-345").as_deref(), Some("012345"));
        for wrong in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}

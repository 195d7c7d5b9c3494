//! Payment card numbers, which must never be kept.

/// Whether the text holds what looks like a payment card number: 13 to 19 digits, however spaced, that start as cards
/// do and pass the check digit of ISO/IEC 7812 (Luhn).
///
/// A number that fails Luhn is let through: an account number or a long reference is not a card.
pub fn contains_card_number(text: &str) -> bool {
    runs(text).iter().any(|groups| {
        // A house number or an expiry typed beside the card must not hide it: look at every stretch of groups.
        let of_whole_groups = (0..groups.len()).any(|from| {
            let mut digits: Vec<u8> = Vec::new();
            groups.iter().skip(from).any(|group| {
                digits.extend(group);
                is_card(&digits)
            })
        });
        of_whole_groups || hides_card(&groups.concat())
    })
}

/// Groups of digits that have at most three marks between them, and no letter.
fn runs(text: &str) -> Vec<Vec<Vec<u8>>> {
    const WIDEST_GAP: usize = 3;
    let mut runs: Vec<Vec<Vec<u8>>> = Vec::new();
    let mut gap = usize::MAX;
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        match (digit(c), gap) {
            (Some(digit), 0) => {
                if let Some(group) = runs.last_mut().and_then(|run| run.last_mut()) {
                    group.push(digit);
                }
            }
            (Some(digit), 1..=WIDEST_GAP) => {
                if let Some(run) = runs.last_mut() {
                    run.push(vec![digit]);
                }
                gap = 0;
            }
            (Some(digit), _) => {
                runs.push(vec![vec![digit]]);
                gap = 0;
            }
            (None, _) if c.is_alphanumeric() || c == '\n' => gap = usize::MAX,
            (None, _) => gap = gap.saturating_add(1),
        }
    }
    runs
}

/// Marks that nobody sees: soft hyphens, joiners, directions.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Where the ten digits of other scripts start: Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, full width.
const OTHER_ZEROS: [u32; 7] = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xff10];

fn digit(c: char) -> Option<u8> {
    let code = u32::from(c);
    let mathematical = (0x1d7ce..0x1d800).contains(&code).then(|| (code - 0x1d7ce) % 10);
    let other = OTHER_ZEROS
        .iter()
        .find_map(|zero| code.checked_sub(*zero).filter(|digit| *digit < 10));
    c.to_digit(10)
        .or(mathematical)
        .or(other)
        .and_then(|digit| u8::try_from(digit).ok())
}

fn is_card(digits: &[u8]) -> bool {
    (13..=19).contains(&digits.len()) && digits.first().is_some_and(|d| (2..=6).contains(d)) && passes_luhn(digits)
}

/// A card with other digits before or behind it, all in one. Only the lengths and first digits that the large schemes
/// really use, or every tenth long reference would be taken for a card.
fn hides_card(digits: &[u8]) -> bool {
    digits.len() > 16
        && [15, 16]
            .into_iter()
            .any(|length| digits.windows(length).any(|w| is_of_scheme(w) && passes_luhn(w)))
}

fn is_of_scheme(digits: &[u8]) -> bool {
    match digits {
        [3, 4 | 7, ..] => digits.len() == 15,
        [4, ..] | [5, 1..=5, ..] | [2, 2..=7, ..] | [6, 5, ..] => digits.len() == 16,
        _ => false,
    }
}

fn passes_luhn(digits: &[u8]) -> bool {
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| {
            let digit = u32::from(*digit);
            let doubled = if place % 2 == 1 { digit * 2 } else { digit };
            if doubled > 9 { doubled - 9 } else { doubled }
        })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_cards_however_spaced() {
        for text in [
            "4242424242424242",
            "my card is 4242 4242 4242 4242, exp 12/30",
            "12 4242 4242 4242 4242 12",
            "3782-822463-10005",
            "5555555555554444",
            "4242  4242  4242  4242",
            "4242 - 4242 - 4242 - 4242",
            "4242/4242/4242/4242",
            "4,242,424,242,424,242",
            "4242\u{2011}4242\u{2014}4242_4242",
            "4242\u{200b}4242\u{ad}42424242",
            "４２４２４２４２４２４２４２４２",
            "٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢",
            "04242424242424242",
            "42424242424242421230123",
        ] {
            assert!(contains_card_number(text), "{text}");
        }
    }

    #[test]
    fn leaves_other_numbers_alone() {
        for text in [
            "07700 900123",
            "+44 7700 900 123",
            "4242424242424241",
            "770000013",
            "",
            "100012345678",
            "Flat 4, 12 High Street, 01632 960 100",
            "2026-11-21 10:02",
        ] {
            assert!(!contains_card_number(text), "{text}");
        }
    }
}

//! Payment card numbers, which must never be kept.

/// Whether the text holds what looks like a payment card number: 13 to 19 digits, perhaps spaced or hyphenated, that
/// start as cards do (2 to 6) and pass the check digit of ISO/IEC 7812 (Luhn).
///
/// A number that fails Luhn is let through: an account number or a long reference is not a card.
pub fn contains_card_number(text: &str) -> bool {
    runs(text).iter().any(|groups| {
        // A house number or an expiry typed beside the card must not hide it: look at every stretch of groups.
        (0..groups.len()).any(|from| {
            let mut digits: Vec<u8> = Vec::new();
            groups.iter().skip(from).any(|group| {
                digits.extend(group);
                is_card(&digits)
            })
        })
    })
}

/// Groups of digits that are at most one space or hyphen apart.
fn runs(text: &str) -> Vec<Vec<Vec<u8>>> {
    let mut runs: Vec<Vec<Vec<u8>>> = Vec::new();
    // Characters since the last digit; a run ends after two, or after one that people do not type inside a number.
    let mut gap = usize::MAX;
    for c in text.chars() {
        match (u8::try_from(c.to_digit(10).unwrap_or(99)), gap) {
            (Ok(digit @ 0..=9), 0) => {
                if let Some(group) = runs.last_mut().and_then(|run| run.last_mut()) {
                    group.push(digit);
                }
            }
            (Ok(digit @ 0..=9), 1) => {
                if let Some(run) = runs.last_mut() {
                    run.push(vec![digit]);
                }
                gap = 0;
            }
            (Ok(digit @ 0..=9), _) => {
                runs.push(vec![vec![digit]]);
                gap = 0;
            }
            _ if gap == 0 && (c.is_whitespace() || matches!(c, '-' | '.' | '‐' | '–')) => gap = 1,
            _ => gap = usize::MAX,
        }
    }
    runs
}

fn is_card(digits: &[u8]) -> bool {
    (13..=19).contains(&digits.len()) && digits.first().is_some_and(|d| (2..=6).contains(d)) && passes_luhn(digits)
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
        ] {
            assert!(!contains_card_number(text), "{text}");
        }
    }
}

//! Bank and building society accounts in the United Kingdom.

use serde::{Deserialize, Serialize};

/// An account that money can be paid to or taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BankAccount {
    /// The name on the account.
    pub name: String,
    /// Six digits, without hyphens.
    pub sort_code: String,
    /// Eight digits; a shorter one is filled up with zeros in front, as banks do.
    pub account_number: String,
    /// Some building society accounts have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub roll_number: Option<String>,
}

/// What is wrong with a part of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotABankAccount {
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// Too many or too few characters.
    #[error("the wrong length")]
    Length,
    /// Characters that it cannot have.
    #[error("the wrong characters")]
    Characters,
}

impl BankAccount {
    /// The longest name, in characters: twice what Bacs sends, so that nobody has to shorten theirs.
    pub const NAME_MAX: usize = 70;

    /// The name on the account, with single spaces.
    pub fn read_name(text: &str) -> Result<String, NotABankAccount> {
        let name = text.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.chars().count() {
            0 => Err(NotABankAccount::Empty),
            1..=Self::NAME_MAX => Ok(name),
            _ => Err(NotABankAccount::Length),
        }
    }

    /// A sort code: six digits, with spaces or hyphens wherever people put them.
    pub fn read_sort_code(text: &str) -> Result<String, NotABankAccount> {
        let digits = digits(text)?;
        if digits.len() == 6 {
            Ok(digits)
        } else {
            Err(NotABankAccount::Length)
        }
    }

    /// An account number: six to eight digits, filled up to eight with zeros in front.
    pub fn read_account_number(text: &str) -> Result<String, NotABankAccount> {
        let digits = digits(text)?;
        if (6..=8).contains(&digits.len()) {
            Ok(format!("{digits:0>8}"))
        } else {
            Err(NotABankAccount::Length)
        }
    }

    /// A building society's roll number: 1 to 18 letters, digits, spaces, hyphens, slashes and full stops.
    pub fn read_roll_number(text: &str) -> Result<String, NotABankAccount> {
        let roll = text.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase();
        if !roll
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '/' | '.'))
        {
            return Err(NotABankAccount::Characters);
        }
        match roll.len() {
            0 => Err(NotABankAccount::Empty),
            1..=18 => Ok(roll),
            _ => Err(NotABankAccount::Length),
        }
    }

    /// The sort code as it stands on a card: `30-94-30`.
    pub fn spaced_sort_code(&self) -> String {
        let mut spaced = String::with_capacity(8);
        for (index, c) in self.sort_code.chars().enumerate() {
            if index > 0 && index.is_multiple_of(2) {
                spaced.push('-');
            }
            spaced.push(c);
        }
        spaced
    }
}

/// The digits of a text that has nothing else but spaces and hyphens.
fn digits(text: &str) -> Result<String, NotABankAccount> {
    let compact: String = text
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑' | '.'))
        .collect();
    if compact.is_empty() {
        Err(NotABankAccount::Empty)
    } else if compact.bytes().all(|byte| byte.is_ascii_digit()) {
        Ok(compact)
    } else {
        Err(NotABankAccount::Characters)
    }
}

#[cfg(test)]
mod tests {
    use super::NotABankAccount::{Characters, Empty, Length};
    use super::*;

    #[test]
    fn sort_codes() {
        for typed in ["309430", "30-94-30", " 30 94 30 ", "30–94–30"] {
            assert_eq!(BankAccount::read_sort_code(typed), Ok("309430".to_owned()), "{typed}");
        }
        for (bad, why) in [
            ("", Empty),
            ("30943", Length),
            ("3094300", Length),
            ("3o9430", Characters),
            ("--", Empty),
        ] {
            assert_eq!(BankAccount::read_sort_code(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn account_numbers() {
        for (typed, kept) in [
            ("00733445", "00733445"),
            ("733445", "00733445"),
            ("0073 3445", "00733445"),
        ] {
            assert_eq!(BankAccount::read_account_number(typed), Ok(kept.to_owned()), "{typed}");
        }
        for (bad, why) in [
            ("", Empty),
            ("12345", Length),
            ("123456789", Length),
            ("1234567x", Characters),
        ] {
            assert_eq!(BankAccount::read_account_number(bad), Err(why), "{bad}");
        }
    }

    #[test]
    fn roll_numbers_and_names() {
        assert_eq!(
            BankAccount::read_roll_number(" a-12/3.4  5 "),
            Ok("A-12/3.4 5".to_owned())
        );
        assert_eq!(BankAccount::read_roll_number("1234567890123456789"), Err(Length));
        assert_eq!(BankAccount::read_roll_number("12_3"), Err(Characters));
        assert_eq!(
            BankAccount::read_name("  Ms A   Resident "),
            Ok("Ms A Resident".to_owned())
        );
        assert_eq!(BankAccount::read_name(" "), Err(Empty));
        assert_eq!(BankAccount::read_name(&"a".repeat(71)), Err(Length));
    }

    #[test]
    fn a_sort_code_as_on_a_card() {
        let account = BankAccount {
            name: "A".into(),
            sort_code: "309430".into(),
            account_number: "00733445".into(),
            roll_number: None,
        };
        assert_eq!(account.spaced_sort_code(), "30-94-30");
    }
}

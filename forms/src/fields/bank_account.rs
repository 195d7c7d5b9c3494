//! Bank and building society accounts: four inputs, each wrong in its own way.

use super::Read;
use crate::answers::Answer;
use crate::definition::Field;
use crate::mistake::Sentence;
use crate::raw::Raw;
use crate::values::{BankAccount, NotABankAccount};

/// The ends of the inputs' names.
pub(super) const PARTS: [&str; 4] = ["name", "sort-code", "account-number", "roll-number"];

/// An account as it would be typed again.
pub(super) fn fill(field: &Field, account: &BankAccount, raw: &mut Raw) {
    raw.push(field.input("name"), &account.name);
    raw.push(field.input("sort-code"), &account.sort_code);
    raw.push(field.input("account-number"), &account.account_number);
    if let Some(roll) = &account.roll_number {
        raw.push(field.input("roll-number"), roll);
    }
}

pub(super) fn read(field: &Field, raw: &Raw) -> Read {
    if field.optional && PARTS.iter().all(|part| raw.text(&field.input(part)).is_empty()) {
        return Ok(None);
    }
    let text = |part: &str| raw.text(&field.input(part)).to_owned();
    let mut mistakes = Vec::new();
    let mut part =
        |part: &'static str, read: Result<String, NotABankAccount>, sentence: fn(NotABankAccount) -> Sentence| {
            read.map_err(|why| mistakes.push(field.mistake_in(vec![part], sentence(why))))
                .ok()
        };
    let name = part("name", BankAccount::read_name(&text("name")), |why| match why {
        NotABankAccount::Empty => Sentence::BankAccountName,
        _ => Sentence::BankAccountNameTooLong { max: 70 },
    });
    let sort_code = part(
        "sort-code",
        BankAccount::read_sort_code(&text("sort-code")),
        |why| match why {
            NotABankAccount::Empty => Sentence::SortCode,
            _ => Sentence::NotASortCode,
        },
    );
    let number = BankAccount::read_account_number(&text("account-number"));
    let account_number = part("account-number", number, |why| match why {
        NotABankAccount::Empty => Sentence::BankAccountNumber,
        NotABankAccount::Length => Sentence::BankAccountNumberLength,
        NotABankAccount::Characters => Sentence::NotABankAccountNumber,
    });
    let roll_number = match BankAccount::read_roll_number(&text("roll-number")) {
        Err(NotABankAccount::Empty) => None,
        roll => part("roll-number", roll, |why| match why {
            NotABankAccount::Characters => Sentence::RollNumberCharacters,
            _ => Sentence::RollNumberLength,
        }),
    };
    match (name, sort_code, account_number) {
        (Some(name), Some(sort_code), Some(account_number)) if mistakes.is_empty() => {
            Ok(Some(Answer::BankAccount(BankAccount {
                name,
                sort_code,
                account_number,
                roll_number,
            })))
        }
        _ => Err(mistakes),
    }
}

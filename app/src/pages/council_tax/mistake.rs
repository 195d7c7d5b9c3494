//! What a resident can get wrong on these pages, in words, beside the input to mend it in.

use forms::values::Pence;

use super::{ACCOUNT_NUMBER_INPUT, AMOUNT_INPUT, OTHER_AMOUNT_INPUT, POSTCODE_INPUT, PageMistake};
use crate::language::Language;

/// Something to mend on a page about paying council tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CouncilTaxMistake {
    /// No account number.
    AccountNumberMissing,
    /// Not an account number of this council: wrong length, prefix or check digit.
    AccountNumberWrong,
    /// No postcode.
    PostcodeMissing,
    /// Not a postcode.
    PostcodeWrong,
    /// No account has this number with this postcode. Which of the two is wrong is not told.
    NotFound,
    /// No amount was chosen.
    AmountMissing,
    /// Another amount was chosen, and none typed.
    OtherMissing,
    /// What was typed is not money.
    OtherNotMoney,
    /// Less than can be paid; the least amount.
    OtherTooSmall(Pence),
    /// More than can be paid; the largest amount.
    OtherTooLarge(Pence),
    /// Another account, or other sums, than the page showed: another tab found one, or paid.
    Changed,
    /// The session has ended, and with it which account was found.
    SessionEnded,
    /// A card number was typed into the input with this id.
    CardNumber(&'static str),
}

impl CouncilTaxMistake {
    /// The id of the input to mend it in.
    pub const fn input(self) -> &'static str {
        match self {
            Self::AccountNumberMissing | Self::AccountNumberWrong | Self::NotFound | Self::SessionEnded => {
                ACCOUNT_NUMBER_INPUT
            }
            Self::PostcodeMissing | Self::PostcodeWrong => POSTCODE_INPUT,
            Self::AmountMissing | Self::Changed => AMOUNT_INPUT,
            Self::OtherMissing | Self::OtherNotMoney | Self::OtherTooSmall(_) | Self::OtherTooLarge(_) => {
                OTHER_AMOUNT_INPUT
            }
            Self::CardNumber(input) => input,
        }
    }

    /// As the page shows it.
    pub fn said_in(self, language: Language) -> PageMistake {
        let sentence = match self {
            Self::AccountNumberMissing => language.text("council-tax-mistake-account-number"),
            Self::AccountNumberWrong => language.text("mistake-not-an-account-number"),
            Self::PostcodeMissing => language.text("council-tax-mistake-postcode"),
            Self::PostcodeWrong => language.text("mistake-not-a-postcode"),
            Self::NotFound => language.text("council-tax-mistake-not-found"),
            Self::Changed => language.text("council-tax-mistake-changed"),
            Self::SessionEnded => language.text("council-tax-mistake-session-ended"),
            Self::AmountMissing => language.text("council-tax-mistake-choose"),
            Self::OtherMissing => language.text("council-tax-mistake-other"),
            Self::OtherNotMoney => language.text("council-tax-mistake-not-money"),
            Self::OtherTooSmall(min) => {
                language.text_with("council-tax-mistake-too-small", &[("min", min.to_string().into())])
            }
            Self::OtherTooLarge(max) => {
                language.text_with("council-tax-mistake-too-large", &[("max", max.to_string().into())])
            }
            Self::CardNumber(_) => language.text("mistake-card-number"),
        };
        PageMistake::new(self.input(), sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_mistake_has_a_sentence() {
        let mistakes = [
            CouncilTaxMistake::AccountNumberMissing,
            CouncilTaxMistake::AccountNumberWrong,
            CouncilTaxMistake::PostcodeMissing,
            CouncilTaxMistake::PostcodeWrong,
            CouncilTaxMistake::NotFound,
            CouncilTaxMistake::AmountMissing,
            CouncilTaxMistake::OtherMissing,
            CouncilTaxMistake::OtherNotMoney,
            CouncilTaxMistake::OtherTooSmall(Pence::from_pence(100)),
            CouncilTaxMistake::OtherTooLarge(Pence::from_pence(99_999_999)),
            CouncilTaxMistake::CardNumber(POSTCODE_INPUT),
        ];
        for mistake in mistakes {
            let said = mistake.said_in(Language::English);
            assert!(!said.sentence.contains(['⟨', '$']), "{said:?}");
        }
        let largest = CouncilTaxMistake::OtherTooLarge(Pence::from_pence(99_999_999)).said_in(Language::English);
        assert_eq!(
            largest,
            PageMistake::new("other-amount", "Enter an amount of £999,999.99 or less")
        );
    }

    #[test]
    fn a_wrong_pair_does_not_tell_which() {
        let said = CouncilTaxMistake::NotFound.said_in(Language::English);
        assert!(
            said.sentence.contains("account number") && said.sentence.contains("postcode"),
            "{said:?}"
        );
    }
}

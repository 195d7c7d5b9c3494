//! What a resident can get wrong on the pages of an account, in words, beside the input to mend it in.

use jiff::civil::Date;

use super::{
    CODE_INPUT, EMAIL_INPUT, HELPER_LENGTH_INPUT, HELPER_NAME_INPUT, LINK_INSTALMENT_INPUT, LINK_NUMBER_INPUT,
    LINK_SURNAME_INPUT, MOBILE_INPUT, WHAT_IF_DATE_INPUT, WHAT_IF_INSTALMENTS_INPUT,
};
use crate::components::DateParts;
use crate::language::Language;
use crate::pages::council_tax::PageMistake;

/// Something to mend on a page of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccountMistake {
    /// No e-mail address.
    EmailMissing,
    /// Not an e-mail address.
    EmailWrong,
    /// Too many codes were asked for: after how many minutes another can be.
    TooManyCodes(u16),
    /// No code.
    CodeMissing,
    /// Not six digits.
    CodeNotSixDigits,
    /// Not the code that was sent.
    CodeWrong,
    /// The code has ended, or was tried too often: another has to be sent.
    CodeEnded,
    /// No account number.
    NumberMissing,
    /// Not an account number of this council.
    NumberWrong,
    /// No surname.
    SurnameMissing,
    /// No instalment.
    InstalmentMissing,
    /// What was typed is not money.
    InstalmentNotMoney,
    /// The facts do not fit one account. Which of them does not is never told.
    FactsWrong,
    /// The facts were wrong too often: after how many minutes they can be tried again.
    TooManyTries(u16),
    /// No date.
    DateMissing,
    /// Not a day that there is; the parts that are wrong.
    DateWrong(DateParts<bool>),
    /// A day outside of the days that can be worked out: the first, and the last.
    DateOutside(Date, Date),
    /// Neither ten nor twelve instalments.
    InstalmentsMissing,
    /// No name for a helper.
    HelperNameMissing,
    /// A name longer than this many characters.
    HelperNameTooLong(u16),
    /// Not chosen how long the link lasts.
    HelperLengthMissing,
    /// As many links as there can be.
    TooManyHelperLinks(u16),
    /// Reminders by text, and no number.
    MobileMissing,
    /// Not a mobile number of the United Kingdom.
    MobileWrong,
    /// A card number was typed into the input with this id.
    CardNumber(&'static str),
}

impl AccountMistake {
    /// The id of the input to mend it in.
    pub fn input(self) -> String {
        match self {
            Self::EmailMissing | Self::EmailWrong | Self::TooManyCodes(_) => EMAIL_INPUT,
            Self::CodeMissing | Self::CodeNotSixDigits | Self::CodeWrong | Self::CodeEnded => CODE_INPUT,
            Self::NumberMissing | Self::NumberWrong | Self::FactsWrong | Self::TooManyTries(_) => LINK_NUMBER_INPUT,
            Self::SurnameMissing => LINK_SURNAME_INPUT,
            Self::InstalmentMissing | Self::InstalmentNotMoney => LINK_INSTALMENT_INPUT,
            Self::DateMissing | Self::DateOutside(..) => {
                return DateParts::<bool>::default().input_id(WHAT_IF_DATE_INPUT);
            }
            Self::DateWrong(parts) => return parts.input_id(WHAT_IF_DATE_INPUT),
            Self::InstalmentsMissing => WHAT_IF_INSTALMENTS_INPUT,
            Self::HelperNameMissing | Self::HelperNameTooLong(_) | Self::TooManyHelperLinks(_) => HELPER_NAME_INPUT,
            Self::HelperLengthMissing => HELPER_LENGTH_INPUT,
            Self::MobileMissing | Self::MobileWrong => MOBILE_INPUT,
            Self::CardNumber(input) => input,
        }
        .to_owned()
    }

    /// As the page shows it.
    pub fn said_in(self, language: Language) -> PageMistake {
        let number = |id, number: u16| language.text_with(id, &[("number", number.into())]);
        let sentence = match self {
            Self::EmailMissing => language.text("account-mistake-email"),
            Self::EmailWrong => language.text("account-mistake-email-wrong"),
            Self::TooManyCodes(minutes) => number("account-mistake-too-many-codes", minutes),
            Self::CodeMissing => language.text("account-mistake-code"),
            Self::CodeNotSixDigits => language.text("account-mistake-code-digits"),
            Self::CodeWrong => language.text("account-mistake-code-wrong"),
            Self::CodeEnded => language.text("account-mistake-code-ended"),
            Self::NumberMissing => language.text("council-tax-mistake-account-number"),
            Self::NumberWrong => language.text("mistake-not-an-account-number"),
            Self::SurnameMissing => language.text("account-mistake-surname"),
            Self::InstalmentMissing => language.text("account-mistake-instalment"),
            Self::InstalmentNotMoney => language.text("council-tax-mistake-not-money"),
            Self::FactsWrong => language.text("account-mistake-facts"),
            Self::TooManyTries(minutes) => number("account-mistake-too-many-tries", minutes),
            Self::DateMissing => language.text("account-mistake-date"),
            Self::DateWrong(_) => language.text("account-mistake-date-wrong"),
            Self::DateOutside(first, last) => {
                let days = [
                    ("first", language.date(first).into()),
                    ("last", language.date(last).into()),
                ];
                language.text_with("account-mistake-date-outside", &days)
            }
            Self::InstalmentsMissing => language.text("account-mistake-instalments"),
            Self::HelperNameMissing => language.text("account-mistake-helper-name"),
            Self::HelperNameTooLong(most) => number("account-mistake-helper-name-long", most),
            Self::HelperLengthMissing => language.text("account-mistake-helper-length"),
            Self::TooManyHelperLinks(most) => number("account-mistake-helper-links", most),
            Self::MobileMissing => language.text("account-mistake-mobile"),
            Self::MobileWrong => language.text("account-mistake-mobile-wrong"),
            Self::CardNumber(_) => language.text("mistake-card-number"),
        };
        PageMistake::new(self.input(), sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn each_mistake_has_a_sentence_in_both_languages() {
        let mistakes = [
            AccountMistake::EmailMissing,
            AccountMistake::EmailWrong,
            AccountMistake::TooManyCodes(15),
            AccountMistake::CodeMissing,
            AccountMistake::CodeNotSixDigits,
            AccountMistake::CodeWrong,
            AccountMistake::CodeEnded,
            AccountMistake::NumberMissing,
            AccountMistake::NumberWrong,
            AccountMistake::SurnameMissing,
            AccountMistake::InstalmentMissing,
            AccountMistake::InstalmentNotMoney,
            AccountMistake::FactsWrong,
            AccountMistake::TooManyTries(30),
            AccountMistake::DateMissing,
            AccountMistake::DateWrong(DateParts::default()),
            AccountMistake::DateOutside(date(2026, 4, 1), date(2027, 3, 31)),
            AccountMistake::InstalmentsMissing,
            AccountMistake::HelperNameMissing,
            AccountMistake::HelperNameTooLong(50),
            AccountMistake::HelperLengthMissing,
            AccountMistake::TooManyHelperLinks(5),
            AccountMistake::MobileMissing,
            AccountMistake::MobileWrong,
            AccountMistake::CardNumber(CODE_INPUT),
        ];
        for mistake in mistakes {
            let [english, welsh] = Language::ALL.map(|language| mistake.said_in(language).sentence);
            assert!(
                !english.contains(['⟨', '$']) && !welsh.contains(['⟨', '$']),
                "{english}"
            );
            assert_ne!(english, welsh);
        }
    }

    #[test]
    fn wrong_facts_do_not_tell_which() {
        let said = AccountMistake::FactsWrong.said_in(Language::English).sentence;
        for fact in ["account number", "surname", "instalment"] {
            assert!(said.contains(fact), "{said}");
        }
    }

    #[test]
    fn a_wrong_day_is_mended_in_its_first_wrong_part() {
        let month = DateParts {
            month: true,
            ..DateParts::default()
        };
        assert_eq!(AccountMistake::DateWrong(month).input(), "on-month");
        assert_eq!(AccountMistake::DateMissing.input(), "on-day");
    }
}

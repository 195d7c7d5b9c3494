//! Which message says a mistake, and what it is filled in with.

use super::{Bound, Sentence};
use crate::definition::FileKind;

/// What a sentence is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A number, for the language's plural.
    Number(i64),
}

impl From<&str> for Argument {
    fn from(text: &str) -> Argument {
        Argument::Text(text.to_owned())
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Argument {
        Argument::Number(i64::from(number))
    }
}

/// Whole numbers as numbers; the others as they are read, since no plural follows from them.
impl From<Bound> for Argument {
    fn from(bound: Bound) -> Argument {
        match bound {
            Bound::Whole(number) => Argument::Number(number),
            Bound::Decimal(number) => Argument::Text(number.to_string()),
            Bound::Money(amount) => {
                let amount = amount.to_string();
                Argument::Text(amount.strip_suffix(".00").unwrap_or(&amount).to_owned())
            }
        }
    }
}

/// "photo-pdf": the kinds of file as a key that a message selects by.
fn kinds_key(kinds: &[FileKind]) -> String {
    let names = FileKind::ALL.iter().filter(|(_, kind)| kinds.contains(kind));
    names.map(|(name, _)| *name).collect::<Vec<_>>().join("-")
}

impl Sentence {
    /// Every message id, so that a test can look for each in every language.
    pub const MESSAGE_IDS: [&'static str; MESSAGES] = IDS;

    /// The Fluent message.
    pub fn message_id(&self) -> &'static str {
        self.message().0
    }

    /// What to fill the message in with.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        self.message().1
    }

    fn message(&self) -> (&'static str, Vec<(&'static str, Argument)>) {
        let called = |text: &String| vec![("called", Argument::from(text.as_str()))];
        let both = |text: &String, name: &'static str, argument: Argument| {
            vec![("called", Argument::from(text.as_str())), (name, argument)]
        };
        let max = |max: &u32| vec![("max", Argument::from(*max))];
        let name = |name: &String| vec![("name", Argument::from(name.as_str()))];
        match self {
            Self::Enter(c) => ("mistake-enter", called(c)),
            Self::Select(c) => ("mistake-select", called(c)),
            Self::SelectYes(c) => ("mistake-select-yes", called(c)),
            Self::SelectOrNone { called: c, none } => ("mistake-select-or-none", both(c, "none", none.as_str().into())),
            Self::Confirm(c) => ("mistake-confirm", called(c)),
            Self::TickToConfirm(label) => ("mistake-tick-to-confirm", vec![("label", label.as_str().into())]),
            Self::TooLong { called: c, max } => ("mistake-too-long", both(c, "max", (*max).into())),
            Self::TooManyWords { called: c, max } => ("mistake-too-many-words", both(c, "max", (*max).into())),
            Self::NotAWholeNumber(c) => ("mistake-not-a-whole-number", called(c)),
            Self::NotANumber(c) => ("mistake-not-a-number", called(c)),
            Self::TooManyPlaces { called: c, places } => {
                ("mistake-too-many-places", both(c, "places", (*places).into()))
            }
            Self::NotMoney(c) => ("mistake-not-money", called(c)),
            Self::TooSmall { called: c, min } => ("mistake-too-small", both(c, "min", (*min).into())),
            Self::TooLarge { called: c, max } => ("mistake-too-large", both(c, "max", (*max).into())),
            Self::DateMissing { called: c, parts } => (
                "mistake-date-missing",
                both(c, "parts", parts.join("-").as_str().into()),
            ),
            Self::NotARealDate(c) => ("mistake-not-a-real-date", called(c)),
            Self::NotARealMonth(c) => ("mistake-not-a-real-month", called(c)),
            Self::YearDigits => ("mistake-year-digits", Vec::new()),
            Self::DatePast(c) => ("mistake-date-past", called(c)),
            Self::DateTodayOrPast(c) => ("mistake-date-today-or-past", called(c)),
            Self::DateFuture(c) => ("mistake-date-future", called(c)),
            Self::DateTodayOrFuture(c) => ("mistake-date-today-or-future", called(c)),
            Self::NotATime => ("mistake-not-a-time", Vec::new()),
            Self::NotAnEmail => ("mistake-not-an-email", Vec::new()),
            Self::NotAPhone => ("mistake-not-a-phone", Vec::new()),
            Self::NotAWebsite => ("mistake-not-a-website", Vec::new()),
            Self::NotAPostcode => ("mistake-not-a-postcode", Vec::new()),
            Self::NotAVehicle => ("mistake-not-a-vehicle", Vec::new()),
            Self::NotAnAccountNumber => ("mistake-not-an-account-number", Vec::new()),
            Self::NotANationalInsuranceNumber => ("mistake-not-a-national-insurance-number", Vec::new()),
            Self::BankAccountName => ("mistake-bank-account-name", Vec::new()),
            Self::BankAccountNameTooLong { max: m } => ("mistake-bank-account-name-too-long", max(m)),
            Self::SortCode => ("mistake-sort-code", Vec::new()),
            Self::NotASortCode => ("mistake-not-a-sort-code", Vec::new()),
            Self::BankAccountNumber => ("mistake-bank-account-number", Vec::new()),
            Self::NotABankAccountNumber => ("mistake-not-a-bank-account-number", Vec::new()),
            Self::BankAccountNumberLength => ("mistake-bank-account-number-length", Vec::new()),
            Self::RollNumberLength => ("mistake-roll-number-length", Vec::new()),
            Self::RollNumberCharacters => ("mistake-roll-number-characters", Vec::new()),
            Self::AddressLine1 => ("mistake-address-line1", Vec::new()),
            Self::AddressLineTooLong { max: m } => ("mistake-address-line-too-long", max(m)),
            Self::AddressTown => ("mistake-address-town", Vec::new()),
            Self::AddressPostcode => ("mistake-address-postcode", Vec::new()),
            Self::FindAddress => ("mistake-find-address", Vec::new()),
            Self::SelectAddress => ("mistake-select-address", Vec::new()),
            Self::QuantityNotANumber(c) => ("mistake-quantity-not-a-number", called(c)),
            Self::TooMany { max: m } => ("mistake-too-many", max(m)),
            Self::UnknownOption => ("mistake-unknown-option", Vec::new()),
            Self::Upload(c) => ("mistake-upload", called(c)),
            Self::TooManyFiles { max: m } => ("mistake-too-many-files", max(m)),
            Self::FileTooLarge { name: n, max } => (
                "mistake-file-too-large",
                vec![("name", n.as_str().into()), ("max", (*max).into())],
            ),
            Self::FileEmpty(n) => ("mistake-file-empty", name(n)),
            Self::FileKind { name: n, kinds } => (
                "mistake-file-kind",
                vec![("name", n.as_str().into()), ("kinds", kinds_key(kinds).as_str().into())],
            ),
            Self::Describe(c) => ("mistake-describe", called(c)),
            Self::DescribeMore(c) => ("mistake-describe-more", called(c)),
            Self::NotAPoint => ("mistake-not-a-point", Vec::new()),
            Self::PointNotInUk => ("mistake-point-not-in-uk", Vec::new()),
            Self::CardNumber => ("mistake-card-number", Vec::new()),
            Self::SelectSame(c) => ("mistake-select-same", called(c)),
            Self::SelectYesOrNo => ("mistake-select-yes-or-no", Vec::new()),
            Self::ItemIncomplete { item, number } => (
                "mistake-item-incomplete",
                vec![("item", item.as_str().into()), ("number", Argument::Number(*number))],
            ),
            Self::TooFewItems { min } => ("mistake-too-few-items", vec![("min", (*min).into())]),
            Self::Own(text) => ("mistake-own", vec![("text", text.as_str().into())]),
        }
    }
}

/// How many messages there are.
const MESSAGES: usize = 63;

const IDS: [&str; MESSAGES] = [
    "mistake-enter",
    "mistake-select",
    "mistake-select-yes",
    "mistake-select-or-none",
    "mistake-confirm",
    "mistake-tick-to-confirm",
    "mistake-too-long",
    "mistake-too-many-words",
    "mistake-not-a-whole-number",
    "mistake-not-a-number",
    "mistake-too-many-places",
    "mistake-not-money",
    "mistake-too-small",
    "mistake-too-large",
    "mistake-date-missing",
    "mistake-not-a-real-date",
    "mistake-not-a-real-month",
    "mistake-year-digits",
    "mistake-date-past",
    "mistake-date-today-or-past",
    "mistake-date-future",
    "mistake-date-today-or-future",
    "mistake-not-a-time",
    "mistake-not-an-email",
    "mistake-not-a-phone",
    "mistake-not-a-website",
    "mistake-not-a-postcode",
    "mistake-not-a-vehicle",
    "mistake-not-an-account-number",
    "mistake-not-a-national-insurance-number",
    "mistake-bank-account-name",
    "mistake-bank-account-name-too-long",
    "mistake-sort-code",
    "mistake-not-a-sort-code",
    "mistake-bank-account-number",
    "mistake-not-a-bank-account-number",
    "mistake-bank-account-number-length",
    "mistake-roll-number-length",
    "mistake-roll-number-characters",
    "mistake-address-line1",
    "mistake-address-line-too-long",
    "mistake-address-town",
    "mistake-address-postcode",
    "mistake-find-address",
    "mistake-select-address",
    "mistake-quantity-not-a-number",
    "mistake-too-many",
    "mistake-unknown-option",
    "mistake-upload",
    "mistake-too-many-files",
    "mistake-file-too-large",
    "mistake-file-empty",
    "mistake-file-kind",
    "mistake-describe",
    "mistake-describe-more",
    "mistake-not-a-point",
    "mistake-point-not-in-uk",
    "mistake-card-number",
    "mistake-select-same",
    "mistake-select-yes-or-no",
    "mistake-item-incomplete",
    "mistake-too-few-items",
    "mistake-own",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::values::{Decimal, Pence};

    #[test]
    fn every_message_that_is_said_is_listed() {
        let source = include_str!("message.rs");
        let (said, listed) = source.split_once("const IDS").unwrap();
        let ids = |text: &str| -> Vec<String> {
            let quoted = text
                .split('"')
                .skip(1)
                .step_by(2)
                .filter(|id| id.starts_with("mistake-"));
            quoted.map(str::to_owned).collect()
        };
        let listed = listed.split_once("];").unwrap().0;
        assert_eq!(ids(said), ids(listed));
        assert_eq!(ids(listed), Sentence::MESSAGE_IDS);
    }

    #[test]
    fn bounds_as_they_are_read() {
        let said = |bound: Bound| Argument::from(bound);
        assert_eq!(said(Bound::Whole(3)), Argument::Number(3));
        assert_eq!(said(Bound::Decimal(Decimal::new(25, 1))), Argument::Text("2.5".into()));
        assert_eq!(
            said(Bound::Money(Pence::from_pence(100_000))),
            Argument::Text("£1,000".into())
        );
        assert_eq!(
            said(Bound::Money(Pence::from_pence(1_250))),
            Argument::Text("£12.50".into())
        );
    }

    #[test]
    fn kinds_of_file_in_one_order() {
        assert_eq!(kinds_key(&[FileKind::Pdf, FileKind::Photo]), "photo-pdf");
    }
}

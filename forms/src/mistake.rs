//! What goes wrong for a resident: which input, and which sentence, with what to fill in.

/// One mistake in what was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// The id of the input to go to: the first of a group.
    pub input: String,
    /// The field it belongs to.
    pub field: String,
    /// The parts of the field that are wrong, by the end of their inputs' names; empty when it is the whole.
    pub parts: Vec<&'static str>,
    /// The sentence.
    pub sentence: Sentence,
}

/// The sentences that a resident can get, after GOV.UK's error message templates. The text stands in
/// `locales/<language>/mistakes.ftl` under [`Sentence::message_id`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sentence {
    /// "Enter …"
    Enter(String),
    /// "Select …"
    Select(String),
    /// "Select yes if …"
    SelectYes(String),
    /// "… must be … characters or less"
    TooLong {
        /// The thing asked for.
        called: String,
        /// Longest, in characters.
        max: u32,
    },
    /// "… must be a whole number, like 3"
    NotAWholeNumber(String),
    /// "… must be … or more"
    TooSmall {
        /// The thing asked for.
        called: String,
        /// Smallest.
        min: i64,
    },
    /// "… must be … or less"
    TooLarge {
        /// The thing asked for.
        called: String,
        /// Largest.
        max: i64,
    },
    /// "… must include a day and month"
    DateMissing {
        /// The thing asked for.
        called: String,
        /// `day`, `month`, `year`, in that order.
        parts: Vec<&'static str>,
    },
    /// "… must be a real date"
    NotARealDate(String),
    /// "Year must include 4 numbers"
    YearDigits,
    /// "… must be in the past"
    DatePast(String),
    /// "… must be today or in the past"
    DateTodayOrPast(String),
    /// "… must be in the future"
    DateFuture(String),
    /// "… must be today or in the future"
    DateTodayOrFuture(String),
    /// "Enter an email address in the correct format, like name@example.com"
    NotAnEmail,
    /// "Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192"
    NotAPhone,
    /// "Enter a full UK postcode, like AA3 1AB"
    NotAPostcode,
    /// "Enter a vehicle registration number, like AB12 CDE"
    NotAVehicle,
    /// "Enter a council tax account number …"
    NotAnAccountNumber,
    /// "Enter address line 1, …"
    AddressLine1,
    /// "Each line of the address must be … characters or less"
    AddressLineTooLong {
        /// Longest, in characters.
        max: u32,
    },
    /// "Enter town or city"
    AddressTown,
    /// "Enter postcode"
    AddressPostcode,
    /// "Enter how many … as a whole number"
    QuantityNotANumber(String),
    /// "You can choose up to … items"
    TooMany {
        /// The most of all together.
        max: u32,
    },
    /// "Select one of the options on this page"
    UnknownOption,
    /// "Do not enter a card number here"
    CardNumber,
}

/// What a sentence is filled in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text.
    Text(String),
    /// A number, for the language's plural.
    Number(i64),
}

impl Sentence {
    /// Every message id, so that a test can look for each in every language.
    pub const MESSAGE_IDS: [&'static str; 27] = [
        "mistake-enter",
        "mistake-select",
        "mistake-select-yes",
        "mistake-too-long",
        "mistake-not-a-whole-number",
        "mistake-too-small",
        "mistake-too-large",
        "mistake-date-missing",
        "mistake-not-a-real-date",
        "mistake-year-digits",
        "mistake-date-past",
        "mistake-date-today-or-past",
        "mistake-date-future",
        "mistake-date-today-or-future",
        "mistake-not-an-email",
        "mistake-not-a-phone",
        "mistake-not-a-postcode",
        "mistake-not-a-vehicle",
        "mistake-not-an-account-number",
        "mistake-address-line1",
        "mistake-address-line-too-long",
        "mistake-address-town",
        "mistake-address-postcode",
        "mistake-quantity-not-a-number",
        "mistake-too-many",
        "mistake-unknown-option",
        "mistake-card-number",
    ];

    /// The Fluent message.
    pub fn message_id(&self) -> &'static str {
        match self {
            Self::Enter(_) => "mistake-enter",
            Self::Select(_) => "mistake-select",
            Self::SelectYes(_) => "mistake-select-yes",
            Self::TooLong { .. } => "mistake-too-long",
            Self::NotAWholeNumber(_) => "mistake-not-a-whole-number",
            Self::TooSmall { .. } => "mistake-too-small",
            Self::TooLarge { .. } => "mistake-too-large",
            Self::DateMissing { .. } => "mistake-date-missing",
            Self::NotARealDate(_) => "mistake-not-a-real-date",
            Self::YearDigits => "mistake-year-digits",
            Self::DatePast(_) => "mistake-date-past",
            Self::DateTodayOrPast(_) => "mistake-date-today-or-past",
            Self::DateFuture(_) => "mistake-date-future",
            Self::DateTodayOrFuture(_) => "mistake-date-today-or-future",
            Self::NotAnEmail => "mistake-not-an-email",
            Self::NotAPhone => "mistake-not-a-phone",
            Self::NotAPostcode => "mistake-not-a-postcode",
            Self::NotAVehicle => "mistake-not-a-vehicle",
            Self::NotAnAccountNumber => "mistake-not-an-account-number",
            Self::AddressLine1 => "mistake-address-line1",
            Self::AddressLineTooLong { .. } => "mistake-address-line-too-long",
            Self::AddressTown => "mistake-address-town",
            Self::AddressPostcode => "mistake-address-postcode",
            Self::QuantityNotANumber(_) => "mistake-quantity-not-a-number",
            Self::TooMany { .. } => "mistake-too-many",
            Self::UnknownOption => "mistake-unknown-option",
            Self::CardNumber => "mistake-card-number",
        }
    }

    /// What to fill the message in with.
    pub fn arguments(&self) -> Vec<(&'static str, Argument)> {
        let called = |text: &String| ("called", Argument::Text(text.clone()));
        match self {
            Self::Enter(c)
            | Self::Select(c)
            | Self::SelectYes(c)
            | Self::NotAWholeNumber(c)
            | Self::NotARealDate(c)
            | Self::DatePast(c)
            | Self::DateTodayOrPast(c)
            | Self::DateFuture(c)
            | Self::DateTodayOrFuture(c)
            | Self::QuantityNotANumber(c) => vec![called(c)],
            Self::TooLong { called: c, max } => vec![called(c), ("max", Argument::Number(i64::from(*max)))],
            Self::TooSmall { called: c, min } => vec![called(c), ("min", Argument::Number(*min))],
            Self::TooLarge { called: c, max } => vec![called(c), ("max", Argument::Number(*max))],
            Self::DateMissing { called: c, parts } => {
                vec![called(c), ("parts", Argument::Text(parts.join("-")))]
            }
            Self::TooMany { max } | Self::AddressLineTooLong { max } => {
                vec![("max", Argument::Number(i64::from(*max)))]
            }
            _ => Vec::new(),
        }
    }
}

//! What goes wrong for a resident: which input, and which sentence, with what to fill in.

mod message;

use crate::definition::FileKind;
use crate::values::{Decimal, Pence};

pub use message::Argument;

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
    /// "Select … or select ‘None of these’"
    SelectOrNone {
        /// The thing asked for.
        called: String,
        /// The option that means none of the others.
        none: String,
    },
    /// "Confirm …"
    Confirm(String),
    /// "Tick the box to confirm: …", with the label of the box.
    TickToConfirm(String),
    /// "… must be … characters or less"
    TooLong {
        /// The thing asked for.
        called: String,
        /// Longest, in characters.
        max: u32,
    },
    /// "… must be … words or less"
    TooManyWords {
        /// The thing asked for.
        called: String,
        /// Longest, in words.
        max: u32,
    },
    /// "… must be a whole number, like 3"
    NotAWholeNumber(String),
    /// "… must be a number, like 2.5"
    NotANumber(String),
    /// "… must have … decimal places or fewer"
    TooManyPlaces {
        /// The thing asked for.
        called: String,
        /// The most digits behind the point.
        places: u32,
    },
    /// "… must be an amount in pounds and pence, like 12.50"
    NotMoney(String),
    /// "… must be … or more"
    TooSmall {
        /// The thing asked for.
        called: String,
        /// Smallest.
        min: Bound,
    },
    /// "… must be … or less"
    TooLarge {
        /// The thing asked for.
        called: String,
        /// Largest.
        max: Bound,
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
    /// "… must be a real month and year, like 4 2026"
    NotARealMonth(String),
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
    /// "Enter a time, like 9:30am or 2:30pm"
    NotATime,
    /// "Enter an email address in the correct format, like name@example.com"
    NotAnEmail,
    /// "Enter a phone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192"
    NotAPhone,
    /// "Enter a website address, like www.example.com"
    NotAWebsite,
    /// "Enter a full UK postcode, like AA3 1AB"
    NotAPostcode,
    /// "Enter a vehicle registration number, like AB12 CDE"
    NotAVehicle,
    /// "Enter a council tax account number …"
    NotAnAccountNumber,
    /// "Enter a National Insurance number in the correct format, …"
    NotANationalInsuranceNumber,
    /// "Enter the name on the account"
    BankAccountName,
    /// "Name on the account must be … characters or less"
    BankAccountNameTooLong {
        /// Longest, in characters.
        max: u32,
    },
    /// "Enter a sort code"
    SortCode,
    /// "Enter a valid sort code, like 309430"
    NotASortCode,
    /// "Enter an account number"
    BankAccountNumber,
    /// "Enter a valid account number, like 00733445"
    NotABankAccountNumber,
    /// "Account number must be between 6 and 8 digits"
    BankAccountNumberLength,
    /// "Roll number must be between 1 and 18 characters"
    RollNumberLength,
    /// "Roll number must only include …"
    RollNumberCharacters,
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
    /// "Enter a postcode and find your address, or enter it by hand"
    FindAddress,
    /// "Select an address"
    SelectAddress,
    /// "Enter how many … as a whole number"
    QuantityNotANumber(String),
    /// "You can choose up to … items"
    TooMany {
        /// The most of all together.
        max: u32,
    },
    /// "Select one of the options on this page"
    UnknownOption,
    /// "Upload …"
    Upload(String),
    /// "You can only upload up to … files"
    TooManyFiles {
        /// The most files.
        max: u32,
    },
    /// "… must be smaller than …MB"
    FileTooLarge {
        /// The file, as the resident called it.
        name: String,
        /// The most, in megabytes.
        max: u32,
    },
    /// "… is empty"
    FileEmpty(String),
    /// "… must be a photo or a PDF"
    FileKind {
        /// The file, as the resident called it.
        name: String,
        /// What it can be, in the order of [`FileKind::ALL`].
        kinds: Vec<FileKind>,
    },
    /// "Describe …": a place
    Describe(String),
    /// "Tell us more about …": a place
    DescribeMore(String),
    /// "Enter the place as latitude and longitude, …"
    NotAPoint,
    /// "The point on the map must be in the UK"
    PointNotInUk,
    /// "Do not enter a card number here"
    CardNumber,
    /// "Select yes if … is the same"
    SelectSame(String),
    /// "Select yes or no"
    SelectYesOrNo,
    /// "Finish … or remove it": an item of a repeating group
    ItemIncomplete {
        /// What one is called.
        item: String,
        /// Which, counted from 1.
        number: i64,
    },
    /// "Add at least …"
    TooFewItems {
        /// The fewest.
        min: u32,
    },
    /// The designer's own words: a rule over several answers.
    Own(String),
}

/// The smallest or the largest that a number may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Of a whole number.
    Whole(i64),
    /// Of a number with a point.
    Decimal(Decimal),
    /// Of an amount of money.
    Money(Pence),
}

//! What a field asks, in meaning, not in widgets.

use serde::{Deserialize, Serialize};

use super::Choice;
use crate::values::{Decimal, Pence};

/// What a field asks, in meaning, not in widgets.
#[derive(Debug, Clone)]
pub enum FieldKind {
    /// One line.
    ShortText {
        /// Longest answer, in characters.
        max_length: u32,
    },
    /// Several lines.
    LongText {
        /// Longest answer.
        limit: TextLimit,
    },
    /// A person's name, in one box.
    FullName,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// The address of a website.
    Website,
    /// A postcode.
    Postcode,
    /// An address in the UK.
    Address {
        /// Found by its postcode in the council's gazetteer; typing it by hand always works.
        lookup: bool,
    },
    /// A day.
    Date {
        /// Which days are possible.
        bounds: DateBounds,
    },
    /// A month of a year.
    Month,
    /// A time of day.
    Time,
    /// A whole number.
    WholeNumber {
        /// Smallest.
        min: Option<i64>,
        /// Largest.
        max: Option<i64>,
        /// What is counted, shown after the input: "years".
        unit: Option<String>,
    },
    /// A number with a point.
    Decimal {
        /// Smallest.
        min: Option<Decimal>,
        /// Largest.
        max: Option<Decimal>,
        /// The most digits behind the point.
        places: u32,
        /// What is measured, shown after the input: "metres".
        unit: Option<String>,
    },
    /// Pounds and pence.
    Money {
        /// Smallest.
        min: Option<Pence>,
        /// Largest.
        max: Option<Pence>,
    },
    /// A National Insurance number.
    NationalInsuranceNumber,
    /// A bank or building society account in the UK: the name on it, sort code, account number, roll number.
    BankAccount,
    /// A vehicle's registration number.
    VehicleRegistration,
    /// A council tax account number, in the council's own scheme.
    CouncilTaxAccountNumber,
    /// One of several.
    Radios(Vec<Choice>),
    /// Any of several.
    Checkboxes(Vec<Choice>),
    /// One of many: a list to type into.
    Select(Vec<Choice>),
    /// Yes or no.
    YesNo,
    /// One box that must be ticked; its label says what the resident declares.
    Declaration,
    /// How many of each.
    Quantities {
        /// What can be counted.
        options: Vec<Choice>,
        /// The most of all together.
        max_total: u32,
    },
    /// Files, or photos from the phone's camera.
    FileUpload(UploadLimits),
    /// A place: described in words, and as a point where the phone knows it.
    MapPoint,
    /// Not shown: what [`Field::prefill`] brings, as text.
    Hidden,
}

/// The longest answer of several lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextLimit {
    /// In characters.
    Characters(u32),
    /// In words.
    Words(u32),
}

/// What may be uploaded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UploadLimits {
    /// The most files.
    pub max_files: u32,
    /// The most of one file, in megabytes of 1,000,000 bytes.
    pub max_megabytes: u32,
    /// What they may be.
    pub types: Vec<FileKind>,
}

/// A kind of file that a form may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FileKind {
    /// JPEG, PNG, HEIC, WebP.
    Photo,
    /// PDF.
    Pdf,
    /// Word and OpenDocument text.
    Document,
    /// Excel, OpenDocument and CSV tables.
    Spreadsheet,
}

impl FileKind {
    /// With their names in a definition.
    pub const ALL: [(&'static str, FileKind); 4] = [
        ("photo", FileKind::Photo),
        ("pdf", FileKind::Pdf),
        ("document", FileKind::Document),
        ("spreadsheet", FileKind::Spreadsheet),
    ];
}

/// Which days are possible, from the day on which the form is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateBounds {
    /// Any.
    #[default]
    Any,
    /// Before today.
    Past,
    /// Today or before.
    TodayOrPast,
    /// After today.
    Future,
    /// Today or after.
    TodayOrFuture,
}

impl DateBounds {
    /// With their names in a definition.
    pub const ALL: [(&'static str, DateBounds); 5] = [
        ("any", DateBounds::Any),
        ("past", DateBounds::Past),
        ("today-or-past", DateBounds::TodayOrPast),
        ("future", DateBounds::Future),
        ("today-or-future", DateBounds::TodayOrFuture),
    ];
}

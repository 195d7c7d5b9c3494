//! A council tax account as the snapshot holds it: the dwelling, and the lines and instalments on it.

use std::fmt;

use forms::values::{Address, Pence};
use jiff::Timestamp;
use jiff::civil::Date;

use super::account_number::CouncilTaxAccountNumber;
use super::tax_year::TaxYear;
use super::valuation_band::ValuationBand;

/// One council tax account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CouncilTaxAccount {
    /// Its number, unique within the council.
    pub number: CouncilTaxAccountNumber,
    /// The unique property reference number of the dwelling, where the council has it.
    pub uprn: Option<String>,
    /// Where the dwelling is.
    pub address: Address,
    /// The area that decides the charge: a parish, or the part without one.
    pub area: String,
    /// The dwelling's band.
    pub band: ValuationBand,
}

/// What a line on an account is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LineKind {
    /// What is left from earlier years: positive is owed, negative is credit.
    BroughtForward,
    /// An authority's charge for the year.
    Charge,
    /// An addition, for an empty dwelling or a second home.
    Premium,
    /// A discount, such as for one adult living alone.
    Discount,
    /// An exemption of the dwelling, by class.
    Exemption,
    /// Council tax reduction: the local scheme for people with a low income.
    Reduction,
    /// Costs of recovery.
    Costs,
    /// A payment by the resident (negative), or one that the bank took back (positive).
    Payment,
    /// Money paid back to the resident.
    Refund,
}

/// The sign that amounts of a kind have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Adds to what is owed.
    Positive,
    /// Takes from what is owed.
    Negative,
    /// Either.
    Either,
}

impl LineKind {
    /// Every kind, in the order of a statement.
    pub const ALL: [LineKind; 9] = [
        Self::BroughtForward,
        Self::Charge,
        Self::Premium,
        Self::Discount,
        Self::Exemption,
        Self::Reduction,
        Self::Costs,
        Self::Payment,
        Self::Refund,
    ];

    /// The word in import files and in the database.
    pub const fn word(self) -> &'static str {
        match self {
            Self::BroughtForward => "brought_forward",
            Self::Charge => "charge",
            Self::Premium => "premium",
            Self::Discount => "discount",
            Self::Exemption => "exemption",
            Self::Reduction => "reduction",
            Self::Costs => "costs",
            Self::Payment => "payment",
            Self::Refund => "refund",
        }
    }

    /// The kind with this word.
    pub fn from_word(word: &str) -> Option<LineKind> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// What sign its amounts have.
    pub const fn sign(self) -> Sign {
        match self {
            Self::Charge | Self::Premium | Self::Costs | Self::Refund => Sign::Positive,
            Self::Discount | Self::Exemption | Self::Reduction => Sign::Negative,
            Self::Payment | Self::BroughtForward => Sign::Either,
        }
    }

    /// Whether it makes up the year's bill, which is what instalments divide.
    pub const fn is_part_of_bill(self) -> bool {
        matches!(
            self,
            Self::Charge | Self::Premium | Self::Discount | Self::Exemption | Self::Reduction
        )
    }

    /// The description keys that we have words for in every language. An empty key is always allowed too.
    pub const fn description_keys(self) -> &'static [&'static str] {
        match self {
            Self::Charge => &["county", "police", "fire", "borough", "parish", "adult-social-care"],
            Self::Premium => &["empty", "second-home"],
            Self::Discount => &["single-person", "all-disregarded", "disabled-band", "annexe", "other"],
            Self::Exemption => &[
                "class-a", "class-b", "class-d", "class-e", "class-f", "class-g", "class-h", "class-i", "class-j",
                "class-k", "class-l", "class-m", "class-n", "class-o", "class-p", "class-q", "class-r", "class-s",
                "class-t", "class-u", "class-v", "class-w", "class-x",
            ],
            Self::Reduction => &["council-tax-reduction"],
            Self::Costs => &["summons", "liability-order"],
            Self::Payment => &["direct-debit", "card", "bank-transfer", "cash", "returned"],
            Self::BroughtForward | Self::Refund => &[],
        }
    }
}

impl fmt::Display for LineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

/// One line on an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountLine {
    /// The tax year that it belongs to.
    pub tax_year: TaxYear,
    /// What it is.
    pub kind: LineKind,
    /// The day it was put on the account.
    pub date: Date,
    /// Positive adds to what is owed, negative takes from it.
    pub amount: Pence,
    /// Which of the kind it is: one of [`LineKind::description_keys`], or empty.
    pub description_key: String,
    /// A proper name that the description needs, such as the authority's; may be empty.
    pub description_name: String,
    /// The payment's reference, which tells us when one of our own payments has arrived; may be empty.
    pub reference: String,
}

/// One instalment of a year's bill, as the council's system has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearInstalment {
    /// The year whose bill it is part of.
    pub tax_year: TaxYear,
    /// When and how much.
    pub instalment: super::instalment::Instalment,
}

/// One load of the council's records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// The day whose records these are, at its end.
    pub as_of: Date,
    /// SHA-256 over the files.
    pub content_hash: Vec<u8>,
    /// How many accounts.
    pub accounts: i32,
    /// How many lines on them.
    pub lines: i32,
    /// How many instalments.
    pub instalments: i32,
    /// When it was loaded.
    pub loaded_at: Timestamp,
}

//! What somebody means to pay for.

use app::language::Language;
use forms::values::Pence;

/// What a payment is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// A submitted form, by its reference.
    Submission(String),
    /// A council tax account, by its number.
    CouncilTax(String),
}

impl Subject {
    /// As it is stored: a kind, and the reference within it.
    pub fn parts(&self) -> (&'static str, &str) {
        match self {
            Subject::Submission(reference) => ("submission", reference),
            Subject::CouncilTax(number) => ("council-tax", number),
        }
    }

    /// From what is stored.
    pub fn from_parts(kind: &str, reference: String) -> Subject {
        match kind {
            "council-tax" => Subject::CouncilTax(reference),
            _ => Subject::Submission(reference),
        }
    }
}

/// One thing that is paid for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is for.
    pub subject: Subject,
    /// What it is for, as it reads on the card page and the receipt, in the resident's language.
    pub description: String,
    /// The fund that the money goes to.
    pub fund: String,
    /// How much.
    pub amount: Pence,
}

/// One intent to pay: whatever happens on the way, at most one payment is taken for it.
#[derive(Debug, Clone)]
pub struct Intent {
    /// Names the intent: a repeated request with the same key finds the same payment.
    pub key: String,
    /// What is paid for: at least one thing.
    pub lines: Vec<Line>,
    /// The resident's language.
    pub language: Language,
    /// Where the resident goes on afterwards: an address of ours, without language prefix.
    pub next_path: String,
    /// A keyed hash of the browser that means to pay, where there is one.
    pub begun_by: Option<Vec<u8>>,
    /// Whether it takes the place of payments that were begun one by one.
    pub is_basket: bool,
}

impl Intent {
    /// All of it together.
    pub fn amount(&self) -> Pence {
        self.lines.iter().map(|line| line.amount).sum()
    }
}

/// The fund that council tax goes to.
pub const COUNCIL_TAX_FUND: &str = "COUNCIL-TAX";

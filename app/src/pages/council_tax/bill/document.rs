//! A bill in words: blocks in the order of reading, that each medium draws in its own way.

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use super::content::{Bill, BillingCouncil};
use super::{explained, money, notes};
use crate::language::Language;

/// A piece of the bill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading. The bill's title has level 1 and is not among the blocks.
    Heading {
        /// 2 or 3.
        level: u8,
        /// Its words.
        text: String,
    },
    /// What matters most, in large letters.
    Lead(String),
    /// A paragraph.
    Paragraph(String),
    /// A paragraph that leads somewhere. The text says the address or the number too, for paper.
    Link {
        /// The words.
        text: String,
        /// `https:`, `tel:` or `mailto:`.
        href: String,
    },
    /// What is known, each with its name.
    Facts(Vec<Fact>),
    /// A list.
    Bullets(Vec<String>),
    /// Figures to compare. The first cell of each row names it.
    Table {
        /// What it shows.
        caption: String,
        /// The columns' names.
        head: Vec<String>,
        /// As many cells as there are columns.
        rows: Vec<Vec<String>>,
        /// Whether the last row is the sum of the others.
        has_total: bool,
    },
}

/// Something that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub name: String,
    /// Line by line.
    pub lines: Vec<String>,
}

/// The bill's title: its `h1`.
pub fn bill_title(bill: &Bill, language: Language) -> String {
    let (from, to) = years(bill.tax_year);
    language.text_with("bill-title", &[("from", from), ("to", to)])
}

/// All that the bill says after its title.
pub fn told(bill: &Bill, council: &BillingCouncil, language: Language) -> Vec<Block> {
    let speaker = Speaker {
        bill,
        council,
        language,
    };
    let mut blocks = money::to_pay(&speaker);
    blocks.extend(money::when_and_how(&speaker));
    blocks.extend(money::worked_out(&speaker));
    blocks.extend(explained::authorities(&speaker));
    blocks.extend(explained::changes(&speaker));
    blocks.extend(notes::notes(&speaker));
    blocks
}

/// The calendar years of a tax year. A year is a name: it has no thousands separator.
pub(super) fn years(start: i16) -> (FluentValue<'static>, FluentValue<'static>) {
    let year = |year: i16| FluentValue::from(year.to_string());
    (year(start), year(start.saturating_add(1)))
}

/// Who says it, of which bill, in which language.
#[derive(Clone, Copy)]
pub(super) struct Speaker<'a> {
    pub(super) bill: &'a Bill,
    pub(super) council: &'a BillingCouncil,
    pub(super) language: Language,
}

impl Speaker<'_> {
    pub(super) fn text(&self, id: &str) -> String {
        self.language.text(id)
    }

    pub(super) fn text_with(&self, id: &str, arguments: &[(&'static str, FluentValue<'_>)]) -> String {
        self.language.text_with(id, arguments)
    }

    pub(super) fn date(&self, day: Date) -> String {
        self.language.date(day)
    }

    pub(super) fn heading(&self, id: &str) -> Block {
        Block::Heading {
            level: 2,
            text: self.text(id),
        }
    }

    pub(super) fn heading_below(&self, id: &str) -> Block {
        Block::Heading {
            level: 3,
            text: self.text(id),
        }
    }

    pub(super) fn paragraph(&self, id: &str) -> Block {
        Block::Paragraph(self.text(id))
    }

    pub(super) fn fact(&self, id: &str, lines: Vec<String>) -> Fact {
        Fact {
            name: self.text(id),
            lines,
        }
    }
}

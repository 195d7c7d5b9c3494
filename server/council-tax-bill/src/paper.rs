//! The bill on paper: the blocks of the page as data for the template, and who it is sent to.

use app::language::Language;
use app::pages::council_tax::bill::{Bill, BillingCouncil, Block, bill_title, told};
use serde::Serialize;
use tagged_pdf::{Fonts, NoPdf};

const TEMPLATE: &str = include_str!("../template/bill.typ");
/// A bill with a line for each day of the year would not be longer.
const MOST_BYTES: usize = 200_000;
/// As many sides of paper.
const MOST_PAGES: usize = 60;

/// How large the letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// 11 point.
    Standard,
    /// 18 point and more, set anew: for people who cannot read smaller letters.
    LargePrint,
}

impl Format {
    /// Both.
    pub const ALL: [Format; 2] = [Format::Standard, Format::LargePrint];

    const fn size_pt(self) -> u8 {
        match self {
            Format::Standard => 11,
            Format::LargePrint => 18,
        }
    }
}

/// What the template sets.
#[derive(Serialize)]
struct Sheet<'a> {
    language: &'a str,
    title: String,
    council: &'a str,
    font: &'a str,
    size_pt: u8,
    is_large: bool,
    to: Vec<&'a str>,
    from: Vec<&'a str>,
    footer: Footer,
    blocks: Vec<Piece>,
}

/// The foot of each page.
#[derive(Serialize)]
struct Footer {
    bill: String,
    /// The words before, between and after the page's number and the number of pages.
    page: Vec<String>,
}

/// A block, as the template knows it.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Piece {
    Heading {
        level: u8,
        text: String,
    },
    Lead {
        text: String,
    },
    Paragraph {
        text: String,
    },
    Link {
        text: String,
        href: String,
    },
    Facts {
        facts: Vec<(String, Vec<String>)>,
    },
    Bullets {
        items: Vec<String>,
    },
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        has_total: bool,
    },
}

/// The bill as a PDF, in one language.
///
/// # Errors
/// When the fonts lack a letter of it, or it is longer than any bill: see [`NoPdf`].
pub fn pdf(
    bill: &Bill,
    language: Language,
    format: Format,
    council: &BillingCouncil,
    fonts: &Fonts,
) -> Result<Vec<u8>, NoPdf> {
    let sheet = sheet(bill, language, format, council, fonts.family());
    let data = fonts.spelled(&sheet, MOST_BYTES)?;
    let identity = format!(
        "{} {} {} {} {format:?} {}",
        bill.account_number,
        bill.tax_year,
        bill.issued_on,
        language.tag(),
        council.name
    );
    let sheet = tagged_pdf::Sheet {
        template: TEMPLATE,
        data: &data,
        identity: &identity,
        most_pages: MOST_PAGES,
    };
    tagged_pdf::typeset(&sheet, fonts)
}

fn sheet<'a>(
    bill: &'a Bill,
    language: Language,
    format: Format,
    council: &'a BillingCouncil,
    font: &'a str,
) -> Sheet<'a> {
    let number = [("number", bill.account_number.clone().into())];
    // The numbers are only known when the pages are set: the template puts them between these.
    let page = language.text_with(
        "bill-footer-page",
        &[("page", "\u{1}".into()), ("pages", "\u{1}".into())],
    );
    let lines = |first: &'a [String], rest: &'a [String]| first.iter().chain(rest).map(String::as_str).collect();
    Sheet {
        language: language.tag(),
        title: bill_title(bill, language),
        council: &council.name,
        font,
        size_pt: format.size_pt(),
        is_large: format == Format::LargePrint,
        to: lines(&bill.payers, &bill.sent_to),
        from: lines(std::slice::from_ref(&council.name), &council.address),
        footer: Footer {
            bill: language.text_with("bill-footer", &number),
            page: page.split('\u{1}').map(str::to_owned).collect(),
        },
        blocks: told(bill, council, language).into_iter().map(Piece::from).collect(),
    }
}

impl From<Block> for Piece {
    fn from(block: Block) -> Piece {
        match block {
            Block::Heading { level, text } => Piece::Heading { level, text },
            Block::Lead(text) => Piece::Lead { text },
            Block::Paragraph(text) => Piece::Paragraph { text },
            Block::Link { text, href } => Piece::Link { text, href },
            Block::Facts(facts) => Piece::Facts {
                facts: facts.into_iter().map(|fact| (fact.name, fact.lines)).collect(),
            },
            Block::Bullets(items) => Piece::Bullets { items },
            Block::Table {
                caption,
                head,
                rows,
                has_total,
            } => Piece::Table {
                caption,
                head,
                rows,
                has_total,
            },
        }
    }
}

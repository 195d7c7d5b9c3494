//! What a form is, once it has been read and checked.

mod field;
mod kind;
mod page;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::expression::Expression;
use crate::problem::Span;

pub use field::{AnswerPath, Below, Choice, Field, Prefill};
pub use kind::{DateBounds, FieldKind, FileKind, TextLimit, UploadLimits};
pub use page::{Detail, Must, Page, PageKind, Repeat};

/// A whole form, in one language.
#[derive(Debug, Clone)]
pub struct Form {
    /// Its name in addresses: `report-missed-bin`.
    pub id: String,
    /// SHA-256 of the definition's text, in hex: the version that a draft belongs to.
    pub version: String,
    /// What it is for, in the words of a resident.
    pub title: String,
    /// One sentence below the title in lists.
    pub summary: Option<String>,
    /// The heading under which the home page lists it.
    pub topic: Topic,
    /// The team that is answerable.
    pub owner: String,
    /// How long things are kept.
    pub keep: Keep,
    /// What a resident should know before they start: Markdown.
    pub start: String,
    /// When it can be filled in.
    pub opening: Opening,
    /// The tasks of its task list, in order; a short form has none.
    pub sections: Vec<Section>,
    /// The pages in order. The pages of a repeating group stand before the [`PageKind::Repeat`] page that lists its items.
    pub pages: Vec<Page>,
    /// Calculated values, in order.
    pub values: Vec<Calculated>,
    /// What is to be paid before it is done, if anything.
    pub payment: Option<PaymentRule>,
    /// What the resident agrees to by sending: Markdown.
    pub declaration: Option<String>,
    /// What happens next: Markdown.
    pub confirmation: String,
}

/// The headings of the home page. Fixed, so that every council's home page reads alike and can be translated once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Bins, recycling, bulky waste.
    BinsAndRecycling,
    /// Discounts, moving, paying.
    CouncilTax,
    /// Permits, parking, roads.
    ParkingAndStreets,
    /// Questions, complaints, and what the council does itself.
    YourCouncil,
    /// Anything else.
    Other,
}

impl Topic {
    /// Topics in the order of the home page, with their name in a definition.
    pub const ALL: [(&'static str, Topic); 5] = [
        ("bins-and-recycling", Topic::BinsAndRecycling),
        ("council-tax", Topic::CouncilTax),
        ("parking-and-streets", Topic::ParkingAndStreets),
        ("your-council", Topic::YourCouncil),
        ("other", Topic::Other),
    ];
}

/// How long things are kept, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// A submitted form.
    pub submissions_days: u32,
    /// A draft that nobody touched.
    pub drafts_days: u32,
}

/// The days on which a form can be begun and sent, both included. Without a day it is open on that side.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
    /// The first day.
    pub opens: Option<Date>,
    /// The last day.
    pub closes: Option<Date>,
    /// What a resident reads when it is not open: Markdown.
    pub closed: Option<String>,
}

impl Opening {
    /// Whether the form can be filled in on that day.
    pub fn is_open(&self, today: Date) -> bool {
        self.opens.is_none_or(|day| day <= today) && self.closes.is_none_or(|day| today <= day)
    }
}

/// One task of a task list: pages that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Its name, which its pages give.
    pub id: String,
    /// What the task list calls it.
    pub title: String,
    /// Where it stands in the definition.
    pub span: Span,
}

/// A value worked out from the answers.
#[derive(Debug, Clone)]
pub struct Calculated {
    /// Its name in expressions.
    pub id: String,
    /// What it is called on the check answers page; a value without one is not shown.
    pub label: Option<String>,
    /// What it is.
    pub kind: ValueKind,
    /// From the answers.
    pub value: Expression,
    /// How many pages of the form stand before the place where it can be worked out.
    pub ready: usize,
}

/// What a calculated value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// Pence.
    Money,
    /// A whole number.
    Number,
    /// Text.
    Text,
    /// Yes or no.
    YesNo,
    /// A day.
    Date,
}

impl ValueKind {
    /// With the key that holds the expression in a definition.
    pub const ALL: [(&'static str, ValueKind); 5] = [
        ("money", ValueKind::Money),
        ("number", ValueKind::Number),
        ("text", ValueKind::Text),
        ("yes_no", ValueKind::YesNo),
        ("date", ValueKind::Date),
    ];
}

/// What is to be paid.
#[derive(Debug, Clone)]
pub struct PaymentRule {
    /// Pence, from the answers.
    pub amount: Expression,
    /// The fund that the money goes to, as the council's ledger names it.
    pub fund: String,
    /// What is bought, as it reads on the card page and the receipt.
    pub description: String,
}

impl Form {
    /// The page of that id.
    pub fn page(&self, id: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.id == id)
    }

    /// The pages of a repeating group, in order, without the page that lists its items.
    pub fn group_pages<'a, 'g>(&'a self, group: &'g str) -> impl Iterator<Item = &'a Page> + use<'a, 'g> {
        self.pages
            .iter()
            .filter(move |page| page.group.as_deref() == Some(group))
    }

    /// The page at that last part of an address.
    pub fn page_at(&self, slug: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.slug() == slug)
    }
}

/// Every text of a form that a translator translates, by its message id.
pub type Texts = BTreeMap<String, String>;

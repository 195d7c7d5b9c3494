//! What a form is, once it has been read and checked.

use std::collections::BTreeMap;

use crate::expression::Expression;
use crate::problem::Span;

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
    /// The pages in order.
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
    /// Anything else.
    Other,
}

impl Topic {
    /// Topics in the order of the home page, with their name in a definition.
    pub const ALL: [(&'static str, Topic); 4] = [
        ("bins-and-recycling", Topic::BinsAndRecycling),
        ("council-tax", Topic::CouncilTax),
        ("parking-and-streets", Topic::ParkingAndStreets),
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

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its name in expressions (`bin_kind`); in addresses the underscores become hyphens.
    pub id: String,
    /// The question, or the heading.
    pub title: String,
    /// Text above the fields: Markdown.
    pub content: Option<String>,
    /// Asked only when this holds for the answers before it.
    pub when: Option<Expression>,
    /// What it does.
    pub kind: PageKind,
    /// Where it stands in the definition.
    pub span: Span,
}

/// What a page does.
#[derive(Debug, Clone)]
pub enum PageKind {
    /// Asks for one or a few answers.
    Question(Vec<Field>),
    /// Tells something, then goes on.
    Content,
    /// Tells something, and ends there: the form cannot be sent.
    Stop,
}

/// One answer that a page asks for.
#[derive(Debug, Clone)]
pub struct Field {
    /// Its name, unique on its page.
    pub id: String,
    /// What stands beside the input; a page with one field may leave it to the page's title.
    pub label: Option<String>,
    /// Help below the label.
    pub hint: Option<String>,
    /// The thing asked for as it reads in an error: "Enter …", "Select …".
    pub called: Option<String>,
    /// May be left empty.
    pub optional: bool,
    /// What is asked.
    pub kind: FieldKind,
}

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
        /// Longest answer, in characters.
        max_length: u32,
    },
    /// A person's name, in one box.
    FullName,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A postcode.
    Postcode,
    /// An address in the UK.
    Address,
    /// A day.
    Date {
        /// Which days are possible.
        bounds: DateBounds,
    },
    /// A whole number.
    WholeNumber {
        /// Smallest.
        min: Option<i64>,
        /// Largest.
        max: Option<i64>,
    },
    /// A vehicle's registration number.
    VehicleRegistration,
    /// A council tax account number, in the council's own scheme.
    CouncilTaxAccountNumber,
    /// One of several.
    Radios(Vec<Choice>),
    /// Any of several.
    Checkboxes(Vec<Choice>),
    /// Yes or no.
    YesNo,
    /// How many of each.
    Quantities {
        /// What can be counted.
        options: Vec<Choice>,
        /// The most of all together.
        max_total: u32,
    },
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

/// One option.
#[derive(Debug, Clone)]
pub struct Choice {
    /// What is stored.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// Help below it.
    pub hint: Option<String>,
}

/// A value worked out from the answers.
#[derive(Debug, Clone)]
pub struct Calculated {
    /// Its name in expressions.
    pub id: String,
    /// What it is called on the check answers page; a value without one is not shown.
    pub label: Option<String>,
    /// Pence, from the answers.
    pub money: Expression,
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

    /// The page at that last part of an address.
    pub fn page_at(&self, slug: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.slug() == slug)
    }
}

impl Page {
    /// The last part of its address.
    pub fn slug(&self) -> String {
        self.id.replace('_', "-")
    }

    /// Its fields; none on a page that asks nothing.
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            PageKind::Question(fields) => fields,
            PageKind::Content | PageKind::Stop => &[],
        }
    }

    /// The field of that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.id == id)
    }
}

impl Field {
    /// The options, for the kinds that have some.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            FieldKind::Radios(options) | FieldKind::Checkboxes(options) | FieldKind::Quantities { options, .. } => {
                options
            }
            _ => &[],
        }
    }

    /// The label of an option, or the value itself when the form no longer has it.
    pub fn choice_label<'a>(&'a self, value: &'a str) -> &'a str {
        self.choices()
            .iter()
            .find(|choice| choice.value == value)
            .map_or(value, |choice| &choice.label)
    }
}

/// Every text of a form that a translator translates, by its message id.
pub type Texts = BTreeMap<String, String>;

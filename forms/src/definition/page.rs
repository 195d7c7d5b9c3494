//! One page of a form.

use super::Field;
use crate::expression::Expression;
use crate::problem::Span;

/// One page.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its name in expressions (`bin_kind`); in addresses the underscores become hyphens.
    pub id: String,
    /// The question, or the heading.
    pub title: String,
    /// Text above the fields: Markdown.
    pub content: Option<String>,
    /// Help that opens when it is wanted, below the content.
    pub details: Vec<Detail>,
    /// Asked only when this holds for the answers before it. Of a page in a repeating group: for the item in hand.
    pub when: Option<Expression>,
    /// What it does.
    pub kind: PageKind,
    /// Rules over several answers.
    pub must: Vec<Must>,
    /// The section that it belongs to, in a form with sections.
    pub section: Option<String>,
    /// The repeating group that it is asked for each item of.
    pub group: Option<String>,
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
    /// Lists the items of the repeating group of the page's id: add another, change, remove.
    Repeat(Repeat),
}

/// A repeating group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repeat {
    /// What one is called: "Vehicle" (its cards say "Vehicle 1").
    pub item: String,
    /// The question for one more: "Do you need to add another vehicle?"
    pub another: String,
    /// The question while there is none: "Do you want to add a vehicle?" Only where none is enough.
    pub first: Option<String>,
    /// The fewest.
    pub min: u32,
    /// The most.
    pub max: u32,
}

/// Help that opens when it is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// What is always shown.
    pub title: String,
    /// What opens: Markdown.
    pub text: String,
}

/// A rule over several answers: what a page accepts.
#[derive(Debug, Clone)]
pub struct Must {
    /// Its name, unique on its page.
    pub id: String,
    /// Holds for answers that are right; an answer that it needs and that is not there makes it hold, too.
    pub rule: Expression,
    /// What a resident reads when it does not: "The end date must be after the start date".
    pub message: String,
    /// The field that the message stands at; the page's first without one.
    pub field: Option<String>,
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
            PageKind::Content | PageKind::Stop | PageKind::Repeat(_) => &[],
        }
    }

    /// The field of that id.
    pub fn field(&self, id: &str) -> Option<&Field> {
        self.fields().iter().find(|field| field.id == id)
    }
}

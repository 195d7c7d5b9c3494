//! Worked examples of a form: what a resident types, the pages that they see, and how it ends. They stand beside the
//! form in `<form>.scenarios.yaml`, and run as tests.

mod coverage;
mod read;
mod run;
mod typing;
mod unknown;

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::problem::Span;
use crate::values::Pence;
use crate::yaml::Node;

pub use coverage::Coverage;
pub use read::{MAX_SCENARIOS, read};
pub use run::{Ran, Typed, run, world};

/// One worked example.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// What it shows, in a few words.
    pub name: String,
    /// The day on which the form is filled in.
    pub today: Date,
    /// What the link that led to the form brings along.
    pub link: BTreeMap<String, String>,
    /// What is typed, by page; of a repeating group a list of items.
    pub answers: Vec<(String, Node)>,
    /// The pages that are seen, in order, when it says so.
    pub pages: Option<Vec<String>>,
    /// How it ends.
    pub ends: Ending,
    /// What is to be paid; without it, nothing.
    pub paid: Option<Pence>,
    /// Where it stands in its file.
    pub span: Span,
}

/// How a form ends for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// It is sent.
    Sent,
    /// It ends at a stop page.
    Stopped {
        /// The page.
        page: String,
    },
    /// An answer is not taken.
    Refused {
        /// The page.
        page: String,
        /// The field that the first message stands at; any, when the scenario does not say.
        field: Option<String>,
    },
}

impl std::fmt::Display for Ending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Ending::Sent => f.write_str("sent"),
            Ending::Stopped { page } => write!(f, "stopped at {page}"),
            Ending::Refused { page, field: None } => write!(f, "refused at {page}"),
            Ending::Refused {
                page,
                field: Some(field),
            } => write!(f, "refused at {page}: {field}"),
        }
    }
}

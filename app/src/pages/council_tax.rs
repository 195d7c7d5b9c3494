//! Paying council tax without signing in: find the account, see what is owed, choose an amount.

pub mod account;
mod amount;
mod amount_choice;
pub mod bill;
mod find_account;
mod line;
#[cfg(test)]
pub(crate) mod made_up;
mod mistake;
mod money_owed;

use leptos::prelude::*;

use crate::components::{ErrorLink, ErrorSummary, ErrorText};
use crate::site::{Site, use_site};

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use amount::*;
pub use amount_choice::*;
pub use find_account::*;
pub use line::*;
pub use mistake::*;

/// Something to mend on a page that is not a form of the form language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageMistake {
    /// The id of the input to mend it in: one of the page's constants.
    pub input: String,
    /// What is wrong, in the page's language.
    pub sentence: String,
}

impl PageMistake {
    /// A mistake in the input with this id.
    pub fn new(input: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self {
            input: input.into(),
            sentence: sentence.into(),
        }
    }
}

/// Everything that is wrong, at the top of the page; nothing when nothing is.
#[component]
fn MistakeSummary(mistakes: Vec<PageMistake>) -> impl IntoView {
    let title = use_site().text("error-summary-title");
    let errors: Vec<ErrorLink> = mistakes
        .into_iter()
        .map(|mistake| ErrorLink::new(format!("#{}", mistake.input), mistake.sentence))
        .collect();
    (!errors.is_empty()).then(|| view! { <ErrorSummary title=title errors=errors/> })
}

/// What is wrong with one input: its first mistake.
fn error_of(site: &Site, mistakes: &[PageMistake], input: &str) -> Option<ErrorText> {
    let mistake = mistakes.iter().find(|mistake| mistake.input == input)?;
    Some(ErrorText::new(site.text("error-prefix"), mistake.sentence.clone()))
}

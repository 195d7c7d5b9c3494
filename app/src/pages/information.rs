//! What the law and good manners ask every site to say: accessibility, privacy, cookies, contact.
//!
//! Everything here is said of the product as it is. Who changes what the product keeps, sends or tests changes it here
//! too.

mod accessibility;
mod contact;
mod contact_details;
mod cookies;
mod privacy;

use leptos::prelude::*;

use crate::markdown::to_html;
use crate::site::use_site;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use accessibility::*;
pub use contact::*;
pub use contact_details::*;
pub use cookies::*;
pub use privacy::*;

/// A heading with paragraphs of Markdown below it.
#[component]
fn Section(
    /// The heading.
    #[prop(into)]
    title: String,
    /// The paragraphs.
    paragraphs: Vec<String>,
) -> impl IntoView {
    view! {
        <h2 class="govuk-heading-m">{title}</h2>
        <Paragraphs of=paragraphs/>
    }
}

/// Paragraphs of Markdown that keep their distance from what follows.
#[component]
fn Paragraphs(
    /// The paragraphs.
    of: Vec<String>,
) -> impl IntoView {
    let html = to_html(&of.join("\n\n"), &use_site());
    view! { <div inner_html=html></div> }
}

/// Sentences as a list, for [`Section`].
fn list<const COUNT: usize>(items: [String; COUNT]) -> String {
    items.map(|item| format!("- {item}")).join("\n")
}

//! A page for each situation that stops a resident: what happened, and what they can do. No page shows anything of the
//! inside, and none says whether something of somebody else's exists.

mod fault;
mod no_such_council;
mod refused;
mod unavailable_form;

use leptos::prelude::*;

use crate::layout::Document;
use crate::site::use_site;

// Globs: beside each component, `#[component]` makes items that must be as public as it is.
pub use fault::*;
pub use no_such_council::*;
pub use refused::*;
pub use unavailable_form::*;

/// What every such page has: the heading, what it says itself, the way home, and the phone number.
#[component]
fn ErrorDocument(
    /// The heading: what happened.
    #[prop(into)]
    title: String,
    /// What it means and what to do, a paragraph each.
    paragraphs: Vec<String>,
    /// The next step that mends it, where there is one: an address and its words.
    #[prop(optional_no_strip)]
    next: Option<(String, String)>,
) -> impl IntoView {
    let site = use_site();
    let paragraphs: Vec<_> = paragraphs
        .into_iter()
        .map(|text| view! { <p class="govuk-body">{text}</p> })
        .collect();
    let next = next.map(|(href, text)| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{text}</a></p> }
    });
    let phone = site.text_with("error-phone", &[("phone", site.council.phone.as_str().into())]);
    let home = site.href("/");
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            {paragraphs}
            {next}
            <p class="govuk-body">{phone}</p>
            <p class="govuk-body"><a class="govuk-link" href=home>{site.text("go-home")}</a></p>
        </Document>
    }
}

#[cfg(test)]
mod tests;

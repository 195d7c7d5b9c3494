//! What a frame shows where there is no page of the form to show.

use leptos::prelude::*;

use super::document::{Head, document};

/// Something that cannot be shown, and why.
pub fn draw_refused(head: Head, title: &str, why: &str) -> String {
    let (heading, why) = (title.to_owned(), why.to_owned());
    let content = view! {
        <h1 class="govuk-heading-l">{heading}</h1>
        <p class="govuk-body">{why}</p>
        <p class="govuk-body"><a class="govuk-link" href="/" target="_top">"All forms"</a></p>
    };
    document(head, title, content.into_any())
}

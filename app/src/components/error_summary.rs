//! [`ErrorSummary`]: everything that is wrong with a page, at its top.

use leptos::prelude::*;

use crate::render::drawn;

/// One error, and the input to mend it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorLink {
    href: String,
    text: String,
}

impl ErrorLink {
    /// `href` is `#` and the id of an input: of a group, the first one, or of a date, the first wrong one.
    pub fn new(href: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            text: text.into(),
        }
    }
}

/// Everything that is wrong with a page. Every error is a link: there is none that cannot be mended somewhere.
#[component]
pub fn ErrorSummary(
    /// "There is a problem".
    #[prop(into)]
    title: String,
    /// The errors, in the order of their inputs on the page.
    errors: Vec<ErrorLink>,
) -> impl IntoView {
    let links: Vec<_> = errors
        .into_iter()
        .map(|error| view! { <li><a href=error.href>{error.text}</a></li> })
        .collect();
    let content = view! {
        <h2 class="govuk-error-summary__title">{title}</h2>
        <div class="govuk-error-summary__body">
            <ul class="govuk-list govuk-error-summary__list">{links}</ul>
        </div>
    };
    view! {
        <div class="govuk-error-summary" data-module="govuk-error-summary">
            <div role="alert">{drawn(content)}</div>
        </div>
    }
}

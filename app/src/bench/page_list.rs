//! The pages of a form, in order.

use leptos::prelude::*;

use crate::components::{Tag, TagColour};

/// One page of a form, as the list of pages shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedPage {
    /// The bench at that page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What it does, in a word or two: "question", "stop".
    pub kind: &'static str,
    /// The condition under which it is asked.
    pub when: Option<String>,
    /// Whether the bench shows it now.
    pub is_current: bool,
    /// Whether it is asked for each item of a repeating group.
    pub is_in_group: bool,
    /// Whether it was found that no answers lead to it.
    pub is_out_of_reach: bool,
}

/// An address and what its link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageLink {
    /// The bench at that page.
    pub href: String,
    /// The page.
    pub text: String,
}

/// The list of pages.
pub(super) fn navigation(pages: &[ListedPage]) -> AnyView {
    let items: Vec<_> = pages.iter().cloned().map(item).collect();
    view! {
        <nav id="pages" class="bench-pages" data-part="pages" aria-labelledby="pages-heading">
            <h2 class="govuk-heading-m" id="pages-heading">"Pages"</h2>
            <ol class="govuk-list bench-pages__list">{items}</ol>
        </nav>
    }
    .into_any()
}

fn item(page: ListedPage) -> AnyView {
    let class = if page.is_in_group {
        "bench-pages__item bench-pages__item--inner"
    } else {
        "bench-pages__item"
    };
    let when = page.when.map(|when| {
        view! { <span class="bench-pages__when">"when "<code>{when}</code></span> }
    });
    let current = page.is_current.then_some("page");
    let astray = page
        .is_out_of_reach
        .then(|| view! { " "<Tag text="not reached" colour=TagColour::Red/> });
    view! {
        <li class=class>
            <a class="govuk-link" href=page.href aria-current=current>{page.title}</a>
            " "<span class="bench-pages__kind">{page.kind}</span>{astray}{when}
        </li>
    }
    .into_any()
}

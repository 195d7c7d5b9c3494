//! One page of the form: how it is reached, the states that it can be in, and how wide it is shown.

use leptos::prelude::*;

use super::frames::{self, FrameGroup};
use super::page_list::PageLink;

/// The widths at which a page can be shown, in CSS pixels: a usual phone, a small one, a tablet.
pub const WIDTHS: [(u16, &str); 3] = [(360, "Phone (360)"), (320, "Small phone (320)"), (768, "Tablet (768)")];

/// One of several ways to show the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The bench, showing that.
    pub href: String,
    /// What it is.
    pub label: String,
    /// Whether it is shown now.
    pub is_current: bool,
}

/// The page that the bench shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPage {
    /// Its title.
    pub title: String,
    /// Which it is: "Page 3 of 9".
    pub number: String,
    /// The condition under which it is asked.
    pub when: Option<String>,
    /// Which answers lead to it, in a sentence.
    pub reached: String,
    /// Whether none do.
    pub is_out_of_reach: bool,
    /// Its states without mistakes.
    pub states: Vec<Choice>,
    /// Its states with mistakes, by what they say.
    pub mistakes: Vec<Choice>,
    /// All its states on one page, where there are several.
    pub all: Option<Choice>,
    /// The widths.
    pub widths: Vec<Choice>,
    /// The width that is shown.
    pub width: u16,
    /// The frames.
    pub groups: Vec<FrameGroup>,
    /// The page before it.
    pub before: Option<PageLink>,
    /// The page after it.
    pub after: Option<PageLink>,
}

/// The page, with the ways to show it.
pub(super) fn section(page: &ShownPage) -> AnyView {
    let when = page.when.clone().map(|when| {
        view! { <p class="govuk-body">"Asked when "<code>{when}</code></p> }
    });
    let reached = page.reached.clone();
    let reached = if page.is_out_of_reach {
        view! { <div class="govuk-inset-text bench-wrong">{reached}</div> }.into_any()
    } else {
        view! { <p class="govuk-body">{reached}</p> }.into_any()
    };
    let mut states = page.states.clone();
    states.extend(page.all.clone());
    let step = |link: Option<PageLink>, rel: &'static str, word: &'static str| {
        link.map(|link| {
            view! { <li><a class="govuk-link" href=link.href rel=rel>{word}": "{link.text}</a></li> }
        })
    };
    let beside = (page.before.is_some() || page.after.is_some()).then(|| {
        let (before, after) = (
            step(page.before.clone(), "prev", "Previous"),
            step(page.after.clone(), "next", "Next"),
        );
        view! {
            <nav aria-label="Previous and next page of the form"><ul class="govuk-list bench-row">{before}{after}</ul></nav>
        }
    });
    let (number, title) = (page.number.clone(), page.title.clone());
    view! {
        <section id="page" data-part="page" aria-labelledby="page-heading">
            <h2 class="govuk-heading-m" id="page-heading">
                <span class="govuk-caption-m bench-caption">{number}</span>" "{title}
            </h2>
            {beside}
            {when}
            {reached}
            {choices("How it looks", "states", &states)}
            {choices("Mistakes", "mistakes", &page.mistakes)}
            {choices("Width", "widths", &page.widths)}
            {frames::groups(&page.groups, page.width)}
        </section>
    }
    .into_any()
}

fn choices(heading: &'static str, id: &'static str, choices: &[Choice]) -> Option<AnyView> {
    if choices.is_empty() {
        return None;
    }
    let items: Vec<_> = choices
        .iter()
        .cloned()
        .map(|choice| {
            let current = choice.is_current.then_some("true");
            view! { <li><a class="govuk-link" href=choice.href aria-current=current>{choice.label}</a></li> }
        })
        .collect();
    let heading_id = format!("{id}-heading");
    let label_id = heading_id.clone();
    let shown = view! {
        <nav class="bench-choices" aria-labelledby=label_id>
            <h3 class="govuk-heading-s bench-choices__heading" id=heading_id>{heading}</h3>
            <ul class="govuk-list bench-row">{items}</ul>
        </nav>
    };
    Some(shown.into_any())
}

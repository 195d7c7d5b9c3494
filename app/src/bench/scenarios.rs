//! The worked examples of a form: which go as they say, and what none of them shows.

use leptos::prelude::*;

use super::page_list::PageLink;
use crate::components::{Tag, TagColour};

/// One worked example.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioRow {
    /// What it shows.
    pub name: String,
    /// What is not as it says, in sentences.
    pub wrong: Vec<String>,
    /// How it ended: "sent", with what is paid.
    pub ends: String,
    /// The pages that it saw, each shown with its answers.
    pub pages: Vec<PageLink>,
}

/// The worked examples of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scenarios {
    /// There is no file of them; what is said instead.
    None(String),
    /// They were run.
    Ran {
        /// Each of them.
        rows: Vec<ScenarioRow>,
        /// What none of them shows, in sentences.
        missed: Vec<String>,
    },
}

/// The worked examples.
pub(super) fn section(scenarios: &Scenarios) -> AnyView {
    let content = match scenarios {
        Scenarios::None(why) => {
            let why = why.clone();
            view! { <p class="govuk-body">{why}</p> }.into_any()
        }
        Scenarios::Ran { rows, missed } => ran(rows, missed),
    };
    view! {
        <section id="scenarios" data-part="scenarios" aria-labelledby="scenarios-heading">
            <h2 class="govuk-heading-m" id="scenarios-heading">"Scenarios"</h2>
            {content}
        </section>
    }
    .into_any()
}

fn ran(rows: &[ScenarioRow], missed: &[String]) -> AnyView {
    let items: Vec<_> = rows.iter().cloned().map(row).collect();
    let coverage = if missed.is_empty() {
        view! { <p class="govuk-body">"They show every page, branch and option that routes."</p> }.into_any()
    } else {
        let items: Vec<_> = missed.iter().cloned().map(|text| view! { <li>{text}</li> }).collect();
        view! {
            <h3 class="govuk-heading-s">"What none of them shows"</h3>
            <ul class="govuk-list govuk-list--bullet">{items}</ul>
        }
        .into_any()
    };
    view! { <ol class="govuk-list">{items}</ol>{coverage} }.into_any()
}

fn row(scenario: ScenarioRow) -> AnyView {
    let (word, colour) = if scenario.wrong.is_empty() {
        ("right", TagColour::Green)
    } else {
        ("wrong", TagColour::Red)
    };
    let wrong: Vec<_> = scenario
        .wrong
        .into_iter()
        .map(|text| view! { <li>{text}</li> })
        .collect();
    let wrong = (!wrong.is_empty()).then(|| view! { <ul class="govuk-list govuk-list--bullet">{wrong}</ul> });
    let name = scenario.name.clone();
    let pages: Vec<_> = scenario
        .pages
        .into_iter()
        .map(|page| {
            view! { <li><a class="govuk-link" href=page.href>{page.text}</a></li> }
        })
        .collect();
    view! {
        <li class="bench-scenario">
            <p class="govuk-body">
                <Tag text=word colour=colour/>" "<strong>{scenario.name}</strong>" – "{scenario.ends}
            </p>
            {wrong}
            <details class="govuk-details">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">
                        "Pages, with its answers"<span class="govuk-visually-hidden">": "{name}</span>
                    </span>
                </summary>
                <div class="govuk-details__text"><ol class="govuk-list bench-row">{pages}</ol></div>
            </details>
        </li>
    }
    .into_any()
}

//! The forms of the folder.

use leptos::prelude::*;

use super::counted;
use super::document::{Head, document};
use super::problems::{Problem, section, tags};

/// One form of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormRow {
    /// Its title; its id, where it cannot be read.
    pub title: String,
    /// Its id.
    pub id: String,
    /// How many problems its files have for which it is refused.
    pub errors: usize,
    /// How many problems it is served with.
    pub warnings: usize,
    /// How many pages it has, when it can be read.
    pub pages: Option<usize>,
    /// How its scenarios go, in a few words: "6 scenarios, all right".
    pub scenarios: String,
}

/// What the list shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What every page knows.
    pub head: Head,
    /// The forms, in the order of their ids.
    pub forms: Vec<FormRow>,
    /// Problems that belong to no form; the folder cannot be read, for one.
    pub problems: Vec<Problem>,
}

/// The forms of the folder, as a whole document.
pub fn draw_list(list: List) -> String {
    let problems = (!list.problems.is_empty()).then(|| section(&list.problems));
    let rows: Vec<_> = list.forms.into_iter().map(row).collect();
    let forms = if rows.is_empty() {
        view! { <p class="govuk-body">"There is no form here yet. Begin one with "<code>"guildhall forms new"</code>"."</p> }
            .into_any()
    } else {
        view! { <ul class="govuk-list">{rows}</ul> }.into_any()
    };
    let content = view! {
        <h1 class="govuk-heading-l">"Forms"</h1>
        <div data-part="notice">{problems}</div>
        <div data-part="forms">{forms}</div>
    };
    document(list.head, "Forms", content.into_any())
}

fn row(form: FormRow) -> impl IntoView {
    let FormRow {
        title,
        id,
        errors,
        warnings,
        pages,
        scenarios,
    } = form;
    let href = format!("/{id}");
    let pages = pages.map(|pages| format!("{}, ", counted(pages, "page")));
    view! {
        <li class="bench-form">
            <span class="bench-form__name">
                <a class="govuk-link" href=href>{title}</a>" "<span class="bench-id">{id}</span>
            </span>
            <span>{tags(errors, warnings)}</span>
            <span>{pages}{scenarios}</span>
        </li>
    }
}

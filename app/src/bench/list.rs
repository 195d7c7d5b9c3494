//! The forms of the folder.

use leptos::prelude::*;

use super::document::{Head, document};
use super::problems::{Problem, section, tags};
use crate::components::{Cell, Column, Table};

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
    /// How its scenarios go, in a few words.
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
    let columns = vec![
        Column::row_header("Form"),
        Column::text("Problems"),
        Column::numeric("Pages"),
        Column::text("Scenarios"),
    ];
    let rows: Vec<Vec<Cell>> = list.forms.into_iter().map(row).collect();
    let none = rows.is_empty();
    let forms = if none {
        view! { <p class="govuk-body">"There is no form here yet. Begin one with "<code>"guildhall forms new"</code>"."</p> }
            .into_any()
    } else {
        view! { <div class="bench-scroll" tabindex="0" role="region" aria-label="Forms of the folder">
            <Table caption="Forms, their problems and their scenarios" columns=columns rows=rows/>
        </div> }
        .into_any()
    };
    let content = view! {
        <h1 class="govuk-heading-l">"Forms"</h1>
        <div data-part="notice">{problems}</div>
        <div data-part="forms">{forms}</div>
    };
    document(list.head, "Forms", content.into_any())
}

fn row(form: FormRow) -> Vec<Cell> {
    let href = format!("/{}", form.id);
    let name = (form.title != form.id).then(|| {
        let id = form.id.clone();
        view! { <br/><span class="bench-id">{id}</span> }
    });
    let pages = form.pages.map_or_else(String::new, |pages| pages.to_string());
    vec![
        Cell::View(view! { <a class="govuk-link" href=href>{form.title}</a>{name} }.into_any()),
        Cell::View(tags(form.errors, form.warnings)),
        pages.into(),
        form.scenarios.into(),
    ]
}

//! One form on the bench.

use leptos::prelude::*;

use super::document::{Head, document};
use super::journey::{self, Journey};
use super::page_list::{self, ListedPage};
use super::problems::{self, Problem};
use super::scenarios::{self, Scenarios};
use super::states::{self, ShownPage};

/// One form on the bench.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What every page knows.
    pub head: Head,
    /// Its title; its id, where it cannot be read.
    pub title: String,
    /// Its file.
    pub file: String,
    /// What has to be known of the version that is shown, when it is not what the file says.
    pub notice: Option<String>,
    /// What is wrong with its files.
    pub problems: Vec<Problem>,
    /// Its pages, in order; none when it cannot be read.
    pub pages: Vec<ListedPage>,
    /// The page that is shown.
    pub page: Option<ShownPage>,
    /// The way through it.
    pub journey: Option<Journey>,
    /// Its worked examples.
    pub scenarios: Option<Scenarios>,
}

/// One form on the bench, as a whole document.
pub fn draw_form(form: Form) -> String {
    let (errors, warnings) = problems::counts(&form.problems);
    let notice = form
        .notice
        .map(|notice| view! { <div class="govuk-inset-text bench-wrong">{notice}</div> });
    let pages = (!form.pages.is_empty()).then(|| page_list::navigation(&form.pages));
    let page = form.page.as_ref().map(states::section);
    let journey = form.journey.as_ref().map(journey::section);
    let scenarios = form.scenarios.as_ref().map(scenarios::section);
    let problems = problems::section(&form.problems);
    let (title, file) = (form.title, form.file);
    let heading = title.clone();
    let content = view! {
        <div data-part="notice">
            <h1 class="govuk-heading-l">{heading}</h1>
            <p class="govuk-body"><code>{file}</code>" "{problems::tags(errors, warnings)}</p>
            {notice}
        </div>
        {problems}
        <div class="bench-columns">{pages}{page}</div>
        {scenarios}
        {journey}
    };
    document(form.head, &title, content.into_any())
}

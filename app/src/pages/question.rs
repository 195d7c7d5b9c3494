//! A question page: one or a few fields, each drawn as the GOV.UK component for what it asks.

mod fields;

use forms::definition::{Form, Page};
use forms::mistake::Mistake;
use forms::raw::Raw;
use leptos::prelude::*;

use crate::components::{Button, ErrorLink, ErrorSummary};
use crate::layout::{CsrfToken, Document};
use crate::markdown::Markdown;
use crate::site::use_site;

use fields::field_view;

/// What a question page shows.
pub struct Question<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The page.
    pub page: &'a Page,
    /// What the inputs are filled with: what was stored, or what was just typed.
    pub raw: &'a Raw,
    /// What has to be mended.
    pub mistakes: &'a [Mistake],
    /// Where the form posts to.
    pub action: String,
    /// Where Back goes.
    pub back_href: String,
    /// This page's address, for the language switch.
    pub switch_path: String,
}

/// A question.
#[component]
pub fn QuestionPage<'a>(
    /// What it shows.
    question: Question<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let Question {
        form,
        page,
        raw,
        mistakes,
        action,
        back_href,
        switch_path,
    } = question;
    let summary = (!mistakes.is_empty()).then(|| {
        let errors = mistakes
            .iter()
            .map(|mistake| ErrorLink::new(format!("#{}", mistake.input), site.language.sentence(&mistake.sentence)))
            .collect();
        view! { <ErrorSummary title=site.text("error-summary-title") errors=errors/> }
    });
    let content = page.content.clone().map(|text| view! { <Markdown text=text/> });
    // With one field and nothing above it, its label is the heading; otherwise the page has a heading of its own.
    let single = page.fields().len() == 1 && page.content.is_none();
    let heading = (!single).then(|| view! { <h1 class="govuk-heading-l">{page.title.clone()}</h1> });
    let fields: Vec<_> = page
        .fields()
        .iter()
        .map(|field| {
            let heading = single.then(|| page.title.clone());
            let label = field.label.clone().unwrap_or_else(|| page.title.clone());
            field_view(field, label, heading, raw, mistakes)
        })
        .collect();
    view! {
        <Document
            title=page.title.clone()
            service=form.title.clone()
            has_error=!mistakes.is_empty()
            back_href=back_href
            switch_path=switch_path
        >
            {summary}
            {heading}
            {content}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {fields}
                <Button text=site.text("continue") prevent_double_click=true/>
            </form>
        </Document>
    }
}

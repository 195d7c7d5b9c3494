//! The page before the first question.

use forms::definition::Form;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, ButtonVariant};
use crate::layout::Document;
use crate::markdown::Markdown;
use crate::site::use_site;

/// What the form is for, what is needed, and the start button.
#[component]
pub fn StartPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// The first question.
    first_href: String,
) -> impl IntoView + use<> {
    let site = use_site();
    let title = form.title.clone();
    let summary = form
        .summary
        .clone()
        .map(|text| view! { <p class="govuk-body-l">{text}</p> });
    let text = (!form.start.is_empty()).then(|| view! { <Markdown text=form.start.clone()/> });
    view! {
        <Document title=title.clone() back_href=site.href("/forms")>
            <h1 class="govuk-heading-l">{title}</h1>
            {summary}
            {text}
            <p class="govuk-body">{site.text("start-saved")}</p>
            <Button text=site.text("start-now") kind=ButtonKind::Link { href: first_href } variant=ButtonVariant::Start/>
        </Document>
    }
}

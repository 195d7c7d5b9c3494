//! Pages of a form that ask nothing: text to read, and stops.

use forms::definition::{Form, Page};
use leptos::prelude::*;

use crate::components::{Button, ButtonKind};
use crate::layout::Document;
use crate::markdown::Markdown;
use crate::site::use_site;

/// Text, then Continue.
#[component]
pub fn ContentPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// The page.
    page: &'a Page,
    /// Where Continue goes.
    next_href: String,
    /// Where Back goes.
    back_href: String,
) -> impl IntoView + use<> {
    let site = use_site();
    let content = page.content.clone().map(|text| view! { <Markdown text=text/> });
    let (title, service) = (page.title.clone(), form.title.clone());
    view! {
        <Document title=title.clone() service=service back_href=back_href>
            <h1 class="govuk-heading-l">{title}</h1>
            {content}
            <Button text=site.text("continue") kind=ButtonKind::Link { href: next_href }/>
        </Document>
    }
}

/// An ending: the form cannot be sent, and the page says why and what to do instead.
#[component]
pub fn StopPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// The page.
    page: &'a Page,
    /// Where Back goes: the answer that led here can be changed.
    back_href: String,
) -> impl IntoView + use<> {
    let site = use_site();
    let content = page.content.clone().map(|text| view! { <Markdown text=text/> });
    let home = site.href("/");
    let (title, service) = (page.title.clone(), form.title.clone());
    view! {
        <Document title=title.clone() service=service back_href=back_href>
            <h1 class="govuk-heading-l">{title}</h1>
            {content}
            <p class="govuk-body"><a class="govuk-link" href=home>{site.text("go-home")}</a></p>
        </Document>
    }
}

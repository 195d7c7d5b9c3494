//! What a resident sees when a form has been sent.

use forms::definition::Form;
use leptos::prelude::*;

use crate::components::Panel;
use crate::layout::Document;
use crate::markdown::Markdown;
use crate::site::use_site;

/// The confirmation.
#[component]
pub fn ConfirmationPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// The reference, in groups that can be read out.
    reference: String,
    /// The receipt of its payment, when it was paid for.
    receipt_href: Option<String>,
) -> impl IntoView + use<> {
    let site = use_site();
    let title = site.text("confirmation-title");
    let receipt = receipt_href.map(|href| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{site.text("confirmation-receipt")}</a></p> }
    });
    let home = site.href("/");
    let (service, what_next) = (form.title.clone(), form.confirmation.clone());
    let lead = site.text("confirmation-reference");
    view! {
        <Document title=title.clone() service=service>
            <Panel title=title>{lead} <br/> <strong class="app-reference">{reference}</strong></Panel>
            <p class="govuk-body">{site.text("confirmation-keep")}</p>
            {receipt}
            <h2 class="govuk-heading-m">{site.text("confirmation-next")}</h2>
            <Markdown text=what_next/>
            <p class="govuk-body"><a class="govuk-link" href=home>{site.text("go-home")}</a></p>
        </Document>
    }
}

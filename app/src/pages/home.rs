//! The home page: what residents can do, by topic.

use leptos::prelude::*;

use super::form_list::{FormLink, Topics};
use crate::layout::Document;
use crate::site::use_site;

/// The home page.
#[component]
pub fn HomePage(
    /// The forms that this council offers.
    forms: Vec<FormLink>,
) -> impl IntoView {
    let site = use_site();
    let pay = site.href("/council-tax/pay");
    view! {
        <Document title=site.text("home-title")>
            <h1 class="govuk-heading-l">{site.text("home-title")}</h1>
            <p class="govuk-body-l">{site.text("home-lead")}</p>
            <section class="app-pay" aria-labelledby="pay-heading">
                <h2 class="govuk-heading-m" id="pay-heading">
                    <a class="govuk-link" href=pay>{site.text("home-pay-council-tax")}</a>
                </h2>
                <p class="govuk-body">{site.text("home-pay-council-tax-text")}</p>
                <p class="govuk-body">
                    <a class="govuk-link" href=site.href("/account")>{site.text("account-sign-in-link")}</a>
                </p>
            </section>
            <Topics forms=forms/>
        </Document>
    }
}

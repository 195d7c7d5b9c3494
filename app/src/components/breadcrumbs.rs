//! [`Breadcrumbs`]: where a page is in the site.

use leptos::prelude::*;

use crate::render::drawn;

use super::Link;

/// Where a page is in the site, above `<main>`. Not inside a form: that has a `BackLink`.
#[component]
pub fn Breadcrumbs(
    /// What they are, for a screen reader: "Breadcrumb".
    #[prop(into)]
    label: String,
    /// The pages above this one, home first.
    items: Vec<Link>,
    /// This page, where it should be said.
    #[prop(optional_no_strip, into)]
    current: Option<String>,
) -> impl IntoView {
    let items: Vec<_> = items
        .into_iter()
        .map(|link| {
            view! {
                <li class="govuk-breadcrumbs__list-item">
                    <a class="govuk-breadcrumbs__link" href=link.href>{link.text}</a>
                </li>
            }
        })
        .collect();
    view! {
        <nav class="govuk-breadcrumbs" aria-label=label>
            <ol class="govuk-breadcrumbs__list">
                {drawn(items)}
                {current.map(|text| view! { <li class="govuk-breadcrumbs__list-item" aria-current="page">{text}</li> })}
            </ol>
        </nav>
    }
}

//! [`SiteHeader`]: whose site this is. GOV.UK's generic header, so that there is neither crown nor logo.

use leptos::prelude::*;

/// Whose site this is. Goes into `<header class="govuk-template__header">`.
#[component]
pub fn SiteHeader(
    /// The council's name.
    #[prop(into)]
    name: String,
    /// Its home page.
    #[prop(into)]
    home_href: String,
) -> impl IntoView {
    view! {
        <div class="govuk-generic-header">
            <div class="govuk-generic-header__container govuk-width-container">
                <div class="govuk-generic-header__logo">
                    <a href=home_href class="govuk-generic-header__homepage-link">{name}</a>
                </div>
            </div>
        </div>
    }
}

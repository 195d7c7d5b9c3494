//! [`ServiceNavigation`]: which service this is.

use leptos::{either::Either, prelude::*};

/// Which service this is, under the header.
#[component]
pub fn ServiceNavigation(
    /// What the section is, for a screen reader: "Service information".
    #[prop(into)]
    section_label: String,
    /// The service's name.
    #[prop(into)]
    name: String,
    /// Its start page.
    #[prop(optional_no_strip, into)]
    href: Option<String>,
    /// What follows the name: a `LanguageNavigation`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let name = match href {
        Some(href) => Either::Left(view! { <a href=href class="govuk-service-navigation__link">{name}</a> }),
        None => Either::Right(view! { <span class="govuk-service-navigation__text">{name}</span> }),
    };
    view! {
        <section
            aria-label=section_label
            class="govuk-service-navigation"
            data-module="govuk-service-navigation"
        >
            <div class="govuk-width-container">
                <div class="govuk-service-navigation__container">
                    <span class="govuk-service-navigation__service-name">{name}</span>
                </div>
                {children.map(|children| children())}
            </div>
        </section>
    }
}

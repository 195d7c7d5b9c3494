//! [`PhaseBanner`]: that a service is not finished.

use leptos::prelude::*;

/// That a service is not finished, and where to say what is wrong with it.
#[component]
pub fn PhaseBanner(
    /// "Alpha", "Beta".
    #[prop(into)]
    phase: String,
    /// A sentence, with a link.
    children: Children,
) -> impl IntoView {
    view! {
        <div class="govuk-phase-banner govuk-width-container">
            <p class="govuk-phase-banner__content">
                <strong class="govuk-tag govuk-phase-banner__content__tag">{phase}</strong>
                " "
                <span class="govuk-phase-banner__text">{children()}</span>
            </p>
        </div>
    }
}

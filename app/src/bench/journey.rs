//! The way through a form: as a picture, and as text.

use leptos::prelude::*;

/// The way through a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// The address of the picture.
    pub picture: String,
    /// The same as a nested list, in plain text.
    pub outline: String,
}

/// The picture, and the text below it.
pub(super) fn section(journey: &Journey) -> AnyView {
    let Journey { picture, outline } = journey.clone();
    let alone = picture.clone();
    view! {
        <section id="journey" data-part="journey" aria-labelledby="journey-heading">
            <h2 class="govuk-heading-m" id="journey-heading">"Journey"</h2>
            <details class="govuk-details">
                <summary class="govuk-details__summary">
                    <span class="govuk-details__summary-text">"The journey as text"</span>
                </summary>
                <pre class="bench-source" tabindex="0">{outline}</pre>
            </details>
            <p class="govuk-body">
                <a class="govuk-link" href=alone target="_blank" rel="noopener">"Open the picture alone (new tab)"</a>
            </p>
            <div class="bench-scroll bench-picture" tabindex="0" role="region" aria-label="Picture of the journey">
                <img src=picture alt="The journey through the form. The same stands above as text."/>
            </div>
        </section>
    }
    .into_any()
}

//! [`NotificationBanner`]: news that is not about the page's own question.

use leptos::prelude::*;

/// What kind of news it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NotificationKind {
    /// Something to know.
    #[default]
    Info,
    /// Something that went well just now: read aloud at once, and given the focus by the script.
    Success,
}

/// News that is not about the page's own question. At most one on a page: its title has a fixed id.
#[component]
pub fn NotificationBanner(
    /// "Important", "Success".
    #[prop(into)]
    title: String,
    /// The news.
    #[prop(into)]
    heading: String,
    /// What kind it is.
    #[prop(optional)]
    kind: NotificationKind,
    /// More about it.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let (class, role) = match kind {
        NotificationKind::Info => ("govuk-notification-banner", "region"),
        NotificationKind::Success => ("govuk-notification-banner govuk-notification-banner--success", "alert"),
    };
    view! {
        <div
            class=class
            role=role
            aria-labelledby="govuk-notification-banner-title"
            data-module="govuk-notification-banner"
        >
            <div class="govuk-notification-banner__header">
                <h2 class="govuk-notification-banner__title" id="govuk-notification-banner-title">{title}</h2>
            </div>
            <div class="govuk-notification-banner__content">
                <p class="govuk-notification-banner__heading">{heading}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}

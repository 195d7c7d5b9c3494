//! [`Footer`]: links about the site. No crown, no Open Government Licence, no Crown copyright: this is a council's site.

use leptos::prelude::*;

use crate::render::drawn;

use super::Link;

/// Links about the site. Goes into `<footer class="govuk-template__footer">`.
#[component]
pub fn Footer(
    /// A heading for screen readers: "Support links".
    #[prop(into)]
    title: String,
    /// The links.
    links: Vec<Link>,
    /// What follows them. Links in it have the class `govuk-footer__link`.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let links: Vec<_> = links
        .into_iter()
        .map(|link| {
            view! {
                <li class="govuk-footer__inline-list-item">
                    <a class="govuk-footer__link" href=link.href>{link.text}</a>
                </li>
            }
        })
        .collect();
    view! {
        <div class="govuk-footer">
            <div class="govuk-width-container">
                <div class="govuk-footer__meta">
                    <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
                        <h2 class="govuk-visually-hidden">{title}</h2>
                        <ul class="govuk-footer__inline-list">{drawn(links)}</ul>
                        {children.map(|children| view! { <div class="govuk-footer__meta-custom">{children()}</div> })}
                    </div>
                </div>
            </div>
        </div>
    }
}

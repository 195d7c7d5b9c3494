//! Where to get help with debt: the council, and free advice that is not the council's.

use leptos::prelude::*;

use crate::site::{phone_href, use_site};

/// Free advice: its name, its address on the web, what it does, and its free number.
const ADVICE: [(&str, &str, &str, Option<&str>); 4] = [
    (
        "StepChange",
        "https://www.stepchange.org",
        "account-advice-stepchange",
        Some("0800 138 1111"),
    ),
    (
        "National Debtline",
        "https://nationaldebtline.org",
        "account-advice-national-debtline",
        Some("0808 808 4000"),
    ),
    (
        "Citizens Advice",
        "https://www.citizensadvice.org.uk",
        "account-advice-citizens-advice",
        None,
    ),
    (
        "MoneyHelper",
        "https://www.moneyhelper.org.uk",
        "account-advice-moneyhelper",
        None,
    ),
];

/// Whom to ask: the council first.
#[component]
pub fn DebtHelp() -> impl IntoView {
    let site = use_site();
    let phone = site.council.phone.clone();
    let hours = site.council.phone_hours.iter();
    let hours = hours
        .clone()
        .find(|(language, _)| *language == site.language)
        .map(|(_, hours)| view! { <br/> {hours.clone()} });
    let advice: Vec<_> = ADVICE
        .into_iter()
        .map(|(name, href, what, phone)| {
            let phone = phone.map(|phone| {
                let text = site.text_with("account-advice-phone", &[("phone", phone.into())]);
                view! { " " <a class="govuk-link" href=phone_href(phone)>{text}</a> }
            });
            let what = site.text(what);
            view! {
                <li>
                    <a class="govuk-link" href=href>{name}</a>
                    {format!(": {what}")}
                    {phone}
                </li>
            }
        })
        .collect();
    view! {
        <h2 class="govuk-heading-m">{site.text("account-help-title")}</h2>
        <p class="govuk-body">{site.text("account-help-tell-us")}</p>
        <p class="govuk-body">
            <a class="govuk-link app-own-line" href=phone_href(&phone)>
                {site.text_with("account-help-phone", &[("phone", phone.clone().into())])}
            </a>
            {hours}
        </p>
        <p class="govuk-body">{site.text("account-help-free")}</p>
        <ul class="govuk-list govuk-list--bullet govuk-list--spaced">{advice}</ul>
    }
}

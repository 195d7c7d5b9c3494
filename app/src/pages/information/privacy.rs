//! The privacy notice: what is kept, why, for how long, and who else sees it.

use leptos::prelude::*;

use super::{Section, list};
use crate::layout::Document;
use crate::site::{Site, use_site};

/// The privacy notice.
#[component]
pub fn PrivacyPage() -> impl IntoView {
    let site = use_site();
    let title = site.text("information-privacy-title");
    let lead = site.text_with("information-privacy-lead", &[("council", site.council_name().into())]);
    let email = site.council.data_protection_email.clone();
    let mailto = format!("mailto:{email}");
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{lead}</p>
            <p class="govuk-body">
                {site.text("information-privacy-contact")} " " <a class="govuk-link" href=mailto>{email}</a>
            </p>
            <Section title=site.text("information-privacy-forms-title") paragraphs=forms(&site)/>
            <Section title=site.text("information-privacy-council-tax-title") paragraphs=council_tax(&site)/>
            <Section title=site.text("information-privacy-payments-title") paragraphs=payments(&site)/>
            <Section title=site.text("information-privacy-technical-title") paragraphs=technical(&site)/>
            <Section
                title=site.text("information-privacy-law-title")
                paragraphs=vec![site.text("information-privacy-law")]
            />
            <Section title=site.text("information-privacy-rights-title") paragraphs=rights(&site)/>
        </Document>
    }
}

fn forms(site: &Site) -> Vec<String> {
    vec![
        site.text("information-privacy-forms-drafts"),
        site.text("information-privacy-forms-drafts-kept"),
        site.text("information-privacy-forms-sent"),
        site.text("information-privacy-forms-files"),
        site.text("information-privacy-forms-addresses"),
    ]
}

fn council_tax(site: &Site) -> Vec<String> {
    vec![
        site.text("information-privacy-council-tax-copy"),
        site.text("information-privacy-council-tax-shown"),
        site.text("information-privacy-council-tax-guesses"),
    ]
}

fn payments(site: &Site) -> Vec<String> {
    let provider = site.council.card_pages;
    let told = [
        ("provider", provider.name().into()),
        ("policy", provider.privacy().into()),
    ];
    vec![
        site.text_with("information-privacy-payments-card", &told),
        site.text_with("information-privacy-payments-record", &told),
        site.text("information-privacy-payments-kept"),
    ]
}

fn technical(site: &Site) -> Vec<String> {
    vec![
        site.text("information-privacy-technical-none"),
        site.text("information-privacy-technical-logs"),
        site.text("information-privacy-technical-cookies"),
    ]
}

fn rights(site: &Site) -> Vec<String> {
    vec![
        site.text("information-privacy-rights-lead"),
        list([
            site.text("information-privacy-rights-see"),
            site.text("information-privacy-rights-correct"),
            site.text("information-privacy-rights-delete"),
            site.text("information-privacy-rights-object"),
        ]),
        site.text("information-privacy-rights-complain"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;

    #[test]
    fn says_who_answers_what_is_kept_and_where_to_complain() {
        let page = drawn(|| view! { <PrivacyPage/> });
        let text = page.words("main");
        for part in [
            "Thamesgate Borough Council",
            "28 days",
            "Stripe",
            "15 minutes",
            "public task",
        ] {
            assert!(text.contains(part), "{part} is missing in {text}");
        }
        let links = page.attributes("main a", "href");
        for href in [
            "mailto:data@thamesgate.example",
            "/cookies",
            "https://ico.org.uk/make-a-complaint/",
        ] {
            assert!(links.contains(&href.to_owned()), "{href} is missing in {links:?}");
        }
    }
}

//! The accessibility statement, in the parts of the model statement of the Public Sector Bodies (Websites and Mobile
//! Applications) Accessibility Regulations 2018.

use jiff::civil::Date;
use leptos::prelude::*;

use super::{ContactDetails, Paragraphs, Section, list};
use crate::layout::Document;
use crate::site::{Site, use_site};

/// The accessibility statement.
#[component]
pub fn AccessibilityPage(
    /// The day on which the statement was prepared.
    prepared: Date,
) -> impl IntoView {
    let site = use_site();
    let title = site.text("information-accessibility-title");
    let council = site.council_name();
    let lead = site.text_with("information-accessibility-lead", &[("council", council.into())]);
    let day = site.language.date(prepared);
    let prepared = site.text_with("information-accessibility-prepared", &[("date", day.into())]);
    let intro = vec![lead, site.text("information-accessibility-able"), able(&site)];
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <Paragraphs of=intro/>
            <Section title=site.text("information-accessibility-status-title") paragraphs=status(&site)/>
            <Section title=site.text("information-accessibility-known-title") paragraphs=known(&site)/>
            <Section title=site.text("information-accessibility-unknown-title") paragraphs=unknown(&site)/>
            <Section title=site.text("information-accessibility-tested-title") paragraphs=tested(&site)/>
            <Section
                title=site.text("information-accessibility-report-title")
                paragraphs=vec![
                    site.text("information-accessibility-report"),
                    site.text("information-accessibility-formats"),
                ]
            />
            <ContactDetails/>
            <Section
                title=site.text("information-accessibility-enforcement-title")
                paragraphs=vec![
                    site.text("information-accessibility-enforcement"),
                    site.text("information-accessibility-complain"),
                ]
            />
            <Section title=site.text("information-accessibility-prepared-title") paragraphs=vec![prepared]/>
        </Document>
    }
}

/// What people can do here.
fn able(site: &Site) -> String {
    list([
        site.text("information-accessibility-able-zoom"),
        site.text("information-accessibility-able-keyboard"),
        site.text("information-accessibility-able-screen-reader"),
        site.text("information-accessibility-able-no-script"),
        site.text("information-accessibility-able-colours"),
        site.text("information-accessibility-able-time"),
    ])
}

fn status(site: &Site) -> Vec<String> {
    vec![
        site.text("information-accessibility-commitment"),
        site.text("information-accessibility-status"),
        site.text("information-accessibility-status-why"),
    ]
}

/// What we know does not meet the guidelines.
fn known(site: &Site) -> Vec<String> {
    vec![
        site.text("information-accessibility-known-refresh"),
        site.text("information-accessibility-known-refresh-help"),
    ]
}

/// What nobody knows yet.
fn unknown(site: &Site) -> Vec<String> {
    vec![
        site.text("information-accessibility-unknown-lead"),
        list([
            site.text("information-accessibility-unknown-people"),
            site.text("information-accessibility-unknown-audit"),
            site.text("information-accessibility-unknown-readers"),
            site.text_with(
                "information-accessibility-unknown-card-page",
                &[("provider", site.council.card_pages.name().into())],
            ),
        ]),
    ]
}

fn tested(site: &Site) -> Vec<String> {
    vec![
        site.text("information-accessibility-tested"),
        site.text("information-accessibility-tested-limits"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use jiff::civil::date;

    #[test]
    fn has_the_parts_of_the_model_statement() {
        let page = drawn(|| view! { <AccessibilityPage prepared=date(2026, 11, 21)/> });
        let text = page.words("main");
        for part in [
            "partially compliant",
            "Web Content Accessibility Guidelines version 2.2 AA",
            "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018",
            "Equality and Human Rights Commission",
            "Equality Advisory and Support Service",
            "prepared on 21 November 2026",
            "not been audited",
            "Thamesgate Borough Council",
        ] {
            assert!(text.contains(part), "{part} is missing in {text}");
        }
        let links = page.attributes("main a", "href");
        assert!(
            links.contains(&"https://www.equalityadvisoryservice.com/".to_owned()),
            "{links:?}"
        );
        assert!(page.count("main li") >= 10);
    }
}

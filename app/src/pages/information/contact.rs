//! Contact us.

use leptos::prelude::*;

use super::ContactDetails;
use crate::layout::Document;
use crate::site::use_site;

/// How to reach the council, and what to have at hand.
#[component]
pub fn ContactPage() -> impl IntoView {
    let site = use_site();
    let title = site.text("information-contact-title");
    view! {
        <Document title=title.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">{site.text("information-contact-lead")}</p>
            <ContactDetails/>
            <h2 class="govuk-heading-m">{site.text("information-contact-reference-title")}</h2>
            <p class="govuk-body">{site.text("information-contact-reference")}</p>
            <p class="govuk-body">{site.text("information-contact-no-card")}</p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;

    #[test]
    fn has_every_way_to_reach_the_council() {
        let page = drawn(|| view! { <ContactPage/> });
        assert_eq!(page.title(), "Contact us – Thamesgate Borough Council");
        assert_eq!(
            page.attributes("dd a", "href"),
            ["tel:01632960001", "mailto:help@thamesgate.example"]
        );
        let details = page.words("dl");
        assert!(
            details.contains("Monday to Friday, 9am to 5pm") && details.contains("Gate Street"),
            "{details}"
        );
    }
}

//! How to reach the council.

use leptos::{either::Either, prelude::*};

use crate::components::{SummaryList, SummaryRow, SummaryValue};
use crate::site::{Site, phone_href, use_site};

/// Phone with its hours, e-mail and postal address.
#[component]
pub fn ContactDetails() -> impl IntoView {
    let site = use_site();
    let council = &site.council;
    let phone = link(phone_href(&council.phone), council.phone.clone());
    let email = link(format!("mailto:{}", council.email), council.email.clone());
    let rows = [
        Some(SummaryRow::new(
            site.text("information-contact-phone"),
            SummaryValue::View(phone),
        )),
        phone_hours(&site).map(|hours| SummaryRow::new(site.text("information-contact-hours"), hours)),
        Some(SummaryRow::new(
            site.text("information-contact-email"),
            SummaryValue::View(email),
        )),
        Some(SummaryRow::new(
            site.text("information-contact-address"),
            SummaryValue::Lines(council.address.clone()),
        )),
    ];
    view! { <SummaryList rows=rows.into_iter().flatten().collect()/> }
}

fn link(href: String, text: String) -> AnyView {
    view! { <a class="govuk-link" href=href>{text}</a> }.into_any()
}

/// The hours in the page's language, or in the first one that the council gave them in, marked as such.
fn phone_hours(site: &Site) -> Option<SummaryValue> {
    let hours = &site.council.phone_hours;
    let own = hours.iter().find(|(language, _)| *language == site.language);
    let (language, text) = own.or_else(|| hours.first())?;
    let (tag, text) = (language.tag(), text.clone());
    let view = if *language == site.language {
        Either::Left(text)
    } else {
        Either::Right(view! { <span lang=tag>{text}</span> })
    };
    Some(SummaryValue::View(view.into_any()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::pages::council_tax::made_up::drawn_for;
    use crate::pages::information::ContactPage;

    #[test]
    fn only_what_can_be_dialled_is_in_the_link() {
        assert_eq!(phone_href("+44 (0)1632 960 001 <x>"), "tel:+4401632960001");
    }

    #[test]
    fn hours_in_another_language_are_marked() {
        let site = crate::pages::council_tax::made_up::site(Language::Welsh);
        let page = drawn_for(site, || view! { <ContactPage/> });
        assert_eq!(page.words("dd span[lang=en]"), "Monday to Friday, 9am to 5pm");
    }
}

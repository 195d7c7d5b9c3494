//! A form that cannot be filled in today.

use fluent_bundle::FluentValue;
use forms::definition::Form;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::layout::Document;
use crate::markdown::Markdown;
use crate::site::use_site;

/// A form that has not opened yet, or has closed.
#[component]
pub fn NotOpenPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// Today, where the council is.
    today: Date,
) -> impl IntoView + use<> {
    let site = use_site();
    let title = form.title.clone();
    let on = |id, day: Date| site.text_with(id, &[("date", FluentValue::from(site.language.date(day)))]);
    let when = match (form.opening.opens, form.opening.closes) {
        (Some(opens), _) if today < opens => Some(on("not-open-yet", opens)),
        (_, Some(closes)) if closes < today => Some(on("not-open-closed", closes)),
        _ => None,
    };
    let when = when.map(|text| view! { <p class="govuk-body-l">{text}</p> });
    let text = form.opening.closed.clone().map(|text| view! { <Markdown text=text/> });
    view! {
        <Document title=title.clone() back_href=site.href("/forms")>
            <h1 class="govuk-heading-l">{title}</h1>
            {when}
            {text}
            <p class="govuk-body"><a class="govuk-link" href=site.href("/forms")>{site.text("not-open-others")}</a></p>
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use crate::pages::made_up_form::{TODAY, form};
    use jiff::civil::date;

    #[test]
    fn says_when_it_opens_or_closed_and_why() {
        let mut form = form();
        form.opening.closed = Some("Garden waste stops in **winter**.".to_owned());
        form.opening.opens = Some(date(2027, 2, 1));
        let page = drawn(|| view! { <NotOpenPage form=&form today=TODAY/> });
        assert_eq!(
            page.words(".govuk-body-l"),
            "You can fill in this form from 1 February 2027."
        );
        assert_eq!(page.words("main strong"), "winter");
        form.opening.opens = None;
        form.opening.closes = Some(date(2026, 10, 31));
        let page = drawn(|| view! { <NotOpenPage form=&form today=TODAY/> });
        assert_eq!(page.words(".govuk-body-l"), "This form closed on 31 October 2026.");
    }
}

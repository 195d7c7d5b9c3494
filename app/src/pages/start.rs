//! The page before the first question.

use forms::definition::Form;
use leptos::prelude::*;

use crate::components::{Button, ButtonKind, ButtonVariant};
use crate::layout::Document;
use crate::markdown::Markdown;
use crate::site::use_site;

/// What the form is for, what is needed, and the start button.
#[component]
pub fn StartPage<'a>(
    /// The form, in the page's language.
    form: &'a Form,
    /// The first question.
    first_href: String,
    /// The form as a PDF, to be filled in on paper.
    #[prop(optional_no_strip)]
    paper_href: Option<String>,
) -> impl IntoView + use<> {
    let site = use_site();
    let title = form.title.clone();
    let summary = form
        .summary
        .clone()
        .map(|text| view! { <p class="govuk-body-l">{text}</p> });
    let text = (!form.start.is_empty()).then(|| view! { <Markdown text=form.start.clone()/> });
    let paper = paper_href.map(|href| {
        view! { <p class="govuk-body"><a class="govuk-link" href=href>{site.text("start-paper")}</a></p> }
    });
    view! {
        <Document title=title.clone() back_href=site.href("/forms")>
            <h1 class="govuk-heading-l">{title}</h1>
            {summary}
            {text}
            <p class="govuk-body">{site.text("start-saved")}</p>
            <Button text=site.text("start-now") kind=ButtonKind::Link { href: first_href } variant=ButtonVariant::Start/>
            {paper}
        </Document>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::council_tax::made_up::drawn;
    use crate::pages::made_up_form::form;

    #[test]
    fn paper_is_offered_where_there_is_some() {
        let form = form();
        let first = || "/forms/made-up/home".to_owned();
        let page = drawn(|| view! { <StartPage form=&form first_href=first()/> });
        assert_eq!(page.attributes("main a", "href"), ["/forms/made-up/home"]);
        let paper = Some("/forms/made-up.pdf".to_owned());
        let page = drawn(|| view! { <StartPage form=&form first_href=first() paper_href=paper/> });
        assert_eq!(
            page.attributes("main a", "href"),
            ["/forms/made-up/home", "/forms/made-up.pdf"]
        );
    }
}

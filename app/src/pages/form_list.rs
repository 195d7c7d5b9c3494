//! The forms that a council offers, by topic.

use forms::definition::Topic;
use leptos::prelude::*;

use crate::layout::Document;
use crate::site::{Site, use_site};

/// A form in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormLink {
    /// Its name in addresses.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence.
    pub summary: Option<String>,
    /// Its topic.
    pub topic: Topic,
}

/// Every form of the council.
#[component]
pub fn FormListPage(
    /// The forms that this council offers.
    forms: Vec<FormLink>,
) -> impl IntoView {
    let site = use_site();
    view! {
        <Document title=site.text("form-list-title") back_href=site.href("/")>
            <h1 class="govuk-heading-l">{site.text("form-list-title")}</h1>
            <Topics forms=forms/>
        </Document>
    }
}

/// A heading and a list for each topic that has a form.
#[component]
pub fn Topics(
    /// The forms.
    forms: Vec<FormLink>,
) -> impl IntoView {
    let site = use_site();
    let none = forms
        .is_empty()
        .then(|| view! { <p class="govuk-body">{site.text("form-list-empty")}</p> });
    let topics = Topic::ALL.map(|(_, topic)| {
        let mut items: Vec<&FormLink> = forms.iter().filter(|form| form.topic == topic).collect();
        items.sort_by(|a, b| a.title.cmp(&b.title));
        (!items.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-m">{topic_name(&site, topic)}</h2>
                <ul class="govuk-list app-form-list">
                    {items.into_iter().map(|form| item(&site, form)).collect::<Vec<_>>()}
                </ul>
            }
        })
    });
    view! { {none}{topics.into_iter().collect::<Vec<_>>()} }
}

fn item(site: &Site, form: &FormLink) -> impl IntoView + use<> {
    let summary = form
        .summary
        .clone()
        .map(|text| view! { <p class="govuk-body app-form-list__summary">{text}</p> });
    view! {
        <li>
            <a class="govuk-link app-form-list__link" href=site.href(&format!("/forms/{}", form.id))>{form.title.clone()}</a>
            {summary}
        </li>
    }
}

fn topic_name(site: &Site, topic: Topic) -> String {
    match topic {
        Topic::BinsAndRecycling => site.text("topic-bins-and-recycling"),
        Topic::CouncilTax => site.text("topic-council-tax"),
        Topic::ParkingAndStreets => site.text("topic-parking-and-streets"),
        Topic::YourCouncil => site.text("topic-your-council"),
        Topic::Other => site.text("topic-other"),
    }
}

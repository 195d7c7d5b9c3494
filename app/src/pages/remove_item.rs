//! Asks before an item of a repeating group is removed.

use fluent_bundle::FluentValue;
use forms::definition::Form;
use forms::journey::{Journey, Step};
use leptos::prelude::*;

use super::answer_rows::rows;
use super::item_title;
use crate::components::{Button, ButtonVariant, SummaryList};
use crate::layout::{CsrfToken, Document};
use crate::site::use_site;

/// What the page shows.
pub struct RemoveItem<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The way through it.
    pub journey: &'a Journey<'a>,
    /// The page that lists the items.
    pub step: Step<'a>,
    /// The number of the item.
    pub number: u32,
    /// Where the form posts to.
    pub action: String,
    /// The list of items: where Back and "Do not remove it" go.
    pub back_href: String,
}

/// "Remove Vehicle 2?"
#[component]
pub fn RemoveItemPage<'a>(
    /// What it shows.
    remove: RemoveItem<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let (journey, group) = (remove.journey, &remove.step.page.id);
    let item = item_title(journey, group, remove.number).unwrap_or_default();
    let title = site.text_with("group-remove-title", &[("item", FluentValue::from(item))]);
    let answers = journey.asked();
    let given = answers.item(group, remove.number);
    let items = journey.items(group);
    let steps = items
        .iter()
        .find(|(item, ..)| item.number == remove.number)
        .map(|(_, steps, _)| steps);
    let shown: Vec<_> = steps
        .into_iter()
        .flatten()
        .filter_map(|step| Some((*step, given?.pages.get(&step.page.id)?)))
        .flat_map(|(step, given)| rows(&site, journey, step, Some(given), None))
        .collect();
    let shown = (!shown.is_empty()).then(|| view! { <SummaryList rows=shown/> });
    view! {
        <Document title=title.clone() service=remove.form.title.clone() back_href=remove.back_href.clone()>
            <h1 class="govuk-heading-l">{title}</h1>
            {shown}
            <form method="post" action=remove.action novalidate>
                <CsrfToken/>
                <div class="govuk-button-group">
                    <Button text=site.text("remove") variant=ButtonVariant::Warning prevent_double_click=true/>
                    <a class="govuk-link" href=remove.back_href>{site.text("group-keep")}</a>
                </div>
            </form>
        </Document>
    }
}

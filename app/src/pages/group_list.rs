//! The items of a repeating group: those added so far, and whether there is another.

use fluent_bundle::FluentValue;
use forms::answers::Item;
use forms::definition::{Form, PageKind, Repeat};
use forms::journey::{ANOTHER, ItemState, Journey, Step};
use forms::mistake::Mistake;
use leptos::prelude::*;

use super::answer_rows::{inside_sentence, rows};
use super::item_title;
use super::question::{details, summary};
use crate::components::*;
use crate::layout::{CsrfToken, Document};
use crate::markdown::Markdown;
use crate::site::{Site, use_site};

/// What the list of a group's items shows.
pub struct GroupList<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The way through it.
    pub journey: &'a Journey<'a>,
    /// The page that lists the items.
    pub step: Step<'a>,
    /// What has to be mended.
    pub mistakes: &'a [Mistake],
    /// Where the form posts to.
    pub action: String,
    /// Where Back goes.
    pub back_href: String,
    /// This page's address, for the language switch.
    pub switch_path: String,
    /// The address of a step, to change its answers, or to finish its item.
    pub change_href: &'a dyn Fn(Step<'_>) -> String,
    /// The address of the page that removes an item, by its number.
    pub remove_href: &'a dyn Fn(u32) -> String,
}

/// The items of a repeating group.
#[component]
pub fn GroupListPage<'a>(
    /// What it shows.
    list: GroupList<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let page = list.step.page;
    let items = list.journey.items(&page.id);
    let count = site.text_with("group-added", &[("count", FluentValue::from(items.len()))]);
    let cards: Vec<_> = items
        .iter()
        .map(|(item, steps, state)| card(&site, &list, item, steps, *state))
        .collect();
    let content = page.content.clone().map(|text| view! { <Markdown text=text/> });
    let question = match &page.kind {
        PageKind::Repeat(repeat) => Some(another(&site, &list, repeat, items.is_empty())),
        _ => None,
    };
    let heading = page.title.clone();
    // The count is said when the page opens, so that it is heard what adding or removing did.
    let title = format!("{heading} – {count}");
    let (above, help) = (summary(&site, list.mistakes), details(page));
    let (service, has_error) = (list.form.title.clone(), !list.mistakes.is_empty());
    let GroupList {
        action,
        back_href,
        switch_path,
        ..
    } = list;
    view! {
        <Document title=title service=service has_error=has_error back_href=back_href switch_path=switch_path>
            {above}
            <h1 class="govuk-heading-l">{heading}</h1>
            {content}
            {help}
            <p class="govuk-body">{count}</p>
            {cards}
            <form method="post" action=action novalidate>
                <CsrfToken/>
                {question}
                <Button text=site.text("continue") prevent_double_click=true/>
            </form>
        </Document>
    }
}

fn card(site: &Site, list: &GroupList<'_>, item: &Item, steps: &[Step<'_>], state: ItemState) -> AnyView {
    let journey = list.journey;
    let title = item_title(journey, &list.step.page.id, item.number).unwrap_or_default();
    let answers = journey.asked();
    let given = answers.item(&list.step.page.id, item.number);
    let mut card_rows = Vec::new();
    for step in steps {
        let answers = given.and_then(|given| given.pages.get(&step.page.id));
        if answers.is_some() {
            card_rows.extend(rows(site, journey, *step, answers, Some(list.change_href)));
        }
    }
    if state == ItemState::Incomplete {
        let open = steps.iter().find(|step| {
            let is_question = matches!(step.page.kind, PageKind::Question(_));
            is_question && given.is_none_or(|given| !given.pages.contains_key(&step.page.id))
        });
        card_rows.extend(open.map(|step| unfinished(site, list, *step)));
    }
    let remove = SummaryAction::new((list.remove_href)(item.number), site.text("remove"), "");
    view! { <SummaryCard title=title rows=card_rows actions=vec![remove]/> }.into_any()
}

/// The first question of an item that still has to be answered.
fn unfinished(site: &Site, list: &GroupList<'_>, step: Step<'_>) -> SummaryRow {
    let question = step.page.title.clone();
    let tag = view! { <Tag text=site.text("group-not-finished") colour=TagColour::Orange/> };
    let finish = SummaryAction::new(
        (list.change_href)(step),
        site.text("group-finish"),
        inside_sentence(&question),
    );
    SummaryRow::new(question, SummaryValue::View(tag.into_any())).action(finish)
}

/// Whether there is another; or that there cannot be one.
fn another(site: &Site, list: &GroupList<'_>, repeat: &Repeat, is_empty: bool) -> AnyView {
    let error = list.mistakes.first().map(|mistake| {
        let sentence = site.language.sentence(&mistake.sentence);
        ErrorText::new(site.text("error-prefix"), sentence)
    });
    if list.journey.another(&list.step.page.id).is_none() {
        let most = site.text_with("group-full", &[("max", FluentValue::from(repeat.max))]);
        // The error summary leads here, where there is no input.
        let error = error.map(|error| view! { <ErrorMessage error=error/> });
        return view! { <div id=ANOTHER tabindex="-1">{error}<p class="govuk-body">{most}</p></div> }.into_any();
    }
    let question = match &repeat.first {
        Some(first) if is_empty => first,
        _ => &repeat.another,
    };
    view! {
        <Radios
            id=ANOTHER
            name=ANOTHER
            legend=LabelText::sized(question, TextSize::M)
            error=error
            items=vec![RadioItem::new("yes", site.text("yes")), RadioItem::new("no", site.text("no"))]
            layout=RadiosLayout::Inline
        />
    }
    .into_any()
}

#[cfg(test)]
mod tests;

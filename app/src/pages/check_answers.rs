//! Check answers: everything that will be sent, with a way to change each.

use fluent_bundle::FluentValue;
use forms::answers::Answers;
use forms::definition::{Form, PageKind, Repeat};
use forms::journey::{CalculatedValue, Journey, Step};
use leptos::prelude::*;

use super::answer;
use super::answer_rows::{inside_sentence, rows};
use super::item_title;
use crate::components::{Button, HeadingLevel, SummaryAction, SummaryCard, SummaryList, SummaryRow};
use crate::layout::{CsrfToken, Document};
use crate::markdown::Markdown;
use crate::site::{Site, use_site};

/// What check answers shows.
pub struct CheckAnswers<'a> {
    /// The form, in the page's language.
    pub form: &'a Form,
    /// The way through it.
    pub journey: &'a Journey<'a>,
    /// The address of a step, to change its answers.
    pub change_href: &'a dyn Fn(Step<'_>) -> String,
    /// Where the form posts to.
    pub action: String,
    /// Where Back goes.
    pub back_href: String,
}

/// Check answers.
#[component]
pub fn CheckAnswersPage<'a>(
    /// What it shows.
    check: CheckAnswers<'a>,
) -> impl IntoView + use<> {
    let site = use_site();
    let (form, journey) = (check.form, check.journey);
    let blocks: Vec<AnyView> = blocks(&site, &check)
        .into_iter()
        .map(|block| block.view(!form.sections.is_empty()))
        .collect();
    let amount = journey.amount().filter(|amount| amount.is_positive());
    let calculated = calculated(&site, journey);
    let declaration = form.declaration.clone().map(|text| {
        view! {
            <h2 class="govuk-heading-m">{site.text("check-declaration")}</h2>
            <Markdown text=text/>
        }
    });
    let paying = amount.map(|amount| {
        let text = site.text_with("check-then-pay", &[("amount", FluentValue::from(amount.to_string()))]);
        view! { <p class="govuk-body">{text}</p> }
    });
    let button = match (form.declaration.is_some(), amount) {
        (true, None) => site.text("agree-and-send"),
        (true, Some(_)) => site.text("agree-and-continue-to-payment"),
        (false, None) => site.text("send"),
        (false, Some(_)) => site.text("continue-to-payment"),
    };
    let title = site.text("check-title");
    view! {
        <Document title=title.clone() service=form.title.clone() back_href=check.back_href>
            <h1 class="govuk-heading-l">{title}</h1>
            {blocks}
            {calculated}
            {declaration}
            {paying}
            <form method="post" action=check.action novalidate>
                <CsrfToken/>
                <Button text=button prevent_double_click=true/>
            </form>
        </Document>
    }
}

fn calculated(site: &Site, journey: &Journey<'_>) -> Option<impl IntoView + use<>> {
    let values: Vec<_> = journey.labelled_values().collect();
    let all_money = values
        .iter()
        .all(|(_, value)| matches!(value, CalculatedValue::Money(_)));
    let title = if all_money {
        site.text("check-cost")
    } else {
        site.text("check-calculated")
    };
    let rows: Vec<SummaryRow> = values
        .into_iter()
        .map(|(label, value)| SummaryRow::new(label, answer::calculated(site, value)))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2 class="govuk-heading-m">{title}</h2>
            <SummaryList rows=rows/>
        }
    })
}

/// A part of the page.
enum Block {
    /// A section's title.
    Section(String),
    /// Answers of pages that follow each other.
    Answers(Vec<SummaryRow>),
    /// The answers of one item of a repeating group.
    Item { title: String, rows: Vec<SummaryRow> },
}

impl Block {
    fn view(self, has_sections: bool) -> AnyView {
        let heading_level = if has_sections {
            HeadingLevel::H3
        } else {
            HeadingLevel::H2
        };
        match self {
            Block::Section(title) => view! { <h2 class="govuk-heading-m">{title}</h2> }.into_any(),
            Block::Answers(rows) => view! { <SummaryList rows=rows/> }.into_any(),
            Block::Item { title, rows } => {
                view! { <SummaryCard title=title rows=rows heading_level=heading_level/> }.into_any()
            }
        }
    }
}

fn blocks(site: &Site, check: &CheckAnswers<'_>) -> Vec<Block> {
    let journey = check.journey;
    let answers = journey.asked();
    let mut blocks = Vec::new();
    let mut section = None;
    for step in journey.steps().iter().copied() {
        if step.page.section.as_ref() != section {
            section = step.page.section.as_ref();
            let title = check.form.sections.iter().find(|known| Some(&known.id) == section);
            blocks.extend(title.map(|known| Block::Section(known.title.clone())));
        }
        if let PageKind::Repeat(repeat) = &step.page.kind {
            list_row(site, check, step, repeat, &mut blocks);
            continue;
        }
        let rows = rows(site, journey, step, given(&answers, step), Some(check.change_href));
        add(&mut blocks, item_of(journey, step), rows);
    }
    // A section of pages that only tell has nothing to check.
    let is_section = |block: Option<&Block>| matches!(block, Some(Block::Section(_)) | None);
    let mut kept = Vec::with_capacity(blocks.len());
    let mut blocks = blocks.into_iter().peekable();
    while let Some(block) = blocks.next() {
        if !(is_section(Some(&block)) && is_section(blocks.peek())) {
            kept.push(block);
        }
    }
    kept
}

/// Rows that belong to what stands last go there.
fn add(blocks: &mut Vec<Block>, item: Option<String>, rows: Vec<SummaryRow>) {
    if rows.is_empty() {
        return;
    }
    match (blocks.last_mut(), item) {
        (Some(Block::Item { title, rows: last }), Some(item)) if *title == item => last.extend(rows),
        (_, Some(title)) => blocks.push(Block::Item { title, rows }),
        (Some(Block::Answers(last)), None) => last.extend(rows),
        (_, None) => blocks.push(Block::Answers(rows)),
    }
}

/// How many items there are, and the way to the list of them.
fn list_row(site: &Site, check: &CheckAnswers<'_>, step: Step<'_>, repeat: &Repeat, blocks: &mut Vec<Block>) {
    let count = check.journey.items(&step.page.id).len();
    let key = match (&repeat.first, count) {
        (Some(first), 0) => first.clone(),
        _ => step.page.title.clone(),
    };
    let value = match count {
        0 => site.text("group-none"),
        _ => site.text_with("group-count", &[("count", FluentValue::from(count))]),
    };
    let change = SummaryAction::new((check.change_href)(step), site.text("change"), inside_sentence(&key));
    add(blocks, None, vec![SummaryRow::new(key, value).action(change)]);
}

fn given<'a>(answers: &'a Answers, step: Step<'_>) -> Option<&'a forms::answers::PageAnswers> {
    match (&step.page.group, step.item) {
        (Some(group), Some(number)) => answers.item(group, number)?.pages.get(&step.page.id),
        _ => answers.page(&step.page.id),
    }
}

/// "Vehicle 2", for a page of an item.
fn item_of(journey: &Journey<'_>, step: Step<'_>) -> Option<String> {
    item_title(journey, step.page.group.as_deref()?, step.item?)
}

#[cfg(test)]
mod tests;

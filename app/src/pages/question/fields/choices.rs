//! Radios, checkboxes, lists, yes or no, declarations.

use forms::definition::Choice;
use leptos::prelude::*;

use super::Asked;
use crate::components::*;

pub(super) fn radios(asked: &Asked<'_>, options: &[Choice]) -> AnyView {
    let items = options
        .iter()
        .map(|option| {
            let mut item = RadioItem::new(&option.value, &option.label);
            if let Some(hint) = &option.hint {
                item = item.hint(hint);
            }
            opening(asked, item, &option.value)
        })
        .collect();
    radios_view(asked, items, RadiosLayout::Stacked)
}

pub(super) fn yes_no(asked: &Asked<'_>) -> AnyView {
    let site = asked.site;
    let opens = ["yes", "no"].map(|option| asked.asking.below(&asked.field.id, option));
    // Beside each other, nothing could open below one of them.
    let layout = if opens.iter().any(Option::is_some) {
        RadiosLayout::Stacked
    } else {
        RadiosLayout::Inline
    };
    let [yes, no] = opens;
    let items = [
        (RadioItem::new("yes", site.text("yes")), yes),
        (RadioItem::new("no", site.text("no")), no),
    ];
    let items = items.into_iter().map(|(item, opens)| match opens {
        Some(views) => item.conditional(views),
        None => item,
    });
    radios_view(asked, items.collect(), layout)
}

fn radios_view(asked: &Asked<'_>, items: Vec<RadioItem>, layout: RadiosLayout) -> AnyView {
    view! {
        <Radios
            id=asked.id()
            name=asked.id()
            legend=asked.label()
            hint=asked.field.hint.clone()
            error=asked.error()
            value=asked.value()
            items=items
            layout=layout
        />
    }
    .into_any()
}

fn opening(asked: &Asked<'_>, item: RadioItem, option: &str) -> RadioItem {
    match asked.asking.below(&asked.field.id, option) {
        Some(views) => item.conditional(views),
        None => item,
    }
}

pub(super) fn checkboxes(asked: &Asked<'_>, options: &[Choice]) -> AnyView {
    let mut items = Vec::with_capacity(options.len() + 1);
    for option in options {
        let mut item = if option.none {
            if !items.is_empty() {
                items.push(CheckboxItem::divider(asked.site.text("or")));
            }
            CheckboxItem::exclusive(&option.value, &option.label)
        } else {
            CheckboxItem::new(&option.value, &option.label)
        };
        if let Some(hint) = &option.hint {
            item = item.hint(hint);
        }
        if let Some(views) = asked.asking.below(&asked.field.id, &option.value) {
            item = item.conditional(views);
        }
        items.push(item);
    }
    let hint = asked.field.hint.clone();
    let hint = hint.or_else(|| Some(asked.site.text("hint-select-all")));
    checkboxes_view(asked, items, hint)
}

/// One box, and what is declared beside it.
pub(super) fn declaration(asked: &Asked<'_>) -> AnyView {
    let page = asked.asking.question.step.page;
    let declared = asked.field.label.as_ref().unwrap_or(&page.title);
    let mut item = CheckboxItem::new("yes", declared);
    if let Some(views) = asked.asking.below(&asked.field.id, "yes") {
        item = item.conditional(views);
    }
    checkboxes_view(asked, vec![item], asked.field.hint.clone())
}

fn checkboxes_view(asked: &Asked<'_>, items: Vec<CheckboxItem>, hint: Option<String>) -> AnyView {
    let values: Vec<String> = asked
        .asking
        .question
        .raw
        .all(&asked.field.id)
        .map(str::to_owned)
        .collect();
    view! {
        <Checkboxes
            id=asked.id()
            name=asked.id()
            legend=asked.label()
            hint=hint
            error=asked.error()
            values=values
            items=items
        />
    }
    .into_any()
}

pub(super) fn select(asked: &Asked<'_>, options: &[Choice]) -> AnyView {
    let site = asked.site;
    let first = SelectItem::new("", site.text("select-choose"));
    let options = options
        .iter()
        .map(|option| SelectItem::new(&option.value, &option.label));
    let texts = SelectTexts {
        hint: site.text("select-type-hint"),
        none: site.text("select-none-found"),
        found: site.text("select-found"),
    };
    view! {
        <Select
            id=asked.id()
            name=asked.id()
            label=asked.label()
            hint=asked.field.hint.clone()
            error=asked.error()
            value=asked.value()
            items=std::iter::once(first).chain(options).collect()
            typing=Some(texts)
        />
    }
    .into_any()
}
